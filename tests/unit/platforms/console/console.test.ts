import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { FeedStanding } from '../../../../src/core/ports.ts';
import type { ConsoleEvent } from '../../../../src/platforms/console/client/event.ts';
import { type Console, createConsole } from '../../../../src/platforms/console/console.ts';
import { newPlace } from '../../../../src/platforms/console/room.ts';
import { createFakeDesk, memoryPlaces, NOON, STORY, VERBS } from '../../../end-to-end/console-stage.ts';
import { posting } from '../../../posting.ts';

const GENERAL = newPlace('general', 'America/Toronto');

async function build(places = memoryPlaces(), standings: ReadonlyMap<FeedStanding, number> = new Map()) {
  const desk = createFakeDesk();
  const chat = createConsole({
    desk: () => desk,
    places,
    feeds: { standings: async () => standings },
    clock: { now: () => NOON },
    zone: 'America/Toronto',
    verbs: VERBS,
    access: { loopback: true, token: null },
  });
  await chat.open();
  return { chat, desk };
}

const ask = (chat: Console, path: string, body?: unknown, method = 'POST') =>
  chat.routes.request(path, {
    method: body === undefined && method === 'POST' ? 'GET' : method,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const toldBy = async (answer: Response) => (await answer.json()) as { events: ConsoleEvent[]; trouble: string };

async function say(chat: Console, text: string): Promise<readonly ConsoleEvent[]> {
  const answer = await ask(chat, '/channels/general/messages', { text });
  expect(answer.status).toBe(200);
  return (await toldBy(answer)).events;
}

const htmlOf = (event: ConsoleEvent | undefined): string => (event?.type === 'entry' ? event.html : '');
const idOf = (event: ConsoleEvent | undefined): number => (event?.type === 'entry' ? event.id : -1);

describe('the console as a platform', () => {
  test('posts a card once for each delivery', async () => {
    const { chat } = await build();
    const [payload] = chat.render(STORY);
    const frozen = JSON.parse(JSON.stringify(payload));
    const first = await chat.send(GENERAL, posting('monday', frozen));
    expect(await chat.send(GENERAL, posting('monday', frozen))).toEqual(first);
    const page = await (await ask(chat, '/channels/general')).text();
    expect(page.split('id="entry-').length - 1).toBe(1);
  });

  test('shows a digest’s mention as each platform would: alive where it is one of its own', async () => {
    const shownFor = async (mention: string | null): Promise<string> => {
      const { chat } = await build();
      const [payload] = chat.render(STORY, mention);
      await chat.send(GENERAL, posting('monday', JSON.parse(JSON.stringify(payload))));
      return (await ask(chat, '/channels/general')).text();
    };
    const role = await shownFor('<@&12>');
    expect(role).toContain('<span class="d-mention">@role</span>');
    expect(parseHTML(role).document.querySelector('.s-section')?.textContent).toBe('<@&12>');
    const here = await shownFor('<!here>');
    expect(here).toContain('<span class="s-mention s-broadcast">@here</span>');
    expect(here).not.toContain('d-mention');
    expect(await shownFor('@everyone')).not.toMatch(/[ds]-mention/);
    expect(await shownFor(null)).not.toMatch(/[ds]-mention|d-content/);
  });

  test('finds a delivery that stands there, and none that does not', async () => {
    const { chat } = await build();
    const sent = await chat.send(GENERAL, posting('monday', STORY));
    expect(await chat.find(GENERAL, posting('monday', STORY))).toEqual({
      ok: true,
      value: sent.ok ? sent.value.messageId : '',
    });
    expect(await chat.find(GENERAL, posting('tuesday', STORY))).toEqual({ ok: true, value: null });
  });

  test('says what is missing where a channel is gone', async () => {
    const { chat } = await build();
    const gone = newPlace('gone', 'UTC');
    for (const result of [await chat.send(gone, posting('monday', STORY)), await chat.obstacle(gone)]) {
      expect(result).toMatchObject({ ok: false, problem: { code: 'cannot-post', place: '#gone' } });
    }
    expect(await chat.obstacle(GENERAL)).toEqual({ ok: true, value: null });
  });

  test('refuses a payload that is no card', async () => {
    const { chat } = await build();
    expect(await chat.send(GENERAL, posting('monday', { text: 'hello' }))).toMatchObject({
      ok: false,
      problem: { code: 'platform-failed' },
    });
  });

  test('knows the channels of earlier runs', async () => {
    const { chat } = await build(memoryPlaces([newPlace('world', 'Europe/London')]));
    expect((await ask(chat, '/channels/world')).status).toBe(200);
  });
});

describe('a line', () => {
  test('that starts with /news is a command, and its answer is drawn for both platforms', async () => {
    const { chat, desk } = await build();
    const [typed, answer] = await say(chat, '/news latest');
    expect(desk.asked).toEqual(['console:local:general latest']);
    expect(htmlOf(typed)).toContain('latest');
    expect(htmlOf(answer)).toMatch(/d-embed[\s\S]*Maren Okafor[\s\S]*s-message[\s\S]*Maren Okafor/);
  });

  test('that is only /news asks too', async () => {
    const { chat, desk } = await build();
    await say(chat, '/NEWS');
    expect(desk.asked).toEqual(['console:local:general ']);
  });

  test.each([
    ['hello there', '/news latest'],
    ['quotes about ferries', '/news quotes about ferries'],
    ['/help', '/news help'],
    ['/newsletter', '/news latest'],
  ])('“%s” is no command: the hint offers %s', async (line, offer) => {
    const { chat, desk } = await build();
    const [, hint] = await say(chat, line);
    expect(desk.asked).toEqual([]);
    expect(htmlOf(hint)).toContain(`data-say="${offer}"`);
  });

  test.each([undefined, '', '   ', 7, 'x'.repeat(2001)])('%j is refused', async (text) => {
    const { chat } = await build();
    expect((await ask(chat, '/channels/general/messages', { text })).status).toBe(400);
  });

  test('too long a body is refused before it is read', async () => {
    const { chat } = await build();
    expect((await ask(chat, '/channels/general/messages', { text: 'x'.repeat(20_000) })).status).toBe(413);
  });

  test('in a channel that is not there says so', async () => {
    const { chat } = await build();
    expect((await ask(chat, '/channels/gone/messages', { text: '/news latest' })).status).toBe(404);
    expect(await (await ask(chat, '/channels/gone')).text()).toContain('no such channel');
  });
});

describe('a button', () => {
  test('that replaces edits the entry it stands on', async () => {
    const { chat, desk } = await build();
    const [, answer] = await say(chat, '/news latest');
    const pressed = await ask(chat, `/channels/general/entries/${idOf(answer)}/presses`, { press: 'pq3s:story-ferry' });
    const [event] = (await toldBy(pressed)).events;
    expect(desk.asked.at(-1)).toBe('console:local:general press save story-ferry');
    expect(event).toMatchObject({ id: idOf(answer), revision: 1 });
    expect(htmlOf(event)).toContain('>Saved<');
  });

  test('that adds makes a new entry', async () => {
    const { chat } = await build();
    const [, answer] = await say(chat, '/news latest');
    const pressed = await ask(chat, `/channels/general/entries/${idOf(answer)}/presses`, { press: 'pq2q:story-ferry' });
    const [event] = (await toldBy(pressed)).events;
    expect(idOf(event)).toBeGreaterThan(idOf(answer));
  });

  test('that nobody drew is refused', async () => {
    const { chat, desk } = await build();
    const pressed = await ask(chat, '/channels/general/entries/1/presses', { press: 'rm -rf' });
    expect(pressed.status).toBe(400);
    expect(desk.asked).toEqual([]);
  });
});

describe('a channel', () => {
  test('is made by its name, written as platforms write it', async () => {
    const { chat } = await build();
    const made = await ask(chat, '/channels', { name: '#World News' });
    expect(await made.json()).toEqual({ channel: 'world-news' });
    expect(await (await ask(chat, '/channels/general')).text()).toContain('href="/channels/world-news"');
  });

  test('without a name is refused with an example', async () => {
    const { chat } = await build();
    const refused = await ask(chat, '/channels', { name: '!!' });
    expect(refused.status).toBe(400);
    expect((await toldBy(refused)).trouble).toContain('world-news');
  });

  test('is refused where there are as many as fit', async () => {
    const { chat } = await build();
    for (let each = 1; each < 50; each += 1) await ask(chat, '/channels', { name: `channel ${each}` });
    expect((await ask(chat, '/channels', { name: 'one more' })).status).toBe(409);
  });
});

test('the page tells how the feeds are, and nothing where there are none', async () => {
  const healthOf = async (standings: ReadonlyMap<FeedStanding, number>) => {
    const { chat } = await build(memoryPlaces(), standings);
    const { document } = parseHTML(await (await ask(chat, '/channels/general')).text());
    return document.querySelector('#health')?.textContent ?? null;
  };
  const some = new Map<FeedStanding, number>([
    ['failing', 1],
    ['well', 8],
  ]);
  expect(await healthOf(some)).toBe('9 feeds: 8 well, 1 in trouble. /news sources tells each.');
  expect(await healthOf(new Map([['unread', 1]]))).toBe('1 feed: 1 not read yet. /news sources tells each.');
  expect(await healthOf(new Map([['ended', 2]]))).toBe('2 feeds: 2 not read any more. /news sources tells each.');
  const none = 'None of the 31 feeds can be read now. /news sources tells why.';
  expect(await healthOf(new Map([['failing', 31]]))).toBe(none);
  expect(await healthOf(new Map())).toBeNull();
});

test('a dismissed entry is gone', async () => {
  const { chat } = await build();
  const [, answer] = await say(chat, '/news latest');
  await ask(chat, `/channels/general/entries/${idOf(answer)}`, undefined, 'DELETE');
  expect(await (await ask(chat, '/channels/general')).text()).not.toContain(`id="entry-${idOf(answer)}"`);
});

test('the event stream tells what comes, each with its id, and ends when the console closes', async () => {
  const { chat } = await build();
  const newest = /data-newest="([^"]+)"/.exec(await (await ask(chat, '/channels/general')).text())?.[1] ?? '';
  const stream = await ask(chat, `/events?after=${newest}`);
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  await chat.send(GENERAL, posting('monday', STORY));
  chat.close();
  const text = await stream.text();
  expect(text).toMatch(/\nid: [0-9a-f]{8}\.\d+\ndata: \{"type":"entry","channel":"general"/);
});

test('the page’s own files are served as what they are, types stripped, and revalidated', async () => {
  const { chat } = await build();
  const page = await (await ask(chat, '/channels/general')).text();
  const paths = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) {
    const answer = await ask(chat, path);
    expect(answer.status).toBe(200);
    const tag = answer.headers.get('etag') ?? '';
    const again = await chat.routes.request(path, { headers: { host: 'localhost', 'if-none-match': tag } });
    expect(again.status).toBe(304);
  }
  const script = await (await ask(chat, '/assets/event.ts')).text();
  expect(script).not.toContain('readonly');
  expect((await ask(chat, '/assets/..%2Fconsole.ts')).status).toBe(404);
});
