import { afterEach, describe, expect, test } from 'vitest';
import { noticeCard } from '../../../../src/core/card/notice-card.ts';
import type { Form } from '../../../../src/core/command/form.ts';
import type { Answer, Place } from '../../../../src/core/ports.ts';
import { openScene, type Scene } from './people.ts';
import { news, refused, said } from './stage.ts';

let scene: Scene;
const open = async (...given: Parameters<typeof openScene>): Promise<Scene> => {
  scene = await openScene(...given);
  scene.desk.asks = (request) =>
    (request.kind === 'typed' && request.text === 'feed add') ||
    (request.kind === 'pressed' && request.action.argument.startsWith('feed add'))
      ? form
      : null;
  return scene;
};
afterEach(async () => {
  expect(scene.server.invalidBodies).toEqual([]);
  await scene.close();
});

const form: Form = {
  verb: 'feed add',
  title: 'Add a feed',
  fields: [
    {
      name: 'url',
      label: 'Address',
      hint: 'The page of a site is enough',
      required: true,
      initial: null,
      choices: null,
      example: 'https://news.example',
    },
    { name: 'topic', label: 'Topic', hint: null, required: false, initial: 'world', choices: null, example: null },
  ],
};

const done = said(noticeCard({ tone: 'done', title: 'The feed is added' }));
const added = { url: 'https://news.example/feed.xml' };

/** Asked without options, with the window that opens. */
const opened = async () => {
  const { server, ben, channel } = scene;
  const asked = server.slash({ user: ben, channel, text: 'feed add' });
  const view = await asked.modal();
  return { asked, view };
};

describe('a command without options', () => {
  test('opens a window instead of an answer', async () => {
    const { desk } = await open();
    const { asked, view } = await opened();
    expect(await asked.acked()).toMatchObject({ error: null, payload: null });
    expect(view).toMatchObject({ type: 'modal', sent: { title: { text: 'Add a feed' } } });
    expect(asked.answers()).toEqual([]);
    expect(desk.asked).toEqual([]);
  });

  test('opens one from a button too', async () => {
    const { server, desk, ben, channel } = await open();
    desk.reply = () =>
      said(
        news('Feeds', { buttons: [{ type: 'action', label: 'Add', action: { verb: 'run', argument: 'feed add' } }] }),
      );
    const [answer] = await server.slash({ user: ben, channel, text: 'feed list' }).answered();
    if (!answer?.message) throw new Error('nothing was answered');
    const view = await server.press({ user: ben, on: answer.message, element: 'Add' }).modal();
    expect(view.sent).toMatchObject({ title: { text: 'Add a feed' } });
  });

  test('is answered without a window where Slack opens none', async () => {
    const { server, desk, ben, channel } = await open();
    desk.reply = () => refused({ code: 'bad-address', url: '' });
    server.fault('views.open', { kind: 'error', error: 'expired_trigger_id' });
    const delivery = server.slash({ user: ben, channel, text: 'feed add' });
    expect(await delivery.answered()).toMatchObject([{ kind: 'ephemeral' }]);
  });
});

describe('a window that is sent', () => {
  test('closes, and is answered where it was asked for', async () => {
    const { server, desk, ben, channel } = await open();
    const { asked, view } = await opened();
    desk.reply = () => done;
    const sent = server.submit({ user: ben, view, values: added });
    expect(await sent.errors()).toBeNull();
    expect(await asked.answered()).toMatchObject([{ kind: 'ephemeral', message: { text: 'The feed is added' } }]);
    expect(server.modalOf(ben)).toBeNull();
    expect(desk.asked).toMatchObject([
      {
        request: { kind: 'filled', verb: 'feed add', values: { ...added, topic: 'world' } },
        asker: { place: { channel: channel.id, name: '#news' } },
      },
    ]);
  });

  test('stays with the trouble beside its field', async () => {
    const { server, desk, ben } = await open();
    const { view } = await opened();
    const example = '/news feed add https://news.example';
    const wrong = { verb: 'feed add', option: 'url', typed: 'x', expected: 'an address', example, nearest: null };
    desk.reply = () => refused({ code: 'bad-option', ...wrong });
    const sent = server.submit({ user: ben, view, values: { url: 'x' } });
    expect(await sent.errors()).toEqual({ url: 'This must be an address.' });
    expect(server.modalOf(ben)?.id).toBe(view.id);
  });

  test('closes over any other trouble, which is told to the asker alone', async () => {
    const { server, desk, ben } = await open();
    const { asked, view } = await opened();
    desk.reply = () => refused({ code: 'not-a-feed', url: 'https://news.example' });
    expect(await server.submit({ user: ben, view, values: added }).errors()).toBeNull();
    expect(await asked.answered()).toMatchObject([{ kind: 'ephemeral', message: { text: 'No feed found there' } }]);
  });

  test('closes in time though the answer is slow, which comes when it is there', async () => {
    const { server, desk, ben } = await open({ timing: { submission: 1 } });
    const { asked, view } = await opened();
    const answer = Promise.withResolvers<Answer>();
    desk.reply = () => answer.promise;
    expect(await server.submit({ user: ben, view, values: added }).errors()).toBeNull();
    answer.resolve(done);
    expect(await asked.answered()).toMatchObject([{ kind: 'ephemeral', message: { text: 'The feed is added' } }]);
  });

  test('is answered by a message where the half hour of its question is over', async () => {
    const { server, desk, clock, ben, channel } = await open();
    const { view } = await opened();
    desk.reply = () => done;
    clock.ahead = 31 * 60_000;
    server.submit({ user: ben, view, values: added });
    await server.called('chat.postEphemeral');
    expect(server.seenBy(ben, channel)).toMatchObject([{ text: 'The feed is added', ephemeralFor: ben.id }]);
  });

  test('closes over a bug, which is told with its reference', async () => {
    const { server, desk, ben, heard } = await open();
    const { asked, view } = await opened();
    desk.reply = () => {
      throw new Error('broken');
    };
    const sent = server.submit({ user: ben, view, values: added });
    expect(await sent.acked()).toMatchObject({ error: null, payload: null });
    expect(await asked.answered()).toMatchObject([{ message: { text: 'Something went wrong on my side' } }]);
    await heard(/failed by a bug/);
  });
});

describe('the Home tab', () => {
  const at = (label: string, argument: string) =>
    noticeCard({ title: 'Digests here', buttons: [{ type: 'action', label, action: { verb: 'run', argument } }] });

  test('shows the digests of the workspace when it is opened', async () => {
    const { server, desk, ada, ben } = await open();
    desk.home = (workspace, manager) => noticeCard({ title: `${workspace} ${manager}` });
    server.openHome(ada);
    await server.called('views.publish');
    expect(JSON.stringify(server.homeOf(ada)?.sent)).toContain(`${server.team.id} true`);
    server.openHome(ben);
    await server.called('views.publish', 2);
    expect(JSON.stringify(server.homeOf(ben)?.sent)).toContain(`${server.team.id} false`);
  });

  test('tells of a private channel only those who are in it', async () => {
    const { server, desk, ada, ben, channel } = await open();
    const board = server.addChannel({ name: 'board', creator: ada, private: true, bot: true });
    const at = ({ id }: { readonly id: string }) => ({ channel: id }) as Place;
    for (const [times, user, sees] of [
      [1, ada, true],
      [2, ben, false],
    ] as const) {
      server.openHome(user);
      await server.called('views.publish', times);
      expect([await desk.sees(at(channel)), await desk.sees(at(board))]).toEqual([true, sees]);
    }
  });

  const home = async (label: string, argument: string) => {
    const { server, desk, ben } = scene;
    desk.home = () => at(label, argument);
    server.openHome(ben);
    await server.called('views.publish');
    const on = server.homeOf(ben);
    if (on === null) throw new Error('there is no Home tab');
    return on;
  };

  test('is shown anew when something was done in it', async () => {
    const { server, desk, ben } = await open();
    const on = await home('Pause', 'digest pause channel:C123');
    desk.reply = () => said(noticeCard({ tone: 'done', title: 'Paused' }));
    desk.home = () => noticeCard({ title: 'All is paused' });
    const pressed = server.press({ user: ben, on, element: 'Pause' });
    expect(await pressed.acked()).toMatchObject({ error: null });
    expect(JSON.stringify((await pressed.home()).sent)).toContain('All is paused');
    expect(desk.asked).toMatchObject([
      { asker: { place: { channel: server.im(ben).id, name: 'this conversation' }, person: { manager: true } } },
    ]);
  });

  test('tells what went wrong in a window', async () => {
    const { server, desk, ben } = await open();
    const on = await home('Pause', 'digest pause');
    desk.reply = () => refused({ code: 'no-digest' });
    const view = await server.press({ user: ben, on, element: 'Pause' }).modal();
    expect(JSON.stringify(view.sent)).toContain('This place has no digest yet');
  });

  test('sends what is to be read to the direct message', async () => {
    const { server, ben } = await open();
    const on = await home('Preview', 'digest preview');
    server.press({ user: ben, on, element: 'Preview' });
    expect(await server.posted(server.im(ben))).toMatchObject([{ text: 'The ferry sails' }]);
  });

  test('opens a form, which is answered in the tab', async () => {
    const { server, desk, ben } = await open();
    const on = await home('Add', 'feed add');
    const view = await server.press({ user: ben, on, element: 'Add' }).modal();
    desk.reply = () => done;
    desk.home = () => noticeCard({ title: 'One feed more' });
    const sent = server.submit({ user: ben, view, values: added });
    expect(await sent.errors()).toBeNull();
    await server.called('views.publish', 2);
    expect(JSON.stringify(server.homeOf(ben)?.sent)).toContain('One feed more');
  });

  test('that can’t be shown is told in the log', async () => {
    const { server, ben, heard } = await open();
    server.fault('views.publish', { kind: 'error', error: 'not_enabled' });
    server.openHome(ben);
    await heard(/Home tab could not be shown/);
  });
});
