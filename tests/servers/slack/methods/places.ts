import { string } from '../fields.ts';
import { type Call, needScope, refuse } from '../method.ts';
import { type Channel, type Install, mayEnter, type World } from '../world.ts';

/** The scope by which a kind of conversation is read, of `channels`, `groups`, `im`. */
export const family: Readonly<Record<Channel['kind'], string>> = { public: 'channels', private: 'groups', im: 'im' };

export const isMember = (channel: Channel, install: Install): boolean => channel.members.includes(install.botUserId);

/** The conversation of an id, where this token may know of it: what it cannot see is not there, as Slack says it. */
export const conversation = ({ world, install }: Pick<Call, 'world' | 'install'>, id: unknown): Channel => {
  const channel = world.channels.get(string(id));
  if (channel === undefined || !mayEnter(world, install, channel.teamId)) return refuse('channel_not_found');
  if (channel.kind !== 'public' && !isMember(channel, install)) return refuse('channel_not_found');
  return channel;
};

/** A conversation to read, by the scope of its kind: `channels:read` of a public one. */
export const readable = (call: Call, right: 'read' | 'history'): Channel => {
  const channel = conversation(call, call.args.channel);
  needScope(call.install, `${family[channel.kind]}:${right}`);
  return channel;
};

/** The direct message between an app and somebody; made when first it is wanted. */
export const directMessage = (world: World, install: Install, userId: string): Channel => {
  const user = world.users.get(userId);
  if (user === undefined || !mayEnter(world, install, user.teamId)) return refuse('user_not_found');
  if (user.disabled === true) return refuse('user_disabled');
  const known = [...world.channels.values()].find(
    ({ kind, members }) => kind === 'im' && members.includes(userId) && members.includes(install.botUserId),
  );
  if (known !== undefined) return known;
  const channel: Channel = {
    id: world.id('D'),
    name: '',
    teamId: user.teamId,
    kind: 'im',
    creator: install.botUserId,
    archived: false,
    members: [install.botUserId, userId],
    created: Math.floor(world.clock.now() / 1000),
  };
  world.channels.set(channel.id, channel);
  return channel;
};

/** A conversation to post to: by id, by `#name` where it is public, or a person's id for the direct message. */
export const postable = (call: Call): Channel => {
  const { world, install, args } = call;
  const asked = string(args.channel);
  if (asked === '') return refuse('channel_not_found');
  if (/^[UW]/.test(asked) && world.users.has(asked)) return directMessage(world, install, asked);
  const named = [...world.channels.values()].find(
    ({ name, kind, teamId }) => kind === 'public' && teamId === install.teamId && name === asked.replace(/^#/, ''),
  );
  const channel = named ?? conversation(call, asked);
  if (channel.archived) return refuse('is_archived');
  if (!isMember(channel, install) && !install.scopes.has('chat:write.public')) return refuse('not_in_channel');
  return channel;
};
