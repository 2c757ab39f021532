import { describe, expect, test } from 'vitest';
import type { CaveatKind } from '../../../../../../src/core/article.ts';
import { articleFromText } from '../../../../../../src/core/article-text.ts';
import { readArticle } from '../../../../../../src/core/reading.ts';
import type { Reservation } from '../../../../../../src/core/summary/caveats/detect.ts';
import { LEARNT, withLikely } from '../../../../../../src/core/summary/caveats/learnt/likely.ts';
import { survey } from '../../../../../../src/core/summary/caveats/survey.ts';
import { type CaveatTrace, traceCaveats } from '../../../../../../src/core/summary/caveats.ts';

const LEDE =
  'The harbour company paid a councillor 40,000 crowns for his vote, a former clerk told the inquiry on Monday.';

const tracesOf = (text: string): readonly CaveatTrace[] => {
  const article = articleFromText({ id: 'a', title: 'A title', text });
  const { summary, quotes, statements } = readArticle(article);
  return traceCaveats(article, summary, quotes, statements);
};

const learntIn = (text: string): string[] =>
  tracesOf(text)
    .filter(({ wording }) => wording === LEARNT)
    .map(({ caveat }) => caveat.kind);

describe('weights find a reservation that no listed wording has', () => {
  test.each([
    ['denial', 'The company bristled at the suggestion and said that its books had been open for years.'],
    ['preliminary', 'The inquiry stressed that these were the accounts of one witness.'],
    ['interest', 'The clerk is married to a director of the rival company.'],
  ])('%s: %s', (kind, sentence) => {
    expect(learntIn(`${LEDE} The hearing lasted four hours. ${sentence} The inquiry sits again on Thursday.`)).toEqual([
      kind,
    ]);
  });

  test('not in what is quoted, which is told of quotes', () => {
    const sentence = 'Asked about it, he bristled: “These books have been open for years, whatever the lady says.”';
    expect(learntIn(`${LEDE} ${sentence}`)).toEqual([]);
  });

  test('not in the sentence that opens an article and tells nothing that it reserves', () => {
    const sentence = 'The inquiry stressed that these were the accounts of one witness.';
    expect(learntIn(sentence)).toEqual([]);
    expect(learntIn(`${LEDE} The hearing lasted four hours. ${sentence}`)).toEqual(['preliminary']);
  });

  test.each([
    'The hall was full and the windows were open.',
    'The inquiry sits again on Thursday at ten.',
    'The company was founded in 1911 and has 300 workers.',
  ])('not in %s', (sentence) => {
    expect(tracesOf(`${LEDE} The hearing lasted four hours. ${sentence}`).map(({ caveat }) => caveat.kind)).toEqual([]);
  });
});

describe('what a listed wording finds', () => {
  test('is none where all that its sentence tells speaks against it, unless it is a note on the article', () => {
    const text = 'Marek Lund still has his ticket. He sold nine of them at the gate on Saturday.';
    const keptOf = (kind: CaveatKind): number => {
      const cue = { start: 33, end: 36 };
      const held: Reservation = { kind, name: 'a wording', cue, holder: null, spoken: false, bears: 'back' };
      const surveyed = survey(text, [], []).map((one, at) => (at === 1 ? { ...one, held: [held] } : one));
      return withLikely(text, surveyed, [], []).flatMap((one) => one.held).length;
    };
    expect(keptOf('denial')).toBe(0);
    expect(keptOf('correction')).toBe(1);
  });

  test('is of the likelier kind where it is one, and hardly of the kind that was found', () => {
    const text = `${LEDE} The company rejected that, and said that it had never met him.`;
    const kindOf = (kind: CaveatKind): CaveatKind | undefined => {
      const cue = { start: LEDE.length + 13, end: LEDE.length + 21 };
      const held: Reservation = { kind, name: 'a wording', cue, holder: null, spoken: false, bears: 'back' };
      const surveyed = survey(text, [], []).map((one, at) => ({ ...one, held: at === 1 ? [held] : [] }));
      const found = withLikely(text, surveyed, [], []).flatMap((one) => one.held);
      return found.find(({ name }) => name === 'a wording')?.kind;
    };
    expect(kindOf('denial')).toBe('denial');
    expect(kindOf('forecast')).toBe('denial');
    expect(kindOf('interest')).toBe(undefined);
  });

  test('stays where a note on the article says it', () => {
    const note = 'Correction: An earlier version of this article gave the sum as 4,000 crowns.';
    expect(tracesOf(`${LEDE}\n\n${note}`).map(({ caveat }) => caveat.kind)).toContain('correction');
  });
});

test('the clause that speaks most for it is its cue', () => {
  const sentence =
    'On the steps outside, the company bristled at the suggestion and said that its books had been open for years.';
  const text = `${LEDE} The hearing lasted four hours. ${sentence} The inquiry sits again on Thursday.`;
  const [trace] = tracesOf(text).filter(({ wording }) => wording === LEARNT);
  expect(trace && text.slice(trace.caveat.cue.start, trace.caveat.cue.end)).toMatch(
    /^the company bristled .* for years$/,
  );
});
