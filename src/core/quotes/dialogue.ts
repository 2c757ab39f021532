import type { Attribution } from './attribution.ts';
import type { Frame } from './frames.ts';
import type { Surroundings } from './neighbours.ts';

/** Longest turn of a talk that passes to and fro, UTF-16 units: more is somebody quoted at length. */
const TURN = 130;
/** Longest turn that takes up another without a question, UTF-16 units. */
const RETORT = 90;
/** Longest question that only asks back what was said, UTF-16 units. */
const ECHO = 30;
/** Paragraphs over which the other one of a talk is looked for. */
const PARAGRAPHS_BACK = 4;
/** Tokens and voices of a paragraph among which that one is: keeps an endless paragraph linear. */
const TOKENS_BACK = 200;
const VOICES_BACK = 12;
/** Speaks to somebody: who reads an article is seldom meant. */
const TO_YOU = /\b(?:you|your|sir|madam|ma['’]am)\b/iu;

/**
 * Whose turn it is where a paragraph of a talk is a quotation alone: the other one’s after a question, after a turn of one’s own, or
 * where two have spoken briefly in turn. 'other' where nobody names that one; null where nothing tells that the speaker changes.
 */
export const takesTurn = (near: Surroundings, frame: number): Attribution | 'other' | null => {
  const [own, before] = [near.frames[frame], near.frames[frame - 1]];
  if (own === undefined || before === undefined || !isBare(own) || spokenIn(own) > TURN) return null;
  const last = lastPassage(before);
  const spoke = last === null ? null : near.given[last];
  if (last === null || spoke == null || spokenIn(before) > TURN || goesOn(before, spoke)) return null;
  const question = /\?\W*$/u.test(near.said(last));
  const first = own.tokens.find((token) => token.type === 'passage')?.passage ?? -1;
  const words = near.said(first);
  const asksBack = /\?\W*$/u.test(words) && TO_YOU.test(words);
  const other = otherThan(near, spoke, frame - 1);
  // “Never?”: short questions back are the other one’s.
  if (/\?\W*$/u.test(words) && words.length <= ECHO && !question) return other?.attribution ?? 'other';
  if (question || asksBack) return other?.attribution ?? (question && isBare(before) ? 'other' : null);
  const talk = before.tokens[0]?.type === 'passage';
  return talk && other?.frame === frame - 2 && spokenIn(own) <= RETORT ? other.attribution : null;
};

/** Something is told after what was said: it leads up to who speaks next. */
const goesOn = ({ tokens }: Frame, { cue }: Attribution): boolean => {
  const last = tokens.findLastIndex(({ type }) => type === 'passage');
  const end = Math.max(tokens[last]?.end ?? 0, cue?.end ?? 0);
  const stop = tokens.findIndex(({ type, start }) => type === 'break' && start >= end);
  return stop >= 0 && tokens.slice(stop).some(({ type }) => type === 'word');
};

/** Nothing but quotations stands in the paragraph. */
const isBare = ({ tokens }: Frame): boolean =>
  tokens.length > 0 && tokens.every(({ type }) => type === 'passage' || type === 'break' || type === 'sign');

const lastPassage = ({ tokens }: Frame): number | null =>
  tokens.findLast(({ type }) => type === 'passage')?.passage ?? null;

const spokenIn = ({ tokens }: Frame): number =>
  tokens.reduce((sum, token) => sum + (token.type === 'passage' ? token.end - token.start : 0), 0);

/** The last one who spoke, asked or was asked up to a frame, beside the one who spoke there. */
export const otherThan = (
  near: Surroundings,
  spoke: Attribution,
  frame: number,
): { readonly attribution: Attribution; readonly frame: number } | null => {
  const one = near.who(spoke);
  for (let index = frame; index > Math.max(-1, frame - PARAGRAPHS_BACK); index -= 1) {
    const tokens = near.frames[index]?.tokens ?? [];
    for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - TOKENS_BACK); at -= 1) {
      const token = tokens[at];
      const given = token?.type === 'passage' ? near.given[token.passage] : null;
      const who = given == null ? null : near.who(given);
      if (given != null && who !== null && who !== one)
        return {
          attribution: { ...given, cue: null, how: 'turn', confidence: given.confidence * 0.85 },
          frame: index,
        };
    }
    for (const { part, phrase } of near.voices(index).slice(-VOICES_BACK)) {
      if (part === 'says') continue;
      const given: Attribution = { frame: index, phrase, cue: null, how: 'turn', confidence: 0.8 };
      const who = near.who(given);
      if (who !== null && who !== one) return { attribution: given, frame: index };
    }
  }
  return null;
};
