import fc from 'fast-check';

// The same cases at every run, so that a red run is somebody's change; `SEED=random npm test` looks for new ones.
const { SEED } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED ?? 1) });
