import { type Caveat, type CaveatKind, type Reading, type Span, slice, within } from '../article.ts';
import { contentOf } from '../summary/caveats/bearing.ts';
import { root, sharedBy } from '../summary/terms.ts';
import { NUMBER_WORDS } from '../text/number-words.ts';
import { TITLES } from '../text/titles.ts';
import { words } from '../text/words.ts';
import { readableAlone } from './readable-alone.ts';
import { RESERVING } from './reserving-words.ts';

/** A caveat with the reading whose article it is a span of. */
export interface FoundCaveat {
  readonly reading: Reading;
  readonly caveat: Caveat;
}

/** Others of its kind that a caveat is held against; keeps a text of nothing but denials linear. */
const COMPARED = 40;
/** Two claims are one matter where they share so many words, or so much of the one with fewer. */
const SAME_MATTER = { words: 2, share: 0.5 } as const;

/** "His lawyer" and "her lawyer" are two people, and "a spokesman" may be another each time. */
const POINTS = /^(?:the|this|that|these|those)$/;
const INDEFINITE = /^(?:an?|another|one|some|several|many|few|two|three|four|five|officials)$/;

/** What is compared of a caveat. */
interface Weighed extends FoundCaveat {
  readonly order: number;
  readonly written: string;
  readonly who: readonly string[];
  /** What it says beyond making a reservation. */
  readonly says: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/**
 * The caveats of one card, in the order given, without those that say nothing beyond another of the same kind, by the same holder,
 * on the same matter, or beyond one of `stated`, which the card's other words make. Of two that say the same the one with the
 * fuller holder stays, then the shorter.
 */
export const toldOnce = <Found extends FoundCaveat>(
  found: readonly Found[],
  stated: readonly FoundCaveat[],
): Found[] => {
  const weighed = found.map(weigh);
  const made = stated.slice(0, COMPARED).map(weigh);
  const heard = new Set(made.map(({ written }) => written));
  const alive = new Set(weighed.filter(({ written }) => !heard.has(written) && heard.add(written)));
  for (const those of Map.groupBy(alive, ({ caveat }) => caveat.kind).values()) {
    const compared = those.slice(0, COMPARED);
    for (const one of compared.toSorted((a, b) => byWorth(b, a))) {
      const others = compared.filter((other) => other !== one && alive.has(other));
      const again = others.some((other) => isIn(one, other) && !(isIn(other, one) && byWorth(one, other) < 0));
      if (again || made.some((other) => isIn(one, other))) alive.delete(one);
    }
  }
  return weighed.flatMap((one, at) => (alive.has(one) ? found.slice(at, at + 1) : []));
};

/** Whose point may be who says it. */
const OF_WHO_SAYS: ReadonlySet<CaveatKind> = new Set(['anonymous', 'interest', 'allegation']);
/** Marks, or "said Ada Brook of the harbour board" with nothing after it. */
const ATTRIBUTES =
  /^[\s,.“”"‘’']*(?:(?:said|says|added|wrote) (?:(?!\b(?:but|though|although|while|who|which|not|yet|without)\b)[^,;:–—])*)?$/u;

/** Whether a card that shows `seen` of a caveat's article shows most of it already, and all but who says so: “…,” she said. */
export const isToldBy = (found: FoundCaveat, seen: readonly Span[]): boolean => {
  const { caveat, reading } = found;
  const { text } = reading.article;
  const outside = outsideOf(caveat, seen);
  const left = outside.reduce((sum, span) => sum + span.end - span.start, 0);
  if (2 * left > caveat.end - caveat.start) return false;
  // A name that stands beside the quote is part of who said it.
  const beside = outsideOf(
    caveat,
    seen.filter(({ start, end }) => 5 * (end - start) >= caveat.end - caveat.start),
  );
  if (!OF_WHO_SAYS.has(caveat.kind) && beside.every((span) => ATTRIBUTES.test(slice(text, span)))) return true;
  const holders = new Set(whoOf(found).map(root));
  return outside.every((span) => [...beyond(contentOf(text, span), holders)].every((term) => RESERVING.has(term)));
};

/** What of a span is in none of others. */
const outsideOf = ({ start, end }: Span, others: readonly Span[]): Span[] => {
  const inside = others.filter((span) => span.start < end && start < span.end).toSorted((a, b) => a.start - b.start);
  const outside: Span[] = [];
  let at = start;
  for (const span of inside) {
    if (at < span.start) outside.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  return at < end ? [...outside, { start: at, end }] : outside;
};

/** Whether two caveats of any articles bear on one matter, by their claims. */
export const onOneMatter = (one: FoundCaveat, other: FoundCaveat): boolean => {
  const [first, second] = [one.caveat.claim ?? one.caveat, other.caveat.claim ?? other.caveat];
  if (one.reading.article === other.reading.article && first.start < second.end && second.start < first.end)
    return true;
  const holders = new Set([...whoOf(one), ...whoOf(other)].map(root));
  const [these, those] = [
    beyond(contentOf(one.reading.article.text, first), holders),
    beyond(contentOf(other.reading.article.text, second), holders),
  ];
  const shared = sharedBy(these, those);
  return shared > 0 && (shared >= SAME_MATTER.words || shared >= SAME_MATTER.share * Math.min(these.size, those.size));
};

/** Whether two caveats have one holder, where both name one: "Brook" and "Ada Brook", not "Otto Brook" nor "the Brook campaign". */
export const haveOneHolder = (one: FoundCaveat, other: FoundCaveat): boolean => areOne(whoOf(one), whoOf(other));

const areOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 &&
  one.at(-1) === other.at(-1) &&
  !INDEFINITE.test(one[0] ?? '') &&
  !INDEFINITE.test(other[0] ?? '') &&
  (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)));

const byWorth = (one: Weighed, other: Weighed): number =>
  other.who.length - one.who.length || one.written.length - other.written.length || one.order - other.order;

/** Whether one says nothing that the other does not. */
const isIn = (one: Weighed, other: Weighed): boolean =>
  one.caveat.kind === other.caveat.kind &&
  (areOne(one.who, other.who) || (isHeldByNobody(one) && isHeldByNobody(other))) &&
  allIn(one.says, other.says) &&
  allIn(one.figures, other.figures) &&
  onOneMatter(one, other);

/** Whether each of some words is among others. */
export const allIn = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  sharedBy(some, others) === some.size;

const weigh = (found: FoundCaveat, order: number): Weighed => {
  const { text } = found.reading.article;
  const who = whoOf(found);
  const holders = new Set(who.map(root));
  const content = contentOf(text, found.caveat);
  return {
    ...found,
    order,
    written: writtenOf(found),
    who,
    says: new Set([...beyond(content, holders)].filter((term) => !RESERVING.has(term))),
    figures: figuresIn(text, found.caveat),
  };
};

const beyond = (content: ReadonlySet<string>, holders: ReadonlySet<string>): Set<string> =>
  new Set([...content].filter((term) => !holders.has(term)));

/** As a card states it: "He denies it" comes with who he is. */
const writtenOf = ({ reading, caveat }: FoundCaveat): string => {
  const { text } = reading.article;
  const { holder } = caveat;
  const beside = holder === null || within(holder, caveat) ? '' : ` (${slice(text, holder)})`;
  return `${slice(text, readableAlone(reading, caveat, []))}${beside}`.replace(/\s+/g, ' ').trim();
};

/** Names no holder, nor speaks of a "he" who may be one. */
const isHeldByNobody = ({ who, written }: Weighed): boolean =>
  who.length === 0 && !/\b(?:he|she|they|him|her|them|his|their)\b/i.test(written.slice(0, LOOKED_AT));

/** The words of a holder, without articles and titles. */
const whoOf = ({ reading, caveat }: FoundCaveat): string[] => {
  if (caveat.holder === null) return [];
  const { text } = reading.article;
  const said = words(text, caveat.holder).map((word) =>
    slice(text, word)
      .toLowerCase()
      .replace(/['’]s$/, ''),
  );
  const naming = said.filter((word) => !POINTS.test(word) && !TITLES.has(word));
  return naming.length > 0 ? naming : said;
};

/** Longer ones are no prose, UTF-16 units. */
const LOOKED_AT = 2_000;

/** The numbers of a span, in digits or words. */
export const figuresIn = (text: string, { start, end }: Span = { start: 0, end: text.length }): Set<string> =>
  new Set(
    words(text, { start, end: Math.min(end, start + LOOKED_AT) })
      .map((word) => slice(text, word).toLowerCase())
      .filter((word) => /\d/.test(word) || (word !== 'one' && Object.hasOwn(NUMBER_WORDS, word))),
  );
