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
  const lines = caveatBlocks(reading(TEXT), [
    caveat(TEXT, 'Nobody has seen it.'),
    caveat(TEXT, 'She denies it.', 'Brook'),
  ]);
  expect(lines).toEqual([{ type: 'caveat', text: 'She denies it. (Brook) Nobody has seen it.', holder: null }]);
});

test('a line names its holder where its words do not', () => {
  const alone = caveat(TEXT, 'She denies it.', 'Brook');
  expect(caveatBlocks(reading(TEXT), [alone])).toEqual([{ type: 'caveat', text: 'She denies it.', holder: 'Brook' }]);
});

test('a line does not name again whom the card names in full and its words by the family name', () => {
  const text = 'Ada Brook sold the yard. Rain fell. Brook denies that it leaked. Otto Brook sailed.';
  const line = caveat(text, 'Brook denies that it leaked.', 'Ada Brook');
  const holderOf = (...seen: readonly string[]): unknown =>
    caveatBlocks(reading(text), [line], { seen: seen.map((words) => caveat(text, words)) }).map(
      (block) => 'holder' in block && block.holder,
    );
  expect(holderOf('Ada Brook sold the yard.')).toEqual([null]);
  expect(holderOf()).toEqual(['Ada Brook']);
  expect(holderOf('Ada Brook sold the yard.', 'Otto Brook sailed.')).toEqual(['Ada Brook']);
});

test('a line has the sentence that it leans on, unless the card shows that', () => {
  const alone = caveat(TEXT, 'She denies it.');
  expect(caveatBlocks(reading(TEXT), [alone])).toMatchObject([{ text: 'Brook sold it. She denies it.' }]);
  const seen = [caveat(TEXT, 'Brook sold it.')];
  expect(caveatBlocks(reading(TEXT), [alone], { seen })).toMatchObject([{ text: 'She denies it.' }]);
});

test('a sentence that two lean on is told once', () => {
  const text = 'The Hale brothers own the yard. They deny it. They have not been charged.';
  const lines = caveatBlocks(reading(text), [
    caveat(text, 'They have not been charged.'),
    caveat(text, 'They deny it.'),
  ]);
  expect(lines).toEqual([{ type: 'caveat', text, holder: null }]);
});

const MANY =
  'Vale took it, a clerk says. Rain fell. Vale denies that he took it. Hail fell. Corrin Metals owns the paper. Snow fell. ' +
  'Nobody has verified the tape. Fog fell. The count is provisional. Dew fell. Police doubt that Vale took it. Sleet fell. The mayor doubts the tape.';
const claim = { start: 0, end: 27 };

test('what is beyond the third line stands beside what is on its claim, else of its kind, else in the third; nothing is left out', () => {
  const lines = caveatBlocks(reading(MANY), [
    { ...caveat(MANY, 'Nobody has verified the tape.'), kind: 'unverified' },
    { ...caveat(MANY, 'Vale denies that he took it.'), claim },
    { ...caveat(MANY, 'Corrin Metals owns the paper.'), kind: 'interest' },
    { ...caveat(MANY, 'Police doubt that Vale took it.'), kind: 'disputed', claim },
    { ...caveat(MANY, 'The count is provisional.'), kind: 'preliminary' },
    { ...caveat(MANY, 'The mayor doubts the tape.'), kind: 'unverified' },
  ]);
  expect(lines.map((line) => 'text' in line && line.text)).toEqual([
    'Nobody has verified the tape. · The mayor doubts the tape.',
    'Vale denies that he took it. · Police doubt that Vale took it.',
    'Corrin Metals owns the paper. · The count is provisional.',
  ]);
});

test('sentences that follow each other are two lines where one would be very long', () => {
  const long = `The yard disputes that${' it leaked into the river and'.repeat(30)} sank.`;
  const text = `${long} Lawyers for Vale deny it.`;
  const lines = caveatBlocks(reading(text), [caveat(text, 'Lawyers for Vale deny it.'), caveat(text, long)]);
  expect(lines).toHaveLength(2);
});

test('another publisher’s lines end with its name', () => {
  const one = caveat(MANY, 'Corrin Metals owns the paper.');
  expect(caveatBlocks(reading(MANY), [one], { source: 'Hill Courier' })).toMatchObject([
    { text: 'Corrin Metals owns the paper. (Hill Courier)' },
  ]);
});
