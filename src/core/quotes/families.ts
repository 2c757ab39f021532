import { surname } from './family-names.ts';
import { genderOf } from './gender.ts';
import type { Figure } from './people.ts';
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
  /** By a first name too. */
  readonly full: boolean;
}

const OLDER = /^(?:elder|older|senior)$/u;
const YOUNGER = /^(?:younger|junior)$/u;
const FORBEARS = ['father', 'mother', 'uncle', 'aunt', 'grandfather', 'grandmother'];
const OFFSPRING = ['son', 'daughter', 'nephew', 'niece', 'grandson', 'granddaughter'];

/**
 * Whom of those who bear it a name means: by the form of address ("Mrs Brook"), by age ("the elder Brook"), else who is named in full
 * in this paragraph or the one before, else who is named most.
 */
export const whichOf = (
  bearers: readonly Figure[] | undefined,
  sighting: Sighting,
  seen: ReadonlyMap<number, Sight>,
): Figure | undefined => {
  if (bearers === undefined || bearers.length < 2) return bearers?.[0];
  const named = sighting.words.join(' ');
  const family = bearers.filter((figure) => surname(figure.words) === named);
  if (family.length > 0 && family.length < bearers.length) return whichOf(family, sighting, seen);
  const fitting = ofAge(ofGender(bearers, sighting), sighting);
  if (fitting.length === 1) return fitting[0];
  const known = fitting.filter(({ id }) => seen.has(id));
  const recent = known.filter(({ id }) => {
    const sight = seen.get(id);
    return sight?.full === true && sighting.frame - sight.frame <= 1;
  });
  const order = (figure: Figure): number => seen.get(figure.id)?.order ?? -1;
  if (recent.length > 0 && !sighting.quoted)
    return recent.reduce((best, figure) => (order(figure) > order(best) ? figure : best));
  return (known.length > 0 ? known : fitting).reduce((best, figure) => (figure.count > best.count ? figure : best));
};

const ofGender = (bearers: readonly Figure[], { tokens, from, titleFrom }: Sighting): readonly Figure[] => {
  const titles = tokens.slice(titleFrom, from).map((token) => genderOfTitle(clean(token)));
  const gender = titles.find((one) => one !== null);
  if (gender === undefined) return bearers;
  const same = bearers.filter((figure) => genderIn(figure) === gender);
  const open = bearers.filter((figure) => genderIn(figure) === null);
  return same.length > 0 ? same : open.length > 0 ? open : bearers;
};

const genderIn = (figure: Figure): Figure['gender'] => {
  if (figure.gender !== null) return figure.gender;
  for (const word of figure.descriptions) if (genderOf(word) !== null) return genderOf(word);
  return null;
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
