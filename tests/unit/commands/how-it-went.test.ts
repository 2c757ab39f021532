import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { supportKey, supportsOf } from '../../../src/core/rephrasing/supports.ts';
import { createAmendments } from '../../../src/delivery/amendments.ts';
import { reading } from '../../contract/store-fixtures.ts';
import { day, hour, minute, morning, publish, titlesOf } from '../delivery/room.ts';
import { ben, type DeskRoom, openDesk, said } from './desk-room.ts';

let room: DeskRoom;
const slot = morning + hour;
const gone: Problem = { code: 'cannot-post', place: '#news', remedy: '#news is gone: make it again.' };
const away: Problem = {
  code: 'platform-failed',
  platform: 'console',
  reason: 'it is away',
  retryAt: slot + 20 * minute,
};

beforeEach(async () => {
  room = await openDesk();
  await room.type('digest set 08:00 UTC');
});

afterEach(() => room.store.close());

/** A day's digest, with what its sends meet. */
const onDay = async (n: number, ...problems: readonly (Problem | null)[]): Promise<void> => {
  await publish(room.store, [`story${n}`], slot + n * day - hour);
  room.platform.faults.push(
    ...problems.map((problem) => (problem === null ? null : ({ kind: 'refused', problem } as const))),
  );
  await room.tickAt(slot + n * day);
  room.platform.faults.length = 0;
};
const forThreeDays = async (): Promise<void> => {
  for (const n of [0, 1, 2]) await onDay(n, gone);
};

/** Its article is corrected an hour after the digest, and the message that told it a quarter of an hour later. */
const correct = async (id: string, problem: Problem | null = null): Promise<void> => {
  const { store, clock, platform, log } = room;
  clock.time = slot + hour;
  const corrected = reading({ id, publisher: `The ${id} Post`, at: slot - hour, corrected: clock.time });
  await store.articles.revise([corrected], new Set(), clock.time);
  platform.editFaults.push(problem === null ? null : { kind: 'refused', problem });
  const platforms = new Map([[platform.name, platform]]);
  const amendments = createAmendments({ store, platforms, clock, chance: () => 0, log });
  await amendments.look();
  clock.time += 15 * minute;
  await amendments.carry();
};
const deleted: Problem = { code: 'cannot-edit', place: '#news', reason: 'The message was deleted.' };

describe('a message that follows its article', () => {
  test('is told as edited, by the digest and by its story', async () => {
    await onDay(0);
    expect(said(await room.type('digest show'))).not.toContain('edited');
    await correct('story0');
    expect(said(await room.type('digest show'))).toContain(
      '5 March 2030 at 08:00 UTC: posted, edited 5 March 2030 at 09:15 UTC',
    );
    const why = await room.press({ verb: 'why', argument: 'story-story0' });
    expect(said(why.card)).toContain('Its message was edited 5 March 2030 at 09:15 UTC, as its article was.');
  });

  test('that can’t be edited is told as such, with the reason', async () => {
    await onDay(0);
    await correct('story0', deleted);
    expect(said(await room.type('digest show'))).toContain(
      'posted; a later edit of an article is not in it (The message was deleted.)',
    );
    const why = await room.press({ verb: 'why', argument: 'story-story0' });
    expect(said(why.card)).toContain(
      'Its article was edited since, but its message can’t be: The message was deleted.',
    );
  });
});

test('a message that waits for somebody to act before it follows its article is told as such, with what to do', async () => {
  await onDay(0);
  await correct('story0', { ...gone, remedy: 'Give me View Channel.' });
  expect(said(await room.type('digest show'))).toContain(
    'posted; a later edit of an article is not in it yet (Give me View Channel.)',
  );
  const why = await room.press({ verb: 'why', argument: 'story-story0' });
  expect(said(why.card)).toContain(
    'Its article was edited since, but its message can’t be before somebody acts: Give me View Channel.',
  );
});

describe('digest show', () => {
  test('tells how often a digest under way was tried, why it is not there, and when it is tried again', async () => {
    await onDay(0, away);
    expect(said(await room.type('digest show'))).toContain(
      '5 March 2030 at 08:00 UTC: to be tried again 5 March 2030 at 08:20 UTC, after 1 attempt (it is away)',
    );
  });

  test('tells of which message of several it hangs', async () => {
    await onDay(0, null, away);
    expect(said(await room.type('digest show'))).toMatch(
      /posted in part; message 2 of 2 to be tried again .*, after 1 attempt \(it is away\)/,
    );
  });

  test('tells why the bot paused it, since when, and what to do, until it is resumed', async () => {
    await onDay(0, gone);
    expect(said(await room.type('digest show'))).toContain('could not be posted (#news is gone: make it again.)');
    expect(said(await room.type('digest show'))).not.toContain('I paused it');
    for (const n of [1, 2]) await onDay(n, gone);
    const text = said(await room.type('digest show'));
    expect(text).toContain('(paused)');
    expect(text).toContain('I paused it 7 March 2030 at 08:00 UTC: #news is gone: make it again.');
    expect(text).toContain('When that is right again: /news digest resume');
    await room.type('digest resume');
    expect(said(await room.type('digest show'))).not.toContain('I paused it 7');
  });

  test('says nothing of the kind where a person paused it', async () => {
    await room.type('digest pause');
    expect(said(await room.type('digest show'))).not.toContain('I paused it');
  });
});

describe('why', () => {
  test('tells that the last digests failed, and for what reason', async () => {
    await forThreeDays();
    const text = said(await room.type('why', ben));
    expect(text).toContain('6 March 2030 at 08:00 UTC: could not be posted (#news is gone: make it again.)');
    expect(text).toContain('I paused it until it is resumed.');
  });

  test('tells of a story that the digest which was to tell it could not be posted', async () => {
    await forThreeDays();
    const text = said(await room.type('why story2', ben));
    expect(text).toContain('It was not posted here: the digest of this place is paused, since it could not be posted.');
    expect(text).toContain('It is in what was due 7 March 2030 at 08:00 UTC, which could not be posted: #news is gone');
  });

  test('tells of a story whose words its summary has', async () => {
    await publish(room.store, ['ferry'], morning - hour);
    const summary = async () => said(await room.type('why ferry', ben));
    expect(await summary()).toContain('sentences of its articles, word for word');
    const [story] = await room.store.stories.find({ placeId: null, limit: 1 });
    if (story === undefined) throw new Error('no story');
    const key = supportKey(supportsOf(story));
    const sentences = [{ text: 'The ferry sails.', supports: [0] }];
    await room.store.rephrasings.keep(story.id, { key, model: 'tiny-1', sentences, refused: [] }, morning);
    expect(await summary()).toContain('shortened by tiny-1 from one sentence of its articles');
    await room.store.rephrasings.keep(story.id, { key, model: 'tiny-1', sentences: [], refused: ['name'] }, morning);
    expect(await summary()).toContain('word for word; what tiny-1 wrote was refused (name)');
  });

  test('tells of a story that it is on its way', async () => {
    await onDay(0, null, away);
    expect(said(await room.type('why story0', ben))).toContain('which is on its way: it is away');
    await room.tickAt(slot + hour);
    expect(said(await room.type('why story0', ben))).not.toContain('on its way');
  });
});

describe('today', () => {
  beforeEach(() => publish(room.store, ['ferry', 'football'], morning - hour));

  test('tells what the filter of the place’s digest lets through', async () => {
    await room.type('digest set filter:-football');
    expect(titlesOf(await room.type('today', ben))).toEqual(['News digest', 'Title of ferry']);
  });

  test('says so where that is nothing', async () => {
    await room.type('digest set filter:lighthouse');
    expect(said(await room.type('today', ben))).toContain('Nothing found for “lighthouse”');
  });

  test('tells all where a topic is asked for, or where several digests have filters of their own', async () => {
    await room.type('digest set filter:lighthouse');
    expect(said(await room.type('today world', ben))).not.toContain('lighthouse');
    await room.type('digest set 18:00 name:evening');
    expect(titlesOf(await room.type('today', ben))).toHaveLength(3);
  });
});
