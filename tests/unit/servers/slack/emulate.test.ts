import { createEmulator } from 'emulate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Fields, startSlack } from '../../../servers/slack/server.ts';

/** One Slack to ask: ours, or the one that others wrote from the same documentation. */
interface Side {
  readonly ask: (method: string, body?: Readonly<Record<string, string>>, token?: string) => Promise<Fields>;
  /** Ids by which the same things go there, `news`, `ada`, `bot`. */
  readonly ids: Readonly<Record<string, string>>;
}

const asker =
  (api: string, mine: string): Side['ask'] =>
  async (method, body = {}, token = mine) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${api}${method}`, { method: 'POST', headers, body: new URLSearchParams(body) });
    return (await response.json()) as Fields;
  };

const scopes = ['chat:write', 'channels:read', 'channels:history', 'groups:read', 'groups:history', 'users:read'];

const ours = async (): Promise<Side> => {
  const slack = await startSlack({ settings: { scopes } });
  onTestFinished(() => slack.close());
  const ada = slack.addUser({ name: 'ada', isAdmin: true });
  const news = slack.addChannel({ name: 'news', creator: ada, bot: true });
  const away = slack.addChannel({ name: 'away', creator: ada });
  const ids = { news: news.id, away: away.id, ada: ada.id, bot: slack.team.botUserId };
  return { ask: asker(slack.api, slack.botToken), ids };
};

const theirs = async (): Promise<Side> => {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Example Press', domain: 'example-press' },
        users: [{ name: 'ada', is_admin: true }, { name: 'pullquote' }],
        channels: [{ name: 'news' }, { name: 'away' }],
        tokens: [{ token: 'xoxb-theirs', user: 'pullquote', type: 'bot', scopes }],
      },
    },
  });
  onTestFinished(() => emulator.close());
  const ask = asker(`${emulator.url}/api/`, 'xoxb-theirs');
  const ids: Record<string, string> = {};
  for (const kind of ['conversations.list', 'users.list']) {
    const { channels, members } = await ask(kind);
    for (const { name, id } of (channels ?? members) as { name: string; id: string }[]) ids[name] = id;
  }
  await ask('conversations.leave', { channel: ids.away ?? '' });
  return { ask, ids: { ...ids, bot: ids.pullquote ?? '' } };
};

/** The fields of an answer that our own code reads, with ids by the names of what they stand for and stamps as `ts`. */
const shape = (value: unknown, { ids }: Side, kept: readonly string[]): unknown => {
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name === 'pullquote' ? 'bot' : name]));
  const walk = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(walk);
    if (item !== null && typeof item === 'object')
      return Object.fromEntries(
        Object.entries(item)
          .filter(([key]) => kept.includes(key))
          .map(([key, inner]) => [key, walk(inner)]),
      );
    if (typeof item !== 'string') return item;
    return /^\d+\.\d{6}$/.test(item) ? 'ts' : (names.get(item) ?? item);
  };
  return walk(value);
};

const metadata = JSON.stringify({ event_type: 'delivery', event_payload: { id: 'p1' } });

/** What is asked of both, one after another, and which fields are looked at. */
const questions: Readonly<Record<string, { readonly kept: string; readonly ask: (side: Side) => Promise<Fields> }>> = {
  'auth.test': { kept: 'ok user_id team url', ask: ({ ask }) => ask('auth.test') },
  'chat.postMessage with metadata': {
    kept: 'ok channel ts message type user text metadata event_type event_payload id',
    ask: ({ ask, ids }) => ask('chat.postMessage', { channel: ids.news ?? '', text: 'Read &lt;this&gt;', metadata }),
  },
  'conversations.history with metadata': {
    kept: 'ok messages type user text ts metadata event_type event_payload id has_more',
    ask: async ({ ask, ids }) => {
      const channel = ids.news ?? '';
      await ask('chat.postMessage', { channel, text: 'First' });
      await ask('chat.postMessage', { channel, text: 'Second', metadata });
      return ask('conversations.history', { channel, include_all_metadata: 'true' });
    },
  },
  'a page of conversations.history': {
    kept: 'ok messages text has_more',
    ask: async ({ ask, ids }) => {
      const channel = ids.news ?? '';
      for (const text of ['1', '2', '3']) await ask('chat.postMessage', { channel, text });
      const first = await ask('conversations.history', { channel, limit: '2' });
      const cursor = (first.response_metadata as { next_cursor: string }).next_cursor;
      return {
        ok: first.has_more,
        messages: (await ask('conversations.history', { channel, limit: '2', cursor })).messages,
      };
    },
  },
  'chat.update': {
    kept: 'ok channel ts text message type user metadata event_type event_payload id',
    ask: async ({ ask, ids }) => {
      const channel = ids.news ?? '';
      const { ts } = await ask('chat.postMessage', { channel, text: 'Before', metadata });
      return ask('chat.update', { channel, ts: String(ts), text: 'After' });
    },
  },
  'chat.update of nothing': {
    kept: 'ok error',
    ask: ({ ask, ids }) => ask('chat.update', { channel: ids.news ?? '', ts: '1.000000', text: 'After' }),
  },
  'posting to no channel': {
    kept: 'ok error',
    ask: ({ ask }) => ask('chat.postMessage', { channel: 'C0000000000', text: 'Hi' }),
  },
  'posting nothing': { kept: 'ok error', ask: ({ ask, ids }) => ask('chat.postMessage', { channel: ids.news ?? '' }) },
  'users.info': {
    kept: 'ok user id name is_admin is_bot deleted',
    ask: ({ ask, ids }) => ask('users.info', { user: ids.ada ?? '' }),
  },
  'users.info of nobody': { kept: 'ok error', ask: ({ ask }) => ask('users.info', { user: 'U0000000000' }) },
  'conversations.info': {
    kept: 'ok channel id name is_channel is_im is_private is_archived is_member',
    ask: ({ ask, ids }) => ask('conversations.info', { channel: ids.news ?? '' }),
  },
  'conversations.info of a channel without the app': {
    kept: 'ok channel id name is_member',
    ask: ({ ask, ids }) => ask('conversations.info', { channel: ids.away ?? '' }),
  },
};

test.for(Object.entries(questions))('both Slacks answer alike: %s', async ([, { kept, ask }]) => {
  const [one, other] = [await ours(), await theirs()];
  const fields = kept.split(' ');
  const answer = shape(await ask(one), one, fields);
  expect(answer).toEqual(shape(await ask(other), other, fields));
  expect(Object.keys(answer as object).length).toBeGreaterThan(0);
});

/** Where the two differ, ours does what the documentation says. */
describe('ours alone', () => {
  /** https://docs.slack.dev/reference/methods/chat.postMessage#errors and /conversations.history#errors */
  test('needs the app to be in the channel', async () => {
    const [one, other] = [await ours(), await theirs()];
    const both = async (method: string) => {
      const body = (side: Side) => ({ channel: side.ids.away ?? '', text: 'Hi' });
      return [(await one.ask(method, body(one))).error, (await other.ask(method, body(other))).error];
    };
    expect(await both('chat.postMessage')).toEqual(['not_in_channel', undefined]);
    expect(await both('conversations.history')).toEqual(['not_in_channel', undefined]);
  });

  /** https://docs.slack.dev/reference/methods/conversations.history#arg_include_all_metadata: false unless asked for */
  test('keeps metadata to itself unless it is asked for, and looks between oldest and latest', async () => {
    const look = async ({ ask, ids }: Side): Promise<readonly unknown[]> => {
      const channel = ids.news ?? '';
      const { ts } = await ask('chat.postMessage', { channel, text: 'First', metadata });
      const history = async (more: Readonly<Record<string, string>>) =>
        (await ask('conversations.history', { channel, ...more })).messages as Fields[];
      return [(await history({}))[0]?.metadata !== undefined, (await history({ oldest: String(ts) })).length];
    };
    expect(await look(await ours())).toEqual([false, 0]);
    expect(await look(await theirs())).toEqual([true, 1]);
  });

  /** https://docs.slack.dev/reference/methods/auth.test#errors, and #headers: a Slack names what it does not know, with status 200 */
  test('knows its tokens and its methods', async () => {
    const [one, other] = [await ours(), await theirs()];
    expect((await one.ask('auth.test', {}, 'xoxb-unknown')).error).toBe('invalid_auth');
    expect((await other.ask('auth.test', {}, 'xoxb-unknown')).ok).toBe(true);
    expect((await one.ask('news.read')).error).toBe('unknown_method');
    expect((await other.ask('news.read')).error).toBeUndefined();
  });
});
