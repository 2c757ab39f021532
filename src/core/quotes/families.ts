import { opensSentence } from '../text/names.ts';
import { CUE_VERBS } from './cues.ts';
import { surname } from './family-names.ts';
import { genderOf } from './gender.ts';
import { relationOf } from './kin-nouns.ts';
import type { Figure } from './people.ts';
import { isSubject } from './positions.ts';
import { clean, type Sighting } from './sightings.ts';

/** The gender that a form of address tells. */
export const genderOfTitle = (word: string): Figure['gender'] => {
  if (word === 'mr' || word === 'sir' || word === 'lord' || word === 'shri') return 'male';
  return /^(?:mrs|ms|miss|lady|dame|smt)$/u.test(word) ? 'female' : null;
};

/** Where a figure was named last, so far. */
export interface Sight {
  readonly frame: number;
  readonly order: number;
  /** The last paragraph that names it by a first name too; null for none. */
  readonly full: number | null;
  /** The place in that order where the bare name last meant it; null for none. */
  readonly bare: number | null;
  /** How often it was called by the bare name where nobody else could be meant. */
  readonly called: number;
  /** Whether it ever did or said something under the full name. */
  readonly acts: boolean;
}

/** Whom a bare name means, and whether anything tells that. */
export interface Meant {
  readonly figure: Figure;
  readonly clear: boolean;
}

/** Paragraphs over which somebody named in full is still the one of that name. */
const RECENT = 3;
/** Called so often by the bare name, somebody is the one it means. */
const OFTEN = 3;

const OLDER = /^(?:elder|older|senior)$/u;
const YOUNGER = /^(?:younger|junior)$/u;
const FORBEARS = ['father', 'mother', 'uncle', 'aunt', 'grandfather', 'grandmother'];
const OFFSPRING = ['son', 'daughter', 'nephew', 'niece', 'grandson', 'granddaughter'];

/**
 * Whom of those who bear it a name means: by the form of address ("Mrs Brook"), by age ("the elder Brook"), else who alone is named in
 * full hereabouts, else who is always called by it. Unclear where two are named alike.
 */
export const whichOf = (
  bearers: readonly Figure[] | undefined,
  sighting: Sighting,
  seen: ReadonlyMap<number, Sight>,
): Meant | null => {
  const [first] = bearers ?? [];
  if (bearers === undefined || first === undefined) return null;
  if (bearers.length < 2) return { figure: first, clear: true };
  const named = sighting.words.join(' ');
  const family = bearers.filter((figure) => surname(figure.words) === named);
  if (family.length > 0 && family.length < bearers.length) return whichOf(family, sighting, seen);
  const fitting = known(ofAge(ofTitle(ofGender(bearers, sighting), sighting), sighting), sighting);
  const met = fitting.filter(({ id }) => seen.has(id));
  const only = [fitting, met].find(({ length }) => length === 1)?.[0];
  if (only !== undefined) return { figure: only, clear: true };
  const since = ({ id }: Figure): number => sighting.frame - (seen.get(id)?.full ?? Number.NEGATIVE_INFINITY);
  const acts = ({ id }: Figure): boolean => seen.get(id)?.acts === true;
  const within = (reach: number): Figure | null =>
    sighting.quoted ? null : lone(met.filter((figure) => since(figure) <= reach));
  const order = (figure: Figure): number => seen.get(figure.id)?.order ?? -1;
  const latest = met.reduce<Figure | null>(
    (best, one) => (best === null || order(one) > order(best) ? one : best),
    null,
  );
  const ongoing = latest !== null && seen.get(latest.id)?.bare === order(latest) ? latest : null;
  const called = (figure: Figure): number => seen.get(figure.id)?.called ?? 0;
  const acting = lone(met.filter(acts));
  const usual = lone(met.filter((figure) => called(figure) >= OFTEN));
  const recent = within(RECENT);
  const clear =
    within(0) ??
    ongoing ??
    (acting !== null && called(acting) > 0 ? acting : null) ??
    (recent !== null && acts(recent) ? recent : null) ??
    usual;
  if (clear !== null) return { figure: clear, clear: true };
  const likeliest = (met.length > 0 ? met : fitting).reduce((best, figure) =>
    figure.count > best.count || (figure.count === best.count && order(figure) > order(best)) ? figure : best,
  );
  return { figure: likeliest, clear: false };
};

/** Words between a noun for a relative and the name: "her husband, former president Odo Brook". */
const KIN_REACH = 6;

/** Whether somebody does or says something where the name stands, and is not told of as another's relative. */
export const actsHere = ({ tokens, titleFrom, to }: Sighting): boolean => {
  if (CUE_VERBS.get(tokens[titleFrom - 1]?.lower ?? '')?.form === 'finite') return true;
  if (!isSubject(tokens, titleFrom, to)) return false;
  for (let at = titleFrom - 1; at >= Math.max(0, titleFrom - KIN_REACH); at -= 1) {
    const token = tokens[at];
    if (relationOf(token?.lower ?? '') !== null) return opensSentence(tokens, ownerOf(tokens, at));
    if (token?.type !== 'word' && token?.text !== ',') return true;
  }
  return true;
};

/** Where the phrase of a word for a relative begins: "her", "Ida’s". */
const ownerOf = (tokens: Sighting['tokens'], noun: number): number =>
  /^['’]s?$/u.test(tokens[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;

/** Tokens after a name over which the first pronoun is its own. */
const PRONOUN_REACH = 40;

/** The gender of the first "he" or "she" after a name that begins a sentence, where nobody else is named between. */
export const genderCalled = ({ tokens, titleFrom, to }: Sighting): Figure['gender'] => {
  if (!opensSentence(tokens, titleFrom)) return null;
  for (let at = to; at < Math.min(tokens.length, to + PRONOUN_REACH); at += 1) {
    const token = tokens[at];
    if (token?.lower === 'he' || token?.lower === 'she') return token.lower === 'he' ? 'male' : 'female';
    if (token?.type === 'passage' || (token?.capital === true && !opensSentence(tokens, at))) return null;
  }
  return null;
};

/** Without those whom nothing shows to be people, where something shows others to be: "Former AG Brook". */
const known = (bearers: readonly Figure[], { quoted }: Sighting): readonly Figure[] => {
  const people = bearers.filter(({ person, count, called }) => person > 0 || count > 1 || called !== null);
  return people.length > 0 && !quoted ? people : bearers;
};

const lone = (figures: readonly Figure[]): Figure | null => (figures.length === 1 ? (figures[0] ?? null) : null);

const ofGender = (bearers: readonly Figure[], { tokens, from, titleFrom }: Sighting): readonly Figure[] => {
  const titles = tokens.slice(titleFrom, from).map((token) => genderOfTitle(clean(token)));
  const gender = titles.find((one) => one !== null);
  if (gender === undefined) return bearers;
  const same = bearers.filter((figure) => genderIn(figure) === gender);
  const open = bearers.filter((figure) => genderIn(figure) === null);
  return same.length > 0 ? same : open.length > 0 ? open : bearers;
};

/** "Cllr Brook" is whom the article calls a councillor somewhere. */
const ofTitle = (bearers: readonly Figure[], { tokens, from, titleFrom }: Sighting): readonly Figure[] => {
  const titles = tokens.slice(titleFrom, from).map(clean);
  const same = bearers.filter(({ descriptions }) => titles.some((title) => descriptions.has(title)));
  return same.length > 0 ? same : bearers;
};

const genderIn = (figure: Figure): Figure['gender'] => {
  if (figure.gender !== null) return figure.gender;
  for (const word of figure.descriptions) if (genderOf(word) !== null) return genderOf(word);
  return figure.called;
};

const ofAge = (bearers: readonly Figure[], { tokens, from, titleFrom }: Sighting): readonly Figure[] => {
  const words = tokens.slice(Math.max(0, titleFrom - 1), from).map(({ lower }) => lower);
  const older = words.some((word) => OLDER.test(word));
  if (!older && !words.some((word) => YOUNGER.test(word))) return bearers;
  const suffix = bearers.filter(({ words: name }) => name.at(-1) === (older ? 'sr' : 'jr'));
  if (suffix.length > 0) return suffix;
  const kin = bearers.filter(({ descriptions }) =>
    (older ? FORBEARS : OFFSPRING).some((word) => descriptions.has(word)),
  );
  if (kin.length > 0) return kin;
  const other = bearers.filter(({ descriptions }) =>
    (older ? OFFSPRING : FORBEARS).some((word) => descriptions.has(word)),
  );
  if (other.length > 0 && other.length < bearers.length) return bearers.filter((figure) => !other.includes(figure));
  const aged = bearers.filter(({ age }) => age !== null);
  if (aged.length < 2) return bearers;
  return [aged.reduce((best, figure) => ((figure.age ?? 0) > (best.age ?? 0) === older ? figure : best))];
};
