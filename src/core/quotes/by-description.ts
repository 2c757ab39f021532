import { isClosedClass } from '../text/closed-class.ts';
import { BELONGING } from '../text/titles.ts';
import { ageIn, contradicts } from './descriptions.ts';
import { isOccupation } from './occupations.ts';
import { LAWMAKERS, sameCalling } from './offices.ts';
import type { Figure } from './people.ts';
import type { Phrase } from './phrases.ts';
import type { Memory } from './resolve.ts';

/** Words that make another office of one: the deputy mayor is not the mayor. */
const ANOTHER_OFFICE = ['deputy', 'vice', 'former', 'ex', 'shadow', 'acting', 'outgoing', 'opposition', 'prime'];

/** Whom a description means, and how sure that is. */
export interface Described {
  readonly figure: number;
  readonly confidence: number;
}

/** "the senator", "the Harbour East representative", "the 34-year-old": whoever is described so, or else is being written about. */
export const byDescription = (memory: Memory, frame: number, phrase: Phrase): Described | null => {
  const tokens = memory.frames[frame]?.tokens ?? [];
  const head = tokens[phrase.head]?.lower ?? '';
  if (tokens[phrase.from]?.lower !== 'the' || /[^s]s$/u.test(head)) return null;
  const words = (from: number, to: number): string[] =>
    tokens
      .slice(from, to)
      .filter(({ type, lower }) => type === 'word' && !isClosedClass(lower))
      .map(({ lower }) => lower.replace(/\.$/u, ''));
  // "the Norwegian said": of whoever is told of there alone.
  if (tokens[phrase.head]?.capital === true && BELONGING.has(head) && phrase.to === phrase.from + 2) {
    const sole = soleBefore(memory, frame, phrase.from);
    return sole === null ? null : { figure: sole.id, confidence: SOLE };
  }
  const modifiers = words(phrase.from + 1, phrase.head);
  const attached = words(phrase.head + 1, phrase.to);
  const years = [head, ...modifiers].map(ageIn).find((age) => age !== null) ?? null;
  if (ageIn(head) === null && !isOccupation(head)) return null;
  const described =
    ageIn(head) === null
      ? [...new Set([...sameCalling(head)].flatMap((word) => memory.described.get(word) ?? []))]
      : (memory.aged.get(years ?? -1) ?? []);
  const misses = (figure: Figure, those: readonly string[]): number =>
    those.filter((word) => ageIn(word) === null && !knows(figure, word)).length;
  const fits = (figure: Figure): boolean =>
    !contradicts(figure, head) &&
    (years === null || figure.age === null || figure.age === years) &&
    misses(figure, attached) === 0 &&
    ANOTHER_OFFICE.every((word) => knows(figure, word) === [...modifiers, ...attached].includes(word));
  const fitting = described.filter(fits);
  const exact = fitting.filter((figure) => misses(figure, modifiers) === 0 && (knows(figure, head) || years !== null));
  const among = exact.length > 0 ? exact : fitting;
  const offset = tokens[phrase.from]?.start ?? 0;
  const focused = memory.focus.before(offset).filter(({ figure }) => (memory.people.figures[figure]?.person ?? 0) > 0);
  const near = focused.filter(({ figure }) => among.some(({ id }) => id === figure));
  if (near[0] !== undefined) return { figure: near[0].figure, confidence: near.length === 1 ? 0.85 : 0.7 };
  if (among.length === 1 && among[0] !== undefined) return { figure: among[0].id, confidence: 0.7 };
  if (described.length > 1) return null;
  const nearest = focused[0];
  if (nearest !== undefined && LAWMAKERS.has(head) && modifiers.length > 0)
    return { figure: nearest.figure, confidence: nearest.confidence * 0.9 };
  if (described.length > 0 || (years === null && modifiers.length === 0 && !LAWMAKERS.has(head))) return null;
  if (isIntroduced(memory, frame, phrase.from, head)) return null;
  const sole = soleBefore(memory, frame, phrase.from);
  return sole === null || contradicts(sole, head) ? null : { figure: sole.id, confidence: SOLE };
};

/** How sure it is that a new description takes up the one person of the sentences before: "The 71-year-old diplomat said". */
const SOLE = 0.6;
/** Paragraphs back in which "a diplomat" is another whom "the diplomat" means. */
const INTRODUCED = 6;

/** Mentions and tokens back over which a paragraph is searched; keeps a text of one endless paragraph linear. */
const NEAR = { mentions: 20, tokens: 300 };

/** The one person whom the paragraph names before a place. */
const soleBefore = (memory: Memory, frame: number, at: number): Figure | null => {
  const those = new Set<Figure>();
  const mentions = memory.named.get(frame) ?? [];
  const from = Math.max(0, mentions.length - NEAR.mentions);
  if (from > 0 && (mentions[from]?.to ?? 0) > at) return null;
  for (const { to, figure } of mentions.slice(from)) {
    const named = memory.people.figures[figure];
    if (to <= at && named !== undefined && named.person > 0) those.add(named);
  }
  const [only] = those;
  return those.size === 1 && only !== undefined ? only : null;
};

/** Whether "a diplomat" stands before "the diplomat". */
const isIntroduced = (memory: Memory, frame: number, at: number, head: string): boolean => {
  let left = NEAR.tokens;
  for (let index = frame; index >= Math.max(0, frame - INTRODUCED); index -= 1) {
    const tokens = memory.frames[index]?.tokens ?? [];
    for (let place = index === frame ? at - 1 : tokens.length - 1; place > 0 && left > 0; place -= 1, left -= 1) {
      if (tokens[place]?.lower !== head) continue;
      for (let back = place - 1; back >= Math.max(0, place - 4) && tokens[back]?.type === 'word'; back -= 1)
        if (/^(?:a|an|another|one)$/u.test(tokens[back]?.lower ?? '')) return true;
    }
  }
  return false;
};

const knows = (figure: Figure, word: string): boolean =>
  figure.details.has(word) || figure.descriptions.has(word) || figure.words.includes(word);
