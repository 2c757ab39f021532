import { expect, test } from 'vitest';
import type { Posting } from '../../../src/core/ports.ts';
import { hour, minute, morning, openRoom, publish, subscribe } from './room.ts';

test('a message is looked for from before its slot, since the clock may have been ahead by an hour when it was posted', async () => {
  const room = await openRoom();
  const looked: Posting[] = [];
  const find = room.platform.find.bind(room.platform);
  room.platform.find = async (place, posting) => {
    looked.push(posting);
    return find(place, posting);
  };
  await publish(room.store, ['harbour'], morning);
  await subscribe(room);
  const slot = morning + hour;
  room.platform.faults.push({ kind: 'answer-lost' });
  room.clock.time = slot;
  await room.process().tick();
  room.clock.time += 5 * minute;
  await room.process().tick();
  expect(looked).toHaveLength(1);
  expect(looked[0]?.since).toBeLessThanOrEqual(slot - hour - 10 * minute);
  await room.store.close();
});
