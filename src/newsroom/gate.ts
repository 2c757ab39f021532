/** How a host wants to be asked. */
export interface Manners {
  /** Not before this moment, ms since the epoch. */
  readonly notBefore: number;
  /** Between two requests, ms. */
  readonly gap: number;
}

export interface GateOptions {
  readonly most: number;
  readonly mostPerHost: number;
  /** A host that wants to be left alone for longer than this is not waited for, ms. */
  readonly patience: number;
  readonly now: () => number;
  readonly manners: (host: string) => Manners;
}

/** Lets so many tasks run at once, and so many of them with one host, as far apart as it wants; hosts take turns. */
export interface Gate {
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
  /** Lets all that waits go without a pause between, as it has nothing to ask any more. */
  hurry(): void;
}

interface Host {
  readonly name: string;
  readonly waiting: Set<() => void>;
  running: number;
  rest: NodeJS.Timeout | null;
}

/** Each admission takes the same time however many wait, and for however many hosts. */
export function createGate({ most, mostPerHost, patience, now, manners }: GateOptions): Gate {
  const hosts = new Map<string, Host>();
  /** Those with a task that may begin, in turn. */
  const ready = new Set<Host>();
  let total = 0;
  let hurried = false;

  const hostNamed = (name: string): Host => {
    const known = hosts.get(name) ?? { name, waiting: new Set(), running: 0, rest: null };
    hosts.set(name, known);
    return known;
  };

  const restFor = (host: Host, ms: number) => {
    host.rest = setTimeout(() => wake(host), ms);
  };

  const wake = (host: Host) => {
    clearTimeout(host.rest ?? undefined);
    host.rest = null;
    offer(host);
    admit();
  };

  const offer = (host: Host) => {
    if (host.waiting.size > 0 && host.rest === null && host.running < mostPerHost) ready.add(host);
    else if (host.waiting.size + host.running === 0 && host.rest === null) hosts.delete(host.name);
  };

  const admit = () => {
    while (total < most) {
      const [host] = ready;
      if (host === undefined) return;
      ready.delete(host);
      const { notBefore, gap } = hurried ? { notBefore: 0, gap: 0 } : manners(host.name);
      const early = notBefore - now();
      if (early > 0 && early <= patience) restFor(host, early);
      else {
        if (gap > 0) restFor(host, gap);
        beginNext(host);
      }
      offer(host);
    }
  };

  const beginNext = (host: Host) => {
    const [begin] = host.waiting;
    if (begin === undefined) return;
    host.waiting.delete(begin);
    host.running++;
    total++;
    begin();
  };

  return {
    run: (name, task) =>
      new Promise((resolve, reject) => {
        const host = hostNamed(name);
        host.waiting.add(() => {
          task()
            .then(resolve, reject)
            .finally(() => {
              total--;
              host.running--;
              offer(host);
              admit();
            });
        });
        offer(host);
        admit();
      }),
    hurry: () => {
      hurried = true;
      for (const host of hosts.values()) if (host.rest !== null) wake(host);
    },
  };
}
