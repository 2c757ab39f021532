import type { Article, Quote, Reading } from '../article.ts';
import {
  type Block,
  type Button,
  type Card,
  card,
  type Inline,
  literal,
  type Section,
  section,
  time,
} from '../card.ts';
import { shownRephrasing } from '../rephrasing/rephrased.ts';
import type { Story } from '../story.ts';
import { shownWords } from '../summary/shown-words.ts';
import { caveatsBeside } from './caveats-beside.ts';
import { alsoBlock, timelineBlock } from './coverage-block.ts';
import { quoteBlock } from './quote-block.ts';
import { readingMinutes } from './reading-time.ts';
import { rephrasedBlocks, rephrasedCaveats, rephrasedNote } from './rephrased-summary.ts';
import { shownQuotes } from './shown-quotes.ts';
import { type ShownSentence, shownSummary } from './shown-summary.ts';
import { sourceName } from './source-name.ts';
import { isDateOnly, timeInWords } from './when.ts';

export interface StoryOptions {
  /** IANA zone for times where the platform doesn't know the reader's. */
  readonly zone: string;
  /** `compact`: one sentence, one quote, one button. Caveats are in both. */
  readonly style?: 'compact' | 'full';
  /** It was posted in the place before and has changed much since. */
  readonly update?: boolean;
  /** When it was, ms; null where that needs no saying. */
  readonly toldAt?: number | null;
  /** False where the place wants no pictures. */
  readonly image?: boolean;
  /** A quote that the card shows elsewhere: it is not told again. */
  readonly told?: Quote | null;
  /** The asker has saved it: the button takes it back. */
  readonly saved?: boolean;
  /** It was opened to be read: who published when stands in place of who else did. */
  readonly timeline?: boolean;
}

const most = {
  full: { told: 'short', sentences: 3, quotes: 2 },
  compact: { told: 'line', sentences: 1, quotes: 1 },
} as const;

/** The story card: publisher, title, summary, key quotes, caveats, other publishers, and four buttons. */
export const storyCard = (story: Story, options: StoryOptions): Card => {
  const lead = story.readings[0]?.article;
  const source = lead === undefined ? null : sourceName(lead);
  return card({
    tone: 'news',
    fallback: [lead?.title ?? 'A story without articles', source].filter((part) => part !== null).join(' — '),
    sections: [storySection(story, options)],
  });
};

/** One story as a section of any card. */
export const storySection = (story: Story, options: StoryOptions): Section => {
  const lead = story.readings[0];
  if (lead === undefined) return section({ title: { text: 'A story without articles', url: null } });
  const { article } = lead;
  const style = options.style ?? 'full';
  const quotes = shownQuotes(story, most[style].quotes, options.told ?? null);
  const elsewhere = story.readings.some((reading) => reading.quotes.some((quote) => quote === options.told)) ? 1 : 0;
  const shown = [...quotes.map(({ quote }) => quote), ...(options.told == null ? [] : [options.told])];
  const told = shownSummary(story, shown, most[style].told);
  const rephrased = shownRephrasing(story, most[style].sentences);
  return section({
    author:
      [options.update === true ? 'Update' : null, sourceName(article)].filter((part) => part !== null).join(' · ') ||
      null,
    title: { text: article.title, url: article.url },
    thumbnail:
      article.image === null || options.image === false
        ? null
        : { url: article.image, alt: `Picture: ${article.title}` },
    topic: story.topic,
    blocks: [
      ...(rephrased === null ? summaryBlock(lead, told) : rephrasedBlocks(rephrased)),
      ...quotes.map(({ reading, quote }) =>
        quoteBlock(reading.article, quote, reading === lead ? null : sourceName(reading.article)),
      ),
      ...(rephrased === null ? caveatsBeside(story, told, quotes) : rephrasedCaveats(rephrased, story, quotes)),
      ...toldBefore(story, options),
      ...(style === 'full' ? coverage(story, lead, options) : []),
    ],
    footer: storyFooter(story, lead, options, rephrased === null ? [] : rephrasedNote(rephrased, lead)),
    buttons: storyButtons(story, quotes.length + elsewhere, options),
  });
};

/** That and when the place read of it, so that nobody looks here for what was told then. */
const toldBefore = ({ news, readings }: Story, { toldAt = null, zone }: StoryOptions): Block[] => {
  if (toldAt === null) return [];
  const more = readings.length === 1 ? 'another article reports it' : 'more articles report it';
  const none = news?.length === 0 ? `; ${more}` : '';
  return [
    { type: 'text', inlines: [literal('Told here before, '), time(toldAt, 'relative', zone), literal(`${none}.`)] },
  ];
};

/** The sentences as one text; after those of another publisher than the card's own its name, and "…" where words of one are left out. */
const summaryBlock = (lead: Reading, told: readonly ShownSentence[]): Block[] => {
  const sentences = told.map(({ reading: { article }, span }, index) => {
    const source =
      article === lead.article || told[index + 1]?.reading.article === article ? null : sourceName(article);
    const other = source === null || source === sourceName(lead.article) ? '' : ` (${source})`;
    return `${shownWords(article.text, span)}${other}`;
  });
  return sentences.length === 0 ? [] : [{ type: 'text', inlines: [literal(sentences.join(' '))] }];
};

const coverage = (story: Story, lead: Reading, { zone, timeline }: StoryOptions): Block[] => {
  const times = timeline === true ? timelineBlock(story, zone) : [];
  return times.length === 0 ? alsoBlock(story, lead) : times;
};

const storyFooter = (
  story: Story,
  { article }: Reading,
  { zone }: StoryOptions,
  first: readonly Inline[],
): Inline[] => {
  const notes: Inline[] = [...first];
  if (story.topic !== null) notes.push(literal(story.topic));
  if (article.completeness === 'whole') notes.push(literal(lengthInWords(article)));
  else notes.push(literal(sourceOfSummary(article)));
  if (article.titleDerived) notes.push(literal('headline taken from the article'));
  if (article.published !== null) notes.push(publishedAt(article.published, zone));
  const newest = Math.max(...story.readings.map((reading) => reading.article.published ?? 0));
  const update = !isDateOnly(article.published) && newest - (article.published ?? newest) >= muchLater;
  return [
    ...notes.flatMap((note, index) => (index === 0 ? [note] : [literal(' · '), note])),
    ...(update ? [literal(' · updated '), time(newest, 'relative', zone)] : []),
  ];
};

const sourceOfSummary = ({ saidBy }: Article): string =>
  saidBy === undefined ? "from the publisher's summary" : `from the feed's summary (${saidBy})`;

/** How long it takes to read what there is of it; of an article that goes on elsewhere that would be a wrong promise. */
const lengthInWords = ({ text, part }: Article): string => {
  if (part === undefined) return `${readingMinutes(text)} min read`;
  const all = part.of === null ? 'several' : String(part.of);
  return part.page === 1 ? `first of ${all} pages` : `page ${part.page} of ${all}`;
};

/** Stories stand in the order of their newest article: where the first one is older than this, both are told, ms. */
const muchLater = 30 * 60 * 1000;

/** A date that came without a time is kept as midnight UTC: told as that date, since in a reader's zone it may be the day before. */
const publishedAt = (at: number, zone: string): Inline =>
  isDateOnly(at) ? literal(timeInWords({ at, style: 'date', zone: 'UTC' })) : time(at, 'date-time', zone);

const storyButtons = (story: Story, shown: number, { style, saved }: StoryOptions): Button[] => {
  if (style === 'compact') {
    return [{ type: 'action', label: 'Read', action: { verb: 'run', argument: `read ${story.id}` } }];
  }
  const url = story.readings[0]?.article.url ?? null;
  const quotes = story.readings.reduce((sum, reading) => sum + reading.quotes.length, 0);
  const open: Button[] = url === null ? [] : [{ type: 'link', label: 'Open', url }];
  const more: Button[] =
    quotes > shown
      ? [{ type: 'action', label: 'More quotes', action: { verb: 'more-quotes', argument: story.id } }]
      : [];
  return [
    ...open,
    ...more,
    saved === true
      ? { type: 'action', label: 'Remove', action: { verb: 'unsave', argument: story.id } }
      : { type: 'action', label: 'Save', action: { verb: 'save', argument: story.id } },
    { type: 'action', label: 'Why this', action: { verb: 'why', argument: story.id } },
  ];
};
