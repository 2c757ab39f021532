import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SlackChannel, SlackMessage, SlackUser, SlackView } from '../servers/slack/server.ts';
import { labelsOf, messageOf, type SlackStage, setSlackStage, textOf } from './slack-stage.ts';

let stage: SlackStage;

beforeAll(async () => {
  stage = await setSlackStage();
});
afterAll(async () => {
  await stage.close();
  expect(stage.slack.invalidBodies).toEqual([]);
  expect(stage.slack.liveMentions).toEqual([]);
});

/** The Home tab of somebody who opens it now. */
const home = async (user: SlackUser): Promise<SlackView> => {
  const opened = stage.slack.openHome(user);
  if (opened === null) throw new Error('the app has no Home tab');
  return opened.home();
};

/** Opens the Home tab until it tells of a channel, or no longer does. */
const homeThat = async (user: SlackUser, tells: boolean, { name }: SlackChannel): Promise<SlackView> => {
  for (;;) {
    const view = await home(user);
    if (new RegExp(`^#${name}\\b`, 'm').test(textOf(view)) === tells) return view;
  }
};

/** Presses a button of the Home tab that acts on a channel. */
const pressFor = (user: SlackUser, on: SlackView, label: string, { id }: SlackChannel) => {
  const blocks = on.full.blocks as readonly { readonly elements?: readonly Record<string, unknown>[] }[];
  const element = blocks
    .flatMap(({ elements = [] }) => elements)
    .find((each) => (each.text as { text?: string })?.text === label && String(each.value).endsWith(id));
  return stage.slack.press({ user, on, element: String(element?.action_id) });
};

/** What the bot posted in a channel. */
const postedIn = (channel: SlackChannel): string[] =>
  stage.slack.messages(channel).flatMap((message) => (message.ephemeralFor === null ? [textOf(message)] : []));

describe('App Home', () => {
  test('of a workspace without digests says what the bot is, with commands to type', async () => {
    const view = await home(stage.reader());
    expect(textOf(view)).toContain('No channel has a digest yet');
    expect(textOf(view)).toContain('/news digest set 08:00 Europe/London weekdays');
    expect(labelsOf(view)).toEqual([]);
  });

  test('tells of each digest when it posts, and lets a manager act on it', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    await stage.answered(admin, channel, 'digest set 08:00 Europe/London count:2');
    const view = await homeThat(admin, true, channel);
    expect(textOf(view)).toMatch(new RegExp(`#${channel.name}\nWhen  every day at 08:00, Europe/London\nNext  \\d`));
    expect(labelsOf(view)).toEqual(expect.arrayContaining(['Preview', 'Pause', 'Post now']));
    const paused = await pressFor(admin, view, 'Pause', channel).home();
    expect(textOf(paused)).toContain(`#${channel.name} (paused)`);
    const resumed = await pressFor(admin, paused, 'Resume', channel).home();
    expect(textOf(resumed)).not.toContain(`#${channel.name} (paused)`);
    expect(postedIn(channel)).toEqual([]);
  });

  test('shows a preview in the direct message', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    await stage.answered(admin, channel, 'digest set 08:00 count:2');
    pressFor(admin, await homeThat(admin, true, channel), 'Preview', channel);
    const [preview] = await stage.slack.posted(stage.slack.im(admin));
    expect(preview && textOf(preview)).toContain(`News digest for #${channel.name}`);
    expect(postedIn(channel)).toEqual([]);
  });

  test('posts at once, tells that it did, and what is in the way in a window', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    await stage.answered(admin, channel, 'digest set 08:00 count:1 topics:sport');
    const view = await homeThat(admin, true, channel);
    const posted = await pressFor(admin, view, 'Post now', channel).home();
    expect(postedIn(channel)).toEqual([expect.stringMatching(/^News digest\n.*1 story from/)]);
    expect(textOf(posted)).toMatch(new RegExp(`#${channel.name}\n(.*\n){2}Last  posted`));
    stage.slack.kick(channel);
    const window = await pressFor(admin, posted, 'Post now', channel).modal();
    expect(textOf(window)).toContain(`I can’t post in #${channel.name}`);
    expect(textOf(window)).toContain('/invite @Pullquote');
    expect(postedIn(channel)).toHaveLength(1);
  });

  test('shows others the digests without buttons', async () => {
    const [admin, reader, channel] = [stage.manager(), stage.reader(), stage.channel()];
    await stage.answered(admin, channel, 'digest set 08:00');
    expect(labelsOf(await homeThat(reader, true, channel))).toEqual([]);
  });
});

describe('a digest', () => {
  test('is posted in a private channel that the bot is in', async () => {
    const admin = stage.manager();
    const channel = stage.channel({ private: true, members: [admin] });
    expect(textOf(await stage.answered(admin, channel, 'digest set 08:00 count:2'))).toContain(
      `Digest set for #${channel.name}`,
    );
    expect(textOf(await stage.answered(admin, channel, 'digest now'))).toContain('Posted 2 stories');
    expect(postedIn(channel)).toEqual([expect.stringMatching(/^News digest\n/)]);
    expect(stage.slack.messages(channel).find(({ metadata }) => metadata !== null)).toMatchObject({
      unfurlLinks: false,
      metadata: { event_type: 'pullquote_delivery', event_payload: { delivery_id: expect.any(String) } },
    });
  });

  test('is not set where the bot was not invited: it names the step', async () => {
    const [admin, channel] = [stage.manager(), stage.channel({ bot: false })];
    const refused = await stage.answered(admin, channel, 'digest set 08:00');
    expect(textOf(refused)).toMatch(new RegExp(`I can’t post in #${channel.name}.*/invite @Pullquote`, 's'));
    expect(refused.ephemeralFor).toBe(admin.id);
    stage.slack.invite(channel);
    expect(textOf(await stage.answered(admin, channel, 'digest set 08:00'))).toContain('Digest set');
  });

  test('is not set in a private channel that the bot was not invited to: it names the step', async () => {
    const admin = stage.manager();
    const channel = stage.channel({ bot: false, private: true, members: [admin] });
    const refused = await stage.answered(admin, channel, 'digest set 08:00');
    expect(textOf(refused)).toMatch(/I can’t post .*\/invite @Pullquote/s);
  });

  test('is not posted where the bot was taken out, nor in an archived channel: each says what to do', async () => {
    const [admin, here] = [stage.manager(), stage.channel()];
    const [left, old] = [stage.channel(), stage.channel()];
    for (const channel of [left, old]) await stage.answered(admin, channel, 'digest set 08:00 count:1');
    stage.slack.kick(left);
    stage.slack.archive(old);
    const now = async ({ name }: SlackChannel): Promise<string> =>
      textOf(await stage.answered(admin, here, `digest now channel:#${name}`));
    expect(await now(left)).toContain('/invite @Pullquote');
    expect(await now(old)).toContain(`#${old.name} is archived: unarchive it`);
    for (const channel of [left, old]) expect(postedIn(channel)).toEqual([]);
  });

  test('is not posted in a channel that was deleted, and says so', async () => {
    const [admin, here, gone] = [stage.manager(), stage.channel(), stage.channel()];
    await stage.answered(admin, gone, 'digest set 08:00');
    stage.slack.deleteChannel(gone);
    const told = await stage.answered(admin, here, `digest now channel:#${gone.name}`);
    expect(textOf(told)).toMatch(new RegExp(`I can’t post in #${gone.name}\n#${gone.name} is gone`));
    await homeThat(admin, false, gone);
  });
});

describe('what becomes of a channel', () => {
  const withDigest = async (): Promise<readonly [SlackUser, SlackChannel]> => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    await stage.answered(admin, channel, 'digest set 08:00 count:3');
    await homeThat(admin, true, channel);
    return [admin, channel];
  };

  test('is known: one that is archived has no digest, until it is unarchived', async () => {
    const [admin, channel] = await withDigest();
    stage.slack.archive(channel);
    await homeThat(admin, false, channel);
    stage.slack.unarchive(channel);
    await homeThat(admin, true, channel);
    expect(textOf(await stage.answered(admin, channel, 'digest show'))).toContain('at most 3');
  });

  test('is known: one that the bot was taken out of has none, until it is invited again', async () => {
    const [admin, channel] = await withDigest();
    stage.slack.kick(channel);
    await homeThat(admin, false, channel);
    stage.slack.invite(channel);
    await homeThat(admin, true, channel);
  });

  test('is known: one that was renamed has its new name', async () => {
    const [admin, channel] = await withDigest();
    const { name } = channel;
    stage.slack.rename(channel, 'headlines');
    expect(textOf(await homeThat(admin, true, channel))).not.toMatch(new RegExp(`^#${name}\\b`, 'm'));
  });
});

describe('an invitation', () => {
  const greeted = async (channel: SlackChannel): Promise<SlackMessage> => {
    const before = stage.slack.calls('chat.postEphemeral').length;
    stage.slack.invite(channel);
    await stage.slack.called('chat.postEphemeral', before + 1);
    const greeting = stage.slack.messages(channel).find(({ text }) => text === 'Thank you for the invitation');
    return greeting ?? expect.fail('nobody was greeted');
  };

  test('is answered to whoever invited the bot, with buttons for what comes next', async () => {
    const creator = stage.reader();
    const channel = stage.channel({ bot: false, creator });
    const greeting = await greeted(channel);
    expect([greeting.ephemeralFor, labelsOf(greeting)]).toEqual([creator.id, ['Set a digest', 'Latest news', 'Help']]);
    const set = stage.press(creator, greeting, 'Set a digest');
    const view = await set.modal();
    stage.slack.submit({ user: creator, view, values: { time: '08:00' } });
    expect(textOf(messageOf(await set.answered()))).toContain(`Digest set for #${channel.name}`);
    expect(textOf(messageOf(await stage.press(creator, greeting, 'Latest news').answered()))).toContain('Latest news');
  });

  test('of a person is none of the bot’s business', async () => {
    const [admin, channel] = [stage.manager(), stage.channel()];
    stage.slack.join(channel, stage.reader());
    await stage.answered(admin, channel, 'help');
    expect(stage.slack.messages(channel)).toHaveLength(1);
  });
});

describe('the end of an installation', () => {
  test('is told in the log, with what brings the bot back, and the process stays up', async () => {
    stage.slack.uninstall(stage.slack.team);
    const [line] = await stage.bot().printed('The app was taken out of a workspace of Slack');
    expect(line).toContain('until it is installed again');
    expect((await fetch(new URL('/healthz', stage.bot().address))).status).toBe(200);
    expect(stage.bot().lines().join('\n')).not.toContain(stage.slack.botToken);
  });
});
