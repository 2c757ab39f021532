import { parentPort } from 'node:worker_threads';
import { type PageReading, readPage } from './read-page.ts';

/** What the pool sends to a worker, and what comes back: `ready` once, then one reply a task. */
export interface PageTask {
  readonly html: string;
  readonly url: string;
}

export type PageReply = PageReading | { readonly kind: 'failed'; readonly reason: string };

export type WorkerMessage = { readonly kind: 'ready' } | PageReply;

const say = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on('message', (task: PageTask) => {
  try {
    say(readPage(task.html, task.url));
  } catch (error) {
    // Readability and linkedom throw on some trees; the page is lost, not the worker.
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

say({ kind: 'ready' });
