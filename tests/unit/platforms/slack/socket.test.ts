import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/ports.ts';
import { openScene, type Scene } from './people.ts';
import { news, said } from './stage.ts';

let scene: Scene;
const open = async (...given: Parameters<typeof openScene>): Promise<Scene> => {
  scene = await openScene(...given);
  return scene;
};
afterEach(() => scene.close());

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Somebody asks, and is answered. */
const works = async (): Promise<void> => {
  const { server, ben, channel } = scene;
  const delivery = server.slash({ user: ben, channel, text: 'latest' });
  expect(await delivery.acked()).toMatchObject({ error: null });
  expect(await delivery.answered()).toMatchObject([{ message: { text: 'The ferry sails' } }]);
};

test('a connection stands when it is opened, and no more when it is closed', async () => {
  const { server, slack } = await open({ open: false });
  expect(slack.standing()).toBe('closed');
  await slack.open();
  expect(slack.standing()).toBe('connected');
  expect(server.sockets()).toBe(1);
  await slack.close();
  expect(slack.standing()).toBe('closed');
});

describe('commands work again without a restart', () => {
  test.each(['warning', 'refresh_requested', 'link_disabled'] as const)('after a disconnect for %s', async (reason) => {
    const { server } = await open();
    server.disconnect(reason);
    await server.called('apps.connections.open', 2);
    await server.connected();
    await works();
  });

  test('after the socket was cut', async () => {
    const { server } = await open();
    server.cut();
    await server.called('apps.connections.open', 2);
    await server.connected();
    await works();
  });

  test('after the other end of the socket died without a word', async () => {
    const { server, slack } = await open({ timing: { silence: 500 } });
    server.freeze();
    await server.called('apps.connections.open', 2);
    await server.connected();
    expect(slack.standing()).not.toBe('closed');
    await works();
  });

  test('after errors of Slack while it reconnects', async () => {
    const { server } = await open();
    const trouble = server.fault('apps.connections.open', { kind: 'status', status: 500 }, 3);
    server.cut();
    await trouble.reached(3);
    await server.connected();
    await works();
  });

  test('after the socket itself was refused', async () => {
    const { server } = await open();
    const trouble = server.fault('socket', { kind: 'status', status: 503 }, 2);
    server.cut();
    await trouble.reached(2);
    await server.connected();
    await works();
  });

  test('after a limit on connecting', async () => {
    const { server } = await open();
    server.fault('apps.connections.open', { kind: 'limited', retryAfter: 0 });
    server.cut();
    await server.called('apps.connections.open', 3);
    await server.connected();
    await works();
  });

  test('after Slack was down as a whole', async () => {
    const { server, heard } = await open();
    await server.down();
    await heard(/it is tried again/);
    await server.up();
    await server.connected();
    await works();
  });

  test('after Slack kept it waiting for a hello too long', async () => {
    const { server } = await open({ timing: { attempt: 200 } });
    const held = server.fault('apps.connections.open', { kind: 'held' });
    server.cut();
    await held.reached();
    await server.called('apps.connections.open', 2);
    await server.connected();
    held.release();
    await works();
    // The one that came too late goes.
    while (server.sockets() > 1) await turn();
  });
});

describe('where Slack does not let it in', () => {
  test.each([
    ['botToken', 'xoxb-wrong', 'SLACK_BOT_TOKEN'],
    ['appToken', 'xapp-wrong', 'SLACK_APP_TOKEN'],
  ] as const)('for its %s, one line of the log says what to do', async (name, token, setting) => {
    const { slack, logged } = await open({ settings: { [name]: token } });
    expect(slack.standing()).toBe('refused');
    const errors = logged.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.sentence.match(/SLACK_\w+/g)).toEqual([setting]);
    expect(JSON.stringify(logged)).not.toContain(token);
  });

  test('it says so once, and is let in as soon as Slack does', async () => {
    const { server, slack, logged } = await open({ open: false });
    server.fault('auth.test', { kind: 'error', error: 'account_inactive' }, 3);
    await slack.open();
    expect(slack.standing()).toBe('refused');
    await server.connected();
    await works();
    expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});

test('opening ends with the first attempt though Slack is down, and connects when it is back', async () => {
  const { server, slack } = await open({ open: false });
  await server.down();
  await slack.open();
  expect(slack.standing()).toBe('connecting');
  await server.up();
  await server.connected();
  await works();
});

test('it posts though nothing is connected', async () => {
  const { server, slack, channel } = await open({ open: false });
  const place = await slack.place(channel.id);
  if (!place.ok) throw new Error('there is no place');
  const sent = await slack.send(place.value, {
    deliveryId: 'd',
    payload: { text: 'x' },
    part: 0,
    first: null,
    since: 0,
  });
  expect(sent.ok).toBe(true);
  expect(server.sockets()).toBe(0);
});

test('what is under way when it closes is answered before it has closed', async () => {
  const { server, slack, desk, ben, channel } = await open();
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<Answer>();
  desk.reply = () => {
    asked.resolve();
    return answer.promise;
  };
  const delivery = server.slash({ user: ben, channel, text: 'latest' });
  await asked.promise;
  const closed = slack.close();
  answer.resolve(said(news('At last')));
  await closed;
  expect(delivery.answers()).toHaveLength(1);
});

test('closing does not wait for ever', async () => {
  const { server, slack, desk, ben, channel } = await open({ timing: { farewell: 1 } });
  const asked = Promise.withResolvers<void>();
  desk.reply = () => {
    asked.resolve();
    return new Promise(() => {});
  };
  server.slash({ user: ben, channel, text: 'latest' });
  await asked.promise;
  await slack.close();
  expect(slack.standing()).toBe('closed');
});
