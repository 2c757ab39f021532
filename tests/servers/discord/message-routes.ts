import { ChannelType } from 'discord-api-types/v10';
import { discordFaults } from '../discord-limits.ts';
import { channelFor } from './account.ts';
import { editFaults, fieldsOf, listOf, messageFaults } from './body-limits.ts';
import type { Messages } from './messages.ts';
import { allows, rightsIn } from './permissions.ts';
import {
  archivedThread,
  emptyMessage,
  foreignMessage,
  invalidForm,
  lockedThread,
  missingAccess,
  missingPermissions,
  noDirectMessages,
  notTextChannel,
  unknownMessage,
} from './refusals.ts';
import { type Call, type Route, route } from './routes.ts';
import { type Channel, isThread, type Stored, type World } from './world.ts';

export interface MessageHouse {
  readonly world: World;
  readonly messages: Messages;
  readonly nonceInHistory: boolean;
  /** ms. */
  readonly nonceMemory: number;
  /** Opens a thread again, and tells so. */
  readonly unarchive: (thread: Channel) => void;
}

const TALKING: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.DM,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** A message opens an archived thread again, one that is locked only of somebody who manages threads. */
export function mustBeOpen({ thread }: Channel, rights: bigint): void {
  if (thread?.locked !== true || allows(rights, 'ManageThreads')) return;
  throw thread.archived ? archivedThread(403) : lockedThread();
}

/** Refuses what the bot may not write here. */
export function mayWrite(world: World, channel: Channel, body: unknown): void {
  const rights = rightsIn(world, channel, world.botId);
  if (!allows(rights, 'ViewChannel')) throw missingAccess();
  if (!allows(rights, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages')) throw missingPermissions();
  const { embeds, message_reference: reference } = fieldsOf(body);
  if (listOf(embeds).length > 0 && !allows(rights, 'EmbedLinks')) throw missingPermissions();
  if (reference !== undefined && reference !== null && !allows(rights, 'ReadMessageHistory'))
    throw missingPermissions();
  mustBeOpen(channel, rights);
}

/** An edit leaves something to show. */
export const mustNotBeEmpty = (stored: Stored, body: unknown): void => {
  const { content, embeds, components, flags } = stored.message;
  const next = { content, embeds, components, flags: flags ?? 0, ...fieldsOf(body) };
  if (
    discordFaults({
      content: next.content,
      embeds: listOf(next.embeds),
      flags: next.flags,
      components: listOf(next.components),
    }).some((fault) => fault === 'content: empty message')
  )
    throw emptyMessage();
};

/** Messages that the bot writes with its own token: https://docs.discord.com/developers/resources/message */
export function messageRoutes({
  world,
  messages,
  nonceInHistory,
  nonceMemory,
  unarchive,
}: MessageHouse): readonly Route[] {
  const shown = (channel: Channel, stored: Stored) => ({
    ...messages.forBot(channel, stored),
    ...(nonceInHistory && stored.nonce !== null ? { nonce: stored.nonce } : {}),
  });
  const found = (channel: Channel, id: string | undefined): Stored => {
    const stored = messages.find(channel, id ?? '');
    if (stored === undefined) throw unknownMessage();
    return stored;
  };

  /** "If another message was created by the same author with the same nonce, that message will be returned and no new message will be created." */
  const repeated = (nonce: string | number): Stored | undefined =>
    [...world.channels.values()]
      .flatMap((channel) => channel.messages)
      .find(
        (stored) =>
          stored.nonce !== null &&
          String(stored.nonce) === String(nonce) &&
          stored.message.author.id === world.botId &&
          world.now() - Date.parse(stored.message.timestamp) < nonceMemory,
      );

  const post = ({ params, body }: Call) => {
    const channel = channelFor(world, params.channel ?? '');
    if (!TALKING.has(channel.type)) throw notTextChannel();
    const faults = messageFaults(body);
    if (faults.length === 1 && faults[0] === 'content: empty message') throw emptyMessage();
    if (faults.length > 0) throw invalidForm(faults);
    mayWrite(world, channel, body);
    const { nonce, enforce_nonce: enforced } = fieldsOf(body);
    const named = typeof nonce === 'string' || typeof nonce === 'number' ? nonce : null;
    const first = enforced === true && named !== null ? repeated(named) : undefined;
    if (first !== undefined) return { status: 200, body: { ...first.message, nonce: named } };
    if (channel.recipient !== null && world.user(channel.recipient).closed) throw noDirectMessages();
    if (channel.thread?.archived === true) unarchive(channel);
    const stored = messages.add(channel, world.botId, body);
    return { status: 200, body: { ...stored.message, ...(named === null ? {} : { nonce: named }) } };
  };

  const history = ({ params, query }: Call) => {
    const channel = channelFor(world, params.channel ?? '');
    if (!TALKING.has(channel.type)) throw notTextChannel();
    const limit = Number(query.get('limit') ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      throw invalidForm(['limit: int value should be between 1 and 100.']);
    for (const name of ['before', 'after', 'around'])
      if (query.has(name) && !/^\d{1,20}$/.test(query.get(name) ?? ''))
        throw invalidForm([`${name}: Value "${query.get(name)}" is not snowflake.`]);
    // "If the current user is missing the READ_MESSAGE_HISTORY permission in the channel, then no messages will be returned."
    if (!allows(rightsIn(world, channel, world.botId), 'ReadMessageHistory')) return { status: 200, body: [] };
    const all = channel.messages.filter(({ deleted, seenBy }) => !deleted && seenBy === null);
    const id = ({ message }: Stored): bigint => BigInt(message.id);
    const [before, after, around] = ['before', 'after', 'around'].map((name) =>
      query.has(name) ? BigInt(query.get(name) ?? 0) : null,
    );
    let page: Stored[];
    if (typeof around === 'bigint') {
      const older = all.filter((one) => id(one) <= around).slice(-Math.ceil(limit / 2));
      page = [...older, ...all.filter((one) => id(one) > around).slice(0, limit - older.length)];
    } else if (typeof before === 'bigint') page = all.filter((one) => id(one) < before).slice(-limit);
    else if (typeof after === 'bigint') page = all.filter((one) => id(one) > after).slice(0, limit);
    else page = all.slice(-limit);
    return { status: 200, body: page.toReversed().map((stored) => shown(channel, stored)) };
  };

  return [
    route('POST', '/channels/:channel/messages', post),
    route('GET', '/channels/:channel/messages', history),
    route('GET', '/channels/:channel/messages/:message', ({ params }) => {
      const channel = channelFor(world, params.channel ?? '');
      if (!allows(rightsIn(world, channel, world.botId), 'ReadMessageHistory')) throw missingAccess();
      return { status: 200, body: shown(channel, found(channel, params.message)) };
    }),
    route('PATCH', '/channels/:channel/messages/:message', ({ params, body }) => {
      const channel = channelFor(world, params.channel ?? '');
      if (!allows(rightsIn(world, channel, world.botId), 'ViewChannel')) throw missingAccess();
      const stored = found(channel, params.message);
      if (stored.message.author.id !== world.botId) throw foreignMessage();
      const faults = editFaults(body);
      if (faults.length > 0) throw invalidForm(faults);
      if (channel.thread?.archived === true) throw archivedThread();
      mustNotBeEmpty(stored, body);
      messages.edit(channel, stored, body);
      return { status: 200, body: stored.message };
    }),
    route('DELETE', '/channels/:channel/messages/:message', ({ params }) => {
      const channel = channelFor(world, params.channel ?? '');
      const stored = found(channel, params.message);
      if (channel.thread?.archived === true) throw archivedThread();
      const foreign = stored.message.author.id !== world.botId;
      if (foreign && !allows(rightsIn(world, channel, world.botId), 'ManageMessages')) throw missingPermissions();
      messages.remove(channel, stored);
      return { status: 204 };
    }),
    route('POST', '/channels/:channel/typing', ({ params }) => {
      mayWrite(world, channelFor(world, params.channel ?? ''), {});
      return { status: 204 };
    }),
  ];
}
