import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';

/**
 * How many words of what is reported stand before the quotation at `at`, in its sentence: four in "She said the old bridge was “a
 * disgrace”", none where a colon or a comma and a capital begin it anew.
 */
export const leadWords = (tokens: readonly Token[], at: number, attribution: Attribution, begins: boolean): number => {
  const sign = tokens[at - 1];
  if (sign?.text === ':' || (sign?.text === ',' && begins)) return 0;
  const cue = attribution.cue;
  let count = 0;
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.type === 'break' || token.type === 'passage' || token.text === ':') break;
    if (cue !== null && token.start < cue.end && token.end > cue.start) break;
    if (token.type === 'word' && token.lower !== 'that') count += 1;
  }
  return count;
};
