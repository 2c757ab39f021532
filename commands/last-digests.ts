import { type Inline, literal, time } from '../src/core/card.ts';
import type { Delivery, Store, Subscription } from '../src/core/ports.ts';

const shown = 5;

/** When the last ones of a digest were due and how each went, newest first. */
export const lastDigests = async (store: Store, { id, placeId, zone }: Subscription): Promise<Inline[][]> => {
  const parts = await store.deliveries.recent(placeId, 50, id);
  const digests = [...Map.groupBy(parts, ({ slot }) => slot).values()].slice(0, shown);
  return digests.map((digest) => [
    time(digest[0]?.slot ?? 0, 'date-time', zone),
    literal(': '),
    ...howItWent(digest, zone),
  ]);
};

/** How a digest went, as inlines that end a line: as its first part that is not posted, where there is one. */
const howItWent = (parts: readonly Delivery[], zone: string): Inline[] => {
  const left = parts.findIndex(({ state }) => state !== 'sent');
  const part = parts[left];
  if (part === undefined) return [literal('posted'), ...editOf(parts, zone)];
  const begun = left > 0 ? `posted in part; message ${left + 1} of ${parts.length} ` : '';
  return [literal(begun), ...howPartWent(part, zone)];
};

/** When a message of it was edited last, and why one could not be. */
const editOf = (parts: readonly Delivery[], zone: string): Inline[] => {
  const last = Math.max(...parts.map(({ edited = 0 }) => edited));
  const [reason] = parts.flatMap(({ uneditable = [] }) => uneditable);
  const [remedy] = parts.flatMap(({ barred = [] }) => barred);
  return [
    ...(last === 0 ? [] : [literal(', edited '), time(last, 'date-time', zone)]),
    ...(reason === undefined ? [] : [literal(`; a later edit of an article is not in it (${reason})`)]),
    ...(remedy === undefined ? [] : [literal(`; a later edit of an article is not in it yet (${remedy})`)]),
  ];
};

const howPartWent = ({ state, reason, attempts, nextAttempt }: Delivery, zone: string): Inline[] => {
  const why = reason === null ? '' : ` (${reason})`;
  switch (state) {
    case 'planned':
    case 'composed':
      return attempts === 0
        ? [literal('about to be posted')]
        : [
            literal('to be tried again '),
            time(nextAttempt, 'date-time', zone),
            literal(`, after ${tries(attempts)}${why}`),
          ];
    case 'claimed':
      return [literal(attempts > 1 ? `being posted, after ${tries(attempts - 1)}${why}` : 'being posted')];
    case 'sent':
      return [literal('posted')];
    case 'empty':
      return [literal('nothing new, so nothing was posted')];
    case 'skipped':
      return [literal(`left out${why}`)];
    case 'failed':
      return [literal(`could not be posted${attempts > 1 ? `, after ${tries(attempts)}` : ''}${why}`)];
  }
};

const tries = (attempts: number): string => (attempts === 1 ? '1 attempt' : `${attempts} attempts`);
