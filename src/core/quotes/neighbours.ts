import { apposedName } from './appositions.ts';
import type { Attribution } from './attribution.ts';
import { hasCueAfter } from './cue-after.ts';
import { attributedBefore, sentenceStart } from './cue-before.ts';
import { takesTurn } from './dialogue.ts';
import type { Frame } from './frames.ts';
import { holderOf, introducedFor } from './holders.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { askedHere, isQuestion, repliesTo, whomAsked } from './questions.ts';
import { mainSubject } from './subjects.ts';
import { type Voice, voicesWithin } from './voices.ts';

/** What the search among neighbours has to know of the article so far. */
export interface Surroundings {
  readonly frames: readonly Frame[];
  /** The attributions of the passages before, by passage. */
  readonly given: readonly (Attribution | null)[];
  /** Who has a part in what is said in a frame. */
  voices(frame: number): readonly Voice[];
  /** Whether a phrase of a frame names a person. */
  isPerson(frame: number, phrase: Phrase): boolean;
  /** What tells one speaker from another; null for one whom the article does not tell. */
  who(given: Attribution): string | null;
  /** The words of a passage. */
  said(passage: number): string;
}

/** Sentences of a paragraph over which a speaker is looked for. */
const SENTENCES_BACK = 6;
/** Most tokens of a line that only names the speaker of the quotation above it. */
const SIGNATURE = 20;
/** Most tokens of a paragraph of nothing but quotations: each of them is one. */
const BARE = 8;
/** Paragraphs over which a quotation without a cue is still its last speaker's. */
const PARAGRAPHS_BACK = 2;

/**
 * Gives a quotation with no cue of its own to whoever spoke in its sentence, in its paragraph or in the one before,
 * or whom the sentence before it is about.
 */
export const attributedByNeighbours = (near: Surroundings, frame: number, at: number): Attribution | null => {
  const tokens = near.frames[frame]?.tokens ?? [];
  const floor = sentenceStart(tokens, at);
  for (let place = at - 1; place >= floor; place -= 1) {
    const token = tokens[place];
    if (token?.type === 'passage') return continued(near.given[token.passage], 'same-sentence', 0.9);
  }
  const signed = floor === at && at === tokens.length - 1 ? signature(near.frames[frame + 1], frame + 1) : null;
  if (signed !== null) return signed;
  // Words stand before it in its sentence, and they name nobody: it is no statement of a speaker elsewhere.
  const topic = tokens[floor]?.lower === 'on' && tokens[at - 1]?.text === ':';
  const label = /^(?:a|a\.|answer)$/u.test(tokens[floor]?.lower ?? '') && at - floor <= 2;
  if (floor !== at && !topic && !label) return null;
  const inParagraph = lastSpeaker(near, frame, at - 1, 0.97, 0.65);
  if (inParagraph !== null) return inParagraph === 'unread' ? null : inParagraph;
  const turn = floor === 0 ? takesTurn(near, frame) : null;
  if (turn !== null) return turn === 'other' ? null : turn;
  let asked = 0;
  for (let back = 1; back <= PARAGRAPHS_BACK + asked; back += 1) {
    const index = frame - back;
    const before = near.frames[index];
    if (before === undefined) return null;
    // An interview prints its questions between: the answers are still one speaker’s.
    if (asked + 1 === back && isQuestion(before)) asked += 1;
    if (back === 1 && before.tokens.at(-1)?.text === ':') {
      const led = attributedBefore(before, index, before.tokens.length);
      if (led !== null) return { ...led, how: 'colon', confidence: Math.min(led.confidence, 0.85) };
    }
    const distance = back - asked;
    const spoke = (asked > 0 && distance < 2) || isBareSpeech(before) ? 0.98 : 0.85 - 0.2 * (distance - 1);
    const found = lastSpeaker(near, index, before.tokens.length, spoke, distance < 2 ? (asked > 0 ? 0.8 : 0.55) : 0);
    if (found === 'unread') return null;
    if (found !== null) return asked > 0 ? { ...found, how: 'turn' } : found;
  }
  return null;
};

/** A paragraph of its own that holds a dash and a name, or a name and the mark that the quotation above it lacks. */
const signature = (below: Frame | undefined, index: number): Attribution | null => {
  const first = below?.tokens[0];
  if (below === undefined || first === undefined || below.tokens.length > SIGNATURE) return null;
  const dashed = first.type === 'sign' && /^[-–—―]+$/u.test(first.text);
  const closes = /^["”]$/u.test(below.tokens.at(-1)?.text ?? '');
  if (!dashed && !closes) return null;
  const phrase = phraseFrom(below.tokens, dashed ? 1 : 0, below.tokens.length);
  if (phrase?.kind !== 'name' || (!dashed && phrase.head === phrase.from)) return null;
  return { frame: index, phrase, cue: first, how: 'after', confidence: 0.85 };
};

/** "The bridge will stay, said Ida Brook", "The bridge, Brook said, will stay", "Lunt asked Brook whether": who has the word then. */
const sourceOf = (voices: readonly Voice[], tokens: Frame['tokens'], from: number, to: number): Phrase | null => {
  let source: Phrase | null = null;
  for (const { part, phrase, verb } of voicesWithin(voices, from, to)) {
    if (part === 'hears') source = phrase;
    else if (part === 'says' && (phrase.from > verb || tokens[phrase.from - 1]?.text === ',')) source = phrase;
  }
  return source;
};

const continued = (from: Attribution | null | undefined, how: Attribution['how'], by: number): Attribution | null =>
  from == null ? null : { ...from, cue: null, how, confidence: from.confidence * by };

/**
 * Walks the sentences of a frame backwards from `end`: who is quoted in one, or whom one is about; 'unread' where one quotes
 * somebody who cannot be read.
 */
const lastSpeaker = (
  near: Surroundings,
  frame: number,
  end: number,
  spoke: number,
  told: number,
): Attribution | 'unread' | null => {
  const tokens = near.frames[frame]?.tokens ?? [];
  let to = end;
  for (let turn = 0; turn < SENTENCES_BACK && to > 0; turn += 1) {
    const from = sentenceStart(tokens, to);
    for (let place = to - 1; place >= from; place -= 1) {
      const token = tokens[place];
      if (token?.type !== 'passage') continue;
      const same = continued(near.given[token.passage], 'continued', spoke);
      if (same !== null) return same;
      if (hasCueAfter(tokens, place)) return 'unread';
    }
    const asked = askedHere(near, tokens, from, to);
    if (asked !== null) return continued(asked, 'continued', spoke);
    const replies = told > 0 && turn === 0 ? repliesTo(near, frame, from, to) : null;
    if (replies !== null) return replies;
    const source = told > 0 ? sourceOf(near.voices(frame), tokens, from, to) : null;
    if (source !== null && near.isPerson(frame, source))
      return { frame, phrase: source, cue: null, how: 'neighbour', confidence: Math.min(0.85, told + 0.2) };
    const answers = told > 0 && turn === 0 ? whomAsked(tokens, from, to) : null;
    if (answers !== null && near.isPerson(frame, answers))
      return { frame, phrase: answers, cue: null, how: 'neighbour', confidence: Math.min(0.85, told + 0.2) };
    const subject = told > 0 ? subjectHere(tokens, from, to) : null;
    if (subject !== null && near.isPerson(frame, subject))
      return { frame, phrase: subject, cue: null, how: 'neighbour', confidence: told };
    to = from - 1;
  }
  return null;
};

/** Whom a sentence is about: "Her verdict was harsh", "His clerk, Odo Lunt, got up", "For Odo Lunt, it was money". */
const subjectHere = (tokens: Frame['tokens'], from: number, to: number): Phrase | null => {
  const subject = introducedFor(tokens, from, to) ?? mainSubject(tokens, from, to);
  return subject === null ? null : (apposedName(tokens, subject) ?? holderOf(tokens, subject) ?? subject);
};

/** Nothing but a quotation or two. */
const isBareSpeech = ({ tokens }: Frame): boolean =>
  tokens.length <= BARE && tokens.every(({ type }) => type === 'passage' || type === 'break');
