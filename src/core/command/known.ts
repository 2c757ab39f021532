import type { Place, Store } from '../ports.ts';
import type { Command } from './command.ts';
import { type Known, nothingKnown } from './kind.ts';

/** What is known at a place, by which the words of a command are read. */
export const knownAt = async (store: Store, place: Place, command: Command): Promise<Known> => {
  if (![...command.options.values()].some(({ kind }) => kind.completes === 'topics')) return nothingKnown;
  const feeds = await store.feeds.visible(place.id);
  const topics = new Set(feeds.flatMap(({ topic }) => (topic === null ? [] : [topic])));
  return { topics: [...topics], sources: feeds.map(({ title }) => title) };
};
