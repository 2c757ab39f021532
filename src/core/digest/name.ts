import { quoteWord } from '../command/words.ts';
import type { Place, Subscription } from '../ports.ts';

/** The name of a digest that was given none; nobody needs to see it where a place has no other. */
export const usualName = 'digest';

/** A place has at most so many digests, so that a card can show them all. */
export const mostDigests = 10;

/** By which its posts are told from those of the place's others; null where it was given none, which one alone can be. */
export const ownName = ({ name }: Pick<Subscription, 'name'>): string | null => (name === usualName ? null : name);

/** What to call a digest among those of its place: its name, or null where it needs none. */
export const labelOf = ({ name }: Pick<Subscription, 'name'>, all: readonly unknown[]): string | null =>
  all.length > 1 ? name : ownName({ name });

/** "digest of #news", or "digest “evening” of #news". */
export const digestOf = ({ name }: Pick<Place, 'name'>, label: string | null): string =>
  label === null ? `digest of ${name}` : `digest “${label}” of ${name}`;

/** A command with the name of the digest that it is for, where that needs one. */
export const addressed = (command: string, label: string | null): string =>
  label === null ? command : `${command} name:${quoteWord(label)}`;
