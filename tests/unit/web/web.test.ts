import type { IncomingMessage, ServerResponse } from 'node:http';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { listenerPart } from '../../../src/web/listener-part.ts';
import { createMetrics } from '../../../src/web/metrics.ts';
import { createWeb, type Part, type Web, type WebOptions } from '../../../src/web/web.ts';

const started: Web[] = [];
afterEach(async () => {
  for (const web of started.splice(0)) await web.stop(0);
});

function build(options: Partial<WebOptions> = {}): { web: Web; logged: string[] } {
  const logged: string[] = [];
  const log = { error: (_: object, sentence: string) => logged.push(sentence) };
  const web = createWeb({ parts: [], ready: async () => {}, metrics: createMetrics([]), log, ...options });
  started.push(web);
  return { web, logged };
}

async function listen(web: Web, wish: { port: number; fallbackPorts: boolean }) {
  const bound = await web.listen({ host: '127.0.0.1', ...wish });
  if (!bound.ok) throw new Error(JSON.stringify(bound.problem));
  return bound.value;
}

describe('the port', () => {
  test('is the one that was wished where it is free', async () => {
    const { port } = await listen(build().web, { port: 0, fallbackPorts: false });
    expect(port).toBeGreaterThan(0);
  });

  test('is another where it is taken', async () => {
    const first = await listen(build().web, { port: 0, fallbackPorts: false });
    const second = await listen(build().web, { port: first.port, fallbackPorts: true });
    expect(second.port).not.toBe(first.port);
    expect((await fetch(`${second.address}/healthz`)).status).toBe(200);
  });

  test('is said to be taken where it was chosen', async () => {
    const first = await listen(build().web, { port: 0, fallbackPorts: false });
    const second = await build().web.listen({ port: first.port, host: '127.0.0.1', fallbackPorts: false });
    expect(second).toMatchObject({ ok: false, problem: { code: 'bad-setting', name: 'PORT' } });
    expect(!second.ok && 'expected' in second.problem && second.problem.expected).toContain(String(first.port));
  });

  test('of a host that is not this machine’s blames the host', async () => {
    const bound = await build().web.listen({ port: 0, host: '192.0.2.1', fallbackPorts: true });
    expect(bound).toMatchObject({ ok: false, problem: { code: 'bad-setting', name: 'HOST' } });
  });
});

describe('what an operator asks', () => {
  test('/healthz answers while the process lives, whatever the store does', async () => {
    const { web } = build({ ready: () => Promise.reject(new Error('no store')) });
    expect((await web.routes.request('/healthz')).status).toBe(200);
  });

  test('/readyz answers by the store, and the log says why not', async () => {
    expect((await build().web.routes.request('/readyz')).status).toBe(200);
    const { web, logged } = build({ ready: () => Promise.reject(new Error('no store')) });
    expect((await web.routes.request('/readyz')).status).toBe(503);
    expect(logged).toEqual(['Not ready.']);
  });

  test('/metrics tells the process’s figures and the declared counters', async () => {
    const metrics = createMetrics([{ name: 'pullquote_articles_total', help: 'Articles read.', labels: ['outcome'] }]);
    metrics.count('pullquote_articles_total', { outcome: 'read' });
    metrics.count('pullquote_articles_total', { outcome: 'read' }, 2);
    const answer = await build({ metrics }).web.routes.request('/metrics');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toContain('pullquote_articles_total{outcome="read"} 3');
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('/metrics tells how many took how long', async () => {
    const metrics = createMetrics([{ name: 'pullquote_seconds', help: 'Time.', labels: ['outcome'], bounds: [1, 5] }]);
    for (const seconds of [0.5, 3, 60]) metrics.count('pullquote_seconds', { outcome: 'read' }, seconds);
    const { text } = await metrics.expose();
    expect(text).toContain('pullquote_seconds_bucket{le="1",outcome="read"} 1');
    expect(text).toContain('pullquote_seconds_bucket{le="5",outcome="read"} 2');
    expect(text).toContain('pullquote_seconds_count{outcome="read"} 3');
  });
});

test('a request that throws answers 500 with advice, is logged, and tells nothing of the inside', async () => {
  const routes = new Hono();
  routes.get('/broken', () => {
    throw new Error('the inside');
  });
  const { web, logged } = build({ parts: [{ routes, close: () => {} }] });
  const answer = await web.routes.request('/broken');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('the inside');
  expect(logged).toEqual(['A request failed.']);
});

test('stopping ends the streams that a part holds open, then the server', async () => {
  const { web } = build({ parts: [streamingPart()] });
  const { address } = await listen(web, { port: 0, fallbackPorts: false });
  const stream = await fetch(`${address}/stream`);
  const ended = stream.text();
  await web.stop();
  expect(await ended).toBe('first');
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});

function streamingPart(): Part {
  const routes = new Hono();
  let end = () => {};
  routes.get('/stream', () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('first'));
        end = () => controller.close();
      },
    });
    return new Response(body);
  });
  return { routes, close: () => end() };
}

describe('what a platform’s library answers itself', () => {
  test('a request below its path reaches its listener with its body unread, and no other does', async () => {
    const heard: string[] = [];
    const listener = (request: IncomingMessage, response: ServerResponse): void => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        heard.push(`${request.method} ${request.url} ${body}`);
        response.writeHead(418).end('heard');
      });
    };
    const { web } = build({ parts: [listenerPart('/slack', listener)] });
    const { address } = await listen(web, { port: 0, fallbackPorts: false });
    const answer = await fetch(`${address}/slack/events?x=1`, { method: 'POST', body: 'payload=1' });
    expect([answer.status, await answer.text()]).toEqual([418, 'heard']);
    expect(heard).toEqual(['POST /slack/events?x=1 payload=1']);
    expect((await fetch(`${address}/slackish`)).status).toBe(404);
  });
});

describe('a gauge', () => {
  test('is read when it is asked for', async () => {
    let figure = 0;
    const metrics = createMetrics([], {
      name: 'pullquote_lights',
      help: 'Lights that are on.',
      label: 'room',
      read: () => [['kitchen', figure]],
    });
    expect((await metrics.expose()).text).toContain('pullquote_lights{room="kitchen"} 0');
    figure = 1;
    expect((await metrics.expose()).text).toContain('pullquote_lights{room="kitchen"} 1');
  });
});
