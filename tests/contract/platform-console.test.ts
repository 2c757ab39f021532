import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Place, Platform } from '../../src/core/ports.ts';
import { fail } from '../../src/core/result.ts';
import { createConsole } from '../../src/platforms/console/console.ts';
import { newPlace } from '../../src/platforms/console/room.ts';
import { createFakeDesk, memoryPlaces, NOON, VERBS } from '../end-to-end/console-stage.ts';
import { type PlatformStage, platformContract } from './platform-contract.ts';

const zone = 'America/Toronto';

const raise = async (): Promise<PlatformStage> => {
  const desk = createFakeDesk();
  const chat = createConsole({
    desk: () => desk,
    places: memoryPlaces(),
    feeds: { standings: async () => new Map() },
    clock: { now: () => NOON },
    zone,
    verbs: VERBS,
    access: { loopback: true, token: null },
  });
  await chat.open();
  let lost = false;
  const platform: Platform = {
    ...chat,
    send: async (place, posting) => {
      const sent = await chat.send(place, posting);
      if (!lost) return sent;
      lost = false;
      return fail({ code: 'platform-failed', platform: 'console', reason: 'the answer was lost', retryAt: null });
    },
  };
  const page = async ({ channel }: Place) => {
    const answer = await chat.routes.request(`/channels/${channel}`, { headers: { host: 'localhost' } });
    return parseHTML(await answer.text()).document;
  };
  return {
    platform,
    place: newPlace('general', zone),
    lostPlace: newPlace('gone', zone),
    person: { id: 'console:local:you', name: 'You', manager: true },
    since: NOON,
    messages: async (place) => {
      const shown = await page(place);
      const run = shown.body.dataset.newest?.split('.')[0];
      const entries = [...shown.querySelectorAll('[id^="entry-"]')];
      return entries.map(({ id }) => ({ id: `${run}.${id.slice('entry-'.length)}` }));
    },
    words: async (place) => (await page(place)).body.textContent,
    alive: async (place) => {
      const entries = [...(await page(place)).querySelectorAll('[id^="entry-"]')];
      return entries.flatMap(aliveIn);
    },
    // It has one person, who reads every channel.
    stranger: null,
    shutOut: null,
    loseNextAnswer: () => {
      lost = true;
    },
    close: async () => chat.close(),
  };
};

interface Drawn {
  readonly outerHTML: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  matches(selector: string): boolean;
  querySelectorAll(selector: string): Iterable<Drawn>;
}

/** What in an entry runs, loads or stands for a mention, each by its opening tag. */
const aliveIn = (entry: Drawn): string[] =>
  [...entry.querySelectorAll('*')]
    .filter(
      (element) =>
        element.matches('script, img, iframe, object, embed, style, form, .d-mention, .s-mention') ||
        [...element.attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*(javascript|data):/i.test(value)),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

platformContract('the console as a platform', raise);

test('what is alive in an entry of the console is seen', () => {
  const { document } = parseHTML(
    '<!doctype html><html><body><img src="x"><a href=" javascript:run()">a</a><b onclick="run()">b</b><i class="s-mention">@here</i><u>u</u></body></html>',
  );
  expect(aliveIn(document.body)).toHaveLength(4);
});
