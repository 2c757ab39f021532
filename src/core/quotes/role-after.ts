import { AUXILIARIES, DETERMINERS, isClosedClass, PREPOSITIONS, RELATIVES } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import { ageIn } from './descriptions.ts';
import { isBody, isOccupation } from './occupations.ts';
import { phraseFrom } from './phrases.ts';
import {
  afterAge,
  isCue,
  isPossessiveOrJoint,
  LONGEST,
  type RoleFinder,
  roleBetween,
  type Tokens,
} from './role-span.ts';

/** ", the mayor of Harrow," after the name. */
export const apposed: RoleFinder = (tokens, mention) => {
  const first = afterAge(tokens, mention.to);
  if (tokens[first - 1]?.text !== ',' || tokens[first]?.type !== 'word') return null;
  if (RELATIVES.has(tokens[first]?.lower.split(/['’]/u)[0] ?? '') || !opensDescription(tokens, first)) return null;
  let clean = -1;
  let personal = false;
  let at = first;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'break' || token.type === 'passage') break;
    if (token.type === 'sign' && !isPossessiveOrJoint(token)) break;
    if (/^(?:that|who|which|whose|whom|where|when|and|but|as|while)$/u.test(token.lower) && !joinsNames(tokens, at)) {
      if (token.lower !== 'and' || !personal || !joinsOffices(tokens, at)) break;
    }
    // "Brook, critics said": a clause of its own.
    if (isClauseVerb(token)) {
      // "a civil engineer called as an expert": a participle.
      if (personal && /^(?:a|an)$/u.test(tokens[first]?.lower ?? '') && token.lower.endsWith('ed'))
        return roleBetween(tokens, first, at);
      return null;
    }
    const long = token.start - (tokens[first]?.start ?? 0) > 20;
    if ((PREPOSITIONS.has(token.lower) || token.lower === 'and') && personal && long) clean = at;
    personal ||= isPersonalIn(tokens, first, at);
    if (token.end - (tokens[first]?.start ?? 0) > LONGEST)
      return personal && clean > first ? roleBetween(tokens, first, clean) : null;
  }
  return personal ? roleBetween(tokens, first, at) : null;
};

/** A noun for a person or a body; "an elder" is one where "the elder" only tells who is who. */
const isPersonalIn = (tokens: Tokens, first: number, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  const indefinite = /^(?:a|an)$/u.test(tokens[first]?.lower ?? '');
  return isOccupation(lower) || ageIn(lower) !== null || isBody(lower) || (indefinite && lower === 'elder');
};

/** "the Institute for Roads and Bridges": one name. */
const joinsNames = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'and' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;

/** "co-founder and chief executive of": two offices of one person. */
const joinsOffices = (tokens: Tokens, at: number): boolean => {
  if (DETERMINERS.has(tokens[at + 1]?.lower ?? '')) return false;
  const second = phraseFrom(tokens, at + 1, Math.min(tokens.length, at + 8));
  const head = tokens[second?.head ?? -1]?.lower ?? '';
  return second !== null && isOccupation(head) && tokens[second.to]?.type !== 'word';
};

const isClauseVerb = (token: Token): boolean =>
  token.type === 'word' &&
  !token.capital &&
  (AUXILIARIES.has(token.lower) || (isCue(token) && /(?:ed|said|says|say|told|wrote)$/u.test(token.lower)));

const opensDescription = (tokens: Tokens, first: number): boolean => {
  const token = tokens[first];
  if (token === undefined || isCue(token)) return false;
  if (/^(?:the|a|an|one|his|her|their|its|former|then)$/u.test(token.lower)) return true;
  return !isClosedClass(token.lower) && (token.lower === 'retired' || !/(?:ing|ed)$/u.test(token.lower));
};

/** "Ida Brook is the mayor of Harrow", "Ida Brook resigned as head coach". */
export const predicated: RoleFinder = (tokens, mention) => {
  const verb = mention.to;
  const copula = /^(?:is|was|became|remains)$/u.test(tokens[verb]?.lower ?? '');
  const serves =
    /^(?:resigned|retired|served|serves|works|worked)$/u.test(tokens[verb]?.lower ?? '') &&
    tokens[verb + 1]?.lower === 'as';
  if (!copula && !serves) return null;
  const from = copula ? verb + 1 : verb + 2;
  const phrase = phraseFrom(tokens, from, Math.min(tokens.length, from + 12));
  if (phrase?.kind !== 'nominal' || (copula && !DETERMINERS.has(tokens[from]?.lower ?? ''))) return null;
  // "head coach last Friday"
  const timed = /^(?:last|next)$/u.test(tokens[phrase.head]?.lower ?? '');
  const head = timed ? phrase.head - 1 : phrase.head;
  const to = timed ? phrase.head : phrase.to;
  if (!isOccupation(tokens[head]?.lower ?? '')) return null;
  const after = tokens[to];
  return timed || after?.type !== 'word' || isClosedClass(after.lower) ? roleBetween(tokens, from, to) : null;
};

/** ", of the Harrow Pension Fund,": the body that somebody speaks for. */
export const affiliated: RoleFinder = (tokens, mention) => {
  const first = afterAge(tokens, mention.to);
  if (tokens[first - 1]?.text !== ',' || !/^(?:of|from|for)$/u.test(tokens[first]?.lower ?? '')) return null;
  const body = phraseFrom(tokens, first + 1, Math.min(tokens.length, first + 12));
  if (body === null || body.kind === 'pronoun' || body.core !== body.to) return null;
  const defends = /^(?:defence|defense|prosecution|crown|defendant|plaintiff|appellant)$/u;
  const speaks = tokens[first]?.lower !== 'for' || defends.test(tokens[body.head]?.lower ?? '');
  return speaks && tokens[body.to]?.text === ',' ? roleBetween(tokens, first, body.to) : null;
};

/** Words by which "the former India captain" tells what the one just named is. */
const TELLING = /^(?:former|retired|veteran|longtime|long-time)$/u;
/** Tokens after a name in which it is described anew. */
const ANEW = 40;

/** "Ida Brook retired last week. The former India captain, 33,": a new description in the next sentence, before anybody else is named. */
export const redescribed: RoleFinder = (tokens, mention) => {
  let sentences = 0;
  for (let at = mention.to; at < Math.min(tokens.length, mention.to + ANEW); at += 1) {
    const token = tokens[at];
    if (token?.type === 'break') sentences += 1;
    if (sentences > 1 || (token?.capital && tokens[at + 1]?.capital)) return null;
    const marked = TELLING.test(tokens[at + 1]?.lower ?? '') || ageIn(tokens[at + 1]?.lower ?? '') !== null;
    if (token?.lower !== 'the' || !marked) continue;
    const phrase = phraseFrom(tokens, at, Math.min(tokens.length, at + 12));
    return phrase?.kind === 'nominal' && isOccupation(tokens[phrase.head]?.lower ?? '')
      ? roleBetween(tokens, phrase.from, phrase.to)
      : null;
  }
  return null;
};

/** Verbs of what somebody did for this article or may yet do, which describe nobody. */
const PASSING = new Set(
  (
    "declined refused spoke asked was were had seemed then agreed is are do does don't doesn't did didn't will would can could " +
    'may might also not'
  ).split(' '),
);
const TALKING =
  /^(?:speaking|talking|saying|asking|being|feeling|going|getting|trying|referring|responding|answering)$/u;
/** Cue verbs that also tell what somebody does or did, where they have an object. */
const DEEDS =
  /^(?:directed|directs|held|holds|represented|represents|found|put|read|reads|led|leads|made|posted|proposed|submitted|raised|raises|ran)$/u;
/** A clause may end before these and mean the same. */
const ADJUNCT = /^(?:since|when|while|after|before|until|with|and)$/u;

/** "who lost her home in the flood" after the name, where nothing else describes it. */
export const relative: RoleFinder = (tokens, mention) => {
  const first = afterAge(tokens, mention.to);
  const opens = tokens[first];
  const verb = tokens[first + 1];
  if (tokens[first - 1]?.text !== ',' || !/^(?:who|whose)$/u.test(opens?.lower ?? '') || verb?.type !== 'word')
    return null;
  const perfect = verb.lower === 'has' ? 1 : 0;
  const said = tokens[first + 1 + perfect];
  const next = tokens[first + 2 + perfect];
  // "who is running the only shop": what somebody does, where "who was in tears" is how somebody was.
  const doing =
    /^(?:is|was)$/u.test(verb.lower) && /[a-z]{3}ing$/u.test(next?.lower ?? '') && !TALKING.test(next?.lower ?? '');
  const appears = verb.lower === 'appeared' && next?.lower !== 'for';
  if ((PASSING.has(verb.lower) && !doing) || appears) return null;
  const deed = DEEDS.test(said?.lower ?? '') && next?.lower !== 'that' && next?.type === 'word';
  if (isCue(said) && !deed && (perfect === 1 || next?.lower !== 'for')) return null;
  let clean = -1;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'break' || token.type === 'passage') break;
    if (token.type === 'sign' && !isPossessiveOrJoint(token))
      return token.text === ',' || token.text === '.' ? roleBetween(tokens, first, at) : null;
    if (token.end - (opens?.start ?? 0) > LONGEST) return clean > first + 3 ? roleBetween(tokens, first, clean) : null;
    if (ADJUNCT.test(token.lower)) clean = at;
  }
  return null;
};
