import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { digestCard } from '../../../../src/core/card/digest-card.ts';
import { newsCard } from '../../../../src/core/card/news-card.ts';
import { storyQuotesCard } from '../../../../src/core/card/quotes-card.ts';
import { type StoryOptions, storyCard } from '../../../../src/core/card/story-card.ts';
import type { Block, Card } from '../../../../src/core/card.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import type { Story } from '../../../../src/core/story.ts';
import { ferry, ferryStory, sampleDigest, sampleReading, sampleStory, shortStory } from '../../../golden/stories.ts';

const only = (card: Card) => {
  const [one] = card.sections;
  if (one === undefined) throw new Error('a card without sections');
  return one;
};
const sectionOf = (story: Story, options: Partial<StoryOptions> = {}) =>
  only(storyCard(story, { zone: 'UTC', ...options }));
const ofType = <T extends Block['type']>(blocks: readonly Block[], type: T) =>
  blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
const footerText = (story: Story, options: Partial<StoryOptions> = {}) =>
  sectionOf(story, options)
    .footer.map((inline) => ('text' in inline ? inline.text : 'TIME'))
    .join('');

describe('the story card', () => {
  test('shows two key quotes, best first, with speaker and role as slices of the article', () => {
    const quotes = ofType(sectionOf(ferryStory).blocks, 'quote');
    expect(quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Marit Oduya', "The board's chair"],
      ['Pim Achterberg', 'a fisherman and father of three'],
    ]);
  });

  test('shows a quote that the speaker’s name interrupts as two, never as one string', () => {
    const [first] = ofType(sectionOf(ferryStory).blocks, 'quote');
    expect(first?.words).toBe(
      'We looked at every yard on this coast,” … “None of them has a free dock before February.',
    );
  });

  test('shows paragraphs of one quotation as paragraphs', () => {
    const text = '“We came by night.\n“Nobody saw us,” said Ruth Vale.';
    const reading = sampleReading({
      text,
      quotes: [{ words: ['We came by night.', 'Nobody saw us,'], speaker: 'Ruth Vale' }],
    });
    const [quote] = ofType(sectionOf(sampleStory('s', [reading])).blocks, 'quote');
    expect(quote?.words).toBe('We came by night.\nNobody saw us');
  });

  test('drops the comma that stood before the words which name the speaker, and nothing else', () => {
    const shownOf = (words: string) => {
      const text = `“${words}” said Ruth Vale.`;
      const reading = sampleReading({ text, quotes: [{ words: [words], speaker: 'Ruth Vale' }] });
      return ofType(sectionOf(sampleStory('s', [reading])).blocks, 'quote')[0]?.words;
    };
    expect(shownOf('We stopped waking people up to ask how they were sleeping,')).toBe(
      'We stopped waking people up to ask how they were sleeping',
    );
    expect(shownOf('Why now?')).toBe('Why now?');
    expect(shownOf('Well…')).toBe('Well…');
  });

  test('takes quotes of another article with its publisher where the first has none', () => {
    const bare = {
      ...ferry,
      article: { ...ferry.article, id: 'b', publisher: 'Inland Courier' },
      quotes: [],
    };
    const section = sectionOf(sampleStory('s', [bare, ferry]));
    expect(ofType(section.blocks, 'quote').map((quote) => quote.source)).toEqual([
      'Harbour Gazette',
      'Harbour Gazette',
    ]);
    // Both publishers hold it, in the same words, and this one's claim is told.
    expect(ofType(section.blocks, 'caveat').map(({ text }) => text)).toEqual([
      'The Gazette has not been able to verify their account, and the board denies that it knew. (Harbour Gazette)',
    ]);
  });

  test('tells what several publishers tell, each sentence beside its publisher', () => {
    const lede = (publisher: string, text: string) => {
      const reading = sampleReading({ text, quotes: [] });
      return { ...reading, article: { ...reading.article, id: publisher, publisher } };
    };
    const story = sampleStory('s', [
      lede('Harbour Gazette', 'The harbour board closed the Saltmarsh ferry on Monday after a crack was found.'),
      lede(
        'Inland Courier',
        'The Saltmarsh ferry was closed by the harbour board on Monday. Two hundred pupils of Saltmarsh cross by the ferry to school in the winter, and a bus takes two hours.',
      ),
    ]);
    const [summary] = ofType(sectionOf(story).blocks, 'text');
    const words = summary?.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
    expect(words).toBe(
      'The harbour board closed the Saltmarsh ferry on Monday after a crack was found. Two hundred pupils of Saltmarsh cross by the ferry to school in the winter, and a bus takes two hours. (Inland Courier)',
    );
  });

  test('shows by an ellipsis that a publisher cut the sentence which is all there is', () => {
    const text = 'The harbour board closed the Saltmarsh ferry on Monday after a crack was found in the hull of';
    const reading = readArticle(articleFromText({ id: 'a', text, title: 'Ferry closed' }));
    const [summary] = ofType(sectionOf(sampleStory('s', [reading])).blocks, 'text');
    expect(summary?.inlines).toEqual([{ type: 'literal', text: `${text}…` }]);
  });

  test('states the caveat that the shown sentences don’t state', () => {
    expect(ofType(sectionOf(ferryStory).blocks, 'caveat').map((caveat) => caveat.text)).toEqual([
      'Two deckhands have told the Gazette that the fault was reported a year ago. The Gazette has not been able to verify their account, and the board denies that it knew.',
    ]);
  });

  test('states in compact style a caveat whose sentence was left out', () => {
    const text = 'A clerk took the money, the paper says. The clerk denies it.';
    const reading = sampleReading({
      text,
      summary: ['A clerk took the money, the paper says.', 'The clerk denies it.'],
      caveats: [{ words: 'The clerk denies it.', kind: 'denial', holder: 'The clerk' }],
    });
    const story = sampleStory('s', [reading]);
    expect(ofType(sectionOf(story).blocks, 'caveat')).toHaveLength(0);
    expect(ofType(sectionOf(story, { style: 'compact' }).blocks, 'caveat')).toHaveLength(1);
  });

  test('names the holder only where the sentence does not', () => {
    const text = 'It denies that. Brightwater sells meters.';
    const caveat = { words: 'It denies that.', kind: 'denial', holder: 'Brightwater' } as const;
    const [block] = ofType(sectionOf(sampleStory('s', [sampleReading({ text, caveats: [caveat] })])).blocks, 'caveat');
    expect(block).toEqual({ type: 'caveat', text: 'It denies that.', holder: 'Brightwater' });
  });

  test('links each other publisher once', () => {
    const also = ofType(sectionOf(ferryStory).blocks, 'text').at(-1);
    expect(also?.inlines.flatMap((inline) => (inline.type === 'link' ? [inline.text] : []))).toEqual([
      'Inland Courier',
      'Saltmarsh [Weekly]',
      'tides.example',
    ]);
  });

  test('tells in the summary neither a quote that it shows nor a headline taken from it', () => {
    const lede = 'The library will open on Sundays again.';
    const said = '“People asked for a warm room and a book,” said Ulla Brandt, the head librarian of Osmere.';
    const cost = 'It will cost 12,000 a year.';
    const text = [lede, said, cost].join(' ');
    const quotes = [{ words: ['People asked for a warm room and a book,'], speaker: 'Ulla Brandt' }];
    const summaryOf = (parts: Partial<Parameters<typeof sampleReading>[0]>, style: StoryOptions['style'] = 'full') => {
      const reading = sampleReading({ text, quotes, summary: [lede, said, cost], title: lede, ...parts });
      const [block] = ofType(sectionOf(sampleStory('s', [reading]), { style }).blocks, 'text');
      return block?.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
    };
    expect(summaryOf({ titleDerived: true })).toBe(cost);
    expect(summaryOf({ titleDerived: true }, 'compact')).toBe(cost);
    expect(summaryOf({ title: 'Library opens on Sundays' })).toBe(`${lede} ${cost}`);
    expect(summaryOf({ quotes: [], title: 'Library opens on Sundays' })).toBe(text);
    expect(summaryOf({ titleDerived: true, summary: [lede] })).toBe(lede);
  });

  test('keeps a summary’s sentence of which a quote is a small part', () => {
    const text = 'The mayor called the plan “a disgrace” on Monday, a week before the council votes on it.';
    const quotes = [{ words: ['a disgrace'], speaker: 'The mayor' }];
    const section = sectionOf(sampleStory('s', [sampleReading({ text, quotes, summary: [text] })]));
    expect(ofType(section.blocks, 'text')[0]?.inlines).toEqual([{ type: 'literal', text }]);
  });

  test('says of a derived headline and of an excerpt what they are', () => {
    const reading = sampleReading({ text: 'Rain.', titleDerived: true, completeness: 'excerpt' });
    expect(footerText(sampleStory('s', [reading]))).toBe(
      "local · from the publisher's summary · headline taken from the article · TIME",
    );
  });

  test('says whose feed it is in whose words a page of another site is told', () => {
    const reading = sampleReading({ text: 'Rain.', completeness: 'excerpt' });
    const article = { ...reading.article, saidBy: 'gull.example' };
    expect(footerText(sampleStory('s', [{ ...reading, article }]))).toBe(
      "local · from the feed's summary (gull.example) · TIME",
    );
  });

  test.each([
    [{ page: 1, of: 3 }, 'first of 3 pages'],
    [{ page: 1, of: null }, 'first of several pages'],
    [{ page: 2, of: 3 }, 'page 2 of 3'],
  ])('promises no time to read of an article that goes on over other pages: %o', (part, words) => {
    const reading = sampleReading({ text: 'Rain.' });
    const parted = { ...reading, article: { ...reading.article, part } };
    expect(footerText(sampleStory('s', [reading]))).toContain('1 min read');
    expect(footerText(sampleStory('s', [parted]))).toMatch(new RegExp(` · ${words} · `));
    expect(footerText(sampleStory('s', [parted]))).not.toContain('min read');
  });

  test('tells a date that came without a time as that date, whatever the zone', () => {
    const reading = sampleReading({ text: 'Rain.', published: Date.UTC(2026, 10, 22) });
    expect(footerText(sampleStory('s', [reading]), { zone: 'America/Toronto' })).toMatch(/ · 22 November 2026$/);
  });

  test('says when another publisher took the story up long after its first article', () => {
    const nine = Date.UTC(2026, 10, 22, 9);
    const late = sampleReading({ id: 'late', publisher: 'Radio Quay', text: 'No ferry.', published: nine });
    const later = { ...ferryStory, readings: [...ferryStory.readings, late] };
    const times = sectionOf(later).footer.filter((inline) => inline.type === 'time');
    expect(footerText(later)).toMatch(/ · TIME · updated TIME$/);
    expect(times.at(-1)).toMatchObject({ at: nine, style: 'relative' });
    expect(footerText(ferryStory)).not.toContain('updated');
  });

  test('offers Open, More quotes, Save and Why this, each where it can do something', () => {
    const labels = (story: Story, options: Partial<StoryOptions> = {}) =>
      sectionOf(story, options).buttons.map((button) => button.label);
    expect(labels(ferryStory)).toEqual(['Open', 'More quotes', 'Save', 'Why this']);
    const bare = sampleStory('s', [sampleReading({ text: 'Rain.', url: null })]);
    expect(labels(bare, { saved: true })).toEqual(['Remove', 'Why this']);
  });

  test('leaves the picture out where the place wants none', () => {
    expect(sectionOf(ferryStory, { image: false }).thumbnail).toBeNull();
    expect(sectionOf(ferryStory).thumbnail?.url).toBe('https://harbour-gazette.example/heron.jpg');
  });
});

describe('the news card', () => {
  test('counts stories and publishers, but not a single story', () => {
    const note = (stories: Story[]) => only(newsCard(stories, { title: 'Latest news', zone: 'UTC' })).blocks;
    expect(note([ferryStory, shortStory(0)])).toEqual([
      { type: 'text', inlines: [{ type: 'literal', text: '2 stories · 5 publishers' }] },
    ]);
    expect(note([ferryStory])).toEqual([]);
  });
});

describe('the digest card', () => {
  const digest = sampleDigest([ferryStory, shortStory(0), shortStory(1)]);

  test('says how many stories and publishers, and has a section for each story in order', () => {
    const card = digestCard(digest, { zone: 'UTC', style: 'full' });
    expect(card.fallback).toMatch(/^News digest: 3 stories from 5 publishers\. Ferry to Saltmarsh/);
    expect(card.sections.map((one) => one.title?.text)).toEqual([
      'News digest',
      'Ferry to Saltmarsh stops for the winter',
      'Council votes to keep the swimming pool open',
      'Late frost takes a third of the plum harvest',
    ]);
  });

  test('puts a heading over the first story of each topic, unless the place wants one list', () => {
    const many = sampleDigest([0, 1, 2, 3, 4].map(shortStory));
    const headings = (sections?: boolean) =>
      digestCard(many, { zone: 'UTC', style: 'compact', ...(sections === undefined ? {} : { sections }) }).sections.map(
        ({ heading = '', title }) => `${heading}: ${title?.text.split(' ')[0]}`,
      );
    expect(headings()).toEqual([
      ': News',
      'Politics: Council',
      ': Library',
      'Climate: Late',
      ': Clinic',
      'World: Night',
    ]);
    expect(headings(true)).toEqual(headings());
    expect(headings(false)).toEqual([': News', ': Council', ': Late', ': Night', ': Library', ': Clinic']);
  });

  test('names the publisher of the quote of the day', () => {
    const [quote] = ofType(only(digestCard(digest, { zone: 'UTC', style: 'full' })).blocks, 'quote');
    expect(quote).toMatchObject({ speaker: 'Pim Achterberg', source: 'Harbour Gazette' });
  });

  test('does not tell the quote of the day again in its own story', () => {
    for (const style of ['full', 'compact'] as const) {
      const card = digestCard(digest, { zone: 'UTC', style });
      const words = card.sections.flatMap((one) => ofType(one.blocks, 'quote').map((quote) => quote.words));
      expect(new Set(words).size).toBe(words.length);
      expect(ofType(card.sections[1]?.blocks ?? [], 'quote')).toHaveLength(1);
    }
  });

  test('offers no other quotes of a story whose only one is the quote of the day', () => {
    const story = shortStory(0);
    const [reading] = story.readings;
    const quote = reading?.quotes[0];
    if (reading === undefined || quote === undefined) throw new Error('a sample without its quote');
    const one = { ...sampleDigest([story]), quoteOfTheDay: { quote, article: reading.article } };
    const labels = digestCard(one, { zone: 'UTC', style: 'full' }).sections[1]?.buttons.map((button) => button.label);
    expect(labels).toEqual(['Open', 'Save', 'Why this']);
  });

  test('sends whoever wants the stories left out to a command that shows them', () => {
    const footer = only(digestCard(digest, { zone: 'UTC', style: 'full' })).footer;
    expect(footer.at(-1)).toEqual({ type: 'code', text: '/news latest' });
  });

  test('marks an update, and a catch-up with the time that it covers', () => {
    const card = digestCard(digest, { zone: 'UTC', style: 'full', catchUp: true });
    expect(card.sections[2]?.author).toBe('Update · Inland Courier');
    expect(only(card).title?.text).toBe('Catch-up digest');
    const times = ofType(only(card).blocks, 'text').flatMap((block) =>
      block.inlines.filter((inline) => inline.type === 'time'),
    );
    expect(times.map((one) => one.at)).toEqual([digest.until, digest.from, digest.until]);
  });
});

describe('the quotes card', () => {
  const many = sampleStory(
    'st-many',
    [0, 2, 4, 6, 8, 10, 12].flatMap((index) => shortStory(index).readings),
  );

  test('turns pages, and shows the last for one beyond it', () => {
    expect(storyQuotesCard(many).buttons.map((button) => button.label)).toEqual(['Next']);
    const last = storyQuotesCard(many, 9);
    expect(last.fallback).toMatch(/7 quotes · page 2 of 2$/);
    expect(last.buttons).toEqual([
      { type: 'action', label: 'Previous', action: { verb: 'more-quotes', argument: 'st-many', page: 0 } },
    ]);
    expect(last.sections.flatMap((one) => ofType(one.blocks, 'quote'))).toHaveLength(2);
  });
});
