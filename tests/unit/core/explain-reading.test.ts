import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/core/article.ts';
import { articleFromText } from '../../../src/core/article-text.ts';
import { explainedLine, explainReading } from '../../../src/core/explain-reading.ts';
import { readingLine } from '../../../src/core/json-lines.ts';
import { readArticle } from '../../../src/core/reading.ts';

const TEXT = `Ida Brook, the mayor of Harrow, and Aldous Fenn fell out over the bridge on Tuesday.

“We must close the old bridge before somebody is hurt,” said Brook. “It is not safe.”

“The council is wrong, and the town will never forgive it for this,” Fenn said. He called it “a shame”.

“The bridge was built eighty years ago by my grandfather’s firm.”`;
const reading = readArticle(articleFromText({ id: 'harrow', title: 'Harrow falls out', text: TEXT }));
const reasons = explainReading(reading);

describe('the reasons of a reading', () => {
  test('are one for each quote, in their order, and agree with it', () => {
    expect(reasons).toHaveLength(reading.quotes.length);
    for (const [at, { verdict, likeliest, sure }] of reasons.entries()) {
      const quote = reading.quotes[at];
      expect(verdict.why === 'key').toBe(quote?.key);
      if (quote?.speaker === null) expect(quote.confidence).toBe(0);
      else
        expect({ speaker: likeliest, confidence: sure }).toEqual({
          speaker: quote?.speaker,
          confidence: quote?.confidence,
        });
    }
  });

  test('tell how the speaker was found', () => {
    expect(reasons.map(({ how, by }) => [how, by]).slice(0, 4)).toEqual([
      ['after', 'name'],
      ['continued', 'name'],
      ['after', 'name'],
      ['before', 'pronoun'],
    ]);
    expect(slice(TEXT, reasons[3]?.likeliest ?? { start: 0, end: 0 })).toBe('Aldous Fenn');
  });

  test('tell why each is key or not', () => {
    expect(reasons.map(({ verdict }) => verdict.why).slice(0, 4)).toEqual(['key', 'short', 'told', 'no statement']);
  });

  test('give the features that weigh most, strongest first, and never the constant', () => {
    for (const { worth } of reasons) {
      const sizes = worth.map(({ adds }) => Math.abs(adds));
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
      expect(worth.length).toBeLessThanOrEqual(3);
      expect(worth.map(({ feature }) => feature)).not.toContain('constant');
    }
  });

  test('stand in the line beside what it has without them, spans as their words', () => {
    const plain = readingLine('harrow', reading);
    const { quotes, ...rest } = explainedLine('harrow', reading);
    expect({ ...rest, quotes: plain.quotes }).toEqual(plain);
    expect(quotes[0]).toMatchObject({
      ...plain.quotes[0],
      reasons: { likeliest: 'Ida Brook', verdict: { why: 'key' } },
    });
    expect(JSON.stringify(plain)).not.toContain('reasons');
  });
});
