import { code, type Inline, literal, time } from '../card.ts';
import type { Feed, FeedEnd, FeedTally, Flood } from '../ports.ts';
import { count } from './source-name.ts';

/** Of what feeds are told by how much they gave, ms. */
export const tallyTime = 7 * 86_400_000;

export interface HealthOptions {
  /** What it gave in `tallyTime`; absent where it gave nothing. */
  readonly tally: FeedTally | undefined;
  /** IANA zone for times where the platform doesn't know the reader's. */
  readonly zone: string;
  /** ms. */
  readonly now: number;
}

/** How a feed is: when it was read and will be, what fails and since when, what it gives, and what was passed over. */
export const feedHealth = ({ health, url }: Feed, { tally, zone, now }: HealthOptions): Inline[] =>
  health.ended === null ? aliveFeed(health, { tally, zone, now }) : endedFeed(health.ended, { health, url }, zone);

const endedFeed = ({ at }: FeedEnd, { health, url }: Pick<Feed, 'health' | 'url'>, zone: string): Inline[] => [
  literal('not read any more since '),
  time(at, 'date', zone),
  literal(`${health.trouble === null ? '.' : `: ${health.trouble}`} When it is back: `),
  code(`/news feed add ${url}`),
];

const aliveFeed = (health: Feed['health'], { tally, zone, now }: HealthOptions): Inline[] => [
  ...readOf(health, zone),
  ...(health.succeeded === null ? [] : [literal(` · ${givenIn(tally)}`)]),
  ...(health.flood === undefined || now - health.flood.at > tallyTime ? [] : floodOf(health.flood, zone)),
];

const readOf = (health: Feed['health'], zone: string): Inline[] => {
  const { polled, succeeded, nextPoll, failures, trouble } = health;
  if (failures > 0) {
    const tries = failures === 1 ? 'the last try failed' : `the last ${failures} tries failed`;
    const before: Inline[] =
      succeeded === null ? [literal('Never read yet')] : [literal('Last read '), time(succeeded, 'relative', zone)];
    const said = trouble === null ? '. ' : `: ${trouble} `;
    return [literal(`${tries}${said}`), ...before, literal(', next try '), time(nextPoll, 'relative', zone)];
  }
  const read = succeeded ?? polled;
  return read === null
    ? [literal('not read yet')]
    : [
        literal('read '),
        time(read, 'relative', zone),
        literal(', next '),
        time(nextPoll, 'relative', zone),
        literal(` · ${paceOf(health)}`),
      ];
};

/** How often it is read, and whose wish that is where it is not ours. */
const paceOf = ({ interval, pacedBy }: Feed['health']): string => {
  const minutes = Math.round(interval / 60_000);
  const often = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 6) / 10} hours`;
  return `each ${often}${pacedBy === 'publisher' ? ', as its publisher asks' : ''}`;
};

const givenIn = (tally: FeedTally | undefined): string => {
  if (tally === undefined) return 'nothing new this week';
  const { articles, excerpts } = tally;
  const daily = articles / 7;
  const pace =
    daily < 1 ? `${count(articles, 'article')} this week` : `about ${count(Math.round(daily), 'article')} a day`;
  if (excerpts === 0) return pace;
  return `${pace}, ${excerpts === articles ? 'all' : `${excerpts} of ${articles} this week`} from the publisher's summary`;
};

const floodOf = ({ kind, count: entries, at }: Flood, zone: string): Inline[] => [
  literal(` · ${FLOODS[kind](count(entries, 'entry', 'entries'))} `),
  time(at, 'relative', zone),
];

const FLOODS: Readonly<Record<Flood['kind'], (entries: string) => string>> = {
  new: (entries) => `too much came at once, and ${entries} were passed over`,
  renamed: (entries) => `its addresses changed, and ${entries} were not told again`,
  rewritten: (entries) => `most of it changed at once, and ${entries} were not read again`,
};
