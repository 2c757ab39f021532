import { type AlertedStory, alertCard, mostListed, rolledCard } from '../alerts/alert-card.ts';
import { type Article, slice } from '../article.ts';
import { type DigestOptions, digestCard, inOrder } from '../card/digest-card.ts';
import { withoutImages } from '../card/without-images.ts';
import type { Card } from '../card.ts';
import type { Digest, DigestEntry } from '../digest/digest.ts';
import type { Rephrased } from '../rephrasing/rephrased.ts';
import type { Story } from '../story.ts';
import type { Change } from './changes.ts';
import { type Edition, editionOf } from './edition.ts';

/** A card as people were shown it, with what it was made of: by that it can follow an article that is edited later. */
export interface ToldCard {
  readonly card: Card;
  /** Whom its message named, as the platform's `render` takes it. */
  readonly mention: string | null;
  /** When its articles were read, ms. */
  readonly read: number;
  /** In the order of their sections. */
  readonly stories: readonly ToldStory[];
  /** The article of the quote that the card's first section tells; absent where it tells none. */
  readonly quoted?: string;
  /** Of each of its articles what it told, by its id; absent in cards of the version before, which know by `read` alone. */
  readonly editions?: Readonly<Record<string, Edition>>;
}

/** A story as a section of a card tells it. */
export interface ToldStory {
  /** Index of its section. */
  readonly section: number;
  /** Index of its line in the section's list; absent where all of the section tells it. */
  readonly item?: number;
  readonly id: string;
  readonly topic: string | null;
  /** Its articles, the one that stands for it first. */
  readonly articleIds: readonly string[];
  /** How the section was made, as `storySection` takes it. */
  readonly zone: string;
  readonly style: 'compact' | 'full';
  readonly update: boolean;
  /** What an alert found in it; absent where none told it. */
  readonly matched?: string;
  readonly toldAt: number | null;
  /** What of an update was new: words of its articles. Absent where the whole story was told. */
  readonly news?: readonly { readonly articleId: string; readonly words: string }[];
  readonly rephrased?: Rephrased;
  /** What of its articles changed since, as the section says it, and when that was, ms. Absent where nothing did. */
  readonly edited?: { readonly at: number; readonly changes: readonly Change[] };
}

export interface ToldOptions extends DigestOptions {
  readonly mention: string | null;
  /** Whether the place wants pictures. */
  readonly images: boolean;
  /** When its stories were read, ms. */
  readonly read: number;
}

/** A digest's card with what it was made of. */
export const toldDigest = (digest: Digest, options: ToldOptions): ToldCard => {
  const { mention, images, read, zone, style } = options;
  const card = digestCard(digest, options);
  const quoted = digest.quoteOfTheDay?.article;
  const articles = digest.entries.flatMap(({ story }) => articlesIn(story));
  return {
    card: images ? card : withoutImages(card),
    mention,
    read,
    // The first section is the digest's own.
    stories: inOrder(digest, options).map((entry, index) => toldStory(entry, index + 1, { zone, style })),
    ...(quoted === undefined ? {} : { quoted: quoted.id }),
    editions: editionsOf(quoted === undefined ? articles : [...articles, quoted]),
  };
};

const articlesIn = ({ readings }: Story): Article[] => readings.map(({ article }) => article);

export const editionsOf = (articles: readonly Article[]): Readonly<Record<string, Edition>> =>
  Object.fromEntries(articles.map((article) => [article.id, editionOf(article)]));

/** The card of an alert for one story with what it was made of. */
export const toldAlert = (
  it: AlertedStory,
  { zone, images, read }: Pick<ToldOptions, 'zone' | 'images' | 'read'>,
): ToldCard => {
  const card = alertCard(it, zone);
  const { story, update, matched } = it;
  return {
    card: images ? card : withoutImages(card),
    mention: null,
    read,
    stories: [{ ...toldStory({ story, update }, 0, { zone, style: 'full' }), matched }],
    editions: editionsOf(articlesIn(story)),
  };
};

/** The card of an alert for many stories, of each of which it tells one article. */
export const toldList = (
  some: readonly AlertedStory[],
  more: boolean,
  { zone, read }: Pick<ToldOptions, 'zone' | 'read'>,
): ToldCard => {
  const listed = some.slice(0, mostListed).map((it) => ({ ...it, articles: articlesIn(it.story).slice(0, 1) }));
  return {
    card: rolledCard(some, more),
    mention: null,
    read,
    stories: listed.map(({ story, update, matched, articles }, item) => ({
      ...{ section: 0, item, id: story.id, topic: story.topic, zone, style: 'compact', update, matched, toldAt: null },
      articleIds: articles.map(({ id }) => id),
    })),
    editions: editionsOf(listed.flatMap(({ articles }) => articles)),
  };
};

const toldStory = (
  { story, update, told }: Pick<DigestEntry, 'story' | 'update' | 'told'>,
  section: number,
  { zone, style }: Pick<ToldStory, 'zone' | 'style'>,
): ToldStory => {
  const news = story.news?.map(({ reading: { article }, span }) => ({
    articleId: article.id,
    words: slice(article.text, span),
  }));
  return {
    section,
    id: story.id,
    topic: story.topic,
    articleIds: story.readings.map(({ article }) => article.id),
    zone,
    style,
    update,
    toldAt: told ?? null,
    ...(news === undefined ? {} : { news }),
    ...(story.rephrased === undefined ? {} : { rephrased: story.rephrased }),
  };
};
