import { setImmediate } from 'node:timers/promises';
import { matchedBy } from '../core/alerts/describe.ts';
import { parseFilter, termOf } from '../core/alerts/filter.ts';
import { createMatcher, type Matcher } from '../core/alerts/matcher.ts';
import { passageOf, passageOfReading } from '../core/alerts/passage.ts';
import type { Article } from '../core/article.ts';
import { sourceName } from '../core/card/source-name.ts';
import type { Alert, FreshArticle } from '../core/ports.ts';
import { alertLimits as limits } from './alert-limits.ts';
import type { DeliveryPorts } from './ports.ts';

type Ports = Pick<DeliveryPorts, 'store' | 'platforms' | 'clock'>;

/** What alerts of a place found in one story. */
interface Found {
  readonly placeId: string;
  readonly storyId: string;
  readonly alertIds: Set<string>;
  readonly matched: Set<string>;
  late: boolean;
}

/** Matches what is kept and new against the alerts of all places, and records what matched. */
export const createMatching = ({ store, platforms, clock }: Ports) => {
  /** When each article was kept that was looked at. */
  const seen = new Map<string, number>();
  let seenUntil = Number.NEGATIVE_INFINITY;

  let last: { readonly alerts: readonly Alert[]; readonly watched: Watched } | null = null;

  /** An alert never changes, so what was made of the same ones serves again. */
  const watchedBy = (alerts: readonly Alert[]): Watched => {
    const before = last;
    const same = before?.alerts.length === alerts.length && alerts.every(({ id }, at) => id === before.alerts[at]?.id);
    if (before !== null && same) return before.watched;
    const watched = watch(alerts);
    last = { alerts, watched };
    return watched;
  };

  const recordMatches = async (found: readonly Found[], now: number): Promise<void> => {
    for (const late of [false, true]) {
      const some = found.filter((each) => each.late === late);
      if (some.length === 0) continue;
      const matches = some.map(({ placeId, storyId, alertIds, matched }) => ({
        placeId,
        storyId,
        alertIds: [...alertIds],
        matched: [...matched].join('; '),
      }));
      await store.alerts.record(matches, late, now);
    }
  };

  const matchSome = async (some: readonly FreshArticle[], watched: Watched, now: number): Promise<void> => {
    const byId = new Map(some.map((article) => [article.id, article]));
    const found = new Map<string, Found>();
    for (const reading of await store.alerts.readings([...byId.keys()])) {
      const fresh = byId.get(reading.article.id);
      if (fresh === undefined || fresh.storyId === null) continue;
      const text = passageOfReading(reading);
      for (const { id } of watched.matcher.match({ text, source: sourcePassage(reading.article) })) {
        const alert = watched.byId.get(id);
        if (alert === undefined || !concerns(alert, fresh)) continue;
        note(found, alert, fresh.storyId, watched.says.get(id) ?? '', fresh.at < now - limits.late);
      }
    }
    await recordMatches([...found.values()], now);
  };

  return async (goesOn: () => boolean): Promise<void> => {
    const now = clock.now();
    const oldest = now - limits.oldest;
    const fresh = await store.alerts.fresh(Math.max(oldest, seenUntil));
    const waiting = fresh.filter(({ id, storyId, at }) => storyId !== null && at >= oldest && !seen.has(id));
    // Read after the articles: what was kept since an alert was added finds it here.
    const alerts = waiting.length === 0 ? [] : await store.alerts.all([...platforms.keys()]);
    if (alerts.length > 0) {
      const watched = watchedBy(alerts);
      for (let start = 0; start < waiting.length; start += limits.batch) {
        if (!goesOn()) return;
        await matchSome(waiting.slice(start, start + limits.batch), watched, now);
        await setImmediate();
      }
    }
    const ungrouped = fresh.filter(({ storyId }) => storyId === null).map(({ added }) => added - 1);
    seenUntil = Math.min(now - limits.overlap, ...ungrouped);
    for (const { id, added } of waiting) seen.set(id, added);
    for (const [id, added] of seen) if (added <= seenUntil) seen.delete(id);
  };
};

/** Whether an article is news to an alert: nothing that was there before it was added. */
const concerns = ({ placeId, created }: Alert, { added, at, seenBy }: FreshArticle): boolean =>
  added > created && at >= created - limits.late && (seenBy === null || seenBy.includes(placeId));

const note = (
  found: Map<string, Found>,
  { id, placeId }: Alert,
  storyId: string,
  matched: string,
  late: boolean,
): void => {
  const key = `${storyId} ${placeId}`;
  const known = found.get(key) ?? { placeId, storyId, alertIds: new Set(), matched: new Set(), late };
  known.alertIds.add(id);
  known.matched.add(matched);
  known.late &&= late;
  found.set(key, known);
};

interface Watched {
  readonly matcher: Matcher;
  readonly byId: ReadonlyMap<string, Alert>;
  /** What stands in a post that an alert brought. */
  readonly says: ReadonlyMap<string, string>;
}

const watch = (alerts: readonly Alert[]): Watched => {
  const read = alerts.map((alert) => ({ alert, filter: parseFilter(alert.words) }));
  return {
    matcher: createMatcher(
      read.map(({ alert: { id, source }, filter }) => ({
        id,
        filter,
        source: source === null ? null : termOf(source, true),
      })),
    ),
    byId: new Map(alerts.map((alert) => [alert.id, alert])),
    says: new Map(read.map(({ alert: { id, source }, filter }) => [id, matchedBy(filter, source)])),
  };
};

const sourcePassage = (article: Article) => passageOf([sourceName(article) ?? '']);
