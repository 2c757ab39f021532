import type { Reading, Span } from '../../article.ts';
import { SUMMARY_WORDS } from '../../summary/weights.ts';
import { type Account, accountOf } from './accounts.ts';
import { chooseSentences } from './choose-sentences.ts';

/** A sentence that tells a story, with the reading whose article it is a span of. */
export interface BriefSentence {
  readonly reading: Reading;
  readonly span: Span;
}

/** Articles looked at: an event that more tell is told by the first of them. */
const ACCOUNTS = 8;

/**
 * One to three sentences that tell a story, together at most `words`: the summary of its article where there is one, else
 * what several of its articles tell of it. Each is a verbatim span of UTF-16 offsets into the text of its own article.
 */
export const briefOf = (readings: readonly Reading[], words = SUMMARY_WORDS): BriefSentence[] => {
  const looked = readings.length > 1 ? withoutCopies(readings.slice(0, ACCOUNTS)) : [];
  const picks =
    looked.length > 1
      ? chooseSentences(
          looked.map(({ account }) => account),
          words,
        )
      : [];
  const told = picks.flatMap(({ account, span }) => {
    const reading = looked[account]?.reading;
    return reading === undefined ? [] : [{ reading, span }];
  });
  if (told.length > 0) return told;
  return readings.slice(0, 1).flatMap((reading) => reading.summary.sentences.map((span) => ({ reading, span })));
};

/** The readings with their accounts; where several tell all in the same words, as copies of one agency's text do, the first alone. */
const withoutCopies = (readings: readonly Reading[]): { reading: Reading; account: Account }[] => {
  const heard = new Set<string>();
  return readings.flatMap((reading) => {
    const account = accountOf(reading);
    const words = account.told.map(({ terms }) => terms.map((term) => term.root).join(' ')).join('\n');
    if (heard.has(words)) return [];
    heard.add(words);
    return [{ reading, account }];
  });
};
