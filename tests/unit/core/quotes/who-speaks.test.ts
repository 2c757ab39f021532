import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

describe('the speaker of a quotation', () => {
  test.each([
    [
      'stands after what describes him in small letters',
      '“The ferry is late,” said Brook constituent Odo Lunt.',
      'Odo Lunt',
    ],
    [
      'stands after two offices',
      '“The ferry is late,” said former Harrow Gov. and Selwick Council Chairman Odo Lunt.',
      'Odo Lunt',
    ],
    [
      'stands after a former employer and an office',
      'Harbour News and former radio anchor Ida Brook has promised rain, telling pupils to “become members of a rowing club today.”',
      'Ida Brook',
    ],
    ['is whom the description is known as', '“There never was an order,” said the harbour chief known as Odo.', 'Odo'],
    [
      'is who filed the document',
      '“There was cause to make an arrest,” according to a court document filed by harbour attorney Odo Lunt.',
      'Odo Lunt',
    ],
    [
      'is not who obtained the letter',
      'A letter from the Harrow Legion obtained by Odo Lunt warns that “any further word will come from our lawyers.”',
      'letter from the Harrow Legion',
    ],
    [
      'is not the place and agency of the dateline',
      'HARROW, Dec. 8 (HNA) — In response to the storm, the town’s mayor rallied supporters, saying: “We have to be ready for more.”',
      'town’s mayor',
    ],
    [
      'is not the time at which he spoke',
      'Last month, when I asked Ida Brook whether she would stay, Odo Lunt looked straight ahead and said, “I will stay with her.”',
      'Odo Lunt',
    ],
    [
      'is the name between a dash and a colon',
      'Sailors agree - Odo Lunt: “The biggest lesson was to keep the lamps lit.”',
      'Odo Lunt',
    ],
    [
      'is the name after "more from"',
      'What the storm means - More from Odo Lunt: “The harbour is only a starting point.”',
      'Odo Lunt',
    ],
    [
      'is who sends the message',
      'Fenn’s office sent out a text message to supporters saying: “With your help, we were just declared the winner!”',
      'Fenn’s office',
    ],
    [
      'is who leads the sentence, not the one named in what is said',
      'Ida Brook said last week that Odo Lunt represents “island values,” stating during the debate that islands are “full of rain and proud of it.”',
      'Ida Brook',
    ],
    [
      'is not what came before',
      'In a speech in May, Ida Brook blamed the harbour’s troubles after the storm, saying, “A lot of it could have been avoided.”',
      'Ida Brook',
    ],
    [
      'is not the years as something',
      'Ida Brook noted her years as captain representing the fleet, saying “we faced the storm together.”',
      'Ida Brook',
    ],
    [
      'is the poster of a post',
      'Among the answers was this post from Odo Lunt who wrote, “The harbour crew never, ever listens to us.”',
      'Odo Lunt',
    ],
    [
      'asks, where a clause stands before "asked"',
      'Lunt, reading from a card, asked the crowd “If the ferry cannot come, why should we wait?”',
      'Lunt',
    ],
    [
      'may be a daily',
      'The Harrow Post backed the bridge. “The bridge has every chance to last a century,” the influential UK daily wrote.',
      'influential UK daily',
    ],
    [
      'may be a magazine',
      'Odo Lunt saw the train. “The train has already left the station,” wrote Harrower magazine.',
      'Harrower magazine',
    ],
    [
      'may have an initial',
      'The council asked for letters. “We will give you all of the letters,” Harbour General Counsel Odo A. Lunt wrote on Friday.',
      'Odo A. Lunt',
    ],
    [
      'is not who was named right before the verb of giving',
      'In August, several harbour groups granted Mr. Lunt an extension, saying his “first payment was less than we expected.”',
      'several harbour groups',
    ],
    [
      'goes on after "and"',
      'Ida Brook opposes “every last one of the pay freezes” and recalled the long freeze: “I saw how hard it was for us.”',
      'Ida Brook',
    ],
    [
      'does not follow a dash as anything that moves',
      'When Odo Lunt wrapped up — “I will row for you all!” — the balloons cascaded down on the crowd.',
      null,
    ],
    [
      'is not a post on a network',
      'A friend referred to Odo Lunt as “the kindest soul I have ever met” in a Harbourbook post.',
      'friend',
    ],
    [
      'stands in apposition to whom nobody knows',
      'The pilot left. “She is also a mother of three,” another friend, Mariam Lunt told Harbour Radio.',
      'Mariam Lunt',
    ],
    [
      'may be an advertisement',
      'The Fenn ad hits the council for its bridge and claims that “the council spent it all on lamps for the hall.”',
      'Fenn ad',
    ],
    [
      'stands below a quotation that is left open, its mark behind the name',
      'The plan is wildly incoherent, as Aldous Fenn knows.\n\n"I worry that we may see more of the same from Fenn this year.\n\nOdo Lunt, Harbour Centre for Economic Research."',
      'Odo Lunt',
    ],
    [
      'is the board to whom the sentence before belongs',
      'Fenn, a captain, is a “quiet man” who won two races in the county, the editorial board writes. “It is a sign of the times that some have denounced him.”',
      'editorial board',
    ],
    [
      'is named last before a colon, where what leads the sentence cannot speak',
      'The timing of the storm does not surprise sailor Odo Lunt: “Storms in May have always been the worst.”',
      'Odo Lunt',
    ],
    [
      'stands before a description that lacks its comma',
      'Odo Lunt, president and chief of the Harrow Sailors stated, “It is not a quarrel, it is a sum.”',
      'Odo Lunt',
    ],
    [
      'is who speaks to the paper, not the paper',
      'Another harbour source speaking to Harrow News said, “The crews are looking into it all again.”',
      'Another harbour source',
    ],
    [
      'is who admits it, not what is admitted',
      'Odo Lunt later admitted that heavy rain was no trouble, noting that “nobody has been late for a single crossing.”',
      'Odo Lunt',
    ],
    [
      'asks with a book in hand',
      'Lunt, delivering Brook’s speech, asked the harbour crowd “If the ferry cannot come, why should we wait?”',
      'Lunt',
    ],
    [
      'goes on with "and" to another verb',
      'Ida Brook called the pay freezes “harsh on every one of us,” and recalled the long freeze on harbour pay.',
      'Ida Brook',
    ],
    [
      'has an invisible character in the name',
      '“We have not been told,” Odo \u00ADLunt, a spokesman for the harbour told the Post.',
      'Odo \u00ADLunt',
    ],
    ['is told to "put it"', 'As Harrower magazine put it, “Hello, it is the rain again.”', 'Harrower magazine'],
    [
      'stands after an adverb and a comma',
      'Likewise, a paper from the Harrow Institution had this to say: “Families near the sea would gain the most.”',
      'paper from the Harrow Institution',
    ],
    [
      'is a crowd that chants',
      'Fenn supporters responded with chants of “I am with Fenn” until noon.',
      'Fenn supporters',
    ],
  ])('%s', (_point, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  test('is nobody where what leads up to the colon cannot speak', () => {
    expect(
      speakers('The rationale is a blind faith in the harbour’s word: “As we have explained, only one ship is ready.”'),
    ).toEqual([null]);
  });

  test('is who spoke in the paragraph before, however long the quotation', () => {
    const text =
      '“Odo Lunt was careless,” said Jill Brook, who lost her sister Ida on the ferry. “Someone must answer. I deserve to hear it from a court.”\n\n“The harbour made a choice. It was theirs,” she added.';
    expect(speakers(text)).toEqual(['Jill Brook', 'Jill Brook', 'Jill Brook']);
  });

  test('is who is brought up without a name, and no one named before', () => {
    const text =
      'Odo Lunt blamed the insects.\n\nA senior official in the department, who did not wish to be named, disputed this. “There were no insects at all,” he said.';
    expect(speakers(text)).toEqual(['senior official in the department']);
  });

  test('is nobody where the one named was asked', () => {
    expect(speakers('In an interview with a paper, Odo Lunt was asked, “Where is the harbour at its worst?”')).toEqual([
      null,
    ]);
  });

  test('is nobody where the sentence before quotes somebody unreadable', () => {
    const text =
      'Odo Lunt saw the train. “The train has already left the station,” said §§§. “It left with the whole of the county aboard.”';
    expect(speakers(text).at(-1)).toBe(null);
  });
});

describe('the hour that opens a paragraph of a live report', () => {
  test.each([
    [
      '10:20 a.m. — Transport Minister Odo Lunt, speaking in Harrow: “I have asked for a report within ten days.”',
      'Odo Lunt',
    ],
    ['14.05: Ida Brook, the coach: “We start again in ten minutes.”', 'Ida Brook'],
    ['9am – “The bridge is shut for good,” says Ida Brook.', 'Ida Brook'],
    ['7:40 PM EST | Sheriff Ida Brook said: “The road is open now.”', 'Ida Brook'],
  ])('is no part of its sentence: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('a view', () => {
  test.each([
    ['To council leader Ida Brook, it was “a day of rain and very little else”.', 'Ida Brook'],
    ['To Odo Lunt, this is “the best oyster in the world”.', 'Odo Lunt'],
    ['Per Ida Brook, the bridge is “safe for another hundred years”.', 'Ida Brook'],
  ])('is of the one whom it begins with: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('is none where somebody goes to a place', () => {
    expect(speakers('To Ida Brook, Odo Lunt said it was “a day of rain and very little else”.')).toEqual(['Odo Lunt']);
  });
});

describe('who asks somebody else', () => {
  test('is not the one who answers', () => {
    const text =
      'Odo Lunt told the court that he saw a light. Ida Brook asked the witness whether he had been drinking. “I had one beer,” he said.';
    expect(speakers(text)).toEqual(['Odo Lunt']);
  });

  test('leaves the answer to nobody where nobody else is named', () => {
    const text =
      'Vera Farr, the MP for Harrow, asked the witness whether he used the lockers himself. “I do not, as it happens,” he said.';
    expect(speakers(text)).toEqual([null]);
  });

  test('may ask again', () => {
    const text = 'Odo Lunt, the lawyer, asked the witness whether it was dark. “Was it raining too?” he asked.';
    expect(speakers(text)).toEqual(['Odo Lunt']);
  });
});

describe('a description of two parts, or of a people', () => {
  test.each([
    ['“It was a home to all of us,” said founder and chief executive Ida Brook.', 'Ida Brook'],
    ['“It was a home to all of us,” said director and co-author Odo Lunt.', 'Odo Lunt'],
    [
      'Their manager, Odo Lunt, was asked whether he had slept. “No, I never sleep in May,” the German said.',
      'Odo Lunt',
    ],
  ])('is the person’s: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});
