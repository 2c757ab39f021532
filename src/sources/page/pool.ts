import type { ChildProcess } from 'node:child_process';
import { forkWorker } from './fork-worker.ts';
import { PAGE_DEADLINE, WORKER_END, WORKER_IDLE, WORKER_START } from './limits.ts';
import type { WorkerMessage, WorkerReply, WorkerTask } from './worker.ts';

export interface PoolOptions {
  /** How many things are read at a time; no worker is started before it is needed. */
  readonly workers?: number;
  /** ms after which a worker that reads one thing is killed. */
  readonly deadline?: number;
  /** ms after which a worker without work is ended. */
  readonly idle?: number;
  /** Starts a worker. */
  readonly start?: () => ChildProcess;
}

/** `killed`: the task took too long or too much memory, and took its worker with it. */
export type PoolReply = WorkerReply | { readonly kind: 'killed'; readonly reason: string };

/** Somebody waits for what is `asked`: it goes before all that is read in the background. */
export type Precedence = 'asked' | 'background';

export interface PagePool {
  read(task: WorkerTask, precedence: Precedence): Promise<PoolReply>;
  /** Ends all workers; what waits or is being read is answered as killed. */
  close(): Promise<void>;
}

interface Job {
  readonly task: WorkerTask;
  readonly settle: (reply: PoolReply) => void;
}

interface Hand {
  readonly worker: ChildProcess;
  readonly ended: Promise<unknown>;
  ready: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

/** Processes that read pages, started when first needed, killed when a page hangs and ended when idle. */
export function createPagePool(options: PoolOptions = {}): PagePool {
  const { workers = 1, deadline = PAGE_DEADLINE, idle = WORKER_IDLE, start = forkWorker } = options;
  const waiting: Record<Precedence, Job[]> = { asked: [], background: [] };
  const hands = new Set<Hand>();
  const leaving = new Set<Hand>();
  let closed = false;

  const dismiss = (hand: Hand, reason: string) => {
    clearTimeout(hand.timer);
    if (!hands.delete(hand)) return;
    const { worker, job } = hand;
    hand.job = null;
    leaving.add(hand);
    void hand.ended.then(() => leaving.delete(hand));
    if (job === null && worker.connected) {
      // Left without its channel it ends by itself, and keeps what it compiled for the next.
      worker.disconnect();
      const end = setTimeout(() => worker.kill('SIGKILL'), WORKER_END).unref();
      void hand.ended.then(() => clearTimeout(end));
    } else worker.kill('SIGKILL');
    job?.settle({ kind: 'killed', reason });
    assign();
  };

  const watch = (hand: Hand, ms: number, reason: string) => {
    clearTimeout(hand.timer);
    hand.timer = setTimeout(() => dismiss(hand, reason), ms);
    if (hand.job === null) hand.timer.unref();
  };

  const hire = (): Hand => {
    const worker = start();
    const ended = new Promise((resolve) => worker.once('exit', resolve).once('error', resolve));
    const hand: Hand = { worker, ended, ready: false, job: null, timer: undefined };
    worker.on('message', (message: WorkerMessage) => {
      if (!hands.has(hand)) return;
      if (message.kind === 'ready') {
        hand.ready = true;
        // The deadline is the page's: loading the libraries is not held against it.
        watch(hand, deadline, 'it took too long to read');
        return;
      }
      const job = hand.job;
      hand.job = null;
      worker.unref();
      worker.channel?.unref();
      watch(hand, idle, 'idle');
      job?.settle(message);
      assign();
    });
    worker.on('error', (error) => dismiss(hand, error.message));
    worker.on('exit', () => dismiss(hand, 'its reader ended'));
    hands.add(hand);
    return hand;
  };

  const give = (hand: Hand, job: Job) => {
    hand.job = job;
    // While it reads it keeps the process alive; idle it must not.
    hand.worker.ref();
    hand.worker.channel?.ref();
    if (hand.ready) watch(hand, deadline, 'it took too long to read');
    else watch(hand, WORKER_START, 'its reader did not start');
    hand.worker.send(job.task);
  };

  const assign = () => {
    while (!closed) {
      const free = hands.values().find((each) => each.job === null);
      if (free === undefined && hands.size >= workers) return;
      const job = waiting.asked.shift() ?? waiting.background.shift();
      if (job === undefined) return;
      try {
        give(free ?? hire(), job);
      } catch (error) {
        // The machine has no process or file left to give.
        job.settle({ kind: 'killed', reason: error instanceof Error ? error.message : String(error) });
      }
    }
  };

  return {
    read: (task, precedence) =>
      new Promise((settle) => {
        if (closed) return settle({ kind: 'killed', reason: 'reading has stopped' });
        waiting[precedence].push({ task, settle });
        assign();
      }),
    close: async () => {
      closed = true;
      for (const job of [...waiting.asked.splice(0), ...waiting.background.splice(0)]) {
        job.settle({ kind: 'killed', reason: 'reading has stopped' });
      }
      for (const hand of hands) dismiss(hand, 'reading has stopped');
      for (const hand of leaving) hand.worker.ref();
      await Promise.all([...leaving].map((hand) => hand.ended));
    },
  };
}
