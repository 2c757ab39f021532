import { describe, expect, test } from 'vitest';
import { checkFaithful } from '../../../../src/core/guard/check.ts';

const refused = (source: string, text: string): boolean => !checkFaithful(source, text).ok;

describe('a sentence of the source with pieces left out', () => {
  test.each([
    ['The clerk sold the stamps, detectives allege.', 'The clerk sold the stamps.'],
    ['Detectives believe that the clerk sold the stamps.', 'The clerk sold the stamps.'],
    ['The clerk allegedly sold the stamps in May.', 'The clerk sold the stamps in May.'],
    ['The clerk sold the stamps, a rival claims, which he denies.', 'The clerk sold the stamps, a rival claims.'],
    ['The clerk sold the stamps in May, but she disputes that.', 'The clerk sold the stamps in May.'],
    ['Only two of the bridges were closed.', 'Two of the bridges were closed.'],
    ['The gallery showed a fake Holm.', 'The gallery showed a Holm.'],
    ['Ada Brook, a former head of the port, spoke.', 'Ada Brook, head of the port, spoke.'],
  ])('is refused where they doubt, deny or limit what stays: %s', (source, text) => {
    expect(refused(source, text)).toBe(true);
  });

  test.each([
    ['The clerk sold the old stamps on Friday for nine crowns.', 'The clerk sold the stamps for nine crowns.'],
    ['The clerk, who denied a theft in 1990, sold the stamps.', 'The clerk sold the stamps.'],
    ['The port is almost empty, said the board, which owns it.', 'The port is almost empty.'],
    ['While some feared a strike, drivers went to work.', 'Drivers went to work.'],
    ['The clerk sold the stamps, detectives allege, at a fair.', 'The clerk sold the stamps, detectives allege.'],
  ])('is borne where they only tell more: %s', (source, text) => {
    expect(refused(source, text)).toBe(false);
  });

  test('of which a word stands twice is judged by either of them', () => {
    expect(refused('The dog barked and perhaps the dog bit him.', 'The dog barked.')).toBe(false);
  });

  test('says with which word the source tells it', () => {
    const { reasons } = checkFaithful('The clerk sold the stamps, detectives allege.', 'The clerk sold the stamps.');
    expect(reasons.map(({ kind, says }) => [kind, says])).toEqual([
      ['hedge', 'The source says “The clerk sold the stamps” only with “allege”.'],
    ]);
  });

  test('costs no more than its length, however often its words stand in the source', () => {
    const source = `${'the the dog dog '.repeat(60_000)}allegedly barked.`;
    expect(checkFaithful(source, 'The dog barked.').reasons.length).toBeLessThan(3);
  });
});
