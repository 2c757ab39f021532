import { judgeSentences } from '../guard/check.ts';
import type { ReasonKind } from '../guard/reasons.ts';
import { readSource } from '../guard/source.ts';
import type { Answer } from './answer.ts';
import { checkDeletion } from './deletion.ts';
import { formOf } from './form.ts';
import { LIMITS } from './limits.ts';
import { wordsIn } from './supports.ts';

/** Why a model's answer can't be shown. */
export interface Objection {
  readonly kind: ReasonKind | 'shape' | 'supports' | 'length' | 'form';
  /** For the model, which is told once. */
  readonly says: string;
}

/** All that is wrong with an answer to so many supports; null stands for one that could not be read. */
export const judgeAnswer = (answer: Answer | null, supports: readonly string[]): Objection[] => {
  if (answer === null) return [{ kind: 'shape', says: 'It is not the JSON that was asked for.' }];
  const { sentences } = answer;
  if (sentences.length === 0 || sentences.length > LIMITS.sentences) {
    return [{ kind: 'shape', says: `It has ${sentences.length} sentences instead of one to ${LIMITS.sentences}.` }];
  }
  const tooLong = sentences.some(({ text }) => text.length > LIMITS.sentenceLength);
  if (tooLong || wordsIn(sentences.map(({ text }) => text)) >= wordsIn(supports)) {
    return [{ kind: 'length', says: 'It is not shorter than the numbered sentences.' }];
  }
  return sentences.flatMap((sentence, index) => judgeSentence(sentence, index === 0, supports));
};

const judgeSentence = (
  { text, supports: named }: Answer['sentences'][number],
  opens: boolean,
  supports: readonly string[],
): Objection[] => {
  const bearers = [...new Set(named)].map((number) => supports[number - 1]);
  const known = bearers.filter((bearer) => bearer !== undefined);
  if (known.length === 0 || known.length < bearers.length) {
    return [{ kind: 'supports', says: `“${text}” names no sentences that there are.` }];
  }
  const form = formOf(text, opens, known);
  if (form !== null) return [{ kind: 'form', says: `“${text}” ${form}.` }];
  return [
    ...checkDeletion(text, known),
    // An answer is judged by the sentences that it names alone, not by what else the articles say.
    ...judgeSentences(readSource(known.join('\n\n')), text).flatMap(({ reasons }) => reasons),
  ].map(({ kind, says }) => ({ kind, says }));
};
