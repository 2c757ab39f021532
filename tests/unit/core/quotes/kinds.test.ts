import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** The last quotation's kind; null where nothing is quoted. */
const kind = (text: string): string | null => findQuotes(text).at(-1)?.kind ?? null;
/** What is quoted, quote by quote. */
const quoted = (text: string): string[] => findQuotes(text).map(({ start, end }) => text.slice(start, end));

describe('a whole sentence or clause is a statement', () => {
  test.each([
    ['of one word that somebody says', 'The gate shut. “Finally,” said Ida Brook, the harbour master.'],
    ['of one word that answers', 'Odo Lunt asked where the boat was. “Here,” she said.'],
    ['shouted by somebody unnamed', 'The judge paused. “Amen,” someone called from the back of the court.'],
    ['after a comma, in small letters', 'When the dam gave way, Odo Lunt said, “we were floored.”'],
    ['with a report that goes on', 'Odo Lunt said: “Two boats were the mistake,” but in fact he had owned only one.'],
    [
      'that a writer put on a platform',
      'Ida Brook wrote to her followers, “It is time to end the toll,” and shared a link.',
    ],
    ['after "that" and a day', 'Ida Brook told the inquiry on Monday that “we never had the crew for two boats.”'],
    ['without the comma that the verb wants', 'Ida Brook said “We never had the crew for two boats.”'],
    [
      'in an Indian report',
      '“We have sought a reply within two weeks,” the Collector, Ms. Ira Banerjee, told reporters.',
    ],
    ['in a match report', '‘We were second best in every department,’ said the head coach, Odo Lunt.'],
  ])('%s', (_point, text) => {
    expect(kind(text)).toBe('statement');
  });
});

describe('words inside somebody else’s sentence are a fragment', () => {
  test.each([
    ['what a thing is called', 'Odo Lunt, who finished third, called it “a family argument with yard signs.”'],
    [
      'what a regulator called it',
      'Harbour Water was fined for what the regulator called ‘a knowing failure to report spills’.',
    ],
    [
      'how something is described',
      'Until then the old contract runs, which Brook described as “the one with the coffee breaks.”',
    ],
    [
      'what she calls it',
      'Ida Brook says she admired his patience through what she calls a “war of very unpleasant words.”',
    ],
    [
      'one that an inner clause leads to',
      'Ida Brook says it shows that the plan was “too dear for a town of that size.”',
    ],
    [
      'a single word of the speaker',
      'Ida Brook told the hall that the toll was “peanuts” beside the cost of the bridge.',
    ],
    [
      'a single word far from its cue',
      'Odo Lunt said the ferry service that the county had promised the islands was “late.”',
    ],
    ['two words that describe what follows', 'The mayor promised to end the “sweetheart deals” of the harbour board.'],
    ['a second one in the same breath', 'Ida Brook called the harbour board “careless” and “deaf.”'],
    ['a third one in the same breath', 'Odo Lunt wrote that the captain was a “loser,” a “liar” and a “whiner.”'],
    [
      'a commitment that somebody quotes',
      'The depositors would be paid “in due course”, a central bank spokesperson said.',
    ],
    [
      'begun by the speaker and finished by the writer',
      '“What they will look at first is the price,” and the weather, Ida Brook said.',
    ],
    ['on a notice', 'The board taped a notice to the gate that said “Closed until the spring tides.”'],
    ['on a sign', 'A sign at the gate reads ‘Beware of the ancestors.’'],
  ])('%s', (_point, text) => {
    expect(kind(text)).toBe('fragment');
  });

  test('a sentence that the writer finishes is its speaker’s', () => {
    const text =
      '“We are tired,” Ida Brook said. “We will go on with the fight that we are taking” to the rest of the county.';
    expect(kind(text)).toBe('fragment');
  });
});

describe('words that nobody is quoted by are left out', () => {
  test.each([
    ['a programme on a channel', 'Odo Lunt made the same remarks on Harbour One’s “Morning Talk” on Friday.'],
    ['a programme that somebody spoke on', 'Ida Brook told Coast TV’s “The Lead” on Monday that she would stay.'],
    ['a concert', 'He returns to the stage this week with his acclaimed concert, “Boats, Boats, Boats.”'],
    ['a memoir', 'She first told the story in her 2015 memoir, “Plenty of Rope.”'],
    ['a song that is sung', 'Odo Lunt, the singer, then proceeded to perform “Bridge Over the Sound.”'],
    ['a report', 'A mediator’s report, “Last Stop,” suggested a smaller fleet.'],
    ['a slogan on a hat', 'She spoke last, showing off the “Make Harbours Great” hat that he had given her.'],
    ['a name of a movement', 'Odo Lunt said that as the “Never Lunt” movement grows he is calm.'],
    ['a word with an ironical sense', 'The “luxury” flats have no lift.'],
    [
      'a headline in a list of sources',
      'The ferry is back.\n\n“Ferry back in service” — The Harbour Post, May 3, 2019',
    ],
    ['a headline in a list of sources, day first', 'Ida Brook. “Ferry back in service” – Coast Radio, 3 May 2019'],
  ])('%s', (_point, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('a title is no piece of a quotation', () => {
  test.each([
    [
      'where a quotation comes after it',
      'Odo Lunt said on Harbour One’s “Morning Talk,” adding, “The trouble is that nobody came.”',
      ['The trouble is that nobody came.'],
    ],
    [
      'where a quotation comes before it',
      '“The first is about money. The second is about boats,” he said, citing his own book, “The Short Goodbye.”',
      ['The first is about money. The second is about boats,'],
    ],
    [
      'where titles follow each other',
      'Odo Lunt, of the thriller, “Harbour,” and the drama, “Quiet Street,” spoke. “I am glad to be back,” he said.',
      ['I am glad to be back,'],
    ],
  ])('%s', (_point, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
