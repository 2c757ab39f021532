import { describe, expect, it } from 'vitest';
import { CAVEAT_PATTERNS } from '../../../../../src/core/summary/caveat-patterns.ts';
import { patternsFor } from '../../../../../src/core/summary/caveats/triggers.ts';

describe('the patterns tried on a sentence', () => {
  it('are told by roots that can be looked up by their first three letters', () => {
    const roots = CAVEAT_PATTERNS.flatMap(({ roots }) => roots.split(' '));
    expect(roots.filter((root) => !/^[a-z]{3}/.test(root))).toEqual([]);
  });

  it('are those of which a word holds a root', () => {
    for (const pattern of CAVEAT_PATTERNS)
      for (const root of pattern.roots.split(' ')) {
        const text = `ab (${root}, é`;
        expect(patternsFor(text, { start: 0, end: text.length })).toContain(pattern);
      }
  });

  it('are none of a sentence whose words only hold roots inside, or are too short', () => {
    expect(patternsFor('xdenied xalleged so it', { start: 0, end: 22 })).toEqual([]);
  });
});
