import { REPORTING } from '../quotes/reporting-verbs.ts';
import type { Bearing } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { ADDED_HEDGES, HEDGES, STRONG_HEDGES } from './word-lists.ts';
import type { GuardWord } from './words.ts';

/** A doubt that the source has and the text leaves out, or the other way round. */
export const checkHedges = (bearing: Bearing): Reason[] => [...dropped(bearing), ...added(bearing)];

const dropped = (bearing: Bearing): Reason[] => {
  const { words, pool, comparisons, source } = bearing;
  const [sentence] = pool;
  const partners = comparisons[0]?.partners ?? [];
  if (sentence === undefined) return [];
  for (const [at, cue] of sentence.words.entries()) {
    if (!STRONG_HEDGES.has(cue.lower) || (cue.capital && at > 0 && cue.lower === 'may')) continue;
    const scope = scopeOf(source.text, sentence.words, at);
    // "may threaten": what is doubted may itself be a word of doubt.
    const doubts = words.filter(({ key }) => !scope.some((word) => word.key === key));
    const hedged = doubts.some(({ lower }) => HEDGES.has(lower));
    const firm = MODALS.has(cue.lower) && !hedged && words.some(({ lower }) => lower === 'will');
    if (!firm && (hedged || doubts.some(({ bases }) => bases.some((base) => REPORTING.has(base))))) continue;
    const borne = scope.filter((word) => words.some(({ key }) => key === word.key) || partners.includes(word));
    if (borne.length < LEAST_BORNE || borne.length < SHARE_BORNE * scope.length) continue;
    const mine = words.find(({ key }) => key === borne[0]?.key) ?? words[partners.indexOf(borne[0] ?? null)];
    if (mine === undefined) continue;
    const says = `The source says this only with “${cue.text}”.`;
    return [{ kind: 'hedge', start: mine.start, end: mine.end, says }];
  }
  return [];
};

const MODALS = new Set('may might could'.split(' '));

/** How much of what a doubt bears on the text has to tell. */
const LEAST_BORNE = 2;
const SHARE_BORNE = 0.6;
/** Telling words behind a doubt on which it bears. */
const SCOPE = 4;

/** The telling words on which a doubt bears: those behind it in its clause, and those before it where too few follow. */
const scopeOf = (text: string, words: readonly GuardWord[], at: number): GuardWord[] => {
  const behind = clause(text, words, at, 1).filter(({ plain }) => !plain);
  if (behind.length >= LEAST_BORNE) return behind.slice(0, SCOPE);
  return [
    ...clause(text, words, at, -1)
      .filter(({ plain }) => !plain)
      .slice(0, SCOPE - behind.length),
    ...behind,
  ];
};

/** The words from here to the next comma on one side. */
const clause = (text: string, words: readonly GuardWord[], at: number, step: 1 | -1): GuardWord[] => {
  const found: GuardWord[] = [];
  for (let place = at + step; found.length < 4 * SCOPE; place += step) {
    const [word, near] = [words[place], words[place - step]];
    if (word === undefined || near === undefined) break;
    const between = text.slice(Math.min(word.end, near.end), Math.max(word.start, near.start));
    if (/[,;:—–]/u.test(between.slice(0, 4))) break;
    found.push(word);
  }
  return found;
};

const added = ({ words, pool }: Bearing): Reason[] => {
  if (pool.length === 0 || pool.some((sentence) => sentence.words.some(({ lower }) => HEDGES.has(lower)))) return [];
  return words
    .filter(({ lower, capital }) => ADDED_HEDGES.has(lower) && !capital)
    .map(({ start, end, text }) => ({
      kind: 'hedge',
      start,
      end,
      says: `The source is sure where the text has “${text}”.`,
    }));
};
