import { type Span, slice } from '../../src/core/article.ts';
import type { Judgement } from './judge.ts';

/** One thing that the engine read otherwise than the labels say, in words for people. */
export interface Misreading {
  readonly kind: string;
  readonly slug: string;
  readonly says: string;
}

const AROUND = 90;

/** All misreadings of one article, by class. */
export const errorsOf = ({ article, pairs, extra, roles, shown, statements }: Judgement): Misreading[] => {
  const { text, entry } = article;
  const words = (span: Span | null): string => (span === null ? '–' : slice(text, span));
  const around = ({ start, end }: Span): string =>
    `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(
      /\n+/gu,
      ' ¶ ',
    );
  const found: [string, string][] = [];
  for (const { gold, quote, speaker, kind } of pairs) {
    const label = gold.quote;
    const quoted = label.kind === 'statement' || label.kind === 'fragment';
    if (quote === null && quoted && !gold.nested) found.push([`not found: ${label.kind}`, around(gold)]);
    if (speaker !== null && speaker !== 'right')
      found.push([`speaker ${speaker}`, `${label.speaker} ≠ ${words(quote?.speaker ?? null)}: ${around(gold)}`]);
    if (!kind && !gold.nested && quote !== null)
      found.push([`kind: ${label.kind} read as ${quote.kind}`, around(gold)]);
  }
  for (const piece of extra) found.push(['no quotation', around(piece)]);
  for (const { speaker, gold, given, verdict } of roles)
    if (verdict !== 'right')
      found.push([
        `role ${verdict === 'blank' ? 'missed' : gold === null ? 'given to one without' : 'other'}`,
        `${speaker}: ${gold} ≠ ${given}`,
      ]);
  for (const { quote, label, speaker } of shown) {
    if (label !== 'good')
      found.push([`key: ${label}`, `${words(quote.speaker)} (rank ${quote.rank.toFixed(2)}): ${around(quote)}`]);
    if (speaker !== 'right') found.push(['key: speaker', `${words(quote.speaker)}: ${around(quote)}`]);
  }
  for (const { gold, found: statement, speaker } of statements) {
    if (statement === null) found.push(['indirect: not found', `${gold.speaker}: ${around(gold)}`]);
    else if (speaker !== 'right')
      found.push([`indirect: speaker ${speaker}`, `${gold.speaker} ≠ ${words(statement.speaker)}: ${around(gold)}`]);
  }
  return found.map(([kind, says]) => ({ kind, slug: entry.slug, says }));
};
