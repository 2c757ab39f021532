import { afterEach, describe, expect, test } from 'vitest';
import type { Place, Posting } from '../../../../src/core/ports.ts';
import { renderSlack } from '../../../../src/platforms/slack/render.ts';
import { startWeb, type Web } from '../../../servers/web.ts';
import { openScene, type Scene } from './people.ts';
import { news } from './stage.ts';

let scene: Scene;
const open = async (...given: Parameters<typeof openScene>): Promise<Scene> => {
  scene = await openScene(...given);
  return scene;
};
afterEach(async () => {
  expect(scene.server.invalidBodies).toEqual([]);
  expect(scene.server.liveMentions).toEqual([]);
  await scene.close();
});

const placeOf = ({ id, name }: { readonly id: string; readonly name: string }): Place => ({
  id: `slack:${scene.server.team.id}:${id}`,
  platform: 'slack',
  workspace: scene.server.team.id,
  channel: id,
  name: name === '' ? 'this conversation' : `#${name}`,
  zone: 'UTC',
  language: 'en',
});

const part = (deliveryId: string, words = 'Digest'): Posting => ({
  deliveryId,
  payload: JSON.parse(JSON.stringify(scene.slack.render(news(words))[0])),
  part: 0,
  first: null,
  since: Date.now(),
});

describe('a part of a digest', () => {
  test('is posted with its mark, and found by it', async () => {
    const { server, slack, channel } = await open();
    const sent = await slack.send(placeOf(channel), part('d1'));
    const [message] = server.messages(channel);
    expect(sent).toEqual({ ok: true, value: { messageId: message?.ts } });
    expect(message).toMatchObject({
      text: 'Digest',
      unfurlLinks: false,
      metadata: { event_type: 'pullquote_delivery', event_payload: { delivery_id: 'd1' } },
    });
    expect(await slack.find(placeOf(channel), part('d1'))).toEqual({ ok: true, value: message?.ts });
    expect(await slack.find(placeOf(channel), part('d2'))).toEqual({ ok: true, value: null });
  });

  test('is posted in a direct message', async () => {
    const { server, slack, ben } = await open();
    const sent = await slack.send(placeOf(server.im(ben)), part('d1'));
    expect(sent.ok).toBe(true);
    expect(await server.posted(server.im(ben))).toHaveLength(1);
  });

  test('notifies whom a setting names', async () => {
    const { server, slack, channel } = await open({ server: { mayNotify: ['S0TEAM'] } });
    const [payload] = slack.render(news('Digest'), '<!subteam^S0TEAM>');
    await slack.send(placeOf(channel), { ...part('d1'), payload });
    expect(JSON.stringify(server.messages(channel)[0]?.blocks)).toContain('<!subteam^S0TEAM>');
  });

  test.each([{ kind: 'commit-then-drop' }, { kind: 'commit-then-status', status: 503 }] as const)(
    'that was posted though Slack did not say so is found: $kind',
    async (fault) => {
      const { server, slack, channel } = await open();
      server.fault('chat.postMessage', fault);
      const sent = await slack.send(placeOf(channel), part('d1'));
      expect(sent).toMatchObject({ ok: false, problem: { code: 'platform-failed', platform: 'Slack' } });
      expect(server.calls('chat.postMessage')).toHaveLength(1);
      const found = await slack.find(placeOf(channel), part('d1'));
      expect(found).toEqual({ ok: true, value: server.messages(channel)[0]?.ts });
    },
  );

  test.each([{ kind: 'drop' }, { kind: 'status', status: 500, html: true }] as const)(
    'that was not posted is certainly not found: $kind',
    async (fault) => {
      const { server, slack, channel } = await open();
      server.fault('chat.postMessage', fault);
      expect(await slack.send(placeOf(channel), part('d1'))).toMatchObject({
        ok: false,
        problem: { code: 'platform-failed' },
      });
      expect(await slack.find(placeOf(channel), part('d1'))).toEqual({ ok: true, value: null });
    },
  );

  test('is looked for through every page of what came since', async () => {
    const { server, slack, ada, channel } = await open();
    await slack.send(placeOf(channel), part('d1'));
    for (let n = 0; n < 450; n += 1) server.write({ user: ada, channel, text: `message ${n}` });
    expect(await slack.find(placeOf(channel), part('d1'))).toMatchObject({ ok: true, value: expect.any(String) });
    expect(server.calls('conversations.history').length).toBeGreaterThan(2);
  });

  test('is not certain to be missing where Slack does not show the history', async () => {
    const { server, slack, channel } = await open();
    server.fault('conversations.history', { kind: 'status', status: 500 });
    expect(await slack.find(placeOf(channel), part('d1'))).toMatchObject({
      ok: false,
      problem: { code: 'platform-failed' },
    });
  });

  test('waits as long as Slack asks', async () => {
    const { server, slack, clock, channel } = await open();
    server.fault('chat.postMessage', { kind: 'limited', retryAfter: 30 });
    const before = clock.now();
    const sent = await slack.send(placeOf(channel), part('d1'));
    const retryAt = !sent.ok && sent.problem.code === 'platform-failed' ? (sent.problem.retryAt ?? 0) : 0;
    expect(retryAt).toBeGreaterThanOrEqual(before + 30_000);
    expect(server.calls('chat.postMessage')).toHaveLength(1);
  });
});

describe('a message that was posted', () => {
  const posted = async (): Promise<string> => {
    const sent = await scene.slack.send(placeOf(scene.channel), part('d1'));
    if (!sent.ok) throw new Error(JSON.stringify(sent.problem));
    return sent.value.messageId;
  };
  const amend = (messageId: string, words = 'Digest, edited') => {
    const { since: _, ...given } = part('d1', words);
    return scene.slack.amend(placeOf(scene.channel), { ...given, messageId });
  };

  test('is edited with its mark, and says it to screen readers too', async () => {
    const { server, channel } = await open();
    const ts = await posted();
    expect(await amend(ts)).toEqual({ ok: true, value: null });
    const [message] = server.messages(channel);
    expect(message).toMatchObject({
      ts,
      text: 'Digest, edited',
      edits: 1,
      metadata: { event_type: 'pullquote_delivery', event_payload: { delivery_id: 'd1' } },
    });
    expect(JSON.stringify(message?.blocks)).toContain('Digest, edited');
  });

  test('stays where the workspace lets nobody edit so late, and says so', async () => {
    await open({ server: { editWindow: 0 } });
    const ts = await posted();
    expect(await amend(ts)).toMatchObject({
      ok: false,
      problem: { code: 'cannot-edit', reason: expect.stringContaining('for a time only') },
    });
  });

  test('is not posted anew where somebody took it away', async () => {
    const { server, channel } = await open();
    const ts = await posted();
    for (const message of server.messages(channel)) server.takeAway(message);
    expect(await amend(ts)).toMatchObject({
      ok: false,
      problem: { code: 'cannot-edit', reason: 'The message was deleted.' },
    });
    expect(server.messages(channel)).toEqual([]);
  });

  test.each<[string, (it: Scene) => void]>([
    ['that was archived', ({ server, channel }) => server.archive(channel)],
    ['that the bot was taken out of', ({ server, channel }) => server.kick(channel)],
  ])('waits in a channel %s for somebody to act', async (_, befall) => {
    const it = await open();
    const ts = await posted();
    befall(it);
    expect(await amend(ts)).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', remedy: expect.stringContaining('/invite @Pullquote') },
    });
  });

  test('keeps no digest waiting where Slack asks for fewer edits in two channels', async () => {
    const { server, slack, channel, ada } = await open();
    const other = server.addChannel({ name: 'other', creator: ada, bot: true });
    for (const each of [channel, other]) {
      const sent = await slack.send(placeOf(each), part(`before-${each.id}`));
      server.fault('chat.update', { kind: 'limited', retryAfter: 300 });
      const { since: _, ...given } = part('d1');
      const messageId = sent.ok ? sent.value.messageId : '';
      expect(await slack.amend(placeOf(each), { ...given, messageId })).toMatchObject({ ok: false });
    }
    expect(await slack.send(placeOf(channel), part('d2'))).toMatchObject({ ok: true });
  });

  test('waits where Slack is away, or asks for fewer, which it is not asked again before', async () => {
    const { server, clock } = await open();
    const ts = await posted();
    server.fault('chat.update', { kind: 'status', status: 503 });
    expect(await amend(ts)).toMatchObject({ ok: false, problem: { code: 'platform-failed' } });
    expect(await amend(ts)).toEqual({ ok: true, value: null });
    const before = clock.now();
    server.fault('chat.update', { kind: 'limited', retryAfter: 30 });
    const asked = () => server.requests.filter(({ method }) => method === 'chat.update').length;
    for (const expected of [3, 3]) {
      const limited = await amend(ts);
      const retryAt = !limited.ok && limited.problem.code === 'platform-failed' ? limited.problem.retryAt : 0;
      expect(retryAt).toBeGreaterThan(before + 25_000);
      expect(asked()).toBe(expected);
    }
  });
});

describe('where one may not post, one is told what to do', () => {
  const told = async (place: Place): Promise<[string, string]> => {
    const sent = await scene.slack.send(place, part('d1'));
    const checked = await scene.slack.obstacle(place);
    const remedy = (result: typeof sent | typeof checked): string =>
      !result.ok && result.problem.code === 'cannot-post' ? result.problem.remedy : JSON.stringify(result);
    return [remedy(sent), remedy(checked)];
  };

  test('in a channel that the bot was not invited to', async () => {
    const { server, ada } = await open();
    const hall = server.addChannel({ name: 'hall', creator: ada });
    for (const remedy of await told(placeOf(hall))) expect(remedy).toContain('/invite @Pullquote');
  });

  test('in an archived channel', async () => {
    const { server, ada } = await open();
    const old = server.addChannel({ name: 'old', creator: ada, bot: true });
    server.archive(old);
    for (const remedy of await told(placeOf(old))) expect(remedy).toContain('archived');
  });

  test('in a channel that is gone', async () => {
    const { server, channel } = await open();
    server.deleteChannel(channel);
    for (const remedy of await told(placeOf(channel))) expect(remedy).toContain('gone');
  });

  test('without a scope', async () => {
    const { server, slack, channel } = await open();
    server.removeScope(server.botToken, 'chat:write');
    const sent = await slack.send(placeOf(channel), part('d1'));
    expect(sent).toMatchObject({ problem: { code: 'cannot-post', remedy: expect.stringContaining('chat:write') } });
  });

  test('with a token that was revoked', async () => {
    const { server, slack, channel } = await open();
    server.revokeToken(server.botToken);
    const sent = await slack.send(placeOf(channel), part('d1'));
    expect(sent).toMatchObject({ problem: { code: 'cannot-post', remedy: expect.stringContaining('install') } });
  });

  test('nowhere else: where it is a member, and in a direct message', async () => {
    const { server, slack, ben, channel } = await open();
    expect(await slack.obstacle(placeOf(channel))).toEqual({ ok: true, value: null });
    expect(await slack.obstacle(placeOf(server.im(ben)))).toEqual({ ok: true, value: null });
  });

  test('not where a server can’t tell', async () => {
    const { server, slack, channel } = await open();
    server.fault('conversations.info', { kind: 'error', error: 'unknown_method' });
    expect(await slack.obstacle(placeOf(channel))).toEqual({ ok: true, value: null });
  });

  test('by its trouble where Slack is down', async () => {
    const { server, slack, channel } = await open();
    await server.down();
    expect(await slack.obstacle(placeOf(channel))).toMatchObject({ problem: { code: 'platform-failed' } });
    await server.up();
  });
});

describe('another channel of the workspace', () => {
  const visit = async (typed: string, who: 'ada' | 'ben' = 'ada') => {
    const { server, slack, desk, channel } = scene;
    await server.slash({ user: scene[who], channel, text: 'digest show' }).answered();
    const asker = desk.asked[0]?.asker;
    if (asker === undefined) throw new Error('nobody asked');
    return slack.visit(asker, typed);
  };

  test.each(['id', 'mention', 'name', 'hash'] as const)('is visited by its %s', async (way) => {
    const { server, ben } = await open();
    const hall = server.addChannel({ name: 'hall', creator: ben, bot: true });
    const typed = { id: hall.id, mention: `<#${hall.id}|hall>`, name: 'hall', hash: '#hall' }[way];
    const visited = await visit(typed, 'ben');
    expect(visited).toMatchObject({
      ok: true,
      value: { place: { channel: hall.id, name: '#hall' }, person: { manager: true } },
    });
  });

  test('is none where there is none, and where it is somebody’s direct message', async () => {
    const { server, ben } = await open();
    expect(await visit('#nowhere')).toMatchObject({ problem: { code: 'unknown-channel', typed: '#nowhere' } });
    expect(await visit(server.im(ben).id)).toMatchObject({ problem: { code: 'unknown-channel' } });
    expect(await visit('C0NOWHERE0')).toMatchObject({ problem: { code: 'unknown-channel' } });
  });

  test('does not make a manager of whoever is one elsewhere', async () => {
    const { server, ada, ben } = await open();
    server.addChannel({ name: 'bens', creator: ben, bot: true });
    const hall = server.addChannel({ name: 'hall', creator: ada, bot: true });
    expect(await visit(hall.id, 'ben')).toMatchObject({ value: { person: { manager: false } } });
  });

  test.each(['name', 'id'] as const)('is none by its %s for who is not in it and could not see it', async (way) => {
    const { server, ben } = await open();
    const board = server.addChannel({ name: 'board', creator: ben, private: true, bot: true });
    const typed = { name: '#board', id: board.id }[way];
    expect(await visit(typed, 'ada')).toEqual({ ok: false, problem: { code: 'unknown-channel', typed } });
  });

  test('is visited by who is in it though others could not see it', async () => {
    const { server, ben } = await open();
    server.addChannel({ name: 'board', creator: ben, private: true, bot: true });
    expect(await visit('#board', 'ben')).toMatchObject({ ok: true, value: { person: { manager: true } } });
  });

  test('is not said to be none where Slack does not answer', async () => {
    const { server } = await open();
    server.fault('conversations.list', { kind: 'status', status: 500 });
    expect(await visit('#hall')).toMatchObject({ problem: { code: 'platform-failed' } });
  });

  test('is found for a check without anybody who asks', async () => {
    const { server, slack, channel } = await open({ open: false });
    expect(await slack.place('#news')).toMatchObject({ ok: true, value: placeOf(channel) });
    expect(await slack.place(channel.id)).toMatchObject({ ok: true, value: placeOf(channel) });
    expect(await slack.place('#nowhere')).toMatchObject({ problem: { code: 'unknown-channel' } });
    expect(server.sockets()).toBe(0);
  });
});

test('a channel is looked up in vain with a token that Slack does not know, and one is told so', async () => {
  const { slack } = await open({ open: false, settings: { botToken: 'xoxb-wrong' } });
  const place = await slack.place('#news');
  expect(place).toMatchObject({ problem: { code: 'platform-failed', reason: expect.stringContaining('token') } });
});

describe('an examination', () => {
  test('finds all right where it is', async () => {
    const { slack, channel } = await open({ open: false });
    const findings = await slack.examine([placeOf(channel)]);
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['Slack bot token', 'right'],
      ['Slack bot token: scopes', 'right'],
      ['Slack app token', 'right'],
      ['#news', 'right'],
    ]);
  });

  test('names what is wrong, with its remedy', async () => {
    const { server, slack, ada } = await open({ open: false, settings: { appToken: 'xapp-wrong' } });
    const hall = server.addChannel({ name: 'hall', creator: ada });
    server.removeScope(server.botToken, 'groups:read');
    const findings = await slack.examine([placeOf(hall)]);
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['Slack bot token', 'right'],
      ['Slack bot token: scopes', 'wrong'],
      ['Slack app token', 'wrong'],
      ['#hall', 'wrong'],
    ]);
    expect(findings[1]?.says).toContain('groups:read');
    expect(findings[2]?.remedy).toMatch(/App-Level Tokens.*SLACK_APP_TOKEN/);
    expect(findings[3]?.remedy).toContain('/invite @Pullquote');
    for (const { verdict, remedy } of findings) expect(remedy === null).toBe(verdict === 'right');
  });

  test('names a token that Slack does not know', async () => {
    const { slack } = await open({ open: false, settings: { botToken: 'xoxb-wrong' } });
    const [token] = await slack.examine([]);
    expect(token).toMatchObject({
      subject: 'Slack bot token',
      verdict: 'wrong',
      remedy: expect.stringContaining('install'),
    });
  });
});

describe('on a server that keeps no metadata', () => {
  /** A scene whose bot asks a server that answers with these messages. */
  const history = async (messages: readonly object[]): Promise<Scene['slack']> => {
    const body = JSON.stringify({ ok: true, messages });
    const web = await startWeb({ '/api/conversations.history': { headers: json, body } });
    webs.push(web);
    return (await open({ open: false, settings: { apiBase: `${web.origin}/api/` } })).slack;
  };
  const json = { 'content-type': 'application/json' };
  const webs: Web[] = [];
  afterEach(async () => {
    for (const web of webs.splice(0)) await web.close();
  });

  const blocks = (): object[] =>
    renderSlack(news('Digest')).flatMap((message) =>
      message.blocks.map((block, n) => ({ ...block, block_id: `b${n}` })),
    );

  test('a part is found by its blocks', async () => {
    const slack = await history([
      { ts: '2.0', bot_id: 'B1', blocks: [{ type: 'divider' }] },
      { ts: '1.0', bot_id: 'B1', blocks: blocks() },
    ]);
    expect(await slack.find(placeOf(scene.channel), part('d1'))).toEqual({ ok: true, value: '1.0' });
  });

  test('it is not taken for what a person wrote', async () => {
    const slack = await history([{ ts: '1.0', user: 'U1', blocks: blocks() }]);
    expect(await slack.find(placeOf(scene.channel), part('d1'))).toEqual({ ok: true, value: null });
  });

  test('it is not looked for by its blocks where another message of the bot has its mark', async () => {
    const metadata = { event_type: 'pullquote_delivery', event_payload: { delivery_id: 'd0' } };
    const slack = await history([
      { ts: '2.0', bot_id: 'B1', blocks: blocks() },
      { ts: '1.0', bot_id: 'B1', blocks: [], metadata },
    ]);
    expect(await slack.find(placeOf(scene.channel), part('d1'))).toEqual({ ok: true, value: null });
  });
});
