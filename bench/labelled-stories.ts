import { readFileSync } from 'node:fs';
import type { Groupable } from '../src/core/stories/features.ts';

/** An article, and the event it is labelled with; null where nobody labelled it. */
export interface Labelled {
  readonly article: Groupable;
  readonly cluster: string | null;
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly published?: string;
  readonly date?: string;
  readonly cluster?: string | null;
  readonly batch?: string;
  readonly week?: string;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const labelledOf = ({ id, title, text, published, date, cluster }: Line): Labelled => {
  const time = published ?? date;
  return {
    article: { id, title, text: text ?? '', published: time === undefined ? null : Date.parse(time) },
    cluster: cluster ?? null,
  };
};

/** The articles of a file by batch (or week), in their order: those of different batches are never compared. */
export const readLabelled = (file: string): Map<string, Labelled[]> =>
  new Map(
    [...Map.groupBy(linesOf<Line>(file), ({ batch, week }) => batch ?? week ?? '')].map(([batch, lines]) => [
      batch,
      lines.map(labelledOf),
    ]),
  );

export interface LabelledPair {
  readonly id: string;
  readonly items: readonly [Labelled, Labelled];
}

/** Pairs of articles `{id, item_a, item_b, label}`, of which `label` says whether they tell one event. */
export const readPairs = (file: string): LabelledPair[] =>
  linesOf<{ id: string; label?: number; item_a: Line; item_b: Line }>(file).map(({ id, label, item_a, item_b }) => ({
    id,
    items: [
      labelledOf({ ...item_a, id: `${id}-a`, cluster: 'a' }),
      labelledOf({ ...item_b, id: `${id}-b`, cluster: label === 1 ? 'a' : 'b' }),
    ],
  }));
