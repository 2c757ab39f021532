import type { CaveatKind } from '../../../article.ts';
import { sharedBy } from '../../terms.ts';
import { NUMERAL, type Word } from '../account/clause.ts';
import { has, isCut, type Telling } from '../account/context.ts';

/**
 * How two words stand to each other, or one to its sentence: one that stands in it, next to the other, near it, under a
 * negation, first in it; what stands around it and where it stands; and what listed wordings have found in it.
 */
export const RELATIONS = ['.', '+', '*', '!', '<', '>', '='] as const;
export type Relation = (typeof RELATIONS)[number];

/** A sentence, as far as it matters whether it makes a reservation. */
export interface Wording {
  readonly words: readonly Word[];
  /** Of each word, whether it stands in quotation marks. */
  readonly spoken: readonly boolean[];
  readonly telling: Telling;
  /** What the sentences before it tell, the nearest first. */
  readonly before: readonly Telling[];
  readonly lede: Telling | null;
  /** The reservations that listed wordings have found in it: their kinds, and the classes of wording without spaces. */
  readonly found: readonly string[];
  /** The kinds found in the sentences before it, the nearest first. */
  readonly foundBefore: readonly (readonly CaveatKind[])[];
}

/**
 * Called with each feature of a sentence, some more than once: how two atoms stand to each other, or one and nothing, and at
 * which word it begins, -1 where at none.
 */
export type Visitor<Atom> = (relation: Relation, first: Atom, second: Atom | null, at: number) => void;

/** What stands for a word, a class or a fact in the weights; null for one that they don't know. */
export type AtomOf<Atom> = (name: string) => Atom | null;

/** Letters that no ending is taken from. */
const STEM = 4;
const ENDING = /(?:ically|ations?|ingly|edly|ments?|ings?|ies|ied|ers?|ed|es|ly|s)$/u;
const LETTER = /^\p{L}/u;

/** What a word has in common with its other forms, nearly enough for weights; `#` for a number, `^` for a name. */
const rootOf = (word: Word): string => {
  const { lower } = word;
  if (NUMERAL.test(lower)) return '#';
  if (has(word, 'NAME')) return '^';
  const ending = lower.length > STEM ? ENDING.exec(lower.slice(STEM)) : null;
  return ending === null ? lower : lower.slice(0, STEM + ending.index);
};

const NEGATION =
  /^(?:not?|never|neither|nor|without|none|nobody|nothing|cannot|yet|unable|fail\w*|refus\w*|declin\w*|lack\w*|\w+n't)$/;
/** So far a negation reaches, words. */
const REACH = 5;
/** Words that stand between two that are near each other. */
const NEAR = 1;
/** The same, of their classes. */
const NEAR_CLASSES = 2;
/** A sentence is judged by so many of its words at most. */
const MOST_WORDS = 120;
const FLAGS = ['told', 'figure', 'harm', 'wrong', 'ahead'] as const;
/** Words below which a sentence is short, and above which it is long. */
const [SHORT, LONG] = [12, 50];
/** Words in common above which more say nothing. */
const MOST_SHARED = 3;

/** Tells a visitor what weights may know of a sentence: its words by root and class, pairs of them, what is told before it, and what listed wordings find. */
export const visitFeatures = <Atom>(wording: Wording, atomOf: AtomOf<Atom>, visit: Visitor<Atom>): void => {
  visitWords(wording, atomOf, visit);
  visitContext(wording, (relation, name, beside) => {
    const first = atomOf(name);
    const second = beside === '' ? null : atomOf(beside);
    if (first !== null && (beside === '' || second !== null)) visit(relation, first, second, -1);
  });
};

/** A word as the weights know it: its root and the classes it may belong to, which are in capital letters; within quotation marks another one. */
const atomsIn = <Atom>(
  word: Word,
  spoken: boolean,
  atomOf: AtomOf<Atom>,
): { root: Atom | null; classes: Atom[]; all: Atom[] } => {
  const root = atomOf(spoken ? `"${rootOf(word)}` : rootOf(word));
  const classes: Atom[] = [];
  for (const one of word.classes) {
    const atom = atomOf(spoken ? `"${one}` : one);
    if (atom !== null) classes.push(atom);
  }
  return { root, classes, all: root === null ? classes : [root, ...classes] };
};

const visitWords = <Atom>({ words, spoken }: Wording, atomOf: AtomOf<Atom>, visit: Visitor<Atom>): void => {
  const atoms = words.slice(0, MOST_WORDS).map((word, at) => atomsIn(word, spoken[at] === true, atomOf));
  let negated = Number.NEGATIVE_INFINITY;
  for (const [at, { root, classes, all }] of atoms.entries()) {
    for (const one of all) {
      visit('.', one, null, at);
      if (at === 0) visit('<', one, null, at);
      for (const other of atoms[at + 1]?.all ?? []) visit('+', one, other, at);
    }
    const near = atoms[at + 1 + NEAR]?.root ?? null;
    if (root !== null && near !== null) visit('*', root, near, at);
    for (let gap = NEAR; gap <= NEAR_CLASSES; gap += 1)
      for (const one of classes) for (const other of atoms[at + 1 + gap]?.classes ?? []) visit('*', one, other, at);
    const word = words[at];
    if (isCut(word)) negated = Number.NEGATIVE_INFINITY;
    else if (NEGATION.test(word?.lower ?? '')) negated = at;
    else if (at - negated <= REACH && root !== null && LETTER.test(word?.lower ?? '')) visit('!', root, null, at);
  }
};

const visitContext = (
  { words, telling, before, lede, found, foundBefore }: Wording,
  visit: (relation: Relation, name: string, beside: string) => void,
): void => {
  visit('=', 'any', '');
  if (lede === null) visit('>', 'first', '');
  if (words.length < SHORT) visit('>', 'short', '');
  if (words.length > LONG) visit('>', 'long', '');
  for (const flag of FLAGS) if (telling[flag]) visit('>', flag, 'here');
  for (const one of found) visit('=', one, '');
  for (const [at, other] of before.entries()) {
    const near = at === 0 ? 'near' : 'far';
    for (const flag of FLAGS) if (other[flag]) visit('>', flag, near);
    if (!other.told) continue;
    visit('>', `told-${near}`, inCommon(telling.content, other.content));
    if (sharedBy(telling.content, other.tellers) > 0) visit('>', 'teller', '');
  }
  for (const [at, kinds] of foundBefore.entries())
    for (const kind of kinds) visit('>', kind, at === 0 ? 'near' : 'far');
  for (const { classes } of before[0]?.words ?? []) for (const one of classes) visit('>', one, '');
  if (before[0] !== undefined) visit('>', 'shared', inCommon(telling.content, before[0].content));
  if (lede !== null) visit('>', 'lede', inCommon(telling.content, lede.content));
};

/** How many words two sentences have in common, as the weights write it. */
const inCommon = (one: Telling['content'], other: Telling['content']): string =>
  String(Math.min(MOST_SHARED, sharedBy(one, other)));
