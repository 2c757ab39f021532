import { fail, ok, type Result } from './core/result.ts';
import type { SETTINGS } from './settings.ts';

/** Which platforms the bot is on, and with what; null for one that is not set. */
export interface PlatformSettings {
  readonly discord: DiscordSettings | null;
  readonly slack: SlackSettings | null;
}

export interface DiscordSettings {
  readonly token: string;
  readonly apiBase: string | null;
  readonly guildId: string | null;
}

export type SlackSettings = { readonly apiBase: string | null; readonly managers: readonly string[] } & (
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | {
      readonly mode: 'http';
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      readonly encryptionKey: string;
      readonly publicUrl: string | null;
    }
);

type Name = (typeof SETTINGS)[number]['name'];
type Read = (name: Name) => unknown;

/** Problems: `missing-setting`, the first without which another is of no use; `bad-setting` for two ways at once. */
export function readPlatforms(read: Read): Result<PlatformSettings> {
  const discord = readDiscord(read);
  if (!discord.ok) return discord;
  const slack = readSlack(read);
  if (!slack.ok) return slack;
  return ok({ discord: discord.value, slack: slack.value });
}

function readDiscord(read: Read): Result<DiscordSettings | null> {
  const token = text(read('DISCORD_TOKEN'));
  const guildId = text(read('DISCORD_GUILD_ID'));
  if (token !== null) return ok({ token, guildId, apiBase: text(read('DISCORD_API_BASE')) });
  return guildId === null ? ok(null) : missing('DISCORD_TOKEN', ['DISCORD_GUILD_ID']);
}

const SOCKET = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const;
const HTTP = ['SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

function readSlack(read: Read): Result<SlackSettings | null> {
  const given = (names: readonly Name[]): Name[] => names.filter((name) => text(read(name)) !== null);
  const common = { apiBase: text(read('SLACK_API_BASE')), managers: (read('SLACK_MANAGERS') as string[]) ?? [] };
  const [botToken, appToken] = SOCKET.map((name) => text(read(name)));
  const [signingSecret, clientId, clientSecret, stateSecret] = HTTP.map((name) => text(read(name)));
  // A signing secret is often set along with the socket's tokens, which have no use for it.
  const http = given(HTTP).filter((name) => name !== 'SLACK_SIGNING_SECRET' || given(SOCKET).length === 0);
  if (given(SOCKET).length > 0) {
    if (!botToken || !appToken) return missing(botToken ? 'SLACK_APP_TOKEN' : 'SLACK_BOT_TOKEN', given(SOCKET));
    if (http.length === 0) return ok({ ...common, mode: 'socket', botToken, appToken });
    const expected = `left out where ${http.join(', ')} ${http.length === 1 ? 'is' : 'are'} set: either the socket's two tokens or the four for HTTP`;
    return fail({ code: 'bad-setting', name: 'SLACK_APP_TOKEN', expected });
  }
  if (http.length === 0) return ok(null);
  if (!signingSecret || !clientId || !clientSecret || !stateSecret) {
    return missing(HTTP.find((name) => text(read(name)) === null) ?? 'SLACK_SIGNING_SECRET', http);
  }
  const encryptionKey = text(read('ENCRYPTION_KEY')) ?? stateSecret;
  const publicUrl = text(read('PUBLIC_URL'));
  return ok({
    ...common,
    mode: 'http',
    signingSecret,
    clientId,
    clientSecret,
    stateSecret,
    encryptionKey,
    publicUrl,
  });
}

const missing = (name: Name, given: readonly Name[]): Result<never> =>
  fail({ code: 'missing-setting', name, because: `${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'} set` });

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
