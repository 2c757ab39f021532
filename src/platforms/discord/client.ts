import { Client, GatewayIntentBits, Options } from 'discord.js';
import { type ApiSettings, baseOf } from './api.ts';
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
export const createClient = ({ apiBase }: ApiSettings, pace: Pace): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    enforceNonce: true,
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(unremembered),
    rest: {
      api: baseOf(apiBase),
      version: '10',
      timeout: pace.request,
      retries: 3,
      invalidRequestWarningInterval: 100,
    },
  });

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
  if (!followed.has(packet.t)) {
    packet.t = '';
    packet.d = {};
  } else if (packet.t === 'GUILD_CREATE' && typeof packet.d === 'object' && packet.d !== null) {
    const { id, unavailable } = packet.d as { readonly id?: string; readonly unavailable?: boolean };
    packet.d = { id, unavailable: unavailable ?? false, channels: [], roles: [] };
  }
};
