import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Replica, startReplica } from './replica.ts';
import type { Announcement, Setting } from './steps.ts';

/** Kept from run to run. */
const compiled = join(tmpdir(), 'pullquote-torture-compiled');

/** The processes of the bot that run side by side, each dead one of which is followed by a new one. */
export interface Crew {
  readonly all: readonly Replica[];
  /** Alive, and not stopped. */
  awake(): readonly Replica[];
  /** Whether all are there; `coming` as many are loaded beforehand, so that they need not be waited for. */
  fill(coming: number): Promise<void>;
  dismiss(): Promise<void>;
}

export const createCrew = (
  size: number,
  setting: Setting,
  reached: (replica: Replica, at: Announcement) => void,
): Crew => {
  const all: Replica[] = [];
  const spares: Replica[] = [];
  let [begun, dismissed] = [0, false];
  return {
    all,
    awake: () => all.filter(({ alive, stopped }) => alive && !stopped),
    fill: async (coming) => {
      for (const dead of all.filter(({ alive }) => !alive)) all.splice(all.indexOf(dead), 1);
      while (all.length < size) {
        if (dismissed) throw new Error('nobody follows who was dismissed');
        begun += 1;
        const next = spares.shift() ?? startReplica(compiled, reached);
        all.push(next);
        await next.begin(`process ${begun}`, setting);
      }
      while (spares.length < Math.min(2, coming)) spares.push(startReplica(compiled, reached));
    },
    dismiss: async () => {
      dismissed = true;
      await Promise.all([...spares, ...all].map((one) => one.kill().catch(() => undefined)));
    },
  };
};
