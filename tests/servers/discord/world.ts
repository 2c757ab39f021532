import {
  type APIApplicationCommand,
  type APIGuildForumTag,
  type APIMessage,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Upload } from './uploads.ts';

/** Everything that exists on the server. */
export interface World {
  readonly botId: Snowflake;
  readonly applicationId: Snowflake;
  now(): number;
  /** A new id, made of the server's time: https://docs.discord.com/developers/reference#snowflakes */
  id(): Snowflake;
  readonly users: Map<Snowflake, Person>;
  readonly guilds: Map<Snowflake, Guild>;
  readonly channels: Map<Snowflake, Channel>;
  /** By guild id, `''` for the global ones. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** Files that people's clients uploaded. */
  readonly uploads: Map<Snowflake, Upload>;
  user(id: Snowflake): Person;
  guild(id: Snowflake): Guild;
  channel(id: Snowflake): Channel;
  guildOf(channel: Channel): Guild | null;
}

export interface Person {
  readonly user: APIUser;
  readonly locale: string;
  dm: Snowflake | null;
  /** Takes no messages of people or bots that it does not know. */
  closed: boolean;
}

export interface Guild {
  readonly id: Snowflake;
  readonly name: string;
  readonly owner: Snowflake;
  readonly locale: string;
  readonly roles: Map<Snowflake, APIRole>;
  readonly members: Map<Snowflake, Member>;
  readonly joinedAt: number;
  readonly botRole: Snowflake;
  available: boolean;
}

export interface Member {
  roles: readonly Snowflake[];
  readonly joinedAt: number;
}

export interface Channel {
  readonly id: Snowflake;
  readonly type: ChannelType;
  readonly guild: Snowflake | null;
  name: string;
  readonly topic: string | null;
  readonly parent: Snowflake | null;
  readonly position: number;
  overwrites: readonly APIOverwrite[];
  readonly tags: readonly APIGuildForumTag[];
  readonly tagRequired: boolean;
  /** The other side of a direct conversation. */
  readonly recipient: Snowflake | null;
  readonly thread: Thread | null;
  readonly messages: Stored[];
  last: Snowflake | null;
}

export interface Thread {
  readonly owner: Snowflake;
  readonly createdAt: number;
  readonly tags: readonly Snowflake[];
  readonly members: Set<Snowflake>;
  archived: boolean;
  archivedAt: number;
  locked: boolean;
}

export interface Stored {
  message: APIMessage;
  /** Who alone sees it; null where everybody does. */
  readonly seenBy: Snowflake | null;
  readonly nonce: string | number | null;
  readonly edits: APIMessage[];
  deleted: boolean;
}

/** https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;

export function createWorld(now: () => number): World {
  let count = 0n;
  const id = (): Snowflake => {
    count += 1n;
    return (((BigInt(Math.floor(now())) - EPOCH) << 22n) | (count % 4096n)).toString();
  };
  let last = 0n;
  /** Ids rise even where 4096 are made in a millisecond or the clock stands. */
  const rising = (): Snowflake => {
    const next = BigInt(id());
    last = next > last ? next : last + 1n;
    return last.toString();
  };
  const users = new Map<Snowflake, Person>();
  const guilds = new Map<Snowflake, Guild>();
  const channels = new Map<Snowflake, Channel>();
  return {
    // An application made today has the same id as its bot.
    applicationId: '1200000000000000001',
    botId: '1200000000000000001',
    now,
    id: rising,
    users,
    guilds,
    channels,
    commands: new Map(),
    uploads: new Map(),
    user: (user) => found(users.get(user), `user ${user}`),
    guild: (guild) => found(guilds.get(guild), `guild ${guild}`),
    channel: (channel) => found(channels.get(channel), `channel ${channel}`),
    guildOf: (channel) => (channel.guild === null ? null : (guilds.get(channel.guild) ?? null)),
  };
}

const found = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`The test names no ${name} of this server.`);
  return value;
};

export const isThread = (channel: Channel): boolean =>
  channel.type === ChannelType.PublicThread ||
  channel.type === ChannelType.PrivateThread ||
  channel.type === ChannelType.AnnouncementThread;
