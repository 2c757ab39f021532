import { parentPort } from 'node:worker_threads';
import type { FeedDocument } from '../../core/ports.ts';
import type { Result } from '../../core/result.ts';
import { parseFeed } from '../feed/parse.ts';
import { type PageReading, readPage } from './read-page.ts';

/** What the pool sends to a worker; `url` is where the text was found. */
export interface WorkerTask {
  readonly kind: 'page' | 'feed';
  readonly text: string;
  readonly url: string;
}

export type WorkerReply =
  | PageReading
  | { readonly kind: 'feed'; readonly outcome: Result<FeedDocument> }
  | { readonly kind: 'failed'; readonly reason: string };

/** What comes back: `ready` once, then one reply a task. */
export type WorkerMessage = { readonly kind: 'ready' } | WorkerReply;

const say = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on('message', ({ kind, text, url }: WorkerTask) => {
  try {
    say(kind === 'page' ? readPage(text, url) : { kind: 'feed', outcome: parseFeed(text, url) });
  } catch (error) {
    // Readability and linkedom throw on some trees; the page is lost, not the worker.
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

say({ kind: 'ready' });
