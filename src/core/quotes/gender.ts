import { FEMALE, MALE } from '../text/closed-class.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../text/titles.ts';
import { isSubject } from './focus.ts';
import type { Frame } from './frames.ts';
import type { Figure, Mention, People } from './people.ts';

/** As sure as a title makes it. */
const CERTAIN = 5;
/** Votes that settle a gender; one subject followed by its pronoun is enough. */
const ENOUGH = 0.9;
/** How far after a name its first pronoun is looked for, in tokens. */
const REACH = 40;

/** Learns who is "he" and who is "she" from the article itself: from titles, nouns beside the name, and the pronouns that follow it. */
export const learnGenders = (people: People, frames: readonly Frame[]): void => {
  const votes = people.figures.map(() => ({ male: 0, female: 0 }));
  const starts = startsByFrame(people.mentions);
  for (const mention of people.mentions) {
    if (mention.quoted) continue;
    const vote = votes[mention.figure];
    const tokens = frames[mention.frame]?.tokens;
    if (vote === undefined || tokens === undefined) continue;
    for (let at = Math.max(0, mention.titleFrom - 2); at < mention.from; at += 1) {
      const word = tokens[at]?.lower.replace(/\.$/u, '') ?? '';
      if (tokens[at]?.type !== 'word' || /^(?:he|she|his|her|him)$/u.test(word)) continue;
      if (MALE_WORDS.has(word)) vote.male += 3;
      if (FEMALE_WORDS.has(word)) vote.female += 3;
    }
    const weight = isSubject(tokens, mention.titleFrom, mention.to) ? 1 : 0.3;
    const others = starts.get(mention.frame) ?? new Map<number, number>();
    let breaks = 0;
    for (let at = mention.to; at < Math.min(tokens.length, mention.to + REACH); at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.type === 'break') breaks += 1;
      if (breaks > 1) break;
      const other = others.get(at);
      if (other !== undefined && other !== mention.figure && (people.figures[other]?.person ?? 0) >= 0) break;
      if (token.type !== 'word') continue;
      const apposed = at - mention.to < 8 && tokens[mention.to]?.text === ',' && breaks === 0;
      if (MALE.has(token.lower) || (apposed && MALE_WORDS.has(token.lower))) {
        vote.male += weight;
        break;
      }
      if (FEMALE.has(token.lower) || (apposed && FEMALE_WORDS.has(token.lower))) {
        vote.female += weight;
        break;
      }
    }
  }
  for (const figure of people.figures) settle(figure, votes[figure.id] ?? { male: 0, female: 0 });
};

const startsByFrame = (mentions: readonly Mention[]): Map<number, Map<number, number>> => {
  const found = new Map<number, Map<number, number>>();
  for (const mention of mentions) {
    if (mention.quoted) continue;
    const starts = found.get(mention.frame) ?? new Map<number, number>();
    starts.set(mention.from, mention.figure);
    found.set(mention.frame, starts);
  }
  return found;
};

const settle = (figure: Figure, vote: { male: number; female: number }): void => {
  const lead = vote.male - vote.female;
  if (figure.gender !== null) figure.genderSure = CERTAIN;
  else if (vote.male + vote.female >= ENOUGH && Math.abs(lead) > 0) {
    figure.gender = lead > 0 ? 'male' : 'female';
    figure.genderSure = (Math.abs(lead) * Math.abs(lead)) / (vote.male + vote.female);
  }
  if (figure.gender !== null) figure.person += 1;
};
