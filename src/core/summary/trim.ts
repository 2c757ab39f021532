import { type Span, slice } from '../article.ts';
import { words } from '../text/words.ts';

/** What may begin a part that a sentence can lose. */
const LOOSE_PART =
  /(?:, (?=(?:which|where|while|as|after|following|amid|including|with|even|making|leaving|bringing|adding|marking|ending|causing|prompting|sparking|raising|and (?=(?:will|is|was|has|have|had|would|the|a|an) ))\b)|; | [–—] |: )/g;

/** Words that bear on what came before them: who says so, under which condition, how sure it is. */
const BEARING =
  /\b(?:according|said|says|say|told|alleg\w+|claim\w*|accus\w+|report\w*|den(?:y|ies|ied)|dispute\w*|believ\w+|thought|suspect\w*|if|unless|but|although|though|however|except|until|provided|whether|not|never|no|without|yet|despite|may|might|could|would|expected|estimat\w+|about|police|officials|sources?)\b|n['’]t\b|["“”«»]/i;

const FEWEST_WORDS_LEFT = 8;

/**
 * The longest beginning of a sentence within `budget` words that ends at a clause boundary, where nothing in the part
 * left out bears on the part kept; null where there is no such boundary.
 */
export const trimSentence = (text: string, sentence: Span, budget: number): (Span & { words: number }) | null => {
  const written = slice(text, sentence);
  const spans = words(text, sentence);
  let count = spans.length;
  for (const boundary of [...written.matchAll(LOOSE_PART)].reverse()) {
    const kept = { start: sentence.start, end: sentence.start + boundary.index };
    while ((spans[count - 1]?.end ?? 0) > kept.end) count -= 1;
    if (count > budget || count < FEWEST_WORDS_LEFT) continue;
    const head = slice(text, kept);
    const whole = !/\b(?:that|of|to|and|or|the|a|an|by|with|for|in|on|between|both|either|not)$/i.test(head);
    const even = (head.match(/["“”]/g) ?? []).length % 2 === 0 && head.split('(').length === head.split(')').length;
    if (whole && even && !BEARING.test(written.slice(boundary.index))) return { ...kept, words: count };
  }
  return null;
};
