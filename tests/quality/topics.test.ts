import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usualTopics } from '../../src/core/command/topics.ts';
import { fallen, pinned } from './floors.ts';
import { judgeTopics, readTopicItems } from './topic-corpus.ts';

const { items, hash } = readTopicItems();
const floors = pinned.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'topic-floors.json'), 'utf8')));

describe('the invented headlines', () => {
  test('are two hundred, each of its own, of every usual topic and of none', () => {
    expect(items.length).toBeGreaterThanOrEqual(200);
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
    const byTopic = Map.groupBy(items, ({ topics: [first = 'none'] }) => first);
    expect([...byTopic.keys()].sort()).toEqual([...usualTopics, 'none'].sort());
    for (const some of byTopic.values()) expect(some.length).toBeGreaterThanOrEqual(13);
  });

  test('are those that the floors were pinned on: after a change run node tests/quality/pin.ts', () => {
    expect(hash).toBe(floors.corpus);
  });

  test('get their topics no worse than before: node tests/quality/score-topics.ts --errors 30 shows where they are wrong', () => {
    expect(fallen(judgeTopics(), floors)).toEqual([]);
  });
});
