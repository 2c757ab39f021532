import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQueue } from '../../../../src/core/stories/queue.ts';

test('a queue gives its items in order, whatever the order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const queue = createQueue<number>((one, other) => one < other);
      for (const item of items) queue.put(item);
      expect(items.map(() => queue.take())).toEqual([...items].sort((one, other) => one - other));
      expect(queue.take()).toBeUndefined();
    }),
  );
});
