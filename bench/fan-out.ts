/**
 * How near a digest in many channels at one slot keeps to what the platforms allow, and how long a tick takes.
 *
 *   node bench/fan-out.ts [discord|slack|tick] [--channels 10000] [--workspaces 20] [--latency 100] [--subscriptions 100000] [--due 1000]
 *
 * The ledger, the store and the adapters are the real ones. The loopback servers stand in another process and enforce
 * Discord's 50 requests a second and Slack's message a second in a channel; every byte to and from them is late.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import type { Log, Place, Platform, Store } from '../src/core/ports.ts';
import { composePlanned } from '../src/delivery/compose.ts';
import { createDelivery } from '../src/delivery/delivery.ts';
import { planDue } from '../src/delivery/plan.ts';
import { createDiscord } from '../src/platforms/discord/adapter.ts';
import { createSlack } from '../src/platforms/slack/adapter.ts';
import { rates } from '../src/platforms/slack/pace.ts';
import { openStore } from '../src/store/store.ts';
import { keep, reading, wish } from '../tests/contract/store-fixtures.ts';
import { startDiscord } from '../tests/servers/discord/server.ts';
import { recordingPlatform } from '../tests/servers/recording-platform.ts';
import { startSlack } from '../tests/servers/slack/server.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    channels: { type: 'string', default: '10000' },
    workspaces: { type: 'string', default: '20' },
    latency: { type: 'string', default: '100' },
    subscriptions: { type: 'string', default: '100000' },
    due: { type: 'string', default: '1000' },
    serve: { type: 'string' },
  },
});
const channels = Number(options.channels);
const workspaces = Number(options.workspaces);
const minute = 60_000;

/** What the process of the servers tells of each. */
interface Stood {
  readonly base: string;
  readonly token: string;
  readonly appToken: string;
  readonly workspace: string;
  readonly channels: readonly string[];
}
interface Tally {
  readonly posted: number;
  readonly doubled: number;
  readonly refused: number;
}

/** A port before another, where every piece arrives half the latency later, each way. */
const late = async (base: string): Promise<string> => {
  const { hostname, port, pathname } = new URL(base);
  const half = Number(options.latency) / 2;
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (piece) => setTimeout(() => to.writable && to.write(piece), half));
      from.on('close', () => setTimeout(() => to.destroy(), half));
      from.on('error', () => to.destroy());
      from.setNoDelay(true);
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${pathname}`;
};

/** The minute that has just begun, ms, and a daily digest at it. */
const slotAt = (now: number) => Math.floor(now / minute) * minute;
const dailyAt = (id: string, slot: number) =>
  wish(id, { zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6], times: [new Date(slot).toISOString().slice(11, 16)] });

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const tallyOf = (counts: readonly number[], refused: number): Tally => ({
  posted: counts.filter((count) => count > 0).length,
  doubled: counts.filter((count) => count > 1).length,
  refused,
});

async function serveDiscord(): Promise<[Stood[], () => Tally]> {
  const server = await startDiscord();
  const stood: Stood[] = [];
  const base = await late(server.api);
  for (const n of numbers(workspaces)) {
    const guild = server.addGuild({ name: `Guild ${n}` });
    const made = numbers(channels / workspaces).map((c) => server.addChannel(guild, { name: `channel-${c}` }));
    stood.push({ base, token: server.token, appToken: '', workspace: guild, channels: made });
  }
  const all = stood.flatMap((each) => each.channels);
  const refused = () => server.requests.filter(({ status }) => status === 429).length;
  return [
    stood,
    () =>
      tallyOf(
        all.map((channel) => server.messages(channel).length),
        refused(),
      ),
  ];
}

async function serveSlack(): Promise<[Stood[], () => Tally]> {
  const stood: Stood[] = [];
  const tallies: (() => Tally)[] = [];
  for (const _ of numbers(workspaces)) {
    const server = await startSlack({ rateLimits: true });
    const creator = server.addUser({ name: 'ada' });
    const made = numbers(channels / workspaces).map((c) =>
      server.addChannel({ name: `channel-${c}`, creator, bot: true }),
    );
    const base = await late(server.api.replace(/\/$/, ''));
    const { botToken: token, appToken } = server;
    stood.push({ base, token, appToken, workspace: made[0]?.teamId ?? '', channels: made.map(({ id }) => id) });
    const refused = () => server.requests.filter(({ answer }) => answer?.status === 429).length;
    tallies.push(() =>
      tallyOf(
        made.map((channel) => server.messages(channel).length),
        refused(),
      ),
    );
  }
  const sum = (which: keyof Tally): number => tallies.reduce((total, tally) => total + tally()[which], 0);
  return [stood, () => ({ posted: sum('posted'), doubled: sum('doubled'), refused: sum('refused') })];
}

if (options.serve !== undefined) {
  const [stood, tally] = await (options.serve === 'discord' ? serveDiscord() : serveSlack());
  process.on('message', () => process.send?.(tally()));
  process.on('disconnect', () => process.exit());
  process.send?.(stood);
} else {
  const which = positionals.length === 0 ? ['tick', 'discord', 'slack'] : positionals;
  if (which.includes('tick')) await measureTick();
  if (which.includes('discord')) await measureFanOut('discord');
  if (which.includes('slack')) await measureFanOut('slack');
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve) => child.once('message', (told) => resolve(told as T)));
}

async function openFilled(): Promise<{ store: Store; path: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-fan-out-'));
  const path = join(folder, 'pullquote.db');
  const opened = await openStore({ kind: 'sqlite', path });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  const at = Date.now() - 30 * minute;
  await keep(
    store,
    numbers(40).map((n) => reading({ id: `article-${n}`, at: at - n * minute, publisher: `Paper ${n % 7}` })),
    at,
  );
  return {
    store,
    path,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function measureFanOut(name: 'discord' | 'slack'): Promise<void> {
  const passed = process.argv.slice(2).filter((word) => word.startsWith('--') || /^\d+$/.test(word));
  const child = fork(new URL(import.meta.url), ['--serve', name, ...passed]);
  const stood = await answerOf<Stood[]>(child);
  const { store, close } = await openFilled();
  const clock = { now: Date.now };
  const silent = (): void => {};
  const trouble = (facts: object, sentence: string): void =>
    console.error(sentence, JSON.stringify(facts).slice(0, 300));
  const log: Log = { debug: silent, info: silent, warn: trouble, error: trouble };
  const desk = (): never => {
    throw new Error('nobody asks');
  };
  const common = { desk, commands, places: store.places, zone: 'UTC', clock, chance: Math.random, log };
  const [first] = stood;
  if (first === undefined) throw new Error('no workspace');
  const settings = { token: first.token, apiBase: first.base, guildId: null };
  const platform: Platform =
    name === 'discord'
      ? createDiscord({ ...common, settings, translations: [] })
      : slackOf(
          new Map(
            stood.map(({ base, token, appToken, workspace }) => [
              workspace,
              createSlack({
                ...common,
                installations: store.installations,
                settings: { mode: 'socket', botToken: token, appToken, apiBase: base, managers: [] },
              }),
            ]),
          ),
        );
  const slot = slotAt(Date.now());
  for (const { workspace, channels } of stood) {
    for (const [n, channel] of channels.entries()) {
      const id = `${name}:${workspace}:${channel}`;
      const place: Place = {
        id,
        platform: name,
        workspace,
        channel,
        name: `#channel-${n}`,
        zone: 'UTC',
        language: 'en',
      };
      await store.places.meet(place);
      await store.subscriptions.set(dailyAt(id, slot), slot, slot - 60 * minute);
    }
  }
  const delivery = createDelivery({
    store,
    platforms: new Map([[name, platform]]),
    clock,
    chance: Math.random,
    log,
    holder: 'bench',
  });
  const began = performance.now();
  await delivery.tick();
  const seconds = (performance.now() - began) / 1000;
  child.send('tally');
  const { posted, doubled, refused } = await answerOf<Tally>(child);
  const { burst, perSecond } = rates.workspace;
  const least = name === 'discord' ? channels / 50 : Math.max(1, (channels / workspaces - burst) / perSecond);
  console.log(
    `${name}: ${channels} channels in ${workspaces} workspaces, ${options.latency} ms away: ${seconds.toFixed(1)} s, ` +
      `${(seconds / least).toFixed(3)} of the least (${least.toFixed(1)} s); posted in ${posted}, twice in ${doubled}; refused for haste: ${refused}`,
  );
  await delivery.stop();
  child.disconnect();
  await close();
}

/** One adapter for each workspace, since a socket serves one alone. */
function slackOf(adapters: ReadonlyMap<string, Platform>): Platform {
  const of = ({ workspace }: Place): Platform => {
    const found = adapters.get(workspace);
    if (found === undefined) throw new Error('an unknown workspace');
    return found;
  };
  const [any] = adapters.values();
  if (any === undefined) throw new Error('no workspace');
  return {
    ...any,
    send: (place, posting) => of(place).send(place, posting),
    find: (place, posting) => of(place).find(place, posting),
    obstacle: (place) => of(place).obstacle(place),
  };
}

/** All subscriptions, of which so many are due half an hour before the slot and as many at it; the rest later. */
async function fillTick(store: Store, path: string, slot: number): Promise<void> {
  const [all, due] = [Number(options.subscriptions), Number(options.due)];
  const { id } = await store.places.meet({
    ...{ id: 'console:w0:0', platform: 'console', workspace: 'w0', channel: '0' },
    ...{ name: '#0', zone: 'UTC', language: 'en' },
  });
  await store.subscriptions.set(dailyAt(id, slot + 60 * minute), slot + 60 * minute, slot - 90 * minute);
  // The others are copies of this one: each by a transaction of its own would take minutes.
  const file = new DatabaseSync(path);
  const copies = (table: string, changed: Readonly<Record<string, string>>): void => {
    const columns = file.prepare('select name from pragma_table_info(?)').all(table);
    const names = columns.map(({ name }) => String(name));
    file.exec(`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${all - 1})
      insert into ${table} (${names.join()}) select ${names.map((name) => changed[name] ?? `${table}.${name}`).join()}
      from ${table}, numbers`);
  };
  const placeId = "'console:w' || (n % 100) || ':' || n";
  copies('places', { id: placeId, workspace: "'w' || (n % 100)", channel: 'n', name: "'#' || n" });
  const which = (early: string | number, now: string | number, later: string | number): string =>
    `case n % ${Math.floor(all / due)} when 1 then ${early} when 2 then ${now} else ${later} end`;
  const slots = [slot - 30 * minute, slot, slot + 60 * minute] as const;
  const [early, now, later] = slots.map((at) => `'["${new Date(at).toISOString().slice(11, 16)}"]'`) as [
    string,
    string,
    string,
  ];
  copies('subscriptions', {
    ...{ id: "'subscription' || n", place_id: placeId, zone_data: `'${process.versions.tz}'` },
    ...{ times: which(early, now, later), next_run: which(...slots) },
  });
  file.exec('analyze');
  file.close();
}

async function measureTick(): Promise<void> {
  const { store, path, close } = await openFilled();
  const due = Number(options.due);
  const slot = slotAt(Date.now());
  await fillTick(store, path, slot);
  const silent = (): void => {};
  const log: Log = { debug: silent, info: silent, warn: silent, error: silent };
  const platform = recordingPlatform('console');
  let early = 60 * minute;
  let [began, claimed] = [0, 0];
  const claim: typeof store.deliveries.claim = async (...wanted) => {
    const parts = await store.deliveries.claim(...wanted);
    if (parts.length > 0) claimed ||= performance.now() - began;
    return parts;
  };
  const clock = { now: () => Date.now() - early };
  const platforms = new Map([['console' as const, platform]]);
  const ports = { store: { ...store, deliveries: { ...store.deliveries, claim } }, platforms, clock, log };
  const delivery = createDelivery({ ...ports, chance: Math.random, holder: 'bench' });
  // The first tick looks for next runs that other zone data put elsewhere; then the slots come.
  await delivery.tick();
  const timed = async (work: () => Promise<void>): Promise<number> => {
    began = performance.now();
    await work();
    return performance.now() - began;
  };
  const goesOn = () => true;
  early = 30 * minute;
  const before = platform.posted.length;
  const whole = await timed(() => delivery.tick());
  const carried = platform.posted.length - before;
  early = 0;
  const turns = monitorEventLoopDelay({ resolution: 1 });
  turns.enable();
  const planning = await timed(() => planDue(ports, goesOn, async () => undefined));
  const composing = await timed(() => composePlanned(ports, goesOn, silent));
  turns.disable();
  await delivery.tick();
  const idle = await timed(() => delivery.tick());
  console.log(
    `tick: of the first whole one the first was claimed after ${claimed.toFixed(0)} ms, ${carried} messages carried after ` +
      `${whole.toFixed(0)} ms; then ${due} of ${options.subscriptions} planned in ${planning.toFixed(0)} ms, composed in ` +
      `${composing.toFixed(0)} ms, others waited for a turn ${(turns.max / 1e6).toFixed(0)} ms at most; with none due ${idle.toFixed(1)} ms`,
  );
  await close();
}
