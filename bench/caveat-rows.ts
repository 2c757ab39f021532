import { join } from 'node:path';
import type { CaveatKind, Span } from '../src/core/article.ts';
import { articleFromText } from '../src/core/article-text.ts';
import { readArticle } from '../src/core/reading.ts';
import { visitFeatures } from '../src/core/summary/caveats/learnt/features.ts';
import { wordingsOf } from '../src/core/summary/caveats/learnt/wordings.ts';
import { survey } from '../src/core/summary/caveats/survey.ts';
import { type Passage, readPassages } from '../tests/quality/caveat-corpus.ts';
import { mayBeRead } from '../tests/quality/caveat-figures.ts';
import { place, within } from '../tests/quality/caveat-judge.ts';
import { readMarkedArticles } from '../tests/quality/caveat-lines.ts';

const TO_LEARN = join(import.meta.dirname, '../tests/quality/caveats-to-learn');

/** A sentence, with what its labels say. */
export interface Row {
  readonly hand: string;
  readonly features: readonly number[];
  /** Null where readers could call it either. */
  readonly kinds: readonly CaveatKind[] | null;
  /** Null where it makes none or holds no claim that it bears on. */
  readonly own: boolean | null;
}

type Labelled = Pick<Row, 'kinds' | 'own'>;

/** The features that some sentence has, by their numbers. */
export const names: string[] = [];
const ids = new Map<string, number>();
const idOf = (name: string): number => {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, names.length);
  return names.push(name) - 1;
};

const rowsOf = (hand: string, text: string, labelsOf: (sentence: Span) => Labelled): Row[] => {
  const article = articleFromText({ id: hand, text, publisher: 'The Quayside Echo' });
  const { quotes, statements } = readArticle(article);
  const surveyed = survey(article.text, quotes, statements);
  return wordingsOf(surveyed, quotes).map((wording, index): Row => {
    const features = new Set<number>();
    visitFeatures(
      wording,
      (name) => (/[`$\\]/.test(name) ? null : name),
      (relation, first, second) => {
        features.add(idOf(second === null ? `${relation}${first}` : `${relation}${first} ${second}`));
      },
    );
    return { hand, features: [...features], ...labelsOf(surveyed[index]?.span ?? { start: 0, end: 0 }) };
  });
};

/** The greater part of the shorter one. */
const isHeld = (one: Span, other: Span): boolean => Math.max(within(one, other), within(other, one)) > 0.5;

const passageRows = ({ letter, text, caveats }: Passage): Row[] => {
  const labels = caveats.map((label) => ({ label, span: place(text, label.text) }));
  return rowsOf(letter, text, (sentence) => {
    const held = labels.filter(({ span }) => isHeld(span, sentence)).map(({ label }) => label);
    const firm = held.filter(({ optional }) => optional !== true);
    const claims = firm.flatMap((label) => label.claims.flatMap((claim) => (claim === null ? [] : place(text, claim))));
    return {
      kinds: firm.length === 0 && held.length > 0 ? null : firm.flatMap(({ kinds }) => kinds.slice(0, 1)),
      own: claims.length === 0 ? null : claims.some((claim) => within(claim, sentence) > 0),
    };
  });
};

/** All sentences of invented news whose labels may be learnt from. */
export const readRows = (): readonly Row[] => [
  ...[...readPassages().passages.filter(mayBeRead), ...readPassages(TO_LEARN).passages].flatMap(passageRows),
  ...readMarkedArticles().flatMap(({ hand, text, lines }) =>
    rowsOf(hand, text, (sentence): Labelled => {
      const held = lines.filter((line) => isHeld(line, sentence));
      const kinds = held.flatMap((line) => line.kinds ?? []);
      const open = kinds.length === 0 && held.some((line) => line.kinds === null);
      return { kinds: open ? null : [...new Set(kinds)], own: kinds.length === 0 ? null : held.some(({ own }) => own) };
    }),
  ),
];
