import { type Span, slice } from '../article.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { followFocus } from './focus.ts';
import { frame } from './frames.ts';
import { countAsPerson, learnGenders, settleGenders } from './gender.ts';
import { findPassages, type Passage } from './passages.ts';
import { readPeople } from './people.ts';
import { type Memory, remember } from './resolve.ts';
import { voicesIn } from './voices.ts';

/** What is known of an article beside its text. */
export interface Context {
  /** Who wrote it, and so is no "he" or "she" in it. */
  readonly byline?: string | null;
  /** Its headline: a paragraph that repeats it is read as one, where capitals tell no names. */
  readonly title?: string | null;
}

/** All that is read of an article before anything is attributed. */
export interface Survey {
  readonly paragraphs: readonly Span[];
  readonly passages: readonly Passage[];
  readonly memory: Memory;
}

/** A headline made from the lede is prose, where capitals do tell names. */
const isSentence = (title: string | null | undefined): boolean => /[.!?]["”’']?\s*$/u.test(title ?? '');

/** Finds the quotations and the people of an article, and follows who is spoken of. */
export const survey = (text: string, context: Context = {}): Survey => {
  const parts = paragraphs(text);
  const passages = findPassages(text, parts);
  const frames = frame(text, parts, passages);
  const headline = isSentence(context.title)
    ? -1
    : parts.findIndex((part) => slice(text, part) === context.title?.trim());
  const people = readPeople(text, frames, passages, headline);
  learnGenders(people, frames);
  const voices = frames.map(({ tokens }) => voicesIn(tokens));
  settleGenders(people, followFocus(people, frames, voices).readings);
  countAsPerson(people.figures);
  const writers = (context.byline ?? '').toLowerCase();
  for (const figure of people.figures)
    if (figure.words.length > 1 && writers.includes(figure.words.join(' '))) figure.person = -10;
  return { paragraphs: parts, passages, memory: remember(frames, people, followFocus(people, frames, voices)) };
};
