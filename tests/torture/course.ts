import type { Chance } from './chance.ts';
import type { Point, Trap } from './traps.ts';
import { drawTrouble, type Trouble } from './trouble.ts';

/** What befalls one round, in which each channel has a digest to get. */
export interface Course {
  /** Published before it. */
  readonly stories: number;
  readonly traps: readonly Trap[];
  /** Processes killed at any moment. */
  readonly kills: number;
  /** Processes stopped at any moment, for real seconds instead of a moved clock alone. */
  readonly suspensions: number;
  /** How wrong the machines' clocks are from now on, ms; null where that stays as it is. */
  readonly wrong: number | null;
  readonly trouble: Trouble | null;
  readonly away: 'discord' | 'slack' | null;
  /** Whether PostgreSQL crashes. */
  readonly crash: boolean;
}

/** A round in which all goes well. */
export const calm: Course = {
  ...{ stories: 2, traps: [], kills: 0, suspensions: 0 },
  ...{ wrong: null, trouble: null, away: null, crash: false },
};

/** So much befalls a long run before it ends. */
export interface Goal {
  /** Processes killed. */
  readonly kills: number;
  /** Processes stopped for longer than a lease. */
  readonly stops: number;
  /** Of the stops so many at any moment, for real seconds. */
  readonly suspensions: number;
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

const hour = 3_600_000;

/** Draws rounds; each is asked for with what is still to come. */
export const createCourses = (chance: Chance, replicas: number, postgres: boolean): ((left: Goal) => Course) => {
  let sinceWrong = 8;

  const trapsAt = (how: Trap['how'], most: number, points: readonly [Point, ...Point[]]): Trap[] =>
    Array.from({ length: Math.max(0, most) }, () => ({
      ...{ how, point: chance.one(points), only: null, skip: chance.whole(0, 6) },
    }));

  return ({ kills, stops, suspensions }) => {
    // While clocks are wrong several rounds may share a digest, which tells 20 stories at most.
    sinceWrong += 1;
    const stories = sinceWrong > 8 && chance.often(0.4) ? chance.whole(8, 12) : chance.whole(1, 2);
    const wrong = chance.often(0.2) ? chance.one([hour, -hour, 0]) : null;
    if (wrong !== null) sinceWrong = 0;
    const trouble = chance.often(0.7) ? drawTrouble(chance) : null;
    const away = chance.often(0.1) ? chance.one(['discord', 'slack'] as const) : null;
    const crash = postgres && chance.often(0.1);
    const around = { stories, wrong, trouble, away, crash };
    // A trap would wait for one who is suspended.
    if (suspensions > 0) return { ...around, traps: [], kills: 0, suspensions: replicas - 1 };
    const traps = [
      ...trapsAt('kill', Math.min(kills, replicas + 2, 4), killPoints),
      ...trapsAt('stop', Math.min(stops, Math.max(1, replicas - 1)), stopPoints),
    ];
    return { ...around, traps, kills: kills > 0 && chance.often(0.5) ? 1 : 0, suspensions: 0 };
  };
};
