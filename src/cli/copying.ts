import { renderPlain } from '../core/card/plain.ts';
import { explain } from '../core/explain.ts';
import type { Problem } from '../core/problem.ts';
import type { Terminal } from './terminal.ts';

const amount = new Intl.NumberFormat('en');

/** Rows between two lines about one table. */
const rowsBetween = 20_000;

/** Tells on the terminal how far a copy is: a line when a table is done, and some on the way of a long one. */
export const progressOn = ({ stderr }: Terminal) => {
  let told = 0;
  return (table: string, copied: number, total: number): void => {
    if (copied < told) told = 0;
    if (copied < total && copied - told < rowsBetween) return;
    told = copied === total ? 0 : copied;
    stderr.write(`${table}: ${amount.format(copied)}${copied === total ? '' : ` of ${amount.format(total)}`}\n`);
  };
};

/** What a person looks for first in a copy. */
export const tellCounts = (counts: Readonly<Record<string, number>>): string =>
  ['articles', 'feeds', 'places', 'subscriptions', 'deliveries']
    .map((name) => `${amount.format(counts[name] ?? 0)} ${name}`)
    .join(', ');

/** Writes what stood in the way. Returns the exit code. */
export const complain = (problem: Problem, { stderr }: Terminal): number => {
  stderr.write(`${renderPlain(explain(problem)).trimEnd()}\n`);
  return 1;
};
