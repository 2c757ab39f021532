import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { renderPlain } from '../core/card/plain.ts';
import type { Card } from '../core/card.ts';
import { createDesk } from '../core/command/desk.ts';
import { explain } from '../core/explain.ts';
import type { Log, Reader, Store } from '../core/ports.ts';
import { fail } from '../core/result.ts';
import { createDelivery } from '../delivery/delivery.ts';
import { createLog } from '../log.ts';
import { addStandardFeeds, storeAddress } from '../main.ts';
import { FIRST_CHANNEL, newPlace } from '../platforms/console/room.ts';
import { createSources } from '../sources/sources.ts';
import { openStore } from '../store/store.ts';
import { parseFeeds } from './feeds-parse.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/**
 * `pullquote feeds [list|test URL]`: the answer of `/news sources` or `/news feed test`, for the operator's own terminal;
 * `pullquote feeds parse --jsonl`: feeds that were fetched already, line by line.
 */
export async function feeds(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { jsonl: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [verb = 'list', url] = positionals;
  if (verb === 'parse' && positionals.length === 1 && values.jsonl) return parseFeeds(terminal);
  const asked = verb === 'list' && positionals.length <= 1 && !values.jsonl ? 'sources' : null;
  const tested = verb === 'test' && url !== undefined && positionals.length === 2 ? `feed test "${url}"` : null;
  const question = asked ?? tested;
  if (question === null) {
    terminal.stderr.write(
      'Either "pullquote feeds list", "pullquote feeds test https://publisher.example" or "pullquote feeds parse --jsonl < feeds.jsonl".\n',
    );
    return 2;
  }
  return answer(question, terminal);
}

async function answer(question: string, terminal: Terminal): Promise<number> {
  const config = commandSettings(terminal);
  if (!config.ok) return print(explain(config.problem), terminal);
  const address = storeAddress(config.value);
  const opened = await openStore(address.kind === 'sqlite' ? { ...address, beside: true } : address);
  if (!opened.ok) return print(explain(opened.problem), terminal);
  const store = opened.value;
  const sources = createSources({ allowPrivateHosts: config.value.allowPrivateHosts });
  try {
    const clock = { now: Date.now };
    const added = await addStandardFeeds(config.value, store, clock);
    if (!added.ok) return print(explain(added.problem), terminal);
    const log = createLog(config.value, terminal.stderr);
    return print(await ask(question, { store, reader: sources.reader, zone: config.value.zone }, log), terminal);
  } finally {
    await sources.close();
    await store.close();
  }
}

/** The console's first channel, by its manager: the operator asks. */
async function ask(question: string, ports: { store: Store; reader: Reader; zone: string }, log: Log): Promise<Card> {
  const { store, reader, zone } = ports;
  const clock = { now: Date.now };
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
  const { card } = await desk.answer(
    { kind: 'typed', text: question },
    { place: newPlace(FIRST_CHANNEL, zone), person },
  );
  return card;
}

/** Writes a card; what is a problem goes where errors go, and is the exit code 1. */
function print(card: Card, { stdout, stderr }: Terminal): number {
  const failed = card.tone === 'problem';
  (failed ? stderr : stdout).write(`${renderPlain(card, { width: stdout.columns ?? 100 }).trimEnd()}\n`);
  return failed ? 1 : 0;
}
