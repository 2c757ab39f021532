import { type Caveat, type Reading, type Span, slice } from '../../src/core/article.ts';
import { articleFromText } from '../../src/core/article-text.ts';
import { renderPlain } from '../../src/core/card/plain.ts';
import { type StoryOptions, storyCard } from '../../src/core/card/story-card.ts';
import { readArticle } from '../../src/core/reading.ts';
import { makeStory } from '../../src/core/stories/make-story.ts';
import type { LabelledCaveat, Passage } from './caveat-corpus.ts';

export interface FoundCaveat {
  readonly gold: LabelledCaveat;
  readonly found: Caveat | null;
  readonly holder: 'right' | 'blank' | 'wrong' | null;
  readonly claim: boolean | null;
  /** Null where the card states no claim that it bears on. */
  readonly kept: boolean | null;
}

/** What the engine made of one passage, label by label. */
export interface CaveatJudgement {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly labels: readonly FoundCaveat[];
  readonly given: readonly { readonly caveat: Caveat; readonly right: boolean }[];
}

/** Where words stand in a text first. */
export const place = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** The part of `span` that stands within `other`, from 0 to 1. */
export const within = (span: Span, other: Span): number =>
  Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)) / Math.max(1, span.end - span.start);

const HALF = 0.5;

const meets = (text: string, gold: LabelledCaveat, caveat: Caveat): boolean =>
  gold.kinds.includes(caveat.kind) &&
  (within(place(text, gold.text), caveat) >= HALF || within(caveat, place(text, gold.text)) >= HALF) &&
  within(caveat.cue, place(text, gold.text)) > 0;

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|a|an|our|his|her|its|their) /u, '');

/** The same person or office; a last name is enough, and a fuller name than the label's is as good. */
const sameHolder = (given: string, gold: string): boolean => {
  const [one, other] = [bare(given), bare(gold)];
  if (/^\p{Lu}\S+$/u.test(gold) && given.endsWith(` ${gold}`)) return true;
  return one === other || (` ${other} `.includes(` ${one} `) && one.length > 2) || other.startsWith(`${one},`);
};

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The text of the card that shows a reading, without its line breaks. */
export const cardText = (reading: Reading, style: NonNullable<StoryOptions['style']>): string => {
  const story = makeStory('story', [reading]);
  return oneLine(renderPlain(storyCard(story, { zone: 'UTC', style }), { width: 10_000 }));
};

/** Whether two labels say the same: then a card may state either. */
const same = (one: LabelledCaveat, other: LabelledCaveat): boolean =>
  one.kinds[0] === other.kinds[0] &&
  one.holders.some((holder) => holder !== null && other.holders.includes(holder)) &&
  one.claims.some((claim) => other.claims.includes(claim));

/** What stands between the marks of a label that is mostly a quotation: a card gives it as a quote, beside who said it. */
const quotedIn = (words: string): string | null => {
  const inside = /[“"]([^”"]+?)[,.]?[”"]/u.exec(words)?.[1] ?? '';
  return inside.length >= HALF * words.length ? inside : null;
};

/** Labels whose claim a card's words hold, each with whether the card states it. */
export const keptOn = (card: string, { text, caveats }: Passage): { gold: LabelledCaveat; kept: boolean }[] => {
  const states = (words: string): boolean => card.includes(oneLine(words));
  const reserves = (words: string): boolean => states(words) || states(quotedIn(words) ?? words);
  return caveats
    .filter(({ optional }) => optional !== true)
    .filter((gold) =>
      gold.claims.some((claim) => claim !== null && claim !== gold.text && states(claim) && text !== ''),
    )
    .map((gold) => ({
      gold,
      kept: caveats.some((other) => (other === gold || same(other, gold)) && reserves(other.text)),
    }));
};

/** Reads a passage as the bot does and holds the caveats found, and the cards, against the labels. */
export const judgeCaveats = (passage: Passage): CaveatJudgement => {
  const { text, slug } = passage;
  const reading = readArticle(articleFromText({ id: slug, text, publisher: 'The Quayside Echo' }));
  const { caveats } = reading;
  const cards = (['full', 'compact'] as const).flatMap((style) => keptOn(cardText(reading, style), passage));
  const labels = passage.caveats
    .filter((gold) => gold.optional !== true)
    .map((gold): FoundCaveat => {
      const found = caveats.find((caveat) => meets(text, gold, caveat)) ?? null;
      const shown = cards.filter((one) => one.gold === gold);
      const kept = shown.length === 0 ? null : shown.every((one) => one.kept);
      if (found === null) return { gold, found, holder: null, claim: null, kept };
      const named = found.holder === null ? null : slice(text, found.holder);
      const right = gold.holders.some((who) =>
        who === null || named === null ? who === named : sameHolder(named, who),
      );
      const { claim } = found;
      const linked = gold.claims.some((words) =>
        words === null || claim === null
          ? words === claim
          : within(place(text, words), claim) >= HALF || within(claim, place(text, words)) >= HALF,
      );
      return { gold, found, holder: right ? 'right' : named === null ? 'blank' : 'wrong', claim: linked, kept };
    });
  const given = caveats.map((caveat) => ({
    caveat,
    right: passage.caveats.some((gold) => meets(text, gold, caveat)),
  }));
  return { passage, reading, labels, given };
};
