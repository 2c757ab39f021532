import type { APIMessage } from 'discord-api-types/v10';
import { makeHome, type RunningBot, startBot } from '../servers/bot.ts';
import type {
  ChannelDraft,
  CommandAct,
  DiscordOptions,
  DiscordServer,
  Interaction,
} from '../servers/discord/contract.ts';
import { startDiscord } from '../servers/discord/server.ts';

/** A loopback Discord with a guild in it, and the bot as a process that knows of it by its environment alone. */
export interface DiscordStage {
  readonly discord: DiscordServer;
  readonly guild: string;
  /** The process that runs now. */
  readonly bot: () => RunningBot;
  /** A new channel in the guild; each test takes its own. */
  channel(draft?: Partial<ChannelDraft>): string;
  /** Somebody new who may manage channels, and somebody new who may not: each has their own allowance of questions. */
  manager(): string;
  reader(): string;
  /** `ask(ada, news, 'digest set', { time: '08:00' })`. */
  ask(user: string, channel: string, verb: string, options?: CommandAct['options']): Interaction;
  /** The message that answers it. */
  answered(user: string, channel: string, verb: string, options?: CommandAct['options']): Promise<APIMessage>;
  press(user: string, message: APIMessage, label: string): Interaction;
  /** Stops the bot and starts it on the same data, until it is connected. */
  restart(env?: Record<string, string>): Promise<void>;
  /** The status of one of its own pages. */
  status(path: string): Promise<number>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly server?: DiscordOptions;
  readonly env?: Record<string, string>;
  /** What befalls the server before the bot starts; then nobody waits for the bot to be connected. */
  readonly before?: (discord: DiscordServer) => Promise<void> | void;
}

export async function setDiscordStage({ server, env = {}, before }: StageOptions = {}): Promise<DiscordStage> {
  const home = await makeHome();
  // Tests share one machine, where an answer may take its time; how long it takes is measured elsewhere.
  const discord = await startDiscord({ deadline: 20_000, ...server });
  const guild = discord.addGuild({ name: 'Harbour' });
  const keepers = discord.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  const usual = { ...home.env, ...env, PORT: '0', DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api };
  const start = (more: Record<string, string> = {}): Promise<RunningBot> => startBot({ ...usual, ...env, ...more });
  await before?.(discord);
  let bot = await start();
  if (before === undefined) await discord.registered();
  let channels = 0;
  let people = 0;
  const ask: DiscordStage['ask'] = (user, channel, verb, options = {}) =>
    discord.command({ user, channel, path: ['news', ...verb.split(' ')], options });
  return {
    discord,
    guild,
    ask,
    answered: async (...asked) => (await ask(...asked).answer()).message,
    bot: () => bot,
    channel: (draft) => {
      channels += 1;
      return discord.addChannel(guild, { name: `news-${channels}`, ...draft });
    },
    manager: () => {
      people += 1;
      return discord.addMember(guild, { name: `Keeper ${people}`, roles: [keepers] });
    },
    reader: () => {
      people += 1;
      return discord.addMember(guild, { name: `Reader ${people}` });
    },
    press: (user, message, label) => discord.press({ user, message, label }),
    restart: async (more) => {
      await bot.stop();
      const connected = discord.gateway.identifies.length + 1;
      bot = await start(more);
      await discord.gateway.ready(connected);
    },
    status: async (path) => (await fetch(new URL(path, bot.address))).status,
    close: async () => {
      await bot.stop();
      await discord.close();
      await home.remove();
    },
  };
}

/** All that a message says as its reader sees it, a line each: without the marks that keep other marks from working. */
export const textOf = ({ content, embeds }: APIMessage): string =>
  [content, ...embeds.flatMap(({ author, title, description }) => [author?.name, title, description])]
    .filter((line) => line !== undefined && line !== '')
    .join('\n')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

interface ShownButton {
  readonly label: string;
  /** Null where it is pressed. */
  readonly url: string | null;
}

export const buttonsOf = ({ components = [] }: APIMessage): ShownButton[] =>
  components.flatMap((row) =>
    row.type === 1
      ? row.components.flatMap((part) =>
          part.type === 2 && 'label' in part ? [{ label: part.label ?? '', url: 'url' in part ? part.url : null }] : [],
        )
      : [],
  );

export const labelsOf = (message: APIMessage): string[] => buttonsOf(message).map(({ label }) => label);
