import type { LinkedData } from './json-ld.ts';
import type { Meta } from './metadata.ts';
import { namesOf } from './names.ts';

/** Who machines are told wrote it: one list of names for each statement that names anybody, surest first. */
export const toldNames = (meta: Meta, data: LinkedData | null): readonly (readonly string[])[] =>
  [
    namesOf(data?.authors ?? []),
    namesOf(meta.all('citation_author', 'citation_authors').map(firstNameFirst)),
    namesOf(meta.all('author')),
    namesOf(meta.all('article:author', 'og:article:author')),
    namesOf(labelled(meta)),
    ...OTHER_META.map((name) => namesOf(meta.all(name))),
  ].filter((names) => names.length > 0);

/** The desk that machines are told of in a person's place; null where they are told of none. */
export const toldDesk = (meta: Meta, data: LinkedData | null): string | null =>
  [...(data?.authors ?? []), ...meta.all('author'), ...labelled(meta)].find(isDesk) ?? null;

export const isDesk = (name: string): boolean => DESK.test(name);

const labelled = (meta: Meta): readonly string[] =>
  SAYS_WHO.test(meta('twitter:label1') ?? '') ? meta.all('twitter:data1') : [];

/** How the search plugins of WordPress call the author, in the languages most read. */
const SAYS_WHO =
  /^(?:(?:written )?by|author|(?:(?:verfasst|geschrieben) )?von|autor(?:in)?|(?:écrit )?par|(?:escrito )?por|(?:scritto )?da|(?:geschreven )?door|napisane przez|автор|написано автором|skrev(?:et|en) (?:av|af))$/iu;

/** What a newsroom signs with where nobody is named. */
const DESK =
  /^(?:staff|redaktion|redacción|redazione|redactie|la rédaction|editorial (?:team|staff)|editors?|news ?desk)$/iu;

/** Names of meta elements by Parse.ly, Sailthru, Dublin Core, Cxense and Shareaholic, and what pages are seen to make up. */
const OTHER_META = [
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'byl',
  'cxenseparse:author',
  'authors',
  'article:author_name',
  'article_author',
  'shareaholic:article_author_name',
];

/** Papers give the family name first. */
const firstNameFirst = (name: string): string => name.replace(/^([^,]{1,60}),\s*([^,]{1,60})$/u, '$2 $1');
