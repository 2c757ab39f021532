import { FEMALE, MALE } from '../text/closed-class.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { apposedName } from './phrases.ts';
import { mainSubject } from './subjects.ts';

/** Tokens before a pronoun within which whom it means is looked for; keeps a text of one endless sentence linear. */
const REACH = 60;

/**
 * "My mother was strict. She said": the pronoun at `at` means somebody who is told of only as somebody's relative, by no name, and
 * so none of those whom the article names.
 */
export const meansRelative = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  const [pronouns, nouns] = FEMALE.has(lower) ? [FEMALE, FEMALE_WORDS] : [MALE, MALE_WORDS];
  if (!pronouns.has(lower)) return false;
  let to = at;
  let from = at;
  for (let place = at - 1; place >= Math.max(-1, at - REACH); place -= 1) {
    if (place >= 0 && tokens[place]?.type !== 'break') {
      from = place;
      continue;
    }
    const subject = from < to ? mainSubject(tokens, from, to) : null;
    const head = tokens[subject?.head ?? -1]?.lower ?? '';
    if (subject !== null && !(subject.kind === 'pronoun' && pronouns.has(head)))
      return (
        subject.kind === 'nominal' &&
        nouns.has(head) &&
        /^(?:my|our|his|her|their)$/u.test(tokens[subject.from]?.lower ?? '') &&
        apposedName(tokens, subject) === null
      );
    to = place;
    from = place;
  }
  return false;
};
