import { type Reading, slice } from '../article.ts';
import { words } from '../text/words.ts';
import { summaryCandidates } from './candidates.ts';
import { explainCaveat, traceCaveats } from './caveats.ts';
import { root, terms } from './terms.ts';

/** Why each sentence of a reading's summary was chosen, a line for people each, in reading order. */
export const explainSummary = ({ article, quotes, summary }: Reading): string[] => {
  const { text } = article;
  const candidates = summaryCandidates(article, quotes);
  const title = new Set(article.titleDerived ? [] : terms(article.title));
  return summary.sentences.map((sentence) => {
    const pieces = sentence.segments ?? [sentence];
    const told = pieces.map((piece) => slice(text, piece).replace(/\s+/gu, ' ')).join(' … ');
    const found = candidates.find(({ start, end }) => start < sentence.end && sentence.start < end);
    const shared = new Set<string>();
    for (const word of words(text, sentence)) if (title.has(root(slice(text, word)))) shared.add(slice(text, word));
    const why = [
      found === undefined ? null : `sentence ${found.place + 1} of the text`,
      shared.size === 0 ? null : `tells of the headline: ${[...shared].join(', ')}`,
      found?.leans === true ? 'leans on the sentence before it, with which it comes' : null,
      found !== undefined && found.quoted > 0 ? `${Math.round(100 * found.quoted)} % quoted` : null,
      sentence.segments === undefined ? null : 'shortened where “…” stands',
    ];
    return `“${told}”: ${why.filter((each) => each !== null).join('; ')}`;
  });
};

/** What was read as which caveat, by whom, on what, and why a card needs it or not, a line for people each. */
export const explainCaveats = ({ article, quotes, summary, statements }: Reading): string[] =>
  traceCaveats(article, summary, quotes, statements).map((trace) =>
    explainCaveat(article.text, trace).replace(/\s+/gu, ' '),
  );
