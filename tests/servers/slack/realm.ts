import type { Events } from './events.ts';
import { install, installOf } from './installs.ts';
import type { Fields, SlackServer } from './interface.ts';
import { directMessage, family } from './methods/places.ts';
import { type Channel, found, type Install, installIn, type Team, teamFace, type User, type World } from './world.ts';

type Realm = Pick<
  SlackServer,
  | 'addTeam'
  | 'addUser'
  | 'deactivate'
  | 'addChannel'
  | 'im'
  | 'invite'
  | 'kick'
  | 'join'
  | 'leave'
  | 'archive'
  | 'unarchive'
  | 'rename'
  | 'deleteChannel'
  | 'uninstall'
  | 'revokeToken'
  | 'removeScope'
>;

/** Teams, people and channels, and what happens to them. */
export const createRealm = (world: World, events: Events): Realm => {
  const seconds = (): number => Math.floor(world.clock.now() / 1000);
  const channelOf = ({ id }: { readonly id: string }): Channel => found(world.channels.get(id), `channel ${id}`);
  const bot = (teamId: string): Install => found(installIn(world, teamId), 'app in this team');
  const without = (channel: Channel, userId: string): void => {
    channel.members.splice(0, channel.members.length, ...channel.members.filter((id) => id !== userId));
  };
  const letter = ({ kind }: Channel): string => (kind === 'private' ? 'G' : 'C');
  const told = (channel: Channel, type: string, user: string, more: Fields = {}): void => {
    const app = installIn(world, channel.teamId);
    if (app === undefined || !channel.members.includes(app.botUserId)) return;
    if (!app.scopes.has(`${family[channel.kind]}:read`)) return;
    const { id, teamId: team } = channel;
    events.send(team, { type, user, channel: id, channel_type: letter(channel), team, ...more });
  };
  const joined = (channel: Channel, userId: string, inviter: string): void => {
    channel.members.push(userId);
    told(channel, 'member_joined_channel', userId, { inviter });
  };
  const kill = (entry: Install, why: NonNullable<Install['dead']>): void => {
    entry.dead = why;
  };
  const revoked = (entry: Install): void => {
    events.send(entry.teamId, { type: 'tokens_revoked', tokens: { oauth: [], bot: [entry.botUserId] } });
  };

  return {
    addTeam: ({ name = `Team ${world.teams.size + 1}`, enterprise = null, installed = true } = {}) => {
      const id = world.id('T');
      const team: Team = {
        id,
        name,
        domain: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
        enterpriseId: enterprise,
      };
      world.teams.set(id, team);
      if (installed) install(world, team, { scopes: world.settings.scopes });
      return teamFace(world, team);
    },
    addUser: ({ name, team, isAdmin = false, isOwner = false, tz = 'Europe/Amsterdam', locale = 'en-US' }) => {
      const first = found([...world.teams.keys()][0], 'team');
      const user: User = {
        id: world.id('U'),
        name,
        teamId: team?.id ?? first,
        isAdmin,
        isOwner,
        tz,
        locale,
        isBot: false,
      };
      world.users.set(user.id, user);
      return user;
    },
    deactivate: ({ id }) => {
      found(world.users.get(id), `user ${id}`).disabled = true;
    },
    addChannel: ({ name, creator, private: hidden = false, archived = false, members = [], bot: invited = false }) => {
      const channel: Channel = {
        id: world.id('C'),
        name,
        teamId: creator.teamId,
        kind: hidden ? 'private' : 'public',
        creator: creator.id,
        archived,
        members: [creator.id, ...members.map(({ id }) => id)],
        created: seconds(),
      };
      if (invited) channel.members.push(bot(creator.teamId).botUserId);
      world.channels.set(channel.id, channel);
      return channel;
    },
    im: (user) => directMessage(world, bot(user.teamId), user.id),
    invite: (face) => {
      const channel = channelOf(face);
      joined(channel, bot(channel.teamId).botUserId, channel.creator);
    },
    kick: (face) => {
      const channel = channelOf(face);
      const { botUserId } = bot(channel.teamId);
      without(channel, botUserId);
      events.ofChannel(channel, 'left', { actor_id: channel.creator });
    },
    join: (face, user) => joined(channelOf(face), user.id, user.id),
    leave: (face, user) => {
      const channel = channelOf(face);
      without(channel, user.id);
      told(channel, 'member_left_channel', user.id);
    },
    archive: (face, by) => {
      const channel = channelOf(face);
      channel.archived = true;
      events.ofChannel(channel, 'archive', { user: by?.id ?? channel.creator, is_moved: 0 });
    },
    unarchive: (face, by) => {
      const channel = channelOf(face);
      channel.archived = false;
      events.ofChannel(channel, 'unarchive', { user: by?.id ?? channel.creator });
    },
    rename: (face, name) => {
      const channel = channelOf(face);
      channel.name = name;
      events.ofChannel(channel, 'rename', {
        channel: {
          id: channel.id,
          is_channel: true,
          is_mpim: false,
          name,
          name_normalized: name,
          created: channel.created,
        },
      });
    },
    deleteChannel: (face) => {
      const channel = channelOf(face);
      world.channels.delete(channel.id);
      events.ofChannel(channel, 'deleted', { actor_id: channel.creator });
    },
    uninstall: (team) => {
      const entry = bot(team.id);
      kill(entry, 'account_inactive');
      for (const channel of world.channels.values()) {
        if (channel.teamId !== team.id || channel.kind === 'im') continue;
        without(channel, entry.botUserId);
      }
      revoked(entry);
      events.send(team.id, { type: 'app_uninstalled' });
    },
    revokeToken: (token) => {
      const entry = found(installOf(world, token), 'token like this');
      kill(entry, 'token_revoked');
      revoked(entry);
    },
    removeScope: (token, scope) => {
      found(installOf(world, token), 'token like this').scopes.delete(scope);
    },
  };
};
