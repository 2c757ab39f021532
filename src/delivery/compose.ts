import { setImmediate } from 'node:timers/promises';
import { digestCard } from '../core/card/digest-card.ts';
import { noticeCard } from '../core/card/notice-card.ts';
import { withoutImages } from '../core/card/without-images.ts';
import { type Card, literal, time } from '../core/card.ts';
import type { Digest } from '../core/digest/digest.ts';
import { windowOf } from '../core/digest/window.ts';
import type { Delivery, Subscription } from '../core/ports.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';
import { sharingStories } from './sharing.ts';
import { composeWindow } from './window.ts';

export type Composed = { readonly kind: 'frozen'; readonly stories: number } | { readonly kind: 'empty' | 'left' };

type Ports = Pick<DeliveryPorts, 'store' | 'platforms' | 'clock' | 'log'>;

/**
 * Composes what is planned and freezes its messages, so that a retry is the same message; oldest first, until nothing
 * is planned. `composed` hears of each, so that it is sent while others are composed.
 */
export const composePlanned = async (ports: Ports, goesOn: () => boolean, composed: () => void): Promise<void> => {
  const sharing = { ...ports, store: sharingStories(ports.store) };
  const platforms = [...ports.platforms.keys()];
  for (;;) {
    const planned = await ports.store.deliveries.planned(limits.batch, platforms);
    let done = 0;
    for (const delivery of planned) {
      // Whoever asks something, and what is being sent, takes its turn in between.
      await setImmediate();
      if (!goesOn()) return;
      try {
        if ((await composeOne(sharing, delivery)).kind === 'frozen') composed();
        done += 1;
      } catch (err) {
        // It stays planned and is tried at the next tick, until it is too old to post.
        ports.log.error({ delivery: delivery.id, err }, 'a digest could not be composed');
      }
    }
    if (done === 0 || planned.length < limits.batch) return;
  }
};

/** Freezes one planned digest, or closes it with the reason why nothing will be posted. */
export const composeOne = async (
  { store, platforms, clock }: Ports,
  delivery: Delivery,
  whenEmpty?: Subscription['whenEmpty'],
): Promise<Composed> => {
  const now = clock.now();
  const close = async (state: 'empty' | 'skipped', reason: string): Promise<Composed> => {
    await store.deliveries.close(delivery.id, state, reason, now);
    return { kind: state === 'empty' ? 'empty' : 'left' };
  };
  const subscription = await store.subscriptions.withId(delivery.subscriptionId);
  if (subscription === null) return close('skipped', 'the digest was cleared');
  if (now - delivery.slot > limits.oldest) return close('skipped', 'it was missed by more than a day');
  const place = await store.places.get(delivery.placeId);
  const platform = place === null ? undefined : platforms.get(place.platform);
  if (place === null || platform === undefined) throw new Error('a digest was planned for a place out of reach');
  const { images, mentions } = await store.places.settings(place.id);

  const digest = await composeWindow(store, subscription, windowOf(subscription, delivery.from, delivery.slot));
  const empty = digest.entries.length === 0;
  if (empty && (whenEmpty ?? subscription.whenEmpty) === 'silent') return close('empty', 'nothing new');
  const catchUp = now - delivery.slot > limits.late;
  const { zone, style, mention } = subscription;
  const card = empty ? emptyCard(digest, zone) : digestCard(digest, { zone, style, catchUp });
  const payloads = platform
    .render(images ? card : withoutImages(card), mentions ? mention : null)
    .map((payload) => JSON.stringify(payload));
  if (payloads.length === 0) throw new Error('a card was rendered as no message');
  await store.deliveries.freeze(delivery.id, partsOf(payloads, digest), now);
  return { kind: 'frozen', stories: digest.entries.length };
};

const emptyCard = (digest: Digest, zone: string): Card =>
  noticeCard({
    audience: 'everyone',
    title: 'No new stories',
    blocks: [{ type: 'text', inlines: [literal('Nothing new came since '), time(digest.from, 'date-time', zone)] }],
  });

/** Each message with the stories it tells, known by their buttons; one that no message names counts with the last. */
const partsOf = (payloads: readonly string[], { entries }: Digest): { payload: string; storyIds: string[] }[] => {
  const parts = payloads.map((payload) => ({ payload, storyIds: [] as string[] }));
  for (const { story } of entries) {
    const part = parts.find(({ payload }) => payload.includes(story.id)) ?? parts.at(-1);
    part?.storyIds.push(story.id);
  }
  return parts;
};
