import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import type { Evidence } from './evidence.ts';

/** Below this a name is a guess, and blank beats wrong: docs/decisions/who-said-it-for-sure.md. */
export const SURE_ENOUGH = 0.45;

export type ConfidenceFeature = keyof typeof CONFIDENCE_WEIGHTS;

/** No share is read as more certain than this, so that one feature cannot outweigh all others. */
const CERTAIN = 0.98;

/** Words below which a quotation is a call or an answer. */
const BRIEF = 6;

const odds = (share: number): number => {
  const within = Math.min(CERTAIN, Math.max(1 - CERTAIN, share));
  return Math.log(within / (1 - within));
};

/** Features of an attribution, each a small number. */
export const confidenceFeatures = (evidence: Evidence): Readonly<Record<ConfidenceFeature, number>> => {
  const { how, by, cue } = evidence;
  const has = (holds: boolean): number => (holds ? 1 : 0);
  // Whose turn it is in a talk is told by its questions, and by its pronouns where they stood.
  const turn = how === 'turn';
  const since = Math.min(4, evidence.since ?? 4);
  return {
    constant: 1,
    grammar: odds(evidence.grammar),
    resolution: odds(evidence.resolution),
    before: has(how === 'before'),
    colon: has(how === 'colon'),
    sameSentence: has(how === 'same-sentence'),
    continued: has(how === 'continued'),
    neighbour: has(how === 'neighbour'),
    pronoun: has(by === 'pronoun'),
    newName: has(by === 'new name'),
    described: has(by === 'description of a name'),
    description: has(by === 'description'),
    doubtful: has(cue === 'doubtful'),
    rivals: Math.min(3, evidence.rivals),
    person: Math.max(-3, Math.min(6, evidence.person)) / 6,
    whole: has(evidence.whole),
    namings: Math.log2(1 + Math.min(31, evidence.namings)) / 3,
    heard: Math.min(3, evidence.heard) / 3,
    since,
    sincePronoun: by === 'pronoun' && !turn ? since : 0,
    namesakes: Math.min(2, evidence.namesakes),
    answersUncued: has(evidence.answers && cue === 'none' && !turn),
    small: has(!evidence.begins),
    alone: has(evidence.alone),
    brief: has(evidence.words < BRIEF),
  };
};

/** The probability that the speaker is the right one, as the fit has it. */
export const confidenceOf = (evidence: Evidence): number => {
  // An interview's printed labels are no guess of the grammar; the labels of quotations hold none.
  if (evidence.how === 'interview') return evidence.grammar;
  const features = confidenceFeatures(evidence);
  let sum = 0;
  for (const feature of FEATURES) sum += CONFIDENCE_WEIGHTS[feature] * features[feature];
  return 1 / (1 + Math.exp(-sum));
};

const FEATURES = Object.keys(CONFIDENCE_WEIGHTS) as ConfidenceFeature[];
