import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createSlack } from '../../../../src/platforms/slack/adapter.ts';
import { cookieOf, install, openScene, type Scene } from './people.ts';

let scene: Scene;
const open = async (parts: Parameters<typeof openScene>[0] = {}): Promise<Scene> => {
  scene = await openScene({ mode: 'http', ...parts });
  return scene;
};
afterEach(() => scene.close());

const begin = (): Promise<Response> => fetch(`${scene.origin}/slack/install`, { redirect: 'manual' });

describe('an installation', () => {
  test('begins at Slack’s own page, wherever that is, with the scopes of the manifest', async () => {
    const { server } = await open();
    const start = await begin();
    const address = new URL(start.headers.get('location') ?? '');
    expect(start.status).toBe(302);
    expect(address.origin + address.pathname).toBe(server.authorizeUrl);
    expect(address.searchParams.get('client_id')).toBe(server.clientId);
    expect(address.searchParams.get('scope')?.split(',')).toEqual([...server.settings.scopes]);
    expect(address.searchParams.get('redirect_uri')).toBe(`${scene.origin}/slack/oauth_redirect`);
  });

  test('is kept sealed: no token can be read in the store', async () => {
    const { server, store } = await open();
    expect(await install(scene)).toBe(200);
    const kept = await store.installations.get('slack', server.team.id);
    expect(kept).toMatch(/^v1\./);
    expect(kept).not.toContain('xoxb');
  });

  test('is refused where another browser comes back, and nothing is kept', async () => {
    const { server, store, ada } = await open();
    const start = await begin();
    const { redirect } = await server.approve(start.headers.get('location') ?? '', { user: ada });
    const stranger = await fetch(redirect);
    expect(stranger.status).toBe(400);
    expect(await stranger.text()).toContain('/slack/install');
    expect(await store.installations.keys('slack')).toEqual([]);
  });

  test('is refused with a state that was made up', async () => {
    const { server, store, ada } = await open();
    const start = await begin();
    const { code } = await server.approve(start.headers.get('location') ?? '', { user: ada });
    const made = 'eyJhbGciOiJub25lIn0.e30.';
    const cookie = cookieOf(start).replace(/=.*/, `=${made}`);
    const forged = await fetch(`${scene.origin}/slack/oauth_redirect?code=${code}&state=${made}`, {
      headers: { cookie },
    });
    expect(forged.status).toBe(400);
    expect(await store.installations.keys('slack')).toEqual([]);
  });

  test('that somebody turns down is told as such', async () => {
    await open();
    const start = await begin();
    const state = new URL(start.headers.get('location') ?? '').searchParams.get('state');
    const address = `${scene.origin}/slack/oauth_redirect?error=access_denied&state=${state}`;
    expect((await fetch(address, { headers: { cookie: cookieOf(start) } })).status).toBe(400);
    await scene.heard(/did not go through/);
  });

  test('shows no secret in the log', async () => {
    const { server, logged } = await open();
    await install(scene);
    const text = JSON.stringify(logged);
    for (const secret of [server.clientSecret, server.botToken, server.signingSecret])
      expect(text).not.toContain(secret);
  });
});

describe('several workspaces', () => {
  test('are each answered and posted to with their own token', async () => {
    const { server, slack } = await open();
    const other = server.addTeam({ name: 'Second', installed: false });
    const owner = server.addUser({ name: 'zoe', team: other, isOwner: true });
    expect(await install(scene)).toBe(200);
    expect(await install(scene, { by: owner })).toBe(200);
    const channel = server.addChannel({ name: 'second', creator: owner, bot: true });
    for (const [user, where] of [
      [scene.ben, scene.channel],
      [owner, channel],
    ] as const) {
      await server.slash({ user, channel: where, text: 'latest' }).answered();
    }
    const place = await slack.place(channel.id);
    if (!place.ok) throw new Error('there is no place');
    expect(place.value.workspace).toBe(other.id);
    await slack.send(place.value, { deliveryId: 'd', payload: { text: 'x' }, part: 0, first: null, since: 0 });
    expect(server.calls('chat.postMessage').map(({ token }) => token)).toEqual([other.botToken]);
  });

  test('one of them without the app is told to install it', async () => {
    const { server, slack, channel } = await open();
    const place = {
      id: `slack:${server.team.id}:${channel.id}`,
      platform: 'slack',
      workspace: server.team.id,
      channel: channel.id,
      name: '#news',
      zone: 'UTC',
      language: 'en',
    } as const;
    const sent = await slack.send(place, { deliveryId: 'd', payload: { text: 'x' }, part: 0, first: null, since: 0 });
    expect(sent).toMatchObject({
      problem: { code: 'cannot-post', remedy: expect.stringContaining('install it again') },
    });
  });

  test('are each examined', async () => {
    const { server, slack } = await open();
    expect(await slack.examine([])).toMatchObject([
      { verdict: 'unsure', remedy: expect.stringContaining('/slack/install') },
    ]);
    await install(scene);
    expect(await slack.examine([])).toMatchObject([
      { subject: `Slack workspace ${server.team.id}`, verdict: 'right' },
      { verdict: 'right' },
    ]);
  });
});

describe('an Enterprise organisation', () => {
  test('that installs the app as a whole has it in each workspace', async () => {
    const { server, slack, store, desk, ben, channel } = await open({
      server: { enterprise: 'E0EXAMPLE', installed: false },
    });
    const owner = server.addUser({ name: 'zoe', isAdmin: true });
    expect(await install(scene, { by: owner, organisation: true })).toBe(200);
    expect(await store.installations.keys('slack')).toEqual(['E0EXAMPLE']);
    await server.slash({ user: ben, channel, text: 'latest' }).answered();
    const place = desk.asked[0]?.asker.place;
    if (place === undefined) throw new Error('nobody asked');
    expect(place.workspace).toBe(server.team.id);
    server.invite(channel);
    // A digest is posted later, when nothing says to which organisation the workspace belongs.
    const sent = await slack.send(place, { deliveryId: 'd', payload: { text: 'x' }, part: 0, first: null, since: 0 });
    expect(sent).toMatchObject({ ok: true });
  });

  test('has it in a workspace where nobody asked yet, once something happens there', async () => {
    const { server, ben } = await open({ server: { enterprise: 'E0EXAMPLE', installed: false } });
    const owner = server.addUser({ name: 'zoe', isAdmin: true });
    await install(scene, { by: owner, organisation: true });
    server.openHome(ben);
    await server.called('views.publish');
    expect(server.homeOf(ben)).not.toBeNull();
  });

  test('that takes the app out has it in none of them any more', async () => {
    const { server, slack, store, ben, channel } = await open({
      server: { enterprise: 'E0EXAMPLE', installed: false },
    });
    const owner = server.addUser({ name: 'zoe', isAdmin: true });
    await install(scene, { by: owner, organisation: true });
    await server.slash({ user: ben, channel, text: 'latest' }).answered();
    expect(await store.installations.keys('slack')).toEqual(['E0EXAMPLE', server.team.id]);
    await server.event({ type: 'app_uninstalled' })?.acked();
    await slack.close();
    expect(await store.installations.keys('slack')).toEqual([]);
  });
});

describe('a request', () => {
  const post = (body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${scene.origin}/slack/events`, { method: 'POST', headers, body });

  test('to prove the address is answered with its challenge', async () => {
    const { server } = await open();
    expect(await server.verifyUrl()).toBe(true);
  });

  test.each([
    ['without a signature', () => ({})],
    ['with a wrong one', () => scene.server.sign('x', undefined, 'another secret')],
    ['with one of ten minutes ago', () => scene.server.sign('x', Math.floor(Date.now() / 1000) - 600)],
  ])('%s is refused', async (_, headers) => {
    const { desk } = await open();
    expect((await post('x', headers())).status).toBe(401);
    expect(desk.asked).toEqual([]);
  });

  test('to any other address finds nothing', async () => {
    await open();
    expect((await fetch(`${scene.origin}/slack/else`)).status).toBe(404);
  });

  test('is turned away for a moment before the bot is open and after it is closed', async () => {
    const { slack } = await open({ open: false });
    expect((await post('x', {})).status).toBe(503);
    await slack.open();
    expect((await post('x', {})).status).toBe(401);
    await slack.close();
    expect((await post('x', {})).status).toBe(503);
  });
});

describe('with another key than they were sealed with', () => {
  /** The same store and address, begun again with another key. */
  const again = async (encryptionKey: string) => {
    const { server, store, clock, desk, slack, origin } = scene;
    await slack.close();
    const settings = {
      mode: 'http',
      apiBase: server.api,
      managers: [],
      signingSecret: server.signingSecret,
      clientId: server.clientId,
      clientSecret: server.clientSecret,
      stateSecret: 'a state secret of the test',
      encryptionKey,
      publicUrl: null,
    } as const;
    const said: { readonly level: string; readonly facts: object; readonly sentence: string }[] = [];
    const at = (level: string) => (facts: object, sentence: string) => void said.push({ level, facts, sentence });
    const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
    const { places, installations } = store;
    const options = { settings, desk: () => desk, commands: [], places, installations, zone: 'UTC', clock, log };
    const other = createSlack({ ...options, chance: () => 0.5 });
    const web = createServer((request, response) => other.listener?.(request, response));
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    others.push(async () => {
      await other.close();
      await new Promise((resolve) => web.close(resolve));
    });
    await other.open();
    server.pointAt(`${origin.replace(/\d+$/, String((web.address() as AddressInfo).port))}/slack/events`);
    return { other, said };
  };
  const others: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of others.splice(0)) await close();
  });
  const installed = async (): Promise<Scene> => {
    await open();
    await install(scene);
    return scene;
  };

  test('nothing is posted, and the log says once what to do', async () => {
    const { slack, channel, ben } = await installed();
    const found = await slack.place(channel.id);
    if (!found.ok) throw new Error('there is no place');
    const { other, said } = await again('quite another key than before');
    const posting = { deliveryId: 'd', payload: { text: 'x' }, part: 0, first: null, since: 0 };
    expect((await other.send(found.value, posting)).ok).toBe(false);
    expect((await other.send(found.value, posting)).ok).toBe(false);
    await scene.server.slash({ user: ben, channel, text: 'latest' }).answered();
    const errors = said.filter(({ level }) => level === 'error');
    expect(errors).toEqual([
      {
        level: 'error',
        facts: { platform: 'slack', workspace: scene.server.team.id },
        sentence: expect.stringMatching(/ENCRYPTION_KEY.*\/slack\/install/),
      },
    ]);
  });

  test('whoever asks is told so, each time they ask, and nobody else', async () => {
    const { server, desk, channel, ben } = await installed();
    const { said } = await again('quite another key than before');
    for (const text of ['latest', 'help']) {
      const [answer, ...more] = await server.slash({ user: ben, channel, text }).answered();
      expect(answer).toMatchObject({ kind: 'ephemeral', message: { text: expect.stringContaining('can’t get into') } });
      expect(more).toEqual([]);
    }
    expect(desk.asked).toEqual([]);
    expect(said.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  test('examining tells which workspace, and what to do', async () => {
    const { server } = await installed();
    const { other } = await again('quite another key than before');
    expect(await other.examine([])).toEqual([
      {
        subject: `Slack workspace ${server.team.id}`,
        verdict: 'wrong',
        says: expect.stringContaining('another ENCRYPTION_KEY'),
        remedy: expect.stringMatching(/former ENCRYPTION_KEY.*\/slack\/install/),
      },
    ]);
  });

  test('all is as before where the former one is set again', async () => {
    const { server, channel, ben } = await installed();
    await again('quite another key than before');
    await again('a key that only the test has');
    expect(await server.slash({ user: ben, channel, text: 'latest' }).answered()).toMatchObject([
      { kind: 'in_channel' },
    ]);
  });
});
