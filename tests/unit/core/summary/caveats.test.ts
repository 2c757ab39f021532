import { describe, expect, test } from 'vitest';
import { type Article, type Quote, type Summary, slice } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import type { Reservation } from '../../../../src/core/summary/caveats/detect.ts';
import { survey } from '../../../../src/core/summary/caveats/survey.ts';
import { caveatsToShow, explainCaveat, findCaveats, traceCaveats } from '../../../../src/core/summary/caveats.ts';
import { PASSAGES } from './caveat-passages.ts';

const nothing: Summary = { sentences: [] };
const article = (text: string): Article => articleFromText({ id: 'a', title: 'A title', text });

const told = (from: Article, sentence: string): Summary => {
  const start = from.text.indexOf(sentence);
  return { sentences: [{ start, end: start + sentence.length }] };
};

const quoteOf = (from: Article, words: string, speaker: string, key = false): Quote => {
  const start = from.text.indexOf(words);
  const end = start + words.length;
  const name = from.text.indexOf(speaker);
  return {
    start,
    end,
    segments: [{ start, end }],
    speaker: { start: name, end: name + speaker.length },
    role: null,
    mention: null,
    cue: null,
    kind: 'statement',
    confidence: 1,
    key,
    rank: 0,
  };
};

/** What listed wordings find in a text. */
const worded = (text: string): Reservation[] => survey(text, [], []).flatMap(({ held }) => held);

describe('a passage', () => {
  test.each(PASSAGES.filter(({ kinds }) => kinds.length > 0))(
    'holds a reservation: $text',
    ({ text, kinds, holder }) => {
      const found = worded(text);
      expect(found.map(({ kind }) => kind)).toEqual(kinds);
      const who = found[0]?.holder ?? null;
      expect(who === null ? null : slice(text, who)).toBe(holder);
    },
  );

  test.each(PASSAGES.filter(({ kinds }) => kinds.length === 0))('only looks like one: $text', ({ text }) => {
    expect(worded(text)).toEqual([]);
  });
});

const LEDE =
  'Councillor Ada Brook is leaving the Harbour Party over allegations that a shipping firm paid for her campaign.';
const STORY = article(
  [
    LEDE,
    'The Harbour Post reported last week that Brook had met two agents of the firm.',
    'The Post’s story cited three unnamed port officials. Tidewire News has not verified the allegations.',
    'Brook confirmed to the Post that she had met them, but denied that she took any money.',
    'The weather delayed ferries to Tolland. The tram strike has not been confirmed by the union, according to early figures.',
  ].join('\n\n'),
);

describe('a caveat is needed', () => {
  const found = findCaveats(STORY, told(STORY, LEDE), []);
  const needed = found.filter((caveat) => caveat.needed);

  test('when the summary states the claim that is not verified, and when it is denied', () => {
    expect(needed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['unverified', 'denial']));
    const unverified = needed.find(({ kind }) => kind === 'unverified');
    expect(unverified?.holder && slice(STORY.text, unverified.holder)).toBe('Tidewire News');
    const denial = needed.find(({ kind }) => kind === 'denial');
    expect(denial?.holder && slice(STORY.text, denial.holder)).toBe('Brook');
  });

  test('not when nothing that was told is in doubt', () => {
    const text =
      'The ferry to Tolland sails again on Monday.\n\nThe tax office searched two flats in Lowmere. Nine boxes were found. Brook denied the allegations of bribery.';
    const calm = article(text);
    const caveats = findCaveats(calm, told(calm, 'The ferry to Tolland sails again on Monday.'), []);
    expect(caveats).toHaveLength(1);
    expect(caveats[0]?.needed).toBe(false);
  });

  test('when only a key quote states the claim', () => {
    const text =
      'The council met on Monday.\n\n"Brook took the shipping money," said Teodor Vance.\n\nBrook denied that she took shipping money.';
    const from = article(text);
    const summary = told(from, 'The council met on Monday.');
    const plain = findCaveats(from, summary, [quoteOf(from, 'Brook took the shipping money,', 'Teodor Vance')]);
    const key = findCaveats(from, summary, [quoteOf(from, 'Brook took the shipping money,', 'Teodor Vance', true)]);
    expect(plain.map((caveat) => caveat.needed)).toEqual([false]);
    expect(key.map((caveat) => caveat.needed)).toEqual([true]);
  });

  test('once for each holder, in the article’s plainest words', () => {
    const text =
      'Brook took shipping money, the Post reported.\n\nBrook denied that she took shipping money.\n\n"The allegations are false," said Ada Brook.';
    const from = article(text);
    const quotes = [quoteOf(from, 'The allegations are false,', 'Ada Brook')];
    const caveats = findCaveats(from, told(from, 'Brook took shipping money, the Post reported.'), quotes);
    expect(caveats.map(({ kind, needed: must }) => [kind, must])).toEqual([
      ['denial', true],
      ['denial', false],
    ]);
  });
});

describe('words in a quotation', () => {
  test('are held by their speaker', () => {
    const text = '"We did nothing wrong," said Teodor Vance.';
    const from = article(text);
    const [caveat] = findCaveats(from, nothing, [quoteOf(from, 'We did nothing wrong,', 'Teodor Vance')]);
    expect(caveat?.kind).toBe('denial');
    expect(caveat?.holder && slice(text, caveat.holder)).toBe('Teodor Vance');
  });

  test('are no caveat of the article where somebody merely speaks of an allegation', () => {
    const text = '"He allegedly sleeps until noon," said Teodor Vance.';
    const from = article(text);
    expect(findCaveats(from, nothing, [quoteOf(from, 'He allegedly sleeps until noon,', 'Teodor Vance')])).toEqual([]);
  });

  test('are not torn out of a quotation that runs over several sentences', () => {
    const text = '"We opened in May.\n\n"The claims are false.\n\n"We will go on," said Teodor Vance.';
    const from = article(text);
    const whole = quoteOf(from, 'We opened in May.\n\n"The claims are false.\n\n"We will go on,', 'Teodor Vance');
    expect(findCaveats(from, nothing, [whole])).toEqual([]);
  });
});

describe('caveatsToShow', () => {
  const summary = told(STORY, LEDE);
  const caveats = findCaveats(STORY, summary, []);

  test('gives what is unverified first, then the denial', () => {
    const shown = caveatsToShow({ summary, caveats });
    expect(shown.slice(0, 2).map(({ kind }) => kind)).toEqual(['unverified', 'denial']);
  });

  test('leaves out what the summary states itself, and nothing else that is needed', () => {
    const both: Summary = {
      sentences: [
        ...summary.sentences,
        ...told(STORY, 'Brook confirmed to the Post that she had met them, but denied that she took any money.')
          .sentences,
      ],
    };
    const all = findCaveats(STORY, both, []);
    const shown = caveatsToShow({ summary: both, caveats: all });
    expect(shown.map(({ kind }) => kind)).toContain('unverified');
    expect(shown.map(({ kind }) => kind)).not.toContain('denial');
  });

  test('is empty where nothing is needed', () => {
    expect(caveatsToShow({ summary, caveats: caveats.map((caveat) => ({ ...caveat, needed: false })) })).toEqual([]);
  });
});

describe('what a caveat bears on', () => {
  const claimIn = (text: string, summary = ''): (string | null)[] => {
    const from = article(text);
    return findCaveats(from, summary === '' ? nothing : told(from, summary), []).map(
      ({ claim }) => claim && slice(text, claim),
    );
  };

  test('is the sentence before it that shares most words, past one that only holds another caveat', () => {
    const text =
      'The clerk sold the harbour plans. Rain fell on Tolland. The Post has not verified the plans. The clerk denies it.';
    expect(claimIn(text)).toEqual(['The clerk sold the harbour plans.', 'The clerk sold the harbour plans.']);
  });

  test('is the part of the sentence before it, where somebody else answers', () => {
    expect(claimIn('The ferry carried twice its limit, survivors said; the operator has denied this.')).toContain(
      'The ferry carried twice its limit, survivors said',
    );
  });

  test('is its own sentence where that tells the claim', () => {
    expect(claimIn('Ida Brook allegedly sold the plans.')).toEqual(['Ida Brook allegedly sold the plans.']);
  });

  test('is what the correction corrects, or nothing that the article tells', () => {
    const text =
      'The ferry carried 130 passengers. Rain fell. An earlier version of this article said the ferry had 310 passengers.';
    expect(claimIn(text)).toEqual(['The ferry carried 130 passengers.']);
    expect(claimIn('The ferry sank. An earlier version of this article misspelt a name.')).toEqual([null]);
  });
});

test('a denial is needed where the headline alone tells the claim', () => {
  const text = 'Rain fell on Monday.\n\nThe clerk denied the claim that he sold the harbour plans.';
  const from = articleFromText({ id: 'a', title: 'Clerk sold harbour plans', text });
  expect(findCaveats(from, told(from, 'Rain fell on Monday.'), []).some(({ needed }) => needed)).toBe(true);
});

test('a trace tells in one line what was read, who holds it, on what, and why a card needs it', () => {
  const text = 'The clerk sold the harbour plans. The Harbour Post has not verified the plans.';
  const from = article(text);
  const [trace] = traceCaveats(from, told(from, 'The clerk sold the harbour plans.'), []);
  expect(trace && explainCaveat(text, trace)).toBe(
    'unverified: “has not verified” (its subject has not verified it), held by “The Harbour Post”, bears on “The clerk sold the harbour plans.”; the card tells its claim',
  );
});
