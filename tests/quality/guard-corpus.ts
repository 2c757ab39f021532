import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What stands in one file of the guard's corpus: an invented passage, and texts that it bears or does not. */
const labelled = z.strictObject({
  field: z.string().min(1),
  /** A paragraph each. */
  source: z.array(z.string().min(1)).min(1),
  texts: z.array(
    z.discriminatedUnion('ok', [
      z.strictObject({ text: z.string().min(1), ok: z.literal(true) }),
      z.strictObject({
        text: z.string().min(1),
        ok: z.literal(false),
        /** What was done to it, in words. */
        how: z.string().min(1),
        /** The kinds of reason by which a careful reader would refuse it. */
        reasons: z.array(z.string().min(1)).min(1),
      }),
    ]),
  ),
});

export interface Passage extends z.infer<typeof labelled> {
  readonly slug: string;
}

/** Reads all passages by name, with a SHA-256 over the names and the contents of all files; throws where one is not of the form. */
export const readGuardCorpus = (
  folder = join(import.meta.dirname, 'guard'),
): { readonly passages: readonly Passage[]; readonly hash: string } => {
  const hash = createHash('sha256');
  const passages = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const written = readFileSync(join(folder, file), 'utf8');
      hash.update(`${file}\n${written}\n`);
      return { slug: file.replace(/\.json$/u, ''), ...labelled.parse(JSON.parse(written)) };
    });
  return { passages, hash: hash.digest('hex') };
};
