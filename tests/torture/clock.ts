import { openSync, readSync, writeSync } from 'node:fs';
import type { Clock } from '../../src/core/ports.ts';

/** Real time moved on by hand: the platforms' clock, and the one of the machines that the bot runs on, which may be wrong. */
export interface LabClock {
  readonly file: string;
  readonly platforms: Clock;
  readonly machines: Clock;
  advance(ms: number): void;
  /** How wrong the machines' clocks are from now on, ms. */
  mislead(ms: number): void;
}

/** Time in a file, so that a process that was stopped meets the present time with its first step. */
export const createLabClock = (file: string): LabClock => {
  const handle = openSync(file, 'w');
  let [ahead, wrong] = [0, 0];
  const write = (): void => {
    writeSync(handle, new Float64Array([ahead + wrong]), 0, 8, 0);
  };
  write();
  return {
    file,
    platforms: { now: () => Date.now() + ahead },
    machines: { now: () => Date.now() + ahead + wrong },
    advance: (ms) => {
      ahead += ms;
      write();
    },
    mislead: (ms) => {
      wrong = ms;
      write();
    },
  };
};

/** The machines' clock as a process reads it. */
export const readClock = (file: string): Clock => {
  const handle = openSync(file, 'r');
  const ahead = new Float64Array(1);
  return {
    now: () => {
      readSync(handle, ahead, 0, 8, 0);
      return Date.now() + (ahead[0] ?? 0);
    },
  };
};
