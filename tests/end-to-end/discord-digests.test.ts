import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChannelKind } from '../servers/discord/contract.ts';
import { type DiscordStage, setDiscordStage, textOf } from './discord-stage.ts';

let stage: DiscordStage;

beforeAll(async () => {
  stage = await setDiscordStage();
});
afterAll(async () => {
  await stage.close();
  expect(stage.discord.invalidBodies).toEqual([]);
});

const embedLinks = 1n << 14n;
const sendMessages = 1n << 11n;
const sendInThreads = 1n << 38n;

/** Asked by a keeper in a channel of its own, for another one. */
const setAndPost = async (there: string, options: Record<string, string | number> = {}) => {
  const [keeper, here] = [stage.manager(), stage.channel()];
  const set = await stage.answered(keeper, here, 'digest set', { time: '08:00', channel: there, ...options });
  const posted = await stage.answered(keeper, here, 'digest now', { channel: there });
  return { set: textOf(set), posted: textOf(posted), keeper, here };
};
const texts = (channel: string): string[] => stage.discord.messages(channel).map(textOf);
/** The numbers before the stories' titles, in the order in which they stand. */
const numbers = (lines: readonly string[]): number[] =>
  [...lines.join('\n').matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('a digest that is posted now', () => {
  test.each<ChannelKind>(['text', 'announcement'])('stands in a channel of kind %s', async (type) => {
    const there = stage.channel({ type });
    const { posted } = await setAndPost(there, { count: 3 });
    expect(posted).toMatch(/Posted 3 stories in #news-\d+.*The next digest/s);
    expect(texts(there)).toHaveLength(1);
    expect(texts(there)[0]).toMatch(/^News digest\n.*3 stories from.*Quote of the day/s);
  });

  test('stands in a thread', async () => {
    const thread = stage.discord.addThread(stage.channel(), { name: 'morning' });
    const { posted } = await setAndPost(thread, { count: 3 });
    expect(posted).toContain('Posted 3 stories in #morning');
    expect(numbers(texts(thread))).toEqual([1, 2, 3]);
  });

  test('takes several messages where one does not hold it, in their order', async () => {
    const there = stage.channel();
    const { posted } = await setAndPost(there, { count: 12 });
    expect(posted).toContain('Posted 12 stories');
    expect(texts(there).length).toBeGreaterThan(2);
    expect(texts(there)[0]).toMatch(/^News digest/);
    expect(numbers(texts(there))).toEqual(upTo(12));
  });

  test('is a post of a forum, whose further parts stand in its thread', async () => {
    const forum = stage.channel({ type: 'forum' });
    const { posted } = await setAndPost(forum, { count: 12 });
    expect(posted).toContain('Posted 12 stories');
    const posts = stage.discord.threads(forum);
    expect(posts.map(({ name, tags }) => ({ name, tags }))).toEqual([{ name: 'News digest', tags: [] }]);
    expect(texts(posts[0]?.id ?? '').length).toBeGreaterThan(2);
    expect(numbers(texts(posts[0]?.id ?? ''))).toEqual(upTo(12));
  });

  test('has a tag in a forum that wants one', async () => {
    const forum = stage.channel({ type: 'forum', tags: ['daily', 'weekly'], tagRequired: true });
    await setAndPost(forum, { count: 1 });
    const [daily] = stage.discord.channel(forum).tags;
    expect(stage.discord.threads(forum).map(({ tags }) => tags)).toEqual([[daily?.id]]);
  });

  test('says what to do in a forum that wants a tag and has none', async () => {
    const forum = stage.channel({ type: 'forum', tagRequired: true });
    expect((await setAndPost(forum, { count: 1 })).posted).toMatch(/I can’t post in #news-\d+.*wants a tag/s);
  });

  test('says so where there is nothing new since', async () => {
    const there = stage.channel();
    const { keeper, here } = await setAndPost(there, { count: 20 });
    const again = await stage.answered(keeper, here, 'digest now', { channel: there });
    expect(textOf(again)).toContain('Nothing new for a digest');
  });

  test('notifies the role that it names, once, and nobody where the channel wants no mentions', async () => {
    const role = stage.discord.addRole(stage.guild, { name: 'Early birds', mentionable: true });
    const [loud, quiet] = [stage.channel(), stage.channel()];
    await setAndPost(loud, { count: 12, mention: `<@&${role}>` });
    const live = stage.discord.liveMentions.map(({ message, whom }) => [message.id, whom]);
    expect(live).toEqual([[stage.discord.messages(loud)[0]?.id, [`<@&${role}>`]]]);
    await stage.answered(stage.manager(), quiet, 'settings', { mentions: 'off' });
    await setAndPost(quiet, { count: 1, mention: `<@&${role}>` });
    expect(stage.discord.messages(quiet)).toHaveLength(1);
    expect(stage.discord.liveMentions).toHaveLength(1);
  });
});

describe('an answer that one message does not hold', () => {
  test('goes on in further ones, for the asker alone, in their order', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const replies = await stage.ask(reader, channel, 'today').replies(2);
    expect(replies.map(({ ephemeral }) => ephemeral)).toEqual([true, true]);
    expect(numbers(replies.map(({ message }) => textOf(message)))).toEqual(upTo(8));
    expect(stage.discord.messages(channel)).toEqual([]);
  });
});

describe('what is in the way', () => {
  test.each([
    ['Embed Links', embedLinks],
    ['Send Messages', sendMessages],
  ])('is named when the digest is set, and nothing is set: %s', async (name, deny) => {
    const channel = stage.channel({ overwrites: [{ id: stage.discord.botRole(stage.guild), type: 'role', deny }] });
    const keeper = stage.manager();
    const { message, ephemeral } = await stage.ask(keeper, channel, 'digest set', { time: '08:00' }).answer();
    expect(textOf(message)).toMatch(/I can’t post in #news-\d+/);
    expect(textOf(message)).toContain(name);
    expect(textOf(message)).toMatch(/edit the channel, Permissions, add Pullquote/);
    expect(ephemeral).toBe(true);
    expect(textOf(await stage.answered(keeper, channel, 'digest show'))).toContain('has no digest yet');
    // It may still be asked there.
    expect(textOf(await stage.answered(keeper, channel, 'latest', { count: 1 }))).toContain('Latest news');
  });

  test('since the digest was set is named when it is posted, and works again when it is given', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const thread = stage.discord.addThread(channel, { name: 'evening' });
    await stage.answered(keeper, channel, 'digest set', { time: '08:00', count: 1, channel: thread });
    const id = stage.discord.botRole(stage.guild);
    stage.discord.editChannel(channel, { overwrites: [{ id, type: 'role', deny: sendInThreads }] });
    const refused = textOf(await stage.answered(keeper, channel, 'digest now', { channel: thread }));
    expect(refused).toMatch(/I can’t post in #evening.*Send Messages in Threads/s);
    stage.discord.editChannel(channel, { overwrites: [] });
    const posted = textOf(await stage.answered(keeper, channel, 'digest now', { channel: thread }));
    expect(posted).toContain('Posted 1 story');
  });

  test('is a channel that is deleted while the digest is under way', async () => {
    const [keeper, here, there] = [stage.manager(), stage.channel(), stage.channel()];
    await stage.answered(keeper, here, 'digest set', { time: '08:00', count: 1, channel: there });
    const held = stage.discord.fault(
      { method: 'POST', path: new RegExp(`^/channels/${there}/messages`) },
      { kind: 'hold' },
    );
    const asked = stage.ask(keeper, here, 'digest now', { channel: there });
    await held.met;
    stage.discord.deleteChannel(there);
    held.release();
    expect(textOf((await asked.answer()).message)).toMatch(/I can’t post in #news-\d+.*no longer there/s);
  });

  test('is not an archived thread, which is opened again, but a locked one', async () => {
    const thread = stage.discord.addThread(stage.channel(), { name: 'weekly' });
    const [keeper, here] = [stage.manager(), stage.channel()];
    await stage.answered(keeper, here, 'digest set', { time: '08:00', count: 1, channel: thread });
    stage.discord.archiveThread(thread);
    expect(textOf(await stage.answered(keeper, here, 'digest now', { channel: thread }))).toContain('Posted 1 story');
    stage.discord.lockThread(thread);
    const locked = textOf(await stage.answered(keeper, here, 'digest now', { channel: thread }));
    expect(locked).toMatch(/I can’t post in #weekly.*is locked\. Unlock it/s);
    expect(texts(thread)).toHaveLength(1);
  });

  test('is a person who takes no messages, which they are told where they ask', async () => {
    const reader = stage.reader();
    const channel = stage.discord.dm(reader);
    await stage.answered(reader, channel, 'digest set', { time: '08:00', count: 1 });
    const closed = { kind: 'refuse', status: 403, code: 50007, message: 'Cannot send messages to this user' } as const;
    stage.discord.fault({ method: 'POST', path: new RegExp(`^/channels/${channel}/messages`) }, closed);
    const told = textOf(await stage.answered(reader, channel, 'digest now'));
    expect(told).toMatch(/I can’t post in this conversation.*direct messages/is);
  });

  test('is a short rate limit, which is waited out', async () => {
    const there = stage.channel();
    const path = new RegExp(`^/channels/${there}/messages`);
    const fault = stage.discord.fault({ method: 'POST', path }, { kind: 'rate-limit', retryAfter: 0.2 });
    expect((await setAndPost(there, { count: 1 })).posted).toContain('Posted 1 story');
    expect([fault.hits, texts(there).length]).toEqual([1, 1]);
  });

  test.each([
    ['has trouble', { kind: 'error', status: 503 }, 0],
    ['takes it but does not say so', { kind: 'commit-then-drop' }, 1],
  ] as const)('is told where Discord %s, and that it is tried again by itself', async (_, kind, standing) => {
    const there = stage.channel();
    stage.discord.fault({ method: 'POST', path: new RegExp(`^/channels/${there}/messages`) }, kind);
    const { posted } = await setAndPost(there, { count: 1 });
    expect(posted).toMatch(/could not do it just now.*tried again by itself and is not lost/s);
    expect(texts(there)).toHaveLength(standing);
  });
});

describe('somebody who asks very fast', () => {
  const firstWords = async (asked: readonly ReturnType<DiscordStage['ask']>[]): Promise<string[]> =>
    (await Promise.all(asked.map((one) => one.answer()))).map(({ message }) => message.embeds[0]?.title ?? '');

  test('is asked kindly to wait, and others are answered meanwhile', async () => {
    const [eager, other, channel] = [stage.reader(), stage.reader(), stage.channel()];
    const titles = await firstWords(Array.from({ length: 30 }, () => stage.ask(eager, channel, 'help')));
    expect(titles.filter((title) => title === 'What you can ask me').length).toBeGreaterThanOrEqual(20);
    const { message, ephemeral } = await stage.ask(eager, channel, 'help').answer();
    expect(textOf(message)).toMatch(/One moment, please.*I am all yours again <t:\d+:R>/s);
    expect(ephemeral).toBe(true);
    expect(textOf(await stage.answered(other, channel, 'help'))).toContain('What you can ask me');
  });

  test('with many others is told that the channel is busy', async () => {
    const channel = stage.channel();
    const people = Array.from({ length: 4 }, () => stage.reader());
    const asked = people.flatMap((user) => Array.from({ length: 20 }, () => stage.ask(user, channel, 'help')));
    const titles = await firstWords(asked);
    expect(titles.filter((title) => title === 'What you can ask me').length).toBeGreaterThanOrEqual(60);
    expect(titles).toContain('Much is asked here at once');
    const elsewhere = await stage.answered(stage.reader(), stage.channel(), 'help');
    expect(textOf(elsewhere)).toContain('What you can ask me');
  });
});

describe('an answer that comes too late', () => {
  test('is one line in the log with what to do, and the next is given as ever', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const held = stage.discord.fault({ method: 'POST', path: /\/callback$/ }, { kind: 'hold' });
    const asked = stage.ask(reader, channel, 'latest', { count: 1 });
    await held.met;
    stage.discord.advance(21_000);
    held.release();
    await expect(asked.answer()).rejects.toThrow('did not respond');
    const [line] = await stage.bot().printed('an answer came too late for Discord');
    expect(line).toContain('see whether this machine is overloaded');
    expect(textOf(await stage.answered(reader, channel, 'latest', { count: 1 }))).toContain('Latest news');
    expect(await stage.bot().printed('too late for Discord')).toHaveLength(1);
  });
});
