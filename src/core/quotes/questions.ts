import { AUXILIARIES } from '../text/closed-class.ts';
import type { Attribution } from './attribution.ts';
import { otherThan } from './dialogue.ts';
import type { Frame } from './frames.ts';
import type { Surroundings } from './neighbours.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { mainSubject } from './subjects.ts';
import { voicesWithin } from './voices.ts';

/** Most tokens of a question that an interview prints by itself. */
const QUESTION = 60;
/**
 * "Brook asked whether he had shouted.": who replies to a sentence that tells of a question, from the token `from` to `to`; 'unread'
 * where that is nobody whom the paragraphs before name, null where nothing is asked.
 */
export const repliesTo = (
  near: Surroundings,
  frame: number,
  from: number,
  to: number,
): Attribution | 'unread' | null => {
  const here = voicesWithin(near.voices(frame), from, to);
  const asks = here.findLast(({ part }) => part === 'asks');
  const hears = here.findLast(({ part }) => part === 'hears')?.phrase;
  if (asks === undefined) return null;
  if (here.some(({ part, verb, phrase }) => part === 'says' && verb > asks.verb && phrase.from !== hears?.from))
    return null;
  const tokens = near.frames[frame]?.tokens ?? [];
  if (mainSubject(tokens, from, to)?.head !== asks.phrase.head) return null;
  const given = (phrase: Phrase): Attribution => ({ frame, phrase, cue: null, how: 'turn', confidence: 0.75 });
  const asker = near.who(given(asks.phrase));
  const heard = hears === undefined ? null : near.who(given(hears));
  if (hears !== undefined && heard !== null && heard !== asker) return given(hears);
  return otherThan(near, given(asks.phrase), frame)?.attribution ?? 'unread';
};

/** "Does she mind?", "What would Brook do?": whom a question in the writer’s own words is put to. */
export const whomAsked = (tokens: Frame['tokens'], from: number, to: number): Phrase | null => {
  if (tokens[to - 1]?.text !== '?') return null;
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    if (!AUXILIARIES.has(tokens[at]?.lower ?? '')) continue;
    const phrase = phraseFrom(tokens, at + 1, to);
    return phrase !== null && phrase.kind !== 'nominal' ? phrase : null;
  }
  return null;
};

/** A question that is printed without marks, as interviews do. */
export const isQuestion = ({ tokens }: Frame): boolean =>
  tokens.length <= QUESTION &&
  tokens.findLast(({ type }) => type !== 'break')?.text === '?' &&
  !tokens.some(({ type }) => type === 'passage');

/** “Why?” she asked Fenn. “…”: the cue of the question before is a sentence of its own, and whoever asked goes on. */
export const askedHere = (
  near: Surroundings,
  tokens: Frame['tokens'],
  from: number,
  to: number,
): Attribution | null => {
  const before = tokens[from - 2];
  const given = before?.type === 'passage' ? near.given[before.passage] : null;
  const [first, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return given?.cue != null && given.cue.start >= first && given.cue.end <= end ? given : null;
};
