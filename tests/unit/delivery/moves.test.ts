import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Section } from '../../../src/core/card.ts';
import { keep, reading } from '../../contract/store-fixtures.ts';
import { day, hour, minute, morning, openRoom, type Room, subscribe, titles } from './room.ts';

/** The slot of the first digest, an hour after the room opens. */
const slot = morning + hour;

let room: Room;
beforeEach(async () => {
  room = await openRoom();
  await subscribe(room, { times: ['08:00', '09:00'] });
});
afterEach(() => room.store.close());

/** Keeps an article of a publisher of its own, published and grouped at a moment. */
const publish = (id: string, storyId: string, at: number): Promise<void> =>
  keep(room.store, [{ reading: reading({ id, at, publisher: `The ${id} Post` }), storyId }], at);

const move = (at: number, ids: readonly string[], from: string, storyId: string): Promise<void> =>
  room.store.stories.assign(
    ids.map((articleId) => ({ articleId, from, storyId })),
    at,
  );

/** The stories of the digest that is posted at a slot, as their authors' lines and titles begin. */
const postedAt = async (time: number): Promise<string[]> => {
  const before = room.platform.posted.length;
  await room.tickAt(time);
  const sections = room.platform.posted.slice(before).map(({ payload }) => payload as Section);
  return sections.flatMap(({ author, title }) =>
    title?.text.startsWith('Title') ? [`${author?.startsWith('Update') ? 'Update: ' : ''}${title.text}`] : [],
  );
};

describe('a story that was told', () => {
  test('is not told again when it went into another', async () => {
    await publish('a', 'one', slot - minute);
    expect(await postedAt(slot)).toEqual(['Title of a']);
    await publish('b', 'other', slot - minute);
    await publish('c', 'other', slot - 2 * minute);
    await move(slot + minute, ['a'], 'one', 'other');
    expect(await postedAt(slot + hour)).toEqual([]);
  });

  test('is an update when two publishers more took up what it went into', async () => {
    await publish('a', 'one', slot - minute);
    await postedAt(slot);
    await publish('b', 'other', slot + minute);
    await publish('c', 'other', slot + 2 * minute);
    await move(slot + 3 * minute, ['a'], 'one', 'other');
    expect(await postedAt(slot + hour)).toEqual([expect.stringMatching(/^Update: /)]);
  });

  test('is not told again by the part that takes a new id', async () => {
    await publish('a', 'one', slot - minute);
    await publish('b', 'one', slot - minute);
    await postedAt(slot);
    await move(slot + minute, ['b'], 'one', 'other');
    expect(await postedAt(slot + hour)).toEqual([]);
  });

  test('is an update by the part that takes a new id and has two publishers more', async () => {
    await publish('a', 'one', slot - minute);
    await publish('b', 'one', slot - minute);
    await postedAt(slot);
    await move(slot + minute, ['b'], 'one', 'other');
    await publish('c', 'other', slot + 2 * minute);
    await publish('d', 'other', slot + 3 * minute);
    expect(await postedAt(slot + hour)).toEqual([expect.stringMatching(/^Update: /)]);
  });

  test('takes nothing along that it had for a while, and did not tell', async () => {
    await publish('a', 'one', slot - minute);
    await postedAt(slot);
    await publish('b', 'one', slot + minute);
    await move(slot + 2 * minute, ['b'], 'one', 'other');
    expect(await postedAt(slot + hour)).toEqual(['Title of b']);
  });

  test('is not told again when it went into another while it was on its way', async () => {
    await publish('a', 'one', slot - minute);
    await publish('b', 'other', slot - 7 * day);
    room.platform.faults.push({ kind: 'refused' });
    expect(await postedAt(slot)).toEqual([]);
    await move(slot + minute, ['a'], 'one', 'other');
    await publish('c', 'other', slot - minute);
    expect(await postedAt(slot + 10 * minute)).toEqual(['Title of a']);
    expect(await postedAt(slot + hour)).toEqual([]);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of a']);
  });
});
