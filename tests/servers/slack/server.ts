import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { agree } from './authorize.ts';
import { realClock } from './clock.ts';
import { createEvents } from './events.ts';
import { fields } from './fields.ts';
import { createFront } from './front.ts';
import type { SlackMessage, SlackOptions, SlackServer } from './interface.ts';
import { createLedger } from './ledger.ts';
import { homeOf } from './methods/views.ts';
import { createPeople } from './people.ts';
import { createRates } from './rates.ts';
import { createRealm } from './realm.ts';
import { defaultSettings, settingsOf } from './settings.ts';
import { signature } from './signature.ts';
import { createSockets } from './sockets.ts';
import { createTransport } from './transport.ts';
import { createTrouble } from './trouble.ts';
import { stackOf } from './views.ts';
import { createWorld, secret } from './world.ts';

export { manualClock } from './clock.ts';
export type * from './interface.ts';

/** A Slack on a loopback port, which the real clients talk to: Web API, Socket Mode, response_urls, OAuth, and requests to the app. */
export const startSlack = async (options: SlackOptions = {}): Promise<SlackServer> => {
  const clock = options.clock ?? realClock;
  const settings = {
    ...(options.manifest === undefined ? defaultSettings : settingsOf(options.manifest)),
    ...options.settings,
  };
  const world = createWorld({
    clock,
    settings,
    mayNotify: options.mayNotify ?? [],
    editWindow: options.editWindow ?? Number.POSITIVE_INFINITY,
  });
  const ledger = createLedger();
  const rates = createRates(clock, options.rateLimits ?? false);
  const trouble = createTrouble(world.wait);
  const sockets = createSockets(world);
  const transport = createTransport(world, sockets);
  const events = createEvents(world, transport);
  const realm = createRealm(world, events);
  const people = createPeople({ world, ledger, transport, events });

  const front = createFront({ world, ledger, rates }, trouble);
  const http = createServer((request, response) => void front(request, response));
  http.on('upgrade', async (request, socket, head) => {
    const fault = await trouble.meet('socket');
    if (fault === null || fault.kind === 'held') sockets.upgrade(request, socket, head);
    else if (fault.kind === 'status') socket.end(`HTTP/1.1 ${fault.status} Trouble\r\nconnection: close\r\n\r\n`);
    else socket.destroy();
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      http.once('error', reject);
      http.listen(port, '127.0.0.1', () => resolve());
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      sockets.cut();
      http.closeAllConnections();
      if (http.listening) http.close(() => resolve());
      else resolve();
    });
  await listen(0);
  const { port } = fields(http.address() satisfies AddressInfo | string | null);
  world.origin = `http://127.0.0.1:${String(port)}`;
  const team = realm.addTeam({
    name: 'Example Press',
    installed: options.installed ?? true,
    ...(options.enterprise === undefined ? {} : { enterprise: options.enterprise }),
  });
  transport.requestUrl = options.requestUrl ?? null;

  const inChannel = (id: string): readonly SlackMessage[] =>
    world.messages.filter((message) => message.channel === id && !message.deleted);
  const calls = (method: string) => ledger.requests.filter((request) => request.method === method);

  return {
    ...realm,
    ...people,
    api: `${world.origin}/api/`,
    authorizeUrl: `${world.origin}/oauth/v2/authorize`,
    appId: world.appId,
    appToken: world.appToken,
    signingSecret: world.signingSecret,
    clientId: world.clientId,
    clientSecret: world.clientSecret,
    settings,
    clock,
    team,
    get botToken() {
      return team.botToken;
    },
    close: stop,

    approve: async (authorize, who) => {
      const answer = fields(await (await fetch(authorize)).json());
      if (answer.ok !== true) throw new Error(`Slack's page says ${String(answer.error)}`);
      return agree(world, answer, who);
    },

    messages: ({ id }) => inChannel(id),
    posted: ({ id }, count = 1) =>
      world.wait.until(() => {
        const posted = inChannel(id).filter(({ ephemeralFor, botId }) => ephemeralFor === null && botId !== null);
        return posted.length >= count ? posted : undefined;
      }),
    seenBy: (user, { id }) =>
      inChannel(id).filter(({ ephemeralFor }) => ephemeralFor === null || ephemeralFor === user.id),
    homeOf: ({ id }) => homeOf(world.views, id),
    modalOf: ({ id }) => stackOf(world, id).at(-1) ?? null,

    requests: ledger.requests,
    calls,
    called: (method, count = 1) => world.wait.until(() => (calls(method).length >= count ? calls(method) : undefined)),
    invalidBodies: ledger.invalidBodies,
    liveMentions: ledger.liveMentions,
    get limited() {
      return ledger.limited;
    },

    fault: (method, fault, times = 1) => trouble.arm(method, fault, times),
    limitRates: (on) => {
      rates.on = on;
    },
    down: stop,
    up: () => listen(Number(port)),

    sockets: () => sockets.open(),
    connected: (count = 1) =>
      world.wait.until(() => (sockets.open() >= count ? true : undefined)).then(() => undefined),
    disconnected: () => world.wait.until(() => (sockets.open() === 0 ? true : undefined)).then(() => undefined),
    disconnect: sockets.disconnect,
    cut: sockets.cut,
    freeze: sockets.freeze,
    linger: sockets.linger,
    allowRedirect: (url) => void world.redirectUrls.push(url),
    pointAt: (requestUrl) => {
      transport.requestUrl = requestUrl;
    },
    verifyUrl: async () => {
      const challenge = secret(16);
      const body = JSON.stringify({ token: secret(12), challenge, type: 'url_verification' });
      const response = await transport.post(body, 'application/json');
      const text = await response.text();
      return response.status === 200 && (text === challenge || text.includes(`"${challenge}"`));
    },
    sign: (body, timestamp = Math.floor(clock.now() / 1000), key = world.signingSecret) =>
      signature(key, timestamp, body),
  };
};
