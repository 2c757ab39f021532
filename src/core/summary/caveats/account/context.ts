import type { Word, WordClass } from './clause.ts';

/** What a sentence tells, as far as what comes after it may bear on it. */
export interface Telling {
  readonly words: readonly Word[];
  /** On somebody's word. */
  readonly told: boolean;
  /** Holds a number. */
  readonly figure: boolean;
  /** Tells of harm or wrong. */
  readonly harm: boolean;
  /** Tells of a wrong that somebody did. */
  readonly wrong: boolean;
  /** Tells of what is still to come. */
  readonly ahead: boolean;
  /** The words that name who tells it. */
  readonly tellers: ReadonlySet<string>;
  /** The words of what is told, without who tells it. */
  readonly content: ReadonlySet<string>;
}

const TELLS: ReadonlySet<WordClass> = new Set(['SHOW', 'FORESEE', 'ALLEGE', 'CLAIM', 'ALLEGED', 'CONVINCED']);
const SPEECH: ReadonlySet<WordClass> = new Set(['SAY', 'SHOW', 'FORESEE', 'ALLEGE', 'CLAIM']);
const HARMS: ReadonlySet<WordClass> = new Set(['HARM', 'ACCUSATION', 'ALLEGED', 'FALSE', 'HARM_NOUN']);
const WRONGS: ReadonlySet<WordClass> = new Set(['ACCUSATION', 'ALLEGED']);
/** Verbs of harm that are seldom a wrong. */
const SOFT =
  /^(?:cut|clos|hit|push|drop|drag|miss|los|sell|sold|run|ran|strik|str[uo]c|screen|exclud|delay|cancel|ban|block|reject|refus|with|ax|scrap|la[iy]|t[eo]r|steer|strip|sle|dr[aiu]n|shout|slur|plot|meddl|resign|fl[eu]|ignor|cover|leak|fail|attack|beat|break|broke|fix|rig|spoil|copy|bomb|shoot|shot|kill|divert|force|warn|threat|hid|dump|crash|collaps|silenc|squander|burn|hurt|erod|danger|jeopard)/;
const NO_CONTENT: ReadonlySet<WordClass> = new Set([
  'NOT',
  'BE',
  'HAVE',
  'DO',
  'CAN',
  'WILL',
  'PRONOUN',
  'POSSESSIVE',
  'DETERMINER',
  'NUMBER',
  'SAY',
  'LATER',
  'CONTRAST',
]);
const FEWEST_LETTERS = 3;

export const has = (word: Word | undefined, one: WordClass): boolean => word?.classes.includes(one) ?? false;

export const isOneOf = (word: Word | undefined, those: ReadonlySet<WordClass>): boolean =>
  word?.classes.some((one) => those.has(one)) ?? false;

export const isCut = (word: Word | undefined): boolean => word === undefined || has(word, 'CUT') || word.lower === '.';

/** Without the ending that tells more than one. */
export const stem = ({ lower }: Word): string => (lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower);

export const contentWords = (words: readonly Word[]): Set<string> =>
  new Set(words.filter((word) => word.lower.length > FEWEST_LETTERS && !isOneOf(word, NO_CONTENT)).map(stem));

/** What a sentence tells and on whose word. */
export const tellingOf = (words: readonly Word[]): Telling => {
  const [from, to] = tellersIn(words);
  const body = [...words.slice(0, from), ...words.slice(to)];
  const said = words.some((word) => has(word, 'SAY'));
  const figure = words.some((word) => has(word, 'NUM'));
  const harm = body.some((word) => isOneOf(word, HARMS));
  return {
    words,
    told: (from > 0 && to > from) || words.some((word) => isOneOf(word, TELLS)) || (said && (figure || harm)),
    figure,
    harm,
    wrong:
      body.some((word) => isOneOf(word, WRONGS)) || body.some((word) => has(word, 'HARM') && !SOFT.test(word.lower)),
    ahead: body.some(
      (word) => has(word, 'WILL') || has(word, 'FORESEE') || has(word, 'INTEND') || word.lower === 'could',
    ),
    tellers: contentWords(words.slice(from, to)),
    content: contentWords(body),
  };
};

const LONGEST_TAIL = 14;

/** From where to where the words stand that say who tells it: "…, neighbours said", "Neighbours said that …". */
const tellersIn = (words: readonly Word[]): readonly [number, number] => {
  const according = words.findIndex(({ lower }) => lower === 'according');
  if (according >= 0) return [according, clauseEnd(words, according)];
  const last = words.findLastIndex((word, at) => isOneOf(word, SPEECH) && !isCut(words[at - 1]));
  if (last < 0) return [words.length, words.length];
  const start = clauseStart(words, last);
  if (start > 3 && words.length - start <= LONGEST_TAIL) return [start, words.length];
  const first = words.findIndex((word) => isOneOf(word, SPEECH));
  return [isCut(words[first - 1]) ? 0 : clauseStart(words, first), first + 1];
};

export const clauseStart = (words: readonly Word[], at: number): number => {
  let start = at;
  while (start > 0 && !isCut(words[start - 1])) start -= 1;
  return start;
};

export const clauseEnd = (words: readonly Word[], at: number): number => {
  let end = at;
  while (end < words.length && !isCut(words[end])) end += 1;
  return end;
};
