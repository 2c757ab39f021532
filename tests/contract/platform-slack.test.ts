import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Log, Place, PlaceStore, Store } from '../../src/core/ports.ts';
import { createSlack } from '../../src/platforms/slack/adapter.ts';
import { slackManifest } from '../../src/platforms/slack/manifest.ts';
import { slackMentions } from '../servers/live-mentions.ts';
import { type SlackChannel, type SlackMessage, startSlack } from '../servers/slack/server.ts';
import { type PlatformStage, platformContract } from './platform-contract.ts';

const silent = (): void => {};
const log: Log = { debug: silent, info: silent, warn: silent, error: silent };

/** Posting and looking need neither the socket nor anybody who asks. */
const unasked = (): never => {
  throw new Error('nobody asks for this here');
};

const raise = async (kind: 'public' | 'private' | 'im'): Promise<PlatformStage> => {
  const server = await startSlack({ manifest: slackManifest({ commands, mode: 'socket', publicUrl: null }) });
  const ines = server.addUser({ name: 'ines', tz: 'America/Toronto' });
  const made = { creator: ines, private: kind === 'private', bot: true };
  const channel = kind === 'im' ? server.im(ines) : server.addChannel({ name: 'news', ...made });
  const lost = server.addChannel({ name: 'gone', ...made });
  server.deleteChannel(lost);
  const places = { all: async () => [] as Place[] } as unknown as PlaceStore;
  const platform = createSlack({
    settings: {
      mode: 'socket',
      botToken: server.botToken,
      appToken: server.appToken,
      apiBase: server.api,
      managers: [],
    },
    desk: unasked,
    commands,
    places,
    installations: {} as Store['installations'],
    zone: 'America/Toronto',
    clock: server.clock,
    chance: () => 0.5,
    log,
  });
  const team = server.team.id;
  const placeOf = ({ id, name }: SlackChannel): Place => ({
    id: `slack:${team}:${id}`,
    platform: 'slack',
    workspace: team,
    channel: id,
    name: name === '' ? 'this conversation' : `#${name}`,
    zone: 'America/Toronto',
    language: 'en',
  });
  const standing = ({ channel: id }: Place): readonly SlackMessage[] => server.messages({ ...channel, id });
  return {
    platform,
    place: placeOf(channel),
    lostPlace: placeOf(lost),
    person: { id: `slack:${team}:${ines.id}`, name: 'ines', manager: false },
    since: server.clock.now(),
    messages: async (place) => standing(place).map(({ ts }) => ({ id: ts })),
    words: async (place) => JSON.stringify(standing(place)),
    alive: async (place) => [
      ...server.liveMentions.map(({ mention }) => mention),
      ...standing(place).flatMap((message) => [...slackMentions(message), ...drawn(message.blocks)]),
    ],
    stranger: `slack:${team}:U0STRANGER`,
    shutOut: () => server.deactivate(ines),
    loseNextAnswer: () => {
      server.fault('chat.postMessage', { kind: 'commit-then-drop' });
    },
    close: async () => {
      await platform.close();
      await server.close();
      expect(server.invalidBodies).toEqual([]);
    },
  };
};

/** Words that Slack draws as pictures, `:tada:`, since nobody told it not to. */
const drawn = (value: unknown): string[] => {
  if (value === null || typeof value !== 'object') return [];
  const { type, text, emoji } = value as Readonly<Record<string, unknown>>;
  const own = type === 'plain_text' && emoji !== false ? (String(text).match(/:\w+:/g) ?? []) : [];
  return [...own, ...Object.values(value).flatMap(drawn)];
};

platformContract('a public channel of Slack as a platform', () => raise('public'));
platformContract('a private channel of Slack as a platform', () => raise('private'));
platformContract('a direct message of Slack as a platform', () => raise('im'));

test('what is alive in a message of Slack is seen', () => {
  const text = { type: 'plain_text', text: ':tada:' };
  const blocks = [
    { type: 'header', text },
    { type: 'section', text: { type: 'mrkdwn', text: '<!here> :tada:' } },
  ];
  expect([...slackMentions({ text: 'by <@U1> &lt;!channel&gt;', blocks }), ...drawn(blocks)]).toEqual([
    '<!here>',
    '<@U1>',
    ':tada:',
  ]);
});
