import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isClosedClass,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../text/closed-class.ts';
import { PERSON_NOUNS, TITLES } from '../text/titles.ts';
import { CUE_VERBS } from './cues.ts';
import type { Frame } from './frames.ts';
import { type Figure, mentionsByFrame, type People } from './people.ts';

/** Whom a pronoun means, and how sure that is. */
export interface Referent {
  readonly figure: number;
  readonly confidence: number;
}

/** Who is being written about at each place of the article. */
export interface Focus {
  /** By the offset at which the pronoun begins. */
  readonly pronouns: ReadonlyMap<number, Referent>;
  /** People in the focus just before a place, likeliest first. */
  before(offset: number): readonly Referent[];
}

interface Standing {
  sentence: number;
  subject: number;
  led: number;
  spoke: number;
  count: number;
}

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
/** How much it counts that a figure was named, was a subject, spoke, is named often, is known to be of the pronoun's gender. */
const WEIGHTS = { named: 1, subject: 0.5, led: 0.6, spoke: 1.1, often: 0, gender: 0.1, clash: 0.8, certain: 2 };
/** Sentences after which nobody is meant by a pronoun any more. */
const MEMORY = 10;

/** Follows the article from name to pronoun to name, and says for each pronoun outside quotations whom it means. */
export const followFocus = (people: People, frames: readonly Frame[]): Focus => {
  const standings = new Map<number, Standing>();
  const pronouns = new Map<number, Referent>();
  const snapshots: { offset: number; ranked: readonly Referent[] }[] = [];
  const byFrame = mentionsByFrame(people.mentions);
  let sentence = 0;
  let led = 0;
  const see = (figure: number, subject: boolean, speaking: boolean): void => {
    const standing = standings.get(figure) ?? { sentence, subject: -MEMORY, led: -MEMORY, spoke: -MEMORY, count: 0 };
    standing.sentence = sentence;
    if (subject) standing.subject = sentence;
    if (subject && led < sentence) standing.led = led = sentence;
    if (speaking) standing.spoke = sentence;
    standing.count += 1;
    standings.set(figure, standing);
  };
  for (const [index, { tokens }] of frames.entries()) {
    sentence += 1;
    const named = new Map((byFrame.get(index) ?? []).map((mention) => [mention.from, mention] as const));
    snapshots.push({ offset: tokens[0]?.start ?? 0, ranked: rank(people.figures, standings, sentence, null) });
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.type === 'break') {
        sentence += 1;
        snapshots.push({ offset: token.start, ranked: rank(people.figures, standings, sentence, null) });
      }
      const mention = named.get(at);
      if (mention !== undefined)
        see(
          mention.figure,
          isSubject(tokens, mention.titleFrom, mention.to),
          isSpeaking(tokens, mention.titleFrom, mention.to),
        );
      if (token.type !== 'word') continue;
      const gender = HE.has(token.lower) ? 'male' : SHE.has(token.lower) ? 'female' : null;
      if (gender === null) continue;
      const best = rank(people.figures, standings, sentence, gender)[0];
      if (best === undefined) continue;
      pronouns.set(token.start, best);
      see(best.figure, token.lower === 'he' || token.lower === 'she', isSpeaking(tokens, at, at + 1));
    }
  }
  const before = (offset: number): readonly Referent[] => {
    let low = 0;
    let high = snapshots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((snapshots[middle]?.offset ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return snapshots[low - 1]?.ranked ?? [];
  };
  return { pronouns, before };
};

const rank = (
  figures: readonly Figure[],
  standings: Map<number, Standing>,
  sentence: number,
  gender: Figure['gender'],
): Referent[] => {
  const scored: { figure: number; score: number }[] = [];
  for (const [id, standing] of standings) {
    const figure = figures[id];
    const age = sentence - standing.sentence;
    if (age > MEMORY) {
      standings.delete(id);
      continue;
    }
    if (figure === undefined || figure.person < (figure.words.length > 1 ? 0 : 1.5)) continue;
    const agrees = gender === null || figure.gender === null ? 0 : figure.gender === gender ? 1 : -1;
    if (agrees < 0 && figure.genderSure >= WEIGHTS.certain) continue;
    scored.push({
      figure: id,
      score:
        WEIGHTS.named * 2 ** -age +
        WEIGHTS.subject * 2 ** -(sentence - standing.subject) +
        WEIGHTS.led * 2 ** -(sentence - standing.led) +
        WEIGHTS.spoke * 2 ** -(sentence - standing.spoke) +
        WEIGHTS.often * Math.min(10, standing.count) +
        agrees * Math.min(figure.genderSure, WEIGHTS.certain) * (agrees > 0 ? WEIGHTS.gender : WEIGHTS.clash),
    });
  }
  scored.sort((one, other) => other.score - one.score || one.figure - other.figure);
  const best = scored[0]?.score ?? 0;
  const second = scored[1]?.score ?? 0;
  const margin = best > 0 ? (best - Math.max(0, second)) / best : 0;
  return scored
    .slice(0, 4)
    .map(({ figure }, place) => ({ figure, confidence: place === 0 ? 0.55 + 0.4 * margin : 0.3 }));
};

/** A name that begins its clause, or stands before a verb, rather than after a preposition, as an owner or before a noun. */
export const isSubject = (tokens: Frame['tokens'], from: number, to: number): boolean => {
  const after = tokens[to];
  if (after?.type === 'sign' && /^['’]s?$/u.test(after.text)) return false;
  const verb =
    after?.type === 'word' &&
    (AUXILIARIES.has(after.lower) || /(?:ed|said|told|wrote|[^s]s)$/u.test(after.lower)) &&
    !PERSON_NOUNS.has(after.lower);
  if (after?.type === 'word' && !verb && !after.capital && !isClosedClass(after.lower) && !after.lower.endsWith('ly'))
    return false;
  let start = from;
  while (start > 0 && from - start < 7 && isBeforeName(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1];
  if (before?.type === 'word' && PREPOSITIONS.has(before.lower)) return false;
  return (
    verb ||
    before === undefined ||
    before.type !== 'word' ||
    CONJUNCTIONS.has(before.lower) ||
    SUBORDINATORS.has(before.lower) ||
    before.lower === 'that'
  );
};

/** Words that describe a person before the name. */
const isBeforeName = (token: Frame['tokens'][number] | undefined): boolean =>
  token?.type === 'word' && !token.capital
    ? DETERMINERS.has(token.lower) ||
      PERSON_NOUNS.has(token.lower) ||
      (!isClosedClass(token.lower) && CUE_VERBS.get(token.lower)?.form === undefined)
    : token?.type === 'word' && TITLES.has(token.lower.replace(/\.$/u, ''));

/** Right before or after a verb of saying. */
const isSpeaking = (tokens: Frame['tokens'], from: number, to: number): boolean =>
  isSaying(tokens[to]) ||
  (isSaying(tokens[from - 1]) && tokens[from - 1]?.lower !== 'told') ||
  (ADVERBS.has(tokens[to]?.lower ?? '') && isSaying(tokens[to + 1]));

const isSaying = (token: Frame['tokens'][number] | undefined): boolean =>
  token?.type === 'word' && CUE_VERBS.get(token.lower)?.form === 'finite';
