import type { AlertedStory } from '../core/alerts/alert-card.ts';
import { type Paced, paceAlerts } from '../core/alerts/pace.ts';
import { type ToldCard, toldAlert, toldList } from '../core/amending/told-card.ts';
import { standingOf } from '../core/digest/standing.ts';
import type { AlertMatch, AlertRound, Place, Platform } from '../core/ports.ts';
import { alertLimits as limits } from './alert-limits.ts';
import type { DeliveryPorts } from './ports.ts';

type Ports = Pick<DeliveryPorts, 'store' | 'platforms' | 'clock' | 'log'>;

/** A match with its story as the place sees it; `held` as it was read. */
interface Candidate extends AlertedStory {
  readonly match: AlertMatch;
  readonly held: boolean;
}

type Left = AlertRound['left'][number];

/** Puts what waits in each place into the ledger, as much as the hour allows. Returns how many messages. */
export const postAlerts = async (ports: Ports, goesOn: () => boolean): Promise<number> => {
  let messages = 0;
  for (const placeId of await ports.store.alerts.placesWaiting([...ports.platforms.keys()])) {
    if (!goesOn()) break;
    try {
      messages += await postInPlace(ports, placeId);
    } catch (err) {
      // It waits on; the alerts of other places do not wait for it.
      ports.log.error({ place: placeId, err }, 'alerts could not be composed');
    }
  }
  return messages;
};

const postInPlace = async (ports: Ports, placeId: string): Promise<number> => {
  const { store, platforms, clock } = ports;
  const now = clock.now();
  const before = await store.alerts.hour(placeId);
  const { fit, left } = await sift(ports, placeId, now);
  const room = paceAlerts(fit.map(heldOf), before, now);
  if (room.single.length + room.rolled.length === 0) {
    const held = fit.filter(({ state }) => state === 'waiting');
    if (held.length + left.length === 0) return 0;
    const nothing = { messages: [], stories: [], posted: new Map<string, number>(), read: now };
    await store.alerts.settle({ placeId, before, after: room.hour, held, left, ...nothing }, now);
    return 0;
  }
  const place = await store.places.get(placeId);
  const platform = place === null ? undefined : platforms.get(place.platform);
  if (place === null || platform === undefined) throw new Error('an alert waits in a place out of reach');
  const { waiting, past } = await storiesOf(ports, fit);
  const posted = await store.deliveries.posted(
    placeId,
    waiting.map(({ story }) => story),
  );
  const { candidates, told } = candidatesOf(waiting, posted, now);
  const paced = paceAlerts(candidates, before, now);
  const more = before !== null && now < before.began + limits.recent;
  const messages = await composed(ports, place, platform, paced, { more, read: now });
  const held = paced.kept.map(({ match }) => match).filter(({ state }) => state === 'waiting');
  const round: AlertRound = {
    placeId,
    before,
    after: paced.hour,
    messages,
    held,
    left: [...left, ...past, ...told],
    stories: [...paced.single, ...paced.rolled].map(({ story }) => story),
    posted,
    read: now,
  };
  // Where something changed meanwhile, it is looked at again with the next news.
  return (await store.alerts.settle(round, clock.now())) ? messages.length : 0;
};

const heldOf = ({ state }: AlertMatch) => ({ held: state === 'held' });

/** What waits in a place, parted from what waited too long or for an alert that is gone. */
const sift = async ({ store }: Ports, placeId: string, now: number): Promise<{ fit: AlertMatch[]; left: Left[] }> => {
  const standing = new Set((await store.alerts.list(placeId)).map(({ id }) => id));
  const fit: AlertMatch[] = [];
  const left: Left[] = [];
  for (const match of await store.alerts.waiting(placeId)) {
    if (!match.alertIds.some((id) => standing.has(id))) left.push({ match, reason: 'the alert was removed' });
    else if (match.found < now - limits.oldest) left.push({ match, reason: 'it could not be posted within six hours' });
    else fit.push(match);
  }
  return { fit, left };
};

type Waiting = Pick<Candidate, 'match' | 'story'>;

/** What waits with the stories as the place sees them, each once: of two matches, stories may have become one since. */
const storiesOf = async (
  { store }: Ports,
  matches: readonly AlertMatch[],
): Promise<{ waiting: Waiting[]; past: Left[] }> => {
  const waiting = new Map<string, Waiting>();
  const past: Left[] = [];
  for (const match of matches) {
    const story = await store.stories.get(match.storyId, match.placeId);
    if (story === null) past.push({ match, reason: 'its feed is not read here any more' });
    else if (waiting.has(story.id)) past.push({ match, reason: 'another alert brought the same story' });
    else waiting.set(story.id, { match, story });
  }
  return { waiting: [...waiting.values()], past };
};

/** The matches whose stories are news to the place: not told before, or much changed since. */
const candidatesOf = (
  waiting: readonly Waiting[],
  posted: ReadonlyMap<string, number>,
  now: number,
): { candidates: Candidate[]; told: Left[] } => {
  const candidates: Candidate[] = [];
  const told: Left[] = [];
  for (const { match, story } of waiting) {
    const standing = standingOf(story, { from: 0, until: now, topics: [], count: 1, posted });
    if (typeof standing === 'string') told.push({ match, reason: 'it was posted before' });
    else {
      const { story: shown, told: before } = standing;
      candidates.push({ match, story: shown, matched: match.matched, update: before !== null, ...heldOf(match) });
    }
  }
  return { candidates, told };
};

const composed = async (
  { store }: Ports,
  place: Place,
  platform: Platform,
  { single, rolled }: Paced<Candidate>,
  { more, read }: { readonly more: boolean; readonly read: number },
): Promise<AlertRound['messages']> => {
  const { images } = await store.places.settings(place.id);
  const message = (told: ToldCard, some: readonly Candidate[]): AlertRound['messages'][number] => {
    const payloads = platform.render(told.card).map((payload) => JSON.stringify(payload));
    if (payloads.length === 0) throw new Error('a card was rendered as no message');
    const storyIds = told.stories.map(({ id }) => id);
    return { payloads, storyIds, matches: some.map(({ match }) => match), told };
  };
  const { zone } = place;
  if (rolled.length > 0) return [message(toldList(rolled, more, { zone, read }), rolled)];
  return single.map((each) => message(toldAlert(each, { zone, images, read }), [each]));
};
