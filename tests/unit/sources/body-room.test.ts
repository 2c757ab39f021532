import { beforeEach, describe, expect, test } from 'vitest';
import { type BodyRoom, type BodyShare, createBodyRoom } from '../../../src/sources/http/body-room.ts';

let room: BodyRoom;
/** Those that were given room, in order. */
let given: string[];

beforeEach(() => {
  room = createBodyRoom(100);
  given = [];
});

const never = new AbortController().signal;

/** Turns of the event loop for whoever may go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A body that holds room until it is ended, by its address, whose last part is its name. */
const body = (address: string, bytes: number, signal = never) => {
  const over = Promise.withResolvers<void>();
  let share: BodyShare | null = null;
  const done = room.during(`https://${address}`, async (mine) => {
    share = mine;
    if (await mine.hold(bytes, signal)) given.push(address.split('/').at(-1) ?? '');
    else given.push(`no ${address.split('/').at(-1)}`);
    await over.promise;
  });
  return {
    shrink: (to: number) => share?.shrink(to),
    waited: () => share?.waited,
    end: async () => {
      over.resolve();
      await done;
      await settle();
    },
  };
};

describe('room for large bodies', () => {
  test('is given as far as there is any, and again when it was given back', async () => {
    const first = body('gull.example/a', 50);
    body('tern.example/b', 40);
    body('skua.example/c', 20);
    await settle();
    expect(given).toEqual(['a', 'b']);
    await first.end();
    expect(given).toEqual(['a', 'b', 'c']);
  });

  test('is given back where less is needed than was thought', async () => {
    const first = body('gull.example/a', 50);
    body('tern.example/b', 50);
    body('skua.example/c', 20);
    await settle();
    first.shrink(30);
    await settle();
    expect(given).toEqual(['a', 'b', 'c']);
    first.shrink(40);
    body('auk.example/d', 1);
    await settle();
    expect(given).toEqual(['a', 'b', 'c']);
  });

  test('is given back by whoever fails', async () => {
    const failing = room.during('https://gull.example', async (share) => {
      await share.hold(50, never);
      throw new Error('it is broken');
    });
    await expect(failing).rejects.toThrow('it is broken');
    body('tern.example/b', 50);
    body('skua.example/c', 50);
    await settle();
    expect(given).toEqual(['b', 'c']);
  });

  test('goes from domain to domain, however many names one has', async () => {
    const filling = [body('gull.example/x', 50), body('tern.example/y', 50)];
    for (const n of [1, 2, 3]) body(`feeds-${n}.skua.example/skua${n}`, 20);
    body('auk.example/auk', 20);
    await settle();
    given = [];
    for (const each of filling) await each.end();
    expect(given).toEqual(['skua1', 'auk', 'skua2']);
  });

  test('is half one domain’s at most', async () => {
    body('a.gull.example/a', 30);
    body('b.gull.example/b', 30);
    body('tern.example/c', 30);
    body('skua.example/d', 900);
    await settle();
    expect(given).toEqual(['a', 'c']);
  });

  test('is kept free for who needs much and has its turn', async () => {
    const filling = [body('gull.example/x', 40), body('tern.example/y', 40)];
    body('skua.example/large', 50);
    body('auk.example/small', 10);
    await settle();
    expect(given).toEqual(['x', 'y']);
    await filling[0]?.end();
    expect(given).toEqual(['x', 'y', 'large', 'small']);
  });

  test('is waited for no longer than one wants to, by whom nobody is held up', async () => {
    body('gull.example/x', 50);
    body('tern.example/y', 40);
    const patience = new AbortController();
    body('skua.example/large', 50, patience.signal);
    body('auk.example/small', 10);
    await settle();
    patience.abort();
    await settle();
    expect(given).toEqual(['x', 'y', 'no large', 'small']);
    body('puffin.example/late', 1, patience.signal);
    await settle();
    expect(given.at(-1)).toBe('no late');
  });

  test('is known to have been waited for', async () => {
    const first = body('gull.example/a', 50);
    const second = body('gull.example/b', 50);
    await settle();
    expect([first.waited(), second.waited()]).toEqual([false, true]);
    await first.end();
    expect(given).toEqual(['a', 'b']);
    expect(second.waited()).toBe(true);
  });
});
