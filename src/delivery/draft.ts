import { type ToldCard, toldDigest } from '../core/amending/told-card.ts';
import { noticeCard } from '../core/card/notice-card.ts';
import { type Card, literal, time } from '../core/card.ts';
import type { Digest } from '../core/digest/digest.ts';
import { ownName } from '../core/digest/name.ts';
import { windowOf } from '../core/digest/window.ts';
import type { PartToFreeze, PlannedDigest, Platform, Store, Subscription } from '../core/ports.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';
import type { Sharing } from './sharing.ts';
import { digestOf, findCandidates } from './window.ts';

/** What becomes of a planned digest: its messages, or why nothing will be posted. */
export type Draft =
  | {
      readonly kind: 'messages';
      readonly parts: readonly PartToFreeze[];
      readonly stories: number;
      /** When the stories were read, ms. */
      readonly read: number;
      /** What the messages were rendered from, where they tell stories. */
      readonly told?: ToldCard;
    }
  | { readonly kind: 'none'; readonly state: 'empty' | 'skipped'; readonly reason: string };

/** Drafts one planned digest; of those with the same news and the same wishes, one draft is shared. */
export const draftOf = async (
  { store, platforms }: { readonly store: Pick<Store, 'deliveries'>; readonly platforms: DeliveryPorts['platforms'] },
  { delivery, subscription, place, settings, follows }: PlannedDigest,
  sharing: Sharing<Draft>,
  now: number,
  whenEmpty?: Subscription['whenEmpty'],
): Promise<Draft> => {
  if (subscription === null) return { kind: 'none', state: 'skipped', reason: 'the digest was cleared' };
  if (now - delivery.slot > limits.oldest) {
    return { kind: 'none', state: 'skipped', reason: 'it was missed by more than a day' };
  }
  const platform = place === null ? undefined : platforms.get(place.platform);
  if (platform === undefined) throw new Error('a digest was planned for a place out of reach');
  const window = windowOf(subscription, delivery.from, delivery.slot);
  const stories = sharing.stories(follows);
  const candidates = await findCandidates({ deliveries: store.deliveries, stories }, subscription, window);
  const { topics, count, filter, zone, style, sections = true } = subscription;
  const how: Manner = {
    platform,
    // What may stand there already is written as it was then, so that it is known again by what it says.
    catchUp: delivery.attempts === 0 && now - delivery.slot > limits.late,
    whenEmpty: whenEmpty ?? subscription.whenEmpty,
    images: settings.images,
    mention: settings.mentions ? subscription.mention : null,
    label: ownName(subscription),
  };
  const same = [
    window,
    [...candidates.posted],
    topics,
    count,
    filter ?? null,
    zone,
    style,
    sections,
    { ...how, platform: platform.name },
  ];
  const lists = [candidates.recent, candidates.late];
  return sharing.draft(lists, same, () =>
    written(digestOf(candidates, subscription, window), sharing.readAt(lists), subscription, how),
  );
};

interface Manner extends Pick<Subscription, 'mention' | 'whenEmpty'> {
  readonly platform: Platform;
  readonly catchUp: boolean;
  readonly images: boolean;
  readonly label: string | null;
}

const written = (
  digest: Digest,
  read: number,
  { zone, style, sections = true }: Pick<Subscription, 'zone' | 'style' | 'sections'>,
  { platform, catchUp, whenEmpty, images, mention, label }: Manner,
): Draft => {
  const empty = digest.entries.length === 0;
  if (empty && whenEmpty === 'silent') return { kind: 'none', state: 'empty', reason: 'nothing new' };
  const options = { zone, style, sections, catchUp, label, mention, images, read };
  const told = empty ? null : toldDigest(digest, options);
  const card = told?.card ?? emptyCard(digest, zone);
  const payloads = platform.render(card, mention).map((payload) => JSON.stringify(payload));
  if (payloads.length === 0) throw new Error('a card was rendered as no message');
  const parts = partsOf(payloads, digest);
  return { kind: 'messages', parts, stories: digest.entries.length, read, ...(told === null ? {} : { told }) };
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
