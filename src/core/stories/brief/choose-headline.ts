import type { Account, Line } from './accounts.ts';
import { salienceOf } from './salience.ts';
import { HEADLINE_SALIENCE } from './weights.ts';

/** What a word too common to compare is worth, what a pair is beside its words, and how many words too few cost as much as one too many. */
const COMMON = 0.08;
const PAIR = 0.7;
const SHORTNESS = 3;

/**
 * The account whose headline says most of what an editor would say of the event in least words; null where none has a headline
 * of its own. Of equals the first.
 */
export const chooseHeadline = (accounts: readonly Account[], weights = HEADLINE_SALIENCE): number | null => {
  const salience = salienceOf(accounts, weights);
  const worth = ({ roots, pairs, words }: Line): number => {
    const told = [...roots].reduce((sum, root) => sum + salience.word(root), 0);
    const joined = [...pairs].reduce((sum, pair) => sum + salience.pair(pair), 0);
    return (told + PAIR * joined + COMMON * Math.max(0, words - roots.size)) / (words + SHORTNESS);
  };
  let best: number | null = null;
  let most = 0;
  for (const [index, { headline }] of accounts.entries()) {
    const value = headline === null ? 0 : worth(headline);
    if (value <= most) continue;
    best = index;
    most = value;
  }
  return best;
};
