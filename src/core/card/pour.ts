import { type Inline, literal } from '../card.ts';
import type { Piece } from './piece.ts';
import { splitPiece } from './split.ts';

/** Whether pieces go into one container together. Must hold for less of them where it holds for more. */
export type FitsTogether = (pieces: readonly Piece[]) => boolean;

/**
 * Pieces poured into containers, in order, nothing lost. A piece that fits nowhere whole is split at a
 * sentence, else a word (`breakAt`), and below other pieces at a sentence or row only; one that fits into an empty
 * container is never split.
 */
export const pour = (pieces: readonly Piece[], fits: FitsTogether): Piece[][] => {
  const containers: Piece[][] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) containers.push(open);
    open = [];
  };
  const waiting = pieces
    .filter((piece) => !isEmpty(piece))
    .flatMap(apart)
    .reverse();
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    // White space alone may be left of what was split.
    if (isEmpty(piece)) continue;
    const started: readonly Piece[] = open;
    if (fits([...started, piece])) open.push(piece);
    else if (started.length > 0 && fits([piece])) {
      close();
      open.push(piece);
    } else {
      const where = started.length === 0 ? 'anywhere' : 'sentence';
      const { head, rest } = splitPiece(piece, (part) => fits([...started, part]), where);
      if (head !== null && !isEmpty(head)) open.push(head);
      // Not even one character of it fits into an empty container: there is nothing that could be done.
      if (head === null && started.length === 0) open.push(piece);
      else if (rest !== null) waiting.push(rest);
      close();
    }
  }
  close();
  return containers;
};

/** Longer than any name with its role is: the words of a quote or a caveat would find no room beside it. */
const longestName = 500;

/** A piece whose words leave room to their speaker; a speaker without end becomes a text of its own, which can be split. */
const apart = (piece: Piece): Piece[] => {
  if (piece.type === 'caveat' && (piece.holder?.length ?? 0) > longestName) {
    return [
      { ...piece, holder: null },
      { type: 'text', inlines: [literal(`— ${piece.holder ?? ''}`)] },
    ];
  }
  if (piece.type !== 'quote') return [piece];
  const names = [piece.speaker, piece.role, piece.source].filter((name) => name !== null).join(', ');
  if (names.length <= longestName) return [piece];
  return [
    { ...piece, speaker: null, role: null, source: null },
    { type: 'text', inlines: [literal(`— ${names}`)] },
  ];
};

const isEmpty = (piece: Piece): boolean => {
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
