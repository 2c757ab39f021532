import { expect, test } from 'vitest';
import { noticeCard } from '../../src/core/card/notice-card.ts';
import type { Asker, Desk } from '../../src/core/ports.ts';
import { inTurns } from '../../src/turns.ts';

const asker = {} as Asker;

const deskThat = (answer: Desk['answer']): Desk => ({
  answer,
  prospect: () => ({ audience: 'everyone', how: 'add', slow: false, changes: false }),
  form: async () => null,
  complete: async () => [],
  overview: async () => noticeCard({ title: 'none' }),
});

const typed = (text: string) => ({ kind: 'typed', text }) as const;

test('between two answers the event loop turns, and one that takes long holds up no other', async () => {
  const order: string[] = [];
  const held = Promise.withResolvers<void>();
  const desk = inTurns(
    deskThat(async (request) => {
      const text = request.kind === 'typed' ? request.text : '';
      order.push(text);
      setImmediate(() => order.push(`after ${text}`));
      if (text === 'slow') await held.promise;
      return { card: noticeCard({ title: text }), how: 'add', problem: null };
    }),
  );
  const slow = desk.answer(typed('slow'), asker);
  const [first, second] = await Promise.all([desk.answer(typed('one'), asker), desk.answer(typed('two'), asker)]);
  expect([first.card.fallback, second.card.fallback]).toEqual(['one', 'two']);
  expect(order.slice(0, 5)).toEqual(['slow', 'after slow', 'one', 'after one', 'two']);
  held.resolve();
  expect((await slow).card.fallback).toBe('slow');
});

test('an answer that fails fails alone', async () => {
  const desk = inTurns(
    deskThat(async (request) => {
      if (request.kind === 'typed' && request.text === 'bad') throw new Error('a bug');
      return { card: noticeCard({ title: 'fine' }), how: 'add', problem: null };
    }),
  );
  const bad = desk.answer(typed('bad'), asker);
  const good = desk.answer(typed('good'), asker);
  await expect(bad).rejects.toThrow('a bug');
  expect((await good).card.fallback).toBe('fine');
});
