import { dayNames, parseDays } from '../../schedule/days.ts';
import { parseQuietHours, parseTimes } from '../../schedule/local-time.ts';
import type { QuietHours } from '../../schedule/schedule.ts';
import { nearestZones, parseZone } from '../../schedule/zones.ts';
import { type Kind, kind, type Parsed, parsed, unparsed } from '../kind.ts';
import { editDistance, findNearest } from '../nearest.ts';

const orUnparsed = <T>(value: T | null): Parsed<T> => (value === null ? unparsed() : parsed(value));

/** Local times of the day as `HH:MM`; a bare `8` is a count unless it is called a time. */
export const times = (): Kind<readonly string[]> =>
  kind<readonly string[]>({
    placeholder: '08:00',
    expected: 'a time of day such as 08:00, 8am or 08:00,18:30',
    example: '08:00',
    takes: 'list',
    span: 3,
    parse: (text) => orUnparsed(parseTimes(text)),
    claims: (text) => /\d[:.h]\d|\d\s*[ap]\.?\s?m|noon|midday|midnight/i.test(text),
    resembles: (text) => /^\d{1,2}[:.h]\d*|^\d+\s*[ap]m?$/i.test(text),
    format: (value) => value.join(','),
  });

/** The longest name is America/Argentina/ComodRivadavia; nothing much longer is near to any. */
const longestZone = 60;

/** An IANA zone, by its name or by a well-known city. */
export const zone = (): Kind<string> =>
  kind({
    placeholder: 'zone',
    expected: 'a time zone such as Europe/London, or a city',
    example: 'Europe/London',
    completes: 'zones',
    span: 3,
    parse: (text) => {
      const found = parseZone(text);
      if (found !== null) return parsed(found);
      if (text.length > longestZone) return unparsed();
      const [match] = nearestZones(text, 1);
      if (match === undefined) return unparsed();
      const city = match.slice(match.lastIndexOf('/') + 1);
      const word = text.toLowerCase();
      const distance = Math.min(...[match, city].map((name) => editDistance(word, name.toLowerCase())));
      return unparsed({ match, distance });
    },
    claims: (text) => parseZone(text) !== null,
    // "local" and "sport" are topics; a zone typed bare has a capital or a slash.
    resembles: (text) => text.includes('/') || /^(?:utc|gmt)[+-]/i.test(text),
    format: (value) => value,
  });

const dayWords = [...dayNames.map((name) => name.toLowerCase()), 'weekdays', 'weekends', 'daily'];

/** Days of the week, 0 Sunday to 6 Saturday. */
export const days = (): Kind<readonly number[]> =>
  kind<readonly number[]>({
    placeholder: 'days',
    expected: 'days such as weekdays, daily, mon-fri or sat,sun',
    example: 'weekdays',
    takes: 'list',
    span: 3,
    parse: (text) => {
      const found = parseDays(text);
      return found === null ? unparsed(findNearest(text, dayWords)) : parsed(found);
    },
    resembles: (text) => /^[a-z]{3,}-[a-z]{3,}$/i.test(text),
    format: (value) => value.map((day) => (dayNames[day] ?? '').slice(0, 3).toLowerCase()).join(','),
  });

/** Local hours between which nothing is posted. */
export const quietHours = (): Kind<QuietHours> =>
  kind<QuietHours>({
    placeholder: '22:00-07:00',
    expected: 'the hours in which nothing is posted, such as 22:00-07:00',
    example: '22:00-07:00',
    span: 3,
    parse: (text) => orUnparsed(parseQuietHours(text)),
    claims: (text) => /\d[:.h]\d|\d\s*[ap]\.?\s?m/i.test(text),
    resembles: (text) => /^\d{1,2}[:.h]\d*-/.test(text),
    format: ({ from, to }) => `${from}-${to}`,
  });

/** Whom to notify, as the platform writes it: `<@&role>`, `<!subteam^id>`, `<!here>`; other names notify nobody. */
export const mention = (): Kind<string> =>
  kind({
    placeholder: '@role',
    expected: 'a role or group as the platform writes it: <@&123> on Discord, <!subteam^S123> or <!here> on Slack',
    example: '<@&123>',
    parse: (text) => (/^(@[\p{L}\p{N}_.-]{1,80}|<(@|!)[^>\s]{1,80}>)$/u.test(text) ? parsed(text) : unparsed()),
    resembles: (text) => /^<?@|^<!/.test(text),
    format: (value) => value,
  });
