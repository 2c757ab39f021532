import { type Article, type Quote, type Reading, slice } from '../article.ts';
import { quoteWords } from '../card/quote-block.ts';
import type { Section } from '../card.ts';
import { type Change, changesBetween, corrections, type Quoted, standsIn } from './changes.ts';
import { editedNote, isEditedNote } from './edited-note.ts';
import { markOf } from './edition.ts';
import { saySame } from './same-words.ts';
import { type Room, toldAgain } from './told-again.ts';
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

/** What changed in one section, and the section as it is then. */
interface Edit {
  readonly section: number;
  readonly next: Section;
  readonly changes: readonly Change[];
  readonly story?: ToldStory;
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
  const edits = told.stories
    .map((story) => editOf(told, story, articles, header, room))
    .filter((edit) => edit !== null)
    .filter(({ changes }) => extent === 'all' || changes.some((change) => corrections.has(change)));
  const all = [...(header.edit === null ? [] : [header.edit]), ...edits];
  if (all.length === 0) return null;
  const bySection = new Map(all.map((edit) => [edit.section, edit]));
  const sections = told.card.sections.map((before, index) => bySection.get(index)?.next ?? before);
  const { quoted, ...rest } = told;
  const now = [...articles.values()];
  return {
    told: {
      ...rest,
      card: { ...told.card, sections, fallback: fallbackOf(told, sections) },
      read: Math.max(told.read, ...now.map(({ revised }) => revised ?? 0)),
      editions: editionsOf(now.map(({ reading }) => reading.article)),
      stories: told.stories.map((story) => bySection.get(story.section)?.story ?? story),
      ...(quoted === undefined || header.edit !== null ? {} : { quoted }),
    },
    changes: new Map(all.map(({ section, changes }) => [section, changes])),
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
  const after = toldAgain(story, before, readings, quote, room);
  const corrected = readings.some(({ article }) => wasCorrected(told, article));
  const fresh = changesBetween(withoutNote(before), after, readings);
  const changes: Change[] = [...(corrected ? (['correction'] as const) : []), ...fresh];
  if (changes.length === 0) return null;
  const said = [...new Set([...(story.edited?.changes ?? []), ...changes])];
  const next = { ...after, blocks: [...after.blocks, editedNote(at, said, story.zone)] };
  return { section: story.section, next, changes, story: { ...story, edited: { at, changes: said } } };
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
  return { quote: null, edit: { section: 0, next, changes: ['quote'] } };
};

/** The line for screen readers tells the headlines. */
const fallbackOf = ({ card }: ToldCard, sections: readonly Section[]): string =>
  card.sections.reduce((line, { title }, index) => {
    const [old, now] = [title?.text ?? '', sections[index]?.title?.text ?? ''];
    return old === now || old === '' ? line : line.replace(old, () => now);
  }, card.fallback);
