import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlatformName } from '../../src/core/ports.ts';
import type { FaultKind as DiscordFault } from '../servers/discord/faults.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import type { FaultKind as SlackFault } from '../servers/slack/interface.ts';
import { type Course, calm } from './course.ts';
import { type Plan, torture } from './laboratory.ts';
import type { Point, Trap } from './traps.ts';

/** The short form, in which all that befalls is written down: `npm run torture` is the long one. */
const small = { postgres: null, replicas: 1, channels: 2, seed: 1 } as const satisfies Partial<Plan>;
const faultless = { lost: [], doubled: [], disordered: [] };
const hour = 3_600_000;

const struckAt = (how: Trap['how'], point: Point, only: PlatformName): Course => ({
  ...calm,
  traps: [{ how, point, only, skip: 0 }],
});

/** Before the request, between the platform's taking the message and its answer, and between the answer and the ledger. */
const kills = [
  struckAt('kill', 'sending', 'slack'),
  struckAt('kill', 'accepted', 'discord'),
  struckAt('kill', 'accepted', 'slack'),
  struckAt('kill', 'answered', 'discord'),
];
const killed = { 'kill: sending': 1, 'kill: accepted': 2, 'kill: answered': 1 };

const trouble = (discord: DiscordFault, slack: SlackFault, times: number): Course => ({
  ...calm,
  trouble: { discord: { posts: discord, times, looks: false }, slack: { posts: slack, times, looks: false } },
});
const troubles = [
  trouble({ kind: 'commit-then-drop' }, { kind: 'commit-then-drop' }, 2),
  trouble({ kind: 'error', status: 502 }, { kind: 'status', status: 503, html: true }, 2),
  trouble({ kind: 'rate-limit', retryAfter: 0.02, scope: 'global' }, { kind: 'limited', retryAfter: 1 }, 3),
];
const jumps = [
  { ...struckAt('kill', 'answered', 'slack'), wrong: hour },
  { ...calm, wrong: -hour },
];

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

// A busy machine starts processes slowly; what hangs fails by itself before.
describe.concurrent('digests come once and in order', { timeout: 180_000 }, () => {
  test('from a process on SQLite that is killed, while platforms fail and clocks jump by an hour', async () => {
    const befalls = [...kills, ...troubles, ...jumps];
    const outcome = await torture({ ...small, befalls });
    expect(outcome).toMatchObject({
      ...faultless,
      befell: { ...killed, 'kill: answered': 2, 'clock jumped': 2, 'faults met': 14 },
    });
    expect(outcome.messages).toBeGreaterThanOrEqual(kills.length * 4);
  });

  test('from processes on PostgreSQL that are killed, and stopped past their lease', async () => {
    const url = await postgres.freshDatabase();
    const stops = [struckAt('stop', 'claimed', 'slack'), struckAt('stop', 'accepted', 'discord')];
    const outcome = await torture({ ...small, postgres: url, replicas: 2, befalls: [...kills, ...stops] });
    expect(outcome).toMatchObject({ ...faultless, befell: { ...killed, 'stop: claimed': 1, 'stop: accepted': 1 } });
  });

  test('or else the laboratory ends by itself, and says where a process hangs', async () => {
    const hanging = torture({ ...small, befalls: [calm], planted: 'hangs', patience: 15_000 });
    await expect(hanging).rejects.toThrow(/process 1 is alive, in a tick, last sending/);
  });
});

describe.concurrent('the laboratory sees', { timeout: 180_000 }, () => {
  // Discord itself refuses a message that it has taken minutes before; Slack takes whatever comes.
  test('a message that is doubled, where nobody looks before sending again', async () => {
    const befalls = [struckAt('kill', 'accepted', 'slack')];
    expect((await torture({ ...small, befalls, planted: 'never looks' })).doubled).not.toEqual([]);
  });

  test('a message that is lost, where it is settled before it is sent', async () => {
    const befalls = [struckAt('kill', 'sending', 'slack')];
    expect((await torture({ ...small, befalls, planted: 'settles first' })).lost).not.toEqual([]);
  });

  test('a message that is doubled, where no fence keeps a stopped process from sending', async () => {
    const befalls = [struckAt('stop', 'claimed', 'slack')];
    const stopped = { ...small, postgres: await postgres.freshDatabase(), replicas: 2, befalls };
    expect((await torture({ ...stopped, planted: 'no fence' })).doubled).not.toEqual([]);
  });
});
