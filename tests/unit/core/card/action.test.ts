import { expect, test } from 'vitest';
import { decodeAction, encodeAction } from '../../../../src/core/card/action.ts';

test('an action is short text and comes back from it', () => {
  const action = { verb: 'more-quotes', argument: 'st-ferry', page: 2 } as const;
  expect(encodeAction(action)).toBe('pq0q2:st-ferry');
  expect(decodeAction('pq0q2:st-ferry')).toEqual(action);
});

test('copies of one action differ as text and mean the same', () => {
  const action = { verb: 'run', argument: 'read st-ferry' } as const;
  expect(encodeAction(action, 1)).not.toBe(encodeAction(action, 2));
  expect(decodeAction(encodeAction(action, 7) ?? '')).toEqual(action);
});

test('an argument that makes it longer than a custom_id is refused', () => {
  expect(encodeAction({ verb: 'run', argument: 'x'.repeat(96) })).toBeNull();
  expect(encodeAction({ verb: 'run', argument: 'x'.repeat(95) })).toHaveLength(100);
});

test.each(['', 'pq', 'pq0x:a', 'pq0q', 'other:1', `pq0q:${'x'.repeat(99)}`])('%j is no action', (text) => {
  expect(decodeAction(text)).toBeNull();
});
