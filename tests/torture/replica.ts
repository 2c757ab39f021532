import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Announcement, FromProcess, Setting, ToProcess } from './steps.ts';

/** A process of the bot, in the laboratory's hands. */
export interface Replica {
  readonly holder: string;
  readonly alive: boolean;
  readonly stopped: boolean;
  /** Whether it has a tick to end. */
  readonly busy: boolean;
  /** Resolves when it has begun; rejects where it ends instead. */
  begin(holder: string, setting: Setting): Promise<void>;
  /** Resolves when the tick has ended, or the process has, or was stopped. */
  tick(): Promise<void>;
  go(announcement: Announcement): void;
  /** Resolves when it has ended in whatever way. */
  readonly ended: Promise<void>;
  /** SIGKILL; resolves when it is dead. */
  kill(): Promise<void>;
  /** SIGSTOP. */
  stop(): void;
  /** SIGCONT; resolves when its ticks have ended. */
  proceed(): Promise<void>;
}

/** Starts a process that loads everything and does not begin; `compiled` is a folder for what is compiled. What it says of its steps is asked of `reached`. */
export const startReplica = (compiled: string, reached: (replica: Replica, at: Announcement) => void): Replica => {
  const child: ChildProcess = fork(join(import.meta.dirname, 'process.ts'), [], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Hundreds are started, each of which would compile everything anew.
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const orphaned = (): void => void child.kill('SIGKILL');
  process.once('exit', orphaned);
  const said: string[] = [];
  child.stderr?.on('data', (data: Buffer) => said.push(data.toString()));
  if (process.env.TORTURE_LOUD) child.stderr?.pipe(process.stderr);
  const loaded = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const ticks = new Map<number, () => void>();
  let [alive, stopped, killed, count, holder] = [true, false, false, 0, ''];

  const send = (message: ToProcess): void => {
    if (alive && child.connected) child.send(message, () => undefined);
  };
  child.on('message', (message: FromProcess) => {
    if (message.kind === 'loaded') loaded.resolve();
    else if (message.kind === 'begun') begun.resolve();
    else if (message.kind === 'ticked') end(message.id);
    else if (message.kind === 'step' && !killed) reached(self, message);
  });
  child.once('close', (code) => {
    alive = false;
    process.off('exit', orphaned);
    const early = new Error(`a process ended with ${code}:\n${said.join('')}`);
    loaded.reject(early);
    begun.reject(early);
    if (killed) gone.resolve();
    else gone.reject(early);
    for (const id of [...ticks.keys()]) end(id);
  });
  for (const promise of [loaded.promise, begun.promise, gone.promise]) promise.catch(() => undefined);

  const end = (id: number): void => {
    ticks.get(id)?.();
    ticks.delete(id);
  };

  const self: Replica = {
    get holder() {
      return holder;
    },
    get alive() {
      return alive && !killed;
    },
    get stopped() {
      return stopped;
    },
    get busy() {
      return ticks.size > 0;
    },
    begin: async (name, setting) => {
      holder = name;
      await loaded.promise;
      send({ kind: 'begin', holder, setting });
      await begun.promise;
    },
    tick: async () => {
      if (!alive) return;
      count += 1;
      const id = count;
      await new Promise<void>((resolve) => {
        ticks.set(id, resolve);
        send({ kind: 'tick', id });
      });
      // One that ended by itself has a fault of its own.
      if (!alive) await gone.promise;
    },
    ended: gone.promise.catch(() => undefined),
    go: ({ id }) => send({ kind: 'go', id }),
    kill: () => {
      killed = true;
      if (alive) child.kill('SIGKILL');
      else gone.resolve();
      return gone.promise;
    },
    stop: () => {
      stopped = true;
      child.kill('SIGSTOP');
      for (const resolve of ticks.values()) resolve();
    },
    proceed: async () => {
      stopped = false;
      child.kill('SIGCONT');
      const under = [...ticks].map(
        ([id, resolve]) =>
          new Promise<void>((done) => {
            ticks.set(id, () => {
              resolve();
              done();
            });
          }),
      );
      await Promise.all(under);
    },
  };
  return self;
};
