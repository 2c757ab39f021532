import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFilter, termOf } from '../../../../src/core/alerts/filter.ts';
import { createMatcher, type Watch } from '../../../../src/core/alerts/matcher.ts';
import { passageOf, passes, says } from '../../../../src/core/alerts/passage.ts';

const watch = (id: string, words: string, source: string | null = null): Watch => ({
  id,
  filter: parseFilter(words),
  source: source === null ? null : termOf(source, true),
});

const match = (watches: readonly Watch[], text: string, source = 'The Harbour Courier'): string[] =>
  createMatcher(watches)
    .match({ text: passageOf([text]), source: passageOf([source]) })
    .map(({ id }) => id);

test('each watch that fits is found, in their order, and no other', () => {
  const watches = [
    watch('words', 'strike ferry'),
    watch('phrase', '"ferry strike"'),
    watch('beginning', 'stri*'),
    watch('other', 'football'),
    watch('without', 'ferry -strike'),
  ];
  expect(match(watches, 'The ferry strike')).toEqual(['words', 'phrase', 'beginning']);
  expect(match(watches, 'The ferry')).toEqual(['without']);
  expect(match(watches, 'Nothing')).toEqual([]);
});

test('a publisher is found by a part of its name, with words or without', () => {
  const watches = [
    watch('all', '', 'harbour cour'),
    watch('some', 'ferry', 'courier'),
    watch('none', 'ferry', 'herald'),
    watch('inside', '', 'arbour'),
  ];
  expect(match(watches, 'A ferry')).toEqual(['all', 'some']);
  expect(match(watches, 'A lamp')).toEqual(['all']);
});

test('a watch for nothing finds nothing', () => {
  expect(match([watch('empty', ''), watch('unwanted', '-football')], 'A ferry')).toEqual([]);
});

test('many watches at once find what each would find alone', () => {
  const word = fc.constantFrom('ferry', 'ferries', 'strike', 'lamp', 'la*', 'fer*', '"ferry lamp"', '-strike', '-lam*');
  const text = fc.array(fc.constantFrom('ferry', 'ferries', 'strike', 'lamp', 'lamps', 'a'), { maxLength: 8 });
  const some = fc.array(
    fc.tuple(fc.array(word, { maxLength: 3 }), fc.constantFrom(null, 'harbour', 'cour', 'herald')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(some, text, (each, words) => {
      const watches = each.map(([terms, source], at) => watch(String(at), terms.join(' '), source));
      const body = passageOf([words.join(' ')]);
      const name = passageOf(['The Harbour Courier']);
      const alone = watches.filter(({ filter, source }) => {
        if ((filter?.wanted.length ?? 0) === 0 && source === null) return false;
        return (filter === null || passes(body, filter)) && (source === null || says(name, source));
      });
      expect(match(watches, words.join(' '))).toEqual(alone.map(({ id }) => id));
    }),
  );
});
