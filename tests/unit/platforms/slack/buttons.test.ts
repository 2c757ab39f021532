import { afterEach, describe, expect, test } from 'vitest';
import { type Button, section } from '../../../../src/core/card.ts';
import { openScene, type Scene } from './people.ts';
import { news, refused, said } from './stage.ts';

let scene: Scene;
const open = async (...given: Parameters<typeof openScene>): Promise<Scene> => {
  scene = await openScene(...given);
  return scene;
};
afterEach(async () => {
  expect(scene.server.invalidBodies).toEqual([]);
  await scene.close();
});

const more: Button = { type: 'action', label: 'More quotes', action: { verb: 'more-quotes', argument: 's1' } };
const next: Button = { type: 'action', label: 'Next', action: { verb: 'page', argument: 'latest 3', page: 1 } };
const link: Button = { type: 'link', label: 'Open', url: 'https://news.example/ferry' };

/** What stands in the channel after somebody asked, with these buttons. */
const shown = async (buttons: readonly Button[], audience: 'everyone' | 'asker' = 'everyone') => {
  const { server, desk, ben, channel } = scene;
  desk.reply = () => said(news('First', { buttons, audience }));
  const [answer] = await server.slash({ user: ben, channel, text: 'latest' }).answered();
  if (!answer?.message) throw new Error('nothing was answered');
  return answer.message;
};

describe('a button', () => {
  test('asks for what it stands for, and is acknowledged with nothing', async () => {
    const { server, desk, ada, channel } = await open();
    const on = await shown([more]);
    const pressed = server.press({ user: ada, on, element: 'More quotes' });
    expect(await pressed.acked()).toMatchObject({ error: null, payload: null });
    await pressed.answered();
    expect(desk.asked[1]).toMatchObject({
      request: { kind: 'pressed', action: { verb: 'more-quotes', argument: 's1' } },
      asker: { place: { id: `slack:${server.team.id}:${channel.id}`, name: '#news' }, person: { manager: true } },
    });
  });

  test('adds a message beside the one that it stands on', async () => {
    const { server, desk, ben, channel } = await open();
    const on = await shown([more]);
    desk.reply = () => said(news('Quotes', { audience: 'asker' }));
    expect(await server.press({ user: ben, on, element: 'More quotes' }).answered()).toMatchObject([
      { kind: 'ephemeral', message: { text: 'Quotes', ephemeralFor: ben.id } },
    ]);
    expect(server.messages(channel).map(({ text }) => text)).toEqual(['First', 'Quotes']);
  });

  test('turns the page of the message that it stands on', async () => {
    const { server, desk, ben, channel } = await open();
    const on = await shown([next]);
    desk.reply = () => said(news('Second'), 'replace');
    expect(await server.press({ user: ben, on, element: 'Next' }).answered()).toMatchObject([{ kind: 'replaced' }]);
    expect(server.messages(channel)).toMatchObject([{ text: 'Second', ts: on.ts }]);
    expect(desk.asked[1]?.request).toMatchObject({ action: { verb: 'page', argument: 'latest 3', page: 1 } });
  });

  test('turns the page of a message that the asker alone sees', async () => {
    const { server, desk, ben, channel } = await open();
    const on = await shown([next], 'asker');
    desk.reply = () => said(news('Second', { audience: 'asker' }), 'replace');
    await server.press({ user: ben, on, element: 'Next' }).answered();
    expect(server.seenBy(ben, channel)).toMatchObject([{ text: 'Second', ephemeralFor: ben.id }]);
  });

  test('turns the page by an edit where the address of the press does not work', async () => {
    const { server, desk, ben, channel } = await open();
    const on = await shown([next]);
    desk.reply = () => said(news('Second'), 'replace');
    server.fault('response_url', { kind: 'status', status: 500 });
    server.press({ user: ben, on, element: 'Next' });
    await server.called('chat.update');
    expect(server.messages(channel)).toMatchObject([{ text: 'Second', ts: on.ts }]);
  });

  test('that only leads somewhere is acknowledged, and nothing is asked', async () => {
    const { server, desk, ben } = await open();
    const on = await shown([link]);
    expect(await server.press({ user: ben, on, element: 'Open' }).acked()).toMatchObject({ error: null });
    expect(desk.asked).toHaveLength(1);
  });

  test('leaves what stands there where it fails, and tells the asker alone', async () => {
    const { server, desk, ben, channel } = await open();
    const on = await shown([more]);
    desk.reply = () => refused({ code: 'unknown-story', story: 's1' });
    await server.press({ user: ben, on, element: 'More quotes' }).answered();
    expect(server.messages(channel)).toMatchObject([{ text: 'First' }, { ephemeralFor: ben.id }]);
  });

  test('of a digest is answered though the bot was started anew since', async () => {
    const { server, slack, store, desk, ben, channel } = await open();
    const place = await store.places.meet({
      id: `slack:${server.team.id}:${channel.id}`,
      platform: 'slack',
      workspace: server.team.id,
      channel: channel.id,
      name: '#news',
      zone: 'UTC',
      language: 'en',
    });
    const [payload] = slack.render(news('Digest', { buttons: [more] }));
    await slack.send(place, { deliveryId: 'd1', payload, part: 0, first: null, since: Date.now() });
    const [on] = await server.posted(channel);
    if (on === undefined) throw new Error('nothing was posted');
    await server.press({ user: ben, on, element: 'More quotes' }).answered();
    expect(desk.asked[0]?.request).toMatchObject({ action: { verb: 'more-quotes' } });
  });
});

test('an entry of a menu asks for what it stands for', async () => {
  const { server, desk, ben, channel } = await open();
  const story = (id: string, buttons: readonly Button[]) =>
    section({ title: { text: `Story ${id}`, url: 'https://news.example/ferry' }, buttons });
  const act = (label: string, verb: 'save' | 'why'): Button => ({
    type: 'action',
    label,
    action: { verb, argument: 'a' },
  });
  const sections = [story('a', [act('Save', 'save'), act('Why this', 'why')]), story('b', [link])];
  desk.reply = () => said(news('Stories', { sections }));
  const [answer] = await server.slash({ user: ben, channel, text: 'latest' }).answered();
  if (!answer?.message) throw new Error('nothing was answered');
  await server.choose({ user: ben, on: answer.message, element: 'menu', option: 'Why this' }).answered();
  expect(desk.asked[1]?.request).toEqual({ kind: 'pressed', action: { verb: 'why', argument: 'a' } });
});

describe('Read this article', () => {
  test('reads the links of the message that it was chosen on', async () => {
    const { server, desk, ada, ben, channel } = await open();
    const message = server.write({ user: ada, channel, text: 'See <https://news.example/ferry> today' });
    const delivery = server.shortcut({ user: ben, callbackId: 'read_article', message });
    expect(await delivery.acked()).toMatchObject({ error: null });
    expect(await delivery.answered()).toMatchObject([{ kind: 'in_channel', message: { text: 'The ferry sails' } }]);
    expect(desk.asked[0]?.request).toEqual({ kind: 'linked', links: ['https://news.example/ferry'] });
  });

  test('says so to the asker alone where there is no link', async () => {
    const { server, desk, ada, ben, channel } = await open();
    desk.reply = () => refused({ code: 'no-link' });
    const message = server.write({ user: ada, channel, text: 'Good morning' });
    const delivery = server.shortcut({ user: ben, callbackId: 'read_article', message });
    expect(await delivery.answered()).toMatchObject([{ kind: 'ephemeral', message: { ephemeralFor: ben.id } }]);
    expect(desk.asked[0]?.request).toEqual({ kind: 'linked', links: [] });
  });
});
