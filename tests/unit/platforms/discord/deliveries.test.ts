import { afterEach, describe, expect, test } from 'vitest';
import { card, literal, section } from '../../../../src/core/card.ts';
import type { Posting } from '../../../../src/core/ports.ts';
import { renderDiscord } from '../../../../src/platforms/discord/render.ts';
import { type Stage, type StageOptions, setStage } from './stage.ts';

let stage: Stage;
const open = async (options: StageOptions = {}): Promise<Stage> => {
  stage = await setStage(options);
  return stage;
};
afterEach(async () => {
  expect(stage.server.invalidBodies).toEqual([]);
  await stage.close();
});

const payload = (title: string): unknown => {
  const blocks = [{ type: 'text', inlines: [literal('The bridge opened.')] }] as const;
  const [message] = renderDiscord(
    card({ fallback: title, sections: [section({ title: { text: title, url: null }, blocks })] }),
  );
  // As it comes back from the ledger.
  return JSON.parse(JSON.stringify(message));
};
const posting = (parts: Partial<Posting> = {}): Posting => ({
  deliveryId: 'd1',
  payload: payload('Morning: 1 story'),
  part: 0,
  first: null,
  since: stage.server.now() - 60_000,
  ...parts,
});
const dropped = { kind: 'commit-then-drop' } as const;
const posts = { method: 'POST', path: /\/messages$/ };

/** What is not granted in a channel for the bot. */
const without = (it: Stage, bit: bigint) => [{ id: it.server.botRole(it.guild), type: 'role' as const, deny: bit }];

describe('posting on Discord', () => {
  test('gives the message’s id', async () => {
    const { discord, server, channel, place } = await open();
    const sent = await discord.send(place(channel), posting());
    const [message] = server.messages(channel);
    expect(sent).toEqual({ ok: true, value: { messageId: message?.id } });
  });

  test('a second time gives the first message', async () => {
    const { discord, server, channel, place } = await open();
    const first = await discord.send(place(channel), posting());
    expect(await discord.send(place(channel), posting())).toEqual(first);
    expect(server.messages(channel)).toHaveLength(1);
  });

  test.each([
    ['the connection ends', dropped],
    ['Discord has trouble', { kind: 'commit-then-error', status: 503 }],
    ['the answer is broken', { kind: 'malformed' }],
  ] as const)('is done once and found where %s', async (_, fault) => {
    const { discord, server, channel, place } = await open();
    server.fault(posts, fault);
    expect(await discord.send(place(channel), posting())).toMatchObject({
      ok: false,
      problem: { code: 'platform-failed' },
    });
    expect(server.messages(channel)).toHaveLength(1);
    expect(await discord.find(place(channel), posting())).toEqual({ ok: true, value: server.messages(channel)[0]?.id });
  });

  test.each([
    ['the connection ends', { kind: 'drop' }],
    ['Discord has trouble', { kind: 'error', status: 502 }],
  ] as const)('is not done and not found where %s before', async (_, fault) => {
    const { discord, server, channel, place } = await open();
    server.fault(posts, fault);
    expect(await discord.send(place(channel), posting())).toMatchObject({
      ok: false,
      problem: { code: 'platform-failed' },
    });
    expect(await discord.find(place(channel), posting())).toEqual({ ok: true, value: null });
  });

  test('is tried again when a long rate limit ends', async () => {
    const { discord, server, channel, place } = await open();
    server.fault(posts, { kind: 'rate-limit', retryAfter: 60 });
    const sent = await discord.send(place(channel), posting());
    expect(sent).toMatchObject({ ok: false, problem: { code: 'platform-failed' } });
    const retryAt = !sent.ok && sent.problem.code === 'platform-failed' ? (sent.problem.retryAt ?? 0) : 0;
    expect(retryAt).toBeGreaterThan(Date.now() + 30_000);
  });

  test('waits out a short rate limit', async () => {
    const { discord, server, channel, place } = await open();
    server.fault(posts, { kind: 'rate-limit', retryAfter: 0.05 });
    expect(await discord.send(place(channel), posting())).toMatchObject({ ok: true });
  });

  test('notifies the role that is named, and nobody else', async () => {
    const { discord, server, guild, channel, place } = await open();
    const role = server.addRole(guild, { name: 'Readers', mentionable: true });
    const [message] = discord.render(
      card({ fallback: '@everyone', sections: [section({ author: '@everyone' })] }),
      `<@&${role}>`,
    );
    await discord.send(place(channel), posting({ payload: message }));
    expect(server.liveMentions.flatMap(({ whom }) => whom)).toEqual([`<@&${role}>`]);
  });
});

describe('a channel where one may not post', () => {
  test.each([
    ['Send Messages', 1n << 11n],
    ['Embed Links', 1n << 14n],
    ['View Channel', 1n << 10n],
    ['Read Message History', 1n << 16n],
  ])('is told with what is missing: %s', async (name, bit) => {
    const { discord, server, channel, place } = await open();
    server.editChannel(channel, { overwrites: without(stage, bit) });
    const obstacle = await discord.obstacle(place(channel));
    expect(obstacle).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', place: '#news', remedy: expect.stringContaining(name) },
    });
  });

  test('is told so when it is posted to', async () => {
    const { discord, server, channel, place } = await open();
    server.editChannel(channel, { overwrites: without(stage, 1n << 11n) });
    expect(await discord.send(place(channel), posting())).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', remedy: expect.stringContaining('Give me Send Messages in #news') },
    });
  });

  test('is none where all is granted', async () => {
    const { discord, channel, place } = await open();
    expect(await discord.obstacle(place(channel))).toEqual({ ok: true, value: null });
  });

  test('is one that was deleted', async () => {
    const { discord, server, channel, place } = await open();
    server.deleteChannel(channel);
    const gone = { ok: false, problem: { code: 'cannot-post', remedy: expect.stringContaining('no longer there') } };
    expect(await discord.obstacle(place(channel))).toMatchObject(gone);
    expect(await discord.send(place(channel), posting())).toMatchObject(gone);
  });

  test('is one that holds no messages', async () => {
    const { discord, server, guild, place } = await open();
    const category = server.addChannel(guild, { name: 'Town', type: 'category' });
    expect(await discord.obstacle(place(category, '#Town'))).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', remedy: expect.stringContaining('Choose a text channel') },
    });
  });

  test('is one of a server that the bot is no longer in', async () => {
    const { discord, server, guild, channel, place } = await open();
    server.removeGuild(guild);
    expect(await discord.obstacle(place(channel))).toMatchObject({ ok: false, problem: { code: 'cannot-post' } });
  });
});

describe('a thread on Discord', () => {
  test('is posted to, and opened again where it was archived', async () => {
    const { discord, server, channel, place } = await open();
    const thread = server.addThread(channel, { name: 'Bridge' });
    server.archiveThread(thread);
    expect(await discord.obstacle(place(thread, '#Bridge'))).toEqual({ ok: true, value: null });
    expect(await discord.send(place(thread, '#Bridge'), posting())).toMatchObject({ ok: true });
    expect(server.messages(thread).at(-1)?.embeds).toHaveLength(1);
  });

  test('is told where it is locked', async () => {
    const { discord, server, channel, place } = await open();
    const thread = server.addThread(channel, { name: 'Bridge' });
    server.lockThread(thread);
    server.archiveThread(thread);
    expect(await discord.obstacle(place(thread, '#Bridge'))).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', remedy: expect.stringContaining('locked') },
    });
  });

  test('needs its own permission in the channel that it belongs to', async () => {
    const { discord, server, channel, place } = await open();
    const thread = server.addThread(channel, { name: 'Bridge' });
    server.editChannel(channel, { overwrites: without(stage, 1n << 38n) });
    expect(await discord.obstacle(place(thread, '#Bridge'))).toMatchObject({
      ok: false,
      problem: { remedy: expect.stringContaining('Give me Send Messages in Threads in #news') },
    });
  });
});

describe('a forum on Discord', () => {
  const forum = async (draft: { tags?: readonly string[]; tagRequired?: boolean } = {}) => {
    const it = await open();
    return { ...it, id: it.server.addChannel(it.guild, { name: 'papers', type: 'forum', ...draft }) };
  };

  test('gets a digest as a post, and its further parts in the post', async () => {
    const { discord, server, place, id } = await forum();
    const sent = await discord.send(place(id, '#papers'), posting());
    const [post] = server.threads(id);
    expect(sent).toEqual({ ok: true, value: { messageId: post?.id } });
    expect(post?.name).toBe('Morning: 1 story');
    const second = posting({ deliveryId: 'd2', part: 1, first: post?.id ?? null, payload: payload('More') });
    expect(await discord.send(place(id, '#papers'), second)).toMatchObject({ ok: true });
    expect(server.messages(post?.id ?? '')).toHaveLength(2);
    expect(server.threads(id)).toHaveLength(1);
  });

  test('gets a tag where each post must have one', async () => {
    const { discord, server, place, id } = await forum({ tags: ['news'], tagRequired: true });
    expect(await discord.send(place(id, '#papers'), posting())).toMatchObject({ ok: true });
    expect(server.threads(id)[0]?.tags).toHaveLength(1);
  });

  test('is told where each post must have a tag and there is none', async () => {
    const { discord, place, id } = await forum({ tagRequired: true });
    expect(await discord.send(place(id, '#papers'), posting())).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', remedy: expect.stringContaining('wants a tag') },
    });
  });

  test.each([
    ['open', false],
    ['archived', true],
  ])('is looked through for a post that is %s', async (_, archived) => {
    const { discord, server, place, id } = await forum();
    server.fault({ method: 'POST', path: /\/threads$/ }, dropped);
    expect(await discord.send(place(id, '#papers'), posting())).toMatchObject({ ok: false });
    const [post] = server.threads(id);
    if (archived) server.archiveThread(post?.id ?? '');
    expect(await discord.find(place(id, '#papers'), posting())).toEqual({ ok: true, value: post?.id });
    expect(await discord.find(place(id, '#papers'), posting({ payload: payload('Evening: 2 stories') }))).toEqual({
      ok: true,
      value: null,
    });
  });

  test('is told where the post was deleted before its further parts', async () => {
    const { discord, server, place, id } = await forum();
    const sent = await discord.send(place(id, '#papers'), posting());
    const first = sent.ok ? sent.value.messageId : null;
    server.deleteChannel(first ?? '');
    expect(await discord.send(place(id, '#papers'), posting({ deliveryId: 'd2', part: 1, first }))).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', remedy: expect.stringContaining('deleted') },
    });
  });
});

describe('looking whether it was posted', () => {
  test('reads back over many messages', async () => {
    const { discord, server, channel, place, reader } = await open({ server: { limits: [] } });
    const sent = await discord.send(place(channel), posting());
    for (let count = 0; count < 250; count += 1) server.say(channel, reader, `line ${count}`);
    expect(await discord.find(place(channel), posting())).toEqual({
      ok: true,
      value: sent.ok ? sent.value.messageId : '',
    });
  });

  test('ends at the moment before which it was not posted', async () => {
    const { discord, server, channel, place, reader } = await open();
    await discord.send(place(channel), posting());
    server.advance(3_600_000);
    server.say(channel, reader, 'an hour later');
    expect(await discord.find(place(channel), posting({ since: server.now() }))).toEqual({ ok: true, value: null });
  });

  test('says that it can’t tell where the history may not be read', async () => {
    const { discord, server, channel, place } = await open();
    await discord.send(place(channel), posting());
    server.editChannel(channel, { overwrites: without(stage, 1n << 16n) });
    expect(await discord.find(place(channel), posting())).toMatchObject({
      ok: false,
      problem: { code: 'platform-failed', reason: expect.stringContaining('Read Message History') },
    });
  });
});

describe('another channel', () => {
  const visit = (it: Stage, user: string, channel: string) =>
    it.discord.visit(
      { place: it.place(it.channel), person: { id: `discord:${user}`, name: 'x', manager: false } },
      channel,
    );

  test.each([
    ['its id', (id: string) => id],
    ['a mention', (id: string) => `<#${id}>`],
    ['its name', () => '#Harbour-Desk'],
  ])('is found by %s, with what one may do there', async (_, name) => {
    const it = await open();
    const other = it.server.addChannel(it.guild, { name: 'harbour-desk' });
    const found = await visit(it, it.manager, name(other));
    expect(found).toMatchObject({
      ok: true,
      value: { place: { id: `discord:${it.guild}:${other}`, name: '#harbour-desk' }, person: { manager: true } },
    });
    expect(await visit(it, it.reader, name(other))).toMatchObject({ ok: true, value: { person: { manager: false } } });
  });

  test('is unknown where one may not see it, in another server, and where there is none', async () => {
    const it = await open();
    const hidden = it.server.addChannel(it.guild, {
      name: 'hidden',
      overwrites: [
        { id: it.guild, type: 'role', deny: 1n << 10n },
        ...without(it, 0n).map((one) => ({ ...one, allow: 1n << 10n })),
      ],
    });
    const elsewhere = it.server.addChannel(it.server.addGuild({ name: 'Other' }), { name: 'other' });
    for (const channel of [hidden, elsewhere, '#nowhere', '123456789012345678']) {
      expect(await visit(it, it.reader, channel)).toEqual({
        ok: false,
        problem: { code: 'unknown-channel', typed: channel },
      });
    }
  });

  test('is a private thread for those alone who are in it or manage threads', async () => {
    const it = await open();
    const thread = it.server.addThread(it.channel, { name: 'board', private: true, members: [it.server.botId] });
    const theirs = it.server.addThread(it.channel, {
      name: 'desk',
      private: true,
      members: [it.server.botId, it.reader],
    });
    expect(await visit(it, it.reader, thread)).toMatchObject({ ok: false, problem: { code: 'unknown-channel' } });
    expect(await visit(it, it.reader, theirs)).toMatchObject({ ok: true, value: { place: { name: '#desk' } } });
    const warden = it.server.addRole(it.guild, { name: 'warden', permissions: 1n << 34n });
    it.server.setRoles(it.guild, it.reader, [warden]);
    expect(await visit(it, it.reader, thread)).toMatchObject({ ok: true });
  });

  test('is found wherever the bot is, by id and by name', async () => {
    const it = await open();
    const expected = { ok: true, value: { id: `discord:${it.guild}:${it.channel}`, name: '#news' } };
    expect(await it.discord.place(it.channel)).toMatchObject(expected);
    expect(await it.discord.place('#news')).toMatchObject(expected);
    expect(await it.discord.place('#nowhere')).toMatchObject({ ok: false, problem: { code: 'unknown-channel' } });
  });
});

describe('editing on Discord', () => {
  const edit = (messageId: string, title = 'Evening: 2 stories') => ({
    deliveryId: 'd1',
    part: 0,
    first: null,
    messageId,
    payload: payload(title),
  });
  const posted = async (it: Stage, given = posting()): Promise<string> => {
    const sent = await it.discord.send(it.place(it.channel), given);
    if (!sent.ok) throw new Error(JSON.stringify(sent.problem));
    return sent.value.messageId;
  };
  const edits = { method: 'PATCH', path: /\/messages\// };

  test('leaves whom the message notified, and notifies nobody again', async () => {
    const it = await open();
    const role = it.server.addRole(it.guild, { name: 'Early birds', mentionable: true });
    const [message] = renderDiscord(
      card({ fallback: 'News', sections: [section({ title: { text: 'News', url: null } })] }),
      `<@&${role}>`,
    );
    const id = await posted(it, posting({ payload: JSON.parse(JSON.stringify(message)) }));
    expect(it.server.liveMentions).toHaveLength(1);
    const notifying = renderDiscord(
      card({ fallback: 'News', sections: [section({ title: { text: 'Other', url: null } })] }),
      `<@&${role}>`,
    );
    const [next] = JSON.parse(JSON.stringify(notifying));
    expect(await it.discord.amend(it.place(it.channel), { ...edit(id), payload: next })).toMatchObject({ ok: true });
    const [seen] = it.server.messages(it.channel);
    expect(seen).toMatchObject({ content: `<@&${role}>`, embeds: [{ title: 'Other' }] });
    expect(it.server.liveMentions).toHaveLength(1);
    const bodies = it.server.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
    expect(bodies).toMatchObject([{ allowed_mentions: { parse: [] } }]);
    expect(bodies[0]).not.toHaveProperty('content');
  });

  test('finds the post of a forum that it never looked at', async () => {
    const it = await open();
    const forum = it.server.addChannel(it.guild, { name: 'posts', type: 'forum' });
    const sent = await it.discord.send(it.place(forum), posting());
    const id = sent.ok ? sent.value.messageId : '';
    const other = await it.again();
    expect(await other.amend(it.place(forum), edit(id))).toEqual({ ok: true, value: null });
    expect(it.server.messages(id)).toMatchObject([{ embeds: [{ title: 'Evening: 2 stories' }] }]);
    await other.close();
  });

  test('is over where somebody took the message away, and posts no other', async () => {
    const it = await open();
    const id = await posted(it);
    it.server.takeAway(it.channel, id);
    const problem = { code: 'cannot-edit', place: '#news', reason: 'The message was deleted.' };
    expect(await it.discord.amend(it.place(it.channel), edit(id))).toEqual({ ok: false, problem });
    expect(it.server.messages(it.channel)).toEqual([]);
  });

  test('is over in an archived thread, and of a message that is not its own', async () => {
    const it = await open();
    const thread = it.server.addThread(it.channel, { name: 'morning' });
    const sent = await it.discord.send(it.place(thread), posting());
    it.server.archiveThread(thread);
    const archived = await it.discord.amend(it.place(thread), edit(sent.ok ? sent.value.messageId : ''));
    expect(archived).toMatchObject({
      ok: false,
      problem: { code: 'cannot-edit', reason: expect.stringContaining('archived') },
    });
    const { id } = it.server.say(it.channel, it.reader, 'Hello');
    expect(await it.discord.amend(it.place(it.channel), edit(id))).toMatchObject({
      ok: false,
      problem: { code: 'cannot-edit', reason: 'The message is not mine.' },
    });
  });

  test('waits where too many old messages were edited, where it is asked to slow down, and where Discord is away', async () => {
    const it = await open();
    const id = await posted(it);
    const before = Date.now();
    const amend = async () => {
      const edited = await it.discord.amend(it.place(it.channel), edit(id));
      return edited.ok || edited.problem.code !== 'platform-failed' ? edited : edited.problem.retryAt;
    };
    it.server.fault(edits, { kind: 'refuse', status: 400, code: 30046, message: 'Maximum number of edits reached' });
    expect(await amend()).toBeGreaterThanOrEqual(before + 3_600_000);
    it.server.fault(edits, { kind: 'error', status: 503 });
    expect(await amend()).toBeNull();
    it.server.fault(edits, { kind: 'rate-limit', retryAfter: 90 });
    expect(await amend()).toBeGreaterThanOrEqual(before + 90_000);
    expect(it.server.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(3);
  });

  test('says what to do where it no longer sees the channel', async () => {
    const it = await open();
    const id = await posted(it);
    it.server.editChannel(it.channel, { overwrites: without(it, 1n << 10n) });
    expect(await it.discord.amend(it.place(it.channel), edit(id))).toMatchObject({
      ok: false,
      problem: { code: 'cannot-post', remedy: expect.stringContaining('View Channel') },
    });
  });
});
