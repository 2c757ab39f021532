import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { type Access, guard } from '../../../../src/platforms/console/guard.ts';

const TOKEN = 'a-long-enough-token';

function build(access: Access): Hono {
  const app = new Hono();
  app.use(guard(access));
  app.all('*', (context) => context.text('inside'));
  return app;
}

const loopback = build({ loopback: true, token: null });
const open = build({ loopback: false, token: TOKEN });
const get = (app: Hono, headers: Record<string, string>, path = '/') =>
  app.request(`http://pull.example${path}`, { headers: { host: 'pull.example', ...headers } });
const post = (headers: Record<string, string>) =>
  loopback.request('/', { method: 'POST', body: '{}', headers: { host: 'localhost:8420', ...headers } });

describe('on loopback', () => {
  test.each(['localhost', 'localhost:8420', '127.0.0.1:8420', '[::1]:8420', 'console.localhost'])(
    '%s is let in',
    async (host) => {
      expect((await loopback.request('/', { headers: { host } })).status).toBe(200);
    },
  );

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', ''])(
    'a name that was rebound to this machine, such as “%s”, is not',
    async (host) => {
      expect((await loopback.request('/', { headers: { host } })).status).toBe(421);
    },
  );
});

describe('what changes something', () => {
  const json = { 'content-type': 'application/json' };

  test('is taken from the page itself', async () => {
    const headers = { ...json, origin: 'http://localhost:8420', 'sec-fetch-site': 'same-origin' };
    expect((await post(headers)).status).toBe(200);
  });

  test.each<[string, Record<string, string>]>([
    ['from another origin', { ...json, origin: 'https://evil.example' }],
    ['from another port', { ...json, origin: 'http://localhost:9999' }],
    ['from a page without an origin', { ...json, origin: 'null' }],
    ['that a browser calls cross-site', { ...json, 'sec-fetch-site': 'cross-site' }],
    ['from a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as plain text', { 'content-type': 'text/plain' }],
  ])('is refused %s', async (_, headers) => {
    expect((await post(headers)).status).toBe(403);
  });
});

describe('a console that others can reach', () => {
  test('is not made without a token', () => {
    expect(() => guard({ loopback: false, token: null })).toThrow(/token/);
  });

  test('asks for its token', async () => {
    const answer = await get(open, {});
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('CONSOLE_TOKEN');
  });

  test.each([{}, { authorization: 'Bearer wrong' }, { cookie: `pullquote_pass=${TOKEN}` }])(
    'keeps out %j',
    async (headers) => {
      expect((await get(open, headers)).status).toBe(401);
    },
  );

  test('lets in who shows it', async () => {
    expect((await get(open, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  test('takes it once from the address, then knows its cookie, which is not the token', async () => {
    const first = await get(open, {}, `/channels/general?token=${TOKEN}`);
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/channels/general');
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toContain(TOKEN);
    expect((await get(open, { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
  });
});

test('every answer forbids what the page does not need', async () => {
  for (const answer of [await loopback.request('/', { headers: { host: 'localhost' } }), await get(open, {})]) {
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  }
});
