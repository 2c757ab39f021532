import { type Block, code, type Inline, link, literal, strong } from '../card.ts';
import { breakAt } from './fit.ts';

/** What a section's body is made of: its blocks, and the lines that a platform has no other place for. */
export type Piece =
  | Block
  | { readonly type: 'heading'; readonly inlines: readonly Inline[] }
  | { readonly type: 'small'; readonly inlines: readonly Inline[] };

/** Whether pieces go into one container together. Must hold for less of them where it holds for more. */
export type FitsTogether = (pieces: readonly Piece[]) => boolean;

/**
 * Pieces poured into containers, in order, nothing lost. A piece that fits nowhere whole is split at a
 * sentence, else a word (`breakAt`); one that fits into an empty container is never split.
 */
export const pour = (pieces: readonly Piece[], fits: FitsTogether): Piece[][] => {
  const containers: Piece[][] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) containers.push(open);
    open = [];
  };
  const waiting = pieces.filter((piece) => !isEmpty(piece)).reverse();
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const started: readonly Piece[] = open;
    if (fits([...started, piece])) open.push(piece);
    else if (started.length > 0 && fits([piece])) {
      close();
      open.push(piece);
    } else {
      const { head, rest } = splitPiece(piece, (part) => fits([...started, part]));
      if (head !== null) open.push(head);
      // Not even one character of it fits into an empty container: there is nothing that could be done.
      if (head === null && started.length === 0) open.push(piece);
      else if (rest !== null) waiting.push(rest);
      close();
    }
  }
  close();
  return containers;
};

export const isEmpty = (piece: Piece): boolean => {
  switch (piece.type) {
    case 'text':
    case 'heading':
    case 'small':
      return piece.inlines.every(isBlank);
    case 'quote':
      return piece.words.trim() === '';
    case 'caveat':
    case 'code':
      return piece.text.trim() === '';
    case 'facts':
      return piece.facts.every((fact) => fact.name.trim() === '' && fact.value.every(isBlank));
    case 'list':
      return piece.items.every((item) => item.every(isBlank));
  }
};

const isBlank = (inline: Inline): boolean => inline.type !== 'time' && inline.text.trim() === '';

interface Split<T> {
  readonly head: T | null;
  readonly rest: T | null;
}

/**
 * A piece as the most of it that fits and the rest. Each half of a quote carries its own marks and its speaker,
 * so that neither is ever read as somebody else's words.
 */
export const splitPiece = (piece: Piece, fits: (part: Piece) => boolean): Split<Piece> => {
  switch (piece.type) {
    case 'text':
    case 'heading':
    case 'small':
      return mapSplit(
        splitInlines(piece.inlines, (inlines) => fits({ ...piece, inlines })),
        (inlines) => ({ ...piece, inlines }),
      );
    case 'quote':
      return mapSplit(
        splitString(piece.words, (words) => fits({ ...piece, words })),
        (words) => ({ ...piece, words }),
      );
    case 'caveat':
    case 'code':
      return mapSplit(
        splitString(piece.text, (text) => fits({ ...piece, text })),
        (text) => ({ ...piece, text }),
      );
    case 'list':
      return mapSplit(
        splitRows(piece.items, (items) => fits({ ...piece, items }), splitInlines),
        (items) => ({ ...piece, items }),
      );
    case 'facts':
      return mapSplit(
        splitRows(piece.facts, (facts) => fits({ ...piece, facts }), splitFact),
        (facts) => ({ ...piece, facts }),
      );
  }
};

const mapSplit = <T>(split: Split<T>, make: (part: T) => Piece): Split<Piece> => ({
  head: split.head === null ? null : make(split.head),
  rest: split.rest === null ? null : make(split.rest),
});

const splitString = (text: string, fits: (part: string) => boolean): Split<string> => {
  const at = breakAt(text, fits);
  return { head: at === 0 ? null : text.slice(0, at), rest: at === text.length ? null : text.slice(at) };
};

/** Whole rows first; a row is split only where it would not go in as the first. */
const splitRows = <Row>(
  rows: readonly Row[],
  fits: (rows: readonly Row[]) => boolean,
  splitRow: (row: Row, fits: (part: Row) => boolean) => Split<Row>,
): Split<readonly Row[]> => {
  let whole = 0;
  while (whole < rows.length && fits(rows.slice(0, whole + 1))) whole += 1;
  if (whole > 0) return { head: rows.slice(0, whole), rest: whole === rows.length ? null : rows.slice(whole) };
  const [first, ...others] = rows;
  if (first === undefined) return { head: null, rest: null };
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
    head: { ...fact, value: head ?? [] },
    rest: rest === null ? null : { name: '', value: rest },
  };
};

/** A link is kept whole while it fits by itself; a longer text becomes several links to the same address. */
export const splitInlines = (
  inlines: readonly Inline[],
  fits: (inlines: readonly Inline[]) => boolean,
): Split<readonly Inline[]> => {
  let whole = 0;
  while (whole < inlines.length && fits(inlines.slice(0, whole + 1))) whole += 1;
  const head = inlines.slice(0, whole);
  const [next, ...others] = inlines.slice(whole);
  if (next === undefined) return { head, rest: null };
  const rest = [next, ...others];
  const kept = { head: whole === 0 ? null : head, rest };
  if (next.type === 'time' || (next.type === 'link' && whole > 0 && fits([next]))) return kept;
  const at = breakAt(next.text, (text) => fits([...head, retell(next, text)]));
  if (at > 0) {
    return {
      head: [...head, retell(next, next.text.slice(0, at))],
      rest: [retell(next, next.text.slice(at)), ...others],
    };
  }
  // An address too long for any container: shown as text, which can be parted.
  if (next.type === 'link' && whole === 0) return splitInlines([literal(`${next.text} ${next.url}`), ...others], fits);
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
