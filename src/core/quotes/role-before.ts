import { DETERMINERS, isClosedClass } from '../text/closed-class.ts';
import { BELONGING } from '../text/titles.ts';
import { isBody, isOccupation } from './occupations.ts';
import { phraseBefore } from './phrase-before.ts';
import { isCue, isPossessiveOrJoint, type RoleFinder, roleBetween, type Tokens } from './role-span.ts';

/** Forms of address and abbreviations that say nothing of a person beside the name. */
const EMPTY =
  /^(?:mr|mrs|ms|mx|miss|dr|sen|rep|gov|gen|lt|col|capt|sgt|rev|fr|st|sir|dame|lord|lady|shri|smt|cllr|elder|eldest|younger|youngest|late)\.?$/u;
/** Tokens over which a description before a name is read. */
const REACH = { beside: 8, comma: 14 };

const bare = (tokens: Tokens, at: number): string => tokens[at]?.lower.replace(/\.$/u, '') ?? '';

/** "campaign manager" before the name, with what owns or places it; "mayor rebuffs Brook" describes nobody. */
export const prenominal: RoleFinder = (tokens, mention) => {
  if (tokens[mention.from - 1]?.type !== 'word' || !isOccupation(bare(tokens, mention.from - 1))) return null;
  let from = mention.from;
  while (from > 0 && mention.from - from < REACH.beside) {
    const token = tokens[from - 1];
    if (token === undefined || token.type === 'passage' || token.type === 'break') break;
    const owns = token.type === 'sign' && /^['’]s$/u.test(token.text);
    const describes =
      token.type === 'word' && (!isClosedClass(token.lower) || (token.capital && BELONGING.has(token.lower)));
    const joins = token.lower === 'and' && isOccupation(bare(tokens, from - 2));
    if (!owns && !describes && !joins) break;
    from -= 1;
  }
  const words = tokens.slice(from, mention.from).filter((token) => token.type === 'word');
  if (!words.some((word) => isOccupation(word.lower) && !EMPTY.test(word.lower))) return null;
  while (from < mention.from && (EMPTY.test(tokens[from]?.lower ?? '') || tokens[from]?.type !== 'word')) from += 1;
  let to = mention.from;
  while (to > from && EMPTY.test(tokens[to - 1]?.lower ?? '')) to -= 1;
  if (/(?:ed|ing|said|told)$/u.test(tokens[from]?.lower ?? '') && tokens[from]?.capital === false) return null;
  if (tokens[from - 1]?.lower === 'to' && tokens[from]?.capital === false) from += 1;
  return from < to ? roleBetween(tokens, from, to) : null;
};

/** "Leader of the Opposition Ida Brook": an office with its place, right before the name. */
export const office: RoleFinder = (tokens, mention) => {
  const place = mention.titleFrom < mention.from ? mention.titleFrom : mention.from;
  let of = place - 1;
  if (tokens[of]?.lower === 'the') of -= 1;
  if (tokens[of]?.lower !== 'of' || !tokens[of - 1]?.capital || !isOccupation(bare(tokens, of - 1))) return null;
  let from = of - 1;
  while (from > 0 && tokens[from - 1]?.type === 'word' && tokens[from - 1]?.capital) from -= 1;
  return roleBetween(tokens, from, mention.from);
};

/** "said its director, Ida Brook", "The mayor of Harrow, the Rev. Ida Brook,": what the name stands in apposition to. */
export const leading: RoleFinder = (tokens, mention) => {
  let comma = mention.titleFrom - 1;
  if (/^(?:the|a|an|one)$/u.test(tokens[comma]?.lower ?? '')) comma -= 1;
  if (tokens[comma]?.text !== ',') return null;
  const after = tokens[mention.to];
  const closes = after === undefined || after.type !== 'word' || isCue(after);
  if (!closes || isPossessiveOrJoint(after)) return null;
  const floor = Math.max(0, comma - REACH.comma);
  const whole = phraseBefore(tokens, comma, floor);
  for (const phrase of whole === null ? [] : [whole, phraseBefore(tokens, comma, whole.core)]) {
    if (phrase === null || phrase.kind === 'pronoun') continue;
    if (!isOccupation(bare(tokens, phrase.head)) && !isBody(bare(tokens, phrase.head))) continue;
    const first = tokens[phrase.from];
    // "took it to the manager, Ida Brook": of what is attached to another noun, the last counts.
    if (phrase === whole && phrase.core < phrase.to && !/^(?:of|for|at|in|from)$/u.test(bare(tokens, phrase.core)))
      continue;
    const before = tokens[phrase.from - 1];
    const opens = before === undefined || before.type === 'break' || before.type === 'passage';
    const owned = DETERMINERS.has(first?.lower ?? '') && !/^(?:a|an|some|other|both|all)$/u.test(first?.lower ?? '');
    const owner = tokens.slice(phrase.from, phrase.head).some((token) => /^['’]s?$/u.test(token.text));
    // "They told the mayor, Ida Brook said": the name belongs to the verb after it.
    if (isCue(after) ? !opens : !opens && !owned && !owner && !isCue(before)) continue;
    const two = mention.to - mention.from > 1 || /^(?:his|her|their|its)$/u.test(first?.lower ?? '');
    if (two) return roleBetween(tokens, phrase.from, phrase.to);
  }
  return null;
};

/** "a flower seller named Ida Brook", "a man who gave his name only as Odo". */
export const called: RoleFinder = (tokens, mention) => {
  let at = mention.titleFrom - 1;
  if (tokens[at]?.lower === 'as') at -= 1;
  if (tokens[at]?.lower === 'only') at -= 1;
  let verb = at;
  if (tokens[at]?.lower === 'name' && tokens[at - 2]?.lower === 'gave') verb = at - 2;
  if (!/^(?:named|called|known|identified|gave)$/u.test(tokens[verb]?.lower ?? '')) return null;
  const end = /^(?:who|is)$/u.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const phrase = phraseBefore(tokens, end, Math.max(0, end - REACH.beside));
  return phrase?.kind === 'nominal' && isOccupation(bare(tokens, phrase.head))
    ? roleBetween(tokens, phrase.from, phrase.to)
    : null;
};
