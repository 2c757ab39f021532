import type { Span } from '../article.ts';
import { DETERMINERS } from '../text/closed-class.ts';
import { PERSON_NOUNS } from '../text/titles.ts';
import { type Antecedent, neuterBefore, singleBefore } from './antecedents.ts';
import { apposedName } from './appositions.ts';
import type { Attribution } from './attribution.ts';
import { byDescription } from './by-description.ts';
import { isOrganisation } from './family-names.ts';
import type { Focus } from './focus.ts';
import type { Frame } from './frames.ts';
import { jointSpeakers } from './joint.ts';
import { type Kinships, readKinships, relativeMeant } from './kinship.ts';
import { isBody } from './occupations.ts';
import { type Figure, type Mention, mentionFrom, mentionsByFrame, NAMESAKES, type People } from './people.ts';
import { type Phrase, spanOf } from './phrases.ts';
import { strangerBefore, unnamedAntecedent } from './relatives.ts';

/** Who spoke: the fullest naming, the words beside the quotation, and the figure where it is one. */
export interface Speaker {
  readonly naming: Span | null;
  readonly mention: Span;
  readonly figure: number | null;
  readonly confidence: number;
}

/** What resolving needs of the article. */
export interface Memory {
  readonly frames: readonly Frame[];
  readonly people: People;
  readonly focus: Focus;
  /** Figures by the words that describe them. */
  readonly described: ReadonlyMap<string, readonly Figure[]>;
  /** People by the age that the article gives. */
  readonly aged: ReadonlyMap<number, readonly Figure[]>;
  /** Mentions outside quotations, by frame. */
  readonly named: ReadonlyMap<number, readonly Mention[]>;
  readonly kinships: Kinships;
}

export const remember = (frames: readonly Frame[], people: People, focus: Focus): Memory => {
  const named = mentionsByFrame(people.mentions);
  const described = new Map<string, Figure[]>();
  const aged = new Map<number, Figure[]>();
  for (const figure of people.figures.filter(({ person }) => person > 0)) {
    for (const word of figure.descriptions) enter(described, word, figure);
    if (figure.age !== null) enter(aged, figure.age, figure);
  }
  return { frames, people, focus, described, aged, named, kinships: readKinships({ frames, people, focus, named }) };
};

const enter = <Key>(those: Map<Key, Figure[]>, key: Key, figure: Figure): void => {
  const known = those.get(key);
  if (known === undefined) those.set(key, [figure]);
  else if (known.length < NAMESAKES) known.push(figure);
};

/** How sure it is what "it" and "they" take up. */
const TAKEN_UP = 0.75;
/** A gender that several pronouns agree on. */
const SURELY = 1.2;

/** Goes from the phrase of an attribution to whom it means, by the fullest naming the article has. */
export const resolve = (memory: Memory, given: Attribution): Speaker => {
  const tokens = memory.frames[given.frame]?.tokens ?? [];
  const phrase = apposedName(tokens, given.phrase) ?? given.phrase;
  const mention = spanOf(tokens, { from: phrase.from, to: phrase.kind === 'nominal' ? phrase.to : phrase.core });
  const blank: Speaker = { naming: null, mention, figure: null, confidence: 0 };
  const joint = jointSpeakers(tokens, given.phrase, (other) => maySpeak(memory, given.frame, other));
  if (joint !== null) return { ...blank, naming: joint.naming, confidence: given.confidence * 0.8 };
  if (phrase.kind === 'pronoun') {
    const lower = tokens[phrase.from]?.lower ?? '';
    if (lower === 'it' || lower === 'they') return byAntecedent(memory, given, phrase, blank);
    const unnamed = unnamedAntecedent(tokens, phrase.from);
    if (unnamed !== null) return stranger(tokens, unnamed, blank, given.confidence);
    const other = broughtUp(memory, given.frame, phrase.from);
    if (other !== null) return stranger(other.tokens, other.phrase, blank, given.confidence);
    const referent = memory.focus.pronouns.get(tokens[phrase.from]?.start ?? -1);
    return referent === undefined || referent.unclear
      ? blank
      : of(memory, referent.figure, mention, given.confidence * referent.confidence);
  }
  const named = mentionAt(memory, given.frame, phrase);
  if (named?.unclear === true) return blank;
  if (named !== undefined) return of(memory, named.figure, mention, given.confidence);
  if (phrase.kind === 'name') return { naming: mention, mention, figure: null, confidence: given.confidence * 0.8 };
  if (phrase.head === phrase.from && DETERMINERS.has(tokens[phrase.head]?.lower ?? '')) return blank;
  if (/^(?:some|any|every|no)(?:one|body)$/u.test(tokens[phrase.head]?.lower ?? '')) return blank;
  const described =
    relativeMeant(memory, memory.kinships, given.frame, phrase) ?? byDescription(memory, given.frame, phrase);
  if (described !== null) return of(memory, described.figure, mention, given.confidence * described.confidence);
  const first = tokens[phrase.from];
  if (
    /^(?:his|her|their|its|our|my|this|that|these|those|it)$/u.test(first?.lower ?? '') &&
    !isPersonal(memory, given.frame, phrase)
  )
    return blank;
  const article = /^(?:a|an|the)$/u.test(first?.lower ?? '') && phrase.to - phrase.from > 1;
  return {
    naming: spanOf(tokens, { from: phrase.from + (article ? 1 : 0), to: phrase.to }),
    mention,
    figure: null,
    confidence: given.confidence * 0.85,
  };
};

/** "it said", "they said": whom or what the sentences before are about. */
const byAntecedent = (memory: Memory, given: Attribution, phrase: Phrase, blank: Speaker): Speaker => {
  const isSomebody = ({ frame, phrase: other }: Antecedent): boolean => isPerson(memory, frame, other);
  const neuter = memory.frames[given.frame]?.tokens[phrase.from]?.lower === 'it';
  const find = neuter ? neuterBefore : singleBefore;
  const found = find(memory.frames, given.frame, phrase.from, isSomebody);
  const figure = memory.people.figures[found === null ? -1 : (figureAt(memory, found.frame, found.phrase) ?? -1)];
  // A capital word that begins a sentence need be no name.
  if (found === null || (found.phrase.kind === 'name' && (figure === undefined || (neuter && !isBodyNamed(figure)))))
    return blank;
  // Of whom the article says "he" or "she", it does not say "they".
  if (!neuter && figure !== undefined && figure.gender !== null && figure.genderSure > SURELY) return blank;
  const meant = resolve(memory, { ...given, ...found, confidence: given.confidence * TAKEN_UP });
  return { ...meant, mention: blank.mention };
};

/** A name that something shows to be no person's. */
const isBodyNamed = (figure: Figure): boolean =>
  figure.person < 0 || isOrganisation(figure.words) || [...figure.descriptions].some(isBody);

/** Whom the sentence before a pronoun brings up without a name: "a woman at the box office". */
const broughtUp = (memory: Memory, frame: number, at: number): { tokens: Frame['tokens']; phrase: Phrase } | null => {
  const own = memory.frames[frame]?.tokens ?? [];
  let end = at;
  while (end > 0 && own[end - 1]?.type !== 'break') end -= 1;
  // A paragraph that begins with the quotation goes on with the one before.
  const index = end > 0 ? frame : frame - 1;
  const tokens = memory.frames[index]?.tokens ?? [];
  const last = end > 0 ? end - 1 : tokens.length;
  const mentions = memory.named.get(index) ?? [];
  const isNamed = (place: number): boolean => {
    const found = mentionFrom(mentions, place);
    return found?.from === place && (memory.people.figures[found.figure]?.person ?? 0) > 0;
  };
  const phrase = strangerBefore(tokens, last, own[at]?.lower ?? '', isNamed);
  return phrase === null ? null : { tokens, phrase };
};

/** "An official": named by the description; somebody's relative is told of by no words that stand alone. */
const stranger = (tokens: Frame['tokens'], phrase: Phrase, blank: Speaker, confidence: number): Speaker =>
  /^(?:a|an)$/u.test(tokens[phrase.from]?.lower ?? '')
    ? { ...blank, naming: spanOf(tokens, { from: phrase.from + 1, to: phrase.to }), confidence: confidence * 0.7 }
    : blank;

const of = (memory: Memory, figure: number, mention: Span, confidence: number): Speaker => ({
  naming: memory.people.figures[figure]?.naming ?? null,
  mention,
  figure,
  confidence,
});

const mentionAt = (memory: Memory, frame: number, phrase: Phrase): Mention | undefined => {
  if (phrase.kind !== 'name') return undefined;
  const found = mentionFrom(memory.named.get(frame) ?? [], phrase.head);
  return found !== undefined && found.from <= phrase.head ? found : undefined;
};

/** The figure whose name is the head of a phrase. */
export const figureAt = (memory: Memory, frame: number, phrase: Phrase): number | null =>
  mentionAt(memory, frame, phrase)?.figure ?? null;

const isPersonal = (memory: Memory, frame: number, phrase: Phrase): boolean =>
  PERSON_NOUNS.has(memory.frames[frame]?.tokens[phrase.head]?.lower ?? '');

/** Whether a phrase stands for a person: a name that behaves like one, "he" or "she", or a noun for people. */
export const isPerson = (memory: Memory, frame: number, phrase: Phrase): boolean => {
  const tokens = memory.frames[frame]?.tokens ?? [];
  if (phrase.kind === 'pronoun') return /^(?:he|she)$/u.test(tokens[phrase.head]?.lower ?? '');
  if (phrase.kind === 'nominal') return isPersonal(memory, frame, phrase);
  const figure = figureAt(memory, frame, phrase);
  return figure !== null && (memory.people.figures[figure]?.person ?? -1) > 0;
};

/** A person, or a bare name that nothing shows to be no person's. */
const maySpeak = (memory: Memory, frame: number, phrase: Phrase): boolean => {
  if (isPerson(memory, frame, phrase)) return true;
  const figure = figureAt(memory, frame, phrase);
  return figure !== null && (memory.people.figures[figure]?.person ?? -1) > -1;
};
