import { type Quote, type Span, type Summary, slice } from '../article.ts';
import { isClosedClass } from '../text/closed-class.ts';
import { words } from '../text/words.ts';

/** At most so many quotes of one article are key. */
const MOST = 3;
/** Words of a quote that is read at a glance and still says something; beyond the far limit it is never key. */
const LENGTH = { fewest: 6, most: 45, far: 70 };
/** Below this the speaker is too unsure for a card. */
const SURE_ENOUGH = 0.5;

/** Words that lean on what was said before, so that a quote that begins with one does not stand alone. */
const LEANING = new Set(
  'and but so because also then that this these those it he she they him her them his their or nor yet which who there again'.split(
    ' ',
  ),
);
/** Words by which a speaker takes a stand; a quote without any is often an aside. */
const STANCE = new Set(
  (
    'i we our must should never always need want will cannot can won’t not no every nobody everyone believe think know proud sorry ' +
    'wrong right fair unfair false true dangerous important responsible accountable promise refuse reject support oppose'
  ).split(' '),
);

/**
 * Marks the quotes worth showing on a card and ranks all of them, higher is better: statements by a named speaker that
 * stand alone, are of a readable length and tell more than the summary does; one a speaker while there are others.
 */
export const chooseKeyQuotes = (text: string, quotes: readonly Quote[], summary: Summary): Quote[] => {
  const told = vocabulary(text, summary.sentences);
  const voices = countVoices(text, quotes, summary);
  const ranked = quotes.map((quote) => ({ ...quote, key: false, rank: rankOf(text, quote, summary, told, voices) }));
  const eligible = ranked
    .filter((quote) => isEligible(text, quote))
    .sort((one, other) => other.rank - one.rank || one.start - other.start);
  const heard = new Set<string>();
  const chosen = new Set<Quote>();
  for (const repeat of [false, true])
    for (const quote of eligible) {
      const voice = voiceOf(text, quote);
      if (chosen.size >= (repeat ? Math.min(MOST, 2) : MOST) || chosen.has(quote) || heard.has(voice) !== repeat)
        continue;
      chosen.add(quote);
      heard.add(voice);
    }
  return ranked.map((quote) => (chosen.has(quote) ? { ...quote, key: true } : quote));
};

const isEligible = (text: string, quote: Quote): boolean =>
  quote.kind === 'statement' &&
  quote.speaker !== null &&
  /\p{Lu}/u.test(slice(text, quote.speaker)) &&
  quote.confidence >= SURE_ENOUGH &&
  lengthOf(text, quote) >= LENGTH.fewest - 2 &&
  lengthOf(text, quote) <= LENGTH.far;

const lengthOf = (text: string, quote: Quote): number =>
  quote.segments.reduce((sum, segment) => sum + words(text, segment).length, 0);

const contentOf = (text: string, span: Span): string[] =>
  words(text, span)
    .map((word) => slice(text, word).toLowerCase())
    .filter((word) => word.length > 2 && !isClosedClass(word));

const vocabulary = (text: string, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(spans.flatMap((span) => contentOf(text, span)));

/** A speaker is known by the words of the naming. */
const voiceOf = (text: string, quote: Quote): string =>
  quote.speaker === null ? '' : slice(text, quote.speaker).toLowerCase();

/** How near each speaker is to the story: quoted often, named in the summary. */
const countVoices = (text: string, quotes: readonly Quote[], summary: Summary): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const quote of quotes) {
    const voice = voiceOf(text, quote);
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  const shown = summary.sentences.map((sentence) => slice(text, sentence).toLowerCase()).join(' ');
  for (const [voice, count] of counts) {
    const last = voice.split(/\s+/u).at(-1) ?? '';
    counts.set(voice, Math.min(count, 4) * 0.15 + (last !== '' && shown.includes(last) ? 0.6 : 0));
  }
  return counts;
};

const rankOf = (
  text: string,
  quote: Quote,
  summary: Summary,
  told: ReadonlySet<string>,
  voices: ReadonlyMap<string, number>,
): number => {
  const count = lengthOf(text, quote);
  const content = quote.segments.flatMap((segment) => contentOf(text, segment));
  const fresh = content.filter((word) => !told.has(word)).length;
  const first = words(text, quote)[0];
  const opening = first === undefined ? '' : slice(text, first);
  const shown = summary.sentences.some((sentence) => sentence.start < quote.end && quote.start < sentence.end);
  const stance = quote.segments
    .flatMap((segment) => words(text, segment))
    .filter((word) => STANCE.has(slice(text, word).toLowerCase()));
  return (
    (quote.kind === 'statement' ? 1 : 0) +
    (quote.speaker === null ? -1 : quote.confidence) +
    (voices.get(voiceOf(text, quote)) ?? 0) +
    (count >= LENGTH.fewest && count <= LENGTH.most ? 1 : 0) -
    Math.abs(count - 22) / 60 +
    (LEANING.has(opening.toLowerCase()) ? -0.5 : 0) +
    (/^\p{Lu}/u.test(opening) ? 0.3 : -0.2) +
    (content.length > 0 ? (0.6 * fresh) / content.length : -0.5) +
    Math.min(2, stance.length) * 0.2 +
    (shown ? -1.2 : 0) +
    // What comes early is nearer to the story.
    0.4 * (1 - quote.start / Math.max(1, text.length))
  );
};
