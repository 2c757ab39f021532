import type { Clock } from '../../core/ports.ts';
import { type Fields, fields, list, words } from './payload.ts';
import { createRecent } from './recent.ts';
import type { Workspaces } from './workspaces.ts';

/** What Slack tells of a person. */
export interface Member {
  readonly name: string | null;
  /** Admin or owner of the workspace. */
  readonly admin: boolean;
  /** IANA zone; null where it is not told. */
  readonly zone: string | null;
}

/** What Slack tells of a channel. */
export interface Channel {
  readonly id: string;
  /** Without `#`; null where it has none. */
  readonly name: string | null;
  readonly creator: string | null;
  /** Of few people and without a name. */
  readonly group: boolean;
  readonly archived: boolean;
  readonly private: boolean;
  /** Whether the bot is in it; null where Slack does not say. */
  readonly member: boolean | null;
}

export interface Directory {
  /** Rejects as the client does, and where the app is not installed. */
  member(team: string, user: string): Promise<Member>;
  /** At most a minute old. Rejects as above. */
  channel(team: string, channel: string): Promise<Channel>;
  /** As it is now. Rejects as above. */
  look(team: string, channel: string): Promise<Channel>;
  /** Whether somebody may know of a channel: it is open to all, or they are in it. At most a minute old; never rejects. */
  sees(team: string, user: string, channel: string): Promise<boolean>;
  /** By its name, among those that the bot may see; null where none of the first few thousand has it. Rejects as above. */
  named(team: string, name: string): Promise<Channel | null>;
  /** The direct message with somebody: its id, or theirs where it can't be opened, by which Slack opens it too. */
  direct(team: string, user: string): Promise<string>;
}

const minute = 60_000;
const [most, pages, pageSize] = [5000, 5, 1000];

/** Looks people and channels up, and remembers them for a minute. */
export const createDirectory = (workspaces: Workspaces, clock: Clock): Directory => {
  const members = createRecent<Member>(clock, minute, most);
  const channels = createRecent<Channel>(clock, minute, most);
  const names = createRecent<Channel | null>(clock, minute, most);
  const insiders = createRecent<ReadonlySet<string>>(clock, minute, 500);
  const directs = createRecent<string>(clock, 1440 * minute, most);

  const call = async (team: string, method: string, asked: Fields): Promise<Fields> => {
    const client = await workspaces.client(team);
    // As Slack says it where the app is not installed.
    if (client === null) throw Object.assign(new Error('not installed'), { data: { error: 'team_not_found' } });
    return fields(await client.apiCall(method, asked));
  };

  const look = async (team: string, channel: string): Promise<Channel> =>
    toChannel(fields((await call(team, 'conversations.info', { channel })).channel), channel);

  const membersOf = async (team: string, channel: string): Promise<ReadonlySet<string>> => {
    const found = new Set<string>();
    let cursor: string | null = null;
    for (let page = 0; page < pages && (page === 0 || cursor !== null); page += 1) {
      const answer = await call(team, 'conversations.members', {
        channel,
        limit: pageSize,
        ...(cursor === null ? {} : { cursor }),
      });
      for (const member of list(answer.members)) found.add(String(member));
      cursor = words(fields(answer.response_metadata).next_cursor);
    }
    return found;
  };

  const search = async (team: string, name: string): Promise<Channel | null> => {
    let cursor: string | null = null;
    for (let page = 0; page < pages && (page === 0 || cursor !== null); page += 1) {
      const answer = await call(team, 'conversations.list', {
        types: 'public_channel,private_channel',
        exclude_archived: true,
        limit: pageSize,
        team_id: team,
        ...(cursor === null ? {} : { cursor }),
      });
      const found = list(answer.channels)
        .map(fields)
        .find((channel) => channel.name === name);
      if (found !== undefined) return toChannel(found, words(found.id) ?? '');
      cursor = words(fields(answer.response_metadata).next_cursor);
    }
    return null;
  };

  const channelOf = (team: string, channel: string): Promise<Channel> =>
    channels.get(`${team}:${channel}`, () => look(team, channel));

  return {
    look,
    sees: async (team, user, channel) => {
      try {
        if (!(await channelOf(team, channel)).private) return true;
        return (await insiders.get(`${team}:${channel}`, () => membersOf(team, channel))).has(user);
      } catch {
        return false;
      }
    },
    member: (team, user) =>
      members.get(`${team}:${user}`, async () =>
        toMember(fields((await call(team, 'users.info', { user })).user), team),
      ),
    channel: channelOf,
    named: (team, name) => names.get(`${team}:${name}`, () => search(team, name)),
    direct: (team, user) =>
      directs
        .get(`${team}:${user}`, async () => {
          const { channel } = await call(team, 'conversations.open', { users: user });
          return words(fields(channel).id) ?? user;
        })
        .catch(() => user),
  };
};

/** https://docs.slack.dev/reference/objects/user-object */
const toMember = (user: Fields, team: string): Member => {
  const profile = fields(user.profile);
  const zone = words(user.tz);
  return {
    name: words(profile.display_name) ?? words(profile.real_name) ?? words(user.real_name) ?? words(user.name),
    admin: isOf(user, team) && [user.is_admin, user.is_owner, user.is_primary_owner].includes(true),
    zone: zone !== null && isZone(zone) ? zone : null,
  };
};

/** Whether somebody is of this workspace: in a shared channel, an admin of another is nobody's here. */
const isOf = (user: Fields, team: string): boolean => {
  const home = words(user.team_id);
  if (home === null || home === team) return true;
  const { teams, enterprise_id: organisation } = fields(user.enterprise_user);
  return list(teams).includes(team) || home === words(organisation);
};

/** https://docs.slack.dev/reference/objects/conversation-object */
const toChannel = (channel: Fields, id: string): Channel => ({
  id,
  name: words(channel.name),
  creator: words(channel.creator),
  group: channel.is_mpim === true,
  archived: channel.is_archived === true,
  private: channel.is_private === true,
  member: typeof channel.is_member === 'boolean' ? channel.is_member : null,
});

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
