import { sql } from 'kysely';
import { makeStory } from '../core/stories/make-story.ts';
import type { Stay } from '../core/stories/stay.ts';
import type { Story } from '../core/story.ts';
import { readingOf } from './articles.ts';
import { type Asker, askedOf } from './asked.ts';
import { isAmong } from './many.ts';
import { rephrasedOf } from './rephrasings.ts';
import type { Database } from './schema.ts';
import { seenBy } from './visibility.ts';

interface Coverage {
  readonly id: string;
  readonly story_id: string;
  readonly at: number;
  readonly article: string;
  readonly findings: string;
  readonly rephrased: string | null;
}

/** The stories with these ids in their order, with the articles that the place sees, and which of them it asked for. */
export const loadStories = async (database: Database, ids: readonly string[], asker: Asker): Promise<Story[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<Coverage>`
    select id, articles.story_id, at, article, findings, rephrased
    from articles left join rephrasings on rephrasings.story_id = articles.story_id
    where articles.story_id in (${sql.join(ids)}) and ${seenBy(asker.placeId, 'articles')}
    order by at, id
  `.execute(database.db);
  const byStory = Map.groupBy(rows, (row) => row.story_id);
  const articleIds = rows.map(({ id }) => id);
  const stays = await staysOf(database, articleIds);
  const asked = await askedOf(database, articleIds, asker);
  return ids.flatMap((id) => {
    const coverage = byStory.get(id);
    return coverage === undefined ? [] : [storyOf(id, coverage, stays, asked)];
  });
};

/** Its times are the store's, which knows when an article without a date was kept. */
const storyOf = (
  id: string,
  coverage: readonly Coverage[],
  stays: ReadonlyMap<string, readonly Stay[]>,
  asked: Awaited<ReturnType<typeof askedOf>>,
): Story => {
  const rephrased = rephrasedOf(coverage[0]?.rephrased ?? null);
  const formerly = coverage.flatMap((row) => stays.get(row.id) ?? []);
  const idsIn = (some: ReadonlySet<string>) => coverage.flatMap((row) => (some.has(row.id) ? row.id : []));
  const [byFeed, byTopic] = [idsIn(asked.byFeed), idsIn(asked.byTopic)];
  return {
    ...makeStory(id, coverage.map(readingOf)),
    began: coverage[0]?.at ?? 0,
    changed: coverage.at(-1)?.at ?? 0,
    ...(rephrased === null ? {} : { rephrased }),
    ...(formerly.length === 0 ? {} : { formerly }),
    ...(byFeed.length + byTopic.length === 0 ? {} : { asked: { byFeed, byTopic } }),
  };
};

/** Where articles were before, by their ids. */
const staysOf = async (
  { db, dialect }: Database,
  articleIds: readonly string[],
): Promise<Map<string, readonly Stay[]>> => {
  const rows = await db
    .selectFrom('former_stories')
    .select(['article_id', 'story_id as storyId', 'since', 'until'])
    .where(isAmong(dialect, 'article_id', articleIds))
    .orderBy('since')
    .orderBy('story_id')
    .execute();
  const stays = new Map<string, Stay[]>();
  for (const { article_id, ...stay } of rows) {
    const known = stays.get(article_id);
    if (known === undefined) stays.set(article_id, [stay]);
    else known.push(stay);
  }
  return stays;
};

/** One story as a place sees it; where no article is left in it, the one that most of its articles are in now. */
export const findStory = async (database: Database, id: string, placeId: string | null): Promise<Story | null> => {
  const [story] = await loadStories(database, [id], { placeId });
  if (story !== undefined) return story;
  const { rows } = await sql<{ story_id: string }>`
    select articles.story_id from former_stories join articles on articles.id = former_stories.article_id
    where former_stories.story_id = ${id} and articles.story_id is not null and ${seenBy(placeId, 'articles')}
    group by articles.story_id
    order by count(distinct articles.id) desc, min(articles.at), articles.story_id
    limit 1
  `.execute(database.db);
  const [now] = rows;
  return now === undefined ? null : ((await loadStories(database, [now.story_id], { placeId }))[0] ?? null);
};
