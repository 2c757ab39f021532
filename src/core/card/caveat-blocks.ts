import { type Caveat, type Reading, type Span, slice } from '../article.ts';
import type { CaveatBlock } from '../card.ts';
import { leansBack } from '../summary/leaning.ts';
import { readableAlone } from './readable-alone.ts';

/** More lines would hide what they qualify: the rest stands beside what it is nearest to. */
const MOST_LINES = 3;
/** Sentences that follow each other are told apart where they would be a longer line, UTF-16 units. */
const LONGEST_RUN = 600;
/** Between sentences that do not follow each other in the article. */
export const APART = ' · ';

export interface CaveatLines {
  /** What the card shows of the article besides. */
  readonly seen?: readonly Span[];
  /** Lines at most. */
  readonly most?: number;
  /** The publisher, where it is not the one the card names above all. */
  readonly source?: string | null;
}

/** A caveat as it is told. */
interface Told extends Span {
  readonly caveat: Caveat;
}

/** Sentences that follow each other in the article, in its order, with the gravest of them. */
interface Run {
  readonly told: readonly Told[];
  readonly gravity: number;
  readonly end: number;
}

/**
 * The lines by which a card states caveats, given gravest first: each with the sentences that it leans on, unless the card shows
 * them. Sentences that follow each other in the article are one line; what is beyond the last line is joined to the one on the
 * same claim, else of the same kind, else to the last. Nothing is left out.
 */
export const caveatBlocks = (
  reading: Reading,
  caveats: readonly Caveat[],
  { seen = [], most = MOST_LINES, source = null }: CaveatLines = {},
): CaveatBlock[] => {
  const { text } = reading.article;
  const lines: Run[][] = [];
  for (const run of runsOf(reading, caveats, seen)) {
    const line = lines.length < most ? undefined : nearestOf(lines, run);
    if (line === undefined) lines.push([run]);
    else line.push(run);
  }
  const known = [reading.article.title, ...seen.map((span) => slice(text, span))].join('\n');
  return lines.map((runs) => {
    const told = runs.flatMap((run) => run.told);
    const [only] = told;
    const holder = only !== undefined && told.length === 1 ? holderBeside(text, only, known) : null;
    const named = (one: Told): string => {
      const name = told.length === 1 ? null : holderBeside(text, one, known);
      return name === null ? wordsOf(text, one) : `${wordsOf(text, one)} (${name})`;
    };
    const words = runs.map((run) => run.told.map(named).join(' ')).join(APART);
    return { type: 'caveat', text: source === null ? words : `${words} (${source})`, holder };
  });
};

/** The caveats as they are told, in runs of those that follow each other, the run with the gravest first. */
const runsOf = (reading: Reading, caveats: readonly Caveat[], seen: readonly Span[]): Run[] => {
  const { text } = reading.article;
  const shown = [...seen, ...caveats];
  const told = caveats
    .map((caveat, gravity) => {
      const { start, end } = readableAlone(reading, caveat, shown);
      return { start, end, caveat, gravity };
    })
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  const runs: Run[] = [];
  for (const { gravity, ...one } of told) {
    const last = runs.at(-1);
    const follows = last !== undefined && text.slice(last.end, one.start).trim() === '';
    const long = last !== undefined && one.end - (last.told[0]?.start ?? 0) > LONGEST_RUN;
    if (last === undefined || !follows || (long && !leansBack(wordsOf(text, one)))) {
      runs.push({ told: [one], gravity, end: one.end });
      continue;
    }
    // What a sentence leans on may be told with the one before it.
    const start = Math.min(one.end, Math.max(one.start, last.end));
    runs[runs.length - 1] = {
      told: start === one.end ? last.told : [...last.told, { ...one, start }],
      gravity: Math.min(last.gravity, gravity),
      end: Math.max(last.end, one.end),
    };
  }
  return runs.toSorted((one, other) => one.gravity - other.gravity);
};

const nearestOf = (lines: readonly Run[][], run: Run): Run[] | undefined => {
  const caveats = run.told.map(({ caveat }) => caveat);
  const beside = (fits: (one: Caveat, other: Caveat) => boolean): Run[] | undefined =>
    lines.find((line) => line.some(({ told }) => told.some(({ caveat }) => caveats.some((one) => fits(one, caveat)))));
  return (
    beside(({ claim }, other) => claim !== null && claim.start === other.claim?.start) ??
    beside(({ kind }, other) => kind === other.kind) ??
    lines.at(-1)
  );
};

/** Most sentences name their holder themselves, or by the family name of somebody whom the card names in full. */
const holderBeside = (text: string, told: Told, known: string): string | null => {
  const { holder } = told.caveat;
  const name = holder === null ? '' : oneLine(slice(text, holder));
  const words = wordsOf(text, told);
  if (name === '' || words.includes(name)) return null;
  const family = name.split(' ').at(-1) ?? '';
  const meant = known.includes(name) && isName(family) && words.includes(family) && !hasNamesakes(known, family);
  return meant ? null : name;
};

const isName = (word: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(word);

/** Whether a family name stands behind two first names: "Ada Brook", "Otto Brook". */
const hasNamesakes = (known: string, family: string): boolean => {
  const parts = known.split(family).slice(0, -1);
  const firsts = parts.flatMap((before) => /(\p{Lu}[\p{L}.’'-]*) $/u.exec(before.slice(-40))?.[1] ?? []);
  return new Set(firsts).size > 1;
};

const wordsOf = (text: string, span: Span): string => oneLine(slice(text, span));

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
