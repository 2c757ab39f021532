import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { decodeAction } from '../../core/card/action.ts';
import type { Answer, Asker, Desk, FeedStore, Person } from '../../core/ports.ts';
import { readAssets, SCRIPT } from './assets.ts';
import { CHANNEL_NAME_LIMIT, channelName } from './channel-name.ts';
import type { ConsoleEvent } from './client/event.ts';
import { type Access, guard } from './guard.ts';
import { html } from './markup.ts';
import { drawNotice, drawPage, readLook, type Verb } from './page.ts';
import { type Channel, FIRST_CHANNEL, ROOM_LIMITS, type Room } from './room.ts';
import { createStreams } from './stream.ts';

export interface RoutesOptions {
  readonly room: Room;
  readonly desk: () => Desk;
  readonly feeds: Pick<FeedStore, 'standings'>;
  readonly verbs: readonly Verb[];
  readonly access: Access;
}

export interface Routes {
  readonly routes: Hono;
  /** Ends the open event streams. */
  close(): void;
}

/** Discord's limit of a message: https://discord.com/developers/docs/resources/message#create-message */
const LINE_LIMIT = 2000;
const BODY_LIMIT = 16 * 1024;

/** Whoever may open the page is its only user, and manages it. */
const USER: Person = { id: 'console:local:you', name: 'You', manager: true };

/** The page, what it loads, and what it asks for. Each answer to a change carries the events it caused. */
export function createRoutes({ room, desk, feeds, verbs, access }: RoutesOptions): Routes {
  const routes = new Hono();
  let assets: ReturnType<typeof readAssets> | null = null;
  const streams = createStreams(room.events);

  routes.use(guard(access));
  routes.use(bodyLimit({ maxSize: BODY_LIMIT, onError: (context) => context.json(trouble('That is too long.'), 413) }));

  routes.get('/', (context) => context.redirect(`/channels/${FIRST_CHANNEL}`));
  routes.get('/assets/:name', async (context) => {
    assets ??= readAssets();
    const asset = (await assets).get(context.req.param('name'));
    if (asset === undefined) return context.notFound();
    const headers = { 'Content-Type': asset.type, 'Cache-Control': 'no-cache', ETag: asset.tag };
    if (context.req.header('if-none-match') === asset.tag) return context.body(null, 304, headers);
    return context.body(asset.body, 200, headers);
  });
  routes.get('/events', (context) =>
    streams.open(context.req.header('last-event-id') ?? context.req.query('after') ?? null),
  );
  routes.get('/channels/:name', async (context) => {
    const channel = room.channel(context.req.param('name'));
    if (channel === null) {
      const advice = html`<p>It may have been made before the data folder was changed. <a href="/">Go to #general</a>, or make it there with “New channel”.</p>`;
      return context.html(drawNotice('There is no such channel', advice), 404);
    }
    const look = readLook(getCookie(context, 'pullquote_look'));
    const standings = await feeds.standings();
    const page = { channel, channels: room.channels(), standings, verbs, look };
    return context.html(drawPage({ ...page, newest: room.events.newest(), script: SCRIPT }), 200, {
      'Cache-Control': 'no-store',
    });
  });

  routes.post('/channels', async (context) => {
    const typed = await field(context.req, 'name');
    const name = typeof typed === 'string' ? channelName(typed) : null;
    if (name === null) {
      return context.json(
        trouble(`A name has letters or digits, at most ${CHANNEL_NAME_LIMIT}: such as world-news.`),
        400,
      );
    }
    const channel = await room.open(name);
    if (channel === null)
      return context.json(trouble(`There are ${ROOM_LIMITS.channels} channels, as many as fit.`), 409);
    return context.json({ channel: channel.name });
  });

  routes.post('/channels/:name/messages', async (context) => {
    const channel = room.channel(context.req.param('name'));
    const text = await field(context.req, 'text');
    if (channel === null) return context.json(trouble('This channel is gone. Load the page again.'), 404);
    if (typeof text !== 'string' || text.trim() === '' || text.length > LINE_LIMIT) {
      return context.json(trouble(`A message has between 1 and ${LINE_LIMIT} characters.`), 400);
    }
    const events = [room.add(channel, { kind: 'typed', text: text.trim() }).event];
    const command = /^\/news(?:\s+([\s\S]*))?$/i.exec(text.trim());
    if (command === null) {
      events.push(room.add(channel, { kind: 'hint', suggestion: suggest(text.trim(), verbs) }).event);
    } else {
      const answer = await desk().answer({ kind: 'typed', text: command[1]?.trim() ?? '' }, asker(channel));
      events.push(room.add(channel, { kind: 'card', card: answer.card, deliveryId: null }).event);
    }
    return context.json({ events });
  });

  routes.post('/channels/:name/entries/:id/presses', async (context) => {
    const channel = room.channel(context.req.param('name'));
    const action = decodeAction(String(await field(context.req, 'press')));
    const id = Number(context.req.param('id'));
    if (channel === null) return context.json(trouble('This channel is gone. Load the page again.'), 404);
    if (action === null) return context.json(trouble('That button means nothing any more. Ask again.'), 400);
    const answer = await desk().answer({ kind: 'pressed', action }, asker(channel));
    return context.json({ events: [show(room, channel, id, answer)] });
  });

  routes.delete('/channels/:name/entries/:id', (context) => {
    const channel = room.channel(context.req.param('name'));
    const event = channel === null ? null : room.remove(channel, Number(context.req.param('id')));
    return context.json({ events: event === null ? [] : [event] });
  });

  return { routes, close: () => streams.close() };
}

const asker = (channel: Channel): Asker => ({ place: channel.place, person: USER });

const trouble = (sentence: string): { readonly trouble: string } => ({ trouble: sentence });

function show(room: Room, channel: Channel, id: number, { card, how }: Answer): ConsoleEvent {
  if (how === 'replace') return room.edit(channel, id, card).event;
  return room.add(channel, { kind: 'card', card, deliveryId: null }).event;
}

/** A field of a JSON body; undefined where it has none. */
async function field(request: { json(): Promise<unknown> }, name: string): Promise<unknown> {
  try {
    const body = await request.json();
    return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  } catch {
    return undefined;
  }
}

/** The command that a line without `/news` may have meant. */
function suggest(line: string, verbs: readonly Verb[]): string {
  const first = line.replace(/^\//, '').split(/\s+/)[0]?.toLowerCase() ?? '';
  const known = verbs.some(({ usage }) => usage.split(' ')[1] === first);
  return known ? `/news ${line.replace(/^\//, '')}` : '/news latest';
}
