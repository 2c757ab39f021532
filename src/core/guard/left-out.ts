import type { Bearing } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { CONTRADICTING, DOUBTFUL_SAYING, LIMITS, PLAIN_NEGATIONS, STRONG_HEDGES } from './word-lists.ts';
import type { GuardWord } from './words.ts';

/**
 * A sentence of the source with pieces left out, where what was left out limits, doubts, denies or attributes what stays: the
 * source says "…, prosecutors allege", "nearly …", "…, which he denies".
 */
export const checkLeftOut = ({ source, text, words, pool }: Bearing): Reason[] => {
  for (const sentence of pool) {
    const ways = [keptFromLeft(words, sentence.words), keptFromRight(words, sentence.words)];
    const runs = ways.map((kept) => (kept === null ? null : leftOut(source.text, sentence.words, kept)));
    const [one, other] = runs;
    if (one === null || one === undefined || other === null || other === undefined) continue;
    // A word that stands twice may be either of them.
    const lost = one.map(bearingWord).find((word) => word !== null) ?? null;
    if (lost === null || other.every((run) => bearingWord(run) === null)) return [];
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    const says = `The source says “${text.slice(first.start, last.end)}” only with “${lost.text}”.`;
    return [{ kind: 'hedge', start: first.start, end: last.end, says }];
  }
  return [];
};

/** Words that may be put in when something is left out. */
const PUT_IN = new Set(['a', 'an', 'the', 'and']);
/** Words of the source among which an article is looked for. */
const NEXT = 3;

/** A run of words of the source that the text leaves out. */
interface Run {
  readonly words: readonly GuardWord[];
  /** A comma or the like parts it from the word before. */
  readonly parted: boolean;
  /** So it is from the word behind, or the sentence ends with it. */
  readonly ended: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Which words of the sentence the text keeps, in their order; null where it is not made of them alone. */
const keptFromLeft = (words: readonly GuardWord[], sentence: readonly GuardWord[]): ReadonlySet<GuardWord> | null => {
  const kept = new Set<GuardWord>();
  let at = 0;
  for (const { lower } of words) {
    // What was put in may stand further on as well: it is the source's own only where it comes next.
    const reach = PUT_IN.has(lower) ? Math.min(at + NEXT, sentence.length) : sentence.length;
    let place = at;
    while (place < reach && sentence[place]?.lower !== lower) place += 1;
    const there = place < reach ? sentence[place] : undefined;
    if (there === undefined && !PUT_IN.has(lower)) return null;
    if (there === undefined) continue;
    kept.add(there);
    at = place + 1;
  }
  return kept;
};

const keptFromRight = (words: readonly GuardWord[], sentence: readonly GuardWord[]): ReadonlySet<GuardWord> | null =>
  keptFromLeft(words.toReversed(), sentence.toReversed());

const PARTS = /[,;:()–—]/u;

const leftOut = (text: string, sentence: readonly GuardWord[], kept: ReadonlySet<GuardWord>): Run[] => {
  const runs: Run[] = [];
  let run: GuardWord[] = [];
  for (const [at, word] of sentence.entries()) {
    if (!kept.has(word)) run.push(word);
    if (run.length === 0 || (!kept.has(word) && at < sentence.length - 1)) continue;
    const first = kept.has(word) ? at - run.length : at + 1 - run.length;
    const before = sentence[first - 1];
    runs.push({
      words: run,
      parted: before !== undefined && PARTS.test(text.slice(before.end, run[0]?.start)),
      ended: !kept.has(word) || PARTS.test(text.slice(run.at(-1)?.end, word.start)),
      opens: first === 0,
      closes: !kept.has(word),
    });
    run = [];
  }
  return runs;
};

/** A longer run inside a clause tells something of its own, words. */
const SHORT = 3;
const ATTRIBUTION = 9;
/** What a clause of its own begins with: what it doubts is not what stays. */
const OWN_CLAUSE =
  /^(?:who|whose|whom|where|when|while|after|before|because|since|as|although|though|and|but|which|with|if|once|until)$/u;

/** The word of a run without which what stays says something else; null where the run only tells something further. */
const bearingWord = ({ words, parted, ended, opens, closes }: Run): GuardWord | null => {
  const [first] = words;
  if (first === undefined) return null;
  const own = OWN_CLAUSE.test(first.lower);
  if (own) {
    // "…, but he denies it", "…, which the firm disputes"
    const denies = closes && /^(?:but|though|although|which|and)$/u.test(first.lower) && words.length <= ATTRIBUTION;
    return denies ? (words.find((word) => word.bases.some((base) => CONTRADICTING.has(base))) ?? null) : null;
  }
  const doubting = words.find((word) => [word.lower, ...word.bases].some((form) => DOUBTFUL_SAYING.has(form)));
  if (doubting !== undefined && words.length <= ATTRIBUTION && (opens || (parted && ended))) return doubting;
  if (words.length > SHORT || (parted && ended)) return null;
  return words.find(({ lower }) => PLAIN_NEGATIONS.has(lower) || STRONG_HEDGES.has(lower) || LIMITS.has(lower)) ?? null;
};
