import type { Quote, Span, Statement } from '../article.ts';
import { sentences } from '../text/sentences.ts';

/**
 * The publisher's sentence that reports a statement, with the words that attribute it; only those and the statement where the
 * sentence quotes more than a few words of somebody too.
 */
export const statementSentence = (text: string, { start, end, cue }: Statement, quotes: readonly Quote[]): Span => {
  const least = { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
  const paragraph = {
    start: text.lastIndexOf('\n', least.start) + 1,
    end: (text.indexOf('\n', least.end) + 1 || text.length + 1) - 1,
  };
  const held = sentences(text, paragraph).filter((one) => one.start < least.end && one.end > least.start);
  const whole = {
    start: Math.min(least.start, held[0]?.start ?? least.start),
    end: Math.max(least.end, held.at(-1)?.end ?? least.end),
  };
  const quoted = quotes.some(
    ({ kind, segments }) =>
      kind === 'statement' && segments.some((one) => one.start < whole.end && whole.start < one.end),
  );
  return quoted ? least : whole;
};
