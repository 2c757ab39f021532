import type { Span } from '../article.ts';
import { AUXILIARIES } from '../text/closed-class.ts';
import { BELONGING, NAME_PARTICLES, PERSON_NOUNS, SURNAMES_TOO, TITLES } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_VERBS } from './cues.ts';
import { noteDescriptions } from './descriptions.ts';
import { actsHere, genderCalled, genderOfTitle, type Sight, whichOf } from './families.ts';
import { fullKey, isOrganisation, surname, surnameOrAll } from './family-names.ts';
import type { Frame } from './frames.ts';
import { readGivenNames } from './given-names.ts';
import { isOccupation } from './occupations.ts';
import type { Passage } from './passages.ts';
import { isNounLike } from './phrases.ts';
import { clean, type Sighting, sightingsIn, spanOf } from './sightings.ts';

/** Somebody or something the article names, remembered over the whole of it. */
export interface Figure {
  readonly id: number;
  /** The words of the fullest naming, in lower case. */
  words: readonly string[];
  /** The fullest naming, with no title. */
  naming: Span;
  count: number;
  /** Evidence for and against being a person. */
  person: number;
  gender: 'male' | 'female' | null;
  /** The logarithm of the odds for that gender: a title says it for certain, a pronoun that follows only suggests it. */
  genderSure: number;
  /** What the first pronoun after the full name says of it. */
  called: Figure['gender'];
  /** What nouns beside the name say of it. */
  readonly described: { male: number; female: number };
  /** Words that describe: titles before the name, nouns beside it. */
  readonly descriptions: Set<string>;
  /** The other words of those descriptions: "harbour" of "the harbour master". */
  readonly details: Set<string>;
  age: number | null;
}

/** One place where a figure is named. */
export interface Mention extends Span {
  readonly figure: number;
  readonly frame: number;
  /** Token indices in the frame of the name without titles; -1 inside a quotation. */
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly quoted: boolean;
  /** Others bear the name too, and nothing tells them apart here. */
  readonly unclear: boolean;
}

export interface People {
  readonly figures: readonly Figure[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
}

/** More people of one name than any article tells apart. */
export const NAMESAKES = 20;
/** Tokens of a bracket before a name in it. */
const ASIDE = 12;
/** Reads who is named in an article (`headline`: the index of the paragraph that repeats it, -1 for none), and joins "Ida Brook", "Ms. Brook" and "Brook" to one figure. */
export const readPeople = (
  text: string,
  frames: readonly Frame[],
  passages: readonly Passage[],
  headline: number,
): People => {
  const sightings = sightingsIn(text, frames, passages, headline);
  const figures: Figure[] = [];
  const byKey = new Map<string, Figure>();
  const byPart = new Map<string, Figure[]>();
  const add = (sighting: Sighting, key: string): Figure => {
    const figure: Figure = {
      id: figures.length,
      words: sighting.words,
      naming: spanOf(sighting),
      count: 0,
      person: 0,
      gender: null,
      genderSure: 0,
      called: null,
      described: { male: 0, female: 0 },
      descriptions: new Set(),
      details: new Set(),
      age: null,
    };
    figures.push(figure);
    byKey.set(key, figure);
    if (sighting.words.length > 1 && !isOrganisation(sighting.words))
      for (const part of new Set([surname(sighting.words), sighting.words[0] ?? ''])) {
        const namesakes = byPart.get(part);
        if (namesakes === undefined) byPart.set(part, [figure]);
        else if (namesakes.length < NAMESAKES) namesakes.push(figure);
      }
    return figure;
  };
  const same = readGivenNames(sightings);
  const keyOf = (words: readonly string[]): string => {
    const key = fullKey(words);
    return same.get(key) ?? key;
  };
  const [bare, full] = partition(sightings.filter(({ words, heading }) => words.length > 1 && !heading));
  for (const sighting of [...full, ...bare]) {
    // "van der Meer" is a family name, "Al Brook" is a whole one.
    if (isFamilyNameAlone(sighting.words, byPart)) continue;
    const key = keyOf(sighting.words);
    const known = byKey.get(key);
    const figure = known ?? add(sighting, key);
    if (isFuller(sighting, figure)) {
      figure.words = sighting.words;
      figure.naming = spanOf(sighting);
    }
    if (sighting.quoted) continue;
    noteDescriptions(figure, sighting);
    noteTitles(figure, sighting);
    figure.called ??= genderCalled(sighting);
  }
  const seen = new Map<number, Sight>();
  const mentions: Mention[] = [];
  for (const sighting of sightings) {
    const alone = sighting.words.length < 2 || isFamilyNameAlone(sighting.words, byPart);
    const full = alone ? undefined : byKey.get(keyOf(sighting.words));
    const key = sighting.words.join(' ');
    const parts = full === undefined ? byPart.get(surnameOrAll(sighting.words)) : undefined;
    if (sighting.heading && full === undefined && parts === undefined) continue;
    const meant = full === undefined ? whichOf(parts, sighting, seen) : null;
    const unclear = meant?.clear === false;
    const figure = full ?? meant?.figure ?? byKey.get(key) ?? add(sighting, key);
    if (!sighting.quoted && !unclear && !isAside(sighting)) {
      const before = seen.get(figure.id);
      const { frame } = sighting;
      const byFamily = full === undefined && surname(figure.words) === key;
      seen.set(figure.id, {
        frame,
        order: mentions.length,
        full: full === undefined ? (before?.full ?? null) : frame,
        bare: byFamily ? mentions.length : (before?.bare ?? null),
        called: (before?.called ?? 0) + (byFamily ? 1 : 0),
        acts: (before?.acts ?? false) || (full !== undefined && actsHere(sighting)),
      });
    }
    if (full === undefined && parts !== undefined && !sighting.quoted)
      figure.person += surname(figure.words) === key ? 1.5 : 0.5;
    figure.count += 1;
    weigh(figure, sighting);
    mentions.push({
      ...spanOf(sighting),
      figure: figure.id,
      frame: sighting.frame,
      from: sighting.quoted ? -1 : sighting.from,
      to: sighting.quoted ? -1 : sighting.to,
      titleFrom: sighting.quoted ? -1 : sighting.titleFrom,
      quoted: sighting.quoted,
      unclear,
    });
  }
  return { figures, mentions };
};

/** Those that begin with a particle, and all others. */
const partition = (sightings: readonly Sighting[]): [Sighting[], Sighting[]] => {
  const bare: Sighting[] = [];
  const full: Sighting[] = [];
  for (const sighting of sightings) (NAME_PARTICLES.has(sighting.words[0] ?? '') ? bare : full).push(sighting);
  return [bare, full];
};

const isFamilyNameAlone = (words: readonly string[], byPart: ReadonlyMap<string, unknown>): boolean =>
  NAME_PARTICLES.has(words[0] ?? '') && byPart.has(words.join(' '));

/** "(He and Ida Brook are not related.)" */
const isAside = ({ tokens, from }: Sighting): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - ASIDE); at -= 1) {
    const token = tokens[at];
    if (token?.text === ')' || token?.type === 'break' || token?.type === 'passage') return false;
    if (token?.text === '(') return true;
  }
  return false;
};

/** Of more names, or with the first of them written out. */
const isFuller = ({ words, quoted }: Sighting, known: Figure): boolean =>
  !quoted &&
  (words.length > known.words.length ||
    (words.length === known.words.length && (words[0]?.length ?? 0) > (known.words[0]?.length ?? 0)));

const noteTitles = (figure: Figure, { tokens, from, titleFrom }: Sighting): void => {
  for (const token of tokens.slice(titleFrom, from)) {
    const title = clean(token);
    figure.descriptions.add(title);
    figure.gender ??= genderOfTitle(title);
  }
};

const weigh = (figure: Figure, sighting: Sighting): void => {
  const { tokens, from, to, titleFrom } = sighting;
  if (!sighting.quoted && sighting.words.length === 1) noteDescriptions(figure, sighting);
  const before = tokens[titleFrom - 1];
  // "His wife, Ida,"
  if (before?.text === ',' && isOccupation(tokens[titleFrom - 2]?.lower ?? '') && tokens[to]?.text === ',')
    figure.person += 2;
  const after = tokens[to];
  if (titleFrom < from) {
    if (tokens.slice(titleFrom, from).some((title) => TITLES.has(clean(title)))) figure.person += 3;
    noteTitles(figure, sighting);
  }
  if (isOrganisation(sighting.words) && !(sighting.words.length === 1 && figure.words.length > 1)) figure.person -= 3;
  if (
    sighting.words.length === 1 &&
    /^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? '') &&
    (tokens[from]?.text.length ?? 0) < 6
  )
    figure.person -= 2;
  if (sighting.words.length > 1 && isPeople(sighting.words)) figure.person -= 2;
  if (before?.type === 'word') {
    // "the Fenn campaign": the article is the noun’s that follows.
    if (before.lower === 'the' && !isNounLike(after)) figure.person -= 1.5;
    else if (/^(?:in|at|near|across)$/u.test(before.lower)) figure.person -= 1;
    else if (PERSON_NOUNS.has(before.lower) && !(before.capital && BELONGING.has(before.lower))) figure.person += 2;
  }
  if (after?.lower === 'who') figure.person += 1;
  if (CUE_VERBS.get(after?.lower ?? '')?.form === 'finite' || CUE_VERBS.get(before?.lower ?? '')?.form === 'finite')
    figure.person += 0.7;
  if (after?.text === ',' && tokens[to + 1] !== undefined) {
    if (/^\d\d$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',') figure.person += 2;
    if (tokens[to + 1]?.lower === 'who') figure.person += 2;
    describe(figure, tokens, to + 1);
  }
};

/** "Harrow Liberals", "New Selwick": a people or a place. */
const isPeople = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  const people = BELONGING.has(last) || BELONGING.has(last.replace(/^.*-/u, '').replace(/s$/u, ''));
  return (
    (people && words.length > 1 && !SURNAMES_TOO.has(last)) ||
    (words.length > 1 && words[0] === 'new') ||
    last.includes('-american')
  );
};

/** ", the mayor of Harrow,": nouns for people in what stands beside the name. */
const describe = (figure: Figure, tokens: readonly Token[], from: number): void => {
  for (let at = from; at < Math.min(tokens.length, from + 9); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type !== 'word' && !/^['’]s?$/u.test(token.text)) || AUXILIARIES.has(token.lower))
      return;
    if (!(token.capital ? TITLES : PERSON_NOUNS).has(token.lower)) continue;
    figure.person += 1;
    return;
  }
};

/** The mentions outside quotations, by frame and in reading order. */
export const mentionsByFrame = (mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> =>
  Map.groupBy(
    mentions.filter((mention) => !mention.quoted),
    (mention) => mention.frame,
  );

/** Of mentions of one frame in reading order the first that ends after the token at `at`: the one that holds it, if any does. */
export const mentionFrom = (mentions: readonly Mention[], at: number): Mention | undefined => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return mentions[low];
};
