/** What counts as the sentence with the news, and how much a line must tell of it. */
export const WEIGHTS = {
  /** The sentence with the news tells at least this much of the headline, and of what any sentence tells of it. */
  tellsTitle: 0.25,
  tellsBest: 0.6,
  /** A line other than the news sentence has at least this much of its words from there or from the headline. */
  tellsNews: 0.6,
} as const;

/** At most so many words and sentences, by style: a line for a list, what a story card holds, and all that is called a summary. */
export const STYLES = {
  line: { words: 25, sentences: 1 },
  short: { words: 60, sentences: 3 },
  full: { words: 90, sentences: 4 },
} as const;

/** A story card's summary holds at most so many words. */
export const SUMMARY_WORDS: number = STYLES.short.words;
/** Sentences looked at: news tells itself in its first paragraphs. */
export const REACH = 14;

/** How much likelier a word is told that stands in the headline, in odds (natural logarithm): as much as in a story of several articles. */
export const TITLED = 1;
/** What a set is worth more that holds the news. Chosen by hand: with half of it, two later sentences may stand for a long lede in 50 words. */
export const TELLS_NEWS = 0.25;

/**
 * How likely each word is told, in the order of its features, and what a set of sentences is worth, in the order of the set's:
 * structural features alone, no word and no name. Fitted by `bench/fit-summaries.ts` on 313 news articles against summaries of them, 205 of these by people.
 */
export const SALIENCE: readonly number[] = [0.18, 0.12, 1.01, 0.35, 0.44, 0.51, -0.7, -0.86, -1.07, -0.12, -0.3, -0.85];
export const SET_WEIGHTS: readonly number[] = [-0.2, -0.01, 0.42, 0.59, 0.1, 0.25, -0.04, 0.45, -0.1, 0.05, -0.01];
