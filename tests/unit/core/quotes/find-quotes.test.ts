import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';
import { HARBOUR } from './harbour-article.ts';

/** Each quote as "speaker: words", the pieces parted by a slash. */
const read = (text: string): string[] =>
  findQuotes(text).map(
    (quote) =>
      `${quote.speaker === null ? '?' : slice(text, quote.speaker)}: ${quote.segments.map((part) => slice(text, part)).join(' / ')}`,
  );

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

describe('a cue beside the quotation', () => {
  test.each([
    ['“The bridge is closed for good,” said Ida Brook.', 'Ida Brook'],
    ['“The bridge is closed for good,” Ida Brook said.', 'Ida Brook'],
    ['Ida Brook said, “The bridge is closed for good.”', 'Ida Brook'],
    ['Ida Brook said: “The bridge is closed for good.”', 'Ida Brook'],
    ['“The bridge is closed for good,” according to Ida Brook.', 'Ida Brook'],
    ['According to Ida Brook, “the bridge is closed for good and will not open again.”', 'Ida Brook'],
    ['“The bridge is closed for good,” Ida Brook thundered.', 'Ida Brook'],
    ['Ida Brook, adding that nobody had asked her, wrote: “The bridge is closed for good.”', 'Ida Brook'],
    ['Ida Brook left the hall, saying “the bridge is closed for good and will not open again.”', 'Ida Brook'],
    ['“The bridge is closed for good.” — Ida Brook', 'Ida Brook'],
    ['Said Ida Brook: “The bridge is closed for good.”', 'Ida Brook'],
    ['“The bridge is closed for good.”\n\n— Ida Brook.', 'Ida Brook'],
    ['“The bridge is closed for good,” former harbour agent Ida Brook explained.', 'Ida Brook'],
    ['The bridge was called “a disgrace to the whole town” by Ida Brook.', 'Ida Brook'],
    [
      'The council met on Monday, with Ida Brook saying “the bridge is closed for good and will not open.”',
      'Ida Brook',
    ],
    ['Ida Brook’s letter reads: “The bridge is closed for good.”', 'Ida Brook'],
    ['Ida Brook went on to say: “The bridge is closed for good.”', 'Ida Brook'],
    ['Asked about the fair, Ida Brook said: “The bridge is closed for good.”', 'Ida Brook'],
    ['“The bridge is closed for good,” Councillor Ida Brook (R-Harrow) said on Monday.', 'Ida Brook'],
  ])('names the speaker: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('belongs to its subject, not to the nearest name', () => {
    expect(speakers('Ida Brook, who ran against Aldous Fenn, said, “The bridge is closed for good.”')).toEqual([
      'Ida Brook',
    ]);
    expect(speakers('“The bridge is closed for good,” Ida Brook, a rival of Aldous Fenn, said.')).toEqual([
      'Ida Brook',
    ]);
    expect(speakers('“The bridge is closed for good,” Ida Brook of Harrow Quay said.')).toEqual(['Ida Brook']);
  });

  test.each([
    ['Chair of the Harrow Council Ida Brook said, “The bridge is closed for good.”', 'Ida Brook'],
    ['Governor of Harrow Ida Brook said, “The bridge is closed for good.”', 'Ida Brook'],
    ['“The bridge is closed for good,” said former secretary of state Ida Brook, who left.', 'Ida Brook'],
    ['“The bridge is closed for good,” said Odo Lunt’s neighbour, actress Ida Brook.', 'Ida Brook'],
    ['“The bridge is closed for good,” his wife, Ida, said.', 'Ida'],
    ['The film shows footage of Ida Brook saying, “The bridge is closed for good.”', 'Ida Brook'],
    ['The old mayor emailed supporters saying, “The bridge is closed for good.”', 'old mayor'],
    ['The newspaper took note of the harbour, writing: “The bridge is closed for good.”', 'newspaper'],
  ])('gives the person, not an office, a place or what was done: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('does not lie in a clause that tells when', () => {
    expect(speakers('Ida Brook said “the bridge is closed for good,” when Aldous Fenn attacked her.')).toEqual([
      'Ida Brook',
    ]);
  });

  test('is not that of whom it was told', () => {
    expect(speakers('“The bridge is closed for good,” Ida Brook told Harbour News.')).toEqual(['Ida Brook']);
    expect(speakers('“The bridge is closed for good,” told Aldous Fenn.')).toEqual([null]);
    expect(speakers('Ida Brook told Aldous Fenn, “The bridge is closed for good.”')).toEqual(['Ida Brook']);
  });

  test('may name a spokesperson, who is not the one spoken for', () => {
    expect(speakers('“The bridge is closed for good,” said a spokeswoman for Ida Brook.')).toEqual([
      'spokeswoman for Ida Brook',
    ]);
    expect(speakers('“The bridge is closed for good,” Brook’s spokesman, Odo Lunt, said.')).toEqual(['Odo Lunt']);
  });
});

describe('the person meant', () => {
  test('is named as fully as anywhere in the article', () => {
    expect(
      speakers('“It is closed for good,” Brook said.\n\nIda Brook leads the council. Brook was elected in May.'),
    ).toEqual(['Ida Brook']);
  });

  test('may be a pronoun’s', () => {
    const text = 'Ida Brook met the press with Aldous Fenn. She was angry. “The bridge is closed for good,” she said.';
    expect(speakers(text)).toEqual(['Ida Brook']);
  });

  test('has the gender that the article gives', () => {
    const text =
      'Ms. Ida Brook spoke after Mr. Aldous Fenn.\n\n“The bridge is closed for good,” she said.\n\n“The bridge is a disgrace to us,” he said.';
    expect(speakers(text)).toEqual(['Ida Brook', 'Aldous Fenn']);
  });

  test('is told apart from a namesake by a title', () => {
    const text =
      'Mr. Odo Brook and Mrs. Ida Brook spoke. “I will not go to the fair,” Mrs. Brook said. “I will go to the fair,” Mr. Brook said.';
    expect(speakers(text)).toEqual(['Ida Brook', 'Odo Brook']);
  });

  test('is a person, not a place or an office, where a pronoun stands', () => {
    const text = 'Ida Brook spoke for the Harbour Council in Port Selwick. “The bridge is closed for good,” she said.';
    expect(speakers(text)).toEqual(['Ida Brook']);
  });

  test('is told from a headline’s verb, even where the headline stands in the text', () => {
    const title = 'Furious Brook Shuts Old Harbour Bridge';
    const text = `${title}\n\nIda Brook has acted. “The bridge is closed for good,” Brook said.`;
    expect(findQuotes(text, { title }).map((quote) => quote.speaker && slice(text, quote.speaker))).toEqual([
      'Ida Brook',
    ]);
  });

  test('is not what only the first line joins to a family name', () => {
    const text =
      'Weary Brook shuts the bridge in Harrow.\n\nIda Brook leads the council.\n\n“The bridge is closed for good,” Brook said.';
    expect(speakers(text)).toEqual(['Ida Brook']);
    const other =
      'Town waits for Selwick Brook rally.\n\nIda Brook leads the council.\n\n“The bridge is closed for good,” Brook said.';
    expect(speakers(other)).toEqual(['Ida Brook']);
  });

  test('is not the verb that begins the sentence', () => {
    const text = 'Ida Brook leads the council.\n\nContinued Brook: “The bridge is closed for good.”';
    expect(speakers(text)).toEqual(['Ida Brook']);
  });

  test('keeps a name that only a headline made from the lede repeats', () => {
    const text = 'Ida Brook shut the old Harbour Bridge on Monday.\n\n“It is closed for good,” Brook said.';
    const [quote] = findQuotes(text, { title: 'Ida Brook shut the old Harbour Bridge on Monday.' });
    expect(quote?.speaker && slice(text, quote.speaker)).toBe('Ida Brook');
  });

  test('is not the writer of the article', () => {
    const text = 'By Odo Lunt\n\nIda Brook met Odo Lunt at noon. “The bridge is closed for good,” she said.';
    const [quote] = findQuotes(text, { byline: 'Odo Lunt' });
    expect(quote?.speaker && slice(text, quote.speaker)).toBe('Ida Brook');
  });

  test('is whose family name it is, before whose first name it is', () => {
    const text = 'The Brook Nomination is due. Ida Brook will speak. “The bridge is closed for good,” Brook said.';
    expect(speakers(text)).toEqual(['Ida Brook']);
  });

  test('stays blank where nobody is named', () => {
    expect(speakers('Ida Brook and Aldous Fenn came. “The bridge is closed for good,” said another.')).toEqual([null]);
    expect(speakers('“The bridge is closed for good,” they said.')).toEqual([null]);
    expect(speakers('“The bridge is closed for good.”')).toEqual([null]);
  });
});

describe('a quotation without a cue', () => {
  test('goes on with the speaker of its paragraph', () => {
    expect(speakers('“It is closed,” said Ida Brook. “Nobody will miss the old bridge.”')).toEqual([
      'Ida Brook',
      'Ida Brook',
    ]);
  });

  test('goes on with the speaker of the paragraph before', () => {
    expect(speakers('“It is closed,” said Ida Brook.\n\n“Nobody will miss the old bridge.”')).toEqual([
      'Ida Brook',
      'Ida Brook',
    ]);
  });

  test('belongs to whom the sentence before is about', () => {
    expect(speakers('Mr. Aldous Fenn disagreed. “Everybody will miss the old bridge.”')).toEqual(['Aldous Fenn']);
  });

  test('belongs to the source of the sentence before, whatever that is about', () => {
    expect(
      speakers('Aldous Fenn may lose the bridge, said Ida Brook, a teacher. “It would be the end of the fair.”'),
    ).toEqual(['Ida Brook']);
    expect(speakers('Odo Lunt asked Ida Brook whether it was over. “It is the end of the fair.”')).toEqual([
      'Ida Brook',
    ]);
  });

  test('is led up to by a colon at the end of the paragraph before', () => {
    expect(speakers('Ida Brook had this to say to Aldous Fenn:\n\n“Nobody will miss the old bridge.”')).toEqual([
      'Ida Brook',
    ]);
  });
});

describe('the pieces', () => {
  test('of a sentence that its attribution splits are one quote', () => {
    expect(read('“The bridge,” Ida Brook said, “is closed for good.”')).toEqual([
      'Ida Brook: The bridge, / is closed for good.',
    ]);
  });

  test('of a quotation over paragraphs are one quote', () => {
    expect(read('Ida Brook said: “We close it today.\n\n“We open the new one tomorrow.”')).toEqual([
      'Ida Brook: We close it today. / We open the new one tomorrow.',
    ]);
  });
});

describe('words in marks', () => {
  test('that nobody said are left out', () => {
    expect(read('Ida Brook said on “Morning Harbour” that she was tired. Her book, “The Long Quay,” is out.')).toEqual(
      [],
    );
    expect(read('The “luxury” flats face the quay. She starred in “The Long Quay” last year.')).toEqual([]);
  });

  test('inside somebody else’s sentence are a fragment', () => {
    const text = 'Ida Brook called the bridge “a disgrace to the town” on Friday.';
    expect(findQuotes(text).map((quote) => [quote.kind, slice(text, quote)])).toEqual([
      ['fragment', 'a disgrace to the town'],
    ]);
  });
});

describe('the kind', () => {
  test.each([
    ['Ida Brook said that “the bridge is closed for good and will never open again.”', 'statement'],
    ['Ida Brook told Harbour News, “The bridge is closed for good.”', 'statement'],
    ['Ida Brook said the old bridge in Harrow “is closed for good and for all.”', 'fragment'],
    ['The old bridge in Harrow “is closed for good and for all,” Ida Brook said.', 'fragment'],
  ])('tells a statement from part of a paraphrase: %s', (text, kind) => {
    expect(findQuotes(text).map((quote) => quote.kind)).toEqual([kind]);
  });
});

describe('the role', () => {
  const role = (text: string): string | null => {
    const [quote] = findQuotes(text);
    return quote?.role ? slice(text, quote.role) : null;
  };

  test.each([
    ['“It is closed,” said Ida Brook, the mayor of Harrow.', 'the mayor of Harrow'],
    ['“It is closed,” said Harrow mayor Ida Brook.', 'Harrow mayor'],
    [
      '“It is closed,” said Ida Brook, head of the Institute for Roads and Bridges.',
      'head of the Institute for Roads and Bridges',
    ],
    ['“It is closed,” said Brook.\n\nIda Brook, a farmer who lives by the quay, will sue.', 'a farmer'],
  ])('is what the article says beside the name: %s', (text, expected) => {
    expect(role(text)).toBe(expected);
  });

  test('is cut before a word that would make it too long', () => {
    const long = role(
      'Ida Brook, the mayor of Harrow in charge of the old bridges on the northern shore of the lake near the border with Selwick, spoke. “It is closed,” said Brook.',
    );
    expect(long).toMatch(/^the mayor of Harrow/);
    expect(long?.length).toBeLessThanOrEqual(80);
  });

  test('is blank where the article gives none', () => {
    expect(role('“It is closed,” said Ida Brook, laughing.')).toBeNull();
    expect(role('“It is closed,” said Mr. Aldous Fenn.')).toBeNull();
    expect(role('“It is closed,” said Brook.\n\nOf Ida Brook, critics say they like the bridge.')).toBeNull();
    expect(role('“It is closed,” said Ida Brook, who’d met an old friend.')).toBeNull();
    expect(role('The mayor rebuffs Ida Brook over a bridge in Harrow.\n\n“It is closed,” said Brook.')).toBeNull();
  });
});

describe('an article with every difficulty', () => {
  const quotes = findQuotes(HARBOUR);
  const words = (start: string) => quotes.find((quote) => slice(HARBOUR, quote).startsWith(start));

  test('gives each passage once', () => {
    expect(quotes).toHaveLength(8);
  });

  test('gives all but the office’s to the member, with his role', () => {
    for (const quote of quotes) {
      if (quote === words('learned of the meeting')) continue;
      expect(quote.speaker && slice(HARBOUR, quote.speaker)).toBe('Tolan Reik');
      expect(quote.role && slice(HARBOUR, quote.role)).toBe('the Selwick-area MP at the heart of claims');
    }
  });

  test('gives the office’s words to its spokesperson', () => {
    const quote = words('learned of the meeting');
    expect(quote?.speaker && slice(HARBOUR, quote.speaker)).toBe("spokesperson for the First Minister's Office");
  });

  test('knows a member by the constituency', () => {
    const quote = words('Let me be plain');
    expect(quote?.mention && slice(HARBOUR, quote.mention)).toBe('the Selwick Marsh East representative');
  });
});
