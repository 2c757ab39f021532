import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Api } from './api.ts';
import { isNumbered, refusalOf } from './failures.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;

export interface Registered {
  readonly changed: boolean;
  /** `everywhere`, or the server's id. */
  readonly where: string;
}

interface KnownCommand {
  readonly id: string;
  readonly name: string;
  readonly type?: number;
}

/** As many servers are looked through for commands of an earlier trial; who has more has long left trials behind. */
const trialGuilds = 20;

/**
 * Registers the commands, everywhere or in one server, where they are not so already. Those of the other kind are
 * taken away, or people would see each twice. Rejects where Discord refuses.
 */
export const register = async (
  api: Api,
  application: string,
  commands: readonly Body[],
  guildId: string | null,
): Promise<Registered> => {
  const everywhere = `/applications/${application}/commands`;
  const within = (guild: string): string => `/applications/${application}/guilds/${guild}/commands`;
  if (guildId === null) {
    const changed = await put(api, everywhere, commands);
    if (changed) {
      for (const guild of await fewGuilds(api)) await remove(api, within(guild), commands);
    }
    return { changed, where: 'everywhere' };
  }
  // A command of one server knows no contexts: https://docs.discord.com/developers/interactions/application-commands#application-command-object
  const changed = await put(api, within(guildId), commands.map(withoutContexts));
  await remove(api, everywhere, commands);
  return { changed, where: guildId };
};

/** Whether what is registered is what should be. */
export const isRegistered = async (
  api: Api,
  application: string,
  commands: readonly Body[],
  guildId: string | null,
): Promise<boolean> =>
  guildId === null
    ? same(await read(api, `/applications/${application}/commands`), commands)
    : same(await read(api, `/applications/${application}/guilds/${guildId}/commands`), commands.map(withoutContexts));

const withoutContexts = ({ contexts: _, ...command }: Body): Body => command;

const read = (api: Api, path: string): Promise<readonly KnownCommand[]> =>
  api.ask('get', path, { query: { with_localizations: 'true' } });

/** Null where a server does not show what is registered. */
const readIfShown = (api: Api, path: string): Promise<readonly KnownCommand[] | null> =>
  read(api, path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });

const isMissing = (error: unknown): boolean => [404, 405, 501].includes(refusalOf(error).status ?? 0);

const put = async (api: Api, path: string, commands: readonly Body[]): Promise<boolean> => {
  const known = await readIfShown(api, path);
  if (known !== null && same(known, commands)) return false;
  try {
    await api.ask('put', path, { body: commands });
  } catch (error) {
    if (!isMissing(error) || isNumbered(error)) throw error;
    // One of the same name is written over: https://docs.discord.com/developers/interactions/application-commands#create-global-application-command
    for (const command of commands) await api.tell(path, command);
  }
  return true;
};

/** Only those of our names: the application may have others. */
const remove = async (api: Api, path: string, commands: readonly Body[]): Promise<void> => {
  const names = new Set(commands.map(({ name, type }) => `${type ?? 1} ${name}`));
  for (const { id, name, type } of (await readIfShown(api, path)) ?? []) {
    if (names.has(`${type ?? 1} ${name}`)) await api.ask('delete', `${path}/${id}`);
  }
};

const fewGuilds = async (api: Api): Promise<string[]> => {
  const guilds = await api.ask<readonly { readonly id: string }[]>('get', '/users/@me/guilds').catch(() => []);
  return guilds.length > trialGuilds ? [] : guilds.map(({ id }) => id);
};

/** Whether both say the same, whatever Discord adds, orders otherwise or leaves out as usual. */
export const same = (known: readonly object[], wanted: readonly object[]): boolean =>
  inOrder(known) === inOrder(wanted);

const inOrder = (commands: readonly object[]): string =>
  JSON.stringify(commands.map((one) => JSON.stringify(plain(one))).toSorted());

/** What Discord gives its own value where it is absent. */
const usual: Readonly<Record<string, unknown>> = { required: false, autocomplete: false, type: 1, nsfw: false };

const compared = new Set([
  ...['type', 'name', 'name_localizations', 'description', 'description_localizations', 'options', 'required'],
  ...['choices', 'value', 'autocomplete', 'channel_types', 'min_value', 'max_value', 'min_length', 'max_length'],
  ...['default_member_permissions', 'nsfw', 'contexts'],
]);

/** In one order of keys, without what is empty, usual, or Discord's own. Words of other languages keep all their keys. */
const plain = (value: unknown, words = false): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item));
    return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, each]) => (words || compared.has(key)) && !isNothing(each) && (words || usual[key] !== each))
    .map(([key, each]) => [key, plain(each, key.endsWith('_localizations'))] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
