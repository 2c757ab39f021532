import { beforeEach, describe, expect, test } from 'vitest';
import { noticeCard } from '../../../../src/core/card/notice-card.ts';
import { createSlackPace, longestTurn, rates, type SlackPace } from '../../../../src/platforms/slack/pace.ts';
import { openStage } from './stage.ts';

let pace: SlackPace;
let now: number;
beforeEach(() => {
  now = 0;
  pace = createSlackPace(() => now);
});

const waits = (times: number, channel = 'C1', workspace = 'T1'): number[] =>
  Array.from({ length: times }, () => Math.round(pace.posting(workspace, channel)));

describe('posting on Slack', () => {
  test('is done once a second in a channel after a short burst', () => {
    expect(waits(5)).toEqual([0, 0, 0, 1000, 2000]);
    now = 10_000;
    expect(waits(1)).toEqual([0]);
  });

  test('in one channel waits for no other', () => {
    waits(10, 'C1');
    expect(waits(1, 'C2')).toEqual([0]);
  });

  test('in many channels of a workspace waits for the workspace, and no other workspace does', () => {
    const { burst, perSecond } = rates.workspace;
    for (let n = 0; n < burst; n += 1) expect(waits(1, `C${n}`)).toEqual([0]);
    expect([...waits(1, 'Ca'), ...waits(1, 'Cb')]).toEqual([1000 / perSecond, 2000 / perSecond]);
    expect(waits(1, 'C1', 'T2')).toEqual([0]);
  });

  test('keeps to its part of what a workspace may have where several processes post, and in a channel to all', () => {
    const shared = createSlackPace(
      () => now,
      () => 2,
    );
    const { burst, perSecond } = rates.workspace;
    for (let n = 0; n < burst / 2; n += 1) expect(shared.posting('T1', `C${n}`)).toBe(0);
    expect(shared.posting('T1', 'Ca')).toBe(2000 / perSecond);
    expect([1, 2, 3, 4].map(() => Math.round(shared.posting('T2', 'C1')))).toEqual([0, 0, 0, 1000]);
  });

  test('is in no way hindered by edits, which are fifty a minute in a workspace', () => {
    const edits = Array.from({ length: 60 }, () => pace.editing('T1')).filter((wait) => wait <= longestTurn);
    expect(edits.length).toBeLessThan(30);
    pace.editRefused('T1', 60_000);
    expect(pace.editing('T1')).toBeGreaterThanOrEqual(60_000);
    expect(pace.editing('T2')).toBe(0);
    expect(waits(1, 'C1')).toEqual([0]);
    expect(waits(1, 'C2')).toEqual([0]);
  });

  test('takes no turn for what will not wait for it', () => {
    const { burst } = rates.history;
    for (let n = 0; n < burst; n += 1) pace.history('T1');
    const within = Array.from({ length: 100 }, () => pace.history('T1')).filter((wait) => wait <= longestTurn);
    expect(within.length).toBe(Math.floor((longestTurn * rates.history.perSecond) / 1000));
    now = 30_000;
    expect(pace.history('T1')).toBe(0);
  });

  test('goes on in the other channels where Slack refuses it in one', () => {
    pace.refused('T1', 'C1', 30_000);
    pace.refused('T1', 'C1', 30_000);
    expect(waits(1, 'C2')).toEqual([0]);
  });

  test('stops in the workspace where Slack refuses it in several channels at a time', () => {
    pace.refused('T1', 'C1', 30_000);
    pace.refused('T1', 'C2', 20_000);
    expect(waits(1, 'C3')).toEqual([20_000]);
    expect(waits(1, 'C3', 'T2')).toEqual([0]);
  });

  test('goes on in the workspace where one channel was refused long ago', () => {
    pace.refused('T1', 'C1', 1000);
    now = 2000;
    pace.refused('T1', 'C2', 20_000);
    expect(waits(1, 'C3')).toEqual([0]);
  });

  test('remembers what is still to be waited for among many thousand channels', () => {
    waits(5, 'C1');
    now = 1000;
    for (let n = 0; n < 6_000; n += 1) waits(1, `D${n}`, `T${n}`);
    expect(waits(1, 'C1')).toEqual([2000]);
  });
});

test('each post counts for the share that several processes have of what a workspace takes', async () => {
  let asked = 0;
  const { slack, server, close } = await openStage({ open: false, sharers: () => (asked += 1) });
  const channel = server.addChannel({ name: 'news', creator: server.addUser({ name: 'ada' }), bot: true });
  const place = { workspace: server.team.id, channel: channel.id, name: '#news', zone: 'UTC', language: 'en' };
  const [payload] = slack.render(noticeCard({ title: 'posted' }));
  const posting = { deliveryId: 'd1', payload, part: 0, first: null, since: server.clock.now() };
  await slack.send({ ...place, id: 'slack:news', platform: 'slack' }, posting);
  expect(asked).toBeGreaterThan(0);
  expect(server.messages(channel).length).toBe(1);
  await close();
});
