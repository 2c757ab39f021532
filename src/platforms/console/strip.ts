import { stripTypeScriptTypes } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// A worker of one task: the TypeScript in `workerData`, by name, as JavaScript. What strips is large, and goes with it.
const texts = workerData as ReadonlyMap<string, string>;
parentPort?.postMessage(new Map([...texts].map(([name, text]) => [name, stripTypeScriptTypes(text)])));
