import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const kind = z.enum([
  'unverified',
  'denial',
  'allegation',
  'anonymous',
  'interest',
  'correction',
  'disputed',
  'preliminary',
  'forecast',
]);

/** What stands in one file: invented passages of one field, each with the reservations that a careful reader finds in it. */
const labelled = z.strictObject({
  field: z.enum([
    'politics',
    'courts',
    'crime',
    'science',
    'health',
    'business',
    'sport',
    'disaster',
    'war',
    'technology',
    'culture',
    'local',
  ]),
  passages: z.array(
    z.strictObject({
      slug: z.string().min(1),
      style: z.enum(['British', 'American', 'Canadian', 'Indian', 'Australian', 'African']),
      text: z.string().min(1),
      /** None where the passage only looks like holding one. */
      caveats: z.array(
        z.strictObject({
          /** The best first; readers could call it any of these. */
          kinds: z.array(kind).min(1),
          text: z.string().min(1),
          /** Any of them; null where nobody need be named. */
          holders: z.array(z.string().min(1).nullable()).min(1),
          /** What it bears on, any of them; null where the passage does not tell that. */
          claims: z.array(z.string().min(1).nullable()).min(1),
          /** Neither asked for nor punished. */
          optional: z.literal(true).optional(),
        }),
      ),
    }),
  ),
});

export type Passage = z.infer<typeof labelled>['passages'][number] & {
  readonly field: z.infer<typeof labelled>['field'];
  /** Which part of the corpus it belongs to. */
  readonly letter: string;
};
export type LabelledCaveat = Passage['caveats'][number];

export interface PassageCorpus {
  readonly passages: readonly Passage[];
  /** SHA-256 over the names and the contents of all files. */
  readonly hash: string;
}

/** Reads all passages of a folder; throws where a file is not of the corpus's form. */
export const readPassages = (folder = join(import.meta.dirname, 'caveats')): PassageCorpus => {
  const hash = createHash('sha256');
  const passages: Passage[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const written = readFileSync(join(folder, file), 'utf8');
    hash.update(`${file}\n${written}\n`);
    const read = labelled.safeParse(JSON.parse(written));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    for (const passage of read.data.passages)
      passages.push({ ...passage, field: read.data.field, letter: file.charAt(0) });
  }
  return { passages, hash: hash.digest('hex') };
};

/** Labels that do not stand in their passage to the letter. */
export const faultsOf = ({ slug, text, caveats }: Passage): string[] =>
  caveats
    .flatMap((caveat) => [caveat.text, ...caveat.holders, ...caveat.claims])
    .filter((words) => words !== null && !text.includes(words))
    .map((words) => `${slug}: ${words}`);
