import type { DomDocument } from './dom.ts';
import { LEAST_SIDE } from './image-address.ts';
import { PAGE_LIMITS } from './limits.ts';

/** What the page's JSON-LD says of its article; nothing is believed to be of a certain form. */
export interface LinkedData {
  readonly title: string | null;
  /** Persons, and what does not say that it is none. */
  readonly authors: readonly string[];
  /** Who is named as the author and is no person. */
  readonly organization: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** Addresses of its pictures, but for those told to be small. */
  readonly images: readonly string[];
  readonly publisher: string | null;
  /** Somebody who publishes what they write: their name is no site's alone. */
  readonly publisherIsPerson: boolean;
  readonly language: string | null;
  /** True where it says that not everybody may read the whole. */
  readonly locked: boolean;
}

export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|ReportageNewsArticle|Review|SocialMediaPosting)$/;
/** Works that a page is about where it holds no article. */
const WORK = /^(?:HowTo|Recipe|Course|PodcastEpisode|RadioEpisode|TVEpisode|VideoObject|CreativeWork)$/;
const THINGS = 2_000;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];
const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).filter((type): type is string => typeof type === 'string');
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Every object that the page's JSON-LD holds at its top, in its lists and in its graphs. */
export function readThings(document: DomDocument): readonly Thing[] {
  const things: Thing[] = [];
  // Remix writes it as a meta element where its route is told so in the wrong form.
  for (const element of document.querySelectorAll('script[type*="ld+json"], meta[name="script:ld+json"]')) {
    if (things.length >= THINGS) break;
    const source = element.getAttribute('content') ?? element.textContent;
    if (source.length <= PAGE_LIMITS.jsonLd) collect(parse(source), things);
  }
  return things;
}

export function readLinkedData(document: DomDocument): LinkedData | null {
  const things = readThings(document);
  const article =
    things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)) && thing.datePublished !== undefined) ??
    things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const page = things.find((thing) => typesOf(thing).some((type) => /^\w*WebPage$/.test(type)));
  const work = things.find(
    (thing) =>
      typesOf(thing).some((type) => WORK.test(type)) && (thing.datePublished ?? thing.uploadDate) !== undefined,
  );
  const best = article ?? (page?.datePublished === undefined ? (work ?? page) : page);
  if (best === undefined) return null;
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const follow = (value: unknown): unknown =>
    isThing(value) && value.name === undefined && value.url === undefined ? (byId.get(value['@id']) ?? value) : value;
  const names = (value: unknown): string[] =>
    listOf(value)
      .slice(0, 20)
      .flatMap((each) => {
        const thing = follow(each);
        const name = isThing(thing) ? textOf(listOf(thing.name)[0]) : textOf(thing);
        return name === null ? [] : [name];
      });
  const makers = listOf(best.author ?? (article ? best.creator : null)).map(follow);
  const isGroup = (maker: unknown) => isThing(maker) && typesOf(maker).some((type) => /Organization$/.test(type));
  const isPerson = (maker: unknown) => isThing(maker) && typesOf(maker).includes('Person');
  const pictures = listOf(best.image ?? best.thumbnailUrl)
    .slice(0, 5)
    .map(follow);
  return {
    title: textOf(best.headline) ?? (article ? textOf(best.name) : null),
    authors: names(makers.filter((maker) => !isGroup(maker))),
    organization: names(makers.filter(isGroup))[0] ?? null,
    published: textOf(best.datePublished) ?? textOf(best.dateCreated) ?? textOf(best.uploadDate),
    updated: textOf(best.dateModified),
    images: pictures.flatMap((picture) => {
      if (!isThing(picture)) return textOf(picture) ?? [];
      const sides = [picture.width, picture.height].map((side) =>
        Number.parseInt(String(isThing(side) ? side.value : side), 10),
      );
      return sides.some((side) => side < LEAST_SIDE)
        ? []
        : (textOf(listOf(picture.url)[0] ?? picture.contentUrl) ?? []);
    }),
    publisher: names(best.publisher)[0] ?? null,
    publisherIsPerson: isPerson(follow(listOf(best.publisher)[0])),
    language: textOf(best.inLanguage),
    locked: [best, ...listOf(best.hasPart)].some(
      (part) => isThing(part) && /^false$/i.test(String(part.isAccessibleForFree)),
    ),
  };
}

function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>);?$/, '');
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // Broken JSON-LD is common; the page's other statements remain.
    }
  }
  return null;
}

/** Every object of the lists and graphs at the top, breadth first. */
function collect(root: unknown, things: Thing[]): void {
  const queue = [...listOf(root).slice(0, THINGS)];
  for (let at = 0; at < queue.length && things.length < THINGS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    if (!isThing(value)) continue;
    things.push(value);
    queue.push(...listOf(value['@graph']).slice(0, THINGS), ...listOf(value.mainEntity).slice(0, 5));
    if (isThing(value.mainEntityOfPage)) queue.push(value.mainEntityOfPage);
  }
}
