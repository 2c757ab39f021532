import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { HTTP_LIMITS } from '../../../src/sources/http/limits.ts';
import { takeBody } from '../../../src/sources/http/take-body.ts';

/** A feed of which a part has come when the time for it is up. */
const take = (waited: boolean, cut = true) => {
  const deadline = new AbortController();
  const over = new Error('the time is up');
  const stream = Readable.from(
    (async function* () {
      yield Buffer.alloc(HTTP_LIMITS.freeBytes);
      yield Buffer.from('more');
      deadline.abort();
      throw over;
    })(),
  );
  const share = { hold: async () => true, shrink: () => {}, waited };
  const { signal } = deadline;
  return takeBody(stream, {
    host: 'gull.example',
    encoding: '',
    announced: null,
    cut,
    limits: HTTP_LIMITS,
    share,
    signal,
  });
};

test('a feed that came half, as it had to wait for room, is read so far and asked for anew', async () => {
  const taken = await take(true);
  if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
  expect(taken.value.half).toBe(true);
  expect(taken.value.body).toHaveLength(HTTP_LIMITS.freeBytes + 4);
});

test('a page that did is not, nor a feed whose server took all the time', async () => {
  await expect(take(true, false)).rejects.toThrow('the time is up');
  await expect(take(false)).rejects.toThrow('the time is up');
});
