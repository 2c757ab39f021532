import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { answered } from '../../../../src/core/summary/answers.ts';
import { summarize } from '../../../../src/core/summary/summarize.ts';

test.each([
  'Corrin Metals denied the claim.',
  "The harbour's chief executive, Orla Pennick, denied the allegations.",
  'Corrin Metals has strongly rejected all of these accusations.',
  'Ada Quill disputed those figures on Monday.',
  'Lund dismissed the latest report as nonsense.',
  'The board, which met on Friday, accepted the offer.',
  'A spokesman said that Corrin Metals rejected both claims.',
  'Corrin Metals denied the allegations against it and its owner.',
  'Lund rejected the findings of the inquiry.',
  "Ada Quill dismissed the union's claims.",
  'The harbour board could neither confirm nor deny that report.',
  'A lawyer for Corrin Metals, Rowan Hale, confirmed this on Friday.',
  'Rowan Hale, who steers the ferry, denies it.',
  'Corrin Metals declined to comment on the allegations.',
  'The claims were denied by Corrin Metals.',
  'Rowan Hale later admitted the charges.',
  '“We reject the accusations,” Ada Quill said.',
])('"%s" answers what it does not tell', (sentence) => {
  expect(answered(sentence)).not.toBeNull();
});

test.each([
  'Corrin Metals denied the claim that it had poisoned the wells.',
  'Ada Quill rejected the charge of fraud.',
  'Corrin Metals denied it had bribed the inspectors.',
  'Lund confirmed that reports of a leak had reached the board.',
  'The ministry confirmed this week that the ferry will sail.',
  'Corrin Metals denied the allegations by the union that it had poisoned the wells.',
  'Accused of bribing two inspectors, Corrin Metals denied the allegation.',
  'A union said the mine had poisoned the wells, but Corrin Metals denied the claim.',
  'Tessaly offered £3m for the ferry, and the board rejected the offer.',
  'The court heard the appeal and rejected it.',
  'Lowmere officials said nobody had warned them of the breach - the ministry denied this.',
  'Ada Quill suggested that the books had been lost by Rowan Hale, who denied these claims.',
  'Capt. Rowan Hale was speculated to be leaving before the board denied the rumours.',
  'Despite talk that Rowan Hale will leave in June, the board dismissed these rumours.',
  'Ada Quill has “no fear” of the ferry, she said, dismissing it as a toy.',
  'The board accepted the offer from Tessaly.',
  'Lund rejected the bribery allegations.',
  'Lund rejected the report, which said that the quay was unsafe.',
  'The ministry confirmed the figure of 12 breaches.',
  'Corrin Metals reports its figures on Monday.',
])('"%s" tells what it answers', (sentence) => {
  expect(answered(sentence)).toBeNull();
});

test('"this" is what the sentence before told; a claim may stand further up', () => {
  expect(answered('Orla Pennick confirmed this.')).toBe('it');
  expect(answered('Orla Pennick confirmed the claim.')).toBe('claim');
});

test('a text without an end is looked through once', () => {
  const hostile = 'denied the claims made by the '.repeat(30_000);
  expect(answered(hostile)).toBe('claim');
});

const told = (title: string, paragraphs: readonly string[], budget?: number): string[] => {
  const article = articleFromText({ id: 'a', text: paragraphs.join('\n\n'), title });
  return summarize(article, [], budget === undefined ? {} : { words: budget }).sentences.map((span) =>
    slice(article.text, span),
  );
};

describe('a summary tells an answer', () => {
  const CLAIM = 'The owner of the Corrin mine, which poisoned the wells, had bribed two inspectors, a union claimed.';
  const LONG =
    'The harbour board of Lowmere paid three dredging firms twice for the same work on the northern breach and then hid the bills from its auditors, a group of former engineers alleged in a letter to the council on Monday.';
  const DENIED = "The harbour's chief executive, Orla Pennick, denied the allegations.";
  const REPAIRS = 'Repairs on the last breach have not begun.';

  test('not instead of the claim', () => {
    expect(told('Corrin mine closes', [CLAIM, 'Corrin Metals denied the claim.'])).toEqual([CLAIM]);
  });

  test('right behind the claim', () => {
    const denial = "The harbour's chief executive, Orla Pennick, denied the allegations on Tuesday evening.";
    expect(told('Lowmere harbour board paid twice', [LONG, denial])).toEqual([LONG, denial]);
  });

  test('not where the claim is too long to be told', () => {
    expect(told('Lowmere harbour board paid twice', [LONG, DENIED], 25)).toEqual([]);
  });

  test('not behind a sentence that comes after the claim and tells something else', () => {
    expect(told('Lowmere harbour board paid twice', [LONG, REPAIRS, DENIED], 25)).toEqual([REPAIRS]);
  });

  test('that points at the sentence before with "this", whatever was claimed further up', () => {
    const plan = 'Council engineers will close the northern breach with stone from the Corrin mine by the autumn.';
    const confirmed = 'Rowan Hale, who owns two of the quarries in the valley of the Merrow, confirmed this.';
    expect(told('Lowmere harbour board paid twice', [LONG, plan, confirmed], 36)).toEqual([plan, confirmed]);
  });

  test('not where the sentence with the claim may not be told', () => {
    expect(told('Lowmere harbour', ['“The board paid twice, engineers alleged.', DENIED, REPAIRS])).toEqual([REPAIRS]);
  });
});
