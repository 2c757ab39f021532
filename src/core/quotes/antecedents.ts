import { PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import type { Frame } from './frames.ts';
import { isSpeakable, type Phrase } from './phrases.ts';
import { mainSubject } from './subjects.ts';

/** Where a pronoun that is neither "he" nor "she" leads: a phrase of a frame. */
export interface Antecedent {
  readonly frame: number;
  readonly phrase: Phrase;
}

/** Sentences back over which "it" and "they" are followed. */
const SENTENCES = 4;
/** Most tokens of a sentence that is read for its subject; keeps a text of one endless sentence linear. */
const REACH = 80;

/** The subjects of the sentences before a place, nearest first, from its own sentence's first words to those of the paragraph before. */
function* subjectsBefore(frames: readonly Frame[], frame: number, at: number): Generator<Antecedent> {
  let left = SENTENCES;
  for (const index of [frame, frame - 1]) {
    const tokens = frames[index]?.tokens ?? [];
    let to = index === frame ? at : tokens.length;
    while (to > 0 && left > 0) {
      let from = to;
      while (from > 0 && tokens[from - 1]?.type !== 'break' && to - from < REACH) from -= 1;
      if (to - from >= REACH) return;
      if (to > from) {
        left -= 1;
        const phrase = mainSubject(tokens, from, to);
        if (phrase !== null && phrase.to <= to) yield { frame: index, phrase };
      }
      to = from - 1;
    }
  }
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/**
 * What "it" at `at` stands for: the nearest subject that can speak and is nobody; `isPerson` tells who is somebody. Null where a
 * subject between is nothing that speaks.
 */
export const neuterBefore = (
  frames: readonly Frame[],
  frame: number,
  at: number,
  isPerson: (found: Antecedent) => boolean,
): Antecedent | null => {
  for (const found of subjectsBefore(frames, frame, at)) {
    const tokens = frames[found.frame]?.tokens ?? [];
    const head = lowerAt(tokens, found.phrase.head);
    if (found.phrase.kind === 'pronoun' || isPerson(found)) continue;
    if (found.phrase.kind === 'name') return found;
    return isSpeakable(tokens[found.phrase.head]) && !PERSON_NOUNS.has(head) && !/[^s]s$/u.test(head) ? found : null;
  }
  return null;
};

/** The one person whom "they" at `at` stands for: the nearest subject, where it is one person and no group. */
export const singleBefore = (
  frames: readonly Frame[],
  frame: number,
  at: number,
  isPerson: (found: Antecedent) => boolean,
): Antecedent | null => {
  for (const found of subjectsBefore(frames, frame, at)) {
    const tokens = frames[found.frame]?.tokens ?? [];
    const { phrase } = found;
    if (lowerAt(tokens, phrase.head) === 'they') continue;
    if (phrase.kind === 'pronoun' || !isPerson(found)) return null;
    const stranger = /^(?:a|an|one|another)$/u.test(lowerAt(tokens, phrase.from));
    const single = phrase.kind === 'name' || (stranger && !/[^s]s$/u.test(lowerAt(tokens, phrase.head)));
    const joined = lowerAt(tokens, phrase.to) === 'and' || lowerAt(tokens, phrase.core) === 'and';
    return single && !joined ? found : null;
  }
  return null;
};
