import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startWeb, type Web } from '../servers/web.ts';
import { buttonsOf, type DiscordStage, labelsOf, setDiscordStage, textOf } from './discord-stage.ts';
import { lanternList, lanterns, type Options, story, turns } from './discord-turns.ts';

let web: Web;
let stage: DiscordStage;

beforeAll(async () => {
  web = await startWeb();
  web.set('/feed.xml', lanterns(web.origin));
  web.set('/feeds.opml', lanternList(web.origin));
  stage = await setDiscordStage({ env: { ALLOW_PRIVATE_HOSTS: '127.0.0.1' } });
});
afterAll(async () => {
  await stage.close();
  await web.close();
  // What none of these may bring about.
  expect(stage.discord.invalidBodies).toEqual([]);
  expect(stage.discord.liveMentions).toEqual([]);
  expect(
    stage
      .bot()
      .lines()
      .filter((line) => /"level":[45]0/.test(line)),
  ).toEqual([]);
});

const answered: DiscordStage['answered'] = (...asked) => stage.answered(...asked);

describe('a command', () => {
  test('is tried here for each verb there is', () => {
    expect(turns.map(({ verb }) => verb)).toEqual(commands.map(({ name }) => name));
  });

  test.each(turns)('/news $verb answers, seen $seen', async ({ verb, options, before = [], seen, shows, buttons }) => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    for (const [earlier, given] of before) await answered(keeper, channel, earlier, given?.(web.origin));
    const { message, ephemeral } = await stage.ask(keeper, channel, verb, options?.(web.origin)).answer();
    const text = textOf(message);
    for (const words of shows) expect(text).toMatch(words);
    expect(labelsOf(message)).toEqual(buttons);
    expect(ephemeral).toBe(seen === 'by the asker');
    const others = stage.discord.messages(channel, stage.reader()).map(({ id }) => id);
    expect(others.includes(message.id)).toBe(seen === 'by all');
  });

  test.each(commands.filter(({ access }) => access === 'manager').map(({ name }) => name))(
    '/news %s is refused to who may not manage the channel, who is told what it takes',
    async (verb) => {
      const needed: Record<string, Options> = {
        'alert remove': { alert: 'lamp' },
        'feed remove': { feed: 'Lantern Weekly' },
        'feed test': { url: web.origin },
        'feed import': { url: web.origin },
      };
      const [reader, channel] = [stage.reader(), stage.channel()];
      const { message, ephemeral } = await stage.ask(reader, channel, verb, needed[verb]).answer();
      expect(textOf(message)).toContain(`You may not use ${verb} here`);
      expect(textOf(message)).toContain('those with the permission Manage Channels');
      expect(ephemeral).toBe(true);
    },
  );

  test('takes a list of feeds that somebody uploads, and says where a broken one breaks', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const upload = (text: string) =>
      stage.discord.upload({ name: 'feeds.opml', type: 'text/x-opml; charset=utf-8', text });
    const file = upload(lanternList(web.origin));
    expect(textOf(await answered(keeper, channel, 'feed import', { file }))).toMatch(/1 feed added to #news-\d+/);
    const broken = upload('<opml>\n<body>\n  <outline type="rss" text="Nothing"/>\n</body>\n</opml>');
    const text = textOf(await answered(keeper, channel, 'feed import', { file: broken }));
    expect(text).toContain('feeds.opml can’t be read');
    expect(text).toContain('line 3, column 3');
    expect(textOf(await answered(keeper, channel, 'feed import'))).toContain('feed import needs url');
  });

  test('of everybody is answered to everybody', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    for (const verb of ['latest', 'today', 'quotes', 'sources', 'help']) {
      expect(textOf(await answered(reader, channel, verb))).not.toMatch(/You may not|went wrong/);
    }
  });

  test('whose option is wrong is told so, to the asker alone, with what works', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const { message, ephemeral } = await stage.ask(keeper, channel, 'digest set', { time: '25:00' }).answer();
    expect(textOf(message)).toContain('“25:00” is not right for time');
    expect(textOf(message)).toContain('/news digest set time:08:00');
    expect(ephemeral).toBe(true);
  });

  test('whose public answer turns out to be a failure is answered to the asker alone', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const { message, ephemeral } = await stage.ask(reader, channel, 'read', { story: 'zeppelins of lead' }).answer();
    expect(textOf(message)).toContain('I don’t know this story');
    expect(ephemeral).toBe(true);
    expect(stage.discord.messages(channel)).toEqual([]);
  });

  test('shows no more than an owner sees where a name is hostile', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const query = '@everyone <@&1> **x** [a](https://b.example)';
    const { message } = await stage.ask(reader, channel, 'search', { query }).answer();
    expect(textOf(message)).toContain('Nothing found for “@everyone');
    expect(stage.discord.liveMentions).toEqual([]);
  });
});

describe('a button', () => {
  test('“More quotes” shows all quotes to who pressed it, and turns their pages in place', async () => {
    const [reader, other, channel] = [stage.reader(), stage.reader(), stage.channel()];
    const news = await answered(reader, channel, 'latest');
    const first = await stage.press(other, news, '1. More quotes').answer();
    expect(first.ephemeral).toBe(true);
    expect(textOf(first.message)).toMatch(/Quotes: Ship held.*page 1 of \d/s);
    const second = await stage.press(other, first.message, 'Next').answer();
    expect(second.message.id).toBe(first.message.id);
    expect(textOf(second.message)).toMatch(/page 2 of \d/);
    expect(textOf(second.message)).not.toBe(textOf(first.message));
    const back = await stage.press(other, second.message, 'Previous').answer();
    expect(back.message.id).toBe(first.message.id);
    expect(textOf(back.message)).toBe(textOf(first.message));
    expect(stage.discord.messages(channel).map(textOf)).toEqual([textOf(news)]);
  });

  test('“Save”, “All saved” and “Remove” keep a story for one person and let it go', async () => {
    const [reader, other, channel] = [stage.reader(), stage.reader(), stage.channel()];
    const news = await answered(other, channel, 'latest');
    const saved = await stage.press(reader, news, '2. Save').answer();
    expect(textOf(saved.message)).toMatch(/^Saved\n/);
    expect([saved.ephemeral, labelsOf(saved.message)]).toEqual([true, ['Remove', 'All saved']]);
    const all = await stage.press(reader, saved.message, 'All saved').answer();
    expect([all.ephemeral, textOf(all.message)]).toEqual([true, expect.stringContaining('Saved by you')]);
    expect(labelsOf(all.message)).toContain('Remove');
    const removed = await stage.press(reader, saved.message, 'Remove').answer();
    expect(textOf(removed.message)).toMatch(/^Removed from what you saved/);
    expect(labelsOf(removed.message)).toEqual(['Save again', 'All saved']);
    expect(textOf(await answered(reader, channel, 'saved'))).toContain('You have saved nothing yet');
    expect(textOf(await answered(other, channel, 'saved'))).toContain('You have saved nothing yet');
  });

  test('with a command on it asks that command', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const nothing = await answered(reader, channel, 'saved');
    const { message, ephemeral } = await stage.press(reader, nothing, '/news latest').answer();
    expect([ephemeral, textOf(message)]).toEqual([false, expect.stringContaining('Latest news')]);
  });

  test('“Why this” says why to who pressed it', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const news = await answered(reader, channel, 'latest');
    const { message, ephemeral } = await stage.press(reader, news, '1. Why this').answer();
    expect([ephemeral, textOf(message)]).toEqual([true, expect.stringContaining('Why it ranks')]);
  });

  test('“Next” and “Previous” turn the pages of what all see, in place', async () => {
    const [reader, other, channel] = [stage.reader(), stage.reader(), stage.channel()];
    const first = await answered(reader, channel, 'latest', { count: 3 });
    expect(labelsOf(first).at(-1)).toBe('Next');
    const second = await stage.press(other, first, 'Next').answer();
    expect([second.message.id, second.ephemeral]).toEqual([first.id, false]);
    expect(textOf(second.message)).not.toContain(story);
    expect(labelsOf(second.message).slice(-2)).toEqual(['Previous', 'Next']);
    const back = await stage.press(reader, second.message, 'Previous').answer();
    expect(textOf(back.message)).toBe(textOf(first));
    expect(stage.discord.messages(channel)).toHaveLength(1);
  });

  test('“Preview”, “Pause”, “Resume” and “Undo” of a digest do what they say', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const set = await answered(keeper, channel, 'digest set', { time: '08:00', count: 2 });
    const preview = await stage.press(keeper, set, 'Preview').answer();
    expect([preview.ephemeral, textOf(preview.message)]).toEqual([true, expect.stringContaining('2 stories from')]);
    const shown = await answered(keeper, channel, 'digest show');
    const paused = await stage.press(keeper, shown, 'Pause').answer();
    expect(textOf(paused.message)).toContain('is paused');
    expect(textOf((await stage.press(keeper, paused.message, 'Resume').answer()).message)).toContain('runs again');
    const undone = await stage.press(keeper, set, 'Undo').answer();
    expect(textOf(undone.message)).toContain('has no digest any more');
    const again = await stage.press(keeper, undone.message, 'Undo').answer();
    expect(textOf(again.message)).toMatch(/Digest set for .*08:00.*at most 2/s);
  });

  test('“Read” of a compact digest shows the story, and the title opens it', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    await answered(keeper, channel, 'digest set', { time: '08:00', count: 1, style: 'compact' });
    const preview = await answered(keeper, channel, 'digest preview');
    expect(labelsOf(preview)).toEqual(['Read']);
    const read = await stage.press(keeper, preview, 'Read').answer();
    expect(buttonsOf(read.message)[0]).toEqual({ label: 'Open', url: expect.stringMatching(/^https:/) });
    expect(textOf(read.message)).toContain(preview.embeds.at(-1)?.title?.replace(/^\d+\\. /, '') ?? 'a title');
  });

  test('“Undo” and “Add” of a feed, and those of the settings, do what they say', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const found = await answered(keeper, channel, 'feed test', { url: `${web.origin}/feed.xml` });
    const fed = (await stage.press(keeper, found, 'Add').answer()).message;
    expect(textOf(fed)).toContain('now reads “Lantern Weekly”');
    expect(textOf((await stage.press(keeper, fed, 'Undo').answer()).message)).toContain('no longer reads');
    const settings = await answered(keeper, channel, 'settings');
    const off = (await stage.press(keeper, settings, 'Images off').answer()).message;
    expect(textOf(off)).toContain('off: cards show no pictures');
    expect(textOf((await stage.press(keeper, off, 'Undo').answer()).message)).toContain('on: cards show pictures');
  });

  test('of a manager is refused to others, whoever made the message', async () => {
    const [keeper, reader, channel] = [stage.manager(), stage.reader(), stage.channel()];
    const sources = await answered(keeper, channel, 'sources');
    const { message, ephemeral } = await stage.press(reader, sources, 'Add a feed').answer();
    expect([ephemeral, textOf(message)]).toEqual([true, expect.stringContaining('You may not use feed add here')]);
  });

  test('still works after the bot was restarted, and what was set is as it was', async () => {
    const [keeper, reader, channel] = [stage.manager(), stage.reader(), stage.channel()];
    await answered(keeper, channel, 'digest set', { time: '06:45', zone: 'Asia/Tokyo' });
    const news = await answered(reader, channel, 'latest', { count: 3 });
    const quotes = (await stage.press(reader, news, '1. More quotes').answer()).message;
    await stage.press(reader, news, '3. Save').answer();
    await stage.restart();
    expect(stage.discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const turned = await stage.press(reader, quotes, 'Next').answer();
    expect([turned.message.id, textOf(turned.message)]).toEqual([quotes.id, expect.stringMatching(/page 2 of/)]);
    expect((await stage.press(reader, news, 'Next').answer()).message.id).toBe(news.id);
    expect(textOf(await answered(reader, channel, 'saved'))).toContain('Saved by you');
    expect(textOf(await answered(keeper, channel, 'digest show'))).toContain('every day at 06:45, Asia/Tokyo');
  });
});
