import type { Connection, Log, ReplicaStore } from './core/ports.ts';

/** A process says so often that it lives, ms. */
export const interval = 2_000;

/** What a process holds is another's after so long without a word of it, ms: three beats may fail before. */
export const life = 8_000;

/** A beat that the database does not answer for so long is given up, ms. */
const patience = 2_500;

/** Time that never goes back, ms, and what is done in it; `after` gives what calls it off. */
export interface Passage {
  now(): number;
  after(ms: number, act: () => void): () => void;
}

const passage: Passage = {
  now: () => performance.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms).unref();
    return () => clearTimeout(timer);
  },
};

export interface ReplicasPorts {
  /** Null where no other process can share the database. */
  readonly store: ReplicaStore | null;
  /** The name of this process, which no other ever has. */
  readonly replica: string;
  readonly connections: readonly Connection[];
  readonly log: Log;
  readonly time?: Passage;
}

/** What this process is among those that share its database. */
export interface Replicas {
  /** Opens the connections that every process has, and those of which one process has one whenever it is this one's turn. */
  start(): void;
  /** How many processes live, this one among them. */
  count(): number;
  /** Leaves what another process may have now, and tells it so. Never rejects. */
  stop(): Promise<void>;
}

interface Heard {
  readonly count: number;
  readonly taken: readonly string[];
  /** Until when what was taken is surely held, by this process's own time. */
  readonly until: number;
}

/** Each lease is counted from before it was asked for: so this process lets go before the database lets another in. */
export const createReplicas = ({ store, replica, connections, log, time = passage }: ReplicasPorts): Replicas => {
  const posts = connections.flatMap((connection) =>
    store === null || connection.leave === null ? [] : [createPost(connection, connection.leave, time, log)],
  );
  let count = 1;
  let away = false;
  let stopped = false;
  let callOff = (): void => {};
  let beating: Promise<void> = Promise.resolve();

  const ask = async (replicas: ReplicaStore): Promise<Heard> => {
    const until = time.now() + life;
    const count = await replicas.beat(replica, life);
    const taken: string[] = [];
    for (const { name } of posts) if (await replicas.take(name, replica, life)) taken.push(name);
    return { count, taken, until };
  };

  const beat = async (replicas: ReplicaStore): Promise<void> => {
    const began = time.now();
    try {
      const heard = await within(ask(replicas), time);
      if (stopped) return;
      if (heard.count !== count) log.info({ processes: heard.count }, 'so many processes share the database now');
      count = heard.count;
      away = false;
      for (const post of posts) post.hear(heard.taken.includes(post.name) ? heard.until : null);
    } catch (err) {
      if (!away) log.warn({ err }, 'the database does not say which process listens; I ask again by myself');
      away = true;
    }
    if (!stopped) schedule(replicas, began + interval - time.now());
  };

  const schedule = (replicas: ReplicaStore, ms: number): void => {
    callOff = time.after(Math.max(0, ms), () => {
      beating = beat(replicas);
    });
  };

  return {
    count: () => count,
    start: () => {
      for (const connection of connections) if (store === null || connection.leave === null) void connection.open();
      if (store !== null) beating = beat(store);
    },
    stop: async () => {
      stopped = true;
      callOff();
      const leaving = posts.map((post) => post.leave());
      await beating;
      if (store !== null) {
        await within(store.leave(replica), time).catch((err: unknown) =>
          log.warn({ err }, 'the database was not told that this process ends; another takes over in some seconds'),
        );
      }
      await Promise.all(leaving);
    },
  };
};

/** A connection that one process alone has, held until a moment that each beat puts off. */
const createPost = ({ name, open }: Connection, leave: () => Promise<void>, time: Passage, log: Log) => {
  let held = false;
  let waits = false;
  let left: Promise<void> = Promise.resolve();
  let callOff = (): void => {};

  const end = (): void => {
    callOff();
    if (!held) return;
    held = false;
    left = leave();
  };

  const lose = (): void => {
    if (held) log.warn({ platform: name }, 'this process no longer listens: it was not heard of for too long');
    end();
  };

  return {
    name,
    /** Until when it is held; null where another process has it. */
    hear: (until: number | null): void => {
      const rest = until === null ? 0 : until - time.now();
      if (rest <= 0) {
        lose();
        if (!waits) log.info({ platform: name }, 'another process listens; this one takes over when that ends');
        waits = true;
        return;
      }
      callOff();
      callOff = time.after(rest, lose);
      waits = false;
      if (held) return;
      held = true;
      void left.then(() => (held ? open() : undefined));
    },
    leave: (): Promise<void> => {
      end();
      return left;
    },
  };
};

/** Rejects where it takes longer than anybody waits for. */
const within = <T>(work: Promise<T>, time: Passage): Promise<T> =>
  new Promise((resolve, reject) => {
    const callOff = time.after(patience, () => reject(new Error(`no answer within ${patience / 1000} s`)));
    work.finally(callOff).then(resolve, reject);
  });
