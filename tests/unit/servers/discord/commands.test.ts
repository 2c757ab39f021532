import { expect, test } from 'vitest';
import { ask, NEWS, refusal, stage } from './client.ts';

const one = { name: 'news', description: 'What is new' };
const word = { type: 3, name: 'word', description: 'Which word' };
const nest = (options: object[]) => [{ ...one, options: [{ type: 1, name: 'find', description: 'Find', options }] }];

test.each([
  ['a name with capitals', [{ ...one, name: 'News' }]],
  ['a name with a space', [{ ...one, name: 'the news' }]],
  ['no description', [{ name: 'news' }]],
  ['a long description', [{ ...one, description: 'x'.repeat(101) }]],
  ['a name used twice', [one, one]],
  ['a required option after an optional one', nest([word, { ...word, name: 'other', required: true }])],
  ['an option used twice', nest([word, word])],
  ['more than 25 options', nest(Array.from({ length: 26 }, (_, index) => ({ ...word, name: `word-${index}` })))],
  ['choices besides autocompletion', nest([{ ...word, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }])],
  [
    'a value used twice',
    nest([
      {
        ...word,
        choices: [
          { name: 'a', value: 'a' },
          { name: 'b', value: 'a' },
        ],
      },
    ]),
  ],
  ['an option beside a subcommand', [{ ...one, options: [{ type: 1, name: 'find', description: 'Find' }, word] }]],
  ['a subcommand within one', nest([{ type: 1, name: 'deep', description: 'Deep' }])],
  ['a language that Discord does not have', [{ ...one, name_localizations: { 'fr-FR': 'nouvelles' } }]],
  ['a translated name with a space', [{ ...one, name_localizations: { fr: 'les nouvelles' } }]],
  ['a message command with a description', [{ type: 3, name: 'Read', description: 'Reads' }]],
  [
    'more than 8000 characters',
    nest(
      Array.from({ length: 25 }, (_, index) => ({
        ...word,
        name: `word-${index}`,
        choices: Array.from({ length: 4 }, (_each, n) => ({
          name: `${n}`.padEnd(50, 'x'),
          value: `${n}`.padEnd(50, 'y'),
        })),
      })),
    ),
  ],
])('commands with %s are refused', async (_what, body) => {
  const { server } = await stage();
  expect(await refusal(ask(server, 'PUT', `/applications/${server.applicationId}/commands`, body))).toEqual([
    400, 50035,
  ]);
  expect(server.commands()).toEqual([]);
});

test('commands are told back plainly, with their translations where they are asked for', async () => {
  const { server, guild } = await stage();
  const path = `/applications/${server.applicationId}/commands`;
  const french = {
    ...one,
    name_localizations: { fr: 'nouvelles' },
    options: [{ ...word, required: false, choices: [] }],
  };
  expect((await ask(server, 'PUT', path, [french])).status).toBe(200);
  const [told] = (await (await ask(server, 'GET', path)).json()) as Record<string, unknown>[];
  expect(told).toMatchObject({ ...one, options: [word], default_member_permissions: null });
  expect(told?.options).toEqual([word]);
  expect(told).not.toHaveProperty('name_localizations');
  const [full] = (await (await ask(server, 'GET', `${path}?with_localizations=true`)).json()) as Record<
    string,
    unknown
  >[];
  expect(full).toMatchObject({ id: told?.id, name_localizations: { fr: 'nouvelles' } });
  expect(await refusal(ask(server, 'PUT', `/applications/1/commands`, []))).toEqual([404, 10002]);
  const own = `/applications/${server.applicationId}/guilds/${guild}/commands`;
  expect((await ask(server, 'PUT', own, NEWS)).status).toBe(200);
  expect(server.commands(guild).map(({ name }) => name)).toEqual(['news', 'Read this article']);
  await server.registered(2);
});

test('a command keeps its id while its name stands, and goes when it is deleted', async () => {
  const { server } = await stage();
  const path = `/applications/${server.applicationId}/commands`;
  const first = (await (await ask(server, 'POST', path, one)).json()) as { id: string };
  const again = await ask(server, 'POST', path, { ...one, description: 'The news' });
  expect([again.status, await again.json()]).toMatchObject([200, { id: first.id, description: 'The news' }]);
  expect((await ask(server, 'PATCH', `${path}/${first.id}`, { description: 'News' })).status).toBe(200);
  expect((await ask(server, 'DELETE', `${path}/${first.id}`)).status).toBe(204);
  expect(await refusal(ask(server, 'GET', `${path}/${first.id}`))).toEqual([404, 10063]);
});
