import { readingOf } from './articles.ts';
import type { Tell } from './copy.ts';
import { articleWords, quoteWords } from './keep.ts';
import type { Database } from './schema.ts';
import { indexWords } from './search.ts';

/** Articles read at once, each with its text. */
const articlesAtOnce = 200;

/** Fills the empty full-text indexes of `to` with the words of the articles and quotes of `from`. */
export const indexAgain = async (from: Database, to: Database, total: number, tell: Tell): Promise<void> => {
  let after = -1;
  for (let done = 0; ; ) {
    const rows = await from.db
      .selectFrom('articles')
      .select(['n', 'id', 'article', 'findings'])
      .where('n', '>', after)
      .orderBy('n')
      .limit(articlesAtOnce)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.n;
    const readings = new Map(rows.map((row) => [row.id, { n: row.n, ...readingOf(row) }]));
    const kept = await from.db
      .selectFrom('quotes')
      .select(['n', 'article_id', 'position'])
      .where('article_id', 'in', [...readings.keys()])
      .execute();
    const quotes = kept.flatMap(({ n, article_id, position }) => {
      const reading = readings.get(article_id);
      const quote = reading?.quotes[position];
      return reading === undefined || quote === undefined ? [] : [{ n, ...quoteWords(reading.article, quote) }];
    });
    const articles = [...readings.values()].map(({ n, article }) => ({ n, text: articleWords(article) }));
    await indexWords(to, 'article_words', articles);
    for (let start = 0; start < quotes.length; start += articlesAtOnce) {
      const some = quotes.slice(start, start + articlesAtOnce);
      await indexWords(
        to,
        'speaker_words',
        some.map(({ n, who }) => ({ n, text: who })),
      );
      await indexWords(
        to,
        'quote_words',
        some.map(({ n, about }) => ({ n, text: about })),
      );
    }
    done += rows.length;
    tell('words to search by', done, total);
  }
};
