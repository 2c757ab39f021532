import { type Block, code, type Inline, link, literal, strong } from '../card.ts';
import { breakAt, type Where } from './fit.ts';
import type { Piece } from './piece.ts';
import { gap } from './quote-block.ts';

interface Split<T> {
  readonly head: T | null;
  readonly rest: T | null;
}

/**
 * A piece as the most of it that fits and the rest. Each half of a quote carries its own marks and its speaker,
 * so that neither is ever read as somebody else's words.
 */
export const splitPiece = (piece: Piece, fits: (part: Piece) => boolean, where: Where = 'anywhere'): Split<Piece> => {
  switch (piece.type) {
    case 'text':
    case 'heading':
    case 'small':
      return mapSplit(
        splitInlines(piece.inlines, (inlines) => fits({ ...piece, inlines }), where),
        (inlines) => ({ ...piece, inlines }),
      );
    case 'quote':
      return mapSplit(
        splitWords(piece.words, (words) => fits({ ...piece, words }), where),
        (words) => ({ ...piece, words }),
      );
    case 'caveat':
    case 'code':
      return mapSplit(
        splitString(piece.text, (text) => fits({ ...piece, text }), where),
        (text) => ({ ...piece, text }),
      );
    case 'list':
      return mapSplit(
        splitRows(piece.items, (items) => fits({ ...piece, items }), splitInlines, where),
        (items) => ({ ...piece, items }),
      );
    case 'facts':
      return mapSplit(
        splitRows(piece.facts, (facts) => fits({ ...piece, facts }), splitFact, where),
        (facts) => ({ ...piece, facts }),
      );
  }
};

const mapSplit = <T>(split: Split<T>, make: (part: T) => Piece): Split<Piece> => ({
  head: split.head === null ? null : make(split.head),
  rest: split.rest === null ? null : make(split.rest),
});

const splitString = (text: string, fits: (part: string) => boolean, where: Where): Split<string> =>
  cut(text, breakAt(text, fits, where));

const cut = (text: string, at: number): Split<string> => ({
  head: at === 0 ? null : text.slice(0, at),
  rest: at === text.length ? null : text.slice(at),
});

/** A cut at a gap takes the gap's own marks away: each half has the renderer's. */
const splitWords = (words: string, fits: (part: string) => boolean, where: Where): Split<string> => {
  const at = breakAt(words, fits, where);
  const open = words.lastIndexOf(gap, at);
  if (at < words.length && open > 0 && at <= open + gap.length) {
    return { head: words.slice(0, open), rest: words.slice(open + gap.length) || null };
  }
  return cut(words, at);
};

/** Whole rows first; a row is split only where it would not go in as the first. */
const splitRows = <Row>(
  rows: readonly Row[],
  fits: (rows: readonly Row[]) => boolean,
  splitRow: (row: Row, fits: (part: Row) => boolean) => Split<Row>,
  where: Where,
): Split<readonly Row[]> => {
  let whole = 0;
  while (whole < rows.length && fits(rows.slice(0, whole + 1))) whole += 1;
  if (whole > 0) return { head: rows.slice(0, whole), rest: whole === rows.length ? null : rows.slice(whole) };
  const [first, ...others] = rows;
  if (first === undefined || where === 'sentence') return { head: null, rest: rows };
  const { head, rest } = splitRow(first, (part) => fits([part]));
  const after = rest === null ? others : [rest, ...others];
  return { head: head === null ? null : [head], rest: after.length === 0 ? null : after };
};

type Fact = Extract<Block, { type: 'facts' }>['facts'][number];

const splitFact = (fact: Fact, fits: (part: Fact) => boolean): Split<Fact> => {
  const name = breakAt(fact.name, (part) => fits({ name: part, value: [] }));
  if (name < fact.name.length) {
    return {
      head: name === 0 ? null : { name: fact.name.slice(0, name), value: [] },
      rest: { name: fact.name.slice(name), value: fact.value },
    };
  }
  const { head, rest } = splitInlines(fact.value, (value) => fits({ ...fact, value }));
  return {
    head: head === null && fact.name === '' ? null : { ...fact, value: head ?? [] },
    rest: rest === null ? null : { name: '', value: rest },
  };
};

/** A link is kept whole while it fits by itself; a longer text becomes several links to the same address. */
export const splitInlines = (
  inlines: readonly Inline[],
  fits: (inlines: readonly Inline[]) => boolean,
  where: Where = 'anywhere',
): Split<readonly Inline[]> => {
  let whole = 0;
  while (whole < inlines.length && fits(inlines.slice(0, whole + 1))) whole += 1;
  const head = inlines.slice(0, whole);
  const [next, ...others] = inlines.slice(whole);
  if (next === undefined) return { head, rest: null };
  const rest = [next, ...others];
  // Between two inlines is seldom the end of a sentence.
  const kept = { head: whole === 0 || where === 'sentence' ? null : head, rest: where === 'sentence' ? inlines : rest };
  if (next.type === 'time' || (next.type === 'link' && whole > 0 && fits([next]))) return kept;
  const at = breakAt(next.text, (text) => fits([...head, retell(next, text)]), where);
  if (at > 0) {
    return {
      head: [...head, retell(next, next.text.slice(0, at))],
      rest: [retell(next, next.text.slice(at)), ...others],
    };
  }
  // An address too long for any container: shown as text, which can be parted.
  if (next.type === 'link' && whole === 0 && where === 'anywhere')
    return splitInlines([literal(`${next.text} ${next.url}`), ...others], fits);
  return kept;
};

const retell = (inline: Exclude<Inline, { type: 'time' }>, text: string): Inline => {
  switch (inline.type) {
    case 'literal':
      return literal(text);
    case 'strong':
      return strong(text);
    case 'code':
      return code(text);
    case 'link':
      return link(text, inline.url);
  }
};
