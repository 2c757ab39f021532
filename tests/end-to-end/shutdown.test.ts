import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/open.ts';
import type { StoreAddress } from '../../src/store/store.ts';
import { type ShutdownStage, setShutdownStage, startAmidSilence } from './shutdown-stage.ts';

let stage: ShutdownStage;

beforeEach(async () => {
  stage = await setShutdownStage();
});
afterEach(() => stage.close());

/** The ledger, beside whoever uses it. */
const openLedger = async (address: StoreAddress) => {
  const opened = await openDatabase(address, 'shutdown test');
  if (!opened.ok) throw new Error('no database');
  const { db, close } = opened.value;
  stage.after(close);
  return {
    states: async () => (await db.selectFrom('deliveries').select('state').execute()).map(({ state }) => state),
    /** As minutes later. */
    endLeases: () => db.updateTable('deliveries').set({ lease_until: 0 }).execute(),
  };
};
const onFile = (): StoreAddress => ({ kind: 'sqlite', path: join(stage.folder, 'data', 'pullquote.db') });

/** The next process on the same data settles what was left. */
const settleAnew = async (address: StoreAddress, more: Record<string, string> = {}): Promise<void> => {
  const { states, endLeases } = await openLedger(address);
  expect(await states()).toEqual(['claimed', 'claimed']);
  await endLeases();
  const next = await stage.start(more);
  await expect.poll(states, { timeout: 20_000 }).toEqual(['sent', 'sent']);
  expect(await next.stop()).toMatchObject({ code: 0, stderr: '' });
};

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`).then(
    () => true,
    () => false,
  );

// What hangs is let go of after seconds, which nothing here measures: the bot ends, though nobody ever answers it.
describe('a bot that is told to stop', { timeout: 120_000 }, () => {
  test('settles what is answered meanwhile', async () => {
    const bot = await stage.start();
    await stage.postUnanswered();
    const stopping = bot.stop();
    await expect.poll(() => answers(bot.address)).toBe(false);
    stage.goOn();
    expect(await stopping).toMatchObject({ code: 0, stderr: '' });
    expect(await (await openLedger(onFile())).states()).toEqual(['sent', 'sent']);
    expect(stage.digests()).toEqual([1, 1]);
  });

  test('while platforms do not answer its digests ends by itself, and each stands once in the end', async () => {
    const bot = await stage.start();
    await stage.postUnanswered();
    expect(await bot.stop()).toMatchObject({ code: 0, stderr: '' });
    stage.goOn();
    await expect.poll(stage.digests).toEqual([1, 1]);
    await settleAnew(onFile());
    expect(stage.digests()).toEqual([1, 1]);
  });

  test('while platforms, database, feeds and readers are all silent ends by itself, too', async () => {
    const { bot, url } = await startAmidSilence(stage);
    expect(await bot.stop()).toMatchObject({ code: 0, stderr: '' });
    stage.goOn();
    await expect.poll(stage.digests).toEqual([1, 1]);
    await settleAnew({ kind: 'postgres', url }, { DATABASE_URL: url });
    expect(stage.digests()).toEqual([1, 1]);
  });
});
