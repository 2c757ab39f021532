import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { SlackMessage, SlackUser } from '../servers/slack/server.ts';
import { startWeb, type Web } from '../servers/web.ts';
import { buttonsOf, labelsOf, messageOf, type SlackStage, setSlackStage, textOf } from './slack-stage.ts';
import { beaconList, beacons, story, turns, typedFor } from './slack-turns.ts';

let web: Web;
let stage: SlackStage;
/** Who is named in SLACK_MANAGERS. */
let named: SlackUser;

beforeAll(async () => {
  web = await startWeb();
  web.set('/feed.xml', beacons(web.origin));
  web.set('/feeds.opml', beaconList(web.origin));
  stage = await setSlackStage({
    env: (slack) => {
      named = slack.addUser({ name: 'named' });
      return { ALLOW_PRIVATE_HOSTS: '127.0.0.1', SLACK_MANAGERS: `U0NOBODY, ${named.id}` };
    },
  });
});
afterAll(async () => {
  await stage.close();
  await web.close();
  // What none of these may bring about.
  expect(stage.slack.invalidBodies).toEqual([]);
  expect(stage.slack.liveMentions).toEqual([]);
  const lines = stage.bot().lines();
  expect(lines.filter((line) => /"level":[45]0/.test(line))).toEqual([]);
});

const answered: SlackStage['answered'] = (...asked) => stage.answered(...asked);
const kindOf = ([answer]: readonly { readonly kind: string }[]): string => answer?.kind ?? '';

describe('a command', () => {
  test('is tried here for each verb there is', () => {
    expect(turns.map(({ verb }) => verb)).toEqual(commands.map(({ name }) => name));
  });

  test.each(turns)('/news $verb answers, seen $seen', async ({ typed, before = [], seen, shows, buttons }) => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    for (const earlier of before) await answered(admin, channel, typedFor(earlier, web.origin));
    const asked = stage.ask(admin, channel, typedFor(typed, web.origin));
    // Acknowledged with nothing, so that what was typed stays between the asker and the bot.
    expect(await asked.acked()).toMatchObject({ error: null, payload: null });
    const answers = await asked.answered();
    const message = messageOf(answers);
    for (const words of shows) expect(textOf(message)).toMatch(words);
    expect(labelsOf(message)).toEqual(buttons);
    expect(kindOf(answers)).toBe(seen === 'by all' ? 'in_channel' : 'ephemeral');
    const others = stage.slack.seenBy(stage.reader(), channel).map(({ ts }) => ts);
    expect(others.includes(message.ts)).toBe(seen === 'by all');
  });

  test('is told from others by what is typed: nothing, nonsense, and a slip', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    expect(textOf(await answered(reader, channel, ''))).toContain('What you can ask me');
    expect(textOf(await answered(reader, channel, 'latset 3'))).toContain('Did you mean /news latest');
    const wrong = await answered(reader, channel, 'latest count:99');
    expect(textOf(wrong)).toMatch(/“99” is not right for count.*\/news latest/s);
    expect(wrong.ephemeralFor).toBe(reader.id);
  });

  test('whose public answer turns out to be a failure is answered to the asker alone', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const message = await answered(reader, channel, 'read zeppelins of lead');
    expect(textOf(message)).toContain('I don’t know this story');
    expect(message.ephemeralFor).toBe(reader.id);
    expect(stage.slack.seenBy(stage.reader(), channel)).toEqual([]);
  });

  test.each([
    ['straight', 'quotes about:"undersea cable"', 'Quotes about “undersea cable”'],
    ['curly', 'quotes about:“second cable”', 'Quotes about “second cable”'],
    ['curly, around the name', 'latest source:“Kestrel Wire”', 'Latest news from “Kestrel Wire”'],
  ])('may be typed with %s quotation marks', async (_, typed, title) => {
    expect(textOf(await answered(stage.reader(), stage.channel(), typed))).toContain(title);
  });

  test('is shown as it was typed, though Slack writes & and < otherwise, and notifies nobody', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const hostile = 'search R&D <!channel> @here *x* <b>';
    const message = await answered(reader, channel, hostile);
    expect(textOf(message)).toContain('Nothing found for “R&D <!channel> @here *x* <b>”');
    expect(JSON.stringify(message.blocks)).not.toMatch(/&amp;|&lt;/);
  });

  test('of a story as Slack’s own link to its address finds it', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const news = await answered(reader, channel, 'latest 1');
    const [open] = buttonsOf(news);
    const read = await answered(reader, channel, `read ${open?.url}`);
    expect(textOf(read)).toContain(story);
    expect(textOf(read)).not.toContain('Latest news');
  });
});

describe('who manages a channel', () => {
  test.each(commands.filter(({ access }) => access === 'manager').map(({ name }) => name))(
    'is told to others where they try /news %s',
    async (verb) => {
      const needed: Record<string, string> = {
        'alert remove': 'lamp',
        'feed remove': 'Beacon Monthly',
        'feed test': web.origin,
        'feed import': web.origin,
      };
      const [reader, channel] = [stage.reader(), stage.channel()];
      const typed = [verb, needed[verb] ?? ''].join(' ').trim();
      const message = await answered(reader, channel, typed);
      expect(textOf(message)).toContain(`You may not use ${verb} here`);
      expect(textOf(message)).toContain(
        'admins of the workspace, the creator of the channel, and those named in SLACK_MANAGERS',
      );
      expect(message.ephemeralFor).toBe(reader.id);
      expect(stage.slack.modalOf(reader)).toBeNull();
    },
  );

  test('are its admins, its owner, who made the channel, and who is named in SLACK_MANAGERS', async () => {
    const { slack } = stage;
    const creator = stage.reader();
    const owner = slack.addUser({ name: 'owner', isOwner: true });
    const hall = stage.channel({ name: 'hall', creator });
    const elsewhere = stage.channel();
    for (const user of [stage.manager(), owner, named, creator]) {
      expect(textOf(await answered(user, hall, 'digest show'))).toContain('This place has no digest yet');
    }
    expect(textOf(await answered(named, elsewhere, 'digest show'))).toContain('This place has no digest yet');
    expect(textOf(await answered(creator, elsewhere, 'digest show'))).toContain('You may not use digest show');
  });

  test('is everybody in the conversation with the bot alone', async () => {
    const reader = stage.reader();
    const im = stage.slack.im(reader);
    expect(textOf(await answered(reader, im, 'digest set 08:00 count:1'))).toContain(
      'Digest set for this conversation',
    );
    expect(textOf(await answered(reader, im, 'digest now'))).toContain('Posted 1 story');
    const posted = (await stage.slack.posted(im)).map(textOf);
    expect(posted).toEqual([expect.stringMatching(/^News digest\n/)]);
  });

  test('is told for other readers too: they are shown all but what manages', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const sources = await answered(reader, channel, 'sources');
    expect(labelsOf(sources)).toEqual([]);
    expect(labelsOf(await answered(stage.manager(), channel, 'sources'))).toEqual(['Add a feed']);
  });
});

describe('a button', () => {
  const replyTo = async (pressed: ReturnType<SlackStage['press']>): Promise<SlackMessage> =>
    messageOf(await pressed.answered());

  test('“More quotes” shows all quotes to who pressed it, and turns their pages in place', async () => {
    const [reader, other, channel] = [stage.reader(), stage.reader(), stage.channel()];
    const news = await answered(reader, channel, 'latest');
    const first = await replyTo(stage.press(other, news, 'More quotes'));
    const before = textOf(first);
    expect(first.ephemeralFor).toBe(other.id);
    expect(before).toMatch(/Quotes: Ship held.*page 1 of \d/s);
    const turned = await stage.press(other, first, 'Next').answered();
    const second = messageOf(turned);
    expect([kindOf(turned), second.ts, second.ephemeralFor]).toEqual(['replaced', first.ts, other.id]);
    const after = textOf(second);
    expect(after).toMatch(/page 2 of \d/);
    const back = messageOf(await stage.press(other, second, 'Previous').answered());
    expect([back.ts, textOf(back)]).toEqual([first.ts, before]);
    // Nothing of it: the answer to the reader stands in as many messages as its length takes.
    expect(stage.slack.seenBy(reader, channel).filter((message) => textOf(message).includes('Quotes: '))).toEqual([]);
  });

  test('of another story in the same message is that story’s', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const news = await answered(reader, channel, 'latest 2');
    const title = textOf(news).match(/Premier’s top adviser .*/)?.[0] ?? 'no such story';
    const quotes = await replyTo(stage.press(reader, news, 'More quotes', 1));
    expect(textOf(quotes)).toContain(`Quotes: ${title}`);
  });

  test('“Save”, “All saved” and “Remove” keep a story for one person and let it go', async () => {
    const [reader, other, channel] = [stage.reader(), stage.reader(), stage.channel()];
    const news = await answered(other, channel, 'latest');
    const saved = await replyTo(stage.choose(reader, news, 'Save', 1));
    expect(textOf(saved)).toMatch(/^Saved\n/);
    expect([saved.ephemeralFor, labelsOf(saved)]).toEqual([reader.id, ['Remove', 'All saved']]);
    const all = await replyTo(stage.press(reader, saved, 'All saved'));
    expect([all.ephemeralFor, textOf(all)]).toEqual([reader.id, expect.stringContaining('Saved by you')]);
    expect(labelsOf(all)).toContain('Remove');
    const removed = await replyTo(stage.press(reader, saved, 'Remove'));
    expect(textOf(removed)).toMatch(/^Removed from what you saved/);
    expect(labelsOf(removed)).toEqual(['Save again', 'All saved']);
    expect(textOf(await answered(reader, channel, 'saved'))).toContain('You have saved nothing yet');
    expect(textOf(await answered(other, channel, 'saved'))).toContain('You have saved nothing yet');
  });

  test('“Why this” says why to who chose it', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const why = await replyTo(stage.choose(reader, await answered(reader, channel, 'latest'), 'Why this'));
    expect([why.ephemeralFor, textOf(why)]).toEqual([reader.id, expect.stringContaining('Why it ranks')]);
  });

  test('“Open” leads to the article, and brings nothing about', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const news = await answered(reader, channel, 'latest 1');
    expect(buttonsOf(news)[0]).toEqual({ label: 'Open', url: expect.stringMatching(/^https:/) });
    const pressed = stage.press(reader, news, 'Open');
    expect(await pressed.acked()).toMatchObject({ error: null, payload: null });
    await answered(reader, channel, 'help');
    expect(pressed.answers()).toEqual([]);
  });

  test('“Next” and “Previous” turn the pages of what all see, in place', async () => {
    const [reader, other, channel] = [stage.reader(), stage.reader(), stage.channel()];
    const first = await answered(reader, channel, 'latest 3');
    const before = textOf(first);
    expect(labelsOf(first).at(-1)).toBe('Next');
    const turned = await stage.press(other, first, 'Next').answered();
    const second = messageOf(turned);
    expect([kindOf(turned), second.ts, second.ephemeralFor]).toEqual(['replaced', first.ts, null]);
    expect(textOf(second)).not.toContain(story);
    expect(labelsOf(second).slice(-2)).toEqual(['Previous', 'Next']);
    const back = await replyTo(stage.press(reader, second, 'Previous'));
    expect(textOf(back)).toBe(before);
    expect(stage.slack.messages(channel)).toHaveLength(1);
  });

  test('“Preview”, “Pause”, “Resume” and “Undo” of a digest do what they say', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    const set = await answered(admin, channel, 'digest set 08:00 count:2');
    const preview = await replyTo(stage.press(admin, set, 'Preview'));
    expect([preview.ephemeralFor, textOf(preview)]).toEqual([admin.id, expect.stringContaining('2 stories from')]);
    const shown = await answered(admin, channel, 'digest show');
    const paused = await replyTo(stage.press(admin, shown, 'Pause'));
    expect(textOf(paused)).toContain('is paused');
    expect(textOf(await replyTo(stage.press(admin, paused, 'Resume')))).toContain('runs again');
    const undone = await replyTo(stage.press(admin, set, 'Undo'));
    expect(textOf(undone)).toContain('has no digest any more');
    const again = await replyTo(stage.press(admin, undone, 'Undo'));
    expect(textOf(again)).toMatch(/Digest set for .*08:00.*at most 2/s);
  });

  test('“Read” of a compact digest shows the story', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    await answered(admin, channel, 'digest set 08:00 count:1 style:compact');
    const preview = await answered(admin, channel, 'digest preview');
    expect(labelsOf(preview)).toEqual(['Read']);
    const read = await replyTo(stage.press(admin, preview, 'Read'));
    expect(buttonsOf(read)[0]).toEqual({ label: 'Open', url: expect.stringMatching(/^https:/) });
    const [publisher, title] = textOf(read).split('\n');
    expect(textOf(preview)).toContain(`${publisher}\n${title}`);
  });

  test('“Add” and “Undo” of a feed, and those of the settings, do what they say', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    const found = await answered(admin, channel, `feed test ${web.origin}/feed.xml`);
    const added = await replyTo(stage.press(admin, found, 'Add'));
    expect(textOf(added)).toContain('now reads “Beacon Monthly”');
    expect(textOf(await replyTo(stage.press(admin, added, 'Undo')))).toContain('no longer reads');
    const settings = await answered(admin, channel, 'settings');
    const off = await replyTo(stage.press(admin, settings, 'Images off'));
    expect(textOf(off)).toContain('off: cards show no pictures');
    expect(textOf(await replyTo(stage.press(admin, off, 'Undo')))).toContain('on: cards show pictures');
  });

  test('of a manager is refused to others, whoever made the message', async () => {
    const [admin, reader, channel] = [stage.manager(), stage.reader(), stage.channel()];
    const sources = await answered(admin, channel, 'sources');
    const refused = await replyTo(stage.press(reader, sources, 'Add a feed'));
    expect([refused.ephemeralFor, textOf(refused)]).toEqual([
      reader.id,
      expect.stringContaining('You may not use feed add here'),
    ]);
  });
});

describe('several messages', () => {
  test('hold what one does not, in their order, and each button works', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const asked = stage.ask(reader, channel, 'latest 10');
    const answers = await asked.answered(3);
    const texts = answers.map((answer) => textOf(messageOf([answer])));
    expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'in_channel'));
    expect(texts[0]).toMatch(/^Latest news\n10 stories/);
    expect(labelsOf(messageOf(answers.slice(-1))).at(-1)).toBe('Next');
    expect(answers.map(({ message }) => message?.text.match(/\(\d\/\d\)$/)?.[0])).toEqual(
      answers.map((_, index) => `(${index + 1}/${answers.length})`),
    );
    const second = messageOf(answers.slice(1));
    const quotes = messageOf(await stage.press(reader, second, 'More quotes').answered());
    const title = textOf(quotes).match(/^Quotes: (.*)/)?.[1] ?? 'no title';
    expect(texts[0]).not.toContain(title);
    expect(texts[1]).toContain(title);
  });
});

describe('a person who asks faster than anybody reads', () => {
  test('is asked to wait, kindly and alone, and others are not', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const asked = await Promise.all(Array.from({ length: 22 }, () => answered(reader, channel, 'help latest')));
    const waits = asked.filter((message) => textOf(message).includes('One moment, please'));
    expect(waits.length).toBeGreaterThan(0);
    expect(waits.every(({ ephemeralFor }) => ephemeralFor === reader.id)).toBe(true);
    expect(textOf(await answered(stage.reader(), channel, 'help latest'))).not.toContain('One moment');
  });
});

describe('a restart of the bot', () => {
  test('leaves what was set as it is, and every button at work', async () => {
    const [admin, reader, channel] = [stage.manager(), stage.reader(), stage.channel()];
    await answered(admin, channel, 'digest set 06:45 Tokyo');
    const news = await answered(reader, channel, 'latest 3');
    const quotes = messageOf(await stage.press(reader, news, 'More quotes').answered());
    await stage.choose(reader, news, 'Save', 2).answered();
    await stage.restart();
    const turned = await stage.press(reader, quotes, 'Next').answered();
    expect([kindOf(turned), textOf(messageOf(turned))]).toEqual(['replaced', expect.stringMatching(/page 2 of/)]);
    expect(messageOf(await stage.press(reader, news, 'Next').answered()).ts).toBe(news.ts);
    expect(textOf(await answered(reader, channel, 'saved'))).toContain('Saved by you');
    expect(textOf(await answered(admin, channel, 'digest show'))).toContain('every day at 06:45, Asia/Tokyo');
  });
});
