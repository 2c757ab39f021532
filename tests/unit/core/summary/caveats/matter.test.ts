import { describe, expect, test } from 'vitest';
import { slice } from '../../../../../src/core/article.ts';
import { articleFromText } from '../../../../../src/core/article-text.ts';
import { traceCaveats } from '../../../../../src/core/summary/caveats.ts';

/** The reservations that a card needs which tells the first sentence of a text. */
const neededBeside = (paragraphs: readonly string[]): string[] => {
  const text = paragraphs.join('\n\n');
  const article = articleFromText({ id: 'a', title: 'Harbour', text });
  const [lede = ''] = paragraphs;
  return traceCaveats(article, { sentences: [{ start: 0, end: lede.length }] }, [])
    .filter(({ caveat }) => caveat.needed)
    .map(({ caveat }) => slice(text, caveat));
};

const LEDE = 'Six trawlers dumped oil off Tolland Point in the spring, a group of divers says.';
const DENIAL = 'Corrin Marine denied the allegations.';
/** Sentences that share no word with each other. */
const LONG = Array.from({ length: 30 }, (_, at) => `Visitor${at} bought ticket${at} near kiosk${at}.`);

describe('a card carries a reservation whose claim it may tell', () => {
  test('where the article tells one matter, however far back the claim stands', () => {
    const between = ['Gulls were washed with soap.', 'A school made posters.', 'Rain is due.'];
    expect(neededBeside([LEDE, ...between, DENIAL])).toContain(DENIAL);
  });

  test('but not where its paragraph tells another matter from its first word', () => {
    const other = `The tax office searched two flats in Lowmere. Nine boxes were found. ${DENIAL}`;
    expect(neededBeside(['The library opens again on Monday.', other])).toEqual([]);
  });

  test('nor where it surely bears on a claim that is not told', () => {
    const claim = 'Pell Seafoods paid its packers below the legal wage, a union of packers claimed.';
    const denial = 'Pell Seafoods denied that packers were paid below the legal wage.';
    const boat = 'The regatta drew forty boats to Tolland.';
    expect(neededBeside([boat, 'Crews came from nine clubs.', claim, denial])).not.toContain(denial);
  });

  test('nor in a long article where no rare word leads there', () => {
    expect(neededBeside([LEDE, ...LONG, DENIAL])).toEqual([]);
    const named = 'Corrin Marine denied the allegations about its trawlers.';
    expect(neededBeside([LEDE, ...LONG, named])).toEqual([named]);
  });

  test('nor where it only forecasts something of its own', () => {
    const forecast = 'The harbour fair is expected to draw 900 people.';
    expect(neededBeside([LEDE, 'A fair is held each June.', forecast])).toEqual([]);
  });
});

test('a reservation below a sentence without end is held against no more than its beginning', () => {
  const claim = `The mill leaked, ${'the tenants and the anglers say, '.repeat(100)}`;
  const endless = `${claim}${Array.from({ length: 30_000 }, (_, at) => `word${at} `).join('')}harbour.`;
  const text = `${endless} ${'Corrin denied that about word29999. '.repeat(900)}`;
  const article = articleFromText({ id: 'a', title: 'Mill', text });
  const traces = traceCaveats(article, { sentences: [{ start: 0, end: endless.length }] }, []);
  expect(traces[0]?.because).toBe('the card tells its claim');
  expect(traces.length).toBeGreaterThan(800);
});
