import { randomUUID } from 'node:crypto';
import { openStore } from '../../src/store/store.ts';
import { place } from './store-fixtures.ts';

/** Keeps places for ever and names each when the store has acknowledged it: a process to be killed. */
const opened = await openStore(JSON.parse(process.argv[2] ?? '{}'));
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
for (;;) {
  const id = randomUUID();
  await opened.value.places.meet(place(id));
  await new Promise((resolve) => process.stdout.write(`${id}\n`, resolve));
}
