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
  /** What is left of the worth of a sentence that is mostly somebody's words: the card shows quotes by themselves. */
  quoted: 0.5,
  /** What is left of the worth of a sentence that points at a picture. */
  pictured: 0.6,
} as const;

/** A story card's summary holds at most so many words and sentences. */
export const SUMMARY_WORDS = 60;
export const SUMMARY_SENTENCES = 3;
/** Sentences looked at: news tells itself in its first paragraphs. */
export const REACH = 14;
