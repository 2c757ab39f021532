import type { Card } from '../../core/card.ts';
import type { Clock, Place, PlaceStore } from '../../core/ports.ts';
import type { ConsoleEvent } from './client/event.ts';
import { type Content, type Conversation, createConversation, type Entry } from './conversation.ts';
import { drawEntry } from './entry-view.ts';
import { createEvents, type Events } from './events.ts';

/** The channels of the console with what was said in each, and the events by which open pages follow them. */
export interface Room {
  readonly events: Events;
  channels(): readonly Channel[];
  channel(name: string): Channel | null;
  /** Makes the channel, or returns the one of that name; null where there are already as many as may be. */
  open(name: string): Promise<Channel | null>;
  /** Reads the channels of earlier runs. */
  restore(): Promise<void>;
  add(channel: Channel, content: Content): Added;
  /** Shows another card in an entry; as a new entry where the old one is gone. */
  edit(channel: Channel, id: number, card: Card): Added;
  remove(channel: Channel, id: number): ConsoleEvent | null;
}

interface Added {
  readonly entry: Entry;
  readonly event: ConsoleEvent;
}

export interface Channel {
  readonly name: string;
  readonly place: Place;
  readonly conversation: Conversation;
}

/** Kept in memory, so bounded: entries a channel, events to resume from, channels. */
export const ROOM_LIMITS = { entries: 200, events: 500, channels: 50 } as const;

export const FIRST_CHANNEL = 'general';

export interface RoomOptions {
  readonly places: PlaceStore;
  readonly clock: Clock;
  /** IANA zone of a new channel. */
  readonly zone: string;
  /** Tells this run's events from an earlier run's. */
  readonly run: string;
}

export function createRoom({ places, clock, zone, run }: RoomOptions): Room {
  const channels = new Map<string, Channel>();
  const events = createEvents({ run, capacity: ROOM_LIMITS.events });
  let lastId = 0;

  const seat = (place: Place): Channel => {
    const known = channels.get(place.channel);
    if (known !== undefined) return known;
    const channel = { name: place.channel, place, conversation: createConversation(ROOM_LIMITS.entries) };
    channels.set(channel.name, channel);
    return channel;
  };
  const draw = (channel: Channel, content: Content, id: number, revision: number, at: number): Entry => {
    const setting = { zone: channel.place.zone, now: clock.now() };
    return { id, at, revision, content, drawn: drawEntry({ id, at, revision, content }, setting) };
  };
  const tell = (channel: Channel, entry: Entry): Added => {
    const { id, revision, drawn, content } = entry;
    const event: ConsoleEvent = {
      type: 'entry',
      channel: channel.name,
      id,
      revision,
      html: drawn.markup,
      spoken: spoken(content),
    };
    events.publish(event);
    return { entry, event };
  };
  const add = (channel: Channel, content: Content): Added => {
    lastId += 1;
    const entry = draw(channel, content, lastId, 0, clock.now());
    channel.conversation.add(entry);
    return tell(channel, entry);
  };

  return {
    events,
    channels: () => [...channels.values()].sort(byName),
    channel: (name) => channels.get(name) ?? null,
    async open(name) {
      const known = channels.get(name);
      if (known !== undefined) return known;
      if (channels.size >= ROOM_LIMITS.channels) return null;
      const channel = seat(await places.meet(newPlace(name, zone)));
      events.publish({ type: 'channel', name: channel.name });
      return channel;
    },
    async restore() {
      for (const place of await places.all('console')) seat(place);
    },
    add,
    edit(channel, id, card) {
      const old = channel.conversation.get(id);
      const deliveryId = old?.content.kind === 'card' ? old.content.deliveryId : null;
      if (old === null) return add(channel, { kind: 'card', card, deliveryId });
      const entry = draw(channel, { kind: 'card', card, deliveryId }, id, old.revision + 1, old.at);
      channel.conversation.replace(entry);
      return tell(channel, entry);
    },
    remove(channel, id) {
      if (!channel.conversation.remove(id)) return null;
      const event: ConsoleEvent = { type: 'gone', channel: channel.name, id };
      events.publish(event);
      return event;
    },
  };
}

/** The channel that is always there comes first. */
const byName = (one: Channel, other: Channel): number =>
  Number(other.name === FIRST_CHANNEL) - Number(one.name === FIRST_CHANNEL) || one.name.localeCompare(other.name);

/** The place of a console channel; `local` stands for the one workspace there is. */
export const newPlace = (name: string, zone: string): Place => ({
  id: `console:local:${name}`,
  platform: 'console',
  workspace: 'local',
  channel: name,
  name: `#${name}`,
  zone,
  language: 'en',
});

function spoken(content: Content): string {
  if (content.kind === 'typed') return '';
  return content.kind === 'card' ? content.card.fallback : `Only lines that start with /news are commands.`;
}
