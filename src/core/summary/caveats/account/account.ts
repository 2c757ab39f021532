import type { CaveatKind, Span } from '../../../article.ts';
import { AGAINST_FRAMES } from './against-frames.ts';
import { answerIn, byConcerned } from './answers.ts';
import type { Word } from './clause.ts';
import { clauseEnd, clauseStart, contentWords, has, isCut, type Telling } from './context.ts';
import { matchForm } from './form.ts';
import type { Frame, Needs } from './frame.ts';
import { besidesIn } from './holds.ts';
import { INTEREST_FRAMES } from './interest-frames.ts';
import { marksOf, passes, sieveOf } from './sieve.ts';
import { TOLD_FRAMES } from './told-frames.ts';
import { UNSETTLED_FRAMES } from './unsettled-frames.ts';
import { UNVERIFIED_FRAMES } from './unverified-frames.ts';

/** A reservation told by what a clause does rather than by its wording. */
export interface Reserved extends Pick<Frame, 'kind' | 'name' | 'holder' | 'bears'> {
  /** Bears on something told with a number. */
  readonly numbered: boolean;
  /** None where the article tells nothing else that it bears on. */
  readonly needsClaim?: boolean;
  readonly cue: Span;
  /** Where its verb begins, so that its subject can be found before it. */
  readonly verb: number;
  /** Who may hold it where its verb has no subject of its own. */
  readonly besides: Span | null;
  /** The clause that makes it. */
  readonly clause: Span;
}

/** The first that stands in a clause counts. */
export const FRAMES: readonly Frame[] = [
  ...AGAINST_FRAMES,
  ...UNVERIFIED_FRAMES,
  ...INTEREST_FRAMES,
  ...TOLD_FRAMES,
  ...UNSETTLED_FRAMES,
];

interface Start {
  readonly frame: Frame;
  /** Of the frame among all. */
  readonly place: number;
  readonly form: Frame['forms'][number];
  readonly needs: readonly number[];
}

const SIEVE = sieveOf(FRAMES.flatMap(({ forms }) => forms));

/** The forms by each word or class with which one may begin. */
const STARTS: ReadonlyMap<string, readonly Start[]> = (() => {
  const starts = new Map<string, Start[]>();
  for (const [place, frame] of FRAMES.entries())
    for (const form of frame.forms) {
      const start = { frame, place, form, needs: SIEVE.needs.get(form) ?? [] };
      for (const key of form.takes[0] ?? []) starts.set(key, [...(starts.get(key) ?? []), start]);
    }
  return starts;
})();

const MOST_WORDS = 120;
const NONE: readonly Start[] = [];

/** The reservations that a sentence makes, in reading order, at most one a clause. */
export const accountOf = (words: readonly Word[], before: readonly Telling[]): Reserved[] => {
  const found: Reserved[] = [];
  const seen = new Map<number, Start & { from: number; to: number }>();
  const told = before.some((one) => one.told);
  let marks: Uint8Array | null = null;
  let clause = 0;
  const tryAll = (starts: readonly Start[] | undefined, at: number): void => {
    for (const start of starts ?? NONE) {
      const { frame, place, form, needs } = start;
      if ((seen.get(clause)?.place ?? Number.POSITIVE_INFINITY) <= place) continue;
      if (!told && clause <= FEWEST_WORDS && frame.needs !== 'nothing' && frame.needs !== 'said') continue;
      marks ??= marksOf(SIEVE, words);
      if (!passes(needs, marks)) continue;
      const to = matchForm(form, words, at);
      if (to === null || !isMet(frame.needs, words, at, before)) continue;
      if (frame.unless.some((other) => words.some((_, index) => matchForm(other, words, index) !== null))) continue;
      seen.set(clause, { ...start, from: at, to });
    }
  };
  for (let at = 0; at < words.length && at < MOST_WORDS; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isCut(words[at - 1])) clause = at;
    tryAll(STARTS.get(word.lower), at);
    for (const one of word.classes) tryAll(STARTS.get(one), at);
  }
  for (const { frame, from, to } of seen.values()) {
    const kind =
      frame.ahead !== undefined && before.find((one) => one.told)?.ahead === true
        ? frame.ahead
        : frame.concerned !== undefined && byConcerned(words, from, before)
          ? frame.concerned
          : frame.kind;
    found.push(reserved({ ...frame, kind }, words, from, to));
  }
  const answer = answerIn(words, before);
  if (answer !== null && !found.some(({ kind }) => kind === 'denial' || kind === 'disputed'))
    found.push(reserved(ANSWERED, words, answer.from, answer.to));
  return found;
};

const ANSWERED = {
  kind: 'denial',
  name: 'who is concerned answers it',
  holder: 'subject',
  bears: 'back',
} as const satisfies { kind: CaveatKind } & Pick<Frame, 'name' | 'holder' | 'bears'>;

const reserved = (
  { kind, name, holder, bears, numbered }: Pick<Frame, 'kind' | 'name' | 'holder' | 'bears' | 'numbered'>,
  words: readonly Word[],
  from: number,
  to: number,
): Reserved => {
  const [first, last] = [words[from], words[to - 1]];
  const [open, close] = [words[clauseStart(words, from)], words[clauseEnd(words, from) - 1]];
  return {
    kind,
    name,
    holder,
    bears: bears === 'back' && leansOnHead(words, from) ? 'own' : bears,
    numbered: numbered === true,
    besides: holder === 'none' ? null : besidesIn(words, from),
    verb: (words.slice(from, to).find((word) => VERBAL.some((one) => has(word, one))) ?? first)?.start ?? 0,
    cue: { start: first?.start ?? 0, end: last?.end ?? 0 },
    clause: { start: open?.start ?? 0, end: close?.end ?? 0 },
  };
};

const VERBAL = ['HAVE', 'BE', 'DO', 'CAN', 'WILL', 'NOT', 'SAY', 'DISPUTE', 'DENY', 'ESTIMATE', 'CAUTION'] as const;
/** "Blamed a syrup but offered no proof", "an assertion for which …": what stands before it in its sentence. */
const leansOnHead = (words: readonly Word[], from: number): boolean => {
  const start = clauseStart(words, from);
  if (start <= FEWEST_WORDS) return false;
  const first = words[start + (/^(?:but|and|or|yet)$/.test(words[start]?.lower ?? '') ? 1 : 0)];
  if (first === undefined) return false;
  if (/^an?$/.test(first.lower))
    return has(words[start + 1], 'CLAIM_NOUN') && /^(?:for|that|which)$/.test(words[start + 2]?.lower ?? '');
  return (
    first === words[from] &&
    (/^(?:without|offering|giving|citing|providing|.*ing)$/.test(first.lower) || LEANING.some((one) => has(first, one)))
  );
};
const LEANING = ['HAVE', 'DO', 'BE', 'CAN', 'WILL', 'PUBLISH', 'NOT'] as const;
const FEWEST_WORDS = 4;
/** In sentences. */
const NEAR = 2;
const OPENS_BACK = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|both|neither)$/;

const isMet = (needs: Needs, words: readonly Word[], at: number, before: readonly Telling[]): boolean => {
  if (needs === 'nothing') return true;
  if (
    needs === 'told' &&
    clauseStart(words, at) > FEWEST_WORDS &&
    words.slice(0, clauseStart(words, at)).some((word) => has(word, 'SAY') || has(word, 'SHOW'))
  )
    return true;
  const tellings = before.filter(({ told }) => told);
  if (needs === 'told') return tellings.length > 0;
  if (needs === 'said') return tellings.length > 0 || words.some((word) => has(word, 'SAY'));
  if (needs === 'figure') return tellings.some(({ figure }) => figure);
  const near = before.slice(0, NEAR).filter(({ told }) => told);
  if (OPENS_BACK.test(words[0]?.lower ?? '')) return near.length > 0;
  const own = contentWords(words.slice(clauseStart(words, at), at + 1));
  return near.some(({ content, tellers }) => [...own].some((word) => content.has(word) || tellers.has(word)));
};
