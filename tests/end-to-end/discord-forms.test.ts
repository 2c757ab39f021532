import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWeb, type Web } from '../servers/web.ts';
import { type DiscordStage, labelsOf, setDiscordStage, textOf } from './discord-stage.ts';
import { lanterns, story } from './discord-turns.ts';

const article = `<!doctype html><html lang="en"><head><title>The ferry runs at night again</title>
<meta property="og:site_name" content="Quayside Courier"><meta property="og:type" content="article"></head><body><article>
<h1>The ferry runs at night again</h1>
<p>The night ferry of Wendmouth sailed again on Monday after two years in which it had stayed in harbour from eight in the evening.</p>
<p>“Nobody should have to sleep in a break room because the last boat left at eight,” said Maren Okafor, the council’s chair, on the quay.</p>
<p>The line carries about 400 people a night, most of them staff of the hospital and of the two large bakeries on the south bank.</p>
<p>The council pays a third of what the winter costs, and will look at the figures again in the spring, when the bridge is to be closed.</p>
</article></body></html>`;

let web: Web;
let stage: DiscordStage;

beforeAll(async () => {
  web = await startWeb();
  web.set('/feed.xml', lanterns(web.origin));
  web.set('/ferry', article);
  web.set('/paid', { status: 402, body: 'Subscribe' });
  web.set('/closed', { status: 403, body: 'No bots' });
  stage = await setDiscordStage({ env: { ALLOW_PRIVATE_HOSTS: '127.0.0.1' } });
});
afterAll(async () => {
  await stage.close();
  await web.close();
  expect(stage.discord.invalidBodies).toEqual([]);
  expect(stage.discord.liveMentions).toEqual([]);
});

const offered = async (user: string, channel: string, verb: string, option: string, typed: string) =>
  await stage.discord
    .autocomplete({ user, channel, path: ['news', ...verb.split(' ')], focused: option, options: { [option]: typed } })
    .choices();
const names = (choices: readonly { readonly name: string }[]): string[] => choices.map(({ name }) => name);

describe('while somebody types', () => {
  test('topics, publishers, stories, zones and verbs are offered', async () => {
    const [reader, keeper, channel] = [stage.reader(), stage.manager(), stage.channel()];
    expect(names(await offered(reader, channel, 'latest', 'topic', 'wor'))).toEqual(['world']);
    expect(names(await offered(reader, channel, 'latest', 'source', 'kestrel'))).toEqual(['Kestrel Wire']);
    expect(names(await offered(reader, channel, 'help', 'verb', 'digest s'))).toEqual(['digest set', 'digest show']);
    expect(names(await offered(keeper, channel, 'digest set', 'zone', 'toron'))).toContain('America/Toronto');
    expect(names(await offered(keeper, channel, 'digest set', 'topics', 'world,sci'))).toEqual(['world,science']);
    const [found] = await offered(reader, channel, 'read', 'story', 'kessel');
    expect(found?.name).toContain(story);
    const read = await stage.answered(reader, channel, 'read', { story: String(found?.value) });
    expect(textOf(read)).toContain(story);
  });

  test('the feeds that were added are offered, to who may take them away', async () => {
    const [reader, keeper, channel] = [stage.reader(), stage.manager(), stage.channel()];
    await stage.answered(keeper, channel, 'feed add', { url: `${web.origin}/feed.xml` });
    expect(names(await offered(keeper, channel, 'feed remove', 'feed', 'lan'))).toEqual(['Lantern Weekly']);
    expect(await offered(reader, channel, 'feed remove', 'feed', 'lan')).toEqual([]);
  });

  test('nothing is offered for what fits nothing', async () => {
    expect(await offered(stage.reader(), stage.channel(), 'latest', 'topic', 'zzzz')).toEqual([]);
  });
});

describe('a form', () => {
  const formOf = (user: string, channel: string, verb: string) => stage.ask(user, channel, verb).modal();
  const presets = (modal: Awaited<ReturnType<typeof formOf>>): Record<string, unknown> =>
    Object.fromEntries(
      modal.data.components.flatMap((row) =>
        'component' in row && 'value' in row.component ? [[row.component.custom_id, row.component.value]] : [],
      ),
    );

  test('asks for a digest where no option is given, and sets it', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const modal = await formOf(keeper, channel, 'digest set');
    expect(modal.data.title).toBe('Digest on a schedule');
    const values = { time: '7am', zone: 'Toronto', days: 'weekdays', topics: 'world,science', count: '3' };
    const { message, ephemeral } = await stage.discord.submitModal({ user: keeper, modal, values }).answer();
    expect(textOf(message)).toMatch(/Digest set for .*07:00, America\/Toronto.*at most 3.*world, science/s);
    expect(ephemeral).toBe(true);
    expect(presets(await formOf(keeper, channel, 'digest set'))).toEqual({
      time: '07:00',
      zone: 'America/Toronto',
      days: 'weekdays',
      topics: 'world,science',
      count: '3',
    });
  });

  test('with a wrong value tells which and leads back to what was typed', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const modal = await formOf(keeper, channel, 'digest set');
    const wrong = { time: '25 o’clock', zone: 'Asia/Tokyo', count: '4' };
    const told = await stage.discord.submitModal({ user: keeper, modal, values: wrong }).answer();
    expect(textOf(told.message)).toContain('“25 o’clock” is not right for time');
    expect(textOf(told.message)).toContain('a time of day such as 08:00');
    expect(told.ephemeral).toBe(true);
    expect(textOf(await stage.answered(keeper, channel, 'digest show'))).toContain('This place has no digest yet');
    const again = await stage.press(keeper, told.message, 'Correct it').modal();
    expect(presets(again)).toMatchObject({ time: '25 o’clock', zone: 'Asia/Tokyo', count: '4' });
    const values = { time: '05:00' };
    const { message } = await stage.discord.submitModal({ user: keeper, modal: again, values }).answer();
    expect(textOf(message)).toMatch(/Digest set for .*05:00, Asia\/Tokyo.*at most 4/s);
  });

  test('asks for a feed, and adds it', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const modal = await formOf(keeper, channel, 'feed add');
    const bad = await stage.discord.submitModal({ user: keeper, modal, values: { url: 'lanterns' } }).answer();
    expect(textOf(bad.message)).toContain('“lanterns” is not right for url');
    const values = { url: `${web.origin}/feed.xml`, topic: 'lamps' };
    const { message } = await stage.discord.submitModal({ user: keeper, modal, values }).answer();
    expect(textOf(message)).toMatch(/now reads “Lantern Weekly”.*under \*\*lamps\*\*/s);
  });

  test('is opened by the buttons that offer one', async () => {
    const [keeper, channel] = [stage.manager(), stage.channel()];
    const none = await stage.answered(keeper, channel, 'digest show');
    expect((await stage.press(keeper, none, 'Set a digest').modal()).data.title).toBe('Digest on a schedule');
    const feeds = await stage.answered(keeper, channel, 'feed list');
    expect((await stage.press(keeper, feeds, 'Add a feed').modal()).data.title).toBe('Add a feed');
  });

  test('is for the channel that it was asked for', async () => {
    const [keeper, here, there] = [stage.manager(), stage.channel(), stage.channel()];
    const modal = await stage.ask(keeper, here, 'digest set', { channel: there }).modal();
    const { message } = await stage.discord.submitModal({ user: keeper, modal, values: { time: '06:00' } }).answer();
    expect(textOf(message)).toContain(`Digest set for #${stage.discord.channel(there).name}`);
  });
});

describe('“Read this article” on a message', () => {
  const chosen = (text: string) => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const message = stage.discord.say(channel, reader, text);
    return { channel, asked: stage.discord.messageAction({ user: reader, message, name: 'Read this article' }) };
  };

  test('reads the article behind its link, for all to see', async () => {
    const { asked } = chosen(`Look at ${web.origin}/ferry and at ${web.origin}/other`);
    const { message, ephemeral } = await asked.answer();
    expect(textOf(message)).toMatch(/The ferry runs at night again.*Maren Okafor.*another link; I read the first/s);
    expect([ephemeral, labelsOf(message)]).toEqual([false, ['Open']]);
  });

  test('says so where it has no link', async () => {
    const { message, ephemeral } = await chosen('No link here').asked.answer();
    expect([ephemeral, textOf(message)]).toEqual([true, expect.stringContaining('This message has no link')]);
    expect(textOf(message)).toContain('/news read https://news.example/ferry');
  });

  test.each([
    ['/paid', 402],
    ['/closed', 403],
  ])('says that a subscription may be needed where %s answers %i', async (path, status) => {
    const { asked, channel } = chosen(`${web.origin}${path}`);
    const { message, ephemeral } = await asked.answer();
    expect(textOf(message)).toContain(`answered with ${status}`);
    expect(textOf(message)).toContain('it may need a subscription');
    expect(ephemeral).toBe(true);
    // No "thinking" is left behind for all to see.
    expect(stage.discord.messages(channel)).toHaveLength(1);
  });
});

describe('another channel', () => {
  test('is set up from where one is, and its buttons act there', async () => {
    const [keeper, here, there] = [stage.manager(), stage.channel(), stage.channel()];
    const name = `#${stage.discord.channel(there).name}`;
    const set = await stage.answered(keeper, here, 'digest set', { time: '08:00', count: 1, channel: there });
    expect(textOf(set)).toContain(`Digest set for ${name}`);
    expect(textOf((await stage.press(keeper, set, 'Preview').answer()).message)).toContain(`News digest for ${name}`);
    await stage.answered(keeper, here, 'digest now', { channel: there });
    expect(stage.discord.messages(there)).toHaveLength(1);
    expect(stage.discord.messages(here)).toEqual([]);
    expect(textOf(await stage.answered(keeper, here, 'digest show'))).toContain('This place has no digest yet');
  });

  test('is refused to who may not manage that one', async () => {
    const [keeper, here] = [stage.manager(), stage.channel()];
    const there = stage.channel({ overwrites: [{ id: keeper, type: 'member', deny: 1n << 4n }] });
    const { message } = await stage.ask(keeper, here, 'digest set', { time: '08:00', channel: there }).answer();
    expect(textOf(message)).toContain('You may not use digest set here');
  });
});

describe('a conversation with the bot alone', () => {
  test('reads news and has a digest of its own', async () => {
    const reader = stage.reader();
    const channel = stage.discord.dm(reader);
    expect(textOf(await stage.answered(reader, channel, 'latest', { count: 1 }))).toContain(story);
    const set = await stage.answered(reader, channel, 'digest set', { time: '08:00', count: 1 });
    expect(textOf(set)).toContain('Digest set for this conversation');
    expect(textOf(await stage.answered(reader, channel, 'digest now'))).toContain('Posted 1 story');
    const posted = stage.discord.messages(channel).map(textOf);
    expect(posted.filter((text) => text.startsWith('News digest'))).toHaveLength(1);
  });
});

describe('a client in French', () => {
  test('shows the commands in French, and is answered', async () => {
    const [news, read] = stage.discord.commands();
    const [latest] = news?.options ?? [];
    expect(latest?.name_localizations?.fr).toBe('dernières');
    expect(latest?.description_localizations?.fr).toMatch(/actualité/);
    expect(read?.name_localizations?.fr).toMatch(/article/);
    const [user, channel] = [stage.reader(), stage.channel()];
    const { message } = await stage.discord
      .command({ user, channel, path: ['news', 'latest'], options: { count: 1 }, locale: 'fr' })
      .answer();
    expect(textOf(message)).toContain(story);
  });
});
