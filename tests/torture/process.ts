/**
 * A bot of delivery alone, with the real store and the real adapters, whose clock is another's and which says at each
 * step where it is. It does what its parent tells it, and ends with it.
 */
import { flushCompileCache } from 'node:module';
import type { Delivery, Log, Place, Platform, PlatformName, Posting, Store } from '../../src/core/ports.ts';
import { createDelivery } from '../../src/delivery/delivery.ts';
import { createDiscord } from '../../src/platforms/discord/adapter.ts';
import { createSlack } from '../../src/platforms/slack/adapter.ts';
import { openStore } from '../../src/store/store.ts';
import { readClock } from './clock.ts';
import type { FromProcess, Planted, Setting, Step, ToProcess } from './steps.ts';

const tell = (message: FromProcess): void => {
  process.send?.(message);
};

const waiting = new Map<number, () => void>();
let announced = 0;

/** Says where this process is, and waits until it may go on. */
const reach = (step: Step, deliveryId: string, place: Place | null = null): Promise<void> =>
  new Promise((resolve) => {
    announced += 1;
    waiting.set(announced, resolve);
    const [platform, channel] = [place?.platform ?? null, place?.channel ?? null];
    tell({ kind: 'step', id: announced, step, deliveryId, platform, channel });
  });

const steppingPlatform = (platform: Platform, planted: Planted | null, settle: (id: string) => Promise<void>) => ({
  ...platform,
  send: async (place: Place, posting: Posting) => {
    if (planted === 'settles first') await settle(posting.deliveryId);
    await reach('sending', posting.deliveryId, place);
    if (planted === 'hangs') await new Promise(() => undefined);
    const sent = await platform.send(place, posting);
    await reach('answered', posting.deliveryId, place);
    return sent;
  },
  find: async (place: Place, posting: Posting) => {
    await reach('looking', posting.deliveryId, place);
    const found =
      planted === 'never looks' ? ({ ok: true, value: null } as const) : await platform.find(place, posting);
    await reach('looked', posting.deliveryId, place);
    return found;
  },
});

const steppingStore = (store: Store, planted: Planted | null): Store => {
  const { deliveries } = store;
  const claimed = (part: Delivery): Delivery =>
    planted === 'no fence' ? { ...part, leaseUntil: Number.MAX_SAFE_INTEGER } : part;
  return {
    ...store,
    deliveries: {
      ...deliveries,
      plan: async (...given) => {
        const planned = await deliveries.plan(...given);
        if (planned !== null) await reach('planned', planned.id);
        return planned;
      },
      planAll: async (...given) => {
        const planned = await deliveries.planAll(...given);
        for (const { id } of planned) await reach('planned', id);
        return planned;
      },
      freezeAll: async (...given) => {
        const frozen = await deliveries.freezeAll(...given);
        for (const id of frozen) await reach('frozen', id);
        return frozen;
      },
      freeze: async (...given) => {
        const frozen = await deliveries.freeze(...given);
        if (frozen) await reach('frozen', given[0]);
        return frozen;
      },
      claim: async (...given) => {
        const parts = await deliveries.claim(...given);
        for (const { id, placeId } of parts) await reach('claimed', id, await store.places.get(placeId));
        return parts.map(claimed);
      },
      sent: async (...given) => {
        const kept = await deliveries.sent(...given);
        if (kept) await reach('settled', given[0]);
        return kept;
      },
      retry: async (...given) => {
        const kept = await deliveries.retry(...given);
        if (kept) await reach('put off', given[0]);
        return kept;
      },
    },
  };
};

const silent = (): void => {};
const loud = (facts: object, sentence: string): void => console.error(sentence, facts);
const log: Log = { debug: silent, info: silent, warn: silent, error: process.env.TORTURE_LOUD ? loud : silent };

const begin = async (holder: string, setting: Setting) => {
  const opened = await openStore(setting.address);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  const clock = readClock(setting.clockFile);
  const chance = Math.random;
  const common = {
    ...{ commands: [], places: store.places, installations: store.installations },
    ...{ zone: 'UTC', clock, chance, log, sharers: () => setting.replicas },
    desk: (): never => {
      throw new Error('nobody asks');
    },
  };
  const { discord, slack, planted } = setting;
  const connections = [
    createDiscord({
      ...common,
      settings: { token: discord.token, apiBase: discord.api, guildId: null },
      translations: [],
    }),
    createSlack({ ...common, settings: { ...slack, mode: 'socket', apiBase: slack.api, managers: [] } }),
  ];
  const settle = async (id: string): Promise<void> => {
    await store.deliveries.sent(id, holder, 'nowhere', clock.now());
  };
  const platforms = new Map<PlatformName, Platform>(
    connections.map((each) => [each.name, steppingPlatform(each, planted, settle)]),
  );
  return createDelivery({ store: steppingStore(store, planted), platforms, clock, chance, log, holder });
};

let delivery: ReturnType<typeof createDelivery> | null = null;

const take = async (message: ToProcess): Promise<void> => {
  switch (message.kind) {
    case 'begin':
      delivery = await begin(message.holder, message.setting);
      return tell({ kind: 'begun' });
    case 'tick':
      await delivery?.tick();
      return tell({ kind: 'ticked', id: message.id });
    case 'go':
      waiting.get(message.id)?.();
      waiting.delete(message.id);
  }
};

process.on('message', (message) => void take(message as ToProcess));
process.once('disconnect', () => process.exit());
// At its end it would be too late.
flushCompileCache();
tell({ kind: 'loaded' });
