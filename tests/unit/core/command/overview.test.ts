import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { parseCommandText } from '../../../../src/core/command/parse.ts';
import type { Place, SubscriptionWish } from '../../../../src/core/ports.ts';
import { place as placeOf } from '../../../contract/store-fixtures.ts';
import { actions, ada, ben, type DeskRoom, openDesk, said } from '../../commands/desk-room.ts';
import { hour, morning, publish, subscribe, titlesOf } from '../../delivery/room.ts';

let room: DeskRoom;

beforeEach(async () => {
  room = await openDesk();
});

afterEach(() => room.store.close());

const everywhere = async () => true;
const here = { platform: 'console', id: 'home' } as const;

const digestIn = async (name: string, parts: Partial<Place> = {}, wish: Partial<SubscriptionWish> = {}) => {
  const place = await room.store.places.meet(placeOf(name, parts));
  await subscribe({ ...room, place }, { placeId: place.id, ...wish });
  return place;
};

describe('a workspace with digests', () => {
  test('shows each with when it posts, and lets managers act there', async () => {
    await digestIn('harbour', { channel: 'C0HARBOUR1' }, { times: ['09:30'] });
    const quiet = await digestIn('islands', { channel: 'C0ISLANDS1' });
    await room.store.subscriptions.pause(quiet.id);
    const card = await room.desk.overview(here, ada, everywhere);
    expect(titlesOf(card)).toEqual(['2 digests in this workspace', '#harbour', '#islands (paused)']);
    expect(card.audience).toBe('asker');
    expect(said(card)).toContain('every day at 09:30, UTC');
    expect(said(card)).toContain('5 March 2030 at 09:30');
    expect(said(card)).toContain('not until it is resumed');
    expect(actions(card).map(({ argument }) => argument)).toEqual([
      'digest preview channel:C0HARBOUR1',
      'digest pause channel:C0HARBOUR1',
      'digest now channel:C0HARBOUR1',
      'digest preview channel:C0ISLANDS1',
      'digest resume channel:C0ISLANDS1',
      'digest now channel:C0ISLANDS1',
    ]);
    expect(actions(await room.desk.overview(here, ben, everywhere))).toEqual([]);
  });

  test('shows each of several digests in a channel by its name, with its own history', async () => {
    const place = await digestIn('harbour', { channel: 'C0HARBOUR1' });
    await subscribe({ ...room, place }, { placeId: place.id, name: 'evening', times: ['18:00'], whenEmpty: 'say-so' });
    room.clock.time = morning + 11 * hour;
    await room.process().tick();
    await room.process().tick();
    const card = await room.desk.overview(here, ada, everywhere);
    expect(titlesOf(card)).toEqual(['2 digests in this workspace', '#harbour: digest', '#harbour: evening']);
    expect(said(card).match(/Last/g)).toHaveLength(1);
    expect(actions(card).map(({ argument }) => argument)).toContain('digest pause name:evening channel:C0HARBOUR1');
  });

  test('is its own alone, without anybody’s direct messages', async () => {
    await digestIn('harbour');
    await digestIn('abroad', { workspace: 'other' });
    await digestIn('direct', { name: 'this conversation' });
    expect(titlesOf(await room.desk.overview(here, ada, everywhere))).toEqual([
      '1 digest in this workspace',
      '#harbour',
    ]);
  });

  test('tells why the last one could not be posted', async () => {
    await subscribe(room);
    room.platform.faults.push({
      kind: 'refused',
      problem: { code: 'cannot-post', place: '#news', remedy: 'Give me Embed Links.' },
    });
    await publish(room.store, ['one'], morning + hour / 2);
    room.clock.time = morning + hour;
    await room.process().tick();
    expect(said(await room.desk.overview(here, ada, everywhere))).toContain(
      'The last one could not be posted: Give me Embed Links.',
    );
  });

  test('tells when the last one was posted', async () => {
    await subscribe(room);
    expect(said(await room.desk.overview(here, ada, everywhere))).not.toContain('posted');
    await publish(room.store, ['one'], morning + hour / 2);
    room.clock.time = morning + hour;
    await room.process().tick();
    expect(said(await room.desk.overview(here, ada, everywhere))).toMatch(/posted .*5 March 2030 at 08:00/);
  });

  test('shows twenty, and says how many more there are', async () => {
    for (let n = 10; n < 33; n += 1) await digestIn(`room-${n}`);
    const card = await room.desk.overview(here, ada, everywhere);
    expect(card.sections).toHaveLength(22);
    expect(said(card)).toContain('23 digests in this workspace');
    expect(said(card)).toContain('3 more are not shown here');
  });
});

test('what somebody does not see is not told, and not counted', async () => {
  await digestIn('harbour', { channel: 'C0HARBOUR1' });
  await digestIn('board', { channel: 'C0BOARD001' });
  const card = await room.desk.overview(here, ada, async ({ name }) => name !== '#board');
  expect(titlesOf(card)).toEqual(['1 digest in this workspace', '#harbour']);
  expect(said(await room.desk.overview(here, ada, async () => false))).not.toContain('harbour');
});

test('a workspace without digests is told what it can ask, with commands that work', async () => {
  const text = said(await room.desk.overview(here, ben, everywhere));
  const examples = [...text.matchAll(/\/(news [^—\n]*?) —/g)].map(([, example]) => example ?? '');
  expect(examples.length).toBeGreaterThan(2);
  for (const example of examples) expect([example, parseCommandText(commands, example).ok]).toEqual([example, true]);
});

test('an overview that can’t be made is explained', async () => {
  room.store.subscriptions.inWorkspace = async () => {
    throw new Error('secret detail');
  };
  const text = said(await room.desk.overview(here, ada, everywhere));
  expect(text).toContain('ref-1');
  expect(text).not.toContain('secret detail');
});
