import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  isClosedClass,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from '../text/closed-class.ts';
import { PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { phraseBefore } from './phrase-before.ts';
import { isAdverb, isNounLike, isSign, isSpeakable, type Phrase, phraseFrom } from './phrases.ts';

type Tokens = readonly Token[];

/** What may stand between a subject and its verb: auxiliaries, adverbs, and a time with its preposition. */
const beforeVerb = (tokens: Tokens, verb: number, floor: number): number => {
  let at = verb;
  while (at > floor) {
    const token = tokens[at - 1];
    if (token === undefined || token.type !== 'word') break;
    if (TIMES.has(token.lower.replace(/\.$/u, '')) && !(token.lower === 'may' && !token.capital)) {
      at -= 1;
      if (/^(?:on|in|at|last|this|next|late|early|the)$/u.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    } else if (/^(?:first|last|long)$/u.test(token.lower) && tokens[at - 2]?.lower !== 'the') {
      at -= tokens[at - 2]?.lower === 'at' ? 2 : 1;
    } else if (AUXILIARIES.has(token.lower) || (isAdverb(token) && tokens[at - 2]?.lower !== 'the')) at -= 1;
    else break;
  }
  return at;
};

/** The subject of the verb at `verb`, looked for no further left than `floor`, a sentence's first token. */
export const subjectOf = (tokens: Tokens, verb: number, floor: number): Phrase | null => {
  const at = beforeVerb(tokens, verb, floor);
  const before = tokens[at - 1];
  if (before === undefined || at <= floor) return null;
  if (before.type === 'sign' && /^[,—–―-]+$/u.test(before.text)) return aroundParenthesis(tokens, at - 1, floor);
  if (before.type !== 'word' && !isSign(before, ')')) return null;
  if (RELATIVES.has(before.lower) || (before.lower === 'that' && isNounLike(tokens[at - 2]))) {
    const gap = isSign(tokens[at - 2], ',') ? 1 : 0;
    const outer = phraseBefore(tokens, at - 1 - gap, floor);
    return outer !== null && before.lower === 'who' ? (personIn(tokens, outer) ?? outer) : outer;
  }
  const verbs = before.lower === 'to' ? tokens[at - 2] : undefined;
  if (verbs !== undefined && /^(?:appears|appeared|seems|seemed|went|goes|used|has|had|is|was)$/u.test(verbs.lower))
    return subjectOf(tokens, at - 2, floor);
  if (CONJUNCTIONS.has(before.lower) || before.lower === 'to') return mainSubject(tokens, floor, at - 1);
  const near = phraseBefore(tokens, at, floor);
  if (near === null) return relativeHead(tokens, { from: at }, floor) ?? describedBy(tokens, at, floor);
  return (
    relativeHead(tokens, near, floor) ??
    reducedHead(tokens, near, floor) ??
    apposedTo(tokens, near, floor) ??
    (near.kind === 'nominal' && !isSpeakable(tokens[near.head]) ? describedBy(tokens, at, floor) : null) ??
    near
  );
};

/** "a report commissioned in May found", "a flyer handed out at the door said": what the participle right after the first phrase describes. */
const describedBy = (tokens: Tokens, to: number, floor: number): Phrase | null => {
  const phrase = mainSubject(tokens, floor, to);
  const participle = tokens[phrase?.to ?? to];
  if (phrase?.kind !== 'nominal' || phrase.to >= to || participle?.type !== 'word') return null;
  if (!isParticiple(participle.lower) || !isSpeakable(tokens[phrase.head])) return null;
  for (let at = phrase.to + 1; at < to; at += 1) {
    const token = tokens[at];
    const other = token === undefined || token.type !== 'word' || AUXILIARIES.has(token.lower);
    if (other || PRONOUNS.has(token.lower) || SUBORDINATORS.has(token.lower) || token.lower === 'and') return null;
  }
  return phrase;
};

/** Past participles in -ed, and those others that often describe. */
const isParticiple = (word: string): boolean =>
  /(?:[^e]ed|written|sent|seen|held|made|given|handed|found|left|put|sold|shown|read|drawn|built|hung|stuck|taken|shared)$/u.test(
    word,
  );

/** "Ida Brook, chief of the Harrow council said": the name before a description that lacks its second comma. */
const apposedTo = (tokens: Tokens, near: Phrase, floor: number): Phrase | null => {
  if (!isOffice(tokens, near)) return null;
  const other = tokens[near.from - 1]?.lower === 'and' ? phraseBefore(tokens, near.from - 1, floor) : null;
  const comma = (other !== null && isOffice(tokens, other) ? other.from : near.from) - 1;
  if (!isSign(tokens[comma], ',')) return null;
  const name = phraseBefore(tokens, comma, floor);
  const before = name === null || name.from <= floor ? undefined : tokens[name.from - 1];
  // "his aide, Ida Brook, the premier said": the name is the aide’s.
  if (name !== null && isSign(before, ',') && isNounLike(tokens[name.from - 2]) && !tokens[name.from - 2]?.capital)
    return null;
  const opens = before?.type !== 'word';
  return name?.kind === 'name' && name.head > name.from && opens ? name : null;
};

/** "a letter obtained by the paper warns", "a source speaking to the paper said": the subject is what the participle describes. */
const reducedHead = (tokens: Tokens, near: Phrase, floor: number): Phrase | null => {
  const participle = near.from - 2;
  const joint = tokens[near.from - 1]?.lower ?? '';
  if (participle <= floor) return null;
  if (/^(?:to|with|for|from)$/u.test(joint) && /^(?:speaking|talking|writing)$/u.test(tokens[participle]?.lower ?? ''))
    return phraseBefore(tokens, participle, floor);
  if (joint !== 'by') return null;
  return /(?:ed|written|sent|seen|led|held|made|run|shot|given)$/u.test(tokens[participle]?.lower ?? '')
    ? phraseBefore(tokens, participle, floor)
    : null;
};

const isOffice = (tokens: Tokens, phrase: Phrase): boolean =>
  phrase.kind !== 'pronoun' && PERSON_NOUNS.has(tokens[phrase.head]?.lower ?? '');

/** "this post from Ida Brook who": only a person is a "who". */
const personIn = (tokens: Tokens, outer: Phrase): Phrase | null => {
  if (outer.kind !== 'nominal' || PERSON_NOUNS.has(tokens[outer.head]?.lower ?? '')) return null;
  let joint = outer.to - 1;
  while (joint > outer.head && !PREPOSITIONS.has(tokens[joint]?.lower ?? '')) joint -= 1;
  const inner = joint > outer.head ? phraseBefore(tokens, outer.to, joint) : null;
  return inner?.kind === 'name' ? inner : null;
};

/** "a voter who backs Fenn said", "a farmer whose field was flooded wrote": the subject is what the relative clause belongs to. */
const relativeHead = (tokens: Tokens, near: Pick<Phrase, 'from'>, floor: number): Phrase | null => {
  for (let at = near.from - 1; at > Math.max(floor, near.from - 7); at -= 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return null;
    if (/^(?:who|whose)$/u.test(token.lower) && tokens[at - 1]?.type === 'word') return phraseBefore(tokens, at, floor);
  }
  return null;
};

/** "Fenn, who was away, said": the phrase before the comma that opens what the comma at `close` ends. */
const aroundParenthesis = (tokens: Tokens, close: number, floor: number): Phrase | null => {
  let nearest: Phrase | null = null;
  for (let at = close - 1; at > floor; at -= 1) {
    const sign = tokens[at];
    if (sign?.type === 'passage' || sign?.type === 'break') break;
    if (sign?.type !== 'sign' || !/^[,—–―-]+$/u.test(sign.text)) continue;
    const phrase = phraseBefore(tokens, at, floor);
    if (phrase === null) continue;
    const opens = tokens[phrase.from - 1];
    const clauseStart =
      phrase.from <= floor ||
      opens === undefined ||
      opens.type !== 'word' ||
      CONJUNCTIONS.has(opens.lower) ||
      SUBORDINATORS.has(opens.lower) ||
      opens.lower === 'that' ||
      opens.lower === 'as';
    if (clauseStart && opens?.type !== 'sign') return phrase;
    nearest ??= phrase;
  }
  return nearest ?? mainSubject(tokens, floor, close);
};

const isIntroduction = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  (PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    /(?:ing|ed)$/u.test(token.lower) ||
    /^(?:to|speaking|according|given|despite)$/u.test(token.lower));

/** The subject of a sentence: its first noun phrase after what introduces it. */
export const mainSubject = (tokens: Tokens, from: number, limit: number): Phrase | null => {
  let at = afterDateline(tokens, from, limit);
  for (let turn = 0; turn < 4 && at < limit; turn += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (
      token.type === 'sign' ||
      token.type === 'passage' ||
      isAdverb(token) ||
      (/(?:ly|wise)$/u.test(token.lower) && isSign(tokens[at + 1], ',')) ||
      ADVERBS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower)
    ) {
      at += 1;
      continue;
    }
    const timed = isTimePhrase(tokens, at);
    if (
      (!timed && !isIntroduction(token)) ||
      (!timed && token.capital && !isClosedClass(token.lower) && tokens[at + 1]?.capital === true)
    )
      break;
    const comma = commaAfter(tokens, at, limit);
    if (comma === null) break;
    at = comma + 1;
  }
  const phrase = phraseFrom(tokens, at, limit);
  return (
    phrase ??
    (tokens[at]?.type === 'word' && PREPOSITIONS.has(tokens[at]?.lower ?? '')
      ? null
      : phraseFrom(tokens, at + 1, limit))
  );
};

/** "Last month,", "One recent evening,", "Monday," before the clause. */
const isTimePhrase = (tokens: Tokens, at: number): boolean => {
  const opens = /^(?:last|next|this|that|one|earlier|later|late|early|two|three|four|several|some|a|just|only)$/u;
  if (!opens.test(tokens[at]?.lower ?? '') && !isTime(tokens[at])) return false;
  for (let place = at; place < at + 5 && tokens[place]?.type === 'word'; place += 1)
    if (isTime(tokens[place])) return true;
  return false;
};

const isTime = (token: Token | undefined): boolean => TIMES.has(token?.lower.replace(/s?\.?$/u, '') ?? '');

/** Tokens over which a dateline may run. */
const DATELINE = 12;

/** "HARROW, Dec. 8 (HNA) — ", "HARROW: ": past where and when it was written. */
export const afterDateline = (tokens: Tokens, from: number, limit: number): number => {
  if (!/^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '')) return from;
  for (let at = from + 1; at < Math.min(limit, from + DATELINE); at += 1) {
    const token = tokens[at];
    if (token?.type === 'sign' && /^[—–―-]+$/u.test(token.text)) return at + 1;
    if (token?.text === ':' && tokens[at + 1]?.type === 'word') return at + 1;
    if (token?.type === 'passage' || (token?.type === 'word' && AUXILIARIES.has(token.lower))) return from;
  }
  return from;
};

const commaAfter = (tokens: Tokens, from: number, limit: number): number | null => {
  for (let at = from; at < limit && tokens[at]?.type !== 'break'; at += 1) if (isSign(tokens[at], ',')) return at;
  return null;
};
