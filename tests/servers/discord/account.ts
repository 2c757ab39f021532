import { ChannelType } from 'discord-api-types/v10';
import { channelPayload, channelsOf, guildPayload, memberPayload, rolesOf } from './payloads.ts';
import { allows, guildRights, rightsIn } from './permissions.ts';
import { invalidForm, missingAccess, unknownChannel, unknownGuild, unknownMember, unknownUser } from './refusals.ts';
import { type Route, route } from './routes.ts';
import type { Channel, Guild, World } from './world.ts';

export interface AccountHouse {
  readonly world: World;
  readonly gatewayUrl: () => string;
  readonly shards: number;
  readonly identifies: { readonly total: number; left: number };
  readonly openDm: (user: string) => string;
}

/** A guild that the bot belongs to; every other is unknown to it. */
export const guildFor = (world: World, id: string): Guild => {
  const guild = world.guilds.get(id);
  if (guild === undefined) throw unknownGuild();
  return guild;
};

/** A channel that the bot may see. */
export const channelFor = (world: World, id: string): Channel => {
  const channel = world.channels.get(id);
  if (channel === undefined) throw unknownChannel();
  if (!allows(rightsIn(world, channel, world.botId), 'ViewChannel')) throw missingAccess();
  return channel;
};

/** What the bot asks about itself and where it is. */
export function accountRoutes({ world, gatewayUrl, shards, identifies, openDm }: AccountHouse): readonly Route[] {
  const bot = () => world.user(world.botId).user;
  const application = () => ({
    id: world.applicationId,
    name: bot().username,
    icon: null,
    description: '',
    bot: { ...bot(), bot: true },
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '00'.repeat(32),
    flags: 0,
    hook: true,
    is_monetized: false,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {} },
    owner: {
      id: '1100000000000000001',
      username: 'operator',
      discriminator: '0',
      avatar: null,
      global_name: 'Operator',
      flags: 0,
    },
    team: null,
  });
  return [
    route('GET', '/gateway', () => ({ status: 200, body: { url: gatewayUrl() } })),
    route('GET', '/gateway/bot', () => ({
      status: 200,
      body: {
        url: gatewayUrl(),
        shards,
        session_start_limit: {
          total: identifies.total,
          remaining: identifies.left,
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      },
    })),
    route('GET', '/users/@me', () => ({
      status: 200,
      body: { ...bot(), flags: 0, verified: true, mfa_enabled: false, locale: 'en-US', email: null },
    })),
    route('GET', '/users/@me/guilds', () => ({
      status: 200,
      body: [...world.guilds.values()].map((guild) => ({
        id: guild.id,
        name: guild.name,
        icon: null,
        banner: null,
        owner: false,
        permissions: guildRights(guild, world.botId).toString(),
        features: [],
      })),
    })),
    route('POST', '/users/@me/channels', ({ body }) => {
      const id = recipientOf(body);
      if (id === null) throw invalidForm(['recipient_id: This field is required']);
      if (!world.users.has(id) || id === world.botId) throw unknownUser();
      return { status: 200, body: channelPayload(world, world.channel(openDm(id))) };
    }),
    route('GET', '/users/:user', ({ params }) => {
      const person = world.users.get(params.user ?? '');
      if (person === undefined) throw unknownUser();
      return { status: 200, body: person.user };
    }),
    route('GET', '/applications/@me', () => ({ status: 200, body: application() })),
    route('GET', '/oauth2/applications/@me', () => ({ status: 200, body: application() })),
    route('GET', '/guilds/:guild', ({ params }) => ({
      status: 200,
      body: guildPayload(guildFor(world, params.guild ?? '')),
    })),
    route('GET', '/guilds/:guild/roles', ({ params }) => ({
      status: 200,
      body: rolesOf(guildFor(world, params.guild ?? '')),
    })),
    route('GET', '/guilds/:guild/channels', ({ params }) => ({
      status: 200,
      body: channelsOf(world, guildFor(world, params.guild ?? ''))
        .filter(({ thread }) => thread === null)
        .map((channel) => channelPayload(world, channel)),
    })),
    route('GET', '/guilds/:guild/members/:user', ({ params }) => {
      const guild = guildFor(world, params.guild ?? '');
      const id = params.user === '@me' ? world.botId : (params.user ?? '');
      const member = guild.members.get(id);
      if (!world.users.has(id)) throw unknownUser();
      if (member === undefined) throw unknownMember();
      return { status: 200, body: memberPayload(member, world.user(id).user) };
    }),
    route('GET', '/guilds/:guild/threads/active', ({ params }) => {
      const threads = channelsOf(world, guildFor(world, params.guild ?? '')).filter(
        (channel) => channel.thread?.archived === false && allows(rightsIn(world, channel, world.botId), 'ViewChannel'),
      );
      return { status: 200, body: { threads: threads.map((thread) => channelPayload(world, thread)), members: [] } };
    }),
    route('GET', '/channels/:channel', ({ params }) => ({
      status: 200,
      body: channelPayload(world, channelFor(world, params.channel ?? '')),
    })),
    route('GET', '/channels/:channel/threads/archived/public', ({ params }) => {
      const parent = channelFor(world, params.channel ?? '');
      if (!allows(rightsIn(world, parent, world.botId), 'ReadMessageHistory')) throw missingAccess();
      const threads = [...world.channels.values()]
        .filter(
          ({ parent: of, thread, type }) =>
            of === parent.id && thread?.archived === true && type !== ChannelType.PrivateThread,
        )
        .toSorted((a, b) => (b.thread?.archivedAt ?? 0) - (a.thread?.archivedAt ?? 0));
      return {
        status: 200,
        body: { threads: threads.map((thread) => channelPayload(world, thread)), members: [], has_more: false },
      };
    }),
  ];
}

const recipientOf = (body: unknown): string | null =>
  body !== null && typeof body === 'object' && 'recipient_id' in body && typeof body.recipient_id === 'string'
    ? body.recipient_id
    : null;
