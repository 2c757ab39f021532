/**
 * How many digests are lost or doubled where the platform misbehaves: for each kind of fault so many digests, each of
 * which meets it at its first send.
 *
 *   node bench/faults.ts [--each 500] [words of a kind, such as "Slack" or "rate-limit"]...
 *
 * The ledger, the store and the adapters are the real ones, the platforms loopback servers; time is moved on by hand.
 */
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import type { Clock, Connection, Log, Place, Store } from '../src/core/ports.ts';
import { nextSlot } from '../src/core/schedule/schedule.ts';
import { createDelivery } from '../src/delivery/delivery.ts';
import { createDiscord } from '../src/platforms/discord/adapter.ts';
import { createSlack } from '../src/platforms/slack/adapter.ts';
import { openStore } from '../src/store/store.ts';
import { keep, reading } from '../tests/contract/store-fixtures.ts';
import type { FaultKind as DiscordFault } from '../tests/servers/discord/faults.ts';
import { startDiscord } from '../tests/servers/discord/server.ts';
import type { FaultKind as SlackFault } from '../tests/servers/slack/interface.ts';
import { startSlack } from '../tests/servers/slack/server.ts';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'string', default: '500' } },
});
const each = Number(options.each);
const minute = 60_000;

/** Real time goes on, and can be moved on. */
interface Time extends Clock {
  advance(ms: number): void;
}
const passed = performance.now.bind(performance);
const time = (): Time => {
  let ahead = 0;
  // What the adapters space their requests by moves on with it.
  performance.now = () => passed() + ahead;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
};

/** A platform with so many channels, all of which meet the fault once. */
interface Stage {
  readonly connection: Connection;
  readonly places: readonly Place[];
  /** How many messages stand in a channel. */
  standing(place: Place): number;
  close(): Promise<void>;
}

const silent = (): void => {};
const log: Log = {
  debug: silent,
  info: silent,
  warn: silent,
  error: (facts, sentence) => console.error(sentence, facts),
};
const desk = (): never => {
  throw new Error('nobody asks');
};

const placeAt = (platform: 'discord' | 'slack', workspace: string, channel: string, n: number): Place => ({
  id: `${platform}:${workspace}:${channel}`,
  platform,
  workspace,
  channel,
  name: `#channel-${n}`,
  zone: 'UTC',
  language: 'en',
});

async function discordStage(store: Store, clock: Time, fault: DiscordFault): Promise<Stage> {
  const server = await startDiscord({ clock });
  const guild = server.addGuild({ name: 'Faults' });
  const places = Array.from({ length: each }, (_, n) =>
    placeAt('discord', guild, server.addChannel(guild, { name: `channel-${n}` }), n),
  );
  server.fault({ method: 'POST', path: /\/messages$/, times: each }, fault);
  const connection = createDiscord({
    settings: { token: server.token, apiBase: server.api, guildId: null },
    ...{ desk, commands, translations: [], places: store.places, zone: 'UTC', clock, chance: Math.random, log },
  });
  return {
    connection,
    places,
    standing: ({ channel }) => server.messages(channel).length,
    close: () => server.close(),
  };
}

async function slackStage(store: Store, clock: Time, fault: SlackFault): Promise<Stage> {
  const server = await startSlack({ clock: { now: clock.now, after: () => () => undefined } });
  const creator = server.addUser({ name: 'ada' });
  const channels = Array.from({ length: each }, (_, n) =>
    server.addChannel({ name: `channel-${n}`, creator, bot: true }),
  );
  const places = channels.map(({ id, teamId }, n) => placeAt('slack', teamId, id, n));
  server.fault('chat.postMessage', fault, each);
  const connection = createSlack({
    settings: {
      mode: 'socket',
      botToken: server.botToken,
      appToken: server.appToken,
      apiBase: server.api.replace(/\/$/, ''),
      managers: [],
    },
    ...{ desk, commands, places: store.places, installations: store.installations },
    ...{ zone: 'UTC', clock, chance: Math.random, log },
  });
  return {
    connection,
    places,
    standing: ({ channel }) => {
      const found = channels.find(({ id }) => id === channel);
      return found === undefined ? 0 : server.messages(found).length;
    },
    close: () => server.close(),
  };
}

async function measure(name: string, open: (store: Store, clock: Time) => Promise<Stage>): Promise<void> {
  if (wanted.length > 0 && !wanted.some((words) => name.includes(words))) return;
  const opened = await openStore({ kind: 'sqlite', path: ':memory:' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  const clock = time();
  const { connection, places, standing, close } = await open(store, clock);
  for (const place of places) {
    await store.places.meet(place);
    const times = [new Date(clock.now() + minute).toISOString().slice(11, 16)];
    const days = [0, 1, 2, 3, 4, 5, 6];
    const wish = {
      placeId: place.id,
      name: 'digest',
      cron: null,
      times,
      zone: 'UTC',
      days,
      topics: [],
      count: 5,
      style: 'compact',
    } as const;
    const whole = { ...wish, quiet: null, mention: null, whenEmpty: 'silent', repeats: false } as const;
    await store.subscriptions.set(whole, nextSlot(whole, clock.now()) ?? 0, clock.now());
  }
  await keep(store, [reading({ id: 'ferry', at: clock.now(), publisher: 'The Quayside Post' })]);
  clock.advance(2 * minute);
  const platforms = new Map([[connection.name, connection]]);
  const delivery = createDelivery({ store, platforms, clock, chance: Math.random, log, holder: 'bench' });
  const began = passed();
  let rounds = 0;
  const open_ = async (): Promise<number> => {
    const parts = await Promise.all(places.map(({ id }) => store.deliveries.recent(id, 1)));
    return parts.filter(([part]) => part === undefined || ['planned', 'composed', 'claimed'].includes(part.state))
      .length;
  };
  do {
    await delivery.tick();
    clock.advance(3 * minute);
    rounds += 1;
  } while ((await open_()) > 0 && rounds < 40);
  const counts = places.map(standing);
  const lost = counts.filter((count) => count === 0).length;
  const doubled = counts.filter((count) => count > 1).length;
  const seconds = ((passed() - began) / 1000).toFixed(0);
  process.stdout.write(
    `${name.padEnd(34)} ${each} digests: lost ${lost}, doubled ${doubled} (${rounds} rounds, ${seconds} s)\n`,
  );
  await connection.close();
  await store.close();
  await close();
}

const discordFaults: readonly DiscordFault[] = [
  { kind: 'error', status: 500 },
  { kind: 'error', status: 503 },
  { kind: 'error', status: 502 },
  { kind: 'commit-then-error', status: 503 },
  { kind: 'drop' },
  { kind: 'commit-then-drop' },
  { kind: 'rate-limit', retryAfter: 0.2 },
  { kind: 'malformed' },
];
const slackFaults: readonly SlackFault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, html: true },
  { kind: 'commit-then-status', status: 503 },
  { kind: 'drop' },
  { kind: 'commit-then-drop' },
  { kind: 'limited', retryAfter: 1 },
  { kind: 'error', error: 'internal_error' },
];
const named = (fault: object): string =>
  Object.values(fault)
    .filter((value) => typeof value !== 'boolean')
    .join(' ');
for (const fault of discordFaults) {
  await measure(`Discord: ${named(fault)}`, (store, clock) => discordStage(store, clock, fault));
}
for (const fault of slackFaults) {
  await measure(`Slack: ${named(fault)}`, (store, clock) => slackStage(store, clock, fault));
}
