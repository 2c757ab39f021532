import { shorten } from './card/fit.ts';
import { oneLine } from './card/legible.ts';
import { type Block, type Button, code, literal } from './card.ts';
import type { Problem } from './problem.ts';

export type Of<C extends Problem['code']> = Extract<Problem, { code: C }>;

export const example = (text: string): Block => ({ type: 'code', text });

export const run = (command: string): Button => ({
  type: 'action',
  label: `/news ${command}`,
  action: { verb: 'run', argument: command },
});

export const didYouMean = (nearest: string | null): Block[] =>
  nearest === null ? [] : [{ type: 'text', inlines: [literal('Did you mean '), code(nearest), literal('?')] }];

/** What somebody typed, short enough for a title. */
export const told = (typed: string): string => shorten(oneLine(typed), 60);

/** Words that were meant to be looked for; nobody looks for very long ones. */
export const searchFor = (words: string | null): (string | Block)[] =>
  words === null || words !== told(words) ? [] : ['To look for news about it:', example(`/news search ${words}`)];
