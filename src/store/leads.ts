import { sql } from 'kysely';
import type { Article } from '../core/article.ts';
import { type Groupable, leadLength } from '../core/stories/features.ts';
import type { Database } from './schema.ts';

interface LeadRow {
  readonly id: string;
  readonly published: number | null;
  readonly title: string;
  readonly text: string;
  /** The article itself where its JSON has an escape that the databases' own functions refuse or end a text at. */
  readonly whole: string | null;
}

/** The leads of articles, cut out by the database: their whole texts are ten times as long. */
export const findLeads = async ({ db, dialect }: Database, ids: readonly string[]): Promise<Groupable[]> => {
  if (ids.length === 0) return [];
  const [escaped, title, text, published] =
    dialect === 'sqlite'
      ? [
          sql`instr(article, '\\u') > 0`,
          sql`json_extract(article, '$.title')`,
          sql`json_extract(article, '$.text')`,
          sql`json_extract(article, '$.published')`,
        ]
      : [
          sql`strpos(article, '\\u') > 0`,
          sql`article::json->>'title'`,
          sql`article::json->>'text'`,
          sql`(article::json->>'published')::bigint`,
        ];
  const { rows } = await sql<LeadRow>`
    select id,
      case when ${escaped} then article end as whole,
      case when ${escaped} then '' else ${title} end as title,
      case when ${escaped} then '' else substr(${text}, 1, ${sql.lit(leadLength)}) end as text,
      case when ${escaped} then null else ${published} end as published
    from articles where id in (${sql.join(ids)})
  `.execute(db);
  return rows.map(leadOf);
};

const leadOf = ({ id, title, text, published, whole }: LeadRow): Groupable => {
  if (whole === null) return { id, title, text, published };
  const article: Article = JSON.parse(whole);
  return { id, title: article.title, text: article.text.slice(0, leadLength), published: article.published };
};
