import type { Frame } from './frames.ts';
import { sameCalling } from './offices.ts';
import type { Figure, Mention, People } from './people.ts';
import { phraseFrom, spanOf } from './phrases.ts';

/** Tokens of a description that is read as one. */
const REACH = 8;

/**
 * "the coroner", "the manager himself": places where the one figure whom the article describes so is meant, as mentions. Where two are
 * described alike there is none.
 */
export const readEpithets = (people: People, frames: readonly Frame[]): Mention[] => {
  const holders = new Map<string, Figure | null>();
  for (const figure of people.figures)
    for (const noun of figure.person > 0 && figure.words.length > 1 ? figure.descriptions : [])
      holders.set(noun, holders.has(noun) ? null : figure);
  if (holders.size === 0) return [];
  return frames.flatMap(({ tokens }, frame) => {
    const found: Mention[] = [];
    for (const [at, token] of tokens.entries()) {
      const head = tokens[at + 1]?.lower ?? '';
      const figure = token.lower === 'the' && token.type === 'word' ? holders.get(head) : undefined;
      if (figure == null || figure.details.has('former') || figure.details.has('deputy')) continue;
      const phrase = phraseFrom(tokens, at, Math.min(tokens.length, at + REACH));
      // Anything beside the bare noun may tell another of the same calling.
      if (phrase?.kind !== 'nominal' || phrase.head !== at + 1 || phrase.to !== phrase.core) continue;
      if ([...sameCalling(head)].some((noun) => noun !== head && holders.get(noun) === null)) continue;
      const { from, to } = phrase;
      found.push({
        ...spanOf(tokens, phrase),
        figure: figure.id,
        frame,
        from,
        to,
        titleFrom: from,
        quoted: false,
        unclear: false,
      });
    }
    return found;
  });
};
