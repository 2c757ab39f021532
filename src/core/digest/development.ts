import { type Reading, type Span, slice } from '../article.ts';
import type { BriefSentence } from '../stories/brief/brief.ts';
import { isEarlier, publisherKey } from '../stories/publisher.ts';
import { summaryCandidates } from '../summary/candidates.ts';
import { terms } from '../summary/terms.ts';
import { STYLES } from '../summary/weights.ts';

/** What the articles that came since a story was told tell of it. */
export interface Development {
  /** They alone, with the quotes that were not told; the one that tells most first. */
  readonly readings: readonly Reading[];
  /** What no article told before, in the order of the readings. */
  readonly sentences: readonly BriefSentence[];
  /** When the last of those was published by which the story took a turn, ms; null where it took none. */
  readonly turned: number | null;
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
 * What `fresh` articles tell that those that were told do not; both of one story. The story took a turn where a publisher that
 * had told it comes back to it hours later with a first sentence of something new. What another publisher writes in words
 * of its own is most often the same event.
 */
export function developmentOf(told: readonly Reading[], fresh: readonly Reading[]): Development {
  const known = new Set(
    told
      .slice(0, compared.articles)
      .flatMap(({ article: { title, text } }) => terms(`${title}\n${text.slice(0, compared.text)}`)),
  );
  const heard = new Set(told.flatMap(({ article, quotes }) => quotes.map((quote) => wordsOf(article.text, quote))));
  const lastOf = lastByPublisher(told);
  const found = fresh
    .map((reading) => {
      const sentences = newSentences(reading, known);
      return { reading, sentences, turned: sentences.length === 0 ? null : turnOf(reading, lastOf, known) };
    })
    .sort(
      (one, other) =>
        Number(other.turned !== null) - Number(one.turned !== null) ||
        other.sentences.length - one.sentences.length ||
        (isEarlier(one.reading.article, other.reading.article) ? -1 : 1),
    );
  const readings = found.map(({ reading }) => ({
    ...reading,
    quotes: reading.quotes.filter((quote) => !heard.has(wordsOf(reading.article.text, quote))),
  }));
  const turns = found.flatMap(({ turned }) => turned ?? []);
  return {
    readings,
    sentences: eachOnce(
      found.flatMap(({ sentences }, index) => withReading(sentences, readings[index])),
      known,
    ),
    turned: turns.length === 0 ? null : Math.max(...turns),
  };
}

const lastByPublisher = (readings: readonly Reading[]): Map<string, number> => {
  const last = new Map<string, number>();
  for (const { article } of readings) {
    const key = publisherKey(article);
    if (article.published !== null) last.set(key, Math.max(article.published, last.get(key) ?? article.published));
  }
  return last;
};

/** When it was published, where its story takes a turn by it. */
function turnOf(
  { article, quotes }: Reading,
  lastOf: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): number | null {
  const before = lastOf.get(publisherKey(article));
  if (before === undefined || article.published === null || article.published - before < settled) return null;
  const lede = summaryCandidates(article, quotes).find(({ barred }) => !barred);
  return lede !== undefined && isNew(lede.terms, known) ? article.published : null;
}

const withReading = (spans: readonly Span[], reading: Reading | undefined): BriefSentence[] =>
  reading === undefined ? [] : spans.map((span) => ({ reading, span }));

const newSentences = ({ article, quotes }: Reading, known: ReadonlySet<string>): Span[] =>
  summaryCandidates(article, quotes)
    .slice(0, lookedAt)
    .filter(
      ({ barred, poor, cut, pictured, leans, quoted }) =>
        !(barred || poor || cut || pictured || leans || quoted > mostlyQuoted),
    )
    .filter((candidate) => isNew(candidate.terms, known))
    .map(({ start, end }) => ({ start, end }));

function isNew(held: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const unheard = [...held].filter((term) => !known.has(term));
  const share = unheard.length / Math.max(1, held.size);
  if (unheard.some((term) => /^\d/.test(term)) && share >= newWords.withNumber) return true;
  return unheard.length >= newWords.least && share >= newWords.share;
}

/** As many as a card has room for; what two of them tell is told by the first. */
function eachOnce(sentences: readonly BriefSentence[], known: ReadonlySet<string>): BriefSentence[] {
  const heard = new Set(known);
  const kept: BriefSentence[] = [];
  let room = STYLES.short.words;
  for (const sentence of sentences) {
    const { text } = sentence.reading.article;
    const held = new Set(terms(text, sentence.span));
    const length = slice(text, sentence.span).split(/\s+/u).length;
    if (kept.length === STYLES.short.sentences || (kept.length > 0 && length > room) || !isNew(held, heard)) continue;
    kept.push(sentence);
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
