/**
 * Fits the weights by which a pronoun finds whom it means (`src/core/quotes/referents.ts`) on labelled quotations, JSON Lines
 * `{id, text, quotes: [{speaker: {start, kind, canonical}}]}`: a choice among the candidates of each pronoun, by gradient ascent on
 * the logarithm of the right one's share, with a penalty on large weights. Prints the weights, and the share that is right on
 * documents left out of the fit.
 */
import { readFileSync } from 'node:fs';
import { slice } from '../src/core/article.ts';
import { followFocus } from '../src/core/quotes/focus.ts';
import { survey } from '../src/core/quotes/survey.ts';

interface Labelled {
  readonly text: string;
  readonly quotes: readonly {
    readonly speaker: { readonly start: number; readonly kind: string; readonly canonical: string | null } | null;
  }[];
}

interface Choice {
  readonly document: number;
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
}

const FOLDS = 5;
const ROUNDS = 400;
const RATE = 0.5;
const PENALTY = 0.002;
/** Weights that grammar sets, by feature; the others are fitted beside them. */
const HELD: ReadonlyMap<number, number> = new Map([
  [3, -2],
  [23, -1.2],
  [24, 1.5],
  [25, -3],
]);

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node bench/fit-referents.ts LABELLED.jsonl');
  process.exit(2);
}

const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,]|\b(?:jr|sr)\b/gu, '')
    .trim()
    .split(/\s+/u)
    .at(-1) ?? '';
const firstWord = (name: string): string => name.toLowerCase().split(/\s+/u)[0] ?? '';

/** The same last name, and the same initial where both have a first name. */
const same = (one: string, other: string): boolean =>
  lastWord(one) === lastWord(other) &&
  (!one.includes(' ') || !other.includes(' ') || firstWord(one)[0] === firstWord(other)[0]);

const choices: Choice[] = [];
let missing = 0;
for (const [document, line] of readFileSync(file, 'utf8').trim().split('\n').entries()) {
  const { text, quotes } = JSON.parse(line) as Labelled;
  const gold = new Map<number, string>();
  for (const { speaker } of quotes)
    if (speaker?.kind === 'pronoun' && speaker.canonical !== null) gold.set(speaker.start, speaker.canonical);
  const { memory } = survey(text);
  const voices = memory.frames.map((_, frame) => memory.focus.voices(frame));
  followFocus(memory.people, memory.frames, voices, (offset, candidates) => {
    const name = gold.get(offset);
    if (name === undefined) return;
    const right = candidates.findIndex(({ figure }) => {
      const naming = memory.people.figures[figure]?.naming;
      return naming !== undefined && same(slice(text, naming), name);
    });
    if (right < 0) missing += 1;
    else choices.push({ document, candidates: candidates.map(({ features }) => features), right });
  });
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

const shares = (weights: readonly number[], { candidates }: Choice): number[] => {
  const scores = candidates.map((features) => Math.exp(dot(weights, features)));
  const whole = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / whole);
};

const fitted = (those: readonly Choice[]): number[] => {
  let weights: number[] = (choices[0]?.candidates[0] ?? []).map((_, feature) => HELD.get(feature) ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const choice of those)
      for (const [index, share] of shares(weights, choice).entries())
        for (const [feature, value] of (choice.candidates[index] ?? []).entries())
          gradient[feature] =
            (gradient[feature] ?? 0) + (value * ((index === choice.right ? 1 : 0) - share)) / those.length;
    weights = weights.map((weight, feature) => HELD.get(feature) ?? weight + RATE * 4 * (gradient[feature] ?? 0));
  }
  return weights;
};

const accuracy = (weights: readonly number[], those: readonly Choice[]): number =>
  those.filter((choice) => {
    const found = shares(weights, choice);
    return found.indexOf(Math.max(...found)) === choice.right;
  }).length / Math.max(1, those.length);

let held = 0;
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = fitted(choices.filter(({ document }) => document % FOLDS !== fold));
  const left = choices.filter(({ document }) => document % FOLDS === fold);
  held += accuracy(weights, left) * left.length;
}
const weights = fitted(choices);
console.log(weights.map((weight) => Number(weight.toFixed(2))).join(', '));
console.log(
  `${choices.length} pronouns, ${missing} without the right candidate; right ${(100 * accuracy(weights, choices)).toFixed(1)} %, on documents left out ${((100 * held) / choices.length).toFixed(1)} %`,
);
