/**
 * How a summary is weighed: six general weights, chosen on 300 news articles with published and freelance
 * summaries as the middle of a wide plateau (no single one moves ROUGE-1 by a point when halved or doubled).
 */
export const WEIGHTS = {
  /** A word counts 1/(1+place)^decay for each sentence that holds it. */
  decay: 1,
  /** Repeated words count more, but less than in proportion. */
  power: 0.75,
  /** How much more the lede counts, and how fast that fades with each sentence. */
  lead: 1,
  leadFade: 0.75,
  /** How much more a word counts that stands in the headline. */
  titled: 0.5,
  /** The sentence that the lead is counted from tells at least this much of the headline, and of what any sentence tells of it. */
  tellsTitle: 0.25,
  tellsBest: 0.6,
  /** A line other than the news sentence has at least this much of its words from there or from the headline. */
  tellsNews: 0.6,
  /** What is left of the worth of a sentence that is mostly somebody's words: the card shows quotes by themselves. */
  quoted: 0.5,
  /** What is left of the worth of a sentence that points at a picture. */
  pictured: 0.6,
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
