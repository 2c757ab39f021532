import { checkFaithful, type Verdict } from '../../src/core/guard/check.ts';
import type { Passage } from './guard-corpus.ts';

/** One text of a passage beside what the guard says of it. */
export interface JudgedText {
  readonly slug: string;
  readonly label: Passage['texts'][number];
  readonly verdict: Verdict;
}

export const judgeTexts = ({ slug, source, texts }: Passage): JudgedText[] =>
  texts.map((label) => ({ slug, label, verdict: checkFaithful(source.join('\n\n'), label.text) }));

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number | null =>
  all.length === 0 ? null : (100 * all.filter(holds).length) / all.length;

/** Shares in per cent; of each the higher is the better. */
export const guardFiguresOf = (judged: readonly JudgedText[]) => {
  const wrong = judged.flatMap(({ label, verdict }) => (label.ok ? [] : [{ label, verdict }]));
  const caught = wrong.filter(({ verdict }) => !verdict.ok);
  return {
    'faithful texts kept': share(
      judged.filter(({ label }) => label.ok),
      ({ verdict }) => verdict.ok,
    ),
    'altered texts caught': share(wrong, ({ verdict }) => !verdict.ok),
    'caught for the right reason': share(caught, ({ label, verdict }) =>
      verdict.reasons.some(({ kind }) => label.reasons.includes(kind)),
    ),
  };
};
