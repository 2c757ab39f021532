import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Affairs } from './affairs.ts';
import { fieldsOf, listOf, textOf } from './body-limits.ts';
import type { ComponentAct, DiscordServer, ModalAct } from './contract.ts';
import { commandData, commandNamed } from './declarations.ts';
import { interactionPayload, resolvedBy } from './interaction-payloads.ts';
import type { Messages } from './messages.ts';
import { allows, rightsIn } from './permissions.ts';
import type { Channel, Stored, World } from './world.ts';

type Acts = Pick<
  DiscordServer,
  'command' | 'autocomplete' | 'press' | 'select' | 'submitModal' | 'messageAction' | 'say' | 'takeAway'
>;
type Fields = Readonly<Record<string, unknown>>;

/** What people do in their clients; what a client does not let them do is an error of the test. */
export function createPeople(world: World, affairs: Affairs, messages: Messages): Acts {
  const locale = (user: Snowflake, given: string | undefined): string => given ?? world.user(user).locale;

  const messageFor = ({ user, message }: ComponentAct): { channel: Channel; stored: Stored } => {
    const id = typeof message === 'string' ? message : message.id;
    for (const channel of world.channels.values()) {
      const stored = channel.messages.find((one) => one.message.id === id);
      if (stored === undefined) continue;
      if (stored.deleted) throw new Error(`The message ${id} was deleted.`);
      if (stored.seenBy !== null && stored.seenBy !== user)
        throw new Error('Only the person who asked sees that message.');
      if (!allows(rightsIn(world, channel, user), 'ViewChannel'))
        throw new Error('The person does not see the channel.');
      return { channel, stored };
    }
    throw new Error(`There is no message ${id}.`);
  };

  const use = (
    act: ComponentAct,
    pick: (part: Fields) => boolean,
    what: string,
    data: (part: Fields, channel: Channel) => object,
  ) => {
    const { channel, stored } = messageFor(act);
    const parts = partsOf(stored.message.components);
    const part = parts.find(pick);
    if (part === undefined)
      throw new Error(
        `The message has no ${what}, only ${parts.map((one) => textOf(one.label ?? one.custom_id)).join(', ')}.`,
      );
    if (part.disabled === true) throw new Error(`The ${what} is disabled.`);
    if (part.style === ButtonStyle.Link) throw new Error(`The ${what} opens a link: the bot does not hear of it.`);
    const own = { component_type: part.type, custom_id: part.custom_id, id: part.id };
    const spoken = locale(act.user, act.locale);
    return affairs.begin({
      type: InteractionType.MessageComponent,
      user: act.user,
      locale: spoken,
      channel,
      origin: stored,
      payload: {
        ...interactionPayload(world, channel, act.user, spoken),
        message: stored.message,
        data: { ...own, ...data(part, channel) },
      },
    });
  };

  const run = (
    type: InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete,
    act: Parameters<Acts['command']>[0],
    focused: string | null,
  ) => {
    const channel = world.channel(act.channel);
    const spoken = locale(act.user, act.locale);
    const data = commandData(world, channel, act, focused);
    return affairs.begin({
      type,
      user: act.user,
      locale: spoken,
      channel,
      payload: { ...interactionPayload(world, channel, act.user, spoken), data },
    });
  };

  return {
    command: (act) => run(InteractionType.ApplicationCommand, act, null),
    autocomplete: (act) => run(InteractionType.ApplicationCommandAutocomplete, act, act.focused),
    press: (act) => {
      if (act.customId === undefined && act.label === undefined) throw new Error('Which button?');
      const named = (part: Fields): boolean =>
        part.type === ComponentType.Button &&
        (act.customId === undefined || part.custom_id === act.customId) &&
        (act.label === undefined || part.label === act.label);
      return use(act, named, `button "${act.label ?? act.customId}"`, () => ({}));
    },
    select: (act) =>
      use(
        act,
        (part) => part.custom_id === act.customId && part.type !== ComponentType.Button,
        `menu "${act.customId}"`,
        (part, channel) => {
          const { min_values: min = 1, max_values: max = 1 } = part;
          const offered = listOf(part.options).map(({ value }) => value);
          if (act.values.length < Number(min) || act.values.length > Number(max))
            throw new Error(`The menu takes ${min} to ${max} values.`);
          if (part.type === ComponentType.StringSelect && act.values.some((value) => !offered.includes(value)))
            throw new Error(`The menu offers ${offered.join(', ')}.`);
          const kind = { 5: 'user', 6: 'role', 7: 'mentionable', 8: 'channel' } as const;
          const type = kind[Number(part.type) as keyof typeof kind];
          const named = type === undefined ? [] : act.values.map((id) => ({ type, id }));
          return { values: [...act.values], ...resolvedBy(world, channel, act.user, named) };
        },
      ),
    submitModal: (act) => {
      const opened = affairs.of(act.modal.interaction);
      if (opened.user !== act.user) throw new Error('The form is open before somebody else.');
      const { channel, origin } = opened;
      const data = { custom_id: act.modal.data.custom_id, components: submitted(act) };
      return affairs.begin({
        type: InteractionType.ModalSubmit,
        user: act.user,
        locale: opened.locale,
        channel,
        origin,
        payload: {
          ...interactionPayload(world, channel, act.user, opened.locale),
          ...(origin === null ? {} : { message: origin.message }),
          data,
        },
      });
    },
    messageAction: (act) => {
      const { channel, stored } = messageFor(act);
      const spoken = locale(act.user, act.locale);
      const {
        id,
        name,
        type,
        guild_id: guild,
      } = commandNamed(world, channel, act.user, ApplicationCommandType.Message, act.name);
      const target = stored.message.id;
      const data = {
        id,
        name,
        type,
        ...(guild === undefined ? {} : { guild_id: guild }),
        target_id: target,
        resolved: { messages: { [target]: stored.message } },
      };
      return affairs.begin({
        type: InteractionType.ApplicationCommand,
        user: act.user,
        locale: spoken,
        channel,
        menu: true,
        payload: { ...interactionPayload(world, channel, act.user, spoken), data },
      });
    },
    takeAway: (id, message) => {
      const channel = world.channel(id);
      const stored = messages.find(channel, message);
      if (stored === undefined) throw new Error(`There is no message ${message}.`);
      messages.remove(channel, stored);
    },
    say: (channel, user, content, embeds = []) =>
      messages.add(world.channel(channel), user, { content, embeds, allowed_mentions: { parse: [] } }).message,
  };
}

/** All components with those inside. */
const partsOf = (components: unknown): Fields[] =>
  listOf(components).flatMap((part) => [
    part,
    ...partsOf(part.components),
    ...(part.accessory === undefined ? [] : [fieldsOf(part.accessory)]),
  ]);

/** What a client sends of a form that was filled in. */
function submitted({ modal, values }: ModalAct): object[] {
  const taken = new Set<string>();
  let id = 0;
  const fill = (part: Fields): object => {
    id += 1;
    const name = textOf(part.custom_id);
    const given = values[name];
    taken.add(name);
    const own = { type: part.type, id, custom_id: name };
    if (part.type === ComponentType.TextInput) {
      const value = textOf(given ?? part.value);
      const { min_length: min, max_length: max } = part;
      if (part.required !== false && value === '') throw new Error(`The field "${name}" is required.`);
      if (value !== '' && (value.length < Number(min ?? 0) || value.length > Number(max ?? 4000)))
        throw new Error(`The field "${name}" takes ${min ?? 0} to ${max ?? 4000} characters.`);
      return { ...own, value };
    }
    const preset = listOf(part.options).filter((option) => option.default === true);
    const chosen = given === undefined ? preset.map(({ value }) => value) : [given].flat();
    const offered = listOf(part.options).map(({ value }) => value);
    if (part.type === ComponentType.StringSelect && chosen.some((value) => !offered.includes(value)))
      throw new Error(`The field "${name}" offers ${offered.join(', ')}.`);
    if (part.required !== false && chosen.length < Number(part.min_values ?? 1))
      throw new Error(`The field "${name}" is required.`);
    return { ...own, values: chosen };
  };
  const components = listOf(modal.data.components).map((row): object => {
    id += 1;
    if (row.type === ComponentType.Label) return { type: row.type, id, component: fill(fieldsOf(row.component)) };
    if (row.type === ComponentType.ActionRow)
      return { type: row.type, id, components: listOf(row.components).map(fill) };
    return { type: row.type, id };
  });
  for (const name of Object.keys(values))
    if (!taken.has(name)) throw new Error(`The form has no field "${name}", only ${[...taken].join(', ')}.`);
  return components;
}
