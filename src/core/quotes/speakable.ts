import type { Token } from '../text/tokens.ts';
import { isBody } from './bodies.ts';
import { isOccupation } from './occupations.ts';
import { isSpeakable, type Phrase } from './phrases.ts';

/** Heads that can say something: people, and things that carry words. */
export const speaks = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const head = tokens[phrase.head];
  return isSpeakable(head) || isOccupation(head?.lower ?? '') || isBody(head?.lower ?? '');
};
