import { beforeEach, expect, test } from 'vitest';
import { fail, ok } from '../../../src/core/result.ts';
import { createBodyRoom } from '../../../src/sources/http/body-room.ts';
import type { Http } from '../../../src/sources/http/client.ts';
import { createHosts, type Hosts, sparing } from '../../../src/sources/http/hosts.ts';

const MINUTE = 60_000;
let now: number;
let asked: string[];
let status: number;
let retryAt: number | null;
let hosts: Hosts;
let http: Http;

beforeEach(() => {
  now = 1_000_000;
  asked = [];
  status = 429;
  retryAt = null;
  hosts = createHosts(['127.0.0.1', '::1', 'Feeds.Harbour.example'], () => now);
  const bare: Http = {
    room: createBodyRoom(1),
    get: async (address) => {
      asked.push(address);
      const { host } = new URL(address);
      if (status === 200) {
        return ok({ kind: 'unchanged', etag: null, lastModified: null, pause: null, movedTo: null });
      }
      return fail({ code: 'http-status', host, status, retryAt });
    },
    close: async () => {},
  };
  http = sparing(bare, hosts, () => now);
});

const get = (path: string) => http.get(`https://merrow.example${path}`, { accept: '*/*' });

test('a host that says when to come again is left alone until then, for feeds and pages alike', async () => {
  retryAt = now + 5 * MINUTE;
  await get('/feed');
  status = 200;
  now += 5 * MINUTE - 1;
  expect(await get('/page')).toMatchObject({ problem: { code: 'http-status', status: 429, retryAt } });
  expect(asked).toHaveLength(1);
  expect(hosts.manners('merrow.example').notBefore).toBe(retryAt);
  now += 1;
  expect(await get('/page')).toMatchObject({ ok: true });
});

test('one that was asked too often is left alone a quarter of an hour where it does not say', async () => {
  await get('/feed');
  expect(hosts.manners('merrow.example').notBefore).toBe(now + 15 * MINUTE);
});

test('one that is not available is left alone where it says so, not for one page that fails', async () => {
  status = 503;
  await get('/feed');
  expect(hosts.manners('merrow.example').notBefore).toBe(0);
  retryAt = now + MINUTE;
  await get('/feed');
  expect(hosts.manners('merrow.example').notBefore).toBe(now + MINUTE);
});

test('one that answers anything else is asked again', async () => {
  status = 404;
  retryAt = now + MINUTE;
  await get('/gone');
  await get('/feed');
  expect(asked).toHaveLength(2);
});

test('there is a gap between two requests, but not for hosts of the operator’s own', () => {
  expect(hosts.manners('merrow.example').gap).toBe(500);
  for (const host of ['127.0.0.1:8080', '[::1]:8080', 'feeds.harbour.example.'])
    expect(hosts.manners(host).gap).toBe(0);
});

test('the hosts remembered are not more and more', () => {
  for (let n = 0; n < 30_000; n++) hosts.hold(`h${n}.example`, now + MINUTE);
  expect(hosts.manners('h0.example').notBefore).toBe(0);
  expect(hosts.manners('h29999.example').notBefore).toBe(now + MINUTE);
});
