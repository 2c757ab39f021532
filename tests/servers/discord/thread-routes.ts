import { ChannelType, GatewayDispatchEvents, GatewayIntentBits, type Snowflake } from 'discord-api-types/v10';
import { channelFor } from './account.ts';
import { fieldsOf, postFaults, textOf } from './body-limits.ts';
import type { Messages } from './messages.ts';
import { channelPayload } from './payloads.ts';
import { allows, rightsIn } from './permissions.ts';
import {
  archivedThread,
  emptyMessage,
  invalidForm,
  lockedThread,
  missingPermissions,
  tagRequired,
  threadExists,
  unknownMember,
  unknownMessage,
  wrongChannelType,
} from './refusals.ts';
import { type Call, type Route, route } from './routes.ts';
import type { Dispatch } from './scenery.ts';
import { makeThread } from './threads.ts';
import type { Channel, World } from './world.ts';

/** Threads and posts of forums: https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
export function threadRoutes(world: World, dispatch: Dispatch, messages: Messages): readonly Route[] {
  const tell = (event: GatewayDispatchEvents, thread: Channel, more: object = {}): void =>
    dispatch(event, { ...channelPayload(world, thread), ...more }, thread.guild, GatewayIntentBits.Guilds);

  const startPost = (forum: Channel, body: unknown) => {
    const { name, message, applied_tags: given } = fieldsOf(body);
    const faults = postFaults(body);
    if (faults.length === 1 && faults[0] === 'message/content: empty message') throw emptyMessage();
    if (faults.length > 0) throw invalidForm(faults);
    const rights = rightsIn(world, forum, world.botId);
    // Posting in a forum takes SEND_MESSAGES, not CREATE_PUBLIC_THREADS.
    if (!allows(rights, 'SendMessages')) throw missingPermissions();
    const embeds = fieldsOf(message).embeds;
    if (Array.isArray(embeds) && embeds.length > 0 && !allows(rights, 'EmbedLinks')) throw missingPermissions();
    const tags: Snowflake[] = Array.isArray(given) ? given.map(String) : [];
    if (tags.some((tag) => !forum.tags.some(({ id }) => id === tag)))
      throw invalidForm(['applied_tags: Value is no tag of this channel']);
    if (forum.tagRequired && tags.length === 0) throw tagRequired();
    const thread = makeThread(world, forum, { name: textOf(name), owner: world.botId, tags });
    tell(GatewayDispatchEvents.ThreadCreate, thread, { newly_created: true });
    // The first message has the id of its thread.
    const stored = messages.add(thread, world.botId, message, { extra: { id: thread.id } });
    return { status: 201, body: { ...channelPayload(world, thread), message: stored.message } };
  };

  const start = ({ params, body }: Call) => {
    const parent = channelFor(world, params.channel ?? '');
    if (parent.type === ChannelType.GuildForum) return startPost(parent, body);
    if (parent.type !== ChannelType.GuildText && parent.type !== ChannelType.GuildAnnouncement)
      throw wrongChannelType();
    const { name, type = ChannelType.PrivateThread } = fieldsOf(body);
    const isPrivate = type === ChannelType.PrivateThread;
    return open(parent, textOf(name), isPrivate, undefined);
  };

  const open = (parent: Channel, name: string, isPrivate: boolean, id: Snowflake | undefined) => {
    if (name.trim() === '' || name.length > 100) throw invalidForm(['name: Must be between 1 and 100 in length.']);
    const rights = rightsIn(world, parent, world.botId);
    if (!allows(rights, isPrivate ? 'CreatePrivateThreads' : 'CreatePublicThreads')) throw missingPermissions();
    const thread = makeThread(world, parent, {
      name,
      owner: world.botId,
      tags: [],
      isPrivate,
      ...(id === undefined ? {} : { id }),
    });
    tell(GatewayDispatchEvents.ThreadCreate, thread, { newly_created: true });
    return { status: 201, body: channelPayload(world, thread) };
  };

  const change = ({ params, body }: Call) => {
    const channel = channelFor(world, params.channel ?? '');
    const rights = rightsIn(world, channel, world.botId);
    const { name, archived, locked } = fieldsOf(body);
    const { thread } = channel;
    if (thread === null) {
      if (!allows(rights, 'ManageChannels')) throw missingPermissions();
      if (typeof name === 'string') channel.name = name;
      dispatch(
        GatewayDispatchEvents.ChannelUpdate,
        channelPayload(world, channel),
        channel.guild,
        GatewayIntentBits.Guilds,
      );
      return { status: 200, body: channelPayload(world, channel) };
    }
    const manages = allows(rights, 'ManageThreads');
    const onlyOpens = archived === false && Object.keys(fieldsOf(body)).length === 1;
    if (thread.locked && !manages) throw lockedThread();
    if (!manages && thread.owner !== world.botId && !(onlyOpens && allows(rights, 'SendMessagesInThreads')))
      throw missingPermissions();
    if (thread.archived && archived !== false) throw archivedThread();
    if (typeof name === 'string') channel.name = name;
    if (typeof archived === 'boolean') {
      thread.archived = archived;
      thread.archivedAt = world.now();
    }
    if (typeof locked === 'boolean') thread.locked = locked;
    tell(GatewayDispatchEvents.ThreadUpdate, channel);
    return { status: 200, body: channelPayload(world, channel) };
  };

  return [
    route('POST', '/channels/:channel/threads', start),
    route('POST', '/channels/:channel/messages/:message/threads', ({ params, body }) => {
      const parent = channelFor(world, params.channel ?? '');
      const id = params.message ?? '';
      if (messages.find(parent, id) === undefined) throw unknownMessage();
      if (world.channels.has(id)) throw threadExists();
      return open(parent, textOf(fieldsOf(body).name), false, id);
    }),
    route('PATCH', '/channels/:channel', change),
    route('GET', '/channels/:channel/thread-members/:user', ({ params }) => {
      const channel = channelFor(world, params.channel ?? '');
      if (channel.thread === null) throw wrongChannelType();
      const user = params.user ?? '';
      if (!channel.thread.members.has(user)) throw unknownMember();
      const joined = new Date(channel.thread.createdAt).toISOString();
      return { status: 200, body: { id: channel.id, user_id: user, join_timestamp: joined, flags: 0 } };
    }),
    route('PUT', '/channels/:channel/thread-members/@me', ({ params }) => {
      const channel = channelFor(world, params.channel ?? '');
      if (channel.thread === null) throw wrongChannelType();
      if (channel.thread.archived) throw archivedThread();
      channel.thread.members.add(world.botId);
      return { status: 204 };
    }),
  ];
}
