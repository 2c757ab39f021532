import { editDistance } from '../command/nearest.ts';
import { cities, shortNames } from './cities.ts';

/**
 * The IANA zone that somebody typed: a zone in any case ("america/toronto"), or a well-known city ("Toronto",
 * "san francisco"); null where it is neither, or a short name such as "EST" that does not say whether its clock changes.
 */
export function parseZone(typed: string): string | null {
  const sought = keyOf(typed);
  if (/^(utc|gmt|z)$/.test(sought)) return 'UTC';
  return zonesByName().get(sought) ?? (sought.includes('/') ? otherName(sought) : null);
}

/** The zones somebody may have meant, nearest first, at most `count`; empty where nothing is near. */
export function nearestZones(typed: string, count = 3): string[] {
  const sought = keyOf(typed);
  const short = shortNames[sought];
  if (short !== undefined) return short.slice(0, count);
  const city = sought.split('/').at(-1) ?? sought;
  const near = new Map<string, number>();
  for (const [name, zone] of zonesByName()) {
    const distance = Math.min(distanceBetween(sought, name), name.includes('/') ? 1 : distanceBetween(city, name));
    if (distance <= 0.4 && distance < (near.get(zone) ?? 1)) near.set(zone, distance);
  }
  return [...near]
    .sort(([zone, distance], [other, otherDistance]) => distance - otherDistance || (zone < other ? -1 : 1))
    .slice(0, count)
    .map(([zone]) => zone);
}

/**
 * The zones that somebody may be typing, by their name, a part of it, or a city: those that begin so first. `first`
 * comes before all where it fits; with nothing typed it is followed by the zones of the largest cities.
 */
export function zonesLike(typed: string, first: string, count: number): string[] {
  const sought = keyOf(typed);
  if (sought === '') return [...new Set([first, ...Object.keys(cities), 'UTC'])].slice(0, count);
  const ranks = new Map<string, number>();
  for (const [name, zone] of [...zonesByName(), ['utc', 'UTC'] as const]) {
    const at = name.indexOf(sought);
    if (at === -1) continue;
    const begins = at === 0 ? 1 : /[/_]/.test(name.charAt(at - 1)) ? 2 : 3;
    ranks.set(zone, Math.min(ranks.get(zone) ?? 3, zone === first ? 0 : begins));
  }
  return [...ranks]
    .sort(([zone, rank], [other, otherRank]) => rank - otherRank || (zone < other ? -1 : 1))
    .slice(0, count)
    .map(([zone]) => zone);
}

/** Of the letters, how many must change: 0 the same, 1 nothing in common. What begins alike is near. */
function distanceBetween(sought: string, name: string): number {
  if (sought.length >= 3 && name.startsWith(sought)) return 0.2;
  return editDistance(sought, name) / Math.max(sought.length, name.length, 1);
}

const keyOf = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_]+/g, '_');

let known: ReadonlyMap<string, string> | null = null;

/** Lower-case zone and city names with their zone; made once, since it never changes while the program runs. */
function zonesByName(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    names.set(zone.toLowerCase(), zone);
    const city = zone.split('/').at(-1)?.toLowerCase();
    if (city && zone.includes('/') && !names.has(city)) names.set(city, zone);
  }
  for (const [zone, others] of Object.entries(cities)) {
    names.set(zone.toLowerCase(), zone);
    for (const city of [zone.split('/').at(-1) ?? zone, ...others]) names.set(keyOf(city), zone);
  }
  known = names;
  return names;
}

/** A zone under a name that the list leaves out, such as "Asia/Calcutta" beside "Asia/Kolkata". */
function otherName(sought: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: sought }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
