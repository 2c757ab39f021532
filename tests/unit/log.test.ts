import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';

function logged(logFormat: 'text' | 'json', write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ logLevel: 'info', logFormat }, { write: (line: string) => lines.push(line) }));
  return lines.join('');
}

test('a machine gets a line of JSON with the time, the facts and the sentence', () => {
  const line = JSON.parse(logged('json', (log) => log.info({ feeds: 3 }, 'Read the feeds')));
  expect(line).toMatchObject({ level: 30, feeds: 3, msg: 'Read the feeds' });
  expect(Number.isNaN(Date.parse(line.time))).toBe(false);
});

test('a person gets a line of text that marks what is not routine', () => {
  const text = logged('text', (log) => {
    log.info({ feeds: 3, name: 'World' }, 'Read the feeds');
    log.warn({}, 'A feed failed');
    log.error({ err: new Error('broken') }, 'A bug');
  });
  expect(text).toMatch(/^\d\d:\d\d:\d\d Read the feeds feeds=3 name=World\n/);
  expect(text).toContain(' warning: A feed failed\n');
  expect(text).toContain(' error: A bug\nError: broken\n');
});

test('no secret is ever written', () => {
  for (const format of ['text', 'json'] as const) {
    const text = logged(format, (log) =>
      log.info(
        {
          token: 'xyzzy-1',
          request: { authorization: 'xyzzy-2' },
          settings: { appToken: 'xyzzy-3', clientSecret: 'xyzzy-4' },
        },
        'Called',
      ),
    );
    expect(text).not.toContain('xyzzy');
  }
});

test('of an error its words are written, and nothing that hangs on it', () => {
  const error = Object.assign(new Error('refused', { cause: new Error('deeper') }), {
    code: 10062,
    url: 'https://chat.example/callback/xyzzy-5',
    requestBody: { json: 'xyzzy-6' },
  });
  const line = logged('json', (log) => log.error({ err: error }, 'A bug'));
  expect(JSON.parse(line).err).toMatchObject({ message: 'refused', code: 10062, cause: { message: 'deeper' } });
  expect(JSON.parse(line).err.stack).toContain('log.test.ts');
  expect(line).not.toContain('xyzzy');
  expect(logged('text', (log) => log.error({ err: 'words alone' }, 'A bug'))).toContain('A bug');
});

test('what is below the level is not written', () => {
  expect(logged('json', (log) => log.debug({}, 'Detail'))).toBe('');
});
