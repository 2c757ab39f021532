import {
  type Article,
  type Caveat,
  type Quote,
  type Reading,
  type Span,
  type Statement,
  type Summary,
  slice,
  within,
} from '../article.ts';
import { CAVEAT_ORDER, STRONG } from './caveat-patterns.ts';
import { claimOf } from './caveats/bearing.ts';
import type { Reservation } from './caveats/detect.ts';
import { withLikely } from './caveats/learnt/likely.ts';
import { type Matter, mayBearOn, readMatter } from './caveats/matter.ts';
import { survey } from './caveats/survey.ts';
import { carries, restates, toldBy } from './caveats/told.ts';

/** UTF-16 units. */
const LONGEST_NOTE = 400;

/** Why a caveat was found and whether a card needs it, for people who ask. */
export interface CaveatTrace {
  readonly caveat: Caveat;
  /** The class of its wording. */
  readonly wording: string;
  readonly because:
    | 'the card tells its claim'
    | 'the card tells its claim again'
    | 'may bear on what the card tells'
    | 'corrects the article'
    | 'the card does not tell its claim'
    | 'another caveat says the same';
}

interface Found {
  readonly span: Span;
  readonly reservation: Reservation;
  readonly claim: Span | null;
  readonly because: CaveatTrace['because'];
}

const shownIn = (summary: Summary, quotes: readonly Quote[]): Span[] => [
  ...summary.sentences,
  ...quotes.filter(({ key }) => key).flatMap(({ segments }) => segments),
];

/** What `findCaveats` finds, with the class of wording of each and why a card needs it or not. */
export const traceCaveats = (
  { text, title }: Article,
  summary: Summary,
  quotes: readonly Quote[],
  statements: readonly Statement[] = [],
): CaveatTrace[] => {
  const all = withLikely(text, survey(text, quotes, statements), quotes, statements);
  const shown = shownIn(summary, quotes);
  let read: Matter | null = null;
  const claims: (Span | null)[] = [];
  const found: Found[] = [];
  for (const [index, sentence] of all.entries()) {
    claims.push(null);
    for (const reservation of sentence.held) {
      read ??= readMatter(text, all, toldBy(text, title, shown, all));
      const bearing = claimOf(text, all, index, reservation, claims);
      const may = mayBearOn(read, index, reservation, bearing.claim);
      const claim = bearing.loose && may ? (all[0]?.span ?? null) : bearing.claim;
      const tellsClaim = claim !== null && claim !== sentence.span;
      if (reservation.needsClaim === true && reservation.bears === 'back' && !tellsClaim) continue;
      claims[index] ??= claim;
      const span = reservation.kind === 'correction' ? wholeNote(text, sentence.span) : sentence.span;
      const because =
        claim !== null && carries(shown, claim)
          ? 'the card tells its claim'
          : restates(text, read.told, sentence, claim, STRONG.has(reservation.kind))
            ? 'the card tells its claim again'
            : reservation.kind === 'correction'
              ? 'corrects the article'
              : may
                ? 'may bear on what the card tells'
                : 'the card does not tell its claim';
      found.push({ span, reservation, claim, because });
    }
  }
  return settle(text, summary, found);
};

/**
 * The sentences that hold a reservation about what the article tells, in reading order, each with who holds it and what it
 * bears on.
 *
 * `needed` where the summary or a key quote tells that claim or may tell it; a card that shows the summary must show those too
 * (`caveatsToShow`). Spans are UTF-16 offsets into `article.text`.
 */
export const findCaveats = (
  article: Article,
  summary: Summary,
  quotes: readonly Quote[],
  statements: readonly Statement[] = [],
): Caveat[] => traceCaveats(article, summary, quotes, statements).map(({ caveat }) => caveat);

/** A trace as a line for people: what was read as which caveat, by whom, on what, and why a card needs it or not. */
export const explainCaveat = (text: string, { caveat, wording, because }: CaveatTrace): string => {
  const quoted = (span: Span | null): string => (span === null ? 'nobody named' : `“${slice(text, span).trim()}”`);
  const { kind, cue, holder, claim } = caveat;
  const on = claim === null ? 'something that the article does not tell' : quoted(claim);
  return `${kind}: ${quoted(cue)} (${wording}), held by ${quoted(holder)}, bears on ${on}; ${because}`;
};

const isNeeded = (because: CaveatTrace['because']): boolean =>
  because !== 'the card does not tell its claim' && because !== 'another caveat says the same';

const holderKey = (text: string, { kind, holder }: Reservation): string =>
  `${kind} ${holder === null ? '' : (slice(text, holder).toLowerCase().split(/\s+/).at(-1) ?? '')}`;

/** Of several caveats of one kind by one holder on one claim a single one is needed. */
const settle = (text: string, summary: Summary, found: readonly Found[]): CaveatTrace[] => {
  const stated = ({ reservation }: Found): boolean => holds(summary.sentences, reservation);
  const firm = ({ because }: Found): boolean => because !== 'the card tells its claim again';
  const ranked = found
    .filter(({ because }) => isNeeded(because))
    .sort(
      (a, b) =>
        Number(stated(b)) - Number(stated(a)) ||
        Number(firm(b)) - Number(firm(a)) ||
        CAVEAT_ORDER.indexOf(a.reservation.kind) - CAVEAT_ORDER.indexOf(b.reservation.kind) ||
        Number(a.reservation.holder === null) - Number(b.reservation.holder === null) ||
        Number(a.reservation.spoken) - Number(b.reservation.spoken) ||
        a.span.start - b.span.start,
    );
  const kept = new Set<Found>();
  const seen = new Set<string>();
  for (const entry of ranked) {
    const { reservation, claim } = entry;
    const named = reservation.holder !== null;
    const key = `${holderKey(text, reservation)} ${claim?.start}`;
    // Words of a speaker who is not known, beside the same reservation by somebody who is: most likely the same one.
    const echo =
      reservation.spoken &&
      !named &&
      [...kept].some((other) => other.reservation.kind === reservation.kind && other.claim?.start === claim?.start);
    if (echo || (named && seen.has(key))) continue;
    seen.add(key);
    kept.add(entry);
  }
  return found.map((entry) => {
    const { span, reservation, claim, because } = entry;
    const { kind, holder, bears } = reservation;
    // Of a note every word puts something right, not only the ones that it is known by.
    const cue = kind === 'correction' && bears === 'whole' ? span : reservation.cue;
    const needed = kept.has(entry);
    return {
      caveat: { ...span, kind, cue, holder, claim, needed },
      wording: reservation.name,
      because: !needed && isNeeded(because) ? 'another caveat says the same' : because,
    };
  });
};

/** Whether shown sentences make the reservation themselves: by the words that make it. */
export const holds = (shown: readonly Span[], { cue }: { readonly cue: Span }): boolean =>
  shown.some((span) => within(cue, span));

/** A correction with what follows it in its paragraph: "It covers the past five years." Longer ones end with their sentence. */
const wholeNote = (text: string, span: Span): Span => {
  const line = text.indexOf('\n', span.end);
  const end = text.slice(span.start, line < 0 ? text.length : line).trimEnd().length + span.start;
  return end - span.start <= LONGEST_NOTE ? { start: span.start, end: Math.max(end, span.end) } : span;
};

/** In which order a card states them: the gravest first, those of one kind as the article has them. */
export const byGravity = (one: Caveat, other: Caveat): number =>
  CAVEAT_ORDER.indexOf(one.kind) - CAVEAT_ORDER.indexOf(other.kind) || one.start - other.start;

/** The needed caveats that a card has still to state beside what it shows, gravest first, each sentence once. */
export const caveatsToShow = (
  { summary, caveats }: Pick<Reading, 'summary' | 'caveats'>,
  quotes: readonly Quote[] = [],
): Caveat[] => {
  const shown = [...summary.sentences, ...quotes.flatMap(({ segments }) => segments)];
  const open = caveats.filter((caveat) => caveat.needed && !holds(shown, caveat));
  open.sort(byGravity);
  // A note on the article is shown with the rest of its paragraph.
  const withinAnother = ({ start, end }: Caveat): boolean =>
    open.some((other) => other.start < start && end <= other.end);
  return open.filter(
    (caveat, index) => !withinAnother(caveat) && open.findIndex(({ start }) => start === caveat.start) === index,
  );
};
