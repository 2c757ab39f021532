import { FEMALE, MALE } from '../text/closed-class.ts';
import { FEMALE_WORDS, MALE_WORDS, PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { apposedName } from './appositions.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { mainSubject } from './subjects.ts';

/** Tokens before a pronoun within which whom it means is looked for; keeps a text of one endless sentence linear. */
const REACH = 60;

/**
 * "My mother was strict. She said", "An official disputed it. “…,” he said": the subject that the pronoun at `at` takes up, where it is
 * somebody whom no name tells, a relative of another or one brought up for the first time, and so none of those whom the article names.
 */
export const unnamedAntecedent = (tokens: readonly Token[], at: number): Phrase | null => {
  const lower = tokens[at]?.lower ?? '';
  const [pronouns, nouns, others] = FEMALE.has(lower)
    ? [FEMALE, FEMALE_WORDS, MALE_WORDS]
    : [MALE, MALE_WORDS, FEMALE_WORDS];
  if (!pronouns.has(lower)) return null;
  let to = at;
  let from = at;
  for (let place = at - 1; place >= Math.max(-1, at - REACH); place -= 1) {
    if (place >= 0 && tokens[place]?.type !== 'break') {
      from = place;
      continue;
    }
    const subject = from < to ? mainSubject(tokens, from, to) : null;
    const head = tokens[subject?.head ?? -1]?.lower ?? '';
    if (subject !== null && !(subject.kind === 'pronoun' && pronouns.has(head))) {
      const first = tokens[subject.from]?.lower ?? '';
      const relative = nouns.has(head) && /^(?:my|our|his|her|their)$/u.test(first);
      const stranger = /^(?:a|an|another)$/u.test(first) && PERSON_NOUNS.has(head) && !others.has(head);
      const unnamed = subject.kind === 'nominal' && apposedName(tokens, subject) === null;
      return unnamed && (relative || stranger) ? subject : null;
    }
    to = place;
    from = place;
  }
  return null;
};

/** Tokens from an article to its noun: "a young woman". */
const ARTICLE = 3;

/**
 * "according to a woman at the box office. “…,” she said": the last words of the sentence before the pronoun at `at` that bring up a man or
 * a woman, as the pronoun says, who did or told what it tells, where no person is named after them; `isNamed` tells whether a person's name begins at a token.
 */
export const strangerBefore = (
  tokens: readonly Token[],
  end: number,
  pronoun: string,
  isNamed: (at: number) => boolean,
): Phrase | null => {
  const nouns = FEMALE.has(pronoun) ? FEMALE_WORDS : MALE_WORDS;
  for (let place = end - 1; place >= Math.max(0, end - REACH) && tokens[place]?.type !== 'break'; place -= 1) {
    const token = tokens[place];
    if (isNamed(place) || token?.type === 'passage') return null;
    if (token?.type !== 'word' || token.capital || !nouns.has(token.lower)) continue;
    for (let back = place - 1; back >= Math.max(0, place - ARTICLE) && tokens[back]?.type === 'word'; back -= 1) {
      if (!/^(?:a|an)$/u.test(tokens[back]?.lower ?? '')) continue;
      const agent = tokens[back - 1]?.lower === 'by' || tokens[back - 2]?.lower === 'according';
      const phrase = agent ? phraseFrom(tokens, back, end) : null;
      return phrase?.kind === 'nominal' && phrase.head === place && apposedName(tokens, phrase) === null
        ? phrase
        : null;
    }
  }
  return null;
};
