import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPullquote } from '../servers/bot.ts';
import type { SlackChannel, SlackTeam, SlackUser } from '../servers/slack/server.ts';
import { cookieOf, type SlackFront, setSlackFront } from './slack-front.ts';
import { labelsOf, messageOf, textOf } from './slack-stage.ts';
import { story } from './slack-turns.ts';

let front: SlackFront;

beforeAll(async () => {
  front = await setSlackFront();
});
afterAll(async () => {
  await front.close();
  expect(front.slack.invalidBodies).toEqual([]);
  expect(front.slack.liveMentions).toEqual([]);
});

interface Workspace {
  readonly team: SlackTeam;
  readonly admin: SlackUser;
  readonly channel: SlackChannel;
}

/** A new workspace whose admin has installed the app, and invited it. */
const workspace = async (name: string): Promise<Workspace> => {
  const { slack, install } = front;
  const team = slack.addTeam({ name, installed: false });
  const admin = slack.addUser({ name: 'ada', team, isAdmin: true });
  const installed = await install(admin);
  expect(await installed.text()).toContain('Pullquote is installed');
  return { team, admin, channel: slack.addChannel({ name: 'news', creator: admin, bot: true }) };
};

/** Every byte that the process keeps of its store, the journal too. */
const storedBytes = async (): Promise<string> => {
  const folder = dirname(front.database);
  const files = (await readdir(folder)).filter((name) => name.startsWith('pullquote.db'));
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))).join('');
};

describe('a workspace', () => {
  test('installs the app by the page, and its commands, buttons, windows and Home tab work', async () => {
    const { slack, answered } = front;
    expect(await slack.verifyUrl()).toBe(true);
    const { team, admin, channel } = await workspace('Harbour Times');
    const asked = slack.slash({ user: admin, channel, text: 'latest 3' });
    expect(await asked.acked()).toMatchObject({ status: 200, error: null, payload: null });
    const news = messageOf(await asked.answered());
    expect(textOf(news)).toContain(story);
    const quotes = messageOf(await slack.press({ user: admin, on: news, element: 'More quotes', nth: 0 }).answered());
    expect(textOf(quotes)).toContain('Quotes: ');
    const window = slack.slash({ user: admin, channel, text: 'digest set' });
    const submitted = slack.submit({ user: admin, view: await window.modal(), values: { time: 'noonish' } });
    expect(await submitted.errors()).toEqual({ time: expect.stringContaining('a time of day') });
    slack.submit({ user: admin, view: await window.modal(), values: { time: '08:00', count: '1' } });
    expect(textOf(messageOf(await window.answered()))).toContain('Digest set for #news');
    expect(textOf(await answered(admin, channel, 'digest now'))).toContain('Posted 1 story in #news');
    expect(slack.calls('chat.postMessage').at(-1)?.token).toBe(team.botToken);
    const home = await slack.openHome(admin)?.home();
    expect(home && textOf(home)).toContain('1 digest in this workspace');
  });

  test('has nothing to do with another', async () => {
    const [one, other] = [await workspace('North Desk'), await workspace('South Desk')];
    const { slack, answered } = front;
    await answered(one.admin, one.channel, 'digest set 06:30 Tokyo count:1');
    expect(textOf(await answered(other.admin, other.channel, 'digest show'))).toContain('This place has no digest yet');
    await answered(other.admin, other.channel, 'digest set 19:00 London count:1');
    expect(textOf(await answered(one.admin, one.channel, 'digest show'))).toContain('06:30, Asia/Tokyo');
    for (const { admin, channel, team } of [one, other]) {
      await answered(admin, channel, 'digest now');
      expect(slack.calls('chat.postMessage').at(-1)?.token).toBe(team.botToken);
      const [posted] = await slack.posted(channel);
      expect(posted && textOf(posted)).toMatch(/^News digest\n/);
    }
    const home = await slack.openHome(one.admin)?.home();
    expect(home && textOf(home)).toMatch(/^1 digest in this workspace\n.*06:30, Asia\/Tokyo/s);
    // Whoever manages a channel of the one is nobody in the other.
    const elsewhere = await answered(one.admin, one.channel, `digest show channel:${other.channel.id}`);
    expect(textOf(elsewhere)).toContain('I don’t see a channel');
  });

  test('is told apart after a restart too, without being installed again', async () => {
    const { admin, channel } = await workspace('West Desk');
    await front.answered(admin, channel, 'digest set 05:15 Lima');
    await front.restart();
    expect(textOf(await front.answered(admin, channel, 'digest show'))).toContain('05:15, America/Lima');
  });

  test('that takes the app out has no installation any more; installed again, it goes on as before', async () => {
    const { team, admin, channel } = await workspace('East Desk');
    const { slack, env } = front;
    await front.answered(admin, channel, 'digest set 07:45 Oslo');
    const told = async (): Promise<string> => (await runPullquote(['doctor'], env)).stdout;
    expect(await told()).toContain(`Slack workspace ${team.id}: I am @`);
    front.setClock();
    slack.uninstall(team);
    await front.bot().printed(`"workspace":"${team.id}"`);
    expect(await told()).not.toContain(team.id);
    expect((await front.install(admin)).status).toBe(200);
    slack.invite(channel);
    expect(textOf(await front.answered(admin, channel, 'digest show'))).toContain('07:45, Europe/Oslo');
  });
});

describe('an Enterprise organisation', () => {
  test('installs the app once for all of its workspaces', async () => {
    const { slack, answered } = front;
    const [hall, yard] = ['Hall', 'Yard'].map((name) =>
      slack.addTeam({ name, enterprise: 'E0EXAMPLE', installed: false }),
    );
    const admin = slack.addUser({ name: 'ada', team: hall ?? expect.fail(), isAdmin: true });
    const ben = slack.addUser({ name: 'ben', team: yard ?? expect.fail() });
    expect((await front.install(admin, { organisation: true })).status).toBe(200);
    const inHall = slack.addChannel({ name: 'news', creator: admin, bot: true });
    const inYard = slack.addChannel({ name: 'news', creator: ben, bot: true });
    expect(textOf(await answered(admin, inHall, 'latest 1'))).toContain(story);
    await answered(ben, inYard, 'digest set 08:00 count:1');
    expect(textOf(await answered(ben, inYard, 'digest now'))).toContain('Posted 1 story');
    expect(textOf(await answered(admin, inHall, 'digest show'))).toContain('This place has no digest yet');
    const home = await slack.openHome(ben)?.home();
    expect(home && labelsOf(home)).toEqual([]);
    expect(home && textOf(home)).toContain('1 digest in this workspace');
  });
});

describe('an installation', () => {
  test('in another browser than it was begun in is refused, as is one that nobody began', async () => {
    const { slack, publicUrl } = front;
    const team = slack.addTeam({ name: 'Nowhere', installed: false });
    const user = slack.addUser({ name: 'eve', team, isAdmin: true });
    const begin = (): Promise<Response> => fetch(`${publicUrl}/slack/install`, { redirect: 'manual' });
    const [page, another] = [await begin(), await begin()];
    const { redirect } = await slack.approve(page.headers.get('location') ?? '', { user });
    const forged = redirect.replace(/state=[^&]+/, 'state=made-up');
    for (const [url, cookie] of [
      [redirect, ''],
      [redirect, cookieOf(another)],
      [forged, cookieOf(page)],
    ] as const) {
      const refused = await fetch(url, { headers: { cookie } });
      expect([url, refused.status]).toEqual([url, 400]);
      expect(await refused.text()).toContain('/slack/install');
    }
    expect(slack.calls('oauth.v2.access').filter(({ body }) => redirect.includes(String(body.code)))).toEqual([]);
  });

  test('is kept so that nobody can read its token in the database, nor in the log', async () => {
    const { team, admin, channel } = await workspace('Quiet Desk');
    await front.answered(admin, channel, 'help');
    const bytes = await storedBytes();
    expect(bytes).toContain(team.id);
    expect(bytes).not.toMatch(/xoxb-/);
    const lines = front.bot().lines().join('\n');
    for (const secret of [team.botToken, front.slack.clientSecret, front.slack.signingSecret]) {
      expect(bytes).not.toContain(secret);
      expect(lines).not.toContain(secret);
    }
  });

  test('can’t be read with another ENCRYPTION_KEY: the log says what to do, and the former key mends it', async () => {
    const { admin, channel } = await workspace('Locked Desk');
    await front.restart({ ENCRYPTION_KEY: 'not the key it was sealed with' });
    const [answer] = await front.slack.slash({ user: admin, channel, text: 'help' }).answered();
    expect(answer).toMatchObject({ kind: 'ephemeral', message: { text: expect.stringContaining('can’t get into') } });
    const [line] = await front.bot().printed('ENCRYPTION_KEY');
    expect(line).toContain('Set the former one, or install the app again at /slack/install.');
    expect((await fetch(new URL('/healthz', front.bot().address))).status).toBe(200);
    await front.restart();
    expect(textOf(await front.answered(admin, channel, 'help latest'))).toContain('/news latest');
  });
});

describe('a request', () => {
  const body = 'command=%2Fnews&text=latest&team_id=T0&user_id=U0';
  const send = (headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${front.publicUrl}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });
  const now = (): number => Math.floor(Date.now() / 1000);

  test.each([
    ['without a signature', () => ({})],
    ['with a signature of another secret', () => front.slack.sign(body, now(), 'another secret')],
    ['with a signature of another body', () => front.slack.sign(`${body}0`, now())],
    ['that was signed six minutes ago', () => front.slack.sign(body, now() - 360)],
  ])('%s is refused', async (_, headers) => {
    expect((await send(headers())).status).toBe(401);
  });

  test('that Slack sends again, since it missed the answer, is answered once', async () => {
    const { slack } = front;
    const { admin, channel } = await workspace('Patient Desk');
    const other = slack.addChannel({ name: 'second', creator: admin });
    front.loseNextAnswer();
    slack.invite(other);
    await slack.called('chat.postEphemeral');
    await front.answered(admin, channel, 'help');
    const greeted = slack.messages(other).filter(({ text }) => text === 'Thank you for the invitation');
    expect(greeted).toHaveLength(1);
  });
});
