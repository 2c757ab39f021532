import { afterEach, describe, expect, test } from 'vitest';
import { type Button, card, literal, section } from '../../../../src/core/card.ts';
import type { Answer, Asker, Request } from '../../../../src/core/ports.ts';
import { type Stage, type StageOptions, said, setStage } from './stage.ts';

let stage: Stage;
const open = async (desk: NonNullable<StageOptions['desk']>, options: StageOptions = {}): Promise<Stage> => {
  stage = await setStage({ desk, ...options });
  return stage;
};
afterEach(async () => {
  expect(stage.server.invalidBodies).toEqual([]);
  expect(stage.server.liveMentions).toEqual([]);
  await stage.close();
});

const slow = (audience: 'everyone' | 'asker', how: Answer['how'] = 'add') =>
  ({ audience, how, slow: true, changes: false }) as const;
const press = (argument: string): Button => ({ type: 'action', label: 'Press', action: { verb: 'save', argument } });
const withButton = (title: string, parts: Partial<Answer> = {}): Answer => ({
  ...said(title),
  card: { ...said(title).card, buttons: [press('s1')] },
  ...parts,
});
const titles = (messages: readonly { readonly embeds: readonly { readonly title?: string }[] }[]) =>
  messages.flatMap(({ embeds }) => embeds.map(({ title }) => title));

/** More than one message holds: each section is 5,000 characters. */
const long = (toAsker: boolean): Answer => ({
  card: card({
    fallback: 'long',
    audience: toAsker ? 'asker' : 'everyone',
    sections: ['One', 'Two', 'Three'].map((title) =>
      section({
        title: { text: title, url: null },
        blocks: [{ type: 'text', inlines: [literal('word '.repeat(1000))] }],
      }),
    ),
  }),
  how: 'add',
  problem: null,
});

describe('a command on Discord', () => {
  test('is answered with what it asked', async () => {
    const asked: { request: Request; asker: Asker }[] = [];
    const { server, channel, manager, guild } = await open({
      answer: async (request, asker) => {
        asked.push({ request, asker });
        return said('done');
      },
    });
    const path = ['news', 'latest'];
    const { message, ephemeral } = await server
      .command({ user: manager, channel, path, options: { count: 3 } })
      .answer();
    expect({ titles: titles([message]), ephemeral }).toEqual({ titles: ['done'], ephemeral: false });
    expect(asked).toMatchObject([
      {
        request: { kind: 'filled', verb: 'latest', values: { count: '3' } },
        asker: { place: { id: `discord:${guild}:${channel}`, name: '#news' }, person: { manager: true } },
      },
    ]);
  });

  test('is seen by its asker alone where the answer is for them', async () => {
    const { server, channel, reader } = await open({ answer: async () => said('secret', { toAsker: true }) });
    const answer = await server.command({ user: reader, channel, path: ['news', 'saved'] }).answer();
    expect(answer.ephemeral).toBe(true);
    expect(server.messages(channel)).toEqual([]);
  });

  test('is answered in a conversation of two', async () => {
    let place = '';
    const { server, reader } = await open({
      answer: async (_, asker) => {
        place = asker.place.name;
        return said('hello');
      },
    });
    await server.command({ user: reader, channel: server.dm(reader), path: ['news', 'latest'] }).answer();
    expect(place).toBe('this conversation');
  });

  test('is announced before slow work begins', async () => {
    const order: string[] = [];
    const { server, channel, reader } = await open({
      prospect: () => slow('everyone'),
      answer: async () => {
        order.push(
          ...stage.server.requests.filter(({ path }) => path.includes('/callback')).map(({ status }) => `${status}`),
        );
        return said('done');
      },
    });
    const interaction = server.command({ user: reader, channel, path: ['news', 'latest'] });
    expect((await interaction.acknowledged()).type).toBe(5);
    expect(titles([(await interaction.answer()).message])).toEqual(['done']);
    expect(order).toEqual(['204']);
  });

  test('is announced where the answer takes longer than it seemed', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const { server, channel, reader } = await open({ answer: () => promise }, { pace: { patience: 5 } });
    const interaction = server.command({ user: reader, channel, path: ['news', 'latest'] });
    expect((await interaction.acknowledged()).type).toBe(5);
    resolve(said('done'));
    expect(titles([(await interaction.answer()).message])).toEqual(['done']);
  });

  test('is announced first where many wait already', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const { server, channel, reader } = await open({ answer: () => promise }, { pace: { patience: 60_000, crowd: 2 } });
    const ask = () => server.command({ user: reader, channel, path: ['news', 'latest'] });
    const all = Array.from({ length: 5 }, ask);
    const announced = (await Promise.race([all[2], all[4]].map((one) => one?.acknowledged())))?.type;
    expect(announced).toBe(5);
    resolve(said('done'));
    const answers = await Promise.all(all.map((one) => one.answer()));
    expect(answers.flatMap(({ message }) => titles([message]))).toEqual(all.map(() => 'done'));
  });

  test('takes back what was announced to all where the answer is for the asker', async () => {
    const { server, channel, reader } = await open({
      prospect: () => slow('everyone'),
      answer: async () => said('no', { toAsker: true }),
    });
    const answer = await server.command({ user: reader, channel, path: ['news', 'latest'] }).answer();
    expect({ ephemeral: answer.ephemeral, titles: titles([answer.message]) }).toEqual({
      ephemeral: true,
      titles: ['no'],
    });
    expect(server.messages(channel)).toEqual([]);
  });

  test.each([
    ['at once', false, false],
    ['at once, to the asker', false, true],
    ['after an announcement', true, false],
    ['after an announcement to the asker', true, true],
  ])('is answered in order where one message does not hold it, %s', async (_, announced, toAsker) => {
    const { server, channel, reader } = await open({
      prospect: () => ({ audience: toAsker ? 'asker' : 'everyone', how: 'add', slow: announced, changes: false }),
      answer: async () => long(toAsker),
    });
    const replies = await server.command({ user: reader, channel, path: ['news', 'latest'] }).replies(3);
    expect(titles(replies.map(({ message }) => message)).filter((title) => title !== undefined)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(replies.map(({ ephemeral }) => ephemeral)).toEqual([toAsker, toAsker, toAsker]);
  });

  test('opens a form before anything else', async () => {
    const asked: Request[] = [];
    const { server, channel, manager } = await open({
      prospect: () => slow('asker'),
      form: async () => ({
        verb: 'feed add',
        title: 'Add a feed',
        fields: [
          {
            name: 'url',
            label: 'Address',
            hint: 'A site will do',
            required: true,
            initial: null,
            choices: null,
            example: null,
          },
          {
            name: 'topic',
            label: 'Topic',
            hint: null,
            required: false,
            initial: null,
            choices: ['world', 'sport'],
            example: null,
          },
        ],
      }),
      answer: async (request) => {
        asked.push(request);
        return said('added', { toAsker: true });
      },
    });
    const modal = await server.command({ user: manager, channel, path: ['news', 'feed', 'add'] }).modal();
    expect(modal.data.title).toBe('Add a feed');
    const answer = await server
      .submitModal({ user: manager, modal, values: { url: 'https://news.example', topic: ['sport'] } })
      .answer();
    expect(titles([answer.message])).toEqual(['added']);
    expect(asked).toEqual([
      { kind: 'filled', verb: 'feed add', values: { url: 'https://news.example', topic: 'sport' } },
    ]);
  });

  test('is answered without a form that takes too long', async () => {
    const never = new Promise<never>(() => {});
    const { server, channel, manager } = await open({ form: () => never }, { pace: { form: 5 } });
    const answer = await server.command({ user: manager, channel, path: ['news', 'feed', 'add'] }).answer();
    expect(answer.message.embeds).toHaveLength(1);
  });
});

describe('a message with links on Discord', () => {
  test('is read where somebody chooses so', async () => {
    const { server, channel, reader } = await open({});
    const message = server.say(channel, reader, 'See https://news.example/a and https://news.example/b');
    const answer = await server.messageAction({ user: reader, message, name: 'Read this article' }).answer();
    expect(JSON.stringify(answer.message.embeds)).toContain('linked');
  });
});

describe('a button on Discord', () => {
  const opened = async (desk: NonNullable<StageOptions['desk']>, options: StageOptions = {}) => {
    const it = await open(
      {
        ...desk,
        answer: async (request, asker) =>
          request.kind === 'filled' ? withButton('first') : (desk.answer?.(request, asker) ?? said('?')),
      },
      options,
    );
    const { message } = await it.server
      .command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] })
      .answer();
    return { ...it, message };
  };

  test('is answered with a new message', async () => {
    const { server, reader, message } = await opened({ answer: async () => said('saved', { toAsker: true }) });
    const answer = await server.press({ user: reader, message, label: 'Press' }).answer();
    expect({ titles: titles([answer.message]), ephemeral: answer.ephemeral }).toEqual({
      titles: ['saved'],
      ephemeral: true,
    });
  });

  test.each([
    ['at once', 7, false],
    ['after an announcement', 6, true],
  ])('changes its own message %s', async (_, type, announced) => {
    const { server, reader, channel, message } = await opened({
      prospect: (request) => ({
        audience: 'everyone',
        how: 'replace',
        slow: announced && request.kind === 'pressed',
        changes: false,
      }),
      answer: async () => withButton('second', { how: 'replace' }),
    });
    const interaction = server.press({ user: reader, message, label: 'Press' });
    expect((await interaction.acknowledged()).type).toBe(type);
    await interaction.answer();
    expect(titles(server.messages(channel))).toEqual(['second']);
  });

  test('leaves its message as it is where the change failed, and tells the asker', async () => {
    const { server, reader, channel, message } = await opened({
      prospect: (request) => ({
        audience: 'everyone',
        how: 'replace',
        slow: request.kind === 'pressed',
        changes: false,
      }),
      answer: async () => said('gone', { toAsker: true }),
    });
    const answer = await server.press({ user: reader, message, label: 'Press' }).answer();
    expect({ titles: titles([answer.message]), ephemeral: answer.ephemeral }).toEqual({
      titles: ['gone'],
      ephemeral: true,
    });
    expect(titles(server.messages(channel))).toEqual(['first']);
  });

  test('works after a restart of the bot', async () => {
    const { server, reader, message, discord } = await opened({ answer: async () => said('saved') });
    await discord.close();
    const again = await stage.again();
    const answer = await server.press({ user: reader, message, label: 'Press' }).answer();
    expect(answer.message.embeds).toHaveLength(1);
    await again.close();
  });
});

describe('suggestions on Discord', () => {
  const ask = (it: Stage) =>
    it.server
      .autocomplete({
        user: it.reader,
        channel: it.channel,
        path: ['news', 'latest'],
        options: { topic: 'wo' },
        focused: 'topic',
      })
      .choices();

  test('are what the desk offers for what is typed', async () => {
    const it = await open({
      complete: async (verb, option, typed) => [{ label: `${verb} ${option} ${typed}`, value: 'world' }],
    });
    expect(await ask(it)).toEqual([{ name: 'latest topic wo', value: 'world' }]);
  });

  test('are none where the desk fails', async () => {
    const it = await open({ complete: () => Promise.reject(new Error('bug')) });
    expect(await ask(it)).toEqual([]);
  });

  test('are none where the desk takes too long', async () => {
    const it = await open({ complete: () => new Promise(() => {}) }, { pace: { suggestions: 5 } });
    expect(await ask(it)).toEqual([]);
  });
});

describe('an answer that Discord does not take', () => {
  test('because it comes too late is told to the operator with what to do', async () => {
    const gate = Promise.withResolvers<Answer>();
    const it = await open({ answer: () => gate.promise });
    it.server
      .command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] })
      .answer()
      .catch(() => {});
    it.server.advance(4_000);
    gate.resolve(said('late'));
    const line = await it.journal.said('came too late');
    expect(line).toMatchObject({ level: 'warn', facts: { code: 10062 } });
  });

  test('though it was taken, is not given twice', async () => {
    const it = await open({ prospect: () => slow('everyone'), answer: async () => said('done') });
    it.server.fault({ method: 'POST', path: /\/callback/ }, { kind: 'commit-then-error', status: 503 });
    const interaction = it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] });
    expect(titles([(await interaction.answer()).message])).toEqual(['done']);
    expect(it.journal.lines.filter(({ level }) => level === 'warn')).toEqual([]);
  });

  const followUp = { method: 'POST', path: /^\/webhooks\/[^/]+\/[^/]+$/ };
  // No limit is waited out by the library.
  const outOfTurn = (answer: Answer) =>
    open({ prospect: () => slow('everyone'), answer: async () => answer }, { pace: { turn: 500 } });
  const unreadable = { kind: 'refuse', status: 403, code: 50001, message: 'Missing Access' } as const;
  const warnings = (it: Stage) => it.journal.lines.filter(({ level }) => level === 'warn');

  test.each([
    ['a failure', { kind: 'error', status: 503 }, 2],
    ['a lost connection', { kind: 'drop' }, 2],
    ['too many requests', { kind: 'rate-limit', retryAfter: 0.01 }, 1],
  ] as const)('alone because of %s is given again', async (_, fault, times) => {
    const it = await outOfTurn(said('no', { toAsker: true }));
    it.server.fault({ ...followUp, times }, fault);
    it.server.fault({ method: 'GET', path: /\/messages/, times: 9 }, unreadable);
    const answer = await it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] }).answer();
    expect({ titles: titles([answer.message]), ephemeral: answer.ephemeral }).toEqual({
      titles: ['no'],
      ephemeral: true,
    });
    expect(warnings(it)).toEqual([]);
  });

  test.each([
    ['a failure', { kind: 'error', status: 503 }],
    ['a lost connection', { kind: 'drop' }],
    ['a failure after it was taken', { kind: 'commit-then-error', status: 503 }],
    ['a connection lost after it was taken', { kind: 'commit-then-drop' }],
  ] as const)('to all stands there once after %s', async (_, fault) => {
    const it = await outOfTurn(long(false));
    it.server.fault(followUp, fault);
    await it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] }).replies(3);
    await it.discord.close();
    const shown = titles(it.server.messages(it.channel));
    expect(shown.filter((title) => title !== undefined)).toEqual(['One', 'Two', 'Three']);
  });

  test('to all is not said again where nobody can see whether it stands', async () => {
    const it = await outOfTurn(long(false));
    it.server.fault(followUp, { kind: 'commit-then-error', status: 503 });
    it.server.fault({ method: 'GET', path: /\/messages/, times: 9 }, unreadable);
    await it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] }).replies(3);
    await it.discord.close();
    expect(it.server.messages(it.channel)).toHaveLength(3);
  });

  test('for the asker alone is never seen by all, though the announcement can’t be taken back', async () => {
    const it = await outOfTurn(said('secret', { toAsker: true }));
    it.server.fault({ method: 'DELETE', path: /original/, times: 99 }, { kind: 'error', status: 503 });
    it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] });
    await it.journal.said('did not take an answer');
    await it.discord.close();
    expect(JSON.stringify(it.server.messages(it.channel))).not.toContain('secret');
  });

  test('in place of its announcement is given again', async () => {
    const it = await outOfTurn(said('done'));
    it.server.fault({ method: 'PATCH', path: /original/, times: 4 }, { kind: 'error', status: 503 });
    const answer = await it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] }).answer();
    expect(titles([answer.message])).toEqual(['done']);
  });

  test('within the life of its question is lost, and told to the operator', async () => {
    const it = await open(
      { prospect: () => slow('everyone'), answer: async () => said('done') },
      { pace: { again: [15 * 60_000] } },
    );
    it.server.fault({ method: 'PATCH', path: /original/, times: 99 }, { kind: 'error', status: 503 });
    it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] });
    expect(await it.journal.said('did not take an answer')).toMatchObject({ facts: { status: 503 } });
  });

  test('is waited for when the bot is closed', async () => {
    const gate = Promise.withResolvers<Answer>();
    const begun = Promise.withResolvers<void>();
    const it = await open({
      prospect: () => slow('everyone'),
      answer: () => {
        begun.resolve();
        return gate.promise;
      },
    });
    it.server.command({ user: it.reader, channel: it.channel, path: ['news', 'latest'] });
    await begun.promise;
    const held = it.server.fault({ method: 'PATCH', path: /original/ }, { kind: 'hold' });
    let closed = false;
    const closing = it.discord.close().then(() => {
      closed = true;
    });
    gate.resolve(said('done'));
    await held.met;
    await it.discord.obstacle(it.place(it.channel));
    expect(closed).toBe(false);
    held.release();
    await closing;
    expect(titles(it.server.messages(it.channel))).toEqual(['done']);
  });
});
