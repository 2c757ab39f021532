import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { WORKER_HEAP, WORKER_YOUNG_HEAP } from './limits.ts';

/** The same file as source under Node's type stripping and as JavaScript in a built tree. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * A process that reads strangers' pages: it has a heap of its own with a cap, none of this process's environment, which
 * holds tokens, and nowhere to write to.
 */
export function forkWorker(file = WORKER_FILE): ChildProcess {
  return fork(file, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${WORKER_HEAP}`, `--max-semi-space-size=${WORKER_YOUNG_HEAP}`],
    env: environment(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The zone, and where compiled code is kept: from the second start on nothing is stripped or compiled again. */
function environment(): NodeJS.ProcessEnv {
  const { TZ } = process.env;
  // Node keeps it in a folder of its version below the one that was named.
  const cache = getCompileCacheDir();
  return { ...(TZ && { TZ }), ...(cache && { NODE_COMPILE_CACHE: dirname(cache) }) };
}
