import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFaithful, judgeSentences } from '../../src/core/guard/check.ts';
import { guardSentences } from '../../src/core/guard/sentences.ts';
import { readSource } from '../../src/core/guard/source.ts';
import { readGuardCorpus } from '../quality/guard-corpus.ts';

const sources = readGuardCorpus().passages.map(({ source }) => source.join('\n\n'));
const passage = fc.constantFrom(...sources).chain((source) => {
  const sentences = guardSentences(source).map(({ start, end }) => source.slice(start, end));
  return fc.record({
    source: fc.constant(source),
    chosen: fc.subarray(sentences, { minLength: 1 }),
    between: fc.constantFrom(' ', '\n', '\n\n', '  '),
    small: fc.boolean(),
  });
});

test('any of the source’s own sentences pass, in small letters too', () => {
  fc.assert(
    fc.property(passage, ({ source, chosen, between, small }) => {
      const text = chosen.join(between);
      expect(checkFaithful(source, small ? text.toLowerCase() : text)).toEqual({ ok: true, reasons: [] });
    }),
  );
});

test('any two strings get an answer whose spans lie in the text, the same each time', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...sources),
    fc
      .array(fc.constantFrom('not', '"', '“', '12', '%', 'Brook', 'said', 'from', 'to', '.', ',', 'may', '-lrb-', 'İ'))
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(line, line, (source, text) => {
      const verdict = checkFaithful(source, text);
      expect(verdict.ok).toBe(verdict.reasons.length === 0);
      for (const { start, end, says } of verdict.reasons) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(says).not.toBe('');
      }
      expect(checkFaithful(source, text)).toEqual(verdict);
    }),
  );
});

test('what is judged sentence by sentence is judged as in the whole', () => {
  fc.assert(
    fc.property(passage, ({ source, chosen }) => {
      const read = readSource(source);
      const text = chosen.map((sentence) => sentence.replace(/\d/u, '8')).join('\n');
      const apart = guardSentences(text).flatMap((span) => judgeSentences(read, text, span));
      expect(apart.map(({ reasons }) => reasons)).toEqual(judgeSentences(read, text).map(({ reasons }) => reasons));
    }),
  );
});

test('a megabyte without end is read to its end', () => {
  for (const piece of ['a', 'a ', '7 ', '“a ', 'Ab, '])
    expect(checkFaithful(piece.repeat(1_000_000 / piece.length), 'Nobody said so.').ok).toBeTypeOf('boolean');
});
