import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/ports.ts';
import { type Timing, usualTiming } from '../../../../src/platforms/slack/timing.ts';
import { install, openScene, type Scene } from './people.ts';
import { news, said } from './stage.ts';

let scene: Scene;
const open = async (...given: Parameters<typeof openScene>): Promise<Scene> => {
  scene = await openScene(...given);
  return scene;
};
afterEach(async () => {
  expect(scene.server.invalidBodies).toEqual([]);
  expect(scene.server.liveMentions).toEqual([]);
  await scene.close();
});

/** A promise that a test keeps when it likes. */
const later = <T>() => Promise.withResolvers<T>();

describe.each(['socket', 'http'] as const)('/news over %s', (mode) => {
  const ready = async (): Promise<Scene> => {
    const scene = await open({ mode });
    if (mode === 'http') expect(await install(scene)).toBe(200);
    return scene;
  };

  test('is acknowledged with nothing and answered for everyone', async () => {
    const { server, desk, ben, channel } = await ready();
    const delivery = server.slash({ user: ben, channel, text: 'latest 3' });
    expect(await delivery.acked()).toMatchObject({ error: null, payload: null });
    const [answer] = await delivery.answered();
    expect(answer).toMatchObject({ via: 'response_url', kind: 'in_channel', message: { text: 'The ferry sails' } });
    expect(desk.asked).toMatchObject([
      {
        request: { kind: 'typed', text: 'latest 3' },
        asker: {
          place: { id: `slack:${server.team.id}:${channel.id}`, name: '#news', workspace: server.team.id },
          person: { id: `slack:${server.team.id}:${ben.id}`, name: 'ben', manager: false },
        },
      },
    ]);
  });

  test('is answered for the asker alone where the card is private', async () => {
    const { server, desk, ben, channel } = await ready();
    desk.reply = () => said(news('Yours', { audience: 'asker' }));
    const delivery = server.slash({ user: ben, channel, text: 'saved' });
    expect(await delivery.answered()).toMatchObject([{ kind: 'ephemeral', message: { ephemeralFor: ben.id } }]);
  });
});

describe('what is typed after /news', () => {
  test.each([
    ['search tax & <rent>', 'search tax & <rent>'],
    ['read https://news.example/a?b=1&c=2', 'read https://news.example/a?b=1&c=2'],
    ['search "ferry"', 'search "ferry"'],
  ])('%s comes as it was typed', async (typed, text) => {
    const { server, desk, ben, channel } = await open();
    await server.slash({ user: ben, channel, text: typed }).answered();
    expect(desk.asked[0]?.request).toEqual({ kind: 'typed', text });
  });

  test('names a channel by its id', async () => {
    const { server, desk, ben, channel } = await open();
    await server.slash({ user: ben, channel, text: 'digest show #news' }).answered();
    expect(desk.asked[0]?.request).toEqual({ kind: 'typed', text: `digest show <#${channel.id}|news>` });
  });
});

describe('a slow answer', () => {
  test('is announced to the asker alone, in words that stay true', async () => {
    const { server, desk, ben, channel } = await open({ timing: { patience: 1 } });
    const answer = later<Answer>();
    desk.expects = { slow: true };
    desk.reply = () => answer.promise;
    const delivery = server.slash({ user: ben, channel, text: 'read https://news.example/ferry' });
    expect(await delivery.answered()).toMatchObject([
      { kind: 'ephemeral', message: { text: 'I read the article: the answer comes here in a moment.' } },
    ]);
    answer.resolve(said(news('The ferry sails')));
    expect(await delivery.answered(2)).toMatchObject([
      {},
      { kind: 'in_channel', message: { text: 'The ferry sails' } },
    ]);
  });

  test('that comes soon is not announced', async () => {
    const { server, desk, ben, channel } = await open();
    desk.expects = { slow: true };
    const delivery = server.slash({ user: ben, channel, text: 'read https://news.example/ferry' });
    expect(await delivery.answered()).toMatchObject([{ kind: 'in_channel', message: { text: 'The ferry sails' } }]);
  });
});

describe('an answer that the response_url does not take', () => {
  test('is posted where it is for everyone', async () => {
    const { server, ben, channel } = await open();
    server.fault('response_url', { kind: 'status', status: 500 });
    server.slash({ user: ben, channel, text: 'latest' });
    expect(await server.posted(channel)).toMatchObject([{ text: 'The ferry sails', ephemeralFor: null }]);
  });

  test('is posted for the asker alone where it is private', async () => {
    const { server, desk, ben, channel } = await open();
    desk.reply = () => said(news('Yours', { audience: 'asker' }));
    server.fault('response_url', { kind: 'status', status: 500 });
    server.slash({ user: ben, channel, text: 'saved' });
    await server.called('chat.postEphemeral');
    expect(server.seenBy(ben, channel)).toMatchObject([{ text: 'Yours', ephemeralFor: ben.id }]);
  });

  test('is posted where the half hour of the address is over', async () => {
    const { server, desk, clock, ben, channel } = await open();
    desk.reply = () => {
      clock.ahead = 31 * 60_000;
      return said(news('Late'));
    };
    server.slash({ user: ben, channel, text: 'latest' });
    expect(await server.posted(channel)).toMatchObject([{ text: 'Late' }]);
    expect(server.calls('response_url')).toEqual([]);
  });

  const ways = ['response_url', 'chat.postMessage', 'chat.postEphemeral', 'chat.update'];
  const quick = { timing: { again: [1, 2] } };

  test.each(['everyone', 'asker'] as const)(
    'nor any other way is given again to %s when Slack is back',
    async (audience) => {
      const { server, desk, ben, channel } = await open(quick);
      desk.reply = () => said(news('Here at last', { audience }));
      for (const way of ways) server.fault(way, { kind: 'status', status: 503 }, 2);
      await server.slash({ user: ben, channel, text: 'latest' }).answered();
      expect(server.seenBy(ben, channel)).toMatchObject([{ text: 'Here at last' }]);
    },
  );

  test('for so long as Slack asks for fewer messages is given later', async () => {
    const waits: number[] = [];
    const pause: Timing['pause'] = async (ms, signal) => {
      if (signal === undefined) waits.push(ms);
      else await usualTiming.pause(ms, signal);
    };
    const { server, ben, channel } = await open({ timing: { again: [1, 2], pause } });
    server.fault('response_url', { kind: 'limited', retryAfter: 7 });
    server.fault('chat.postMessage', { kind: 'limited', retryAfter: 9 });
    await server.slash({ user: ben, channel, text: 'latest' }).answered();
    expect(waits).toEqual([7000]);
    expect(await server.posted(channel)).toHaveLength(1);
  });

  test.each([
    ['a failure', { kind: 'commit-then-status', status: 503 }],
    ['a lost connection', { kind: 'commit-then-drop' }],
  ] as const)('though it was taken before %s stands there once', async (_, fault) => {
    const { server, desk, ben, channel, slack } = await open(quick);
    desk.reply = () => said(news('Once & <only>'));
    server.fault('response_url', fault);
    await server.slash({ user: ben, channel, text: 'latest' }).answered();
    await slack.close();
    expect(server.messages(channel)).toHaveLength(1);
    expect(server.calls('chat.postMessage')).toEqual([]);
  });

  test('perhaps, where nobody can look, is not said twice to all: the asker is told', async () => {
    const { server, ada, ben, slack, logged } = await open(quick);
    const stranger = server.addChannel({ name: 'hall', creator: ada, members: [ben] });
    server.fault('response_url', { kind: 'commit-then-status', status: 503 });
    await server.slash({ user: ben, channel: stranger, text: 'latest' }).answered();
    await slack.close();
    expect(JSON.stringify(logged)).toContain('could not be given');
    expect(server.seenBy(ben, stranger)).toMatchObject([
      { text: 'The ferry sails', ephemeralFor: null },
      { text: expect.stringContaining('ask again'), ephemeralFor: ben.id },
    ]);
  });

  test('is told in the log where it can’t be posted either', async () => {
    const { server, ada, ben, heard } = await open();
    const stranger = server.addChannel({ name: 'hall', creator: ada, members: [ben] });
    server.fault('response_url', { kind: 'status', status: 500 });
    const delivery = server.slash({ user: ben, channel: stranger, text: 'latest' });
    expect(await heard(/could not be given/)).toContain('neither as a response nor as a message');
    expect(JSON.stringify(scene.logged)).not.toContain(delivery.responseUrl);
  });
});

test('an answer of more messages than the address takes goes on as messages of the channel', async () => {
  const { server, desk, ben, channel } = await open();
  const section = news('A long story').sections[0];
  const long = 'The harbour stayed open all night, the keeper said. '.repeat(220);
  desk.reply = () =>
    said(
      news('A long answer', {
        sections: Array.from({ length: 7 }, () => ({
          author: null,
          title: null,
          thumbnail: null,
          topic: null,
          footer: [],
          buttons: [],
          ...section,
          blocks: [{ type: 'text' as const, inlines: [{ type: 'literal' as const, text: long }] }],
        })),
      }),
    );
  server.slash({ user: ben, channel, text: 'latest 7' });
  expect(await server.posted(channel, 7)).toHaveLength(7);
  expect(server.calls('response_url')).toHaveLength(5);
});

describe('who manages', () => {
  const askedBy = async (scene: Scene, who: 'ada' | 'ben', channel = scene.channel): Promise<boolean> => {
    await scene.server.slash({ user: scene[who], channel, text: 'digest show' }).answered();
    return scene.desk.asked.at(-1)?.asker.person.manager ?? false;
  };

  test('is an admin, and nobody else', async () => {
    const scene = await open();
    expect(await askedBy(scene, 'ada')).toBe(true);
    expect(await askedBy(scene, 'ben')).toBe(false);
  });

  test('is who made the channel', async () => {
    const scene = await open();
    const own = scene.server.addChannel({ name: 'bens', creator: scene.ben, bot: true });
    expect(await askedBy(scene, 'ben', own)).toBe(true);
  });

  test('is who the settings name', async () => {
    const managers: string[] = [];
    const scene = await open({ settings: { managers } });
    managers.push(scene.ben.id);
    expect(await askedBy(scene, 'ben')).toBe(true);
  });

  test('is everybody in their direct message', async () => {
    const scene = await open();
    expect(await askedBy(scene, 'ben', scene.server.im(scene.ben))).toBe(true);
    expect(scene.desk.asked.at(-1)?.asker.place.name).toBe('this conversation');
  });

  test('is not everybody in a channel that is named as Slack calls direct messages', async () => {
    const scene = await open();
    const named = { name: 'directmessage', creator: scene.ada, members: [scene.ben], bot: true };
    expect(await askedBy(scene, 'ben', scene.server.addChannel(named))).toBe(false);
  });

  test('is not told where Slack does not say who somebody is, and the log says so', async () => {
    const scene = await open();
    scene.server.fault('users.info', { kind: 'status', status: 500 });
    expect(
      await askedBy(
        scene,
        'ada',
        scene.server.addChannel({ name: 'x', creator: scene.ben, members: [scene.ada], bot: true }),
      ),
    ).toBe(false);
    await scene.heard(/they count as no manager/);
  });

  const uncheckedIn = async (scene: Scene, who: 'ada' | 'ben', channel = scene.channel): Promise<boolean> => {
    await askedBy(scene, who, channel);
    return scene.desk.asked.at(-1)?.asker.person.unchecked ?? false;
  };

  test.each([
    ['users.info', { kind: 'status', status: 500 }, true],
    ['users.info', { kind: 'limited', retryAfter: 3 }, true],
    ['users.info', { kind: 'error', error: 'missing_scope' }, true],
    ['conversations.info', { kind: 'drop' }, true],
    ['users.info', { kind: 'error', error: 'user_not_found' }, false],
    ['conversations.info', { kind: 'error', error: 'channel_not_found' }, false],
  ] as const)('is marked as unchecked where %s fails by %j: %s', async (method, fault, unchecked) => {
    const scene = await open();
    scene.server.fault(method, fault);
    const channel = scene.server.addChannel({ name: 'x', creator: scene.ada, members: [scene.ben], bot: true });
    expect(await uncheckedIn(scene, 'ben', channel)).toBe(unchecked);
  });

  test('needs no check that fails where it is known by another', async () => {
    const scene = await open();
    scene.server.fault('users.info', { kind: 'status', status: 500 });
    expect(await uncheckedIn(scene, 'ada')).toBe(false);
    expect(scene.desk.asked.at(-1)?.asker.person.manager).toBe(true);
  });

  test('is asked for once a minute', async () => {
    const scene = await open();
    await askedBy(scene, 'ada');
    await askedBy(scene, 'ada');
    expect(scene.server.calls('users.info')).toHaveLength(1);
    scene.clock.ahead = 61_000;
    await askedBy(scene, 'ada');
    expect(scene.server.calls('users.info')).toHaveLength(2);
  });
});

test('a new place has the zone of whoever asks there first', async () => {
  const { server, desk, ada, channel } = await open();
  await server.slash({ user: ada, channel, text: 'latest' }).answered();
  expect(desk.asked[0]?.asker.place.zone).toBe('Europe/Paris');
});

test('an envelope that comes twice is answered once', async () => {
  const { server, desk, ben, origin } = await open({ mode: 'http' });
  await install(scene);
  const body = new URLSearchParams({
    command: '/news',
    text: 'latest',
    team_id: server.team.id,
    channel_id: scene.channel.id,
    channel_name: 'news',
    user_id: ben.id,
    user_name: 'ben',
    trigger_id: '1.2.3',
    response_url: `${origin}/nowhere`,
  }).toString();
  const headers = { ...server.sign(body), 'content-type': 'application/x-www-form-urlencoded' };
  for (const _ of [1, 2]) {
    const response = await fetch(`${origin}/slack/events`, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
  }
  await server.posted(scene.channel);
  expect(desk.asked).toHaveLength(1);
});

test('a bug is answered with its reference, and logged with it', async () => {
  const { server, desk, ben, channel, heard, logged } = await open();
  desk.asks = () => {
    throw new Error('xoxb-secret broke');
  };
  const delivery = server.slash({ user: ben, channel, text: 'latest' });
  const [answer] = await delivery.answered();
  expect(answer?.message?.text).toBe('Something went wrong on my side');
  await heard(/failed by a bug/);
  expect(JSON.stringify(answer?.body)).toContain('80000000');
  expect(logged.find(({ level }) => level === 'error')?.facts).toMatchObject({ reference: '80000000' });
  expect(JSON.stringify(logged)).not.toContain('xoxb-secret');
});
