/**
 * Tortures the bot's delivery with real processes and counts what was lost, doubled and out of order.
 *
 *   npm run torture -- [--kills 300] [--stops 0] [--suspensions 0] [--store sqlite|postgres] [--replicas 1] [--channels 4] [--seed 1]
 *
 * Interrupted, it ends after the round; where nothing goes on for a minute, it fails with where everybody was. The
 * database, the adapters and their clients are the real ones, the platforms loopback servers. A suspension is a stop at any
 * moment for half a minute; the other stops are at a step, with the clock moved past the lease. PostgreSQL crashes and
 * clocks jump by an hour meanwhile. A seed gives the same troubles in the same order; how the processes run between them is
 * theirs.
 */
import { parseArgs } from 'node:util';
import { startPostgres } from '../servers/postgres.ts';
import { torture } from './laboratory.ts';
import type { Planted } from './steps.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    stops: { type: 'string', default: '0' },
    suspensions: { type: 'string', default: '0' },
    store: { type: 'string', default: 'sqlite' },
    replicas: { type: 'string', default: '1' },
    channels: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    planted: { type: 'string' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const enough = new AbortController();
process.once('SIGINT', () => enough.abort());
const postgres = values.store === 'postgres' ? await startPostgres() : null;
const began = performance.now();
try {
  const outcome = await torture({
    postgres: postgres === null ? null : await postgres.freshDatabase(),
    replicas: Number(values.replicas),
    befalls: {
      kills: Number(values.kills),
      stops: Number(values.stops),
      suspensions: Number(values.suspensions),
    },
    channels: Number(values.channels),
    seed: Number(values.seed),
    planted: (values.planted ?? null) as Planted | null,
    enough: enough.signal,
    tell: say,
  });
  const { lost, doubled, disordered, digests, messages, rounds, kills, stops, befell } = outcome;
  for (const [name, times] of Object.entries(befell)) say(`  ${name.padEnd(22)} ${times}`);
  for (const line of [...lost, ...doubled, ...disordered]) say(`  ${line}`);
  say(
    `${values.store}, ${values.replicas} at once, seed ${values.seed}: ${kills} kills, ${stops} stops, ${rounds} rounds, ` +
      `${digests} digests in ${messages} messages: lost ${lost.length}, doubled ${doubled.length}, ` +
      `out of order ${disordered.length} (${((performance.now() - began) / 1000).toFixed(0)} s)`,
  );
  process.exitCode = lost.length + doubled.length + disordered.length === 0 ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await postgres?.stop();
}
// What hung may keep it.
process.exit();
