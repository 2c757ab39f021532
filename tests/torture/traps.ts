import type { PlatformName } from '../../src/core/ports.ts';
import type { Replica } from './replica.ts';
import type { Scene } from './scene.ts';
import type { Announcement, Step } from './steps.ts';

/** `accepted`: the platform has taken the message, and its answer has not come. */
export type Point = Step | 'accepted';

export interface Trap {
  readonly how: 'kill' | 'stop';
  readonly point: Point;
  /** Of this platform's messages alone; null for all. */
  readonly only: PlatformName | null;
  /** So many pass it first. */
  readonly skip: number;
}

/** Lets processes go on from step to step, but kills or stops them where a trap is. */
export interface Traps {
  readonly armed: Trap[];
  readonly sprung: Map<string, number>;
  /**
   * Stopped between the fence and the request, which takes no time but that of saying so here: where one is stopped for
   * longer than a lease in just that moment, nothing helps on a platform that knows no key for a message.
   */
  readonly late: ReadonlySet<Replica>;
  reached(replica: Replica, at: Announcement): void;
  /** To be told of whoever was killed or stopped elsewhere. */
  forget(replica: Replica): void;
  /** Stops somebody at this moment. */
  suspend(replica: Replica): void;
  /** Resolves when no trap is springing. */
  quiet(): Promise<void>;
}

export const createTraps = (scene: Scene): Traps => {
  const armed: Trap[] = [];
  const sprung = new Map<string, number>();
  const springing = new Set<Promise<void>>();
  /** What is being sent, with whom. */
  const underWay = new Map<string, { readonly replica: Replica; readonly platform: PlatformName | null }>();
  /** Of those that are past the fence: who has said that it sends, and has not said that it is answered. */
  const past = new Map<string, Replica>();
  const queues = new Map<PlatformName, (() => void)[]>();
  const late = new Set<Replica>();
  const answers = new Map<string, (at: Announcement) => void>();
  const waiting = new Set<() => void>();

  const changed = (): void => {
    for (const look of [...waiting]) look();
  };
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const alone = (platform: PlatformName): Promise<void> =>
    until(() => [...underWay.values()].every((one) => one.platform !== platform));
  const forget = (replica: Replica): void => {
    for (const [id, one] of underWay) if (one.replica === replica) underWay.delete(id);
    for (const [id, one] of past) if (one === replica) past.delete(id);
    changed();
  };

  const count = (name: string): void => void sprung.set(name, (sprung.get(name) ?? 0) + 1);

  const strike = async (how: Trap['how'], point: Point, replica: Replica, deliveryId: string): Promise<void> => {
    if (how === 'stop') await until(() => [...past].every(([id, one]) => one !== replica || id === deliveryId));
    if (!replica.alive || replica.stopped) return;
    count(`${how}: ${point}`);
    if (how === 'kill') await replica.kill();
    else replica.stop();
    forget(replica);
  };

  const pass = (replica: Replica, at: Announcement): void => {
    const answered = at.step === 'answered' ? answers.get(at.deliveryId) : undefined;
    if (answered !== undefined) {
      answered(at);
      return;
    }
    if (at.step === 'sending' && at.platform !== null) {
      const queue = queues.get(at.platform);
      if (queue !== undefined) {
        queue.push(() => pass(replica, at));
        return;
      }
      if (replica.alive && !replica.stopped) underWay.set(at.deliveryId, { replica, platform: at.platform });
    }
    replica.go(at);
  };

  /** The request is kept at the platform, the process struck, and the request let through. */
  const strikeAccepted = async (how: Trap['how'], replica: Replica, at: Announcement): Promise<void> => {
    const { platform, channel, deliveryId } = at;
    if (platform === null) return;
    const queue: (() => void)[] = [];
    queues.set(platform, queue);
    await alone(platform);
    const fault = holding(scene, platform, channel);
    const answered = Promise.withResolvers<Announcement>();
    answers.set(deliveryId, answered.resolve);
    replica.go(at);
    const met = await Promise.race([fault.met.then(() => null), answered.promise, replica.ended.then(() => null)]);
    answers.delete(deliveryId);
    // What is kept is one request alone: the others go on.
    queues.delete(platform);
    for (const next of queue) next();
    await strike(how, met === null ? 'accepted' : 'answered', replica, deliveryId);
    if (met !== null) pass(replica, met);
    fault.release();
  };

  const spring = async ({ how, point }: Trap, replica: Replica, at: Announcement): Promise<void> => {
    if (point === 'accepted') return strikeAccepted(how, replica, at);
    await strike(how, point, replica, at.deliveryId);
    pass(replica, at);
  };

  const meets = ({ point, only }: Trap, { step, platform }: Announcement): boolean =>
    only !== null && only !== platform
      ? false
      : point === 'accepted'
        ? step === 'sending' && platform !== null && !queues.has(platform)
        : step === point;

  return {
    armed,
    sprung,
    late,
    forget,
    reached: (replica, at) => {
      if (at.step === 'sending') {
        past.set(at.deliveryId, replica);
        if (replica.stopped) late.add(replica);
      }
      // Whoever waits for it to be answered need not wait for what a trap does with that.
      if (at.step === 'answered') {
        underWay.delete(at.deliveryId);
        past.delete(at.deliveryId);
        changed();
      }
      const trap = replica.stopped || answers.has(at.deliveryId) ? undefined : armed.find((one) => meets(one, at));
      if (trap === undefined) return pass(replica, at);
      if (trap.skip > 0) {
        armed[armed.indexOf(trap)] = { ...trap, skip: trap.skip - 1 };
        return pass(replica, at);
      }
      armed.splice(armed.indexOf(trap), 1);
      const work = spring(trap, replica, at).finally(() => springing.delete(work));
      springing.add(work);
    },
    suspend: (replica) => {
      const waits = [...past].some(([id, one]) => one === replica && !underWay.has(id));
      if (waits) late.add(replica);
      replica.stop();
      forget(replica);
    },
    quiet: async () => {
      while (springing.size > 0) await Promise.all(springing);
    },
  };
};

const holding = (
  { discord, slack }: Scene,
  platform: PlatformName,
  channel: string | null,
): { readonly met: Promise<void>; release(): void } => {
  if (platform === 'discord') {
    return discord.fault({ method: 'POST', path: new RegExp(`^/channels/${channel}/messages$`) }, { kind: 'hold' });
  }
  const fault = slack.fault('chat.postMessage', { kind: 'held' });
  return { met: fault.reached(), release: () => fault.release() };
};
