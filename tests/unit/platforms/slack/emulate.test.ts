import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place, Posting, Store } from '../../../../src/core/ports.ts';
import { createSlack, type Slack } from '../../../../src/platforms/slack/adapter.ts';
import { usualTiming } from '../../../../src/platforms/slack/timing.ts';
import { openMemory } from '../../delivery/room.ts';
import { news } from './stage.ts';

let elsewhere: Emulator;
let store: Store;
let slack: Slack;
const said: string[] = [];

/** A Slack that others wrote: Web API alone, without Socket Mode. https://www.npmjs.com/package/emulate */
beforeAll(async () => {
  const seed = {
    slack: {
      channels: [{ name: 'news' }],
      users: [{ name: 'pullquote', email: 'pullquote@example.com' }],
      tokens: [{ token: 'xoxb-of-the-test', user: 'pullquote', scopes: [] }],
    },
  };
  elsewhere = await createEmulator({ service: 'slack', port: 0, seed });
  store = await openMemory();
  const tell = (_: object, sentence: string): void => void said.push(sentence);
  const token = { botToken: 'xoxb-of-the-test', appToken: 'xapp-of-the-test' };
  slack = createSlack({
    settings: { mode: 'socket', ...token, apiBase: `${elsewhere.url}/api`, managers: [] },
    desk: () => {
      throw new Error('nobody asks');
    },
    commands: [],
    places: store.places,
    installations: store.installations,
    zone: 'UTC',
    clock: { now: Date.now },
    chance: () => 0.5,
    log: { debug: tell, info: tell, warn: tell, error: tell },
    timing: { ...usualTiming, farewell: 100 },
  });
});

afterAll(async () => {
  await slack.close();
  await store.close();
  await elsewhere.close();
});

const channel = async (): Promise<Place> => {
  const place = await slack.place('#news');
  if (!place.ok) throw new Error(JSON.stringify(place.problem));
  return place.value;
};

const part = (deliveryId: string): Posting => ({
  deliveryId,
  payload: slack.render(news(`Digest ${deliveryId}`))[0],
  part: 0,
  first: null,
  since: Date.now(),
});

test('what is posted on another Slack is found again by its mark', async () => {
  const place = await channel();
  const sent = await slack.send(place, part('d1'));
  expect(sent).toMatchObject({ ok: true, value: { messageId: expect.any(String) } });
  expect(await slack.find(place, part('d1'))).toEqual({ ok: true, value: sent.ok ? sent.value.messageId : '' });
  expect(await slack.find(place, part('d2'))).toEqual({ ok: true, value: null });
});

test('a server without sockets is tried again, and posted to meanwhile', async () => {
  await slack.open();
  expect(slack.standing()).toBe('connecting');
  expect(said.join(' ')).toContain('tried again');
  expect(await slack.send(await channel(), part('d3'))).toMatchObject({ ok: true });
});
