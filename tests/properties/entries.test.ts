import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedEntry, KnownEntry } from '../../src/core/ports.ts';
import { newest } from '../../src/newsroom/choose-entries.ts';
import { type Incoming, recognize } from '../../src/newsroom/recognize.ts';
import { createNewest } from '../../src/sources/feed/newest.ts';

const mark = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
const marks = fc.record({
  guid: mark,
  link: mark,
  title: mark,
  path: mark,
  words: mark,
  published: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  content: fc.constantFrom('x', 'y'),
});
const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 12 });
const entry: FeedEntry = { id: null, url: null, title: null, text: null, byline: null, published: null, image: null };
const poll = ids.chain((all) =>
  fc.tuple(
    ...all.map((articleId) =>
      marks.map((each): Incoming => ({ entry, articleId, ownId: `own ${articleId}`, marks: each })),
    ),
  ),
);
const keptIds = fc.tuple(ids, ids).map(([all, own]) => [...all, ...own.map((id) => `own ${id}`)]);
const known = keptIds.chain((all) =>
  fc.tuple(...all.map((articleId) => marks.map((each): KnownEntry => ({ ...each, articleId, looked: 0, seen: 0 })))),
);

test('no two entries of a poll are one article, and each that has its own id keeps it', () => {
  fc.assert(
    fc.property(poll, known, (incoming, before) => {
      const recognized = recognize(incoming, before);
      expect(recognized).toHaveLength(incoming.length);
      const taken = recognized.flatMap((each) => each.known?.articleId ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      for (const [at, each] of recognized.entries()) {
        expect(each.articleId).toBe(each.known?.articleId ?? incoming[at]?.articleId);
        const { articleId, ownId } = incoming[at] ?? { articleId: '', ownId: '' };
        const own = [articleId, ownId].find((id) => before.some((row) => row.articleId === id));
        if (own !== undefined) expect(each.articleId).toBe(own);
      }
    }),
  );
});

test('a poll that says what the last one said is known whole', () => {
  fc.assert(
    fc.property(poll, (incoming) => {
      const before = incoming.map(({ articleId, marks: each }) => ({ ...each, articleId, looked: 0, seen: 0 }));
      expect(recognize(incoming, before).map(({ known: row }) => row)).toEqual(before);
    }),
  );
});

const dated = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }), { maxLength: 60 });
const most = fc.integer({ min: 1, max: 10 });

test('of a feed that is read to its end no entry that is left is newer than one that is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }), most, (dates, count) => {
      const reader = createNewest<{ readonly at: number; readonly date: number }>(count);
      for (const [at, date] of dates.entries()) {
        if (!reader.settled()) reader.add({ at, date });
      }
      const kept = reader.entries();
      expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(kept).toHaveLength(Math.min(count, dates.length));
      if (reader.settled()) return;
      const newestDates = dates.toSorted((a, b) => b - a).slice(0, count);
      expect(kept.map(({ date }) => date).toSorted((a, b) => b - a)).toEqual(newestDates);
    }),
  );
});

test('as many of a poll as are wanted are chosen, none older than one that is left', () => {
  fc.assert(
    fc.property(dated, most, (dates, count) => {
      const now = 40;
      const entries = dates.map((published) => ({ published }));
      const chosen = new Set(newest(entries, count, now));
      expect(chosen.size).toBe(Math.min(count, entries.length));
      const ages = (some: readonly { readonly published: number | null }[]) =>
        some.map(({ published }) => Math.min(published ?? now, now));
      const left = entries.filter((each) => !chosen.has(each));
      expect(Math.min(...ages([...chosen]))).toBeGreaterThanOrEqual(Math.max(...ages(left)));
    }),
  );
});
