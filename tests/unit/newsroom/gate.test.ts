import { expect, test } from 'vitest';
import { createGate } from '../../../src/newsroom/gate.ts';

/** Starts tasks for these hosts and returns which are running, and how to end one. */
function start(most: number, perHost: number, hosts: readonly string[]) {
  const gate = createGate(most, perHost);
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  const done = hosts.map((name) =>
    gate.run(name[0] ?? '', async () => {
      running.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      running.splice(running.indexOf(name), 1);
    }),
  );
  return { running, end: (name: string) => ends.get(name)?.(), done };
}

test('so many run at once, and so many with one host', async () => {
  const { running, end, done } = start(3, 2, ['a1', 'a2', 'a3', 'b1', 'c1']);
  expect(running).toEqual(['a1', 'a2', 'b1']);
  end('b1');
  await done[3];
  await Promise.resolve();
  expect(running).toEqual(['a1', 'a2', 'c1']);
  end('a1');
  await done[0];
  await Promise.resolve();
  expect(running).toEqual(['a2', 'c1', 'a3']);
});

test('a task that fails makes room too', async () => {
  const gate = createGate(1, 1);
  await expect(gate.run('a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await gate.run('a', () => Promise.resolve('next'))).toBe('next');
});
