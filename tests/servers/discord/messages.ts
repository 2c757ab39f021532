import {
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageFlags,
  type Snowflake,
} from 'discord-api-types/v10';
import { fieldsOf, listOf, textOf } from './body-limits.ts';
import { calledBy } from './mentions.ts';
import type { Dispatch } from './scenery.ts';
import { createTally, type Tally } from './tally.ts';
import type { Channel, Stored, World } from './world.ts';

export interface Messages {
  /** Puts a message into a channel; its body was checked. */
  add(channel: Channel, author: Snowflake, body: unknown, more?: More): Stored;
  /** Changes what the body names. */
  edit(channel: Channel, stored: Stored, body: unknown): void;
  remove(channel: Channel, stored: Stored): void;
  /** A message that is not deleted and that everybody sees. */
  find(channel: Channel, id: Snowflake): Stored | undefined;
  /** As the bot may read it: without the MESSAGE_CONTENT intent others' words are left out. */
  forBot(channel: Channel, stored: Stored): APIMessage;
  readonly changes: Tally;
  readonly liveMentions: { message: APIMessage; whom: readonly string[] }[];
}

interface More {
  /** Fields of the message besides what its body has. */
  readonly extra?: object;
  readonly seenBy?: Snowflake | null;
  /** Joined to what the body sets. */
  readonly flags?: number;
}

/** Whom it is for is not changed by an edit. */
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** What messages stand where. */
export function createMessages(world: World, dispatch: Dispatch, contentIntent: boolean): Messages {
  const changes = createTally();
  const liveMentions: { message: APIMessage; whom: readonly string[] }[] = [];

  const tell = (event: GatewayDispatchEvents, channel: Channel, data: object): void => {
    const intent = channel.guild === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    dispatch(event, { ...data, ...(channel.guild === null ? {} : { guild_id: channel.guild }) }, channel.guild, intent);
  };
  const callOut = (message: APIMessage, body: unknown): void => {
    const whom = calledBy({ content: message.content, allowed_mentions: fieldsOf(body).allowed_mentions });
    if (whom.length > 0) liveMentions.push({ message, whom });
    message.mention_everyone = whom.some((mark) => mark.startsWith('@'));
    message.mention_roles = whom.filter((mark) => mark.startsWith('<@&')).map((mark) => mark.slice(3, -1));
    message.mentions = whom
      .filter((mark) => /^<@\d/.test(mark))
      .flatMap((mark) => world.users.get(mark.slice(2, -1))?.user ?? []);
  };

  const self: Messages = {
    changes,
    liveMentions,
    add(channel, author, body, { extra = {}, seenBy = null, flags = 0 } = {}) {
      const { content, embeds, components, flags: own, nonce, message_reference: reference } = fieldsOf(body);
      const id = world.id();
      const message = {
        id,
        type: reference === undefined ? 0 : 19,
        channel_id: channel.id,
        author: world.user(author).user,
        // Discord cuts what is blank at both ends.
        content: textOf(content).trim(),
        timestamp: new Date(world.now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
        mentions: [],
        mention_roles: [],
        attachments: [],
        embeds: listOf(embeds).map(embedPayload),
        pinned: false,
        flags: flags | (typeof own === 'number' ? own : 0),
        components: numbered(listOf(components)),
        ...(reference === undefined
          ? {}
          : { message_reference: { type: 0, channel_id: channel.id, ...fieldsOf(reference) } }),
        ...extra,
      } as unknown as APIMessage;
      callOut(message, body);
      const key = typeof nonce === 'string' || typeof nonce === 'number' ? nonce : null;
      const stored: Stored = { message, seenBy, nonce: key, edits: [], deleted: false };
      channel.messages.push(stored);
      channel.last = message.id;
      channel.thread?.members.add(author);
      if (seenBy === null)
        tell(GatewayDispatchEvents.MessageCreate, channel, { ...message, ...(key === null ? {} : { nonce: key }) });
      changes.add();
      return stored;
    },
    edit(channel, stored, body) {
      const { content, embeds, components, flags } = fieldsOf(body);
      stored.edits.push(stored.message);
      const old = stored.message;
      const thinks = MessageFlags.Loading;
      const next = {
        ...old,
        ...(content === undefined ? {} : { content: textOf(content).trim() }),
        ...(embeds === undefined ? {} : { embeds: listOf(embeds).map(embedPayload) }),
        ...(components === undefined ? {} : { components: numbered(listOf(components)) }),
        flags: ((typeof flags === 'number' ? flags & EDITABLE : 0) | (old.flags ?? 0)) & ~thinks,
        // The answer that "thinking" turns into was not edited.
        edited_timestamp: ((old.flags ?? 0) & thinks) === 0 ? new Date(world.now()).toISOString() : null,
      } as unknown as APIMessage;
      // An edit calls nobody anew; that it would is a fault all the same.
      if (content !== undefined) callOut(next, body);
      stored.message = next;
      if (stored.seenBy === null) tell(GatewayDispatchEvents.MessageUpdate, channel, next);
      changes.add();
    },
    remove(channel, stored) {
      stored.deleted = true;
      if (stored.seenBy === null)
        tell(GatewayDispatchEvents.MessageDelete, channel, { id: stored.message.id, channel_id: channel.id });
      changes.add();
    },
    find: (channel, id) =>
      channel.messages.find(({ message, deleted, seenBy }) => message.id === id && !deleted && seenBy === null),
    forBot(channel, { message }) {
      const own = message.author.id === world.botId || message.mentions.some(({ id }) => id === world.botId);
      if (own || contentIntent || channel.type === ChannelType.DM) return message;
      return { ...message, content: '', embeds: [], components: [], attachments: [] };
    },
  };
  return self;
}

/** What Discord makes of an embed that was sent: with its type, and with links it serves itself. */
const embedPayload = (embed: Readonly<Record<string, unknown>>): object => {
  const proxied = (value: unknown): object => ({
    ...fieldsOf(value),
    proxy_url: fieldsOf(value).url,
    width: 0,
    height: 0,
    flags: 0,
  });
  const kept = Object.fromEntries(Object.entries(embed).filter(([, value]) => value !== null && value !== undefined));
  return {
    ...kept,
    type: 'rich',
    ...(kept.fields === undefined ? {} : { fields: listOf(kept.fields).map((field) => ({ inline: false, ...field })) }),
    ...(kept.image === undefined ? {} : { image: proxied(kept.image) }),
    ...(kept.thumbnail === undefined ? {} : { thumbnail: proxied(kept.thumbnail) }),
  };
};

/** Each component gets a number where it has none: https://docs.discord.com/developers/components/reference#anatomy-of-a-component */
const numbered = (components: readonly Readonly<Record<string, unknown>>[]): object[] => {
  let id = 0;
  const number = (component: Readonly<Record<string, unknown>>): object => {
    id += 1;
    const own = { id, ...component };
    return component.components === undefined ? own : { ...own, components: listOf(component.components).map(number) };
  };
  return components.map(number);
};
