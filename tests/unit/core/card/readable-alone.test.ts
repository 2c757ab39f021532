import { describe, expect, test } from 'vitest';
import { type Caveat, type Quote, type Span, slice } from '../../../../src/core/article.ts';
import { readableAlone } from '../../../../src/core/card/readable-alone.ts';
import { inventQuote, inventReading } from '../invented-reading.ts';

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const caveat = (text: string, words: string, parts: Partial<Caveat> = {}): Caveat => {
  const span = spanIn(text, words);
  return { ...span, kind: 'denial', cue: span, holder: null, claim: null, needed: true, ...parts };
};

interface Told {
  readonly shown?: readonly string[];
  readonly parts?: Partial<Caveat>;
  readonly quotes?: readonly Quote[];
}

const read = (text: string, words: string, { shown = [], parts = {}, quotes = [] }: Told = {}) => {
  const reading = inventReading({ text }, { quotes });
  const seen = shown.map((one) => spanIn(text, one));
  return slice(text, readableAlone(reading, caveat(text, words, parts), seen));
};

const SEIZED =
  'Customs officers have towed a trawler to Sandwick.\n\nIt was stopped off Lowmere on Monday. Its crew of 17 is being questioned.';

describe('the words of a caveat', () => {
  test('stand alone where they lean on nothing', () => {
    const text = 'Rain fell. Corrin Metals denied that it had poisoned the wells.';
    expect(read(text, 'Corrin Metals denied that it had poisoned the wells.')).toBe(
      'Corrin Metals denied that it had poisoned the wells.',
    );
  });

  test('come with the sentence before that they lean on, and with the one on which that leans', () => {
    expect(read(SEIZED, 'It was stopped off Lowmere on Monday.')).toBe(
      'Customs officers have towed a trawler to Sandwick.\n\nIt was stopped off Lowmere on Monday.',
    );
    expect(read(SEIZED, 'Its crew of 17 is being questioned.')).toBe(SEIZED);
  });

  test('come with who “it” is that looked into a claim, though the card shows the claim', () => {
    const claim = 'A clerk said that the logbooks were forged.';
    const before = 'The Gazette has seen two of them.';
    const of = (words: string) =>
      read(`${claim} ${before} ${words}`, words, { shown: [claim], parts: { claim: spanIn(claim, claim) } });
    expect(of('It could not establish who had signed them.')).toBe(
      `${before} It could not establish who had signed them.`,
    );
    expect(of('It was unable to reach either.')).toBe(`${before} It was unable to reach either.`);
    expect(of('It said that it had asked both.')).toBe(`${before} It said that it had asked both.`);
    expect(of('It could not be confirmed.')).toBe('It could not be confirmed.');
    expect(of('It was not confirmed.')).toBe('It was not confirmed.');
  });

  test('come with the claim that they point at, where it is not shown', () => {
    const claim = 'Two deckhands told the Gazette that the pump had failed before.';
    const words = 'The Gazette has not been able to verify their account, and the board denies that it knew.';
    const text = `The ferry is late. ${claim} ${words}`;
    expect(read(text, words, { parts: { claim: spanIn(text, claim) } })).toBe(`${claim} ${words}`);
    expect(read(text, words, { shown: [claim], parts: { claim: spanIn(text, claim) } })).toBe(words);
    const other = 'The board denied the claims of those who sail it.';
    expect(read(`Rain fell. ${other}`, other)).toBe(other);
  });

  test('come with what “those” are, and with three sentences where they are short', () => {
    const text = 'Two ferries are late. And losing those ferries is a first step.';
    expect(read(text, 'And losing those ferries is a first step.')).toBe(text);
    const free = 'Two ferries are late. The fate of those who sail them is not known.';
    expect(read(free, 'The fate of those who sail them is not known.')).toBe(
      'The fate of those who sail them is not known.',
    );
    const chain = 'Ines Marlow bakes. She is 40. She sails. She has not commented.';
    expect(read(chain, 'She has not commented.')).toBe(chain);
  });

  test('come alone where the card shows the sentence before', () => {
    const words = 'Its crew of 17 is being questioned.';
    expect(read(SEIZED, words, { shown: ['It was stopped off Lowmere on Monday.'] })).toBe(words);
  });

  test('come alone where “that” is a claim that the card shows', () => {
    const text = 'Villagers blame the mine. Snow fell on the hills. That was denied by its owner.';
    const words = 'That was denied by its owner.';
    const claim = spanIn(text, 'Villagers blame the mine.');
    expect(read(text, words, { parts: { claim }, shown: ['Villagers blame the mine.'] })).toBe(words);
    expect(read(text, words, { parts: { claim } })).toBe(`Snow fell on the hills. ${words}`);
  });

  test('come with who “they” are though the claim is shown', () => {
    const text = 'Villagers blame the mine. The Hale brothers own it. They have not commented.';
    const claim = spanIn(text, 'Villagers blame the mine.');
    const shown = ['Villagers blame the mine.'];
    expect(read(text, 'They have not commented.', { parts: { claim }, shown })).toBe(
      'The Hale brothers own it. They have not commented.',
    );
  });

  test('come alone where the holder tells who “he” is', () => {
    const text = 'Teodor Vance ran the yard. He denies it.';
    const holder = spanIn(text, 'Teodor Vance');
    expect(read(text, 'He denies it.', { parts: { holder } })).toBe('He denies it.');
  });

  test('come without a fragment before them, such as a line of a page', () => {
    const text = 'FULL TEXT. She has not commented.';
    expect(read(text, 'She has not commented.')).toBe('She has not commented.');
  });

  test('come alone where they open a quotation by what its speaker grants', () => {
    const words = '“Although the ferry leaked, the board cannot be blamed,” Ada Ferris said.';
    expect(read(`Snow fell on the hills. ${words}`, words)).toBe(words);
  });

  test('come alone after a “but” that turns against what the card tells', () => {
    const text = 'Snow fell. But the operator denied that the ferry had leaked.';
    const words = 'But the operator denied that the ferry had leaked.';
    expect(read(text, words)).toBe(words);
    const leaning = 'Ada Ferris owns it. But she denied that the ferry had leaked.';
    expect(read(leaning, 'But she denied that the ferry had leaked.')).toBe(leaning);
  });

  test('come with what opens a bracket that they close', () => {
    const text = 'Snow fell. (The ferry may have leaked. The cause is not known.)';
    expect(read(text, 'The cause is not known.)')).toBe('(The ferry may have leaked. The cause is not known.)');
  });

  test('are a note on the article as it stands', () => {
    const text = 'Snow fell.\n\nThis article was updated to correct the depth.';
    const words = 'This article was updated to correct the depth.';
    expect(read(text, words, { parts: { kind: 'correction' } })).toBe(words);
  });

  test('never come with half a quotation, a heading or a sentence without end', () => {
    const words = 'They have not commented.';
    const quoted = `“The hull leaks.\n\n“Divers know,” Ada Ferris said. ${words}`;
    const pieces = [spanIn(quoted, 'The hull leaks.'), spanIn(quoted, 'Divers know,')];
    const quote = inventQuote({ ...spanIn(quoted, 'The hull leaks.\n\n“Divers know,'), segments: pieces });
    expect(read(quoted, words, { quotes: [quote] })).toBe(words);
    const heading = `The owners\n${words}`;
    expect(read(heading, words)).toBe(words);
    const endless = `The yard ${'and the quay '.repeat(60)}closed. ${words}`;
    expect(read(endless, words)).toBe(words);
  });

  test('come without a sentence before them that is all quoted, and so tells nobody’s name', () => {
    const said = 'I will be back before the summer, and I expect an apology.';
    const text = `“I am leaving today,” said Ann Weller. “${said}” Her words follow a report that alleged she took a bribe.`;
    const words = 'Her words follow a report that alleged she took a bribe.';
    const quotes = [inventQuote({ ...spanIn(text, said), speaker: spanIn(text, 'Ann Weller') })];
    expect(read(text, words, { quotes })).toBe(words);
    expect(read(text, words)).toBe(`“${said}” ${words}`);
  });
});
