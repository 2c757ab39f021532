import { RESTEvents, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { ask, refusal, stage } from './client.ts';

test('a bucket empties, says when it fills, and fills', async () => {
  const { server, channel, guild } = await stage({ clock: { now: () => 1_800_000_000_000 } });
  const other = server.addChannel(guild, { name: 'other' });
  const say = (where = channel) => ask(server, 'POST', `/channels/${where}/messages`, { content: 'x' });
  for (const left of [4, 3, 2, 1, 0]) expect((await say()).headers.get('x-ratelimit-remaining')).toBe(`${left}`);
  const refused = await say();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(await refused.json()).toEqual({ message: 'You are being rate limited.', retry_after: 5, global: false });
  expect((await say(other)).status).toBe(200);
  server.advance(5000);
  expect((await say()).status).toBe(200);
  expect([server.limited, server.invalidRequests, server.messages(channel).length]).toEqual([1, 1, 6]);
});

test('the real client waits out a limit and loses nothing', async () => {
  const limits = [{ method: 'POST', path: /messages$/, limit: 2, per: 60 }];
  const { server, channel, connect } = await stage({ limits });
  const { rest } = await connect();
  const fault = server.fault(
    { method: 'POST', path: /messages$/ },
    { kind: 'rate-limit', retryAfter: 0.05, scope: 'shared' },
  );
  const waits: string[] = [];
  rest.on(RESTEvents.RateLimited, ({ scope }) => waits.push(scope));
  const sent = [1, 2, 3, 4, 5].map((n) => rest.post(Routes.channelMessages(channel), { body: { content: `${n}` } }));
  await Promise.all(sent);
  expect(fault.hits).toBe(1);
  expect(waits.length).toBeGreaterThan(0);
  expect(server.messages(channel).map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
  expect(server.invalidRequests).toBe(0);
});

test('all routes together take fifty requests a second, answers to interactions aside', async () => {
  const { server } = await stage({ clock: { now: () => 1_800_000_000_000 }, globalLimit: 3 });
  for (let n = 0; n < 3; n += 1) expect((await ask(server, 'GET', '/users/@me')).status).toBe(200);
  const refused = await ask(server, 'GET', '/users/@me');
  expect([refused.status, refused.headers.get('x-ratelimit-global')]).toEqual([429, 'true']);
  expect(await refusal(ask(server, 'POST', '/interactions/1/x/callback', { type: 5 }))).toEqual([404, 10062]);
  server.advance(1000);
  expect((await ask(server, 'GET', '/users/@me')).status).toBe(200);
});

test('only the token that stands lets in', async () => {
  const { server } = await stage();
  expect(await refusal(ask(server, 'GET', '/users/@me', undefined, 'Bot wrong'))).toEqual([401, 0]);
  expect(await refusal(ask(server, 'GET', '/users/@me', undefined, server.token))).toEqual([401, 0]);
  server.revokeToken();
  expect(await refusal(ask(server, 'GET', '/users/@me'))).toEqual([401, 0]);
  expect(await refusal(ask(server, 'GET', '/nowhere'))).toEqual([404, 0]);
  expect(await refusal(ask(server, 'DELETE', '/users/@me'))).toEqual([405, 0]);
});
