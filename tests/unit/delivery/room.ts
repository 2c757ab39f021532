import type { Card, Section } from '../../../src/core/card.ts';
import type { Log, Place, Platform, Store, Subscription, SubscriptionWish } from '../../../src/core/ports.ts';
import { nextSlot } from '../../../src/core/schedule/schedule.ts';
import { createDelivery, type Delivery } from '../../../src/delivery/delivery.ts';
import { openStore } from '../../../src/store/store.ts';
import { keep, place as placeOf, reading } from '../../contract/store-fixtures.ts';
import { type RecordingPlatform, recordingPlatform } from '../../servers/recording-platform.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Tuesday 5 March 2030, 07:00 UTC. */
export const morning = Date.UTC(2030, 2, 5, 7);

/** A store, a platform and a clock that stands until it is moved. */
export interface Room {
  readonly store: Store;
  readonly platform: RecordingPlatform;
  readonly place: Place;
  readonly clock: { time: number; now(): number };
  readonly logged: { level: string; facts: object; sentence: string }[];
  readonly log: Log;
  /** A delivery as a process of its own. */
  process(holder?: string, store?: Store, platforms?: readonly Platform[]): Delivery;
  /** A tick of a process that begins at this moment. */
  tickAt(time: number): Promise<void>;
}

export const openMemory = async (): Promise<Store> => {
  const opened = await openStore({ kind: 'sqlite', path: ':memory:' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
};

export const openRoom = async (): Promise<Room> => {
  const store = await openMemory();
  const platform = recordingPlatform();
  const place = await store.places.meet(placeOf('news'));
  const clock = { time: morning, now: () => clock.time };
  const logged: Room['logged'] = [];
  const at = (level: string) => (facts: object, sentence: string) => void logged.push({ level, facts, sentence });
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const process: Room['process'] = (holder = 'first', own = store, platforms = [platform]) =>
    createDelivery({
      store: own,
      platforms: new Map(platforms.map((each) => [each.name, each])),
      clock,
      chance: () => 0.5,
      log,
      holder,
    });
  const tickAt = (time: number): Promise<void> => {
    clock.time = time;
    return process().tick();
  };
  return { store, platform, place, clock, logged, log, process, tickAt };
};

/** Sets the place's digest at 08:00 UTC each day, but for what is given. */
export const subscribe = async (
  { store, place, clock }: Pick<Room, 'store' | 'place' | 'clock'>,
  parts: Partial<SubscriptionWish> = {},
): Promise<Subscription> => {
  const wish: SubscriptionWish = {
    placeId: place.id,
    name: 'digest',
    times: ['08:00'],
    zone: 'UTC',
    days: [0, 1, 2, 3, 4, 5, 6],
    cron: null,
    topics: [],
    count: 5,
    style: 'full',
    quiet: null,
    mention: null,
    whenEmpty: 'silent',
    repeats: false,
    ...parts,
  };
  return store.subscriptions.set(wish, nextSlot(wish, clock.time) ?? 0, clock.time);
};

/** Keeps one story of one article a name, each an hour older than the one before; when the first is dated, unless it is said. */
export const publish = (store: Store, names: readonly string[], at: number, keptAt = at): Promise<void> =>
  keep(
    store,
    names.map((id, index) => reading({ id, at: at - index * hour, publisher: `The ${id} Post` })),
    keptAt,
  );

/** The titles that stand in the channel, in order. */
export const titles = (platform: RecordingPlatform): string[] =>
  platform.posted.map(({ payload }) => (payload as Section).title?.text ?? '');

export const titlesOf = (card: Card): string[] => card.sections.map(({ title }) => title?.text ?? '');
