interface Waiting {
  readonly host: string;
  readonly begin: () => void;
}

/** Lets so many tasks run at once, and so many of them with one host, in the order in which they came. */
export interface Gate {
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
}

export function createGate(most: number, mostPerHost: number): Gate {
  const waiting: Waiting[] = [];
  const running = new Map<string, number>();
  let total = 0;

  const release = (host: string) => {
    total--;
    const left = (running.get(host) ?? 1) - 1;
    if (left === 0) running.delete(host);
    else running.set(host, left);
    admit();
  };

  const admit = () => {
    while (total < most) {
      const at = waiting.findIndex((each) => (running.get(each.host) ?? 0) < mostPerHost);
      const [next] = at < 0 ? [] : waiting.splice(at, 1);
      if (next === undefined) return;
      total++;
      running.set(next.host, (running.get(next.host) ?? 0) + 1);
      next.begin();
    }
  };

  return {
    run: (host, task) =>
      new Promise((resolve, reject) => {
        const begin = () => {
          task()
            .then(resolve, reject)
            .finally(() => release(host));
        };
        waiting.push({ host, begin });
        admit();
      }),
  };
}
