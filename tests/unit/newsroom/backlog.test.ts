import { describe, expect, test } from 'vitest';
import type { Feed, FeedEntry } from '../../../src/core/ports.ts';
import { createBacklog } from '../../../src/newsroom/backlog.ts';
import { CAPS } from '../../../src/newsroom/limits.ts';

const feed = (host: string, bodyHash: string | null = 'read') =>
  ({ url: `https://${host}/feed`, health: { bodyHash } }) as Feed;
const entries = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }) as FeedEntry);

describe('of what waits to be read', () => {
  test('a feed with some news has all of it read', () => {
    expect(createBacklog().open(feed('lamp.example')).admit(60, entries(100, 3_000))).toBe(60);
  });

  test('feeds of one domain leave room for the news of any other', () => {
    const backlog = createBacklog();
    const admitted = Array.from({ length: 300 }, (_, n) =>
      backlog.open(feed(`n${n}.lamp.example`)).admit(60, entries(60, 5_000)),
    );
    expect(admitted.at(-1)).toBe(0);
    expect(backlog.open(feed('gull.example')).admit(60, entries(60, 5_000))).toBe(60);
  });

  test('all feeds together are never more than there is room for', () => {
    const backlog = createBacklog();
    const longest = 20_000;
    const admitted = Array.from({ length: 2_000 }, (_, n) =>
      backlog.open(feed(`n${n}.example`)).admit(60, entries(60, longest)),
    );
    const held = admitted.filter((count) => count > 0).length * 60 * longest;
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(CAPS.backlog);
  });

  test('a feed that was read makes room for the next', () => {
    const backlog = createBacklog();
    const rooms = Array.from({ length: 500 }, () => backlog.open(feed('lamp.example')));
    for (const room of rooms) room.admit(60, entries(60, 20_000));
    for (const room of rooms) room.leave();
    expect(backlog.open(feed('lamp.example')).admit(60, entries(60, 20_000))).toBe(60);
  });

  test('the longest feed is read too, some entries at a time', () => {
    const long = entries(60, CAPS.backlog / 50);
    expect(createBacklog().open(feed('lamp.example')).admit(60, long)).toBeGreaterThan(0);
  });

  test('one that is likely to bring much is not asked while there is no room for it; others are', () => {
    const backlog = createBacklog();
    for (let n = 0; n < 300; n++) backlog.open(feed('lamp.example')).admit(60, entries(60, 5_000));
    expect(backlog.open(feed('lamp.example', null)).expect(feed('lamp.example', null))).toBe(false);
    expect(backlog.open(feed('lamp.example')).expect(feed('lamp.example'))).toBe(true);
    expect(backlog.open(feed('gull.example', null)).expect(feed('gull.example', null))).toBe(true);
  });
});
