import { describe, expect, test } from 'vitest';
import { apiUrl, authorizeUrl } from '../../../../src/platforms/slack/access.ts';
import { createOnce } from '../../../../src/platforms/slack/once.ts';
import { readOrigin } from '../../../../src/platforms/slack/origin.ts';
import { channelId, isDirect } from '../../../../src/platforms/slack/place.ts';
import { createRecent } from '../../../../src/platforms/slack/recent.ts';
import { pressedRequest, typedRequest } from '../../../../src/platforms/slack/request.ts';
import { loggable, withoutSecrets } from '../../../../src/platforms/slack/secrets.ts';

describe('what follows /news', () => {
  test.each([
    ['read <https://news.example/a?b=1&amp;c=2|news.example/a>', 'read https://news.example/a?b=1&c=2'],
    ['read <https://news.example/ferry>', 'read https://news.example/ferry'],
    ['search &lt;b&gt; &amp;amp;', 'search <b> &amp;'],
    ['search <mailto:ada@news.example|ada@news.example>', 'search ada@news.example'],
    ['digest set 8:00 <#C0NEWS123|news>', 'digest set 8:00 <#C0NEWS123|news>'],
    ['digest set 8:00 mention:<!subteam^S0TEAM|@team>', 'digest set 8:00 mention:<!subteam^S0TEAM>'],
    ['digest set 8:00 mention:<!here>', 'digest set 8:00 mention:<!here>'],
    ['quotes <@U0ADA|ada>', 'quotes <@U0ADA|ada>'],
    [' latest ', 'latest'],
  ])('%s is read as %s', (text, typed) => {
    expect(typedRequest({ text })).toEqual({ kind: 'typed', text: typed });
  });

  test('is nothing where nothing was typed', () => {
    expect(typedRequest({})).toEqual({ kind: 'typed', text: '' });
  });
});

describe('what was pressed', () => {
  test.each([
    [[{ action_id: 'x', value: 'pq0s:s1' }], 's1'],
    [[{ action_id: 'menu', selected_option: { value: 'pq3w:s2' } }], 's2'],
    [[{ action_id: 'open0', value: 'pq0s:s1' }], null],
    [[{ action_id: 'other', value: 'of another app' }], null],
    [[{ action_id: 'open0' }, { action_id: 'y', value: 'pq0r:help' }], 'help'],
    ['no list', null],
  ])('%j', (actions, argument) => {
    const request = pressedRequest({ actions });
    expect(request?.kind === 'pressed' ? request.action.argument : null).toBe(argument);
  });
});

describe('where something was asked', () => {
  test('is read of a command', () => {
    const body = {
      team_id: 'T1',
      channel_id: 'C1',
      channel_name: 'news',
      user_id: 'U1',
      user_name: 'ada',
      response_url: 'https://a.example/',
      trigger_id: '1.2',
      enterprise_id: 'E1',
      is_enterprise_install: 'false',
    };
    expect(readOrigin(body)).toEqual({
      team: 'T1',
      organisation: null,
      channel: { id: 'C1', name: 'news' },
      user: { id: 'U1', name: 'ada' },
      responseUrl: 'https://a.example/',
      triggerId: '1.2',
      messageTs: null,
    });
  });

  test('is read of a button in an organisation, which names no workspace but the person’s', () => {
    const body = {
      team: null,
      enterprise: { id: 'E1' },
      is_enterprise_install: true,
      user: { id: 'U1', username: 'ada', team_id: 'T1' },
      container: { message_ts: '1.5', channel_id: 'C1', is_ephemeral: false },
    };
    expect(readOrigin(body)).toMatchObject({ team: 'T1', organisation: 'E1', channel: { id: 'C1' }, messageTs: '1.5' });
  });

  test('has no message to edit where one person alone sees it', () => {
    const container = { message_ts: '1.5', is_ephemeral: true };
    expect(readOrigin({ team: { id: 'T1' }, user: { id: 'U1' }, container })?.messageTs).toBeNull();
  });

  test.each([null, 'text', {}, { team_id: 'T1' }, { user_id: 'U1' }, { team: 5, user: [] }])(
    'is not told by %j',
    (body) => {
      expect(readOrigin(body)).toBeNull();
    },
  );
});

test.each([
  ['<#C0NEWS123|news>', 'C0NEWS123'],
  ['<#C0NEWS123>', 'C0NEWS123'],
  ['G0NEWS123', 'G0NEWS123'],
  ['news', null],
  ['NEWS', null],
])('the id in %s is %s', (typed, id) => {
  expect(channelId(typed)).toBe(id);
});

test('a conversation with one person is direct, by its id or theirs', () => {
  expect(['D1', 'U1', 'W1', 'C1', 'G1'].map(isDirect)).toEqual([true, true, true, false, false]);
});

describe('no secret comes into a log', () => {
  test.each([
    'xoxb-1-2-abc',
    'xoxe.xoxb-1-Mi0y',
    'xapp-1-A1-2-abc',
    'https://hooks.slack.com/commands/T1/2/abc',
    'https://hooks.slack.com/actions/T1/2/abc',
    'wss://wss-primary.slack.com/link/?ticket=abc&app_id=1',
    'https://bot.example/slack/oauth_redirect?code=abc&state=def',
  ])('%s', (secret) => {
    expect(withoutSecrets(`before ${secret} after`)).toBe('before [secret] after');
    expect(JSON.stringify(loggable(new Error(secret)))).not.toContain(secret);
  });

  test('and what is none stays', () => {
    const text = 'Slack answered with 503 at https://slack.com/api/chat.postMessage';
    expect(withoutSecrets(text)).toBe(text);
    expect(loggable('not an error').message).toBe('not an error');
  });
});

describe('another address of the Web API', () => {
  const at = (apiBase: string | null) => {
    const access = { mode: 'socket', botToken: '', appToken: '', managers: [], apiBase } as const;
    return [apiUrl(access), authorizeUrl(access)];
  };
  test.each([
    [null, 'https://slack.com/api/', 'https://slack.com/oauth/v2/authorize'],
    ['http://127.0.0.1:1/api', 'http://127.0.0.1:1/api/', 'http://127.0.0.1:1/oauth/v2/authorize'],
    ['http://127.0.0.1:1/api/', 'http://127.0.0.1:1/api/', 'http://127.0.0.1:1/oauth/v2/authorize'],
    ['http://slack.example', 'http://slack.example/', 'http://slack.example/oauth/v2/authorize'],
  ])('%s', (base, api, authorize) => {
    expect(at(base)).toEqual([api, authorize]);
  });
});

test('what was met is known as long as there is room', () => {
  const once = createOnce(2);
  expect(['a', 'b', 'a', 'c', 'a', 'c'].map(once)).toEqual([true, true, false, true, true, false]);
});

describe('what was looked up', () => {
  const clock = { time: 0, now: () => clock.time };
  test('is asked for once by all who ask at once, and again when it is old', async () => {
    const recent = createRecent<number>(clock, 10, 5);
    let asked = 0;
    const fetch = async (): Promise<number> => ++asked;
    expect(await Promise.all([recent.get('a', fetch), recent.get('a', fetch)])).toEqual([1, 1]);
    clock.time = 11;
    expect(await recent.get('a', fetch)).toBe(2);
  });

  test('is not kept where it failed', async () => {
    const recent = createRecent<number>(clock, 10, 5);
    await expect(recent.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await recent.get('a', async () => 1)).toBe(1);
  });

  test('lets the oldest go where there is no room', async () => {
    const recent = createRecent<number>(clock, 10, 2);
    for (const key of ['a', 'b', 'c']) await recent.get(key, async () => 1);
    expect(await recent.get('c', async () => 2)).toBe(1);
    expect(await recent.get('a', async () => 2)).toBe(2);
  });
});
