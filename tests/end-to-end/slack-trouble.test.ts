import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SlackServer } from '../servers/slack/server.ts';
import { labelsOf, messageOf, type SlackStage, type StageOptions, setSlackStage, textOf } from './slack-stage.ts';
import { story } from './slack-turns.ts';

/** Somebody asks, and is answered. */
const works = async (stage: SlackStage): Promise<void> => {
  const asked = stage.ask(stage.reader(), stage.channel(), 'help latest');
  expect(await asked.acked()).toMatchObject({ error: null });
  expect(textOf(messageOf(await asked.answered()))).toContain('/news latest');
};

const errorsOf = (stage: SlackStage): string[] =>
  stage
    .bot()
    .lines()
    .filter((line) => /"level":50/.test(line));

/** Runs with a stage of its own, and takes it down. */
const onStage = async (options: StageOptions, run: (stage: SlackStage) => Promise<void>): Promise<void> => {
  const stage = await setSlackStage(options);
  try {
    await run(stage);
  } finally {
    await stage.close();
  }
  expect(stage.slack.invalidBodies).toEqual([]);
};

// Each mostly waits, and several processes start.
describe.concurrent('without a restart', { timeout: 60_000 }, () => {
  /** Does something to the connection, and waits for the next one. */
  const reconnected = async ({ slack }: SlackStage, befall: (slack: SlackServer) => void, tries = 1): Promise<void> => {
    const before = slack.calls('apps.connections.open').length;
    befall(slack);
    await slack.called('apps.connections.open', before + tries);
    await slack.connected();
  };

  test('commands work again after each reason with which Slack ends a connection', () =>
    onStage({}, async (stage) => {
      for (const reason of ['refresh_requested', 'warning', 'link_disabled'] as const) {
        await reconnected(stage, (slack) => slack.disconnect(reason));
        await works(stage);
      }
      expect(errorsOf(stage)).toEqual([]);
    }));

  test('commands work again after the socket was cut and Slack answered 500 to a new one', () =>
    onStage({}, async (stage) => {
      const trouble = stage.slack.fault('apps.connections.open', { kind: 'status', status: 500 }, 2);
      await reconnected(stage, (slack) => slack.cut(), 3);
      expect(trouble.met()).toBe(2);
      await works(stage);
      expect(await stage.bot().printed('tried again', 2)).toHaveLength(2);
    }));

  test('commands work again after the other end of the socket died without a word', () =>
    onStage({}, async (stage) => {
      await reconnected(stage, (slack) => slack.freeze());
      await works(stage);
    }));

  test('commands work as soon as Slack is up, though it was down at the start', () =>
    onStage({ before: (slack) => slack.down() }, async (stage) => {
      await stage.bot().printed('Slack can’t be connected: it is tried again.');
      expect((await fetch(stage.bot().address)).status).toBe(200);
      await stage.slack.up();
      await stage.slack.connected();
      await works(stage);
      expect(errorsOf(stage)).toEqual([]);
    }));

  test.each([
    ['bot', 'SLACK_BOT_TOKEN', 'xoxb-that-nobody-gave'],
    ['app', 'SLACK_APP_TOKEN', 'xapp-that-nobody-gave'],
  ])('a wrong %s token is told in one line, and the console answers all the same', (_, name, token) =>
    onStage({ env: { [name]: token }, before: () => {} }, async (stage) => {
      const [line] = await stage.bot().printed('Slack does not let the bot in');
      expect(line).toMatch(new RegExp(`all else runs on\\..*${name}`));
      expect((await fetch(stage.bot().address)).status).toBe(200);
      const asked = await fetch(new URL('/channels/general/messages', stage.bot().address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: '/news latest 1' }),
      });
      expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining(story)]);
      expect(errorsOf(stage)).toHaveLength(1);
      expect(stage.bot().lines().join('\n')).not.toContain(token);
    }),
  );
});

describe('an answer', () => {
  let stage: SlackStage;
  beforeAll(async () => {
    stage = await setSlackStage();
  });
  afterAll(async () => {
    await stage.close();
    expect(stage.slack.invalidBodies).toEqual([]);
  });

  const halfAnHour = 31 * 60_000;

  test.each([
    ['asks for fewer requests', () => stage.slack.fault('response_url', { kind: 'limited', retryAfter: 30 })],
    ['answers 500', () => stage.slack.fault('response_url', { kind: 'status', status: 500 })],
    ['says that its address is too old', () => stage.pass(halfAnHour)],
  ] as const)('goes another way where Slack %s', async (_, befall) => {
    const { slack } = stage;
    const [admin, channel] = [stage.manager(), stage.channel()];
    stage.ask(admin, channel, 'latest 1');
    befall();
    const [news] = await slack.posted(channel);
    expect(news && textOf(news)).toContain(story);
    // Slack shows ephemeral messages to members alone.
    slack.join(channel, admin);
    const before = slack.calls('chat.postEphemeral').length;
    stage.ask(admin, channel, 'settings');
    befall();
    await slack.called('chat.postEphemeral', before + 1);
    const settings = slack.seenBy(admin, channel).at(-1);
    expect([settings?.ephemeralFor, settings && textOf(settings)]).toEqual([
      admin.id,
      expect.stringContaining('Settings of #news'),
    ]);
  });

  test('to a page’s button edits the message where the address is too old', async () => {
    const { slack } = stage;
    const [reader, channel] = [stage.reader(), stage.channel()];
    const news = await stage.answered(reader, channel, 'latest 3');
    const pressed = stage.press(reader, news, 'Next');
    stage.pass(halfAnHour);
    await slack.called('chat.update');
    const [turned, ...others] = slack.messages(channel);
    expect([turned?.ts, others, pressed.answers()]).toEqual([news.ts, [], []]);
    expect(turned && labelsOf(turned)).toContain('Previous');
  });

  test('that Slack takes no way is told in the log, with neither address nor token', async () => {
    const { slack } = stage;
    const asked = stage.ask(stage.reader(), stage.channel({ bot: false }), 'latest 1');
    stage.pass(halfAnHour);
    const [line] = await stage.bot().printed('an answer could not be given');
    expect(line).toMatch(/"refusal":"expired_url","second":"not_in_channel"/);
    expect(stage.bot().lines().join('\n')).not.toContain(asked.responseUrl);
    expect(stage.bot().lines().join('\n')).not.toContain(slack.botToken);
  });

  test('is given once though Slack sends the question again, since it heard no acknowledgement', async () => {
    const { slack } = stage;
    const [reader, channel] = [stage.reader(), stage.channel()];
    const asked = stage.ask(reader, channel, 'latest 1');
    // The question is on its way; what the bot says over this socket is lost.
    slack.freeze();
    await asked.answered();
    slack.cut();
    expect(await asked.acked()).toMatchObject({ error: null });
    await stage.answered(reader, channel, 'help');
    expect(asked.answers()).toHaveLength(1);
    expect(slack.messages(channel).filter(({ ephemeralFor }) => ephemeralFor === null)).toHaveLength(1);
  });

  test('says what becomes of a digest that Slack does not take now', async () => {
    const { slack } = stage;
    const [admin, channel] = [stage.manager(), stage.channel()];
    await stage.answered(admin, channel, 'digest set 08:00 count:1');
    slack.fault('chat.postMessage', { kind: 'limited', retryAfter: 600 });
    const told = await stage.answered(admin, channel, 'digest now');
    expect(textOf(told)).toMatch(/Slack could not do it just now.*asks for fewer messages.*is tried again by itself/is);
    const again = await stage.answered(admin, channel, 'digest now');
    expect(textOf(again)).toContain('an earlier digest is still on its way');
    expect(slack.calls('chat.postMessage').filter(({ answer }) => answer?.status === 429)).toHaveLength(1);
  });

  test('says what to do where the token was revoked since', async () => {
    const { slack } = stage;
    const [admin, channel] = [stage.manager(), stage.channel()];
    await stage.answered(admin, channel, 'digest set 08:00 count:1');
    for (const method of ['conversations.info', 'chat.postMessage'])
      slack.fault(method, { kind: 'error', error: 'token_revoked' }, 9);
    const told = await stage.answered(admin, channel, 'digest now');
    expect(textOf(told)).toMatch(/I can’t post in #news-\d+\nMy token was revoked.*install the app again/s);
    slack.revokeToken(slack.botToken);
    const [line] = await stage.bot().printed('The app was taken out of a workspace');
    expect(line).toContain('nothing is posted there until it is installed again');
    expect((await fetch(new URL('/readyz', stage.bot().address))).status).toBe(200);
  });
});
