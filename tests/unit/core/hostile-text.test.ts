import { describe, expect, test } from 'vitest';
import { parseArticleText } from '../../../src/core/article-text.ts';
import { checkFaithful } from '../../../src/core/guard/check.ts';
import { sentences } from '../../../src/core/text/sentences.ts';

// A text that takes time in proportion to its square would not be through within the time that a test has.
const LENGTH = 300_000;
const run = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

describe('a long run of one thing is read to its end', () => {
  test.each([
    '!',
    '. ',
    '…',
    '?”',
    '“',
    '”',
    "'",
    'a',
    'A',
    '7',
    ' \n',
    '\n\nword',
    'e\u0301',
    '\u202e',
    '\ud83d',
    '\0',
  ])('into sentences: %j', (piece) => {
    const text = run(piece);
    for (const { start, end } of sentences(text)) expect(0 <= start && start < end && end <= text.length).toBe(true);
  });

  test.each(['!', '.', '…', '!”', '"', 'and '])('by the guard: %j', (piece) => {
    expect(checkFaithful(run(piece), 'The lamp was lit again.').ok).toBe(false);
  });

  test.each(['[a', '![', '![](', '[a](', '`', '`a', '**a ', '*a ', '<a', '<!--', '> ', '- a\n', '# ', '\\', '(('])(
    'as Markdown: %j',
    (piece) => {
      const read = parseArticleText(`The lamp was lit again.\n\n${run(piece)}`, {
        id: 'a',
        name: 'a.md',
        now: 0,
        format: 'md',
      });
      expect(read.ok).toBe(true);
    },
  );
});
