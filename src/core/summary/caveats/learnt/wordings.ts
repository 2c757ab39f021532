import type { Quote, Span } from '../../../article.ts';
import type { Sentence } from '../bearing.ts';
import type { Wording } from './features.ts';

/** How many sentences before one are known of it. */
const BACK = 4;

/** What weights may know of each sentence. */
export const wordingsOf = (surveyed: readonly Sentence[], quotes: readonly Quote[]): Wording[] => {
  const inQuotation = overlapping(quotes.flatMap(({ segments }) => segments));
  const kinds = surveyed.map(({ held }) => [...new Set(held.map(({ kind }) => kind))]);
  const lede = surveyed[0]?.telling ?? null;
  return surveyed.map(({ telling, held }, index) => {
    const { words } = telling;
    const before = Array.from({ length: Math.min(BACK, index) }, (_, back) => index - 1 - back);
    return {
      words,
      spoken: words.map(inQuotation),
      telling,
      before: before.flatMap((at) => surveyed[at]?.telling ?? []),
      lede: index === 0 ? null : lede,
      found: [...(kinds[index] ?? []), ...held.map(({ name }) => name.replaceAll(' ', '-'))],
      foundBefore: before.map((at) => kinds[at] ?? []),
    };
  });
};

/** Tells of spans, asked for in their order, whether they overlap one of those. */
const overlapping = (those: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = [...those].sort((one, other) => one.start - other.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    return (sorted[at]?.start ?? end) < end;
  };
};
