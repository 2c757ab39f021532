import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What stands in one file of the corpus: an invented article, and what a careful reader finds in it. */
const labelled = z.strictObject({
  field: z.enum([
    'politics',
    'sport',
    'courts',
    'science',
    'business',
    'culture',
    'disaster',
    'local',
    'interview',
    'live',
  ]),
  style: z.enum(['British', 'American', 'Canadian', 'Indian']),
  title: z.string().min(1),
  byline: z.string().min(1).nullable(),
  paragraphs: z.array(z.string().min(1)).min(1),
  quotes: z.array(
    z.strictObject({
      /** Index of the paragraph in which it begins. */
      paragraph: z.int().nonnegative(),
      /** What stands inside the marks; the first segment where there are several. */
      text: z.string().min(1),
      segments: z.array(z.string().min(1)).min(2).optional(),
      /** The fullest name that the article gives, or a description; null where nobody can tell. */
      speaker: z.string().min(1).nullable(),
      role: z.string().min(1).max(80).nullable(),
      kind: z.enum(['statement', 'fragment', 'title', 'scare', 'slogan', 'word']),
      key: z.enum(['good', 'fair', 'never']),
    }),
  ),
  /** Reported without marks; clear ones alone, so that what is found beyond them may be right too. */
  statements: z.array(
    z.strictObject({ paragraph: z.int().nonnegative(), text: z.string().min(1), speaker: z.string() }),
  ),
});

export type Labelled = z.infer<typeof labelled>;
export type LabelledQuote = Labelled['quotes'][number];

/** A labelled article with the name of its file; the name's first letter tells who wrote it. */
export interface Entry extends Labelled {
  readonly slug: string;
}

export interface Corpus {
  readonly entries: readonly Entry[];
  /** SHA-256 over the names and the contents of all files. */
  readonly hash: string;
}

/** Reads all articles of a folder by name; throws where a file is not of the corpus's form. */
export const readCorpus = (folder = join(import.meta.dirname, 'quotes')): Corpus => {
  const hash = createHash('sha256');
  const entries: Entry[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const written = readFileSync(join(folder, file), 'utf8');
    hash.update(`${file}\n${written}\n`);
    const read = labelled.safeParse(JSON.parse(written));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    entries.push({ slug: file.replace(/\.json$/u, ''), ...read.data });
  }
  return { entries, hash: hash.digest('hex') };
};
