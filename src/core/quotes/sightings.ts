import type { Span } from '../article.ts';
import { AUXILIARIES } from '../text/closed-class.ts';
import { isTitleCase, type Name, namesIn, opensSentence } from '../text/names.ts';
import { type Token, tokensIn } from '../text/tokens.ts';
import { CUE_VERBS } from './cues.ts';
import { fullKey, isOrganisation, surname } from './family-names.ts';
import type { Frame } from './frames.ts';
import type { Passage } from './passages.ts';

/** A name where it stands, before it is known whose it is. */
export interface Sighting extends Name {
  readonly frame: number;
  readonly tokens: readonly Token[];
  readonly quoted: boolean;
  readonly heading: boolean;
  readonly words: readonly string[];
}

/** A first line of at most so many tokens is a headline, where an adjective may stand capitalised before a name. */
const SHORT = 18;

const isHeadline = (tokens: readonly Token[]): boolean =>
  tokens.length <= SHORT && !/^[.!?]$/u.test(tokens.at(-1)?.text ?? '') && tokens.at(-1)?.type !== 'passage';

const isLine = (tokens: readonly Token[]): boolean =>
  tokens.length <= SHORT && !tokens.some(({ type }) => type === 'passage');

export const clean = (token: Token): string => token.lower.toLowerCase().replace(/[.']/gu, '');

/** Every name of an article, in and outside quotations, in reading order. */
export const sightingsIn = (
  text: string,
  frames: readonly Frame[],
  passages: readonly Passage[],
  headline: number,
): Sighting[] => {
  const common = new Set<string>();
  for (const { tokens } of frames)
    for (const token of tokens) if (token.type === 'word' && !token.capital) common.add(token.lower);
  const found: Sighting[] = [];
  const collect = (tokens: readonly Token[], frame: number, quoted: boolean): void => {
    const heading =
      isTitleCase(tokens) ||
      (!quoted && frame === headline) ||
      (!quoted && frame === 0 && frames.length > 2 && isHeadline(tokens));
    for (const name of namesIn(tokens, common)) {
      const words = tokens
        .slice(name.from, name.to)
        .filter((token) => token.type === 'word')
        .map(clean);
      if (words.length === 0) continue;
      // "Continued Brook:" begins with a verb.
      const verb = words.length > 1 && opensSentence(tokens, name.from) && isPastCue(words[0] ?? '') ? 1 : 0;
      const from = name.from + verb;
      found.push({
        ...name,
        from,
        titleFrom: verb === 1 ? from : name.titleFrom,
        frame,
        tokens,
        quoted,
        heading,
        words: words.slice(verb),
      });
    }
  };
  for (const [index, frame] of frames.entries()) collect(frame.tokens, index, false);
  for (const passage of passages)
    for (const segment of passage.segments) collect(tokensIn(text, segment), passage.paragraph, true);
  if (frames.length > 2 && isLine(frames[0]?.tokens ?? [])) partFromLine(found);
  const supported = new Set<string>();
  const surnames = new Set<string>();
  for (const sighting of found) {
    if (!sighting.doubtful && !isUnsupported(sighting)) supported.add(sighting.words[0] ?? '');
    if (sighting.words.length > 1 && !sighting.heading && !isOrganisation(sighting.words))
      surnames.add(surname(sighting.words));
  }
  return found
    .filter((sighting) => {
      if (surnames.has(sighting.words.join(' '))) return true;
      return !sighting.doubtful && (!isUnsupported(sighting) || supported.has(sighting.words[0] ?? ''));
    })
    .sort((one, other) => spanOf(one).start - spanOf(other).start);
};

const isPastCue = (lower: string): boolean =>
  CUE_VERBS.get(lower)?.form === 'finite' && /(?:ed|said|wrote)$/u.test(lower);

/** "Weary Brook shuts bridge" in a short first line: what stands before a family name only there is no given name. */
const partFromLine = (found: Sighting[]): void => {
  const elsewhere = new Set<string>();
  const families = new Set<string>();
  for (const { frame, quoted, words, heading } of found) {
    if ((frame === 0 && !quoted) || words.length < 2 || heading || isOrganisation(words)) continue;
    elsewhere.add(fullKey(words));
    families.add(surname(words));
  }
  for (const [index, sighting] of found.entries()) {
    if (sighting.frame !== 0 || sighting.quoted || sighting.words.length !== 2) continue;
    const { tokens, titleFrom, to } = sighting;
    if ([tokens[titleFrom - 1], tokens[to]].some((beside) => isPastCue(beside?.lower ?? ''))) continue;
    if (elsewhere.has(fullKey(sighting.words)) || !families.has(surname(sighting.words))) continue;
    const from = sighting.to - 1;
    found[index] = { ...sighting, from, titleFrom: from, words: sighting.words.slice(1) };
  }
};

/** One capitalised word that begins a sentence, with nothing after it by which it would be a name. */
const isUnsupported = ({ tokens, from, to, titleFrom, words }: Sighting): boolean => {
  if (words.length > 1 || titleFrom < from || !opensSentence(tokens, titleFrom)) return false;
  const after = tokens[to];
  if (after?.type === 'sign') return !/^['’]s?$/u.test(after.text);
  return after?.type !== 'word' || !(AUXILIARIES.has(after.lower) || CUE_VERBS.get(after.lower)?.form === 'finite');
};

export const spanOf = (sighting: Sighting): Span => ({
  start: sighting.tokens[sighting.from]?.start ?? 0,
  end: sighting.tokens[sighting.to - 1]?.end ?? 0,
});
