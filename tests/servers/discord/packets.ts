import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';

/** A close code with its reason: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
export type Closing = readonly [code: GatewayCloseCodes, reason: string];

export const CLOSINGS = {
  unknownOpcode: [GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.'],
  undecodable: [GatewayCloseCodes.DecodeError, 'Error while decoding payload.'],
  notAuthenticated: [GatewayCloseCodes.NotAuthenticated, 'Not authenticated.'],
  badToken: [GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.'],
  authenticated: [GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.'],
  badSequence: [GatewayCloseCodes.InvalidSeq, 'Invalid seq.'],
  rateLimited: [GatewayCloseCodes.RateLimited, 'Rate limited.'],
  badShard: [GatewayCloseCodes.InvalidShard, 'Invalid shard.'],
  badVersion: [GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.'],
  badIntents: [GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).'],
  deniedIntents: [GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).'],
} as const satisfies Record<string, Closing>;

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

export interface Identity {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

/** What an IDENTIFY asks for, or how the socket is closed for it. */
export function identityOf(d: Fields, admits: (token: string) => boolean, privileged: number): Identity | Closing {
  if (!hasToken(d, admits)) return CLOSINGS.badToken;
  const { intents, properties } = d;
  if (properties === null || typeof properties !== 'object') return CLOSINGS.undecodable;
  if (typeof intents !== 'number' || intents < 0 || intents >= 2 ** 26) return CLOSINGS.badIntents;
  if ((intents & PRIVILEGED & ~privileged) !== 0) return CLOSINGS.deniedIntents;
  const shard = d.shard === undefined ? ([0, 1] as const) : shardOf(d.shard);
  return shard === null ? CLOSINGS.badShard : { intents, shard };
}

export const hasToken = (d: Fields, admits: (token: string) => boolean): boolean =>
  typeof d.token === 'string' && admits(d.token.replace(/^Bot /, ''));

/** Which shard hears of a guild: https://docs.discord.com/developers/events/gateway#sharding */
export const shardFor = (guild: string | null, count: number): number =>
  guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));

const shardOf = (value: unknown): readonly [number, number] | null => {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [id, count] = value.map(Number);
  if (id === undefined || count === undefined || !Number.isInteger(id) || !Number.isInteger(count)) return null;
  return id >= 0 && id < count ? [id, count] : null;
};

export type Fields = Readonly<Record<string, unknown>>;

/** One text of a client; null where it is none. */
export function packetOf(data: Buffer): { readonly op: number; readonly d: Fields } | null {
  try {
    const packet: unknown = JSON.parse(data.toString());
    if (packet === null || typeof packet !== 'object' || !('op' in packet) || typeof packet.op !== 'number')
      return null;
    const d = 'd' in packet && packet.d !== null && typeof packet.d === 'object' ? Object.entries(packet.d) : [];
    return { op: packet.op, d: Object.fromEntries(d) };
  } catch {
    return null;
  }
}
