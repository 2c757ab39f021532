import { describe, expect, test } from 'vitest';
import { card, section } from '../../../../src/core/card.ts';
import { createConversation, type Entry } from '../../../../src/platforms/console/conversation.ts';

const shown = card({ fallback: 'a', sections: [section({})] });
const entry = (id: number, deliveryId: string | null = null): Entry => ({
  id,
  at: 0,
  revision: 0,
  content: { kind: 'card', card: shown, deliveryId },
  drawn: { markup: '' },
});

describe('what was said in a channel', () => {
  test('keeps the newest entries, in order', () => {
    const conversation = createConversation(3);
    for (const id of [1, 2, 3, 4, 5]) conversation.add(entry(id));
    expect(conversation.entries().map(({ id }) => id)).toEqual([3, 4, 5]);
    expect(conversation.get(2)).toBeNull();
  });

  test('an edit stands where the entry stood', () => {
    const conversation = createConversation(3);
    for (const id of [1, 2]) conversation.add(entry(id));
    expect(conversation.replace({ ...entry(1), revision: 1 })).toBe(true);
    expect(conversation.entries().map(({ id, revision }) => [id, revision])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  test('what is gone can’t be edited back', () => {
    const conversation = createConversation(3);
    conversation.add(entry(1));
    expect(conversation.remove(1)).toBe(true);
    expect(conversation.replace(entry(1))).toBe(false);
    expect(conversation.entries()).toEqual([]);
  });

  test('a delivery is known by its id, even when its entry has scrolled out', () => {
    const conversation = createConversation(2);
    conversation.add(entry(1, 'monday'));
    for (const id of [2, 3]) conversation.add(entry(id));
    expect(conversation.delivered('monday')).toBe(1);
    expect(conversation.delivered('tuesday')).toBeNull();
  });

  test('deliveries are bounded too', () => {
    const conversation = createConversation(1);
    for (let id = 1; id <= 11; id += 1) conversation.add(entry(id, `delivery-${id}`));
    expect(conversation.delivered('delivery-1')).toBeNull();
    expect(conversation.delivered('delivery-2')).toBe(2);
  });
});
