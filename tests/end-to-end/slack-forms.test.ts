import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fields, SlackView } from '../servers/slack/server.ts';
import { startWeb, type Web } from '../servers/web.ts';
import { labelsOf, messageOf, type SlackStage, setSlackStage, textOf } from './slack-stage.ts';
import { beacons } from './slack-turns.ts';

const article = `<!doctype html><html lang="en"><head><title>The weir at Oxbow is whole again</title>
<meta property="og:site_name" content="Riverside Record"><meta property="og:type" content="article"></head><body><article>
<h1>The weir at Oxbow is whole again</h1>
<p>The weir at Oxbow held its first high water on Sunday, eleven months after a barge had broken through the northern third of it.</p>
<p>“I have not slept through a rainy night since it broke, and last night I did,” said Tilda Marchetti, the keeper of the lock, on Monday.</p>
<p>The repair cost the water board four million crowns, a quarter of which is paid by the insurer of the company that owned the barge.</p>
<p>The board will watch the river bed below the weir through the winter and look at the figures again when the snow has melted in spring.</p>
</article></body></html>`;

let web: Web;
let stage: SlackStage;
/** Lets the feed at /slow.xml be answered. */
let slowFeed: PromiseWithResolvers<void>;

beforeAll(async () => {
  web = await startWeb();
  web.set('/feed.xml', beacons(web.origin));
  web.set('/weir', article);
  web.set('/paid', { status: 402, body: 'Subscribe' });
  web.set('/closed', { status: 403, body: 'No bots' });
  slowFeed = Promise.withResolvers();
  web.set('/slow.xml', async (_, response) => {
    await slowFeed.promise;
    response.writeHead(200, { 'content-type': 'application/xml' }).end(beacons(web.origin));
  });
  stage = await setSlackStage({ env: { ALLOW_PRIVATE_HOSTS: '127.0.0.1' } });
});
afterAll(async () => {
  await stage.close();
  await web.close();
  expect(stage.slack.invalidBodies).toEqual([]);
  expect(stage.slack.liveMentions).toEqual([]);
});

const titleOf = ({ sent }: SlackView): unknown => (sent.title as Fields).text;

/** What a window shows before anybody fills it in, by the names of its fields. */
const presets = ({ sent }: SlackView): Record<string, unknown> =>
  Object.fromEntries(
    (sent.blocks as readonly { readonly block_id: string; readonly element: Fields }[]).flatMap(
      ({ block_id: name, element }) => {
        const initial = element.initial_value ?? (element.initial_option as Fields | undefined)?.value;
        return initial === undefined ? [] : [[name, initial]];
      },
    ),
  );

describe('a window', () => {
  test('asks for a digest where no option is given, and sets it', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    const asked = stage.ask(admin, channel, 'digest set');
    const view = await asked.modal();
    expect(titleOf(view)).toBe('Digest on a schedule');
    expect(presets(view)).toMatchObject({ zone: 'Europe/Amsterdam', style: 'full' });
    const values = { time: '7am', zone: 'Toronto', days: 'weekdays', topics: 'world,science', count: '3' };
    const sent = stage.slack.submit({ user: admin, view, values });
    expect(await sent.errors()).toBeNull();
    expect(stage.slack.modalOf(admin)).toBeNull();
    const message = messageOf(await asked.answered());
    expect(textOf(message)).toMatch(/Digest set for .*07:00, America\/Toronto.*at most 3.*world, science/s);
    expect(message.ephemeralFor).toBe(admin.id);
    const again = await stage.ask(admin, channel, 'digest set').modal();
    expect(presets(again)).toMatchObject({ ...values, time: '07:00', zone: 'America/Toronto' });
  });

  test('tells each wrong value beside its field, and stays until it is right', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    const asked = stage.ask(admin, channel, 'digest set');
    const view = await asked.modal();
    const submit = (values: Record<string, string>) => stage.slack.submit({ user: admin, view, values }).errors();
    expect(await submit({ time: '25 o’clock' })).toEqual({ time: expect.stringContaining('a time of day') });
    expect(await submit({ time: '08:00', zone: 'Torronto' })).toEqual({
      zone: expect.stringContaining('Did you mean America/Toronto?'),
    });
    expect(await submit({ time: '08:00', zone: 'Toronto', count: '99' })).toEqual({
      count: expect.stringContaining('from 1 to 20'),
    });
    expect(stage.slack.modalOf(admin)?.id).toBe(view.id);
    expect(asked.answers()).toEqual([]);
    expect(await submit({ time: '08:00', zone: 'Toronto', count: '9' })).toBeNull();
    expect(textOf(messageOf(await asked.answered()))).toMatch(/Digest set for .*at most 9/s);
  });

  test('asks for a feed, and adds it', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    const asked = stage.ask(admin, channel, 'feed add');
    const view = await asked.modal();
    expect(titleOf(view)).toBe('Add a feed');
    const submit = (url: string) => stage.slack.submit({ user: admin, view, values: { url, topic: 'lamps' } });
    expect(await submit('beacons').errors()).toEqual({ url: expect.stringContaining('address') });
    expect(await submit(`${web.origin}/feed.xml`).errors()).toBeNull();
    expect(textOf(messageOf(await asked.answered()))).toMatch(/now reads “Beacon Monthly”.*under lamps/s);
  });

  test('closes in time though the feed is slow, and the answer comes when it is there', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    const asked = stage.ask(admin, channel, 'feed add');
    const view = await asked.modal();
    const sent = stage.slack.submit({ user: admin, view, values: { url: `${web.origin}/slow.xml` } });
    // Had the acknowledgement waited for the feed, it would never come.
    expect(await sent.acked()).toMatchObject({ error: null, payload: null });
    expect(asked.answers()).toEqual([]);
    slowFeed.resolve();
    expect(textOf(messageOf(await asked.answered()))).toContain('now reads “Beacon Monthly”');
  });

  test('is opened by the buttons that offer one', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    const none = await stage.answered(admin, channel, 'digest show');
    const set = stage.press(admin, none, 'Set a digest');
    expect(titleOf(await set.modal())).toBe('Digest on a schedule');
    const feeds = await stage.answered(admin, channel, 'feed list');
    const add = stage.press(admin, feeds, 'Add a feed');
    const view = await add.modal();
    stage.slack.submit({ user: admin, view, values: { url: `${web.origin}/feed.xml` } });
    expect(textOf(messageOf(await add.answered()))).toContain('now reads “Beacon Monthly”');
  });

  test('is not opened for whoever may not fill it in', async () => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    for (const verb of ['digest set', 'feed add']) {
      expect(textOf(await stage.answered(reader, channel, verb))).toContain(`You may not use ${verb} here`);
    }
    expect(stage.slack.modalOf(reader)).toBeNull();
  });

  test('that Slack does not open any more is made up for by what to type', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    for (const error of ['expired_trigger_id', 'exchanged_trigger_id']) {
      stage.slack.fault('views.open', { kind: 'error', error });
      const message = await stage.answered(admin, channel, 'digest set');
      expect(textOf(message)).toMatch(/digest set needs time.*\/news digest set 08:00/s);
      expect(message.ephemeralFor).toBe(admin.id);
    }
  });
});

describe('another channel', () => {
  test('is set up from where one is, and its buttons act there', async () => {
    const [admin, here, there] = [stage.manager(), stage.channel(), stage.channel()];
    // As Slack sends it: `<#C…|name>`.
    const set = await stage.answered(admin, here, `digest set 08:00 count:1 channel:#${there.name}`);
    expect(textOf(set)).toContain(`Digest set for #${there.name}`);
    const preview = messageOf(await stage.press(admin, set, 'Preview').answered());
    expect(textOf(preview)).toContain(`News digest for #${there.name}`);
    expect(preview.channel).toBe(here.id);
    await stage.answered(admin, here, `digest now #${there.name}`);
    expect(stage.slack.messages(there).map(textOf)).toEqual([expect.stringMatching(/^News digest\n/)]);
    expect(stage.slack.seenBy(stage.reader(), here)).toEqual([]);
    expect(textOf(await stage.answered(admin, here, 'digest show'))).toContain('This place has no digest yet');
  });

  test('is found by its name though it is private, where the bot is in it', async () => {
    const [admin, here] = [stage.manager(), stage.channel()];
    const vault = stage.channel({ name: 'vault', private: true, members: [admin] });
    const set = await stage.answered(admin, here, 'digest set 08:00 channel:#vault');
    expect(textOf(set)).toContain('Digest set for #vault');
    expect(textOf(await stage.answered(admin, vault, 'digest show'))).toContain('every day at 08:00');
  });

  test('is filled in by a window for it', async () => {
    const [admin, here, there] = [stage.manager(), stage.channel(), stage.channel()];
    const asked = stage.ask(admin, here, `digest set channel:#${there.name}`);
    const view = await asked.modal();
    await stage.slack.submit({ user: admin, view, values: { time: '06:00' } }).acked();
    expect(textOf(messageOf(await asked.answered()))).toContain(`Digest set for #${there.name}`);
  });

  test('is refused to who may not manage that one', async () => {
    const creator = stage.reader();
    const [here, there] = [stage.channel({ creator }), stage.channel()];
    const refused = await stage.answered(creator, here, `digest set 08:00 channel:#${there.name}`);
    expect(textOf(refused)).toContain('You may not use digest set here');
    expect(textOf(await stage.answered(creator, here, 'digest set 08:00'))).toContain('Digest set');
  });

  test('that is not there is named', async () => {
    const message = await stage.answered(stage.manager(), stage.channel(), 'digest show channel:#nowhere');
    expect(textOf(message)).toContain('I don’t see a channel “#nowhere”');
  });
});

describe('“Read this article” on a message', () => {
  const chosen = (text: string) => {
    const [reader, channel] = [stage.reader(), stage.channel()];
    const message = stage.slack.write({ user: reader, channel, text });
    return { reader, channel, asked: stage.slack.shortcut({ user: reader, callbackId: 'read_article', message }) };
  };

  test('reads the article behind its link, for all to see', async () => {
    const { asked } = chosen(`Look at <${web.origin}/weir|this &amp; that> and at <${web.origin}/other>`);
    expect(await asked.acked()).toMatchObject({ error: null, payload: null });
    const answers = await asked.answered();
    const message = messageOf(answers);
    expect(answers).toMatchObject([{ kind: 'in_channel' }]);
    expect(textOf(message)).toMatch(
      /^Riverside Record\nThe weir at Oxbow is whole again\n.*— Tilda Marchetti.*another link; I read the first/s,
    );
    expect(labelsOf(message)).toEqual(['Open']);
  });

  test('says so where it has no link', async () => {
    const { reader, asked } = chosen('No link here, but <@U0SOMEBODY> and <mailto:a@b.example|a@b.example>');
    const message = messageOf(await asked.answered());
    expect([message.ephemeralFor, textOf(message)]).toEqual([
      reader.id,
      expect.stringContaining('This message has no link'),
    ]);
    expect(textOf(message)).toContain('/news read https://news.example/ferry');
  });

  test.each([
    ['/paid', 402],
    ['/closed', 403],
  ])('says that a subscription may be needed where %s answers %i', async (path, status) => {
    const { reader, asked, channel } = chosen(`<${web.origin}${path}>`);
    const message = messageOf(await asked.answered());
    expect(textOf(message)).toContain(`answered with ${status}`);
    expect(textOf(message)).toContain('it may need a subscription');
    expect(message.ephemeralFor).toBe(reader.id);
    expect(stage.slack.seenBy(stage.reader(), channel)).toHaveLength(1);
  });

  test('works in a channel that the bot is not in', async () => {
    const reader = stage.reader();
    const channel = stage.channel({ bot: false });
    const message = stage.slack.write({ user: reader, channel, text: `<${web.origin}/weir>` });
    const asked = stage.slack.shortcut({ user: reader, callbackId: 'read_article', message });
    expect(textOf(messageOf(await asked.answered()))).toContain('The weir at Oxbow is whole again');
  });
});
