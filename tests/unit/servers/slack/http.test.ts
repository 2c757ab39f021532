import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, type Installation } from '@slack/bolt';
import { describe, expect, onTestFinished, test } from 'vitest';
import { manualClock, type SlackServer } from '../../../servers/slack/server.ts';
import { quiet, slackFor } from './stage.ts';

/** A listener on a port of its own; its address. */
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Bolt behind HTTP with OAuth, as it would stand on the internet; installations are kept in a map. */
const boltOverHttp = async (slack: SlackServer, signingSecret = slack.signingSecret) => {
  let listener: RequestListener = () => {};
  const origin = await serve((request, response) => listener(request, response));
  const installations = new Map<string, Installation>();
  const keyOf = (query: {
    readonly teamId: string | undefined;
    readonly enterpriseId: string | undefined;
    readonly isEnterpriseInstall: boolean;
  }): string => (query.isEnterpriseInstall ? query.enterpriseId : query.teamId) ?? '';
  const logger = quiet();
  const receiver = new HTTPReceiver({
    signingSecret,
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: 'a state secret',
    scopes: ['commands', 'chat:write'],
    redirectUri: `${origin}/slack/oauth_redirect`,
    logger,
    installationStore: {
      storeInstallation: async (installation) => {
        const { team, enterprise } = installation;
        installations.set((installation.isEnterpriseInstall ? enterprise?.id : team?.id) ?? '', installation);
      },
      fetchInstallation: async (query) => {
        const installation = installations.get(keyOf(query));
        if (installation === undefined) throw new Error('not installed');
        return installation;
      },
    },
    installerOptions: {
      directInstall: true,
      redirectUriPath: '/slack/oauth_redirect',
      clientOptions: { slackApiUrl: slack.api },
      authorizationUrl: slack.authorizeUrl,
    },
  });
  const app = new App({ receiver, logger, clientOptions: { slackApiUrl: slack.api } });
  listener = receiver.requestListener;
  slack.pointAt(`${origin}/slack/events`);
  slack.allowRedirect(`${origin}/slack/oauth_redirect`);
  return { app, origin, installations, logger };
};

/** What a browser does: opens the install page, agrees, and comes back with the cookie that it was given. */
const installByBrowser = async (
  slack: SlackServer,
  origin: string,
  who: Parameters<SlackServer['approve']>[1],
): Promise<Response> => {
  const start = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const cookie = start.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const { redirect } = await slack.approve(start.headers.get('location') ?? '', who);
  return fetch(redirect, { headers: { cookie }, redirect: 'manual' });
};

describe('over HTTP', () => {
  test('Bolt is installed by OAuth, and then takes commands, buttons, submissions and events', async () => {
    const slack = await slackFor({ installed: false });
    const ada = slack.addUser({ name: 'ada', isAdmin: true });
    const news = slack.addChannel({ name: 'news', creator: ada });
    const { app, origin, installations } = await boltOverHttp(slack);
    app.command('/news', async ({ ack, respond, command }) => {
      await ack();
      await respond({
        text: `You said ${command.text}`,
        blocks: [
          {
            type: 'actions',
            elements: [{ type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More' } }],
          },
        ],
      });
    });
    app.action('more', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'More', replace_original: true });
    });
    expect(await slack.verifyUrl()).toBe(true);
    expect((await installByBrowser(slack, origin, { user: ada })).status).toBe(200);
    expect(slack.team.installed).toBe(true);
    expect(installations.get(slack.team.id)).toMatchObject({
      isEnterpriseInstall: false,
      team: { id: slack.team.id, name: 'Example Press' },
      bot: {
        token: slack.botToken,
        userId: slack.team.botUserId,
        id: slack.team.botId,
        scopes: ['commands', 'chat:write'],
      },
    });

    const asked = slack.slash({ user: ada, channel: news, text: 'a & b' });
    expect(await asked.acked()).toMatchObject({ error: null, status: 200, payload: null });
    const [answer] = await asked.answered();
    expect(answer?.message?.text).toBe('You said a &amp; b');
    if (answer?.message == null) throw new Error('no answer');
    const pressed = slack.press({ user: ada, on: answer.message, element: 'More' });
    expect(await pressed.answered()).toMatchObject([{ kind: 'replaced' }]);
  });

  test('a request with another secret, or an old one, is refused by Bolt', async () => {
    const slack = await slackFor();
    const ada = slack.addUser({ name: 'ada' });
    const news = slack.addChannel({ name: 'news', creator: ada });
    const { origin } = await boltOverHttp(slack, 'another secret');
    expect(await slack.slash({ user: ada, channel: news }).acked()).toMatchObject({
      error: 'dispatch_failed',
      status: 401,
    });
    const right = await boltOverHttp(slack);
    const body = JSON.stringify({ type: 'url_verification', challenge: 'x' });
    const send = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (
        await fetch(`${right.origin}/slack/events`, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...headers },
        })
      ).status;
    const now = Math.floor(Date.now() / 1000);
    expect(await send(slack.sign(body))).toBe(200);
    expect(await send(slack.sign(`${body} `))).toBe(401);
    expect(await send(slack.sign(body, now - 600))).toBe(401);
    expect(await send({})).toBe(401);
    expect(origin).not.toBe(right.origin);
  });

  test('events that are not taken come again with their number and reason, commands do not', async () => {
    const clock = manualClock();
    const slack = await slackFor({ clock });
    const ada = slack.addUser({ name: 'ada' });
    const news = slack.addChannel({ name: 'news', creator: ada });
    const tries: unknown[] = [];
    const origin = await serve((request, response) => {
      tries.push([request.headers['x-slack-retry-num'], request.headers['x-slack-retry-reason']]);
      request.resume();
      response.writeHead(tries.length < 3 ? 500 : 200).end();
    });
    slack.pointAt(`${origin}/slack/events`);
    const opened = slack.openHome(ada);
    await opened?.tried(2);
    clock.advance(59_999);
    expect(tries).toHaveLength(2);
    clock.advance(1);
    expect((await opened?.acked())?.error).toBeNull();
    expect(tries).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
    ]);
    tries.length = 0;
    const asked = slack.slash({ user: ada, channel: news });
    expect(await asked.acked()).toMatchObject({
      error: 'dispatch_failed',
      status: 500,
    });
    expect(tries).toHaveLength(1);
  });
});

describe('OAuth', () => {
  const exchange = async (slack: SlackServer, body: Readonly<Record<string, string>>): Promise<unknown> =>
    (
      await fetch(`${slack.api}oauth.v2.access`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: slack.clientId, client_secret: slack.clientSecret, ...body }),
      })
    ).json();
  const authorize = (slack: SlackServer, more: Readonly<Record<string, string>> = {}): string =>
    `${slack.authorizeUrl}?${new URLSearchParams({ client_id: slack.clientId, scope: 'chat:write', state: 's', ...more })}`;

  test('takes a code once, from the client and for the address that it was given to', async () => {
    const slack = await slackFor({ installed: false, settings: { redirectUrls: ['https://bot.example/slack'] } });
    const ada = slack.addUser({ name: 'ada' });
    const uri = 'https://bot.example/slack/oauth_redirect';
    const { code, redirect } = await slack.approve(authorize(slack, { redirect_uri: uri }), { user: ada });
    expect(redirect).toBe(`${uri}?code=${code}&state=s`);
    expect(await exchange(slack, { code: 'another', redirect_uri: uri })).toMatchObject({ error: 'invalid_code' });
    expect(await exchange(slack, { code, redirect_uri: uri, client_secret: 'x' })).toMatchObject({
      error: 'bad_client_secret',
    });
    expect(await exchange(slack, { code, redirect_uri: uri, client_id: 'x' })).toMatchObject({
      error: 'invalid_client_id',
    });
    expect(await exchange(slack, { code })).toMatchObject({ error: 'bad_redirect_uri' });
    expect(await exchange(slack, { code, redirect_uri: uri })).toMatchObject({
      ok: true,
      token_type: 'bot',
      scope: 'chat:write',
      access_token: slack.botToken,
      bot_user_id: slack.team.botUserId,
      app_id: slack.appId,
      team: { id: slack.team.id },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: ada.id },
    });
    expect(await exchange(slack, { code, redirect_uri: uri })).toMatchObject({ error: 'code_already_used' });
  });

  test('shows an error for what the settings page does not have', async () => {
    const slack = await slackFor({ settings: { redirectUrls: ['https://bot.example/slack'] } });
    const user = slack.addUser({ name: 'ada' });
    const say = (more: Readonly<Record<string, string>>) => slack.approve(authorize(slack, more), { user });
    await expect(say({ redirect_uri: 'https://evil.example/slack' })).rejects.toThrow('bad_redirect_uri');
    await expect(say({ redirect_uri: 'https://bot.example/slackers' })).rejects.toThrow('bad_redirect_uri');
    await expect(say({ scope: 'chat:shout' })).rejects.toThrow('invalid_scope');
    await expect(say({ client_id: '1.2' })).rejects.toThrow('invalid_client_id');
  });

  test('gives the same token again, with more scopes, until the app is removed', async () => {
    const slack = await slackFor({ settings: { redirectUrls: ['https://bot.example/'] } });
    const user = slack.addUser({ name: 'ada' });
    const first = slack.botToken;
    const again = async (scope: string) =>
      exchange(slack, { code: (await slack.approve(authorize(slack, { scope }), { user })).code });
    expect(await again('team:read')).toMatchObject({
      access_token: first,
      scope: expect.stringMatching(/chat:write.*team:read/),
    });
    slack.uninstall(slack.team);
    expect(await again('chat:write')).toMatchObject({ scope: 'chat:write', bot_user_id: slack.team.botUserId });
    expect(slack.botToken).not.toBe(first);
  });

  test('installs for a whole organisation, whose teams all use one token', async () => {
    const slack = await slackFor({ installed: false, enterprise: 'E0PRESS' });
    const ada = slack.addUser({ name: 'ada', isAdmin: true });
    const second = slack.addTeam({ enterprise: 'E0PRESS', installed: false });
    const bob = slack.addUser({ name: 'bob', team: second });
    const theirs = slack.addChannel({ name: 'theirs', creator: bob });
    const { app, origin, installations } = await boltOverHttp(slack);
    app.command('/news', async ({ ack, client, body, context }) => {
      await ack();
      const { team_id: of } = await client.auth.test();
      await client.chat.postMessage({ channel: body.channel_id, text: `${of} ${context.isEnterpriseInstall}` });
    });
    await installByBrowser(slack, origin, { user: ada, organisation: true });
    expect(installations.get('E0PRESS')).toMatchObject({
      isEnterpriseInstall: true,
      team: undefined,
      bot: { token: second.botToken },
    });
    slack.invite(theirs);
    const asked = slack.slash({ user: bob, channel: theirs });
    expect(asked.payload).toMatchObject({
      team_id: second.id,
      enterprise_id: 'E0PRESS',
      is_enterprise_install: 'true',
    });
    expect(await slack.posted(theirs)).toMatchObject([{ text: 'E0PRESS true' }]);
    await expect(slack.approve(authorize(slack), { user: bob, organisation: true })).rejects.toThrow('organisation');
  });
});
