import { ChannelType, type Snowflake } from 'discord-api-types/v10';
import type { Channel, World } from './world.ts';

/** A thread of a channel, or a post of a forum; with the id of its starting message, where that stands in the parent. */
export function makeThread(
  world: World,
  parent: Channel,
  draft: { name: string; owner: Snowflake; tags: readonly Snowflake[]; isPrivate?: boolean; id?: Snowflake },
): Channel {
  const announcement =
    parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
  const now = world.now();
  const thread: Channel = {
    id: draft.id ?? world.id(),
    type: draft.isPrivate === true ? ChannelType.PrivateThread : announcement,
    guild: parent.guild,
    name: draft.name,
    topic: null,
    parent: parent.id,
    position: 0,
    overwrites: [],
    tags: [],
    tagRequired: false,
    recipient: null,
    thread: {
      owner: draft.owner,
      createdAt: now,
      tags: draft.tags,
      members: new Set([draft.owner]),
      archived: false,
      archivedAt: now,
      locked: false,
    },
    messages: [],
    last: null,
  };
  world.channels.set(thread.id, thread);
  return thread;
}
