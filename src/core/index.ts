/**
 * Pullquote as a library: text in, values out. No input or output, clock, chance or environment.
 *
 *     const article = articleFromText({ id: 'a1', text });
 *     const reading = readArticle(article);
 *     const groups = groupStories([article], new Map());
 *
 * Every finding is a span of UTF-16 offsets into `article.text`: `slice(article.text, span)` gives its characters.
 * Moments are milliseconds since the epoch, UTC. What may be expected to fail returns a `Result` with a typed `Problem`.
 */

export type {
  Article,
  Caveat,
  CaveatKind,
  Quote,
  Reading,
  Span,
  Statement,
  Summary,
} from './article.ts';
export { slice } from './article.ts';
export { type ArticleTextOptions, articleFromText, type KnownFields, parseArticleText } from './article-text.ts';
export { type DigestOptions, digestCard } from './card/digest-card.ts';
export { renderPlain } from './card/plain.ts';
export { type StoryOptions, storyCard } from './card/story-card.ts';
export type { Action, Block, Button, Card, Inline, Section } from './card.ts';
export { composeDigest } from './digest/compose.ts';
export type { Digest, DigestEntry } from './digest/digest.ts';
export type { Wishes } from './digest/wishes.ts';
export { explain } from './explain.ts';
export { checkFaithful, type JudgedSentence, judgeSentences, type Verdict } from './guard/check.ts';
export type { Reason, ReasonKind } from './guard/reasons.ts';
export { readSource, type Source } from './guard/source.ts';
export {
  errorLine,
  type QuoteLine,
  type ReadingLine,
  readingLine,
  type StoryLine,
  storyLine,
  type VerdictLine,
  verdictLine,
} from './json-lines.ts';
export { detectLanguage } from './language.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { chooseKeyQuotes, findQuotes, findSpeech, type Speech } from './quotes/index.ts';
export { readArticle } from './reading.ts';
export type { Result } from './result.ts';
export { lastSlot, nextSlot, type Schedule } from './schedule/schedule.ts';
export { groupStories } from './stories/group.ts';
export { makeStory, orderCoverage } from './stories/make-story.ts';
export type { Story } from './story.ts';
export { type CaveatTrace, caveatsToShow, explainCaveat, findCaveats, traceCaveats } from './summary/caveats.ts';
export { type SummaryOptions, summarize } from './summary/summarize.ts';
export { paragraphs } from './text/paragraphs.ts';
export { sentences } from './text/sentences.ts';
export { words } from './text/words.ts';
