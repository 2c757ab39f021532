import { type Affair, beginAffair } from './affair.ts';
import type { Fields } from './interface.ts';
import { eventPayload } from './payloads.ts';
import type { Transport } from './transport.ts';
import { type Channel, installIn, type World } from './world.ts';

/** The scopes of which one is needed to be told: https://docs.slack.dev/reference/events; any other event needs none. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  channel_archive: ['channels:read'],
  channel_unarchive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_left: ['channels:read'],
  channel_rename: ['channels:read'],
  group_archive: ['groups:read'],
  group_unarchive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_left: ['groups:read'],
  group_rename: ['groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
};

/** The ends of an installation are told to the app even though its token is dead. */
const farewells = new Set(['app_uninstalled', 'tokens_revoked']);

export interface Events {
  /** Null where the app is not subscribed to the name, may not know of it, or is not installed in the team. */
  send(teamId: string, event: Fields & { readonly type: string }, name?: string): Affair | null;
  /** Of a channel: `channel_…` where it is public, `group_…` where it is private and the app is a member. */
  ofChannel(channel: Channel, what: string, more?: Fields): Affair | null;
}

export const createEvents = (world: World, transport: Transport): Events => {
  const events: Events = {
    send: (teamId, event, name = event.type) => {
      if (!world.settings.events.includes(name)) return null;
      const install = installIn(world, teamId);
      const needed = scopesOf[name] ?? [];
      if (install === undefined && !farewells.has(name)) return null;
      if (install !== undefined && needed.length > 0 && !needed.some((scope) => install.scopes.has(scope))) return null;
      const affair = beginAffair(world, { user: world.users.get(String(event.user)) ?? null });
      affair.payload = eventPayload(world, teamId, { ...event, event_ts: world.ts() });
      transport.deliver(affair, 'events_api', () => {});
      return affair;
    },
    ofChannel: (channel, what, more = {}) => {
      const bot = installIn(world, channel.teamId)?.botUserId ?? '';
      if (channel.kind === 'im') return null;
      if (channel.kind === 'private' && what !== 'left' && !channel.members.includes(bot)) return null;
      const type = `${channel.kind === 'private' ? 'group' : 'channel'}_${what}`;
      return events.send(channel.teamId, { type, channel: channel.id, ...more });
    },
  };
  return events;
};
