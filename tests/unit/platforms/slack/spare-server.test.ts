import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import type { Place, Posting, Store } from '../../../../src/core/ports.ts';
import { createSlack, type Slack } from '../../../../src/platforms/slack/adapter.ts';
import { openMemory } from '../../delivery/room.ts';

/** A server that says as little of what Slack says as the bot can live with, by method; a number is a bare status. */
const usual: Readonly<Record<string, object | number>> = {
  'auth.test': { ok: true },
  'conversations.info': { ok: true, channel: { id: 'C1' } },
  'conversations.history': { ok: true, messages: [] },
  'chat.postMessage': { ok: true, ts: '1.1' },
};

let web: Server;
let sockets: WebSocketServer;
let slack: Slack;
let store: Store;
let answers: Record<string, object | number>;
const now = 1_900_000_000_000;
const place: Place = {
  id: 'slack::C1',
  platform: 'slack',
  workspace: '',
  channel: 'C1',
  name: '#news',
  zone: 'UTC',
  language: 'en',
};
const posting: Posting = { deliveryId: 'd', payload: { text: 'x' }, part: 0, first: null, since: now };

beforeEach(async () => {
  web = createServer((request, response) => {
    const method = (request.url ?? '').replace(/^\/api\//, '');
    const answer = answers[method] ?? { ok: false, error: 'unknown_method' };
    request.resume().on('end', () => {
      response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'application/json' });
      response.end(typeof answer === 'number' ? '' : JSON.stringify(answer));
    });
  });
  sockets = new WebSocketServer({ server: web });
  sockets.on('connection', (socket) => socket.send(JSON.stringify({ type: 'hello' })));
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const { port } = web.address() as AddressInfo;
  // Without TLS, and by the address of the page.
  answers = { ...usual, 'apps.connections.open': { ok: true, url: `http://127.0.0.1:${port}/link` } };
  store = await openMemory();
  const quiet = (): void => {};
  slack = createSlack({
    settings: {
      mode: 'socket',
      apiBase: `http://127.0.0.1:${port}/api`,
      managers: [],
      botToken: 'xoxb-test',
      appToken: 'xapp-test',
    },
    desk: () => {
      throw new Error('nobody asks');
    },
    commands: [],
    places: store.places,
    installations: store.installations,
    zone: 'UTC',
    clock: { now: () => now },
    chance: () => 0.5,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
});
afterEach(async () => {
  await slack.close();
  for (const one of sockets.clients) one.terminate();
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
  await store.close();
});

test('a socket without TLS, whose hello says nothing more, is connected to', async () => {
  await slack.open();
  expect(slack.standing()).toBe('connected');
});

test('no address for a socket is tried again', async () => {
  answers['apps.connections.open'] = { ok: true };
  await slack.open();
  expect(slack.standing()).toBe('connecting');
});

test('a channel of which it is not said whether the bot is in it may be posted to', async () => {
  expect(await slack.obstacle(place)).toEqual({ ok: true, value: null });
  expect(await slack.send(place, posting)).toEqual({ ok: true, value: { messageId: '1.1' } });
});

test('a history without a cursor ends with its page', async () => {
  expect(await slack.find(place, posting)).toEqual({ ok: true, value: null });
});

test('a limit that does not say how long is waited for a minute', async () => {
  answers['chat.postMessage'] = 429;
  expect(await slack.send(place, posting)).toMatchObject({
    problem: { code: 'platform-failed', retryAt: now + 60_000 },
  });
});
