import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaveatKind, Span } from '../../src/core/article.ts';
import { COLUMNS } from '../../src/core/summary/caveats/learnt/odds.ts';

/** A sentence of an invented article, with what it is marked as. */
export interface MarkedLine extends Span {
  /** The kinds of reservation it makes; null where careful readers could differ. */
  readonly kinds: readonly CaveatKind[] | null;
  /** It tells what its reservation bears on. */
  readonly own: boolean;
}

export interface MarkedArticle {
  /** Who wrote it: the beginning of the file's name. */
  readonly hand: string;
  readonly text: string;
  readonly lines: readonly MarkedLine[];
}

const LINE = /^(?<mark>[.?]|[A-Za-z]+) (?<sentence>\S.*)$/;
/** Sentences of a paragraph. */
const PARAGRAPH = 3;

/** Reads the articles of a folder, a sentence a line behind its mark; throws where a line is none. */
export const readMarkedArticles = (folder = join(import.meta.dirname, 'caveat-lines')): MarkedArticle[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split(/\n{2,}/)
        .map((block): MarkedArticle => {
          const lines: MarkedLine[] = [];
          let text = '';
          for (const line of block.split('\n').slice(1)) {
            const { mark = '', sentence = '' } = LINE.exec(line)?.groups ?? {};
            if (sentence === '') throw new Error(`${file} has a line without a mark: ${line}`);
            if (text !== '') text += lines.length % PARAGRAPH === 0 ? '\n\n' : ' ';
            lines.push({ start: text.length, end: text.length + sentence.length, ...marked(mark, file) });
            text += sentence;
          }
          return { hand: file.replace(/-.*/, ''), text, lines };
        }),
    );

const marked = (mark: string, file: string): Pick<MarkedLine, 'kinds' | 'own'> => {
  if (mark === '.') return { kinds: [], own: false };
  if (mark === '?') return { kinds: null, own: false };
  const kinds = [...mark.toUpperCase()].map((letter) => {
    const kind = COLUMNS[letter as keyof typeof COLUMNS];
    if (kind === undefined) throw new Error(`${file} has an unknown mark: ${mark}`);
    return kind;
  });
  return { kinds: [...new Set(kinds)], own: /[a-z]/.test(mark) };
};
