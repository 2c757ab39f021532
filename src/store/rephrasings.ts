import { z } from 'zod';
import type { RephrasingStore } from '../core/ports.ts';
import type { Rephrased } from '../core/rephrasing/rephrased.ts';
import type { Database } from './schema.ts';

export const createRephrasingStore = ({ db }: Database): RephrasingStore => ({
  keep: async (storyId, rephrased, now) => {
    const values = { rephrased: JSON.stringify(rephrased), made: now };
    await db
      .insertInto('rephrasings')
      .values({ story_id: storyId, ...values })
      .onConflict((conflict) => conflict.column('story_id').doUpdateSet(values))
      .execute();
  },

  clear: async () => Number((await db.deleteFrom('rephrasings').executeTakeFirstOrThrow()).numDeletedRows),
});

const shape = z.object({
  key: z.string(),
  model: z.string(),
  sentences: z.array(z.object({ text: z.string(), supports: z.array(z.int()) })),
  refused: z.array(z.string()),
});

/** As it was kept; null where another version wrote it in another form. */
export const rephrasedOf = (json: string | null): Rephrased | null => {
  if (json === null) return null;
  const read = shape.safeParse(JSON.parse(json));
  return read.success ? read.data : null;
};
