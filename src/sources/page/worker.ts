import type { Article, Reading } from '../../core/article.ts';
import { articleFromText } from '../../core/article-text.ts';
import type { FeedDocument } from '../../core/ports.ts';
import { readArticle } from '../../core/reading.ts';
import type { Result } from '../../core/result.ts';
import { parseFeed } from '../feed/parse.ts';
import { type PageReading, readPage } from './read-page.ts';

/** What the pool sends to a worker; `url` is where the text was found. */
export type WorkerTask =
  | { readonly kind: 'page'; readonly text: string; readonly url: string }
  | { readonly kind: 'feed'; readonly text: string; readonly url: string; readonly most?: number | undefined }
  | { readonly kind: 'article'; readonly article: Article };

/** What was found in an article, without the article: who sent it has it. */
export type Findings = Omit<Reading, 'article'>;

export type WorkerReply =
  | PageReading
  | { readonly kind: 'feed'; readonly outcome: Result<FeedDocument> }
  | { readonly kind: 'found'; readonly findings: Findings }
  | { readonly kind: 'failed'; readonly reason: string };

/** What comes back: `ready` once, then one reply a task. */
export type WorkerMessage = { readonly kind: 'ready' } | WorkerReply;

const say = (message: WorkerMessage) => process.send?.(message);

function answer(task: WorkerTask): WorkerReply {
  switch (task.kind) {
    case 'page':
      return readPage(task.text, task.url);
    case 'feed':
      return { kind: 'feed', outcome: parseFeed(task.text, task.url, task.most) };
    case 'article': {
      const { article: _, ...findings } = readArticle(task.article);
      return { kind: 'found', findings };
    }
  }
}

process.on('message', (task: WorkerTask) => {
  try {
    say(answer(task));
  } catch (error) {
    // Readability throws on some trees; the page is lost, not the worker.
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

// It ends with its parent, and at nothing else: Ctrl+C and service managers signal it too while the parent finishes its work.
process.on('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

/** A page like any other. Code is slow when it first runs: no stranger's page is to pay for that with its deadline. */
const FIRST_PAGE = `<html lang="en"><head><title>A first page</title></head><body><article><h1>A first page</h1>
${'<p>The ferry will not sail on Monday, the harbour board said. “We looked at every yard,” said Ida Brook, who runs it.</p>'.repeat(8)}
</article></body></html>`;

const first = readPage(FIRST_PAGE, 'https://first.example/page');
if (first.kind === 'read') readArticle(articleFromText({ id: 'first', text: first.text }));

say({ kind: 'ready' });
