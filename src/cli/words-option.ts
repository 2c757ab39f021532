import { SUMMARY_WORDS } from '../core/summary/weights.ts';

/** Fewer tell nothing, more are no summary. */
const limits = { fewest: 10, most: 500 } as const;

export const WORDS_WANTED = `A summary has between ${limits.fewest} and ${limits.most} words:`;

/** The words a summary may have, from `--words`; as on a card where it is left out, null where it is no such number. */
export function wordsOption(given: string | undefined): number | null {
  if (given === undefined) return SUMMARY_WORDS;
  const words = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  return words >= limits.fewest && words <= limits.most ? words : null;
}

/** The arguments with whatever follows `--words` as its value: a dash before a number is to be told of, not taken for an option. */
export function joinWords(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const at = argv.indexOf('--words');
  if (at < 0 || (end >= 0 && end < at)) return [...argv];
  return [...argv.slice(0, at), `--words=${argv[at + 1] ?? ''}`, ...argv.slice(at + 2)];
}
