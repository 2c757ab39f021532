import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { PlatformName } from '../../src/core/ports.ts';
import type { StoreAddress } from '../../src/store/store.ts';
import { createChance } from './chance.ts';
import { check, type Findings } from './check.ts';
import { createLabClock } from './clock.ts';
import { type Replica, startReplica } from './replica.ts';
import { openScene } from './scene.ts';
import type { Planted } from './steps.ts';
import { createTraps, type Point, type Trap } from './traps.ts';
import { makeTrouble } from './trouble.ts';

/** Kept from run to run. */
const compiled = join(tmpdir(), 'pullquote-torture-compiled');

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

export interface Plan {
  /** The address of an empty PostgreSQL database; null for SQLite in a folder of its own. */
  readonly postgres: string | null;
  readonly replicas: number;
  /** Processes killed before it ends. */
  readonly kills: number;
  /** Processes stopped for longer than a lease. */
  readonly stops: number;
  /** Of the stops so many at any moment, for real seconds instead of a moved clock alone. */
  readonly suspensions?: number;
  readonly seed: number;
  /** Of each platform. */
  readonly channels?: number;
  readonly planted?: Planted | null;
  /** Where the traps are, instead of everywhere. */
  readonly points?: readonly [Point, ...Point[]];
  readonly only?: PlatformName;
  /** Whether platforms, databases and clocks misbehave, too; they do unless told. */
  readonly calm?: boolean;
  /** Ends it after the round in which it is aborted. */
  readonly enough?: AbortSignal;
  tell?(line: string): void;
}

export interface Outcome extends Findings {
  readonly rounds: number;
  readonly kills: number;
  readonly stops: number;
  /** Of each kind so many. */
  readonly befell: Readonly<Record<string, number>>;
}

const killPoints: readonly [Point, ...Point[]] = [
  ...(['sending', 'sending', 'accepted', 'accepted', 'accepted', 'answered', 'answered', 'settled'] as const),
  ...(['planned', 'frozen', 'claimed', 'looking', 'looked', 'put off'] as const),
];

/**
 * Not at `sending`: there the fence is passed, and whoever stops a process between that and the request for longer than a
 * lease doubles a message on a platform that knows no key for it.
 */
const stopPoints: readonly [Point, ...Point[]] = [
  ...(['claimed', 'claimed', 'accepted', 'accepted', 'answered', 'answered', 'looking', 'looked'] as const),
  ...(['planned', 'frozen', 'settled'] as const),
];

/** A request that was begun is given up after so long at the latest. */
const suspension = 26 * second;

/** A round is over when all is settled; one that needs more passes has lost something. */
const mostPasses = 80;

/** Tortures processes of the bot round by round, and checks what they left in the channels. */
export const torture = async (plan: Plan): Promise<Outcome> => {
  const chance = createChance(plan.seed);
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-torture-'));
  const clock = createLabClock(join(folder, 'clock'));
  const address: StoreAddress =
    plan.postgres === null
      ? { kind: 'sqlite', path: join(folder, 'torture.db') }
      : { kind: 'postgres', url: plan.postgres };
  const scene = await openScene(address, clock, plan.channels ?? 4);
  const setting = { ...scene.setting(), address, clockFile: clock.file, planted: plan.planted ?? null };
  const traps = createTraps(scene);
  const befell = new Map<string, number>();
  const count = (name: string, by = 1): void => void befell.set(name, (befell.get(name) ?? 0) + by);
  const replicas: Replica[] = [];
  const spares: Replica[] = [];
  let [begun, rounds, jumped] = [0, 0, -8];

  const struck = (how: Trap['how']): number =>
    [...traps.sprung].reduce((sum, [name, times]) => sum + (name.startsWith(how) ? times : 0), 0) +
    (befell.get(`${how}: any moment`) ?? 0) -
    (how === 'stop' ? (befell.get('stopped past the fence') ?? 0) : 0);

  const revive = async (): Promise<void> => {
    for (const dead of replicas.filter(({ alive }) => !alive)) replicas.splice(replicas.indexOf(dead), 1);
    while (replicas.length < plan.replicas) {
      begun += 1;
      const next = spares.shift() ?? startReplica(compiled, traps.reached);
      replicas.push(next);
      await next.begin(`process ${begun}`, setting);
    }
    // What is loaded beforehand needs not be waited for.
    const wanted = Math.min(2, plan.kills - struck('kill'));
    while (spares.length < wanted) spares.push(startReplica(compiled, traps.reached));
  };

  const awake = (): Replica[] => replicas.filter(({ alive, stopped }) => alive && !stopped);

  /** Something at any moment of a pass, unless the pass is over by then. */
  const atSomeMoment = async (over: AbortSignal, act: () => Promise<void>): Promise<void> => {
    const moment = chance.whole(0, 120);
    await pause(moment, undefined, { signal: over }).then(act, () => undefined);
  };

  const killSomebody = async (): Promise<void> => {
    const busy = awake().find((one) => one.busy);
    if (busy === undefined) return;
    count('kill: any moment');
    await busy.kill();
    traps.forget(busy);
  };

  const suspendSomebody = async (): Promise<void> => {
    const busy = awake().find((one) => one.busy);
    if (busy === undefined) return;
    count('stop: any moment');
    traps.suspend(busy);
  };

  /** Kills the server of a connection: PostgreSQL ends all of them, and recovers. */
  const crashDatabase = async (): Promise<void> => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(scene.database.db);
    if (rows[0] === undefined) return;
    count('database crashed');
    process.kill(rows[0].pid, 'SIGKILL');
    for (;;) {
      const up = await sql`select 1`.execute(scene.database.db).catch(() => null);
      if (up !== null) return;
      await pause(50);
    }
  };

  const setTraps = (): boolean => {
    const [kills, stops] = [plan.kills - struck('kill'), plan.stops - struck('stop')];
    traps.armed.length = 0;
    const arm = (how: Trap['how'], most: number, points: readonly [Point, ...Point[]]): void => {
      for (let n = 0; n < most; n += 1) {
        const skip = plan.points === undefined ? chance.whole(0, 6) : 0;
        traps.armed.push({ how, point: chance.one(points), only: plan.only ?? null, skip });
      }
    };
    arm('kill', Math.min(kills, plan.replicas + 2, 4), plan.points ?? killPoints);
    arm('stop', Math.min(stops - (plan.suspensions ?? 0), Math.max(1, plan.replicas - 1)), plan.points ?? stopPoints);
    return kills > 0 && plan.points === undefined && chance.often(0.5);
  };

  const proceed = async (): Promise<void> => {
    const stopped = replicas.filter((one) => one.alive && one.stopped);
    const late = stopped.filter((one) => traps.late.has(one));
    count('stopped past the fence', late.length);
    await Promise.all(stopped.map((one) => (late.includes(one) ? one.kill() : one.proceed())));
    await traps.quiet();
  };

  const pass = async (acts: readonly (() => Promise<void>)[]): Promise<void> => {
    await revive();
    const over = new AbortController();
    const acting = acts.map((act) => atSomeMoment(over.signal, act));
    await Promise.all(awake().map((one) => one.tick()));
    await traps.quiet();
    over.abort();
    await Promise.all(acting);
  };

  const round = async (): Promise<void> => {
    rounds += 1;
    const wild = plan.calm !== true;
    // While clocks are wrong several rounds may share a digest, which tells 20 stories at most.
    const wrong = rounds - jumped < 8;
    await scene.publish(!wrong && chance.often(0.4) ? chance.whole(8, 12) : chance.whole(1, 2));
    const now = clock.platforms.now();
    clock.advance(30 * minute - (now % (30 * minute)) + chance.whole(1, 20) * second);
    if (wild && chance.often(0.2)) {
      clock.mislead(chance.one([hour, -hour, 0]));
      jumped = rounds;
      count('clock jumped');
    }
    const trouble = wild && chance.often(0.7) ? makeTrouble(scene, chance) : null;
    const away =
      wild && chance.often(0.1)
        ? chance.one<{ down(): Promise<void>; up(): Promise<void> }>([scene.discord, scene.slack])
        : null;
    await away?.down();
    const acts: (() => Promise<void>)[] = [];
    const suspends = (plan.suspensions ?? 0) > (befell.get('stop: any moment') ?? 0);
    // A trap would wait for one who is suspended.
    if (!suspends && setTraps()) acts.push(killSomebody);
    if (suspends) acts.push(...Array.from({ length: plan.replicas - 1 }, () => suspendSomebody));
    if (wild && plan.postgres !== null && chance.often(0.1)) acts.push(crashDatabase);
    let stoppedFor = 0;
    for (let n = 0; n < mostPasses; n += 1) {
      await pass(n === 0 ? acts : []);
      if (n === 1 && away !== null) {
        await away.up();
        count('platform away');
      }
      if (n === 8) traps.armed.length = 0;
      if (n === 5) trouble?.end();
      stoppedFor = replicas.some(({ stopped }) => stopped) ? stoppedFor + 1 : 0;
      if (stoppedFor >= 3) {
        if (suspends) await pause(suspension);
        await proceed();
      }
      if (n > 1 && stoppedFor === 0 && (await scene.settled())) break;
      clock.advance(stoppedFor > 0 ? 130 * second : chance.one([20 * second, minute, 130 * second, 5 * minute]));
    }
    if (trouble !== null) count('faults met', trouble.met());
    trouble?.end();
    traps.armed.length = 0;
  };

  try {
    await revive();
    while ((struck('kill') < plan.kills || struck('stop') < plan.stops) && plan.enough?.aborted !== true) {
      await round();
      if (rounds % 10 === 0) plan.tell?.(`round ${rounds}: ${struck('kill')} kills, ${struck('stop')} stops`);
    }
    clock.mislead(0);
    for (let n = 0; n < mostPasses; n += 1) {
      await pass([]);
      if (await scene.settled()) break;
      clock.advance(5 * minute);
    }
    const findings = await check(scene);
    const all = Object.fromEntries([...traps.sprung, ...befell].toSorted());
    return { ...findings, rounds, kills: struck('kill'), stops: struck('stop'), befell: all };
  } finally {
    await Promise.all([...spares, ...replicas].map((one) => one.kill().catch(() => undefined)));
    await scene.close();
    await rm(folder, { recursive: true, force: true });
  }
};
