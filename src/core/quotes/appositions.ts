import { DETERMINERS, isClosedClass } from '../text/closed-class.ts';
import { PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { isCalling, isFiniteCue, isSign, type Phrase, phraseFrom, REACH } from './phrases.ts';

type Tokens = readonly Token[];

/** "Fenn’s campaign manager, Ida Brook, said": the name beside a description is the fuller of the two. */
export const apposedName = (tokens: Tokens, phrase: Phrase): Phrase | null => {
  const called = phrase.kind === 'nominal' && isCalling(tokens[phrase.to]) ? nameCalled(tokens, phrase.to + 1) : null;
  if (called !== null) return called;
  const first = tokens[phrase.to + 1];
  if (phrase.kind !== 'nominal' || !isSign(tokens[phrase.to], ',') || first?.type !== 'word') return null;
  if (isClosedClass(first.lower) && !first.capital) return null;
  const name = phraseFrom(tokens, phrase.to + 1, Math.min(tokens.length, phrase.to + 1 + REACH));
  if (name === null || name.kind !== 'name' || DETERMINERS.has(first.lower)) return null;
  const related = isPersonal(tokens[phrase.head]) && /^(?:his|her|their)$/u.test(tokens[phrase.from]?.lower ?? '');
  if (name.head === name.from && !related) return null;
  const after = tokens[name.core];
  return after === undefined || /^[,.(]$/u.test(after.text) || isFiniteCue(after) || after.type === 'break'
    ? name
    : null;
};

const nameCalled = (tokens: Tokens, after: number): Phrase | null => {
  const from = tokens[after]?.lower === 'as' ? after + 1 : after;
  const name = phraseFrom(tokens, from, Math.min(tokens.length, from + REACH));
  return name?.kind === 'name' && tokens[from]?.capital === true ? name : null;
};

const isPersonal = (token: Token | undefined): boolean => PERSON_NOUNS.has(token?.lower ?? '');
