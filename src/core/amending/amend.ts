import { type Article, type Quote, type Reading, slice } from '../article.ts';
import { quoteWords } from '../card/quote-block.ts';
import type { Section } from '../card.ts';
import { type Change, changesBetween, corrections, type Quoted, standsIn } from './changes.ts';
import { editedNote, isEditedNote } from './edited-note.ts';
import { markOf } from './edition.ts';
import { isListed, lineAgain } from './listed.ts';
import { saySame } from './same-words.ts';
import { type Again, type Room, toldAgain } from './told-again.ts';
import { editionsOf, type ToldCard, type ToldStory } from './told-card.ts';

/** An article as it is kept now, with when it was edited last, ms; null where it never was. */
export interface Revised {
  readonly reading: Reading;
  readonly revised: number | null;
}

/** `corrections`: only where what was told is no longer right; what else changed of that story is told with it. */
export type Extent = 'corrections' | 'all';

export interface Amended {
  readonly told: ToldCard;
  /** The sections that are told anew, with what changed in each. */
  readonly changes: ReadonlyMap<number, readonly Change[]>;
}

/** What changed in one section, of a story or of what stands above them all. */
interface Edit {
  readonly section: number;
  /** The section as it is then. */
  readonly next: (section: Section) => Section;
  readonly changes: readonly Change[];
  readonly story?: ToldStory;
  /** The headline before and then. */
  readonly headline?: readonly [string, string];
}

/**
 * A card that was told, with the stories told anew whose articles were edited in substance since; what stands of the others
 * stays to the letter. `short`: with as little of them as the compact style has. Null where nothing is to be changed, also where an
 * article is no longer kept.
 */
export const amend = (
  told: ToldCard,
  articles: ReadonlyMap<string, Revised>,
  extent: Extent,
  room: Room = 'as-told',
): Amended | null => {
  const header = quoteAgain(told, articles);
  const edits = new Map<ToldStory, Edit>();
  for (const story of told.stories) {
    const edit = editOf(told, story, articles, header, room);
    if (edit === null) continue;
    if (extent === 'all' || edit.changes.some((change) => corrections.has(change))) edits.set(story, edit);
  }
  const all = [...(header.edit === null ? [] : [header.edit]), ...edits.values()];
  if (all.length === 0) return null;
  const bySection = Map.groupBy(all, ({ section }) => section);
  const sections = told.card.sections.map((before, index) =>
    (bySection.get(index) ?? []).reduce((section, { next }) => next(section), before),
  );
  const { quoted, ...rest } = told;
  const now = [...articles.values()];
  return {
    told: {
      ...rest,
      card: { ...told.card, sections, fallback: fallbackOf(told, all) },
      read: Math.max(told.read, ...now.map(({ revised }) => revised ?? 0)),
      editions: editionsOf(now.map(({ reading }) => reading.article)),
      stories: told.stories.map((story) => edits.get(story)?.story ?? story),
      ...(quoted === undefined || header.edit !== null ? {} : { quoted }),
    },
    changes: new Map(
      [...bySection].map(([section, some]) => [section, [...new Set(some.flatMap(({ changes }) => changes))]]),
    ),
  };
};

interface Header {
  /** The quote that the first section tells, as it is in its article now. */
  readonly quote: Quote | null;
  readonly edit: Edit | null;
}

/** Whether an article is not as the card told it. */
const wasEdited = ({ read, editions }: ToldCard, { reading: { article }, revised }: Revised): boolean => {
  if (revised === null) return false;
  const told = editions?.[article.id];
  return told === undefined ? revised > read : told.mark !== markOf(article);
};

/** Whether it has a correction that it had not when the card told it. */
const wasCorrected = ({ read, editions }: ToldCard, { id, corrected = 0 }: Article): boolean => {
  const told = editions?.[id];
  return corrected > (told === undefined ? read : (told.corrected ?? 0));
};

const editOf = (
  told: ToldCard,
  story: ToldStory,
  articles: ReadonlyMap<string, Revised>,
  { quote }: Header,
  room: Room,
): Edit | null => {
  const before = told.card.sections[story.section];
  const found = story.articleIds.flatMap((id) => articles.get(id) ?? []);
  const at = Math.max(...found.map(({ revised }) => revised ?? 0));
  if (before === undefined || found.length < story.articleIds.length) return null;
  if (!found.some((each) => wasEdited(told, each))) return null;
  const readings = found.map(({ reading }) => reading);
  const corrected = readings.some(({ article }) => wasCorrected(told, article));
  const [first] = readings;
  if (first === undefined) return null;
  const { headline, fresh, next } = isListed(story)
    ? lineAgain(story, before, first)
    : sectionAgain(story, before, readings, quote, room);
  const changes: Change[] = [...(corrected ? (['correction'] as const) : []), ...fresh];
  if (changes.length === 0) return null;
  const edited = { at, changes: [...new Set([...(story.edited?.changes ?? []), ...changes])] };
  return {
    ...{ section: story.section, changes, headline, story: { ...story, edited } },
    next: (section) => next(section, edited),
  };
};

const sectionAgain = (
  story: ToldStory,
  before: Section,
  readings: readonly Reading[],
  quote: Quote | null,
  room: Room,
): Again => {
  const after = toldAgain(story, before, readings, quote, room);
  return {
    headline: [before.title?.text ?? '', after.title?.text ?? ''],
    fresh: changesBetween(withoutNote(before), after, readings),
    next: (_, { at, changes }) => ({ ...after, blocks: [...after.blocks, editedNote(at, changes, story.zone)] }),
  };
};

const withoutNote = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.filter((block) => !isEditedNote(block)),
});

/** The quote of the day is taken out where its article says it no longer, or by somebody else. */
const quoteAgain = (told: ToldCard, articles: ReadonlyMap<string, Revised>): Header => {
  const { card, quoted, stories } = told;
  const article = quoted === undefined ? undefined : articles.get(quoted);
  const header = card.sections[0];
  const block = header?.blocks.findLast((one): one is Quoted => one.type === 'quote');
  if (article === undefined || header === undefined || block === undefined) return { quote: null, edit: null };
  const { reading, revised } = article;
  const { text } = reading.article;
  const quote = reading.quotes.find((each) => saySame(quoteWords(text, each), block.words)) ?? null;
  if (!wasEdited(told, article)) return { quote, edit: null };
  const speaker = quote?.speaker == null ? '' : slice(text, quote.speaker);
  const stands = quote === null ? standsIn(block.words, [reading]) : saySame(speaker, block.speaker ?? '');
  if (stands) return { quote, edit: null };
  const zone = stories[0]?.zone ?? 'UTC';
  // With the line that announces it.
  const left = header.blocks.filter((one, index) => one !== block && header.blocks[index + 1] !== block);
  const next = { ...header, blocks: [...left, editedNote(revised ?? 0, ['quote'], zone)] };
  return { quote: null, edit: { section: 0, next: () => next, changes: ['quote'] } };
};

/** The line for screen readers tells the headlines. */
const fallbackOf = ({ card }: ToldCard, edits: readonly Edit[]): string =>
  edits.reduce(
    (line, { headline: [old, now] = ['', ''] }) => (old === '' ? line : line.replace(old, () => now)),
    card.fallback,
  );
