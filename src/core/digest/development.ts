import { type Reading, type Span, slice } from '../article.ts';
import type { BriefSentence } from '../stories/brief/brief.ts';
import { isEarlier, publisherKey } from '../stories/publisher.ts';
import { summaryCandidates } from '../summary/candidates.ts';
import { terms } from '../summary/terms.ts';
import { STYLES } from '../summary/weights.ts';
import { courseOf, joined, ledeOf, turnsIn } from './turns.ts';

/** What the articles that came since a story was told tell of it. */
export interface Development {
  /** They alone, with the quotes that were not told; the one that tells most first. */
  readonly readings: readonly Reading[];
  /** What no article told before, in the order of the readings. */
  readonly sentences: readonly BriefSentence[];
  /** When the last of those was published by which the story took a turn, ms; null where it took none. */
  readonly turned: number | null;
  /** What its turns were, where that can be named: "an arrest", "12 dead". */
  readonly turns: readonly string[];
}

/** Of the content words of a sentence that tells something new so many are in no article that was told. */
const newWords = { share: 0.5, least: 3, withNumber: 0.3 };

/** A sentence of which more is quoted is told as a quote, in characters. */
const mostlyQuoted = 1 / 3;

/** What a publisher writes sooner after its last article is more on what it told, ms. */
const settled = 3 * 3_600_000;

/** News is told in the first sentences; so many of an article are looked at. */
const lookedAt = 8;

/** Articles that were told and are compared, and how far each, UTF-16 units: of more and longer ones, these tell it all. */
const compared = { articles: 12, text: 50_000 };

/**
 * What `fresh` articles tell that those that were told do not; both of one story. The story took a turn where one of them, whoever
 * publishes it, begins with what becomes of such a matter and none told before, as a denial or a higher toll; or where a publisher
 * that had told it comes back to it hours later with a first sentence of something new. What another publisher writes in other words
 * is most often the same event.
 */
export function developmentOf(told: readonly Reading[], fresh: readonly Reading[]): Development {
  const known = new Set(told.slice(0, compared.articles).flatMap(termsOf));
  const heard = new Set(told.flatMap(({ article, quotes }) => quotes.map((quote) => wordsOf(article.text, quote))));
  const found = withTurns(told, fresh, known).sort(
    (one, other) =>
      Number(other.turn !== null) - Number(one.turn !== null) ||
      other.sentences.length - one.sentences.length ||
      (isEarlier(one.reading.article, other.reading.article) ? -1 : 1),
  );
  const readings = found.map(({ reading }) => ({
    ...reading,
    quotes: reading.quotes.filter((quote) => !heard.has(wordsOf(reading.article.text, quote))),
  }));
  const turned = found.flatMap(({ turn, reading }) => (turn === null ? [] : (reading.article.published ?? [])));
  return {
    readings,
    sentences: eachOnce(
      found.flatMap(({ sentences }, index) => withReading(sentences, readings[index])),
      known,
    ),
    turned: turned.length === 0 ? null : Math.max(...turned),
    turns: [...new Set(found.flatMap(({ turn }) => turn ?? []))],
  };
}

const termsOf = ({ article: { title, text } }: Reading): string[] => terms(`${title}\n${text.slice(0, compared.text)}`);

const lastByPublisher = (readings: readonly Reading[]): Map<string, number> => {
  const last = new Map<string, number>();
  for (const { article } of readings) {
    const key = publisherKey(article);
    if (article.published !== null) last.set(key, Math.max(article.published, last.get(key) ?? article.published));
  }
  return last;
};

/** `turns`: it tells what became of the story, in whatever words. */
interface NewSentence {
  readonly span: Span;
  readonly turns: boolean;
}

/** An article that came since, what of it can be told, and the turns that can be named: null where it is no turn. */
interface Fresh {
  readonly reading: Reading;
  readonly sentences: readonly NewSentence[];
  readonly turn: readonly string[] | null;
}

/** The articles in their order of time: what one told is no turn in the next. */
function withTurns(told: readonly Reading[], fresh: readonly Reading[], known: ReadonlySet<string>): Fresh[] {
  const lastOf = lastByPublisher(told);
  const heard = new Set(known);
  let course = courseOf(told.slice(0, compared.articles));
  return fresh
    .toSorted((one, other) => (isEarlier(one.article, other.article) ? -1 : 1))
    .map((reading) => {
      const { names, inLede } = turnsIn(reading, course);
      const sentences = newSentences(reading, known, inLede);
      const turns = names.length > 0 || comesBack(reading, lastOf, heard);
      if (!turns || sentences.length === 0 || reading.article.published === null) {
        return { reading, sentences, turn: null };
      }
      course = joined(course, courseOf([reading]));
      for (const term of termsOf(reading)) heard.add(term);
      return { reading, sentences, turn: names };
    });
}

/** Its publisher had told the story hours before, and begins with something new. */
function comesBack(reading: Reading, lastOf: ReadonlyMap<string, number>, known: ReadonlySet<string>): boolean {
  const { article } = reading;
  const before = lastOf.get(publisherKey(article));
  if (before === undefined || article.published === null || article.published - before < settled) return false;
  const lede = ledeOf(reading);
  return lede !== undefined && isNew(lede.terms, known);
}

const withReading = (sentences: readonly NewSentence[], reading: Reading | undefined) =>
  reading === undefined ? [] : sentences.map((sentence) => ({ reading, ...sentence }));

/** Those that are new by their words; the first one too where it tells a turn. */
const newSentences = (reading: Reading, known: ReadonlySet<string>, turned: boolean): NewSentence[] => {
  const lede = turned ? ledeOf(reading) : undefined;
  return summaryCandidates(reading.article, reading.quotes)
    .slice(0, lookedAt)
    .filter(
      ({ barred, poor, cut, pictured, leans, quoted }) =>
        !(barred || poor || cut || pictured || leans || quoted > mostlyQuoted),
    )
    .flatMap(({ start, end, terms }) => {
      const turns = start === lede?.start;
      return turns || isNew(terms, known) ? { span: { start, end }, turns } : [];
    });
};

function isNew(held: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const unheard = [...held].filter((term) => !known.has(term));
  const share = unheard.length / Math.max(1, held.size);
  if (unheard.some((term) => /^\d/.test(term)) && share >= newWords.withNumber) return true;
  return unheard.length >= newWords.least && share >= newWords.share;
}

/** As many as a card has room for; what two of them tell is told by the first. */
function eachOnce(sentences: readonly (BriefSentence & NewSentence)[], known: ReadonlySet<string>): BriefSentence[] {
  const heard = new Set(known);
  const kept: BriefSentence[] = [];
  let room = STYLES.short.words;
  for (const { reading, span, turns } of sentences) {
    const { text } = reading.article;
    const held = new Set(terms(text, span));
    const length = slice(text, span).split(/\s+/u).length;
    if (kept.length === STYLES.short.sentences || (kept.length > 0 && length > room)) continue;
    if (!turns && !isNew(held, heard)) continue;
    kept.push({ reading, span });
    room -= length;
    for (const term of held) heard.add(term);
  }
  return kept;
}

const wordsOf = (text: string, span: Span): string =>
  slice(text, span)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
