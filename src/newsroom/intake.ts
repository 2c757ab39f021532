import type { Article, Reading } from '../core/article.ts';
import type { Feed, FeedDocument, FeedEntry } from '../core/ports.ts';
import type { Room } from './backlog.ts';
import { chooseEntries, expectedEntries, newest, TALLY_TIME } from './choose-entries.ts';
import { findEdits, hasSay, isCorrected, isRemembered, type Remembered, revisionOf } from './edits.ts';
import { type FloodCounts, floodOf, isNewsOf } from './flood.ts';
import type { Gate } from './gate.ts';
import { CAPS } from './limits.ts';
import { createMemory } from './memory.ts';
import type { NewsroomOptions } from './ports.ts';
import { createEntryReader } from './read-entries.ts';
import { type Incoming, type Recognized, recognize } from './recognize.ts';
import { remembrances } from './remember.ts';

/** What a poll gave. */
export interface Taken {
  /** The articles that are new. */
  readonly articles: Article[];
  /** Those that were read anew, and changed. */
  readonly edited: Article[];
  /** Entries that were not read, as too many came or changed at once. */
  readonly floods: number;
  /** Nothing was left for the next poll. */
  readonly whole: boolean;
  /** Something was, for lack of room or of time. */
  readonly left: boolean;
}

export const NOTHING_TAKEN = { articles: [], edited: [], floods: 0 } satisfies Omit<Taken, 'whole' | 'left'>;

/** What turns a polled feed and dropped files into kept readings. */
export interface Intake {
  feed(feed: Feed, document: FeedDocument, admit: Room['admit']): Promise<Taken>;
  folder(): Promise<Article[]>;
}

const DAY = 86_400_000;

/** Those that an entry's article may be kept under. */
const idsOf = ({ articleId, ownId }: Incoming): readonly string[] => [articleId, ownId];

const underItsId = (each: Recognized) => [each, each.articleId] as const;

export function createIntake(options: NewsroomOptions, gate: Pick<Gate, 'run'>, stopping: () => boolean): Intake {
  const { store, sources, clock, log } = options;
  const reader = createEntryReader(options, gate, stopping);
  /** How often articles were read anew for nothing. */
  const fruitless = createMemory(CAPS.memory);
  /** New entries of which many came at once, and that are read at this poll or the next ones. */
  const accepted = createMemory(CAPS.memory);
  /** Articles of the folders that are not kept yet: their files are told of once. */
  let dropped: readonly Article[] = [];

  /** Entries by their articles, each once. */
  const incomingOf = (entries: readonly FeedEntry[], feed: Feed): Incoming[] => {
    const byId = new Map<string, Incoming>();
    for (const entry of entries) {
      const articleId = sources.entryId(entry);
      if (articleId === null || byId.has(articleId)) continue;
      byId.set(articleId, {
        entry,
        articleId,
        ownId: sources.ownId(articleId, feed),
        marks: sources.entryMarks(entry),
      });
    }
    return [...byId.values()];
  };

  /** Of a flood the newest. What a first poll takes in was chosen before. */
  const holdBack = async (feed: Feed, unread: readonly Recognized[]) => {
    const { succeeded } = feed.health;
    const unjudged = unread.filter(({ articleId }) => accepted.count(articleId) === 0);
    if (unjudged.length <= CAPS.flood || succeeded === null) return unread;
    const now = clock.now();
    const tallies = await store.entries.tallies([feed.id], succeeded - TALLY_TIME);
    const most = expectedEntries(tallies.get(feed.id), now - succeeded);
    const dated = unjudged.map((each) => ({ each, published: each.entry.published }));
    const taken = new Set(newest(dated, most, now).map(({ each }) => each));
    for (const { articleId } of taken) accepted.add(articleId);
    return unread.filter((each) => taken.has(each) || accepted.count(each.articleId) > 0);
  };

  /** Of entries new to the feed those whose articles are to be read now, as nobody kept them yet. */
  const choose = async (feed: Feed, strangers: readonly Recognized[]) => {
    const unknown = new Set(await store.articles.unknown(strangers.flatMap(idsOf)));
    const knownId = (each: Recognized) => idsOf(each).find((id) => !unknown.has(id));
    const unread = strangers.filter((each) => knownId(each) === undefined);
    const taken = new Set(await holdBack(feed, unread));
    const wanted = [...taken].filter((each) => reader.isWorthTrying(each, feed));
    return {
      wanted,
      worth: wanted.slice(0, CAPS.entries),
      passed: unread.filter((each) => !taken.has(each)),
      others: strangers.flatMap((each) => {
        const id = knownId(each);
        return id === undefined ? [] : [[each, id] as const];
      }),
    };
  };

  const takeIn = async (
    feed: Feed,
    language: string | null,
    { wanted, worth, passed, others }: Awaited<ReturnType<typeof choose>>,
  ) => {
    const { readings, left } = await reader.readEach(worth, feed, language);
    const already = await Promise.all(others.map(([, id]) => store.articles.get(id)));
    const kept = [...readings.values(), ...already.filter((reading) => reading !== null)];
    if (kept.length > 0) {
      await store.articles.add(
        kept.map((reading) => ({ reading, feedId: feed.id })),
        clock.now(),
      );
    }
    return {
      articles: [...readings.values()].map(({ article }) => article),
      looked: [
        ...others,
        ...passed.map(underItsId),
        ...worth.flatMap((each) => {
          const reading = readings.get(each.articleId);
          return reading === undefined ? [] : [[each, reading.article.id] as const];
        }),
      ],
      whole: !wanted.some((each) => !readings.has(each.articleId) && reader.isWorthTrying(each, feed)),
      left: left.size > 0,
    };
  };

  /** The articles of edited entries, read anew. */
  const lookAgain = async (feed: Feed, language: string | null, due: readonly Remembered[]) => {
    const kept = new Map<string, Reading>();
    const ids = due.map(({ articleId }) => articleId);
    const given = due.length === 0 ? [] : await store.entries.given(feed.id, ids);
    for (const [articleId, before] of given) {
      const reading = await store.articles.get(articleId);
      // One that was passed over, or deleted since, stays so.
      if (reading !== null && hasSay(feed, before, reading.article)) kept.set(articleId, reading);
    }
    const again = due.filter(({ articleId }) => kept.has(articleId));
    const { readings, left } = await reader.readEach(again, feed, language);
    const revised: Reading[] = [];
    const renewed = new Set<string>();
    const unread: Recognized[] = [];
    for (const each of again) {
      const { articleId } = each;
      if (left.has(articleId)) {
        unread.push(each);
        continue;
      }
      const [before, reading] = [kept.get(articleId), readings.get(articleId)];
      const revision = before === undefined || reading === undefined ? null : revisionOf(before, reading, clock.now());
      const tries = revision === null ? fruitless.add(articleId) : 0;
      // What can't be read is tried again, but not for ever.
      if (reading === undefined && tries < CAPS.attempts) unread.push(each);
      if (before === undefined || revision === null) continue;
      revised.push(revision);
      if (isCorrected(before, revision)) renewed.add(articleId);
    }
    if (revised.length > 0) await store.articles.revise(revised, renewed, clock.now());
    return { edited: revised.map(({ article }) => article), unread, left: left.size > 0 };
  };

  const tellFlood = async (feed: Feed, counts: FloodCounts) => {
    const flood = floodOf(counts, clock.now());
    if (flood === null) return;
    await store.entries.flooded(feed.id, flood);
    if (isNewsOf(flood, feed.health.flood)) {
      log.warn({ feed: feed.url, ...flood }, 'A feed said too much at once; /news sources says what was passed over');
    }
  };

  /** What is read of the folder; what cannot be is told once and forgotten. */
  const readDropped = async (articles: readonly Article[]): Promise<Reading[]> => {
    const unknown = new Set(await store.articles.unknown(articles.map((article) => article.id)));
    const wanted = articles.filter((article) => unknown.has(article.id));
    const outcomes = await Promise.all(wanted.map(reader.read));
    return outcomes.flatMap((outcome, at) => {
      if (outcome.ok) return [outcome.value];
      const { problem } = outcome;
      log.warn({ article: wanted[at]?.title, problem }, 'An article of the folder could not be read');
      return [];
    });
  };

  return {
    feed: async (listing, { entries, language, foundAt }, admit) => {
      // Who only sends its readers to a feed did not write it.
      const feed = { ...listing, url: foundAt ?? listing.url };
      const now = clock.now();
      const first = feed.health.succeeded === null;
      const chosen = new Set(chooseEntries(entries, { first, now, retention: options.retentionDays * DAY }));
      // What a first poll leaves is no news to the next one either.
      const incoming = incomingOf(first ? entries : [...chosen], feed);
      const known = await store.entries.known(feed.id, {
        articleIds: incoming.flatMap(idsOf),
        marks: incoming.map(({ marks }) => marks),
      });
      const recognized = recognize(incoming, known);
      const strangers = recognized.filter(({ known, entry }) => known === null && chosen.has(entry));
      const left = recognized.filter(({ known, entry }) => known === null && !chosen.has(entry));
      const news = await choose(feed, strangers);
      const edits = findEdits(recognized.filter(isRemembered), { now, fruitless: fruitless.count });
      const room = admit(news.worth.length + edits.due.length, entries);
      const worth = news.worth.slice(0, room);
      const due = edits.due.slice(0, room - worth.length);
      const taken = await takeIn(feed, language, { ...news, worth });
      const again = await lookAgain(feed, language, due);
      const unread = new Set(again.unread);
      const settled = [...left, ...due.filter((each) => !unread.has(each))].map(underItsId);
      const looked = new Map([...taken.looked, ...settled]);
      const waiting = new Set<Recognized>([...edits.waiting, ...edits.due.slice(due.length)]);
      const outcome = { looked, waiting, unread };
      await store.entries.remember(feed.id, remembrances(recognized, outcome, now));
      const counts = { new: news.passed.length, renamed: edits.renamed, rewritten: edits.rewritten };
      await tellFlood(feed, counts);
      return {
        articles: taken.articles,
        edited: again.edited,
        floods: counts.new + counts.renamed + counts.rewritten,
        whole: taken.whole && waiting.size === 0 && unread.size === 0,
        left: taken.left || again.left || room < news.worth.length + edits.due.length,
      };
    },
    folder: async () => {
      const news = await sources.folder();
      for (const { file, problem } of news.problems)
        log.warn({ file, problem }, 'A file of the folder could not be read');
      dropped = [...dropped, ...news.articles];
      const readings: Reading[] = [];
      let done = 0;
      while (done < dropped.length && !stopping()) {
        readings.push(...(await readDropped(dropped.slice(done, done + CAPS.dropped))));
        done += CAPS.dropped;
      }
      if (readings.length > 0) {
        await store.articles.add(
          readings.map((reading) => ({ reading, feedId: null })),
          clock.now(),
        );
      }
      dropped = dropped.slice(done);
      return readings.map((reading) => reading.article);
    },
  };
}
