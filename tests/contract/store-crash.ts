import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openStore, type StoreAddress } from '../../src/store/store.ts';

const writer = fileURLToPath(new URL('./store-writer.ts', import.meta.url));

/** Lets a process of its own keep places until it has acknowledged so many, then kills it. */
const killAfter = async (address: StoreAddress, count: number): Promise<string[]> => {
  const child: ChildProcess = spawn(process.execPath, [writer, JSON.stringify(address)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const acknowledged: string[] = [];
  if (child.stdout === null) throw new Error('the writer has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === count) child.kill('SIGKILL');
  }
  await exited;
  return acknowledged;
};

/** A process killed at any moment loses nothing that was acknowledged, and leaves the database free. */
export const crashContract = (name: string, database: () => Promise<StoreAddress>): void => {
  describe(name, () => {
    test('all that was acknowledged is there, and the next process may open it', async () => {
      const address = await database();
      const acknowledged = [...(await killAfter(address, 25)), ...(await killAfter(address, 40))];
      expect(acknowledged.length).toBeGreaterThanOrEqual(65);
      const opened = await openStore(address);
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      const kept = new Set((await opened.value.places.all('console')).map((place) => place.id));
      await opened.value.close();
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    });
  });
};
