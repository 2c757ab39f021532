import { daysBetween } from './days.ts';
import type { Features } from './features.ts';
import { isIssue, isRecurring } from './headline.ts';
import { copied, sharedInk } from './ink.ts';
import { overlapOf, type Weighed } from './vector.ts';
import { LIKENESS, NEIGHBOURS } from './weights.ts';

/** What is compared of an article. */
export interface Comparable {
  readonly features: Features;
  readonly published: number | null;
}

/** What two articles share by themselves, each 0 to 1 and less the further apart they were published. */
export interface Link {
  /** Cosine of headline and lead, of the leads alone. */
  readonly words: number;
  readonly lead: number;
  /** How much of the headline of one the other tells: of the less and of the better told. */
  readonly less: number;
  readonly more: number;
  /** What time leaves of it. */
  readonly nearness: number;
  /** How many days lie between those of the week that they tell of, 0 to 3. */
  readonly days: number;
  /** Each headline has figures, none of which the other article has. */
  readonly otherFigures: boolean;
  /** Most of the shorter text stands in the other. */
  readonly copy: boolean;
  /** The headline is one that comes again and again, and nothing else says that it is one event. */
  readonly recurring: boolean;
}

const hour = 3_600_000;

/** Reports of one event thin out over days: half is left of likeness after so long, ms. */
const halved = 96 * hour;

/** What is told a week later is another event, however alike, ms. */
const reach = 168 * hour;

/** From this cosine of the leads on, articles under a recurring headline tell the same event. */
const sameLead = 0.3;

/** A regular report repeats most of its words with other figures; from this share on even that is the same one again. */
const republished = 0.9;

/** What is less alike is not looked at for copied sentences. */
const worthComparing = 0.3;

/** Null where they are too far apart to be one event. */
export function linkOf(one: Comparable, other: Comparable, mine: Weighed, theirs: Weighed): Link | null {
  const apart = one.published === null || other.published === null ? null : Math.abs(one.published - other.published);
  if (apart !== null && apart > reach) return null;
  const { words, lead, told } = overlapOf(mine, theirs);
  const shared = lead >= worthComparing ? sharedInk(one.features.ink, other.features.ink) : 0;
  const headlines = [one.features.headline, other.features.headline] as const;
  const issue = isIssue(...headlines, apart);
  const copy = shared >= (issue ? republished : copied);
  const comesAgain = !copy && isRecurring(...headlines, apart);
  const nearness = apart === null ? 1 : 1 / (1 + apart / halved);
  const title = comesAgain ? 0 : nearness;
  return {
    words: nearness * (comesAgain ? lead : words),
    lead: nearness * lead,
    less: title * Math.min(...told),
    more: title * Math.max(...told),
    nearness,
    days: daysBetween(one.features.days, other.features.days),
    otherFigures: tellOtherFigures(one.features, other.features),
    copy,
    recurring: comesAgain && (issue || lead < sameLead),
  };
}

const tellOtherFigures = (one: Features, other: Features): boolean =>
  one.figures.length > 0 &&
  other.figures.length > 0 &&
  !one.figures.some((figure) => other.terms.has(figure)) &&
  !other.figures.some((figure) => one.terms.has(figure));

/** What an article's neighbours say of a link: how alike the likest three are, and how alike those that tell other events are. */
export interface Neighbourhood {
  readonly best: number;
  readonly second: number;
  readonly third: number;
  readonly density: number;
  /** What another has to be like to change this. */
  readonly least: number;
}

/** The most and the least that a link counts for: no single one decides for a whole story. */
export const bounds = { copy: 6, most: 6, least: -6, never: -12 };

/**
 * How likely two articles tell one event, as the logarithm of the odds. `articles` is how many were read: among few, what
 * is common can't be told from what they share, so that more is needed.
 */
export function likeness(link: Link, one: Neighbourhood, other: Neighbourhood, articles: number): number {
  if (link.copy) return bounds.copy;
  if (link.recurring) return bounds.never;
  const parts = partsOf(link, one, other, articles);
  const sum = Object.values(parts).reduce((a, b) => a + b, 0);
  return Math.max(bounds.least, Math.min(bounds.most, sum));
}

/** What each feature adds to the likeness. */
export type Parts = Readonly<Record<keyof typeof LIKENESS, number>>;

export function partsOf(link: Link, one: Neighbourhood, other: Neighbourhood, articles: number): Parts {
  const values = featuresOfLink(link, one, other, articles);
  return {
    constant: LIKENESS.constant,
    words: LIKENESS.words * values.words,
    lead: LIKENESS.lead * values.lead,
    less: LIKENESS.less * values.less,
    more: LIKENESS.more * values.more,
    rank: LIKENESS.rank * values.rank,
    mates: LIKENESS.mates * values.mates,
    crowd: LIKENESS.crowd * values.crowd,
    figures: LIKENESS.figures * values.figures,
    nextDay: LIKENESS.nextDay * values.nextDay,
    otherDay: LIKENESS.otherDay * values.otherDay,
  };
}

/** The features that the weights are fitted for. */
export function featuresOfLink(link: Link, one: Neighbourhood, other: Neighbourhood, articles: number) {
  const { words, lead, less, more, otherFigures, days, nearness } = link;
  const floor = NEIGHBOURS.density + NEIGHBOURS.few * Math.sqrt(2 / Math.max(2, articles));
  const densityOf = ({ density }: Neighbourhood) => Math.min(NEIGHBOURS.crowded, Math.max(floor, density));
  // Of all but the two themselves: where the other is among the likest two, the third moves up.
  const secondOf = ({ second, third }: Neighbourhood) => (words >= second ? third : second);
  const mates = Math.min(NEIGHBOURS.mates, (secondOf(one) + secondOf(other)) / 2);
  return {
    words,
    lead,
    less,
    more,
    rank: words / Math.max(words, one.best, other.best, NEIGHBOURS.best),
    mates: (nearness * words) / Math.max(words, mates, NEIGHBOURS.best),
    crowd: (densityOf(one) + densityOf(other)) / 2,
    figures: Number(otherFigures),
    nextDay: Number(days === 1),
    otherDay: Number(days > 1),
  };
}
