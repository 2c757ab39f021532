import type { Article, Caveat, CaveatKind, Quote, Reading, Span } from '../../src/core/article.ts';
import type { Digest } from '../../src/core/digest/digest.ts';
import type { Story } from '../../src/core/story.ts';

/** Where `part` stands in `text`; a sample that names what it doesn't hold is an error of the sample. */
export const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`not in the sample: ${part}`);
  return { start, end: start + part.length };
};

interface SampleQuote {
  readonly words: readonly string[];
  readonly speaker?: string;
  readonly role?: string;
  readonly key?: boolean;
}

interface Sample extends Partial<Article> {
  readonly text: string;
  readonly summary?: readonly string[];
  readonly quotes?: readonly SampleQuote[];
  readonly caveats?: readonly {
    readonly words: string;
    readonly kind: CaveatKind;
    readonly holder?: string;
    readonly claim?: string;
  }[];
}

/** A reading as the engines would make it, its spans found by their words. */
export const sampleReading = ({ summary = [], quotes = [], caveats = [], ...article }: Sample): Reading => ({
  article: {
    id: 'a1',
    url: 'https://harbour-gazette.example/ferry',
    title: 'Ferry to Saltmarsh stops for the winter',
    titleDerived: false,
    byline: 'Ines Calloway',
    publisher: 'Harbour Gazette',
    published: Date.UTC(2026, 10, 22, 6, 30),
    updated: null,
    language: 'en',
    image: null,
    topic: 'local',
    completeness: 'whole',
    ...article,
  },
  summary: { sentences: summary.map((words) => spanOf(article.text, words)) },
  quotes: quotes.map((quote, index) => toQuote(article.text, quote, quotes.length - index)),
  statements: [],
  caveats: caveats.map(
    ({ words, kind, holder, claim }): Caveat => ({
      ...spanOf(article.text, words),
      kind,
      cue: spanOf(article.text, words),
      holder: holder === undefined ? null : spanOf(article.text, holder),
      claim: claim === undefined ? null : spanOf(article.text, claim),
      needed: true,
    }),
  ),
});

const toQuote = (text: string, { words, speaker, role, key = true }: SampleQuote, rank: number): Quote => {
  const segments = words.map((part) => spanOf(text, part));
  return {
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    segments,
    speaker: speaker === undefined ? null : spanOf(text, speaker),
    role: role === undefined ? null : spanOf(text, role),
    mention: null,
    cue: null,
    kind: 'statement',
    confidence: speaker === undefined ? 0 : 0.9,
    key,
    rank,
  };
};

export const sampleStory = (id: string, readings: readonly Reading[]): Story => ({
  id,
  readings,
  topic: readings[0]?.article.topic ?? null,
  began: Date.UTC(2026, 10, 22, 5),
  changed: Date.UTC(2026, 10, 22, 6, 30),
});

const ferryText = `The ferry to Saltmarsh will not sail from Monday until the end of March, the harbour board said on Sunday.
The board's chair, Marit Oduya, said the engine of the Grey Heron could not be repaired before spring.
“We looked at every yard on this coast,” Oduya said. “None of them has a free dock before February.”
Two deckhands have told the Gazette that the fault was reported a year ago. The Gazette has not been able to verify their account, and the board denies that it knew.
“My children cross that water to school,” said Pim Achterberg, a fisherman and father of three. “Nobody asked us.”
`;

const ferryCaveats = [
  {
    words: 'The Gazette has not been able to verify their account, and the board denies that it knew.',
    kind: 'unverified',
    holder: 'The Gazette',
    claim: 'Two deckhands have told the Gazette that the fault was reported a year ago.',
  },
] as const;

export const ferry = sampleReading({
  text: ferryText,
  image: 'https://harbour-gazette.example/heron.jpg',
  summary: [
    'The ferry to Saltmarsh will not sail from Monday until the end of March, the harbour board said on Sunday.',
    'Two deckhands have told the Gazette that the fault was reported a year ago.',
  ],
  quotes: [
    {
      words: ['We looked at every yard on this coast,', 'None of them has a free dock before February.'],
      speaker: 'Marit Oduya',
      role: "The board's chair",
    },
    {
      words: ['My children cross that water to school,', 'Nobody asked us.'],
      speaker: 'Pim Achterberg',
      role: 'a fisherman and father of three',
    },
    { words: ['None of them has a free dock before February.'], speaker: 'Marit Oduya', key: false },
  ],
  caveats: ferryCaveats,
});

const other = (id: string, publisher: string | null, url: string | null): Reading =>
  sampleReading({ id, publisher, url, text: 'No ferry will cross to Saltmarsh this winter.' });

export const ferryStory = sampleStory('st-ferry', [
  ferry,
  other('a2', 'Inland Courier', 'https://inland-courier.example/2026/ferry_(winter)'),
  other('a3', 'Saltmarsh [Weekly]', 'https://saltmarsh.example/1'),
  other('a4', null, 'https://www.tides.example/news'),
  other('a5', 'Harbour Gazette', 'https://harbour-gazette.example/again'),
  other('a6', 'Radio Quay', null),
]);

const at = (hour: number, minute: number): number => Date.UTC(2026, 10, 22, hour, minute);

/** A story as it grew: a report, a copy of it elsewhere, another report, and the first one with other figures. */
export const ferryCoverage: Story = {
  ...sampleStory('st-ferry', [
    { ...ferry, article: { ...ferry.article, published: at(6, 30) } },
    sampleReading({
      ...{ id: 'a2', publisher: 'Inland Courier', url: 'https://inland-courier.example/ferry', published: at(7, 50) },
      text: ferryText,
      caveats: ferryCaveats,
    }),
    sampleReading({
      ...{ id: 'a3', publisher: 'Radio Quay', url: null, published: at(9, 5) },
      text: 'Nobody will cross to Saltmarsh by water this winter: the Grey Heron lies in harbour with a broken engine.',
    }),
    sampleReading({
      ...{ id: 'a4', url: 'https://harbour-gazette.example/ferry-later', published: at(11, 5) },
      title: 'Update: ferry to Saltmarsh stops for the winter',
      text: ferryText.replace('Two deckhands', 'Three deckhands, among them the mate,'),
    }),
  ]),
  changed: at(11, 5),
};

const titles = [
  'Council votes to keep the swimming pool open',
  'Late frost takes a third of the plum harvest',
  'Night trains to the north begin in May',
  'Library finds a lost map of the old dykes',
  'Clinic in Westhaven gets its second doctor',
  'Beavers return to the upper Lind',
  'School strike ends after nine days',
  'New rule asks landlords for energy papers',
];

/** A short story: one summary, every second with a quote. */
export const shortStory = (index: number): Story => {
  const title = titles[index % titles.length] ?? '';
  const text = `${title}, officials said. “It took us ${index + 2} years,” said Dana Winter, the mayor.`;
  return sampleStory(`st-${index}`, [
    sampleReading({
      id: `s${index}`,
      url: `https://inland-courier.example/${index}`,
      title,
      publisher: index % 3 === 0 ? 'Inland Courier' : 'Harbour Gazette',
      topic: ['politics', 'climate', 'world'][index % 3] ?? null,
      published: Date.UTC(2026, 10, 22, 5, index),
      text,
      summary: [`${title}, officials said.`],
      quotes:
        index % 2 === 0
          ? [{ words: [`It took us ${index + 2} years,`], speaker: 'Dana Winter', role: 'the mayor' }]
          : [],
    }),
  ]);
};

export const sampleDigest = (stories: readonly Story[]): Digest => {
  const quote = ferry.quotes[1];
  return {
    from: Date.UTC(2026, 10, 21, 13),
    until: Date.UTC(2026, 10, 22, 13),
    entries: stories.map((story, index) => ({ story, update: index === 1, reasons: [] })),
    quoteOfTheDay: quote === undefined ? null : { quote, article: ferry.article },
    left: 4,
  };
};
