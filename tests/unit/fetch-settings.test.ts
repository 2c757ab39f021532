import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { fetchSettings } from '../../src/fetch-settings.ts';

const userAgent = (environment: Record<string, string>): string => {
  const config = readConfig(environment, { terminal: true, root: process.cwd() });
  if (!config.ok) throw new Error('no configuration');
  return fetchSettings(config.value).userAgent;
};

test.each(['https://news.example/bot', 'ann@news.example'])(
  'every request says who asks, and where to write: %s',
  (contact) => {
    expect(userAgent({ CONTACT: contact })).toMatch(/^Pullquote\/\d+\.\d+\.\d+\S* \(\+[^\s()]+\)$/);
    expect(userAgent({ CONTACT: contact })).toContain(`(+${contact})`);
  },
);

test('where no contact is set, that is said', () => {
  expect(userAgent({})).toMatch(
    /^Pullquote\/\d+\.\d+\.\d+\S* \(self-hosted news digest; its operator left no contact\)$/,
  );
});
