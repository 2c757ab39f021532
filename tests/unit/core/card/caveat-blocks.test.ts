import { expect, test } from 'vitest';
import type { Caveat } from '../../../../src/core/article.ts';
import { caveatBlocks } from '../../../../src/core/card/caveat-blocks.ts';
import { inventReading } from '../invented-reading.ts';

const reading = (text: string) => inventReading({ text });
const caveat = (text: string, words: string, holder: string | null = null): Caveat => {
  const start = text.indexOf(words);
  const at = holder === null ? null : text.indexOf(holder);
  return {
    start,
    end: start + words.length,
    kind: 'denial',
    cue: { start, end: start + words.length },
    holder: at === null || holder === null ? null : { start: at, end: at + holder.length },
    claim: null,
    needed: true,
  };
};

const TEXT =
  'Brook sold it. She denies it.\n\nNobody has seen it. Rain fell. The mayor denies it. Snow fell. The board denies it.';

test('sentences that follow each other in the article are one line, over a break of paragraphs too', () => {
  const lines = caveatBlocks(reading(TEXT), [caveat(TEXT, 'She denies it.'), caveat(TEXT, 'Nobody has seen it.')]);
  expect(lines).toEqual([{ type: 'caveat', text: 'She denies it. Nobody has seen it.', holder: null }]);
});

test('a line names its holder where its words do not, alone or joined', () => {
  const alone = caveat(TEXT, 'She denies it.', 'Brook');
  expect(caveatBlocks(reading(TEXT), [alone])).toEqual([{ type: 'caveat', text: 'She denies it.', holder: 'Brook' }]);
  const [joined] = caveatBlocks(reading(TEXT), [alone, caveat(TEXT, 'Nobody has seen it.')]);
  expect(joined).toMatchObject({ text: 'She denies it. (Brook) Nobody has seen it.', holder: null });
});

test('what is beyond the third line stands in the third, nothing is left out', () => {
  const words = ['The board denies it.', 'The mayor denies it.', 'She denies it.', 'Brook sold it.', 'Rain fell.'];
  const lines = caveatBlocks(
    reading(TEXT),
    words.map((one) => caveat(TEXT, one)),
  );
  expect(lines).toHaveLength(3);
  for (const one of words) expect(lines.some((line) => line.type === 'caveat' && line.text.includes(one))).toBe(true);
});
