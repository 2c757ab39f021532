import { sql } from 'kysely';
import { makeStory } from '../core/stories/make-story.ts';
import type { Story } from '../core/story.ts';
import { readingOf } from './articles.ts';
import { rephrasedOf } from './rephrasings.ts';
import type { Database } from './schema.ts';
import { seenBy } from './visibility.ts';

interface Coverage {
  readonly story_id: string;
  readonly at: number;
  readonly article: string;
  readonly findings: string;
  readonly rephrased: string | null;
}

/** The stories with these ids in their order, with the articles that the place sees; one query. */
export const loadStories = async (
  { db }: Database,
  ids: readonly string[],
  placeId: string | null,
): Promise<Story[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<Coverage>`
    select articles.story_id, at, article, findings, rephrased
    from articles left join rephrasings on rephrasings.story_id = articles.story_id
    where articles.story_id in (${sql.join(ids)}) and ${seenBy(placeId, 'articles')}
    order by at, id
  `.execute(db);
  const byStory = Map.groupBy(rows, (row) => row.story_id);
  return ids.flatMap((id) => {
    const coverage = byStory.get(id);
    return coverage === undefined ? [] : [storyOf(id, coverage)];
  });
};

/** Its times are the store's, which knows when an article without a date was kept. */
const storyOf = (id: string, coverage: readonly Coverage[]): Story => {
  const rephrased = rephrasedOf(coverage[0]?.rephrased ?? null);
  return {
    ...makeStory(id, coverage.map(readingOf)),
    began: coverage[0]?.at ?? 0,
    changed: coverage.at(-1)?.at ?? 0,
    ...(rephrased === null ? {} : { rephrased }),
  };
};
