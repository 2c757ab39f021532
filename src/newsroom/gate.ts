import { domainOf } from '../core/domain.ts';

/** How a host wants to be asked. */
export interface Manners {
  /** Not before this moment, ms since the epoch. */
  readonly notBefore: number;
  /** Between two requests, ms. */
  readonly gap: number;
}

/** What a host is asked for: pages that take long hold up no feed. */
export type Errand = 'feed' | 'page';

export interface GateOptions {
  readonly most: Readonly<Record<Errand, number>>;
  readonly mostPerHost: number;
  /** With all hosts of one domain together. */
  readonly mostPerDomain: Readonly<Record<Errand, number>>;
  /** A host that wants to be left alone for longer than this is not waited for, ms. */
  readonly patience: number;
  readonly now: () => number;
  readonly manners: (host: string) => Manners;
}

/**
 * Lets so many tasks of each errand run at once, and so many of them with one host, as far apart as it wants; hosts take turns,
 * and so do the errands at one host.
 */
export interface Gate {
  run<T>(host: string, errand: Errand, task: () => Promise<T>): Promise<T>;
  /** Lets all that waits go without a pause between, as it has nothing to ask any more. */
  hurry(): void;
}

interface Domain {
  readonly name: string;
  readonly running: Record<Errand, number>;
  /** Hosts that may begin as soon as another of the domain has ended. */
  readonly blocked: Readonly<Record<Errand, Set<Host>>>;
  hosts: number;
}

interface Host {
  readonly name: string;
  readonly domain: Domain;
  readonly waiting: Readonly<Record<Errand, Set<() => void>>>;
  running: number;
  last: Errand;
  rest: NodeJS.Timeout | null;
}

const ERRANDS = ['feed', 'page'] as const;
const otherThan = (errand: Errand): Errand => (errand === 'feed' ? 'page' : 'feed');

/** Each admission takes the same time however many wait, and for however many hosts. */
export function createGate({ most, mostPerHost, mostPerDomain, patience, now, manners }: GateOptions): Gate {
  const hosts = new Map<string, Host>();
  const domains = new Map<string, Domain>();
  /** Those with a task that may begin, in turn. */
  const ready = { feed: new Set<Host>(), page: new Set<Host>() };
  const running = { feed: 0, page: 0 };
  let hurried = false;

  const domainNamed = (name: string): Domain => {
    const known = domains.get(name);
    if (known !== undefined) return known;
    const blocked = { feed: new Set<Host>(), page: new Set<Host>() };
    const domain: Domain = { name, running: { feed: 0, page: 0 }, blocked, hosts: 0 };
    domains.set(name, domain);
    return domain;
  };

  const hostNamed = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const domain = domainNamed(domainOf(name));
    domain.hosts++;
    const waiting = { feed: new Set<() => void>(), page: new Set<() => void>() };
    const host: Host = { name, domain, waiting, running: 0, last: 'page', rest: null };
    hosts.set(name, host);
    return host;
  };

  const forget = (host: Host) => {
    const { name, domain } = host;
    for (const errand of ERRANDS) domain.blocked[errand].delete(host);
    if (hosts.delete(name) && --domain.hosts === 0) domains.delete(domain.name);
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
    const { waiting } = host;
    const free = host.rest === null && host.running < mostPerHost;
    for (const errand of ERRANDS) if (free && waiting[errand].size > 0) ready[errand].add(host);
    if (waiting.feed.size + waiting.page.size + host.running === 0 && host.rest === null) forget(host);
  };

  const hasRoom = (errand: Errand): boolean => running[errand] < most[errand];

  const admit = () => {
    while (admitNext('feed') || admitNext('page'));
  };

  /** Lets the next host in turn begin something; false where none may. */
  const admitNext = (errand: Errand): boolean => {
    if (!hasRoom(errand)) return false;
    const [host] = ready[errand];
    if (host === undefined) return false;
    const { domain, last } = host;
    if (domain.running[errand] >= mostPerDomain[errand]) {
      ready[errand].delete(host);
      domain.blocked[errand].add(host);
      return true;
    }
    const other = otherThan(errand);
    const itsTurn = last === errand && ready[other].has(host) && hasRoom(other);
    begin(host, itsTurn && domain.running[other] < mostPerDomain[other] ? other : errand);
    return true;
  };

  const begin = (host: Host, errand: Errand) => {
    for (const each of ERRANDS) ready[each].delete(host);
    const { notBefore, gap } = hurried ? { notBefore: 0, gap: 0 } : manners(host.name);
    const early = notBefore - now();
    if (early > 0 && early <= patience) restFor(host, early);
    else {
      if (gap > 0) restFor(host, gap);
      beginFirst(host, errand);
    }
    offer(host);
  };

  const beginFirst = (host: Host, errand: Errand) => {
    const waiting = host.waiting[errand];
    const [start] = waiting;
    if (start === undefined) return;
    waiting.delete(start);
    host.last = errand;
    host.running++;
    host.domain.running[errand]++;
    running[errand]++;
    start();
  };

  const end = (host: Host, errand: Errand) => {
    host.running--;
    host.domain.running[errand]--;
    running[errand]--;
    const { blocked } = host.domain;
    for (const next of blocked[errand]) {
      blocked[errand].delete(next);
      offer(next);
      if (ready[errand].has(next)) break;
    }
    offer(host);
    admit();
  };

  return {
    run: (name, errand, task) =>
      new Promise((resolve, reject) => {
        const host = hostNamed(name);
        host.waiting[errand].add(() => {
          task()
            .then(resolve, reject)
            .finally(() => end(host, errand));
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
