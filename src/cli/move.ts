import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import type { Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { storeAddress } from '../main.ts';
import { move as moveStore } from '../store/move.ts';
import type { StoreAddress } from '../store/store.ts';
import { complain, progressOn, tellCounts } from './copying.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

const kinds: ReadonlyMap<string, StoreAddress['kind']> = new Map([
  ['sqlite', 'sqlite'],
  ['postgres', 'postgres'],
]);

/** `pullquote move --from sqlite --to postgres`, or the other way: copies all that is kept into another database. */
export async function move(argv: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { from: text, to: text, 'from-url': text, 'to-url': text },
  });
  const [from, to] = [kinds.get(values.from ?? ''), kinds.get(values.to ?? '')];
  if (from === undefined || to === undefined) {
    terminal.stderr.write('From where and where to, sqlite or postgres: pullquote move --from sqlite --to postgres\n');
    return 2;
  }
  const config = commandSettings(terminal);
  if (!config.ok) return complain(config.problem, terminal);
  const source = addressOf(from, values['from-url'], config.value);
  if (!source.ok) return complain(source.problem, terminal);
  const target = addressOf(to, values['to-url'], config.value);
  if (!target.ok) return complain(target.problem, terminal);
  const moved = await moveStore(source.value, target.value, progressOn(terminal));
  if (!moved.ok) return complain(moved.problem, terminal);
  terminal.stdout.write(`Moved and checked: ${tellCounts(moved.value)}.\n${nextSteps(source.value, target.value)}\n`);
  return 0;
}

/** The file in DATA_DIR, or PostgreSQL at the address given, else at DATABASE_URL. */
function addressOf(kind: StoreAddress['kind'], given: string | undefined, config: Config): Result<StoreAddress> {
  if (kind === 'sqlite') return ok(storeAddress({ ...config, databaseUrl: null }));
  const url = given ?? config.databaseUrl;
  if (url !== null) return ok({ kind, url });
  const problem: Problem = { code: 'missing-setting', name: 'DATABASE_URL', because: 'it says where PostgreSQL is' };
  return fail(problem);
}

const nextSteps = (from: StoreAddress, to: StoreAddress): string => {
  const left = from.kind === 'sqlite' ? `The file ${from.path}` : 'The database it came from';
  const settings =
    to.kind === 'postgres'
      ? 'Set DATABASE_URL to the address of that PostgreSQL for every process'
      : `Take DATABASE_URL out of the environment, with DATA_DIR as it is now: the database is ${to.path}`;
  return `${settings}, then start. ${left} is as it was: let no process start on it, and delete it when all is well.`;
};
