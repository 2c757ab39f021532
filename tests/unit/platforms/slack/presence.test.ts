import { afterEach, describe, expect, test } from 'vitest';
import type { Place } from '../../../../src/core/ports.ts';
import { install, openScene, type Scene } from './people.ts';
import { refused } from './stage.ts';

let scene: Scene;
const open = async (...given: Parameters<typeof openScene>): Promise<Scene> => {
  scene = await openScene(...given);
  return scene;
};
afterEach(async () => {
  expect(scene.server.invalidBodies).toEqual([]);
  await scene.close();
});

/** The channel as a place of the store. */
const met = (): Promise<Place> =>
  scene.store.places.meet({
    id: `slack:${scene.server.team.id}:${scene.channel.id}`,
    platform: 'slack',
    workspace: scene.server.team.id,
    channel: scene.channel.id,
    name: '#news',
    zone: 'UTC',
    language: 'en',
  });

/** Whether what is due is still posted there: only where the bot has not left. */
const present = async (): Promise<boolean> => {
  const place = await met();
  const { store } = scene;
  const wish = {
    placeId: place.id,
    name: 'digest',
    times: ['08:00'],
    zone: 'UTC',
    days: [1],
    cron: null,
    topics: [],
    count: 3,
    style: 'full',
    quiet: null,
    mention: null,
    whenEmpty: 'silent',
    repeats: false,
  } as const;
  await store.subscriptions.set(wish, 1, 0);
  return (await store.subscriptions.inWorkspace('slack', place.workspace)).length > 0;
};

/** When an event was handled: whatever is asked after it is answered after it. */
const handled = async (delivery: { acked(): Promise<unknown> } | null): Promise<void> => {
  await delivery?.acked();
};

/** Waits until the store says so. */
const until = async (want: boolean): Promise<void> => {
  while ((await present()) !== want) await new Promise((resolve) => setImmediate(resolve));
};

describe('a channel', () => {
  test('that is archived is left, and met again when it is unarchived', async () => {
    const { server, channel } = await open();
    expect(await present()).toBe(true);
    server.archive(channel);
    await until(false);
    server.unarchive(channel);
    await until(true);
  });

  test('that is deleted is left', async () => {
    const { server, channel } = await open();
    server.deleteChannel(channel);
    await until(false);
  });

  test('that the bot is taken out of is left, and met again when it is invited', async () => {
    const { server, channel } = await open();
    server.kick(channel);
    await until(false);
    server.invite(channel);
    await until(true);
  });

  test('that gets another name has it', async () => {
    const { server, store, channel } = await open();
    const { id } = await met();
    server.rename(channel, 'headlines');
    while ((await store.places.get(id))?.name !== '#headlines') await new Promise((resolve) => setImmediate(resolve));
  });

  test('of others is not left when somebody else leaves it', async () => {
    const { server, ben, channel } = await open();
    await handled(server.event({ type: 'member_left_channel', user: ben.id, channel: channel.id }));
    await scene.slack.close();
    expect(await present()).toBe(true);
  });
});

describe('an invitation', () => {
  const invited = (type = 'member_joined_channel') => {
    const { server, ben, channel } = scene;
    const { botUserId, id } = server.team;
    return server.event({ type, user: botUserId, channel: channel.id, channel_type: 'C', team: id, inviter: ben.id });
  };

  test('is answered to whoever invited it, with what it can do', async () => {
    const { server, desk, ben, channel } = await open();
    // Somebody who manages nothing may invite it too.
    desk.reply = (_, { person }) =>
      refused(person.manager ? { code: 'no-digest' } : { code: 'not-manager', verb: 'digest show', needs: 'admins' });
    invited();
    await server.called('chat.postEphemeral');
    const [greeting] = server.seenBy(ben, channel);
    expect(greeting).toMatchObject({ text: 'Thank you for the invitation', ephemeralFor: ben.id });
    const pressed = server.press({ user: ben, on: greeting as never, element: 'Set a digest' });
    await pressed.answered();
    expect(desk.asked.at(-1)?.request).toMatchObject({ action: { verb: 'run', argument: 'digest set' } });
  });

  test('is not answered where there is a digest already', async () => {
    const { slack, server, channel } = await open();
    await handled(invited());
    await slack.close();
    expect(server.messages(channel)).toEqual([]);
  });
});

describe('a workspace', () => {
  test('that took the app out is left', async () => {
    const { server } = await open();
    server.uninstall(server.team);
    await until(false);
  });

  test('is not left when a person takes back their own token', async () => {
    const { server, slack } = await open();
    await handled(server.event({ type: 'tokens_revoked', tokens: { oauth: ['U0ADA'], bot: [] } }));
    await slack.close();
    expect(await present()).toBe(true);
  });

  test('is there again when the bot is let in anew', async () => {
    const { server, slack, store } = await open({ open: false });
    await store.places.leave({ platform: 'slack', workspace: server.team.id }, 1);
    expect(await present()).toBe(false);
    await slack.open();
    expect(await present()).toBe(true);
  });

  test('that took the app out has no installation any more, and has one when it installs it again', async () => {
    const { server, store } = await open({ mode: 'http' });
    await install(scene);
    expect(await store.installations.keys('slack')).toEqual([server.team.id]);
    server.uninstall(server.team);
    await until(false);
    expect(await store.installations.keys('slack')).toEqual([]);
    await install(scene);
    expect(await present()).toBe(true);
  });

  test('is not left by news that is older than its installation', async () => {
    const { server, slack, store, clock } = await open({ mode: 'http' });
    clock.ahead = 60_000;
    await install(scene);
    await handled(server.event({ type: 'app_uninstalled' }));
    await slack.close();
    expect(await store.installations.keys('slack')).toEqual([server.team.id]);
  });
});
