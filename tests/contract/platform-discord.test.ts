import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Log, Place, PlaceStore } from '../../src/core/ports.ts';
import { createDiscord } from '../../src/platforms/discord/adapter.ts';
import type { ChannelKind, DiscordOptions, DiscordServer } from '../servers/discord/contract.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { discordMentions } from '../servers/live-mentions.ts';
import { type PlatformStage, platformContract } from './platform-contract.ts';

const silent = (): void => {};
const log: Log = { debug: silent, info: silent, warn: silent, error: silent };

/** Posting and looking need neither the socket nor anything that is kept. */
const unasked = (): never => {
  throw new Error('nobody asks for this here');
};

const raise = async (type: ChannelKind, options: DiscordOptions = {}): Promise<PlatformStage> => {
  const server = await startDiscord(options);
  const guild = server.addGuild({ name: 'Harbour' });
  const [channel, lost] = [
    server.addChannel(guild, { name: 'news', type }),
    server.addChannel(guild, { name: 'gone' }),
  ];
  const user = server.addMember(guild, { name: 'Ines' });
  server.deleteChannel(lost);
  const platform = createDiscord({
    settings: { token: server.token, apiBase: server.api, guildId: null },
    desk: unasked,
    commands,
    translations: [],
    places: {} as PlaceStore,
    zone: 'America/Toronto',
    clock: { now: server.now },
    chance: () => 0.5,
    log,
  });
  const placeOf = (id: string, name: string): Place => ({
    id: `discord:${guild}:${id}`,
    platform: 'discord',
    workspace: guild,
    channel: id,
    name,
    zone: 'America/Toronto',
    language: 'en',
  });
  const standing = ({ channel: id }: Place) =>
    type === 'forum' && id === channel
      ? server.threads(id).flatMap((thread) => server.messages(thread.id))
      : server.messages(id);
  return {
    platform,
    place: placeOf(channel, '#news'),
    lostPlace: placeOf(lost, '#gone'),
    person: { id: `discord:${user}`, name: 'Ines', manager: false },
    since: server.now(),
    messages: async (place) => standing(place).map(({ id }) => ({ id })),
    words: async (place) => JSON.stringify(standing(place)),
    alive: async (place) => [...notified(server), ...standing(place).flatMap(shownAsMentions)],
    stranger: 'discord:1234567890',
    shutOut: () => server.closeDm(user),
    loseNextAnswer: (place) => {
      const path =
        type === 'forum' && place === undefined ? /^\/channels\/\d+\/threads$/ : /^\/channels\/\d+\/messages$/;
      server.fault({ method: 'POST', path }, { kind: 'commit-then-drop' });
    },
    close: async () => {
      await platform.close();
      await server.close();
      expect(server.invalidBodies).toEqual([]);
    },
  };
};

const notified = ({ liveMentions }: DiscordServer): string[] => liveMentions.flatMap(({ whom }) => whom);

const shownAsMentions = ({ embeds }: ReturnType<DiscordServer['messages']>[number]): string[] =>
  discordMentions({ embeds: embeds as never, components: [], allowed_mentions: { parse: [] } });

platformContract('a channel of Discord as a platform', () => raise('text'), 'words');
platformContract('a forum of Discord as a platform', () => raise('forum'), 'words');
platformContract('a Discord that keeps what a message was posted as', () => raise('text', { nonceInHistory: true }));

test('what is alive in a message of Discord is seen', () => {
  const message = { embeds: [{ title: '@everyone', description: 'by <@12> in <#34>, not \\<@56>' }] };
  expect(shownAsMentions(message as never)).toEqual(['@everyone', '<@12>', '<#34>']);
});
