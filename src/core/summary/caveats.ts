import {
  type Article,
  type Caveat,
  type CaveatKind,
  type Quote,
  type Reading,
  type Span,
  type Summary,
  slice,
} from '../article.ts';
import { openingDateline } from '../article-text/dateline.ts';
import { findOpening } from '../article-text/opening.ts';
import { sentences } from '../text/sentences.ts';
import {
  CAVEAT_ORDER,
  CAVEAT_PATTERNS,
  LEAST_SHARE,
  LEAST_SHARED,
  LEAST_SHARED_OTHERS,
  MOST_LINES,
  STRONG,
} from './caveat-patterns.ts';
import { findHolder } from './holder.ts';
import { JUNK } from './junk-patterns.ts';
import { terms } from './terms.ts';

/** The caveat's own vocabulary says nothing about which claim it bears on. */
const OWN_WORDS = new Set(
  terms(
    'denied denies denial verified verify independently confirm confirmed news false untrue true source sources unnamed official reported reporting statement evidence known clear',
  ),
);
const POINTS_BACK =
  /\b(?:the|these|those|such|any|all|his|her|their|its|what|both) (?:\p{L}+ ){0,2}?(?:allegations?|claims?|accusations?|charges?|reports?|story|stories|account|figures?|findings?|results?|footage|video|images?|documents?|letter|suggestions?|rumou?rs?|wrongdoing|study|survey|poll|paper|toll|numbers?|statement|plan|deal|cause)\b|\b(?:den(?:y|ies|ied)|verif\p{L}+|confirm\p{L}*|corroborat\p{L}+) (?:it|this|them)\b|\bwrongdoing\b|\bwhat has been\b|\b(?:allegations|claims) (?:are|were|is|was)\b/iu;
const TELLS_CLAIM = new Set(
  terms('allegation alleged allegedly accused accusation claim claims claimed reports charged suspected'),
);

/** "Correction:" on a line of its own: the correction is the next sentence. */
const CORRECTION_HEADING = /^(?:correction|clarification)s?\s*:?\s*$/i;
const CORRECTED = { kind: 'correction', holder: null, spoken: false } as const;

/** Publishers print these apart from the story, where other lines are page furniture. */
const OWN_LINE: ReadonlySet<CaveatKind> = new Set(['correction', 'interest']);

interface Found {
  readonly caveat: Caveat;
  readonly order: number;
  readonly shared: number;
  readonly spoken: boolean;
}

const splitsQuotation = (span: Span, quotes: readonly Quote[]): boolean =>
  quotes.some(({ start, end }) => (start < span.start && span.start < end) || (start < span.end && span.end < end));

const inQuotation = (cue: Span, quotes: readonly Quote[]): boolean =>
  quotes.some(({ segments }) => segments.some(({ start, end }) => start <= cue.start && cue.end <= end));

const told = (text: string, summary: Summary, quotes: readonly Quote[]): Set<string> => {
  const shown = [...summary.sentences, ...quotes.filter(({ key }) => key).flatMap(({ segments }) => segments)];
  return new Set(shown.flatMap((span) => terms(text, span)));
};

const reservations = (
  text: string,
  sentence: Span,
  quotes: readonly Quote[],
): { kind: CaveatKind; holder: Span | null; spoken: boolean }[] => {
  const written = slice(text, sentence);
  const lowered = written.toLowerCase();
  const found = new Map<CaveatKind, { kind: CaveatKind; holder: Span | null; spoken: boolean }>();
  for (const { kind, root, cue, unless, holder, spoken } of CAVEAT_PATTERNS) {
    if (found.has(kind) || !root.test(lowered)) continue;
    const match = cue.exec(written);
    if (match === null || unless?.test(written)) continue;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const quoted = inQuotation(span, quotes);
    if (quoted ? !spoken : spoken === 'only') continue;
    found.set(kind, { kind, holder: findHolder(text, sentence, span, holder, quotes), spoken: quoted });
  }
  // A denial of an allegation is one reservation, not two.
  if (found.has('denial') || found.has('unverified'))
    for (const weaker of ['allegation', 'disputed'] as const) found.delete(weaker);
  return [...found.values()];
};

const sharedWith = (claim: readonly string[], shown: ReadonlySet<string>): number =>
  new Set(claim.filter((term) => shown.has(term) && !OWN_WORDS.has(term))).size;

/**
 * The sentences that hold a reservation about what the article tells, in reading order, each with who holds it.
 *
 * `needed` where the summary or a key quote states the claim that it bears on, once for each kind and holder; a card that
 * shows the summary must show those too (`caveatsToShow`). Spans are UTF-16 offsets into `article.text`.
 */
export const findCaveats = (article: Article, summary: Summary, quotes: readonly Quote[]): Caveat[] => {
  const { text } = article;
  const shown = told(text, summary, quotes);
  const tellsClaim = [...TELLS_CLAIM].some((term) => shown.has(term));
  const found: Found[] = [];
  const all = sentences(text, { start: findOpening(text).bodyStart, end: text.length });
  for (const [index, sentence] of all.entries()) {
    const heading = CORRECTION_HEADING.test(slice(text, sentence)) ? all[index + 1] : undefined;
    const span = heading ?? { start: openingDateline(text, sentence), end: sentence.end };
    if (splitsQuotation(span, quotes)) continue;
    const held = heading === undefined ? reservations(text, span, quotes) : [CORRECTED];
    for (const { kind, holder, spoken } of held) {
      if (!OWN_LINE.has(kind) && JUNK.some((pattern) => pattern.test(slice(text, span)))) continue;
      const claim = terms(text, span);
      const back = POINTS_BACK.test(slice(text, span));
      if (STRONG.has(kind) && back)
        for (const before of all.slice(Math.max(0, index - 2), index)) claim.push(...terms(text, before));
      const shared = sharedWith(claim, shown);
      const needed = STRONG.has(kind)
        ? shared > 0 || (back && tellsClaim) || kind === 'correction'
        : shared >= Math.max(LEAST_SHARED[kind] ?? LEAST_SHARED_OTHERS, LEAST_SHARE * new Set(claim).size);
      found.push({ caveat: { ...span, kind, holder, needed }, order: index, shared, spoken });
    }
  }
  return settleNeeded(text, summary, found);
};

const holderKey = (text: string, { kind, holder }: Caveat): string =>
  `${kind} ${holder === null ? '' : (slice(text, holder).toLowerCase().split(/\s+/).at(-1) ?? '')}`;

/** Of several caveats of one kind by one holder the one nearest the told claim is needed; weaker ones only while there is room. */
const settleNeeded = (text: string, summary: Summary, found: readonly Found[]): Caveat[] => {
  const ranked = found
    .filter(({ caveat }) => caveat.needed)
    .sort(
      (a, b) =>
        CAVEAT_ORDER.indexOf(a.caveat.kind) - CAVEAT_ORDER.indexOf(b.caveat.kind) ||
        Number(a.caveat.holder === null) - Number(b.caveat.holder === null) ||
        Number(a.spoken) - Number(b.spoken) ||
        b.shared - a.shared ||
        a.order - b.order,
    );
  const kept = new Set<Found>();
  const seen = new Set<string>();
  let lines = 0;
  for (const entry of ranked) {
    const key = holderKey(text, entry.caveat);
    const stated = holds(summary, entry.caveat);
    // Words of a speaker who is not known, beside the same reservation by somebody who is: most likely the same one.
    const echo =
      entry.spoken && entry.caveat.holder === null && [...kept].some(({ caveat }) => caveat.kind === entry.caveat.kind);
    if (echo || seen.has(key) || (!stated && !STRONG.has(entry.caveat.kind) && lines >= MOST_LINES)) continue;
    seen.add(key);
    kept.add(entry);
    if (!stated) lines += 1;
  }
  return found.map((entry) => ({ ...entry.caveat, needed: kept.has(entry) }));
};

const holds = (summary: Summary, caveat: Span): boolean =>
  summary.sentences.some(({ start, end }) => start <= caveat.start && caveat.end <= end);

/** The needed caveats that a card has still to state beside the reading's summary, gravest first, each sentence once. */
export const caveatsToShow = ({ summary, caveats }: Pick<Reading, 'summary' | 'caveats'>): Caveat[] => {
  const open = caveats.filter((caveat) => caveat.needed && !holds(summary, caveat));
  open.sort((a, b) => CAVEAT_ORDER.indexOf(a.kind) - CAVEAT_ORDER.indexOf(b.kind) || a.start - b.start);
  return open.filter((caveat, index) => open.findIndex(({ start }) => start === caveat.start) === index);
};
