import { describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { translations } from '../../../../commands/translations/index.ts';
import type { Api } from '../../../../src/platforms/discord/api.ts';
import { applicationCommands } from '../../../../src/platforms/discord/commands.ts';
import { register, same } from '../../../../src/platforms/discord/registration.ts';

const wanted = applicationCommands(commands, translations);
const everywhere = '/applications/7/commands';
const within = (guild: string) => `/applications/7/guilds/${guild}/commands`;

/** As Discord gives them back: with ids, with its own fields, with nulls where nothing is. */
const given = (bodies: readonly object[]): object[] =>
  bodies.map((body, index) => ({
    id: String(100 + index),
    application_id: '7',
    version: '1',
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    name_localizations: null,
    ...JSON.parse(JSON.stringify(body), (key, value) => (key === 'required' && value === false ? undefined : value)),
  }));

/** `refused` is what writing all at once is answered with. */
const standIn = (stored: Record<string, object[]>, refused: object | null = null) => {
  const written: string[] = [];
  const api: Api = {
    ask: async <T>(method: string, path: string, { body }: { readonly body?: unknown } = {}) => {
      if (method === 'get') return (path === '/users/@me/guilds' ? [{ id: '5' }] : (stored[path] ?? [])) as T;
      written.push(`${method} ${path}`);
      if (method === 'put' && refused !== null) throw refused;
      if (method === 'put') stored[path] = given(body as object[]);
      return undefined as T;
    },
    change: () => Promise.reject(new Error('nothing is edited')),
    tell: async <T>(path: string, body: unknown) => {
      if (refused === null) throw new Error('nothing is posted');
      written.push(`post ${path}`);
      stored[path] = [...(stored[path] ?? []), ...given([body as object])];
      return undefined as T;
    },
  };
  return { api, written };
};

describe('registering the commands', () => {
  test('writes them where there are none, and not again', async () => {
    const { api, written } = standIn({});
    expect(await register(api, '7', wanted, null)).toEqual({ changed: true, where: 'everywhere' });
    expect(await register(api, '7', wanted, null)).toEqual({ changed: false, where: 'everywhere' });
    expect(written).toEqual([`put ${everywhere}`]);
  });

  test.each([404, 405, 501])('writes one after the other where a server takes all at once with %s', async (status) => {
    const { api, written } = standIn({}, { status, code: 0 });
    expect(await register(api, '7', wanted, null)).toEqual({ changed: true, where: 'everywhere' });
    expect(written).toEqual([`put ${everywhere}`, ...wanted.map(() => `post ${everywhere}`)]);
    expect((await register(api, '7', wanted, null)).changed).toBe(false);
  });

  test.each([
    ['an unknown application', { status: 404, code: 10002 }],
    ['words that it does not take', { status: 400, code: 50035 }],
  ])('fails where Discord refuses %s', async (_, refusal) => {
    const { api, written } = standIn({}, refusal);
    await expect(register(api, '7', wanted, null)).rejects.toBe(refusal);
    expect(written).toEqual([`put ${everywhere}`]);
  });

  test('writes them again where one word is another', async () => {
    const stored = given(JSON.parse(JSON.stringify(wanted).replace('How many stories', 'How much')));
    const { api, written } = standIn({ [everywhere]: stored });
    expect((await register(api, '7', wanted, null)).changed).toBe(true);
    expect(written).toEqual([`put ${everywhere}`]);
  });

  test('in one server takes them away everywhere else, and leaves the others of the application', async () => {
    const other = { id: '999', name: 'weather', type: 1 };
    const { api, written } = standIn({ [everywhere]: [...given(wanted), other] });
    expect(await register(api, '7', wanted, '5')).toEqual({ changed: true, where: '5' });
    expect(written).toEqual([`put ${within('5')}`, `delete ${everywhere}/100`, `delete ${everywhere}/101`]);
  });

  test('everywhere takes away those of an earlier trial in one server', async () => {
    const { api, written } = standIn({ [within('5')]: given(wanted) });
    await register(api, '7', wanted, null);
    expect(written).toEqual([`put ${everywhere}`, `delete ${within('5')}/100`, `delete ${within('5')}/101`]);
  });
});

describe('what is registered', () => {
  test('is the same in another order, with what Discord adds', () => {
    expect(same(given(wanted).toReversed(), wanted)).toBe(true);
  });

  test.each([
    ['a name in another language', (text: string) => text.replace('"dernières"', '"récentes"')],
    ['a bound', (text: string) => text.replace('"max_value":10', '"max_value":11')],
    ['a kind', (text: string) => text.replace('"type":4', '"type":3')],
    ['completion', (text: string) => text.replace('"autocomplete":true', '"autocomplete":false')],
  ])('is another where %s is another', (_, change) => {
    expect(same(given(JSON.parse(change(JSON.stringify(wanted)))), wanted)).toBe(false);
  });
});
