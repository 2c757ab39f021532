import { describe, expect, test } from 'vitest';
import { deriveHeadline, LONGEST_HEADLINE } from '../../../../src/core/article-text/headline.ts';

const derive = (text: string): string => deriveHeadline(text, { start: 0, end: text.length });

describe('a headline taken from the lede', () => {
  test('is the whole sentence where that is short', () => {
    expect(derive('The old bridge at Lowmere will close on Monday. It was built in 1911.')).toBe(
      'The old bridge at Lowmere will close on Monday',
    );
  });

  test('leaves out what stands in commas after the subject', () => {
    expect(
      derive(
        'Ada Brook, the Lowmere councillor at the centre of questions about who paid for her campaign last spring, says she is leaving the Harbour Party and will sit alone.',
      ),
    ).toBe('Ada Brook says she is leaving the Harbour Party and will sit alone');
  });

  test('ends at a clause that stands alone', () => {
    expect(
      derive(
        'The ferry company has cancelled every crossing to Tolland this week, leaving hundreds of seasonal workers and a touring choir on the wrong side of the sound.',
      ),
    ).toBe('The ferry company has cancelled every crossing to Tolland this week');
  });

  test.each([
    'The governor of Tolland will almost certainly resign this week, if the court finds that the harbour contract was signed before the vote was held.',
    'The treasurer of the Harbour Party took forty thousand crowns from the flood fund, prosecutors said on Monday in a filing that ran to ninety pages.',
    'The mine has poisoned every well in the valley below Lowmere since the dam broke, according to a study paid for by the farmers whose wells they are.',
  ])('never drops a condition or who says so without showing it: %s', (lede) => {
    const headline = derive(lede);
    expect(headline.endsWith('…')).toBe(true);
    expect(lede.startsWith(headline.slice(0, -1))).toBe(true);
  });

  test('leaves the dateline out', () => {
    expect(derive('LOWMERE (Tidewire) — The old bridge will close on Monday.')).toBe(
      'The old bridge will close on Monday',
    );
  });

  test('never cuts a name or a word', () => {
    const lede =
      'In a letter that filled nine pages of the evening paper the harbour master, Captain Teodor Maria Vance of the old pilot station, described the storm.';
    const headline = derive(lede);
    expect(headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
    expect(headline).not.toMatch(/Captain(?: Teodor)?(?: Maria)?…$/);
    expect(lede).toContain(headline.slice(0, -1));
  });

  test.each(['a ', 'said, ', '- '])(
    'is cut at once from %j without end',
    (piece) => {
      const headline = derive(`The council met. ${piece.repeat(50_000)}`.replace('. ', ' '));
      expect(headline).toMatch(/^The council met .*…$/);
      expect(headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
    },
    3_000,
  );
});
