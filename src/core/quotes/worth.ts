import { type Quote, type Summary, slice } from '../article.ts';
import { isClosedClass } from '../text/closed-class.ts';
import { words } from '../text/words.ts';
import { WORTH_WEIGHTS } from './worth-weights.ts';

/** What the weighing of a quote needs of its article. */
export interface Surroundings {
  readonly text: string;
  readonly summary: Summary;
  /** Content words of the title and of the summary, in lower case. */
  readonly titled: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** How many statements each speaker makes, by `voiceOf`. */
  readonly voices: ReadonlyMap<string, number>;
  /** Starts of the quotes that another follows in the same paragraph. */
  readonly continued: ReadonlySet<number>;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that point at what was said before. */
const LEANING = list('he she they it that this those these');
const PLURAL_SPEAKER = list('we our us');
const DENYING = list('not no never nobody nothing none nor neither cannot');

/** Length in words and share of content words of a quote as most are: what differs from them tells for or against one. */
const USUAL = { words: 14, dense: 0.45 };

/** Features of a quote, each a small number: structure, length and how near it is to the story; no name and no topic. */
export const worthFeatures = (quote: Quote, around: Surroundings): Readonly<Record<Feature, number>> => {
  const { text, summary } = around;
  const said = quote.segments.flatMap((segment) => words(text, segment)).map((word) => slice(text, word).toLowerCase());
  const count = said.length;
  const plain = said.map((word) => word.split(/['’]/u)[0] ?? word);
  const content = said.filter((word) => word.length > 2 && !isClosedClass(word));
  const distinct = [...new Set(content)];
  const whole = quote.segments.map((segment) => slice(text, segment)).join(' ');
  const shown = isShown(quote, summary);
  const has = (holds: boolean): number => (holds ? 1 : 0);
  const shared = (those: ReadonlySet<string>): number => Math.min(3, distinct.filter((word) => those.has(word)).length);
  return {
    constant: 1,
    words: Math.log(Math.max(1, count) / USUAL.words),
    short: has(count < 8),
    plural: has(plain.some((word) => PLURAL_SPEAKER.has(word))),
    dense: content.length / Math.max(1, count) - USUAL.dense,
    leaning: has(LEANING.has(plain[0] ?? '')),
    denying: has(said.some((word) => DENYING.has(word) || /n['’]t$/u.test(word))),
    late: quote.start / Math.max(1, text.length),
    talkative: Math.min(4, around.voices.get(voiceOf(text, quote)) ?? 0),
    opens: has(whole.endsWith(',')),
    continued: has(around.continued.has(quote.start)),
    nested: has(/[“‘«"]|(?<!\p{L})'/u.test(whole)),
    asks: has(whole.endsWith('?')),
    titled: shared(around.titled),
    sentences: Math.min(3, whole.split(/[.!?]+(?:\s|$)/u).filter((part) => part !== '').length),
    shown: has(shown),
  };
};

/** What each feature adds to the worth of a quote. */
export const worthParts = (quote: Quote, around: Surroundings): readonly { feature: Feature; adds: number }[] => {
  const features = worthFeatures(quote, around);
  return FEATURES.map((feature) => ({ feature, adds: WORTH_WEIGHTS[feature] * features[feature] }));
};

/** The logarithm of the odds that a reader would choose the quote, as the fit has it. */
export const worthOf = (quote: Quote, around: Surroundings): number =>
  worthParts(quote, around).reduce((sum, { adds }) => sum + adds, 0);

const FEATURES = Object.keys(WORTH_WEIGHTS) as Feature[];

export type Feature = keyof typeof WORTH_WEIGHTS;

/** A speaker is known by the words of the naming. */
export const voiceOf = (text: string, quote: Quote): string =>
  quote.speaker === null ? '' : slice(text, quote.speaker).toLowerCase();

/** Whether the summary has words of the quote. */
export const isShown = (quote: Quote, summary: Summary): boolean =>
  summary.sentences.some((sentence) => sentence.start < quote.end && quote.start < sentence.end);
