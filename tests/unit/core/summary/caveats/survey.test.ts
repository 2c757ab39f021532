import { describe, expect, test } from 'vitest';
import { type Caveat, type Summary, slice } from '../../../../../src/core/article.ts';
import { articleFromText } from '../../../../../src/core/article-text.ts';
import { survey } from '../../../../../src/core/summary/caveats/survey.ts';
import { findCaveats } from '../../../../../src/core/summary/caveats.ts';

const nothing: Summary = { sentences: [] };
const found = (text: string): { readonly text: string; readonly caveats: readonly Caveat[] } => {
  const article = articleFromText({ id: 'a', title: 'A title', text });
  return { text: article.text, caveats: findCaveats(article, nothing, []) };
};
/** What listed wordings find. */
const kindsOf = (text: string): string[] => survey(text, [], []).flatMap(({ held }) => held.map(({ kind }) => kind));

const CLAIM = 'The Tarrow dam was leaking for six years, a former clerk told the inquiry.';

describe('after something that was told on another’s word, a sentence is a caveat', () => {
  test.each([
    ['denial', 'The company said it had not skipped a repair.'],
    ['denial', 'The operator blames a storm.'],
    ['denial', 'Mr Hale, 61, said through his lawyer that he had “never taken a crown from any clerk”.'],
    ['denial', 'Mr Hale, 61, said through his solicitor he has never met the clerk.'],
    ['denial', 'The company has always said the gauge was broken.'],
    ['disputed', 'Records kept by the county show only two leaks.'],
    ['disputed', 'Other engineers are not convinced.'],
    ['unverified', 'The logs have not been examined by anyone outside the firm.'],
    ['unverified', 'Contact with the site was lost on Friday.'],
    ['preliminary', 'The county has taken samples.'],
    ['preliminary', 'The inquiry has yet to hear the engineers.'],
  ])('%s: %s', (kind, answer) => {
    expect(kindsOf(`${CLAIM} ${answer}`)).toContain(kind);
  });
});

test('a denial is one of an accusation that other news stands between', () => {
  const between =
    'The club was founded in 1922. It has won the league four times. Its ground holds 12,000 people. The next match is on Saturday.';
  const text = `Coach Rolf Dannik took money from agents, a former assistant told the Tribune. ${between} Dannik said that he had not taken a coin.`;
  expect(kindsOf(text)).toContain('denial');
});

describe('is none', () => {
  test.each([
    'The company said it had not skipped a repair.',
    'The county has taken samples.',
    'Contact with the site was lost on Friday.',
  ])('where nothing was told before: %s', (answer) => {
    expect(kindsOf(`The choir sang in the hall on Friday. ${answer}`)).toEqual([]);
  });

  test('where something is asked for until others have reported, and nothing is unknown', () => {
    const kinds = kindsOf(`${CLAIM} The mayor called for the contract to be suspended until the inquiry has reported.`);
    expect(kinds.filter((kind) => kind === 'preliminary')).toEqual([]);
    expect(kindsOf(`${CLAIM} Nothing will be paid out until the inquiry has reported.`)).toContain('preliminary');
  });

  test.each([
    'The company said it was not surprised.',
    'The clerk said he had not slept.',
    'Nobody blamed the band.',
    'The ministry called the repair a success.',
  ])('where it answers nothing: %s', (answer) => {
    expect(kindsOf(`${CLAIM} ${answer}`).filter((kind) => kind === 'denial')).toEqual([]);
  });
});

test('what is general counts only where the sentence makes no other reservation', () => {
  const { caveats } = found(`${CLAIM} The company denied the claim, which it said had not been examined.`);
  expect(caveats.filter(({ kind }) => kind === 'denial' || kind === 'unverified').map(({ kind }) => kind)).toEqual([
    'denial',
  ]);
});

describe('a heading over a note is none itself', () => {
  const lines = (...some: string[]): string[] => {
    const { text, caveats } = found(
      ['The ferry to Orle ran aground on Monday with 40 people aboard.', ...some].join('\n\n'),
    );
    return caveats.filter(({ kind }) => kind === 'correction').map((caveat) => slice(text, caveat));
  };

  test.each([
    'CORRECTION:',
    'Correction',
    'Update:',
    'Corrections and clarifications',
    'Correction: October 2, 2031, Thursday.',
  ])('%s', (heading) => {
    const note = 'An article on Tuesday about the ferry misstated its length. It is 40 metres.';
    expect(lines(heading, note)).toEqual([note]);
  });

  test.each([
    ['Correction, 3 May: this article has been amended.', 'Amendment: The name of its captain was also misspelled.'],
    ['This article has been amended: the ferry is 40 metres long.', 'We also left out the name of the captain.'],
  ])('and a note without one is followed by what else was wrong: %s', (...notes) => {
    expect(lines(...notes, 'The vicar of Orle also keeps bees.')).toEqual(notes);
  });

  test('with the edition between it and the note', () => {
    const note = 'Because of an editing error, an article on Tuesday misstated the ferry’s length.';
    expect(lines('CORRECTION:', 'As published in the International Orle Times.', note)).toEqual([note]);
  });

  test.each(['UPDATED:.', 'Update: 14:20', 'Updated: 14:20 EST, 3 June 2031'])(
    'nor one that tells a time: %s',
    (stamp) => {
      expect(lines(stamp, 'Nobody was hurt and the ferry was towed to Orle.')).toEqual([]);
    },
  );

  test('with each of several notes under it, and no more than these', () => {
    expect(
      lines(
        'Corrections and clarifications',
        'An earlier version of this article said that the ferry had 400 people aboard. It had 40.',
        'The length of the ferry has been corrected to 40 metres.',
        'A previous version also misspelled the name of its captain.',
        'The vicar of Orle sold his bicycle.',
        'The price of his house was wrongly put at a shilling.',
      ),
    ).toEqual([
      'An earlier version of this article said that the ferry had 400 people aboard. It had 40.',
      'The length of the ferry has been corrected to 40 metres.',
      'A previous version also misspelled the name of its captain.',
    ]);
  });

  test('with a second note that says what else was wrong', () => {
    const notes = ['An article on Tuesday misstated the day. It was Monday.', 'It also named the captain wrongly.'];
    expect(lines('Correction:', ...notes, 'The harbour master was wrongly blamed at first.')).toEqual(notes);
  });

  test('while a note on the line of its heading is one', () => {
    const note = 'Update: the ferry had 38 people aboard, not 40.';
    expect(lines(note)).toEqual([note]);
  });
});

test('a correction is shown with what follows it in its paragraph', () => {
  const note =
    'Clarification: an earlier version of this story gave the figure as a yearly one. It covers five years in all.';
  const { text, caveats } = found(`The lane sees nine crashes.\n\n${note}\n\nThe vicar sold his bicycle.`);
  expect(caveats.map((caveat) => slice(text, caveat))).toEqual([note]);
  expect(caveats.map(({ cue }) => slice(text, cue))).toEqual([note]);
});

test('who told it holds what is said of nothing offered for it, not what stands before the comma', () => {
  const { text, caveats } = found(
    'A spy broke into the network, Senator Ada Pruitt told a programme, offering nothing to support the statement.',
  );
  const [caveat] = caveats.filter(({ kind }) => kind === 'unverified');
  expect(caveat?.holder && slice(text, caveat.holder)).toBe('Senator Ada Pruitt');
});
