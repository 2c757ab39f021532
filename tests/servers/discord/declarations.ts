import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
  type Snowflake,
} from 'discord-api-types/v10';
import { listOf, textOf } from './body-limits.ts';
import type { CommandAct } from './contract.ts';
import { type Named, resolvedBy } from './interaction-payloads.ts';
import { allows, rightsIn } from './permissions.ts';
import type { Channel, World } from './world.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The command that a person finds by this name here; the guild's own before a global one. */
export function commandNamed(
  world: World,
  channel: Channel,
  user: Snowflake,
  type: ApplicationCommandType,
  name: string,
): APIApplicationCommand {
  const there = [channel.guild ?? '', ''].flatMap((key) => world.commands.get(key) ?? []);
  const command = there.find((one) => one.type === type && one.name === name);
  if (command === undefined)
    throw new Error(
      `No command "${name}" of type ${type} is registered there: ${there.map((one) => one.name).join(', ') || 'none is'}.`,
    );
  const rights = rightsIn(world, channel, user);
  const { contexts, default_member_permissions: needed } = command;
  const context = channel.guild === null ? 1 : 0;
  if (contexts && !contexts.includes(context)) throw new Error(`/${name} is not offered in context ${context}.`);
  if (!allows(rights, 'ViewChannel')) throw new Error('The person does not see the channel.');
  if (channel.guild !== null && !allows(rights, 'UseApplicationCommands'))
    throw new Error('The person may not use commands there.');
  if (channel.thread?.archived === true) throw new Error('Nobody can use a command in an archived thread.');
  const refused =
    needed === '0' ? !allows(rights, 'Administrator') : (rights & BigInt(needed ?? '0')) !== BigInt(needed ?? '0');
  if (channel.guild !== null && needed !== null && refused && (rights & PermissionFlagsBits.Administrator) === 0n)
    throw new Error(`/${name} is not offered to this person.`);
  return command;
}

/** `data` of a chat command as its declaration allows it; what a person could not enter is an error of the test. */
export function commandData(
  world: World,
  channel: Channel,
  { path, options = {}, user }: CommandAct,
  focused: string | null,
): object {
  const [name = '', ...inner] = path;
  const command = commandNamed(world, channel, user, ApplicationCommandType.ChatInput, name);
  let declared = listOf(command.options);
  const steps: Fields[] = [];
  for (const step of inner) {
    const next = declared.find((option) => option.name === step && (option.type === 1 || option.type === 2));
    if (next === undefined) throw new Error(`/${path.join(' ')} is not declared: there is no "${step}".`);
    steps.push(next);
    declared = listOf(next.options);
  }
  if (declared.some(({ type }) => type === 1 || type === 2)) throw new Error(`/${path.join(' ')} needs a subcommand.`);
  const named: Named[] = [];
  const values: object[] = [];
  for (const [key, value] of Object.entries(options)) {
    const option = declared.find((one) => one.name === key);
    if (option === undefined) throw new Error(`/${path.join(' ')} has no option "${key}".`);
    if (key === focused) {
      if (option.autocomplete !== true) throw new Error(`The option "${key}" offers no values while typing.`);
      values.push({ name: key, type: option.type, value: String(value), focused: true });
      continue;
    }
    // While somebody types, what stands in the others may be unfinished.
    const fault = focused === null ? optionFault(world, channel, option, value) : null;
    if (fault !== null) throw new Error(`The option "${key}" does not take ${JSON.stringify(value)}: ${fault}.`);
    const kind = NAMED[Number(option.type)];
    if (kind !== undefined) named.push({ type: kind, id: String(value) });
    values.push({ name: key, type: option.type, value });
  }
  if (focused !== null && !(focused in options)) throw new Error(`Nothing is typed in "${focused}".`);
  const missing = declared.filter((option) => option.required === true && !(textOf(option.name) in options));
  if (focused === null && missing.length > 0)
    throw new Error(`/${path.join(' ')} requires ${missing.map((option) => option.name).join(', ')}.`);
  const nested = steps
    .toReversed()
    .reduce<object[]>((held, step) => [{ name: step.name, type: step.type, options: held }], values);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(nested.length === 0 ? {} : { options: nested }),
    ...resolvedBy(world, channel, user, named),
  };
}

const NAMED: Readonly<Record<number, Named['type']>> = {
  [ApplicationCommandOptionType.User]: 'user',
  [ApplicationCommandOptionType.Channel]: 'channel',
  [ApplicationCommandOptionType.Role]: 'role',
  [ApplicationCommandOptionType.Mentionable]: 'mentionable',
  [ApplicationCommandOptionType.Attachment]: 'attachment',
};

/** Why the client does not send the value. */
function optionFault(world: World, channel: Channel, option: Fields, value: string | number | boolean): string | null {
  const choices = listOf(option.choices).map((choice) => choice.value);
  if (choices.length > 0 && !choices.some((choice) => choice === value)) return `one of ${choices.join(', ')}`;
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      if (typeof value !== 'string' || value === '') return 'text';
      const { min_length: min = 0, max_length: max = 6000 } = option;
      return value.length < Number(min ?? 0) || value.length > Number(max ?? 6000)
        ? `${min} to ${max} characters`
        : null;
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      if (typeof value !== 'number' || (option.type === 4 && !Number.isInteger(value))) return 'a number';
      const { min_value: min, max_value: max } = option;
      return (typeof min === 'number' && value < min) || (typeof max === 'number' && value > max)
        ? `${min} to ${max}`
        : null;
    }
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? null : 'true or false';
    case ApplicationCommandOptionType.Channel: {
      const named = world.channels.get(String(value));
      if (named === undefined || named.guild !== channel.guild) return 'a channel of this guild';
      const types = Array.isArray(option.channel_types) ? option.channel_types : [];
      return types.length > 0 && !types.includes(named.type) ? `a channel of type ${types.join(', ')}` : null;
    }
    case ApplicationCommandOptionType.Attachment:
      return world.uploads.has(String(value)) ? null : 'an uploaded file';
    case ApplicationCommandOptionType.Role:
      return world.guildOf(channel)?.roles.has(String(value)) === true ? null : 'a role of this guild';
    default:
      return typeof value === 'string' ? null : 'an id';
  }
}
