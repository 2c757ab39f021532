import type { Span } from '../../../article.ts';
import { type Word, type WordClass, wordsOf } from './clause.ts';
import { clauseEnd, clauseStart, has, isOneOf } from './context.ts';

const PEOPLE: ReadonlySet<WordClass> = new Set([
  'EXPERT',
  'OUTSIDER',
  'PRESS',
  'SPOKES',
  'ROLE',
  'SOURCE',
  'ACCUSER',
  'KIN',
]);
const THINGS: ReadonlySet<WordClass> = new Set([
  'CLAIM_NOUN',
  'FIGURE',
  'STUDY',
  'DOC',
  'EVIDENCE',
  'OUTCOME',
  'INQUIRY',
  'ARTICLE',
  'LIMIT',
]);
const VERBAL: ReadonlySet<WordClass> = new Set(['HAVE', 'BE', 'DO', 'CAN', 'WILL', 'SAY']);
const OF: ReadonlySet<string> = new Set('of at in from for who which that with on to behind'.split(' '));
/** UTF-16 units. */
const AHEAD = 30;
const LONGEST = 8;

/** Whether a phrase names who can hold a reservation: people, an office or a name, not a figure, a paper or a claim. */
export const canHold = (folded: string, written: string, phrase: Span): boolean => {
  const words = wordsOf(folded, written, phrase);
  const after = words.findIndex(({ lower }, at) => at > 0 && (OF.has(lower) || lower.endsWith('ing')));
  const head = words[(after < 0 ? words.length : after) - 1];
  if (head === undefined || has(head, 'NUM') || isOneOf(words[0] ?? head, INDEFINITE)) return false;
  if (isOneOf(head, PEOPLE)) return true;
  const next = wordsOf(folded, written, { start: phrase.end, end: phrase.end + AHEAD }).find(
    (word) => !has(word, 'LY'),
  );
  if (next !== undefined && has(next, 'SAY') && !isOneOf(head, THINGS)) return true;
  const capital = /^\p{Lu}/u.test(written.slice(head.start, head.end));
  // A word in capitals because a sentence begins with it is a name where no class knows it and its verb follows.
  const verb = next === undefined || isOneOf(next, VERBAL) || has(next, 'CUT');
  const opens =
    words.length === 1 &&
    !(verb && head.classes.length === 0) &&
    /(?:^|[.!?]["”]?\s)$/u.test(written.slice(Math.max(0, phrase.start - 3), phrase.start));
  return capital && !opens && !has(head, 'DETERMINER') && !has(head, 'PRONOUN');
};

const INDEFINITE: ReadonlySet<WordClass> = new Set(['NOT', 'NO', 'NOBODY']);

/** Who holds what a sentence says beside its verb's own subject: "…, the report notes, …", "The buyer was sacked and is suing". */
export const besidesIn = (words: readonly Word[], at: number): Span | null => {
  for (let verb = 1; verb < words.length; verb += 1) {
    const [start, end] = [clauseStart(words, verb), clauseEnd(words, verb)];
    const told = has(words[verb], 'SAY') && verb === end - 1 && start > 0 && end < words.length - 1;
    if (told && verb - start <= LONGEST) return span(words, start, verb);
  }
  const first = clauseStart(words, at);
  const opening = first === 0 && !words.slice(0, clauseEnd(words, at)).some((word) => isOneOf(word, VERBAL));
  // "Absent any data, analysts were": of the clause that comes after.
  const start = opening ? clauseEnd(words, at) + 1 : first;
  const verb = words.findIndex((word, index) => index > start && (opening || index < at) && isOneOf(word, VERBAL));
  return verb < 0 || verb - start > LONGEST || has(words[start], 'PRONOUN') ? null : span(words, start, verb);
};

const span = (words: readonly Word[], from: number, to: number): Span | null => {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || from >= to ? null : { start: first.start, end: last.end };
};
