import { beforeEach, describe, expect, test } from 'vitest';
import { refusalOf } from '../../../../src/platforms/discord/failures.ts';
import { createGate, type GateRate, type Passing } from '../../../../src/platforms/discord/gate.ts';

/** Time that a pause moves on. */
let time: Passing & { at: number };
const passed: [string, number][] = [];
beforeEach(() => {
  passed.length = 0;
  const own: typeof time = {
    at: 0,
    now: () => own.at,
    pause: async (ms) => {
      await new Promise(setImmediate);
      own.at += ms;
    },
  };
  time = own;
});

/** Ten a second, one after the other. */
const start = { rest: 60_000, count: 0, spacing: 0 };
const rate: GateRate = { start, steady: { perSecond: 10, burst: 1 }, most: { count: 11, within: 1000 } };

const gateOf = (patience = 10_000) => {
  const gate = createGate(rate, patience, time);
  const pass = async (name: string, haste: 'waited-for' | 'scheduled' = 'scheduled', signal?: AbortSignal) => {
    await gate.pass(haste, signal);
    passed.push([name, Math.round(time.at)]);
  };
  return { gate, pass };
};

describe('the gate before Discord', () => {
  test('lets one through at a time, in order', async () => {
    const { pass } = gateOf();
    await Promise.all([pass('one'), pass('two'), pass('three')]);
    expect(passed).toEqual([
      ['one', 0],
      ['two', 100],
      ['three', 200],
    ]);
  });

  test('lets what somebody waits for go ahead', async () => {
    const { pass } = gateOf();
    await Promise.all([pass('one'), pass('two'), pass('three'), pass('question', 'waited-for')]);
    expect(passed.map(([name]) => name)).toEqual(['one', 'question', 'two', 'three']);
  });

  test('lets nothing through while Discord wants nothing from the bot', async () => {
    const { gate, pass } = gateOf();
    await pass('one');
    gate.hold(3000);
    await Promise.all([pass('two'), pass('question', 'waited-for')]);
    expect(passed).toEqual([
      ['one', 0],
      ['question', 3000],
      ['two', 3100],
    ]);
  });

  test('refuses what was given up before it came', async () => {
    const { pass } = gateOf();
    const late = pass('late', 'scheduled', AbortSignal.abort(new Error('given up')));
    const ends = Promise.race([late, pass('one').then(() => 'it waits for ever')]);
    await expect(ends).rejects.toThrow('given up');
  });

  test('is held also while it waits already', async () => {
    const { gate, pass } = gateOf();
    const both = Promise.all([pass('one'), pass('two')]);
    gate.hold(2000);
    await both;
    expect(passed).toEqual([
      ['one', 0],
      ['two', 2000],
    ]);
  });

  test('refuses what would wait too long, with the time until it may be tried again', async () => {
    const { gate, pass } = gateOf(1000);
    await pass('one');
    const waiting = pass('two');
    gate.hold(60_000);
    const refused = (error: unknown) => refusalOf(error);
    expect(await waiting.catch(refused)).toEqual({ status: 429, code: null, wait: 60_000 });
    expect(await pass('three').catch(refused)).toMatchObject({ status: 429, wait: 60_000 });
  });

  test('lets through its part where several processes share the rate, as they come and go', async () => {
    let processes = 2;
    const gate = createGate(rate, 10_000, time, () => processes);
    const pass = async (): Promise<number> => {
      await gate.pass('scheduled');
      return Math.round(time.at);
    };
    await pass();
    // Of eleven in any second each has five and a half: one at once, the others in turn.
    expect(await pass()).toBe(223);
    processes = 1;
    const [before, after] = [await pass(), await pass()];
    expect(after - before).toBe(100);
  });

  test('makes up for what was held up, and keeps to the most of any second', async () => {
    const gate = createGate({ ...rate, steady: { perSecond: 10, burst: 4 } }, 10_000, time);
    const pass = async (): Promise<number> => {
      await gate.pass('scheduled');
      return Math.round(time.at);
    };
    const first: number[] = [];
    for (let n = 0; n < 10; n += 1) first.push(await pass());
    expect(first).toEqual([0, 0, 0, 0, 100, 200, 300, 400, 500, 600]);
    time.at += 350;
    expect([await pass(), await pass(), await pass()]).toEqual([950, 1000, 1000]);
  });

  test('begins slowly after a rest, since what opens a connection arrives later than what follows it', async () => {
    const slow = { ...rate, start: { rest: 4000, count: 3, spacing: 200 } };
    const gate = createGate({ ...slow, steady: { perSecond: 10, burst: 4 } }, 10_000, time);
    const pass = async (): Promise<number> => {
      await gate.pass('scheduled');
      return Math.round(time.at);
    };
    expect([await pass(), await pass(), await pass(), await pass(), await pass()]).toEqual([0, 200, 400, 400, 400]);
    time.at = 10_000;
    expect([await pass(), await pass()]).toEqual([10_000, 10_200]);
  });

  test('leaves out what was given up, and takes no turn for it', async () => {
    const { pass } = gateOf();
    const over = new AbortController();
    const all = [pass('one'), pass('two', 'scheduled', over.signal), pass('three')];
    over.abort(new Error('too late'));
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(passed).toEqual([
      ['one', 0],
      ['three', 100],
    ]);
  });
});
