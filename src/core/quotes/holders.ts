import type { Token } from '../text/tokens.ts';
import { CUE_NOUNS, WRITINGS } from './cues.ts';
import { type Phrase, phraseFrom } from './phrases.ts';

type Tokens = readonly Token[];

/** "Fenn’s statement", "her letter", "a document filed by Fenn": the words of a thing are its owner's. */
export const holderOf = (tokens: Tokens, phrase: Phrase): Phrase | null => {
  if (!CUE_NOUNS.has(tokens[phrase.head]?.lower ?? '')) return null;
  const first = tokens[phrase.from];
  if (/^(?:his|her|their|my|our)$/u.test(first?.lower ?? ''))
    return { from: phrase.from, to: phrase.from + 1, kind: 'pronoun', head: phrase.from, core: phrase.from + 1 };
  for (let place = phrase.from + 1; place < phrase.head; place += 1) {
    const sign = tokens[place];
    if (sign?.type !== 'sign' || !/^['’]s?$/u.test(sign.text)) continue;
    const kind = tokens[place - 1]?.capital === true ? 'name' : 'nominal';
    return { from: phrase.from, to: place, kind, head: place - 1, core: place };
  }
  const made = tokens[phrase.to]?.lower ?? '';
  const by = /^(?:out|up)$/u.test(tokens[phrase.to + 1]?.lower ?? '') ? phrase.to + 2 : phrase.to + 1;
  if (
    /^(?:filed|written|signed|sent|put|posted|penned|released|issued|published)$/u.test(made) &&
    tokens[by]?.lower === 'by'
  )
    return phraseFrom(tokens, by + 1, tokens.length);
  return null;
};

/** "In a letter signed by the crew, the plan is called “…”": what holds the words, or whose they are. */
export const writingOf = (tokens: Tokens, floor: number, verb: number): Phrase | null => {
  if (tokens[floor]?.lower !== 'in') return null;
  const phrase = phraseFrom(tokens, floor + 1, verb);
  const head = tokens[phrase?.head ?? -1]?.lower ?? '';
  return phrase !== null && (CUE_NOUNS.has(head) || WRITINGS.has(head)) ? (holderOf(tokens, phrase) ?? phrase) : null;
};

/** "For Ida Brook, the answer was simple": whose answer it is. */
export const introducedFor = (tokens: Tokens, floor: number, at: number): Phrase | null => {
  if (!/^(?:for|to)$/u.test(tokens[floor]?.lower ?? '')) return null;
  const phrase = phraseFrom(tokens, floor + 1, at);
  return phrase?.kind === 'name' && tokens[phrase.to]?.text === ',' ? phrase : null;
};

/** "the words of Ida Brook": who stands after "of". */
export const possessorOf = (tokens: Tokens, phrase: Phrase): Phrase | null =>
  tokens[phrase.core]?.lower === 'of' ? phraseFrom(tokens, phrase.core + 1, tokens.length) : null;
