import type { CaveatJudgement } from './caveat-judge.ts';

/** Shares in per cent; of each the higher is the better. Null where there was nothing to judge. */
export type CaveatFigures = {
  /** Of the labels, those that the engine gives. */
  readonly 'caveats found': number | null;
  /** Of what the engine gives, what a label holds. */
  readonly 'caveats that are some': number | null;
  readonly 'passages without any left alone': number | null;
  /** Of those found. */
  readonly 'holders right': number | null;
  /** Right or left blank. */
  readonly 'holders not wrong': number | null;
  readonly 'claims right': number | null;
  /** Of those whose claim a card states, in full or compact style. */
  readonly 'kept on the card': number | null;
  /** The same, of those that the engine finds. */
  readonly 'kept on the card when found': number | null;
};

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number | null =>
  all.length === 0 ? null : (100 * all.filter(holds).length) / all.length;

/** Adds up what was judged, over any set of passages. */
export const caveatFiguresOf = (judgements: readonly CaveatJudgement[]): CaveatFigures => {
  const labels = judgements.flatMap((one) => one.labels);
  const found = labels.filter((label) => label.found !== null);
  return {
    'caveats found': share(labels, (label) => label.found !== null),
    'caveats that are some': share(
      judgements.flatMap((one) => one.given),
      ({ right }) => right,
    ),
    'passages without any left alone': share(
      judgements.filter(({ passage }) => passage.caveats.length === 0),
      ({ given }) => given.length === 0,
    ),
    'holders right': share(found, ({ holder }) => holder === 'right'),
    'holders not wrong': share(found, ({ holder }) => holder !== 'wrong'),
    'claims right': share(found, ({ claim }) => claim === true),
    'kept on the card': share(
      labels.filter(({ kept }) => kept !== null),
      ({ kept }) => kept === true,
    ),
    'kept on the card when found': share(
      found.filter(({ kept }) => kept !== null),
      ({ kept }) => kept === true,
    ),
  };
};

/** What each part of the corpus is there for; nobody reads the errors of those that only measure. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['c', 'unread'],
  ['d', 'worded otherwise'],
  ['e', 'worded otherwise'],
  ['f', 'written last'],
  ['g', 'as wires word them'],
  ['h', 'as the requirement names them, unread'],
  ['i', 'at full length, unread'],
  ['j', 'at full length'],
  ['k', 'as the requirement names them'],
  ['z', 'of mixed length, unread'],
]);

const partOf = (letter: string): string => PARTS.get(letter) ?? 'read';

/** Whether the errors of a passage may be read. */
export const mayBeRead = ({ letter }: { readonly letter: string }): boolean => !partOf(letter).endsWith('unread');

/** The figures of the passages whose errors are read, of those written to word it otherwise or as the requirement names it, and of those that only measure. */
export const figuresByPart = (judgements: readonly CaveatJudgement[]): Record<string, number | null> => {
  const parts = Map.groupBy(judgements, ({ passage }) => partOf(passage.letter));
  return Object.fromEntries(
    [...parts].flatMap(([part, some]) =>
      Object.entries(caveatFiguresOf(some)).map(([name, figure]) => [`${name}, ${part}`, figure]),
    ),
  );
};
