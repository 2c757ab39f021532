import type { CaveatKind, Quote, Span, Statement } from '../../../article.ts';
import type { Reserved } from '../account/account.ts';
import { isCut } from '../account/context.ts';
import type { Sentence } from '../bearing.ts';
import { type Reservation, reservedBesides } from '../detect.ts';
import { fold } from '../fold.ts';
import type { Wording } from './features.ts';
import { type Odds, oddsOf, wordWeights } from './odds.ts';
import { wordingsOf } from './wordings.ts';

/** Odds from which the weights make a reservation: of any, of its kind, and of a correction or another kind beside the likeliest. */
const MADE = { any: 0.3, kind: -2, also: 1 } as const;
/**
 * What listed wordings have found is none where the odds of any are below the first; where those of its kind alone are below theirs, it is
 * of the likeliest kind instead, and none below the last odds of any.
 */
const UNLIKELY = { any: -3.5, kind: -4.5, otherKind: -2.5 } as const;
/** Told by their form, not by what they say of a claim. */
const OF_A_FORM: ReadonlySet<CaveatKind> = new Set(['correction', 'interest', 'anonymous']);

/** What people who ask are told of how it was found. */
export const LEARNT = 'its words are those of one';

/** Kinds that mostly tell what they reserve; of the others only what surely does is taken to, as what is held against it is lost there. */
const TELLING: ReadonlySet<CaveatKind> = new Set(['allegation', 'anonymous']);
const SURELY = 2;

/** The sentences of an article with what weights find in them beside what listed wordings have found, and without what they find unlikely. */
export const withLikely = (
  text: string,
  surveyed: readonly Sentence[],
  quotes: readonly Quote[],
  statements: readonly Statement[],
): readonly Sentence[] => {
  const wordings = wordingsOf(surveyed, quotes);
  const folded = fold(text);
  const sentences: Sentence[] = [];
  for (const [index, sentence] of surveyed.entries()) {
    const wording = wordings[index];
    // What is quoted is told of quotes.
    const mayMake = !sentence.noted && wording?.spoken.includes(true) === false;
    if (wording === undefined || wording.words.length === 0 || (!mayMake && sentence.held.length === 0)) {
      sentences.push(sentence);
      continue;
    }
    const odds = oddsOf(wording);
    const held = likelyAmong(sentence.held, odds);
    // What opens an article reserves nothing but what it tells.
    const besides = mayMake && (index > 0 || odds.own > 0) ? reservedByWords(wording, odds) : [];
    const source = sentences.at(-1)?.held.find(({ kind }) => kind === 'anonymous')?.holder ?? null;
    const around = { folded, quotes, statements, answering: () => false, source };
    sentences.push({ ...sentence, held: [...held, ...reservedBesides(text, sentence.span, besides, held, around)] });
  }
  return sentences;
};

const likeliestFirst = (kinds: Odds['kinds']): Odds['kinds'] => kinds.toSorted((one, other) => other.odds - one.odds);

/** What listed wordings have found in a sentence, without what is none by the weights; a note on the article always is one. */
const likelyAmong = (held: readonly Reservation[], { any, kinds }: Odds): Reservation[] => {
  const likeliest = likeliestFirst(kinds)[0]?.kind;
  return held.flatMap((one) => {
    if (one.kind === 'correction') return [one];
    if (any < UNLIKELY.any) return [];
    if (kinds.some(({ kind, odds }) => kind === one.kind && odds >= UNLIKELY.kind)) return [one];
    const mayBeOther = likeliest !== undefined && ![likeliest, one.kind].some((kind) => OF_A_FORM.has(kind));
    if (any < UNLIKELY.otherKind || !mayBeOther || held.some(({ kind }) => kind === likeliest)) return [];
    return [{ ...one, kind: likeliest }];
  });
};

/** The reservations that a sentence makes by its words and what was told before it, the likeliest first. */
const reservedByWords = (wording: Wording, { any, kinds, own }: Odds): Reserved[] => {
  if (any < MADE.any) return [];
  // A correction is always on the card.
  const least = (kind: CaveatKind, at: number): number => (at === 0 && kind !== 'correction' ? MADE.kind : MADE.also);
  return likeliestFirst(kinds)
    .filter(({ kind, odds }, at) => odds >= least(kind, at))
    .map(({ kind }) => reserved(kind, clauseFor(wording, kind), tellsItself(wording, kind, own)));
};

/** A forecast after others is one of what they tell. */
const tellsItself = ({ lede }: Wording, kind: CaveatKind, own: number): boolean =>
  kind === 'forecast' ? lede === null : own > (TELLING.has(kind) ? 0 : SURELY);

const reserved = (kind: CaveatKind, cue: Span, own: boolean): Reserved => ({
  kind,
  name: LEARNT,
  // Who holds it is not to be told from weights: nobody is better than a wrong one.
  holder: 'none',
  bears: kind === 'correction' ? 'whole' : own ? 'own' : 'back',
  numbered: kind === 'disputed',
  // Weights alone are no reason to hold a sentence against nothing that was told.
  needsClaim: true,
  cue,
  verb: cue.start,
  besides: null,
  clause: cue,
});

/** The clause that speaks most for a kind. */
const clauseFor = (wording: Wording, kind: CaveatKind): Span => {
  const { words } = wording;
  const weights = wordWeights(wording, kind);
  let best: { from: number; to: number; weight: number } | null = null;
  for (let from = 0; from < words.length; ) {
    let to = from;
    let weight = 0;
    while (to < words.length && !isCut(words[to])) weight += weights[to++] ?? 0;
    if (to > from && (best === null || weight > best.weight)) best = { from, to, weight };
    from = to + 1;
  }
  const [first, last] = [words[best?.from ?? 0], words[(best?.to ?? words.length) - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
};
