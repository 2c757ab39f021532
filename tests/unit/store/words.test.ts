import { describe, expect, test } from 'vitest';
import { fold, searchWords } from '../../../src/store/words.ts';

describe('folding', () => {
  test('drops case and accents', () => {
    expect(fold('ÉCOLE Ångström İzmir')).toBe('ecole angstrom izmir');
  });

  test('keeps the vowel signs that make words in other scripts', () => {
    expect(fold('योजना')).toBe('योजना');
  });
});

describe('the words of a text', () => {
  test('are its runs of letters and digits, each once, in order', () => {
    expect(searchWords('The ferry, the FERRY: 3 boats!')).toEqual(['the', 'ferry', '3', 'boats']);
  });

  test('are single characters in scripts without spaces', () => {
    expect(searchWords('2029年のOslo計画')).toEqual(['2029', '年', 'の', 'oslo', '計', '画']);
  });

  test('never hold anything that a query language reads', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join('');
    expect(searchWords(all).join('')).not.toMatch(/[\s\p{P}\p{S}\p{C}]/u);
  });

  test('are cut at 64 characters, never within one', () => {
    const [word] = searchWords('𝔸'.repeat(10) + '𐐨'.repeat(100));
    expect(Array.from(word ?? '')).toHaveLength(64);
    expect(word?.isWellFormed()).toBe(true);
  });

  test('stop before an index would burst', () => {
    const text = Array.from({ length: 100_000 }, (_, n) => `word${n}`).join(' ');
    const words = searchWords(text);
    expect(words.join(' ').length).toBeLessThanOrEqual(200_000);
    expect(words.length).toBeGreaterThan(15_000);
  });
});
