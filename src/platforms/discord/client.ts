import { Client, GatewayIntentBits, Options, SimpleShardingStrategy, WebSocketShardEvents } from 'discord.js';
import { type ApiSettings, baseOf } from './api.ts';
import { gatewayFrom } from './gateway-address.ts';
import type { Pace } from './pace.ts';

/** What discord.js would remember though nobody asks it here. */
const unremembered = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildSoundboardSoundManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

/** A client that listens: for guilds coming and going, and for interactions, which need no intent. */
export const createClient = ({ apiBase }: ApiSettings, pace: Pace): Client => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    enforceNonce: true,
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(unremembered),
    ws: {
      buildStrategy: (manager) => {
        // It reads the list of guilds before any other listener gets to see it.
        manager.on(WebSocketShardEvents.Ready, ({ data }) => Object.assign(data, { guilds: guildsOf({ ...data }) }));
        return new SimpleShardingStrategy(manager);
      },
    },
    rest: {
      api: baseOf(apiBase),
      version: '10',
      timeout: pace.request,
      retries: 3,
      invalidRequestWarningInterval: 100,
    },
  });
  // It asks for nothing but the gateway's address by this, and stumbles over what is left out of the answer.
  const get = client.rest.get.bind(client.rest);
  client.rest.get = async (route, options) => {
    const told = await gatewayFrom(route, (other = route) => get(other, options));
    // One that was destroyed meanwhile has no token any more; it would connect all the same, and never be ended.
    if (client.token === null) throw new Error('the connection was given up');
    return told;
  };
  return client;
};

/** A dispatch as discord.js is about to read it. */
export interface Packet {
  t: string;
  d: unknown;
}

/** What discord.js needs to know when every shard is ready. */
const followed = new Set(['READY', 'RESUMED', 'GUILD_CREATE', 'GUILD_DELETE']);

/**
 * Leaves discord.js of a packet what its own connection needs: no channel and no role of thousands of guilds is kept,
 * and nothing that an unusual server leaves out is stumbled over.
 */
export const spare = (packet: Packet): void => {
  const told = asRecord(packet.d);
  if (!followed.has(packet.t)) {
    packet.t = '';
    packet.d = {};
  } else if (packet.t === 'READY') {
    packet.d = ready(told);
  } else if (packet.t === 'GUILD_CREATE') {
    packet.d = { id: told.id, unavailable: told.unavailable === true, channels: [], roles: [] };
  } else {
    packet.d = told;
  }
};

type Told = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Told => (typeof value === 'object' && value !== null ? (value as Told) : {});

/** With all that discord.js takes for granted; a guild that is told whole already is followed as one that is still to come. */
const ready = (told: Told): object => {
  const user = { id: '0', ...asRecord(told.user) };
  return {
    ...told,
    user,
    application: { id: user.id, ...asRecord(told.application) },
    guilds: guildsOf(told).map(({ id }) => ({ id, unavailable: true })),
  };
};

const guildsOf = ({ guilds }: Told): Told[] =>
  Array.isArray(guilds) ? guilds.map(asRecord).filter(({ id }) => typeof id === 'string') : [];
