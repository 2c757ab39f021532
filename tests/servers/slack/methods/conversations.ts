import { number, string, truth } from '../fields.ts';
import { type Call, type Method, need, needScope, refuse } from '../method.ts';
import { channelShape, messageShape } from '../shapes.ts';
import { mayEnter } from '../world.ts';
import { page } from './pages.ts';
import { conversation, directMessage, family, isMember, readable } from './places.ts';

/** https://docs.slack.dev/reference/methods/conversations.history: newest first, `oldest` and `latest` left out unless `inclusive`. */
export const history: Method = {
  token: 'bot',
  scopes: ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  tier: 3,
  json: false,
  run: (call) => {
    const { world, args } = call;
    const channel = readable(call, 'history');
    if (!isMember(channel, call.install)) return refuse('not_in_channel');
    const oldest = moment(args.oldest, 'invalid_ts_oldest') ?? 0;
    const latest = moment(args.latest, 'invalid_ts_latest') ?? Number.POSITIVE_INFINITY;
    const bounds = truth(args.inclusive);
    const within = world.messages
      .filter(
        ({ channel: id, deleted, ephemeralFor, threadTs, ts }) =>
          id === channel.id &&
          !deleted &&
          ephemeralFor === null &&
          (threadTs === null || threadTs === ts) &&
          (bounds ? Number(ts) >= oldest && Number(ts) <= latest : Number(ts) > oldest && Number(ts) < latest),
      )
      .toSorted((one, other) => Number(other.ts) - Number(one.ts));
    const { items, next } = page(within, args, { usual: 100, most: 999 });
    return {
      ...(args.latest === undefined ? {} : { latest: args.latest }),
      ...(args.oldest === undefined ? {} : { oldest: args.oldest }),
      messages: items.map((message) => messageShape(world, message, truth(args.include_all_metadata))),
      has_more: next !== '',
      is_limited: false,
      pin_count: 0,
      channel_actions_ts: null,
      channel_actions_count: 0,
      ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
    };
  },
};

const moment = (value: unknown, otherwise: string): number | undefined => {
  if (value === undefined || value === '') return undefined;
  return number(value) ?? refuse(otherwise);
};

const anyRead = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];

/** https://docs.slack.dev/reference/methods/conversations.info */
export const info: Method = {
  token: 'bot',
  scopes: anyRead,
  tier: 3,
  json: false,
  run: (call) => {
    const channel = readable(call, 'read');
    const members = truth(call.args.include_num_members) ? { num_members: channel.members.length } : {};
    const locale = truth(call.args.include_locale) ? { locale: 'en-US' } : {};
    return { channel: { ...channelShape(call.world, channel, call.install.botUserId), ...locale, ...members } };
  },
};

/** An organisation's token must say which team it means. */
export const teamAsked = (call: Call): string => {
  if (!call.install.wholeOrganisation) return call.install.teamId;
  if (typeof call.args.team_id !== 'string') return refuse('missing_argument');
  if (!mayEnter(call.world, call.install, call.args.team_id)) return refuse('team_access_not_granted');
  return call.args.team_id;
};

/** https://docs.slack.dev/reference/methods/conversations.list */
export const conversationList: Method = {
  token: 'bot',
  scopes: anyRead,
  tier: 2,
  json: false,
  run: (call) => {
    const { world, install, args } = call;
    const team = teamAsked(call);
    const types = (string(args.types) || 'public_channel').split(',').map((type) => type.trim());
    const kinds = { public_channel: 'public', private_channel: 'private', im: 'im', mpim: null } as const;
    const wanted = types.map((type) => kinds[type as keyof typeof kinds]);
    if (wanted.includes(undefined as never)) return refuse('invalid_types');
    for (const kind of wanted) needScope(install, kind === null ? 'mpim:read' : `${family[kind]}:read`);
    const seen = [...world.channels.values()].filter(
      (channel) =>
        channel.teamId === team &&
        wanted.includes(channel.kind) &&
        (channel.kind === 'public' || isMember(channel, install)) &&
        !(truth(args.exclude_archived) && channel.archived),
    );
    const { items, next } = page(seen, args, { usual: 100, most: 999 });
    return {
      channels: items.map((channel) => ({
        ...channelShape(world, channel, install.botUserId),
        ...(channel.kind === 'im' ? {} : { num_members: channel.members.length }),
      })),
      response_metadata: { next_cursor: next },
    };
  },
};

/** https://docs.slack.dev/reference/methods/conversations.members */
export const members: Method = {
  token: 'bot',
  scopes: anyRead,
  tier: 4,
  json: false,
  run: (call) => {
    const channel = readable(call, 'read');
    const { items, next } = page(channel.members, call.args, { usual: 100, most: 999 });
    return { members: items, response_metadata: { next_cursor: next } };
  },
};

/** https://docs.slack.dev/reference/methods/conversations.open */
export const open: Method = {
  token: 'bot',
  scopes: ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
  tier: 3,
  json: true,
  run: (call) => {
    const { world, install, args } = call;
    needScope(install, 'im:write');
    const asked = string(args.users).split(',').filter(Boolean);
    if (asked.length > 1) return refuse('method_not_supported_for_channel_type');
    const before = world.channels.size;
    const channel =
      asked[0] === undefined ? conversation(call, need(args, 'channel')) : directMessage(world, install, asked[0]);
    return {
      ...(world.channels.size === before ? { no_op: true, already_open: true } : {}),
      channel: truth(args.return_im) ? channelShape(world, channel, install.botUserId) : { id: channel.id },
    };
  },
};

/** https://docs.slack.dev/reference/methods/conversations.join */
export const join: Method = {
  token: 'bot',
  scopes: ['channels:join'],
  tier: 3,
  json: true,
  run: (call) => {
    const channel = conversation(call, call.args.channel);
    if (channel.kind !== 'public') return refuse('method_not_supported_for_channel_type');
    if (channel.archived) return refuse('is_archived');
    const already = isMember(channel, call.install);
    if (!already) channel.members.push(call.install.botUserId);
    return {
      channel: channelShape(call.world, channel, call.install.botUserId),
      ...(already ? { warning: 'already_in_channel', response_metadata: { warnings: ['already_in_channel'] } } : {}),
    };
  },
};
