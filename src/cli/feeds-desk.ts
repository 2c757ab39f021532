import { readFileSync } from 'node:fs';
import { importFeeds } from '../../commands/import-feeds.ts';
import { commands } from '../../commands/index.ts';
import { renderPlain } from '../core/card/plain.ts';
import type { Card } from '../core/card.ts';
import { createDesk } from '../core/command/desk.ts';
import { explain } from '../core/explain.ts';
import { type OpmlReading, writeOpml } from '../core/opml.ts';
import type { Clock, Log, Place, Reader, Store } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { createDelivery } from '../delivery/delivery.ts';
import { fetchSettings } from '../fetch-settings.ts';
import { createLog } from '../log.ts';
import { addStandardFeeds, storeAddress } from '../main.ts';
import { FIRST_CHANNEL, newPlace } from '../platforms/console/room.ts';
import { decodeBytes } from '../sources/charset.ts';
import { readOpml } from '../sources/opml/read-opml.ts';
import { createSources } from '../sources/sources.ts';
import { openStore } from '../store/store.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What is at hand for one question about the feeds of a place. */
interface Office {
  readonly store: Store;
  readonly reader: Reader;
  readonly place: Place;
  readonly clock: Clock;
  readonly log: Log;
}

/** The answer of a `/news` command to whoever manages the place. Returns the exit code. */
export const ask = (question: string, place: string | null, terminal: Terminal): Promise<number> =>
  withOffice(place, terminal, async (office) => print(await answer(question, office), terminal));

/** Follows the feeds of an OPML file, or of the one at an address. Returns the exit code. */
export const importList = (file: string, place: string | null, terminal: Terminal): Promise<number> =>
  withOffice(place, terminal, async (office) => {
    const reading = /^(?:https?|feed):/i.test(file) ? await office.reader.opml(file) : readList(file);
    if (!reading.ok) return print(explain(reading.problem), terminal);
    await office.store.places.meet(office.place);
    return print(await importFeeds(reading.value, { ...office, now: office.clock.now() }), terminal);
  });

/** Writes the feeds that are listed for a place as OPML. Returns the exit code. */
export const exportList = (place: string | null, terminal: Terminal): Promise<number> =>
  withOffice(place, terminal, async ({ store, place: { id, name } }) => {
    terminal.stdout.write(writeOpml(await store.feeds.visible(id), `Feeds of ${name}`));
    return 0;
  });

function readList(file: string): Result<OpmlReading> {
  try {
    return readOpml(decodeBytes(readFileSync(file), null), file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = missing ? 'there is no such file' : 'it is no file that may be read';
    return fail({ code: 'unreadable', name: file, reason });
  }
}

async function withOffice(
  wanted: string | null,
  terminal: Terminal,
  work: (office: Office) => Promise<number>,
): Promise<number> {
  const config = commandSettings(terminal);
  if (!config.ok) return print(explain(config.problem), terminal);
  const address = storeAddress(config.value);
  const opened = await openStore(address.kind === 'sqlite' ? { ...address, beside: true } : address);
  if (!opened.ok) return print(explain(opened.problem), terminal);
  const store = opened.value;
  const sources = createSources(fetchSettings(config.value));
  try {
    const clock = { now: Date.now };
    const added = await addStandardFeeds(config.value, store, clock);
    if (!added.ok) return print(explain(added.problem), terminal);
    const place = wanted === null ? ok(newPlace(FIRST_CHANNEL, config.value.zone)) : await placeNamed(wanted, store);
    if (!place.ok) return print(explain(place.problem), terminal);
    const log = createLog(config.value, terminal.stderr);
    return await work({ store, reader: sources.reader, place: place.value, clock, log });
  } finally {
    await sources.close();
    await store.close();
  }
}

/** A place that the bot was asked in, by its id, or by its name where no other has it. */
async function placeNamed(wanted: string, { places }: Store): Promise<Result<Place>> {
  const all = (await Promise.all((['console', 'discord', 'slack'] as const).map((name) => places.all(name)))).flat();
  const bare = (name: string) => name.replace(/^#/, '').toLowerCase();
  const byId = all.find(({ id }) => id === wanted);
  const [named, ...others] = all.filter(({ name }) => bare(name) === bare(wanted));
  const found = byId ?? (others.length === 0 ? named : undefined);
  return found === undefined ? fail({ code: 'unknown-channel', typed: wanted }) : ok(found);
}

/** The operator asks as one who manages the place. */
async function answer(question: string, { store, reader, place, clock, log }: Office): Promise<Card> {
  const digests = createDelivery({ store, platforms: new Map(), clock, chance: Math.random, log, holder: 'terminal' });
  const desk = createDesk({
    declarations: commands,
    store,
    reader,
    digests,
    visit: async (_, channel) => fail({ code: 'unknown-channel', typed: channel }),
    clock,
    log,
    reference: () => 'terminal',
  });
  const person = { id: 'terminal', name: 'operator', manager: true };
  return (await desk.answer({ kind: 'typed', text: question }, { place, person })).card;
}

/** Writes a card; what is a problem goes where errors go, and is the exit code 1. */
function print(card: Card, { stdout, stderr }: Terminal): number {
  const failed = card.tone === 'problem';
  (failed ? stderr : stdout).write(`${renderPlain(card, { width: stdout.columns ?? 100 }).trimEnd()}\n`);
  return failed ? 1 : 0;
}
