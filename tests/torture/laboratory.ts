import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { StoreAddress } from '../../src/store/store.ts';
import { createChance } from './chance.ts';
import { check, type Findings } from './check.ts';
import { createLabClock } from './clock.ts';
import { type Course, createCourses, type Goal } from './course.ts';
import { createCrew } from './crew.ts';
import type { Replica } from './replica.ts';
import { openScene } from './scene.ts';
import type { Announcement, Planted } from './steps.ts';
import { createTraps, type Trap } from './traps.ts';
import { makeTrouble } from './trouble.ts';
import { createWatch } from './watch.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

export interface Plan {
  /** The address of an empty PostgreSQL database; null for SQLite in a folder of its own. */
  readonly postgres: string | null;
  readonly replicas: number;
  /** What befalls them, round by round, or how much of it, at moments of chance. */
  readonly befalls: readonly Course[] | Goal;
  readonly seed: number;
  /** Of each platform. */
  readonly channels: number;
  readonly planted?: Planted | null;
  /** It fails where nothing went on for so long, ms. */
  readonly patience?: number;
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

/** A request that was begun is given up after so long at the latest. */
const suspension = 26 * second;

/** A suspension, what a database then waits for, and the start of a process on a busy machine. */
const usualPatience = minute;

/** A round is over when all is settled; one that needs more passes has lost something. */
const mostPasses = 80;

/** Tortures processes of the bot round by round, and checks what they left in the channels. Rejects where they hang. */
export const torture = async (plan: Plan): Promise<Outcome> => {
  const chance = createChance(plan.seed);
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-torture-'));
  const clock = createLabClock(join(folder, 'clock'));
  const address: StoreAddress =
    plan.postgres === null
      ? { kind: 'sqlite', path: join(folder, 'torture.db') }
      : { kind: 'postgres', url: plan.postgres };
  const scene = await openScene(address, clock, plan.channels);
  const { replicas, planted = null } = plan;
  const setting = { ...scene.setting(), address, clockFile: clock.file, replicas, planted };
  const traps = createTraps(scene);
  const befell = new Map<string, number>();
  const count = (name: string, by = 1): void => void befell.set(name, (befell.get(name) ?? 0) + by);
  const lastSteps = new Map<Replica, Announcement>();
  const crew = createCrew(replicas, setting, (replica, at) => {
    watch.heard();
    lastSteps.set(replica, at);
    traps.reached(replica, at);
  });
  let rounds = 0;
  const watch = createWatch(plan.patience ?? usualPatience, () =>
    [
      `round ${rounds}: ${JSON.stringify(befelling())}`,
      ...crew.all.map((one) => {
        const states = [one.alive ? 'alive' : 'dead', one.stopped ? 'stopped' : '', one.busy ? 'in a tick' : ''];
        const at = lastSteps.get(one);
        return `${one.holder} is ${states.filter(Boolean).join(', ')}, last ${at?.step} ${at?.deliveryId}`;
      }),
    ].join('\n'),
  );

  const befelling = (): Record<string, number> => Object.fromEntries([...traps.sprung, ...befell].toSorted());
  const struck = (how: Trap['how']): number =>
    [...traps.sprung].reduce((sum, [name, times]) => sum + (name.startsWith(how) ? times : 0), 0) +
    (befell.get(`${how}: any moment`) ?? 0) -
    (how === 'stop' ? (befell.get('stopped past the fence') ?? 0) : 0);
  const suspended = (): number => befell.get('stop: any moment') ?? 0;

  /** Something at any moment of a pass, unless the pass is over by then. */
  const atSomeMoment = async (over: AbortSignal, act: () => Promise<void>): Promise<void> => {
    const moment = chance.whole(0, 120);
    await pause(moment, undefined, { signal: over }).then(act, () => undefined);
  };

  const killSomebody = async (): Promise<void> => {
    const busy = crew.awake().find((one) => one.busy);
    if (busy === undefined) return;
    count('kill: any moment');
    await busy.kill();
    traps.forget(busy);
  };

  const suspendSomebody = async (): Promise<void> => {
    const busy = crew.awake().find((one) => one.busy);
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

  const proceed = async (): Promise<void> => {
    const stopped = crew.all.filter((one) => one.alive && one.stopped);
    const late = stopped.filter((one) => traps.late.has(one));
    count('stopped past the fence', late.length);
    await Promise.all(stopped.map((one) => (late.includes(one) ? one.kill() : one.proceed())));
    await traps.quiet();
  };

  const pass = async (coming: number, acts: readonly (() => Promise<void>)[]): Promise<void> => {
    await crew.fill(coming);
    const over = new AbortController();
    const acting = acts.map((act) => atSomeMoment(over.signal, act));
    await Promise.all(crew.awake().map((one) => one.tick()));
    await traps.quiet();
    over.abort();
    await Promise.all(acting);
    watch.heard();
  };

  const round = async (course: Course, coming: number): Promise<void> => {
    rounds += 1;
    await scene.publish(course.stories);
    const now = clock.platforms.now();
    clock.advance(30 * minute - (now % (30 * minute)) + chance.whole(1, 20) * second);
    if (course.wrong !== null) {
      clock.mislead(course.wrong);
      count('clock jumped');
    }
    const trouble = course.trouble === null ? null : makeTrouble(scene, course.trouble);
    const away = course.away === null ? null : scene.server(course.away);
    await away?.down();
    traps.armed.push(...course.traps);
    const acts = [
      ...Array.from({ length: course.kills }, () => killSomebody),
      ...Array.from({ length: course.suspensions }, () => suspendSomebody),
      ...(course.crash ? [crashDatabase] : []),
    ];
    let stoppedFor = 0;
    for (let n = 0; n < mostPasses; n += 1) {
      await pass(coming, n === 0 ? acts : []);
      if (n === 1 && away !== null) {
        await away.up();
        count('platform away');
      }
      if (n === 8) traps.armed.length = 0;
      if (n === 5) trouble?.end();
      stoppedFor = crew.all.some(({ stopped }) => stopped) ? stoppedFor + 1 : 0;
      if (stoppedFor >= 3) {
        if (course.suspensions > 0) await pause(suspension);
        await proceed();
      }
      if (n > 1 && stoppedFor === 0 && (await scene.settled())) break;
      clock.advance(stoppedFor > 0 ? 130 * second : chance.one([20 * second, minute, 130 * second, 5 * minute]));
    }
    if (trouble !== null) count('faults met', trouble.met());
    trouble?.end();
    traps.armed.length = 0;
  };

  const followGoal = async ({ kills, stops, suspensions }: Goal): Promise<void> => {
    const next = createCourses(chance, replicas, plan.postgres !== null);
    while ((struck('kill') < kills || struck('stop') < stops) && plan.enough?.aborted !== true) {
      const left = Math.max(0, suspensions - suspended());
      const course = next({ kills: kills - struck('kill'), stops: stops - struck('stop') - left, suspensions: left });
      await round(course, kills - struck('kill'));
      if (rounds % 10 === 0) plan.tell?.(`round ${rounds}: ${struck('kill')} kills, ${struck('stop')} stops`);
    }
  };

  const followCourses = async (courses: readonly Course[]): Promise<void> => {
    for (const [index, course] of courses.entries()) await round(course, courses.length - index - 1);
  };

  const run = async (): Promise<Outcome> => {
    const { befalls } = plan;
    await ('kills' in befalls ? followGoal(befalls) : followCourses(befalls));
    clock.mislead(0);
    // Where clocks were ahead, what came since is told no sooner than by the slot after that.
    clock.advance(2 * hour);
    for (let n = 0; n < mostPasses; n += 1) {
      await pass(0, []);
      if (await scene.settled()) break;
      clock.advance(5 * minute);
    }
    const findings = await check(scene);
    return { ...findings, rounds, kills: struck('kill'), stops: struck('stop'), befell: befelling() };
  };

  try {
    return await Promise.race([run(), watch.hung]);
  } finally {
    watch.end();
    await crew.dismiss();
    await scene.close();
    await rm(folder, { recursive: true, force: true });
  }
};
