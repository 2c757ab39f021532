import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { schedule } from 'node-cron';
import { commands } from '../commands/index.ts';
import { type Config, isLoopback } from './config.ts';
import { createConnections } from './connections.ts';
import { keptToken } from './console-token.ts';
import { createDesk } from './core/command/desk.ts';
import { usageLine } from './core/command/usage.ts';
import type { OpmlFault } from './core/opml.ts';
import type { Clock, Desk, Log, Platform, PlatformName, Store } from './core/ports.ts';
import { fail, ok, type Result } from './core/result.ts';
import { countAnswers, countEdit, countRound, createCounters, timePolls } from './counters.ts';
import { createAlerts } from './delivery/alerts.ts';
import { createAmendments } from './delivery/amendments.ts';
import { createDelivery } from './delivery/delivery.ts';
import { within } from './delivery/signal.ts';
import { fetchSettings } from './fetch-settings.ts';
import { createEditor } from './model/editor.ts';
import { createNewsroom } from './newsroom/newsroom.ts';
import { createConsole } from './platforms/console/console.ts';
import { createReplicas } from './replicas.ts';
import { ROOT } from './root.ts';
import { decodeBytes } from './sources/charset.ts';
import { readOpml } from './sources/opml/read-opml.ts';
import { createSources } from './sources/sources.ts';
import { openStore, type StoreAddress } from './store/store.ts';
import { createTick } from './tick.ts';
import { inTurns } from './turns.ts';
import { listenerPart } from './web/listener-part.ts';
import { createWeb } from './web/web.ts';

export interface Bot {
  /** Where the console page is, with the token that opens it where it needs one. */
  readonly address: string;
  /** Begins nothing new, finishes what is in flight, and lets go of everything, in seven seconds whatever hangs. */
  stop(): Promise<void>;
}

/**
 * How long a stop waits, ms: all that is under way ends at once, longer than each part waits by itself, then what it needed
 * is let go of. Containers are killed ten seconds after they were told to stop:
 * https://docs.docker.com/reference/cli/docker/container/stop/
 */
const patience = { underWay: 6_000, letGo: 1_000 };

/**
 * Starts the whole bot: opens the store, reads what lies in the folders, serves the console and connects the platforms
 * that are set; feeds are polled and digests posted from then on. A platform that can't be reached or refuses the token
 * says so in the log, and the others run on. Problems: `database-unavailable`, `database-newer`, `bad-setting`, `unreadable` for
 * the feeds file.
 */
export async function start(config: Config, log: Log, clock: Clock = { now: Date.now }): Promise<Result<Bot>> {
  if (!makeFolder(join(config.dataDir, 'drop'))) {
    return fail({ code: 'bad-setting', name: 'DATA_DIR', expected: 'a folder that can be made and written to' });
  }
  const opened = await openStore(storeAddress(config));
  if (!opened.ok) return opened;
  const store = opened.value;
  const feeds = await addStandardFeeds(config, store, clock);
  if (!feeds.ok) {
    await store.close();
    return feeds;
  }
  for (const fault of feeds.value)
    log.warn({ file: config.feedsFile, ...fault }, 'a part of the feeds file can’t be read');

  const sources = createSources({
    ...fetchSettings(config),
    folders: [join(config.dataDir, 'drop'), ...(config.samples ? [join(ROOT, 'samples')] : [])],
    now: clock.now,
  });
  const connections = await createConnections(config, {
    store,
    desk: (): Desk => desk,
    clock,
    log,
    sharers: (): number => replicas.count(),
  });
  const counters = createCounters(connections.all, store.feeds);
  const newsroom = createNewsroom({
    store,
    sources: timePolls(sources, counters, clock),
    clock,
    chance: Math.random,
    log,
    retentionDays: config.retentionDays,
    tell: (round) => {
      countRound(round, counters);
      void postAlerts();
      void amendments.look();
      void editor?.look();
    },
    interval: config.pollInterval,
  });

  const loopback = isLoopback(config.host);
  const token = loopback ? config.consoleToken : (config.consoleToken ?? keptToken(config.dataDir));
  const board = createConsole({
    desk: (): Desk => desk,
    places: store.places,
    feeds: store.feeds,
    clock,
    zone: config.zone,
    verbs: commands.map((command) => ({ usage: usageLine(command), summary: command.summary })),
    access: { loopback, token },
  });
  const platforms = new Map<PlatformName, Platform>(
    [...(config.console ? [board] : []), ...connections.all].map((platform) => [platform.name, platform]),
  );
  const alerts = createAlerts({ store, platforms, clock, log });
  const amendments = createAmendments({
    ...{ store, platforms, clock, chance: Math.random, log },
    tell: (outcome) => countEdit(outcome, counters),
  });
  const holder = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  const { model } = config;
  const editor =
    model === null
      ? null
      : createEditor({
          settings: model,
          store,
          replicas: config.databaseUrl === null ? null : store.replicas,
          clock,
          log,
          replica: holder,
        });
  // What a model wrote is not shown where none is wanted any more.
  if (editor === null) await store.rephrasings.clear();
  const delivery = createDelivery({ store, platforms, clock, chance: Math.random, log, holder });
  const replicas = createReplicas({
    store: config.databaseUrl === null ? null : store.replicas,
    replica: holder,
    connections: connections.all,
    log,
  });
  const postAlerts = async (): Promise<void> => {
    // A digest that catches up waits for all feeds, of which only some were read yet.
    if ((await alerts.look()) > 0) await delivery.carry();
  };
  const desk = inTurns(
    countAnswers(
      createDesk({
        declarations: commands,
        store,
        reader: sources.reader,
        digests: delivery,
        visit: async (asker, channel) =>
          platforms.get(asker.place.platform)?.visit(asker, channel) ??
          fail({ code: 'unknown-channel', typed: channel }),
        clock,
        log,
        reference: () => randomBytes(4).toString('hex'),
      }),
      counters,
    ),
  );
  // Slack first: the console keeps out whoever comes after it by another name or without its token.
  const parts = [
    ...(connections.slackListener === null ? [] : [listenerPart('/slack', connections.slackListener)]),
    ...(config.console ? [board] : []),
  ];
  const web = createWeb({ parts, ready: () => store.ping(), metrics: counters, log });

  if (config.console) await board.open();
  await newsroom.open();
  const bound = await web.listen({ port: config.port, host: config.host, fallbackPorts: !config.portChosen });
  if (!bound.ok) {
    await sources.close();
    await store.close();
    return bound;
  }
  newsroom.start();
  replicas.start();
  const tick = createTick({ store, newsroom, delivery, amendments, clock, log });
  /** Waits so long at most, and says where something did not end, or ended badly. */
  const ends = async (ms: number, ending: readonly Promise<void>[]): Promise<void> => {
    const logged = ending.map((one) => one.catch((err: unknown) => log.error({ err }, 'A part ended badly.')));
    if (!(await within(ms, Promise.all(logged)))) log.warn({ ms }, 'Something did not end when it was told to.');
  };
  // What a suspended process missed, the next minute does.
  const minute = schedule('* * * * *', tick, { suppressMissedWarning: true });
  void tick();

  return ok({
    address:
      token === null || !config.console
        ? bound.value.address
        : `${bound.value.address}/?token=${encodeURIComponent(token)}`,
    stop: async () => {
      await minute.stop();
      const posting = [alerts, delivery, amendments];
      const parts = [replicas, web, newsroom, ...posting, ...(editor === null ? [] : [editor])].map((part) =>
        part.stop(),
      );
      const platforms = connections.all.map((connection) => connection.close());
      await ends(patience.underWay, [...parts, ...platforms]);
      await ends(patience.letGo, [sources.close(), store.close()]);
    },
  });
}

function makeFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

export const storeAddress = (config: Config): StoreAddress =>
  config.databaseUrl === null
    ? { kind: 'sqlite', path: join(config.dataDir, 'pullquote.db') }
    : { kind: 'postgres', url: config.databaseUrl };

/**
 * The feeds of `FEEDS_FILE` as feeds of every place; what of the file can't be read is told. Problems: `bad-setting`,
 * `unreadable`.
 */
export async function addStandardFeeds(
  config: Config,
  store: Store,
  clock: Clock,
): Promise<Result<readonly OpmlFault[]>> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(config.feedsFile);
  } catch {
    return fail({ code: 'bad-setting', name: 'FEEDS_FILE', expected: 'the path of an OPML file that can be read' });
  }
  const list = readOpml(decodeBytes(bytes, null), config.feedsFile);
  if (!list.ok) return list;
  for (const feed of list.value.feeds) await store.feeds.add({ ...feed, standard: true }, clock.now());
  return ok(list.value.faults);
}
