import { Worker } from 'node:worker_threads';
import { PAGE_DEADLINE, WORKER_HEAP, WORKER_IDLE, WORKER_START } from './limits.ts';
import type { WorkerMessage, WorkerReply, WorkerTask } from './worker.ts';

export interface PoolOptions {
  /** How many pages are read at a time; none is started before it is needed. */
  readonly workers?: number;
  /** ms after which a worker is killed. */
  readonly deadline?: number;
}

/** `killed`: the task took too long or too much memory, and took its worker with it. */
export type PoolReply = WorkerReply | { readonly kind: 'killed'; readonly reason: string };

export interface PagePool {
  read(task: WorkerTask): Promise<PoolReply>;
  /** Ends all workers; what waits or is being read is answered as killed. */
  close(): Promise<void>;
}

interface Job {
  readonly task: WorkerTask;
  readonly settle: (reply: PoolReply) => void;
}

interface Hand {
  readonly worker: Worker;
  ready: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

/** The same file as source under Node's type stripping and as JavaScript in a built tree. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Workers that read pages, started when first needed, killed when a page hangs and ended when idle. */
export function createPagePool(options: PoolOptions = {}): PagePool {
  const size = options.workers ?? 1;
  const deadline = options.deadline ?? PAGE_DEADLINE;
  const waiting: Job[] = [];
  const hands = new Set<Hand>();
  let closed = false;

  const dismiss = (hand: Hand, reason: string): Promise<unknown> => {
    clearTimeout(hand.timer);
    hands.delete(hand);
    const job = hand.job;
    hand.job = null;
    const ended = hand.worker.terminate();
    job?.settle({ kind: 'killed', reason });
    assign();
    return ended;
  };

  const watch = (hand: Hand, ms: number, reason: string) => {
    clearTimeout(hand.timer);
    hand.timer = setTimeout(() => void dismiss(hand, reason), ms);
    if (hand.job === null) hand.timer.unref();
  };

  const hire = (): Hand => {
    const worker = new Worker(WORKER_FILE, {
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP, maxYoungGenerationSizeMb: 32 },
    });
    const hand: Hand = { worker, ready: false, job: null, timer: undefined };
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') {
        hand.ready = true;
        // The deadline is the page's: loading the libraries is not held against it.
        watch(hand, deadline, 'it took too long to read');
        return;
      }
      const job = hand.job;
      hand.job = null;
      worker.unref();
      watch(hand, WORKER_IDLE, 'idle');
      job?.settle(message);
      assign();
    });
    worker.on('error', (error) => void dismiss(hand, error.message));
    worker.on('exit', () => void dismiss(hand, 'its reader ended'));
    hands.add(hand);
    return hand;
  };

  const assign = () => {
    while (waiting.length > 0 && !closed) {
      const hand = hands.values().find((each) => each.job === null) ?? (hands.size < size ? hire() : null);
      const job = hand === null ? undefined : waiting.shift();
      if (hand === null || job === undefined) return;
      hand.job = job;
      // While it reads it keeps the process alive; idle it must not.
      hand.worker.ref();
      if (hand.ready) watch(hand, deadline, 'it took too long to read');
      else watch(hand, WORKER_START, 'its reader did not start');
      hand.worker.postMessage(job.task);
    }
  };

  return {
    read: (task) =>
      new Promise((settle) => {
        if (closed) return settle({ kind: 'killed', reason: 'reading has stopped' });
        waiting.push({ task, settle });
        assign();
      }),
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.settle({ kind: 'killed', reason: 'reading has stopped' });
      await Promise.all([...hands].map((hand) => dismiss(hand, 'reading has stopped')));
    },
  };
}
