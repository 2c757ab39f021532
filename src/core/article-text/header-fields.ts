/** What a header line may be called, and the field of the article it gives. */
export const HEADER_FIELDS = {
  title: 'title',
  headline: 'title',
  byline: 'byline',
  by: 'byline',
  author: 'byline',
  authors: 'byline',
  publisher: 'publisher',
  source: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  date: 'published',
  published: 'published',
  datepublished: 'published',
  updated: 'updated',
  modified: 'updated',
  url: 'url',
  link: 'url',
  canonical: 'url',
  topic: 'topic',
  category: 'topic',
  section: 'topic',
  image: 'image',
  picture: 'image',
  language: 'language',
  lang: 'language',
} as const satisfies Readonly<Record<string, string>>;

export type HeaderField = (typeof HEADER_FIELDS)[keyof typeof HEADER_FIELDS];

/** What a header says, each value as it was written. */
export type HeaderValues = Partial<Record<HeaderField, string>>;

/** The field that a header line's name stands for; null for an unknown name. */
export const headerField = (name: string): HeaderField | null => {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  return Object.hasOwn(HEADER_FIELDS, key) ? HEADER_FIELDS[key as keyof typeof HEADER_FIELDS] : null;
};
