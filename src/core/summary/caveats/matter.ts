import { type CaveatKind, type Span, slice } from '../../article.ts';
import { sharedBy } from '../terms.ts';
import { contentOf, type Sentence } from './bearing.ts';
import type { Reservation } from './detect.ts';
import { fold } from './fold.ts';
import type { Told } from './told.ts';

/** What a card tells of an article, and which of its sentences lead there. */
export interface Matter {
  readonly text: string;
  readonly all: readonly Sentence[];
  readonly told: readonly Told[];
  /** Places of the sentences that tell another matter. */
  readonly apart: ReadonlySet<number>;
  /** Words by which one sentence can be told from the others. */
  readonly distinct: (term: string) => boolean;
}

/** An article of so many sentences tells one matter: what leads nowhere else leads to what is told. */
const ONE_MATTER = 24;
/** In longer ones a word in more than this part of the sentences says nothing about which of them is meant. */
const EVERYWHERE = 0.12;
/** Words that a claim and what is held against it share where it surely bears on that alone. */
const SURE = 2;
/** Opens with what was named before, or with what there is none of. */
const POINTS =
  /^["“‘']?(?:he|she|it|they|that|this|these|those|its|his|her|their|the|both|neither|until|no|not|nobody|none|nothing|but|however)\b/;

/** Opens with whoever or whatever was told of. */
const OF_IT = /^["“‘']?(?:he|she|they|that|this|these|those|both)\b/;

/** Reads which sentences of an article are about what a card tells. */
export const readMatter = (text: string, all: readonly Sentence[], told: readonly Told[]): Matter => {
  const holders = new Map<string, number[]>();
  for (const [place, { content }] of all.entries())
    for (const term of content()) {
      const places = holders.get(term);
      if (places === undefined) holders.set(term, [place]);
      else places.push(place);
    }
  const most = Math.max(3, EVERYWHERE * all.length);
  const common = new Set([...holders].flatMap(([term, places]) => (places.length > most ? [term] : [])));
  const distinct = (term: string): boolean => !common.has(term);
  return { text, all, told, apart: apartFrom(text, all, leadingTo(text, all, told, holders)), distinct };
};

/** Places of the sentences that share a word or a paragraph with what is told, or with one that does. */
const leadingTo = (
  text: string,
  all: readonly Sentence[],
  told: readonly Told[],
  holders: Map<string, number[]>,
): ReadonlySet<number> => {
  const reached = new Set<number>();
  const open: number[] = [];
  const reach = (place: number): void => {
    if (place < 0 || place >= all.length || reached.has(place)) return;
    reached.add(place);
    open.push(place);
  };
  const follow = (content: ReadonlySet<string>): void => {
    for (const term of content) {
      for (const place of holders.get(term) ?? []) reach(place);
      holders.delete(term);
    }
  };
  for (const { content } of told) follow(content);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    follow(all[place]?.content() ?? new Set());
    if (together(text, all, place)) reach(place + 1);
    if (together(text, all, place - 1)) reach(place - 1);
  }
  return reached;
};

/** Whether a sentence and the next are one paragraph. */
const together = (text: string, all: readonly Sentence[], place: number): boolean => {
  const [one, next] = [all[place], all[place + 1]];
  return one !== undefined && next !== undefined && !text.slice(one.span.end, next.span.start).includes('\n');
};

const PERSON = /\b(?:he|she|they|him|her|them|his|their)\b/;

/** Paragraphs of several sentences of which none leads to what is told, and none speaks of somebody named before them. */
const apartFrom = (text: string, all: readonly Sentence[], reached: ReadonlySet<number>): ReadonlySet<number> => {
  const apart = new Set<number>();
  for (let first = 0, last = 0; first < all.length; first = last + 1) {
    for (last = first; together(text, all, last); ) last += 1;
    if (first === last || reached.has(first)) continue;
    const start = all[first]?.span.start ?? 0;
    const words = fold(text.slice(start, all[last]?.span.end));
    if (!PERSON.test(words)) for (let place = first; place <= last; place += 1) apart.add(place);
  }
  return apart;
};

/**
 * Whether a reservation may bear on what a card tells although its claim is not told: where nothing else stands nearer, or by
 * words that only few sentences hold; not where it surely bears on something else, or on what its own sentence tells.
 */
export const mayBearOn = (
  { text, all, told, apart, distinct }: Matter,
  index: number,
  reservation: Reservation,
  claim: Span | null,
): boolean => {
  const sentence = all[index];
  if (sentence === undefined || told.length === 0 || apart.has(index)) return false;
  const { span } = sentence;
  const long = all.length > ONE_MATTER;
  const own = claim === null || claim === span;
  const inside = !own && span.start <= claim.start && claim.end <= span.end;
  const content = inside ? contentOf(text, { start: claim.end, end: span.end }) : sentence.content();
  const telling = long ? new Set([...content].filter(distinct)) : content;
  const shared = Math.max(...told.map((one) => sharedBy(telling, one.content)));
  if (reservation.bears === 'own') return leadsBack(reservation.kind, fold(slice(text, span)), shared, long);
  if (long && shared === 0) return false;
  if (own || reservation.kind === 'interest') return true;
  const claimed = contentOf(text, claim);
  const nearest = inside ? SURE : sharedBy(telling, claimed);
  if (nearest < SURE || shared >= nearest) return true;
  return (inside && shared > 0) || told.some((one) => sharedBy(claimed, one.content) >= SURE);
};

/** Whether a reservation about what its own sentence tells is one about what is told, too. */
const leadsBack = (kind: CaveatKind, opening: string, shared: number, long: boolean): boolean => {
  switch (kind) {
    case 'forecast':
      return !long && OF_IT.test(opening);
    case 'allegation':
      return !long || shared > SURE;
    case 'anonymous':
      return !long;
    default:
      return long ? shared >= SURE : shared > 0 || POINTS.test(opening);
  }
};
