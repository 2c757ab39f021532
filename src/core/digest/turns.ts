import { type Reading, slice } from '../article.ts';
import { featuresOf } from '../stories/features.ts';
import { copied, type Ink, sharedInk } from '../stories/ink.ts';
import { type Candidate, summaryCandidates } from '../summary/candidates.ts';
import { fold } from '../summary/caveats/fold.ts';
import { type Toll, tollKinds, tollsIn } from './toll.ts';
import { TURN_WORDS } from './turn-words.ts';

/** How far a story has come, by which its next turn is seen. */
export interface Course {
  /** The turns that were told, or looked ahead to. */
  readonly turns: ReadonlySet<string>;
  /** The least and the most that were told; null where none was. */
  readonly tolls: Readonly<Record<Toll, Range | null>>;
  readonly texts: readonly { readonly ink: Ink; readonly excerpt: boolean }[];
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** An article is compared so far, UTF-16 units: a longer one told it all. */
const compared = 50_000;

/** No headline or sentence is longer, UTF-16 units. */
const longestFront = 2_000;

/** A toll is another one from this share of difference on: that of a day grows by a few from hour to hour. */
const revised = 0.1;

const REVISES = /(?<![a-z])(?:revis|lower|correct|downgrad|overcount|down from|fewer than)/;
const NEGATED = /(?<![a-z])(?:not|never|no|nor|without|yet to be|[a-z]+n't)(?: been| be| being)? ?$/;
/** Longer is no negation of a verb, UTF-16 units. */
const negationReach = 24;

const knownBy = TURN_WORDS.map(({ name, known }) => ({
  name,
  words: new RegExp(`(?<![a-z])(?:${known.replaceAll(' ', '|')})`),
}));

/** The course of a story as these articles tell it. */
export function courseOf(readings: readonly Reading[]): Course {
  const texts = readings.map(({ article: { title, text } }) => fold(`${title}\n${text.slice(0, compared)}`));
  const turns = new Set(knownBy.filter(({ words }) => texts.some((text) => words.test(text))).map(({ name }) => name));
  if (readings.some(({ caveats }) => caveats.some(({ kind }) => kind === 'denial'))) turns.add('a denial');
  return {
    turns,
    tolls: {
      dead: rangeOf(texts.flatMap((text) => tollsIn(text, 'dead'))),
      hurt: rangeOf(texts.flatMap((text) => tollsIn(text, 'hurt'))),
    },
    texts: readings.map(({ article }) => ({
      ink: featuresOf(article).ink,
      excerpt: article.completeness === 'excerpt',
    })),
  };
}

/** The course after some more articles were told. */
export const joined = (one: Course, other: Course): Course => ({
  turns: new Set([...one.turns, ...other.turns]),
  tolls: { dead: wider(one.tolls.dead, other.tolls.dead), hurt: wider(one.tolls.hurt, other.tolls.hurt) },
  texts: [...one.texts, ...other.texts],
});

const rangeOf = (counts: readonly number[]): Range | null =>
  counts.reduce<Range | null>((range, count) => wider(range, { least: count, most: count }), null);

const wider = (one: Range | null, other: Range | null): Range | null =>
  one === null || other === null
    ? (one ?? other)
    : { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };

/** What an article tells of a story's course that none before it told. */
export interface Turns {
  /** "an arrest", "12 dead". */
  readonly names: readonly string[];
  /** Its first sentence tells one of them, not its headline alone. */
  readonly inLede: boolean;
}

/**
 * The turns in the headline and the first sentence of an article. Of one that copies a text only its first sentence is looked at, and
 * nothing where that was told as an excerpt.
 */
export function turnsIn(reading: Reading, course: Course): Turns {
  const { article } = reading;
  const { ink } = featuresOf(article);
  const originals = course.texts.filter((other) => sharedInk(ink, other.ink) >= copied);
  if (originals.some(({ excerpt }) => excerpt)) return { names: [], inLede: false };
  const lede = ledeOf(reading);
  const first = lede === undefined ? [] : turnsToldBy(slice(article.text, lede), course);
  const headline = originals.length === 0 ? turnsToldBy(article.title, course) : [];
  return { names: [...new Set([...first, ...headline])], inLede: first.length > 0 };
}

function turnsToldBy(written: string, { turns, tolls }: Course): string[] {
  const text = fold(written.slice(0, longestFront));
  const named = TURN_WORDS.filter(({ name, cue }) => !turns.has(name) && happened(text, cue));
  const counted = tollKinds.flatMap((kind) => {
    const told = tolls[kind];
    // Of many dead somebody may write without a number.
    if (told === null && turns.has('a death')) return [];
    const counts = tollsIn(text, kind).filter((count) => isAnother(count, told, REVISES.test(text)));
    return counts.map((count) => `${count} ${kind}`);
  });
  return [...named.map(({ name }) => name), ...counted];
}

/** The sentence that tells an article first; undefined where none can be shown. */
export const ledeOf = ({ article, quotes }: Reading): Candidate | undefined =>
  summaryCandidates(article, quotes).find(({ barred }) => !barred);

function happened(text: string, cue: RegExp): boolean {
  const found = cue.exec(text);
  return found !== null && !NEGATED.test(text.slice(Math.max(0, found.index - negationReach), found.index));
}

const isAnother = (count: number, told: Range | null, lower: boolean): boolean =>
  told === null || count > told.most * (1 + revised) || (lower && count < told.least * (1 - revised));
