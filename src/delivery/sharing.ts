import type { PlannedDigest, Store, StoryQuery } from '../core/ports.ts';
import type { Story } from '../core/story.ts';
import type { DeliveryPorts } from './ports.ts';

/** So many answers are kept at a time: a slot's digests want the same few windows, and few sets of wishes. */
const kept = 16;

/** Answers that were found a moment ago, by what was asked: those given last. */
const createMemory = <Answer>() => {
  const answers = new Map<string, Answer>();
  return (asked: string, find: () => Answer): Answer => {
    const answer = answers.get(asked) ?? find();
    answers.delete(asked);
    answers.set(asked, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= kept) break;
      answers.delete(oldest);
    }
    return answer;
  };
};

/** What digests that are composed together share. For the few seconds of composing what is due: it never looks again. */
export interface Sharing<Draft> {
  /** The stories for a place: those that see the same feeds and ask for the same share one answer. */
  stories(follows: PlannedDigest['follows']): Pick<Store['stories'], 'find'>;
  /** When the first of some lists was found, ms. */
  readAt(lists: readonly (readonly Story[])[]): number;
  /** A draft: of what is the same, lists of stories among it as they were found, one is made. */
  draft(lists: readonly (readonly Story[])[], others: unknown, make: () => Draft): Draft;
}

export const createSharing = <Draft>({ store, clock }: Pick<DeliveryPorts, 'store' | 'clock'>): Sharing<Draft> => {
  const found = createMemory<Promise<Story[]>>();
  const drafts = createMemory<Draft>();
  const numbers = new WeakMap<readonly Story[], number>();
  const times = new WeakMap<readonly Story[], number>();
  let lists = 0;
  const numberOf = (list: readonly Story[]): number => {
    const known = numbers.get(list);
    if (known !== undefined) return known;
    lists += 1;
    numbers.set(list, lists);
    return lists;
  };
  const find = async (query: StoryQuery): Promise<Story[]> => {
    const at = clock.now();
    const list = await store.stories.find(query);
    times.set(list, at);
    return list;
  };
  return {
    stories: (follows) => ({
      find: ({ placeId, ...wanted }: StoryQuery) =>
        found(JSON.stringify([placeId === null, wanted, follows]), () => find({ placeId, ...wanted })),
    }),
    readAt: (lists) => Math.min(...lists.map((list) => times.get(list) ?? clock.now())),
    draft: (lists, others, make) => drafts(JSON.stringify([lists.map(numberOf), others]), make),
  };
};
