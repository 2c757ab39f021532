import type { Reading } from '../article.ts';
import { gap } from '../card/quote-block.ts';
import type { Block, Inline, Section } from '../card.ts';
import { plainWords, saySame } from './same-words.ts';

/**
 * What changed of a story that was told. `correction`: its publisher corrected it · `quote`: words or a speaker that were shown are
 * no longer in it · `caveat`: it has one that was not shown · `headline` · `summary`: what else a card tells of it.
 */
export type Change = 'correction' | 'quote' | 'caveat' | 'headline' | 'summary';

/** Those by which what was told is no longer right. */
export const corrections: ReadonlySet<Change> = new Set<Change>(['correction', 'quote', 'caveat']);

/** What changed from one section of a story to another, made of its articles as they are now; no commas. */
export const changesBetween = (before: Section, after: Section, readings: readonly Reading[]): Change[] => {
  const [old, now] = [told(before.blocks), told(after.blocks)];
  const changes: Change[] = [];
  const lost = old.quotes.some((quote) => !stillStands(quote, now.quotes, readings));
  if (lost || quotedIn(old.texts).some((words) => !standsIn(words, readings))) changes.push('quote');
  if (now.caveats.some((caveat) => !old.caveats.some((known) => saySame(known, caveat)))) changes.push('caveat');
  if (!saySame(before.title?.text ?? '', after.title?.text ?? '')) changes.push('headline');
  const differ = (texts: (told: Told) => readonly string[]): boolean =>
    !saySame(texts(old).join(' '), texts(now).join(' '));
  const retold =
    differ(({ texts }) => texts) ||
    (!changes.includes('quote') && differ(({ quotes }) => quotes.map(({ words }) => words))) ||
    (!changes.includes('caveat') && differ(({ caveats }) => caveats));
  if (retold) changes.push('summary');
  return changes;
};

/** A quote as a card shows it. */
export type Quoted = Extract<Block, { type: 'quote' }>;

interface Told {
  readonly quotes: readonly Quoted[];
  readonly caveats: readonly string[];
  readonly texts: readonly string[];
}

const told = (blocks: readonly Block[]): Told => ({
  quotes: blocks.filter((block) => block.type === 'quote'),
  caveats: blocks.flatMap((block) => (block.type === 'caveat' ? [block.text] : [])),
  texts: blocks.flatMap((block) => (block.type === 'text' ? [block.inlines.map(wordsOf).join('')] : [])),
});

const wordsOf = (inline: Inline): string => (inline.type === 'time' ? String(inline.at) : inline.text);

/** Whether a quote that was shown may stand: its words are in an article, and nobody else is shown as who said them. */
const stillStands = (quote: Quoted, shown: readonly Quoted[], readings: readonly Reading[]): boolean => {
  const again = shown.find(({ words }) => saySame(words, quote.words));
  if (again !== undefined) return saySame(again.speaker ?? '', quote.speaker ?? '');
  return standsIn(quote.words, readings);
};

/** Shorter words between marks may be a title; UTF-16 units. */
const shortestQuoted = 20;

/** What a summary quotes within its sentences. Short ones are passed over whole, so that no mark that ends one begins the next. */
const quotedIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => [...text.matchAll(/[“„"«]([^“”„"«»]*)[”“"»]/gu)].map(([, words = '']) => words))
    .filter((words) => words.length >= shortestQuoted);

/** Whether each piece of a quote's words is in one of these articles. */
export const standsIn = (words: string, readings: readonly Reading[]): boolean => {
  const pieces = words.split('\n').flatMap((line) => line.split(gap).map(plainWords));
  return readings.some(({ article }) => {
    const text = ` ${plainWords(article.text)} `;
    return pieces.every((piece) => text.includes(` ${piece} `));
  });
};
