import { describe, expect, test } from 'vitest';
import { manualClock, type SlackMessage } from '../../../servers/slack/server.ts';
import { boltFor, slackFor } from './stage.ts';

const stage = async (options: Parameters<typeof slackFor>[0] = {}) => {
  const slack = await slackFor(options);
  const ada = slack.addUser({ name: 'ada' });
  const news = slack.addChannel({ name: 'news', creator: ada, bot: true });
  const { app } = boltFor(slack);
  await app.start();
  const post = async (): Promise<SlackMessage> => {
    await app.client.chat.postMessage({
      channel: news.id,
      text: 'A story',
      metadata: { event_type: 'told', event_payload: { id: '1' } },
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'A story' } },
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'more', value: 'story 1', text: { type: 'plain_text', text: 'More' } },
            {
              type: 'overflow',
              action_id: 'rest',
              options: [
                { text: { type: 'plain_text', text: 'Save' }, value: 'save 1' },
                { text: { type: 'plain_text', text: 'Mute' }, value: 'mute 1' },
              ],
            },
          ],
        },
      ],
    });
    const [message] = await slack.posted(news);
    if (message === undefined) throw new Error('nothing was posted');
    return message;
  };
  return { slack, ada, news, app, post };
};

const modal = (title = 'Ask') => ({
  type: 'modal' as const,
  callback_id: 'ask',
  private_metadata: 'kept',
  title: { type: 'plain_text' as const, text: title },
  submit: { type: 'plain_text' as const, text: 'Send' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'topic',
      label: { type: 'plain_text' as const, text: 'Topic' },
      element: { type: 'plain_text_input' as const, action_id: 'topic' },
    },
    {
      type: 'input' as const,
      block_id: 'when',
      optional: true,
      label: { type: 'plain_text' as const, text: 'When' },
      element: {
        type: 'static_select' as const,
        action_id: 'when',
        options: [{ text: { type: 'plain_text' as const, text: 'Daily' }, value: 'daily' }],
      },
    },
  ],
});

describe('a button', () => {
  test('says which it is, in which message, and the message can be replaced', async () => {
    const { slack, ada, news, app, post } = await stage();
    app.action('more', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'All of it', replace_original: true });
    });
    const message = await post();
    const pressed = slack.press({ user: ada, on: message, element: 'More' });
    expect(pressed.payload).toMatchObject({
      type: 'block_actions',
      api_app_id: slack.appId,
      user: { id: ada.id, username: 'ada', team_id: slack.team.id },
      team: { id: slack.team.id },
      channel: { id: news.id, name: 'news' },
      container: { type: 'message', message_ts: message.ts, channel_id: news.id, is_ephemeral: false },
      message: { ts: message.ts, bot_id: slack.team.botId, metadata: { event_type: 'told' } },
      state: { values: {} },
      enterprise: null,
      is_enterprise_install: false,
      actions: [{ type: 'button', action_id: 'more', value: 'story 1', block_id: expect.stringMatching(/.+/) }],
    });
    expect(await pressed.answered()).toMatchObject([{ kind: 'replaced' }]);
    expect(slack.messages(news)).toMatchObject([{ ts: message.ts, text: 'All of it', blocks: [], edits: 1 }]);
  });

  test('can delete the message, or add one', async () => {
    const { slack, ada, news, app, post } = await stage();
    app.action('more', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'more', response_type: 'in_channel', replace_original: false });
      await respond({ delete_original: true });
    });
    const message = await post();
    const pressed = slack.press({ user: ada, on: message, element: 'more' });
    expect((await pressed.answered(2)).map(({ kind }) => kind)).toEqual(['in_channel', 'deleted']);
    expect(slack.messages(news).map(({ text }) => text)).toEqual(['more']);
  });

  test('on an ephemeral message comes without the message', async () => {
    const { slack, ada, news, app } = await stage();
    const blocks = [
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'ok', text: { type: 'plain_text', text: 'OK' } }],
      } as const,
    ];
    await app.client.chat.postEphemeral({ channel: news.id, user: ada.id, text: 'Psst', blocks: [...blocks] });
    const [message] = slack.seenBy(ada, news);
    if (message === undefined) throw new Error('nothing there');
    const { payload } = slack.press({ user: ada, on: message, element: 'OK' });
    expect(payload.message).toBeUndefined();
    expect(payload.container).toMatchObject({ is_ephemeral: true, message_ts: message.ts });
    const bob = slack.addUser({ name: 'bob' });
    expect(() => slack.press({ user: bob, on: message, element: 'OK' })).toThrow('does not see');
  });

  test('that is not there cannot be pressed', async () => {
    const { slack, ada, post } = await stage();
    const message = await post();
    expect(() => slack.press({ user: ada, on: message, element: 'Less' })).toThrow('More');
  });
});

test('an option of an overflow menu comes with its value', async () => {
  const { slack, ada, app, post } = await stage();
  app.action('rest', ({ ack }) => ack());
  const { payload, acked } = slack.choose({ user: ada, on: await post(), element: 'rest', option: 'Mute' });
  expect(payload.actions).toMatchObject([{ type: 'overflow', selected_option: { value: 'mute 1' } }]);
  expect((await acked()).error).toBeNull();
});

test('a message shortcut carries the message', async () => {
  const { slack, ada, news, app } = await stage();
  app.shortcut('read_article', async ({ ack, respond }) => {
    await ack();
    await respond('Read');
  });
  const message = slack.write({ user: ada, channel: news, text: 'See <https://example.org/a>' });
  const asked = slack.shortcut({ user: ada, callbackId: 'read_article', message });
  expect(asked.payload).toMatchObject({
    type: 'message_action',
    message: { text: 'See <https://example.org/a>', user: ada.id },
    channel: { id: news.id },
  });
  expect(await asked.answered()).toMatchObject([{ kind: 'ephemeral' }]);
});

describe('a modal', () => {
  test('opens by a trigger, keeps its errors open, and closes when all is well', async () => {
    const { slack, ada, news, app } = await stage();
    app.command('/news', async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: modal() });
    });
    app.view('ask', async ({ ack, view }) => {
      if (view.state.values.topic?.topic?.value === 'bad')
        await ack({ response_action: 'errors', errors: { topic: 'Not this' } });
      else await ack();
    });
    const view = await slack.slash({ user: ada, channel: news }).modal();
    expect(() => slack.submit({ user: ada, view })).toThrow('Topic');
    const first = slack.submit({ user: ada, view, values: { topic: 'bad' } });
    expect(await first.errors()).toEqual({ topic: 'Not this' });
    expect(slack.modalOf(ada)?.id).toBe(view.id);
    const second = slack.submit({ user: ada, view, values: { Topic: 'science', When: 'Daily' } });
    expect(second.payload).toMatchObject({
      type: 'view_submission',
      view: {
        id: view.id,
        private_metadata: 'kept',
        state: {
          values: {
            topic: { topic: { type: 'plain_text_input', value: 'science' } },
            when: { when: { type: 'static_select', selected_option: { value: 'daily' } } },
          },
        },
      },
    });
    expect(await second.errors()).toBeNull();
    expect(slack.modalOf(ada)).toBeNull();
    expect(slack.invalidBodies).toEqual([]);
  });

  test('can be updated or covered by the acknowledgement', async () => {
    const { slack, ada, news, app } = await stage();
    app.command('/news', async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: modal('First') });
    });
    app.view('ask', async ({ ack, view }) => {
      const next = view.title.text === 'First' ? 'Second' : 'Third';
      await ack({ response_action: next === 'Second' ? 'update' : 'push', view: modal(next) });
    });
    const view = await slack.slash({ user: ada, channel: news }).modal();
    const updated = await slack.submit({ user: ada, view, values: { topic: 'x' } }).modal();
    expect([updated.id, updated.sent.title]).toEqual([view.id, { type: 'plain_text', text: 'Second' }]);
    const pushed = await slack.submit({ user: ada, view: updated, values: { topic: 'y' } }).modal();
    expect(pushed.full).toMatchObject({ previous_view_id: view.id, root_view_id: view.id });
    expect(slack.modalOf(ada)?.id).toBe(pushed.id);
  });

  test('does not open by a trigger that is late, or was used', async () => {
    const clock = manualClock();
    const { slack, ada, news, app } = await stage({ clock });
    const open = (trigger: string) => app.client.views.open({ trigger_id: trigger, view: modal() });
    const first = slack.slash({ user: ada, channel: news });
    clock.advance(3000);
    await open(first.triggerId);
    await expect(open(first.triggerId)).rejects.toThrow('exchanged_trigger_id');
    const second = slack.slash({ user: ada, channel: news });
    clock.advance(3001);
    await expect(open(second.triggerId)).rejects.toThrow('expired_trigger_id');
    await expect(open('1.2.3')).rejects.toThrow('invalid_trigger_id');
  });

  test('that Slack would not take is refused and recorded', async () => {
    const { slack, ada, news, app } = await stage();
    const { triggerId } = slack.slash({ user: ada, channel: news });
    const view = { ...modal(), title: { type: 'plain_text' as const, text: 'A title that is much too long' } };
    await expect(app.client.views.open({ trigger_id: triggerId, view })).rejects.toMatchObject({
      data: { error: 'invalid_arguments', response_metadata: { messages: [expect.stringContaining('title')] } },
    });
    expect(slack.invalidBodies).toHaveLength(1);
  });
});

describe('an App Home', () => {
  const home = (text: string) => ({
    type: 'home' as const,
    blocks: [
      { type: 'section' as const, text: { type: 'plain_text' as const, text } },
      {
        type: 'actions' as const,
        elements: [
          { type: 'button' as const, action_id: 'again', text: { type: 'plain_text' as const, text: 'Again' } },
        ],
      },
    ],
  });

  test('is published when it is opened, and again when a button in it is pressed', async () => {
    const { slack, ada, app } = await stage();
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: home('Welcome') });
    });
    app.action('again', async ({ ack, body, client }) => {
      await ack();
      await client.views.publish({ user_id: body.user.id, view: home('Once more') });
    });
    const opened = slack.openHome(ada);
    expect(opened?.payload).toMatchObject({
      type: 'event_callback',
      api_app_id: slack.appId,
      event: { type: 'app_home_opened', user: ada.id, tab: 'home', channel: slack.im(ada).id },
      authorizations: [{ team_id: slack.team.id, user_id: slack.team.botUserId, is_bot: true }],
    });
    const view = await opened?.home();
    if (view === undefined) throw new Error('no home');
    const pressed = slack.press({ user: ada, on: view, element: 'Again' });
    expect(pressed.payload).toMatchObject({ container: { type: 'view', view_id: view.id }, view: { id: view.id } });
    expect(pressed.payload.response_url).toBeUndefined();
    expect((await pressed.home()).sent).toMatchObject({ blocks: [{ text: { text: 'Once more' } }, {}] });
  });

  test('is not overwritten with the hash of an older one', async () => {
    const { slack, ada, app } = await stage();
    const first = await app.client.views.publish({ user_id: ada.id, view: home('1') });
    const hash = first.view?.hash ?? '';
    await app.client.views.publish({ user_id: ada.id, view: home('2'), hash });
    await expect(app.client.views.publish({ user_id: ada.id, view: home('3'), hash })).rejects.toThrow('hash_conflict');
    expect(slack.homeOf(ada)?.sent).toMatchObject({ blocks: [{ text: { text: '2' } }, {}] });
  });
});
