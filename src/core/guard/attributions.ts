import { REPORTING } from '../quotes/reporting-verbs.ts';
import { ORGANISATION_WORDS } from '../text/titles.ts';
import { align } from './align.ts';
import type { Bearing } from './bearing.ts';
import { nameWords } from './names.ts';
import type { Reason } from './reasons.ts';
import { type Source, type SourceSentence, weightOf } from './source.ts';
import type { GuardWord } from './words.ts';

/** Verbs that report a clause, and oftener tell what is done. */
const DOING = new Set('recall find observe note point submit report address state write stress'.split(' '));
/** Verbs of saying beside those that report a clause. */
const SAYING = new Set('call describe blame accuse praise promise joke think believe'.split(' '));
/** Words before or behind a verb of saying in which its speaker stands. */
const REACH = 9;
/** Share of what is said that one sentence of the source has to bear, to be the one where it was said. */
const LEAST_BORNE = 0.6;

/** Telling words of one speaker; where more stand, it is not clear who it is. */
const LONGEST = 5;

interface Saying {
  readonly verb: GuardWord;
  /** The telling words of who says it. */
  readonly holder: readonly GuardWord[];
}

/** What somebody is said to have said, and somebody else says in the source. */
export const checkAttributions = (bearing: Bearing): Reason[] => {
  const { source, text, words } = bearing;
  const saying = sayingIn(text, words);
  if (saying === null || saying.holder.length === 0 || saying.holder.length > LONGEST) return [];
  const rest = words.filter((word) => word !== saying.verb && !saying.holder.includes(word));
  const [best] = align(source, rest);
  if (best === undefined || !isBorneBy(source, rest, best)) return [];
  const at = source.sentences.indexOf(best);
  const there = sayingIn(source.text, best.words, saying.verb);
  if (there === null || there.holder.length === 0 || there.holder.length > LONGEST) return [];
  const stands = (among: readonly GuardWord[]): boolean =>
    saying.holder.some(({ lower }) => among.some((each) => each.lower === lower));
  if (stands(there.holder)) return [];
  const names = nameWords(text, words);
  if (saying.holder.some((word) => names.has(word))) {
    // One who stands before the verb may speak there; one behind it is spoken of.
    const place = best.words.indexOf(there.verb);
    return stands(best.words.slice(0, place)) || there.verb.lower === 'according' ? [] : [blame(saying, there)];
  }
  // Who is only described may be the one whom the source names, but no house is.
  const house = saying.holder.some(({ lower }) => ORGANISATION_WORDS.has(lower));
  return house && speaksElsewhere(source, saying.holder, at) && !stands(best.words) ? [blame(saying, there)] : [];
};

const blame = (saying: Saying, there: Saying): Reason => {
  const who = there.holder.map(({ text }) => text).join(' ');
  const [first, last] = [saying.holder[0], saying.holder.at(-1)];
  return {
    kind: 'attribution',
    start: first?.start ?? saying.verb.start,
    end: last?.end ?? saying.verb.end,
    says: `In the source it is “${who}” who says this.`,
  };
};

const speaksElsewhere = (source: Source, holder: readonly GuardWord[], except: number): boolean =>
  holder.some(({ key }) =>
    (source.places.get(key) ?? []).slice(0, 20).some((place) => {
      const sentence = source.sentences[place];
      if (place === except || sentence === undefined) return false;
      return sayingIn(source.text, sentence.words)?.holder.some((each) => each.key === key) === true;
    }),
  );

const isBorneBy = (source: Source, words: readonly GuardWord[], sentence: SourceSentence): boolean => {
  let [whole, borne] = [0, 0];
  for (const word of words) {
    const weight = weightOf(source, word);
    whole += weight;
    if (sentence.keys.has(word.key)) borne += weight;
  }
  return borne >= LEAST_BORNE * whole;
};

/** The first verb of saying of a sentence with its speaker, or the verb like another; a pronoun is nobody. */
const sayingIn = (text: string, words: readonly GuardWord[], like?: GuardWord): Saying | null => {
  const same = words.some(({ key }) => key === like?.key);
  for (const [at, verb] of words.entries()) {
    const according = verb.lower === 'according' && words[at + 1]?.lower === 'to';
    if (same ? verb.key !== like?.key : !according && !isSaying(verb)) continue;
    const behind = () => run(text, words, at + (according ? 2 : 1), 1);
    if (according) return { verb, holder: behind() };
    const spoken = /^(?:he|she|they|it|we|i|who)$/u.test(words[at - 1]?.lower ?? '');
    const before = spoken ? [] : run(text, words, at - 1, -1);
    const inverted = verb.lower === 'said' && at > 2 && /[,”"’']\s*$/u.test(text.slice(0, verb.start).slice(-3));
    return { verb, holder: inverted ? behind() : before };
  }
  return null;
};

const isSaying = ({ bases, lower }: GuardWord): boolean =>
  !lower.endsWith('ing') &&
  !bases.some((base) => DOING.has(base)) &&
  bases.some((base) => REPORTING.has(base) || SAYING.has(base));

/** The telling words of a speaker beside a verb: back to where the clause begins, or up to where it ends. */
const run = (text: string, words: readonly GuardWord[], from: number, step: 1 | -1): GuardWord[] => {
  const found: GuardWord[] = [];
  for (let place = from; Math.abs(place - from) < REACH; place += step) {
    const [word, near] = [words[place], words[place - step]];
    if (word === undefined) break;
    if (/^(?:that|but|when|after|before|because|if|while|which|and|to)$/u.test(word.lower)) break;
    const between =
      near === undefined ? '' : text.slice(Math.min(word.end, near.end), Math.max(word.start, near.start));
    if ((step === 1 ? /[,.;:]/u : /[.;:“”"]/u).test(between.slice(0, 6)) && (step === -1 || place !== from)) break;
    if (!word.plain && !word.number) found.push(word);
  }
  return step === 1 ? found : found.reverse();
};
