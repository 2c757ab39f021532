import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from '../../src/core/rephrasing/answer.ts';
import { JOINING } from '../../src/core/rephrasing/bearing-words.ts';
import { judgeAnswer } from '../../src/core/rephrasing/judge.ts';
import { askFor } from '../../src/core/rephrasing/prompt.ts';

const SUPPORTS = [
  'The harbour board of Merrow closed the old slipway on Tuesday after a survey found 14 cracks in its concrete footing.',
  'Ada Ferris, who has sailed from Merrow since 1998, has not seen the survey, which may be published in May.',
  'The treasurer fled to Velmora with the club money and a clock, prosecutors allege.',
];
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** One or two of the sentences, with runs of words left out by chance, joined. */
const gaps = fc.array(fc.record({ from: fc.nat(20), length: fc.integer({ min: 1, max: 8 }) }), { maxLength: 2 });
const cut = fc.array(fc.record({ index: fc.nat(2), gaps }), { minLength: 1, maxLength: 2 }).map((parts) => {
  const pieces = parts.map(({ index, gaps }) => {
    const words = (SUPPORTS[index] ?? '').slice(0, -1).split(' ');
    return words.filter((_, at) => !gaps.some(({ from, length }) => from <= at && at < from + length)).join(' ');
  });
  const text = pieces.join(', and ');
  return {
    supports: parts.map(({ index }) => index + 1),
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  };
});

test('what is taken of a model has no word but its publishers’, in no other order but theirs', () => {
  fc.assert(
    fc.property(cut, ({ text, supports }) => {
      if (judgeAnswer({ sentences: [{ text, supports }] }, SUPPORTS).length > 0) return;
      const source = [...new Set(supports)].flatMap((number) => wordsOf(SUPPORTS[number - 1] ?? ''));
      let at = -1;
      for (const word of wordsOf(text).filter((word) => !JOINING.has(word))) {
        const place = source.indexOf(word, at + 1);
        expect(place, word).toBeGreaterThan(at);
        at = place;
      }
    }),
  );
});

test('a denial, a hedge and an attribution never get lost while what they bear on stays', () => {
  fc.assert(
    fc.property(cut, ({ text, supports }) => {
      if (judgeAnswer({ sentences: [{ text, supports }] }, SUPPORTS).length > 0) return;
      if (/\bseen\b/.test(text)) expect(text).toContain('has not seen');
      if (/\bpublished\b/.test(text)) expect(text).toContain('may');
      if (/\b(?:fled|treasurer)\b/i.test(text)) expect(text).toContain('prosecutors allege');
    }),
  );
});

test('no text of a model, and no article, makes anything throw or opens the fence', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (content, supports) => {
      judgeAnswer(readAnswer(content), supports);
      judgeAnswer({ sentences: [{ text: content, supports: [1] }] }, supports);
      const [, user] = askFor(supports);
      const [fence = ''] = user?.content.split('\n') ?? [];
      expect(supports.join('\n')).not.toContain(fence);
    }),
  );
});
