import type { LookupAddress } from 'node:dns';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HTTP_LIMITS, LOOKUP_MEMORY } from '../../../src/sources/http/limits.ts';
import { limitResolve, type Resolve } from '../../../src/sources/http/look-up.ts';
import { resolveByServers } from '../../../src/sources/http/name-servers.ts';
import { createNames, rememberFailures } from '../../../src/sources/http/names.ts';
import { type NameServer, startNameServer } from '../../servers/name-server.ts';

const LAMP: LookupAddress = { address: '192.0.2.7', family: 4 };
const LAMP_6: LookupAddress = { address: '2001:db8:0:0:0:0:0:7', family: 6 };

/** Addresses, or the code of the error. */
const ask = (resolve: Resolve, host: string, signal?: AbortSignal) =>
  new Promise<LookupAddress[] | string | undefined>((told) => {
    resolve(host, { all: true, ...(signal && { signal }) }, (error, found) =>
      told(error === null ? found : error.code),
    );
  });
const unknown = (host: string) => Object.assign(new Error(host), { code: 'ENOTFOUND' });

describe('name servers', () => {
  const open: NameServer[] = [];
  const serve = async (answer: Parameters<typeof startNameServer>[0]) => {
    const server = await startNameServer(answer);
    open.push(server);
    return server;
  };
  afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

  test('are asked for addresses of both kinds', async () => {
    const server = await serve((_name, kind) => (kind === 'A' ? [LAMP.address] : [LAMP_6.address]));
    const found = await ask(resolveByServers([server.address]), 'lamp.example');
    expect(found).toEqual([LAMP, { ...LAMP_6, address: '2001:db8::7' }]);
    expect([...server.asked].sort()).toEqual(['lamp.example A', 'lamp.example AAAA']);
  });

  test.each(['A', 'AAAA'])('that have none of one kind but %s, or do not say so, are believed', async (known) => {
    for (const other of [[], 'silent', 'unknown'] as const) {
      const server = await serve((_name, kind) =>
        kind === known ? [known === 'A' ? LAMP.address : LAMP_6.address] : other,
      );
      expect(await ask(resolveByServers([server.address]), 'lamp.example')).toHaveLength(1);
    }
  });

  test('that do not know a name say so', async () => {
    const server = await serve(() => 'unknown');
    expect(await ask(resolveByServers([server.address]), 'lamp.example')).toBe('ENOTFOUND');
  });

  test('that are silent are given up when nobody waits any more', async () => {
    const server = await serve(() => 'silent');
    const patience = new AbortController();
    const asked = ask(resolveByServers([server.address]), 'lamp.example', patience.signal);
    patience.abort();
    expect(await asked).toBe('ESLOWLOOKUP');
  });
});

describe('of names that wait to be looked up', () => {
  /** Looks names up as long as the test says, and no longer than somebody waits. */
  const slowly = () => {
    const under = new Map<string, () => void>();
    const resolve: Resolve = (host, { signal }, done) => {
      const end = () => {
        if (under.delete(host)) done(null, [LAMP]);
      };
      under.set(host, end);
      signal?.addEventListener('abort', end);
    };
    return { under, resolve };
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('those of one domain leave room for those of any other', () => {
    const { under, resolve } = slowly();
    const limited = limitResolve(resolve, { time: 5_000, most: 8, mostPerDomain: 3 });
    for (let n = 0; n < 100; n++) void ask(limited, `n${n}.silent.example`);
    void ask(limited, 'lamp.example');
    expect([...under.keys()]).toEqual(['n0.silent.example', 'n1.silent.example', 'n2.silent.example', 'lamp.example']);
  });

  test('domains take turns', () => {
    const { under, resolve } = slowly();
    const limited = limitResolve(resolve, { time: 5_000, most: 1, mostPerDomain: 1 });
    for (const host of ['a.lamp.example', 'b.lamp.example', 'c.lamp.example', 'gull.example']) void ask(limited, host);
    const order: string[] = [];
    for (let end = under.entries().next(); !end.done; end = under.entries().next()) {
      order.push(end.value[0]);
      end.value[1]();
    }
    expect(order).toEqual(['a.lamp.example', 'gull.example', 'b.lamp.example', 'c.lamp.example']);
  });

  test('one that takes too long makes room for the next where it can be given up', async () => {
    const { under, resolve } = slowly();
    const limited = limitResolve(resolve, { time: 5_000, most: 1, mostPerDomain: 1 });
    const silent = ask(limited, 'silent.example');
    await vi.advanceTimersByTimeAsync(4_000);
    const fine = ask(limited, 'lamp.example');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await silent).toBe('ESLOWLOOKUP');
    under.get('lamp.example')?.();
    expect(await fine).toEqual([LAMP]);
  });

  test('one that waited too long is not looked up any more', async () => {
    const hosts: string[] = [];
    const limited = limitResolve((host) => void hosts.push(host), { time: 5_000, most: 1, mostPerDomain: 1 });
    const asked = ['a.example', 'b.example'].map((host) => ask(limited, host));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await Promise.all(asked)).toEqual(['ESLOWLOOKUP', 'ESLOWLOOKUP']);
    expect(hosts).toEqual(['a.example']);
  });
});

describe('a name', () => {
  test('that is looked up already is not looked up once more', async () => {
    const answers: (() => void)[] = [];
    const resolve = rememberFailures(
      (_host, _options, done) => answers.push(() => done(null, [LAMP])),
      () => 0,
    );
    const asked = [ask(resolve, 'lamp.example'), ask(resolve, 'lamp.example')];
    expect(answers).toHaveLength(1);
    answers[0]?.();
    expect(await Promise.all(asked)).toEqual([[LAMP], [LAMP]]);
    void ask(resolve, 'lamp.example');
    expect(answers).toHaveLength(2);
  });

  test('that could not be looked up is not looked up again for a while', async () => {
    let [now, asked] = [0, 0];
    const resolve = rememberFailures(
      (host, _options, done) => {
        asked++;
        done(unknown(host), []);
      },
      () => now,
    );
    for (const later of [0, LOOKUP_MEMORY.time - 1, 1]) {
      now += later;
      expect(await ask(resolve, 'nowhere.example')).toBe('ENOTFOUND');
    }
    expect(asked).toBe(2);
  });

  describe('is looked up', () => {
    const setUp = (known: Readonly<Record<string, 'servers' | 'system'>>) => {
      const asked: string[] = [];
      const by =
        (who: string): Resolve =>
        (host, _options, done) => {
          asked.push(`${who}: ${host}`);
          if (known[host] === who) done(null, [LAMP]);
          else done(unknown(host), []);
        };
      const names = createNames({
        allowed: ['feeds.lan.example'],
        limits: HTTP_LIMITS,
        now: () => 0,
        servers: by('servers'),
        system: by('system'),
      });
      return { asked, names };
    };

    test('by name servers alone where they know it', async () => {
      const { asked, names } = setUp({ 'lamp.example': 'servers' });
      expect(await ask(names, 'lamp.example')).toEqual([LAMP]);
      expect(asked).toEqual(['servers: lamp.example']);
    });

    test('by the system, which knows names by its files, where they do not', async () => {
      const { asked, names } = setUp({ 'pi.local': 'system' });
      expect(await ask(names, 'pi.local')).toEqual([LAMP]);
      expect(asked).toEqual(['servers: pi.local', 'system: pi.local']);
    });

    test.each(['localhost', 'feeds.lan.example', 'feeds.lan.example.'])('by the system alone: %s', async (host) => {
      const { asked, names } = setUp({ [host]: 'system' });
      expect(await ask(names, host)).toEqual([LAMP]);
      expect(asked).toEqual([`system: ${host}`]);
    });
  });

  test('of the operator’s own is looked up though the servers of all others are silent', async () => {
    const silent: Resolve = (host, _options, done) => {
      if (host === 'own.example') done(null, [LAMP]);
    };
    const names = createNames({
      allowed: ['own.example'],
      limits: HTTP_LIMITS,
      now: () => 0,
      servers: (host, _options, done) => done(unknown(host), []),
      system: silent,
    });
    for (let n = 0; n < 50; n++) void ask(names, `n${n}.example`);
    expect(await ask(names, 'own.example')).toEqual([LAMP]);
  });
});
