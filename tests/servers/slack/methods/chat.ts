import { blocksOf, checkMessage, kept } from '../blocks.ts';
import { fields, string, truth } from '../fields.ts';
import type { Fields } from '../interface.ts';
import { type Call, type Method, refuse } from '../method.ts';
import { messageShape } from '../shapes.ts';
import type { Channel, Message, World } from '../world.ts';
import { conversation, isMember, postable } from './places.ts';

/** https://docs.slack.dev/messaging/message-metadata#limits: 16 KB in all. */
const mostMetadata = 16_000;

/** Metadata must have both of its fields, the payload an object. */
export const metadataOf = (value: unknown): Fields | null => {
  if (value === undefined || value === null || value === '') return null;
  const metadata = fields(value);
  if (typeof value !== 'object' || typeof metadata.event_payload !== 'object' || metadata.event_payload === null)
    return refuse('invalid_metadata_format');
  if (typeof metadata.event_type !== 'string' || metadata.event_type === '') return refuse('invalid_metadata_format');
  if (JSON.stringify(metadata).length > mostMetadata) return refuse('metadata_too_large');
  return metadata;
};

/** Lets a message stand in a channel. */
export const stand = (
  world: World,
  channel: Channel,
  body: Fields,
  author: { readonly user: string; readonly botId: string | null; readonly ephemeralFor?: string },
): Message => {
  const message: Message = {
    ts: world.ts(),
    channel: channel.id,
    teamId: channel.teamId,
    text: string(body.text) || string(body.markdown_text),
    blocks: kept(blocksOf(body.blocks) ?? []),
    user: author.user,
    botId: author.botId,
    metadata: metadataOf(body.metadata),
    threadTs: string(body.thread_ts) || null,
    ephemeralFor: author.ephemeralFor ?? null,
    editedAt: null,
    deleted: false,
    edits: 0,
    unfurlLinks: body.unfurl_links === undefined ? null : truth(body.unfurl_links),
  };
  world.messages.push(message);
  world.wait.changed();
  return message;
};

/** Gives a message another content; metadata stays where none is given, and goes with `{}`. */
export const rewrite = (world: World, message: Message, body: Fields): void => {
  const blocks = blocksOf(body.blocks);
  const metadata = body.metadata === undefined ? message.metadata : metadataOrNone(body.metadata);
  if (body.text !== undefined || blocks !== null) message.text = string(body.text);
  message.blocks = blocks === null ? (body.text === undefined ? message.blocks : []) : kept(blocks);
  message.metadata = metadata;
  message.editedAt = world.clock.now();
  message.edits += 1;
  world.wait.changed();
};

const metadataOrNone = (value: unknown): Fields | null =>
  Object.keys(fields(value)).length === 0 ? null : metadataOf(value);

const check = (call: Call, method: string, channel: Channel): void => {
  const { args } = call;
  if (args.thread_ts !== undefined && args.thread_ts !== '' && !/^\d+\.\d{6}$/.test(string(args.thread_ts)))
    refuse('invalid_thread_ts');
  metadataOf(args.metadata);
  checkMessage(call, method, channel.id, args);
};

/** https://docs.slack.dev/reference/methods/chat.postMessage */
export const postMessage: Method = {
  token: 'bot',
  scopes: ['chat:write'],
  tier: 'post',
  json: true,
  run: (call) => {
    const channel = postable(call);
    check(call, 'chat.postMessage', channel);
    const { botUserId, botId } = call.install;
    const message = stand(call.world, channel, call.args, { user: botUserId, botId });
    return { channel: channel.id, ts: message.ts, message: messageShape(call.world, message, true) };
  },
};

/** https://docs.slack.dev/reference/methods/chat.postEphemeral */
export const postEphemeral: Method = {
  token: 'bot',
  scopes: ['chat:write'],
  tier: 4,
  json: true,
  run: (call) => {
    const channel = postable(call);
    const user = string(call.args.user);
    if (!channel.members.includes(user)) return refuse('user_not_in_channel');
    check(call, 'chat.postEphemeral', channel);
    const { botUserId, botId } = call.install;
    const message = stand(call.world, channel, call.args, { user: botUserId, botId, ephemeralFor: user });
    return { message_ts: message.ts };
  },
};

/** A message that this app wrote itself. */
const own = (call: Call, otherwise: string): { readonly channel: Channel; readonly message: Message } => {
  const channel = conversation(call, call.args.channel);
  const message = call.world.messages.find(
    ({ ts, channel: id, deleted, ephemeralFor }) =>
      ts === call.args.ts && id === channel.id && !deleted && ephemeralFor === null,
  );
  if (message === undefined) return refuse('message_not_found');
  if (message.botId !== call.install.botId) return refuse(otherwise);
  return { channel, message };
};

/** https://docs.slack.dev/reference/methods/chat.update */
export const update: Method = {
  token: 'bot',
  scopes: ['chat:write'],
  tier: 3,
  json: true,
  run: (call) => {
    const { channel, message } = own(call, 'cant_update_message');
    if (channel.archived || !isMember(channel, call.install)) return refuse('cant_update_message');
    if (call.world.clock.now() - Number(message.ts) * 1000 > call.world.editWindow) return refuse('edit_window_closed');
    check(call, 'chat.update', channel);
    rewrite(call.world, message, call.args);
    return {
      channel: channel.id,
      ts: message.ts,
      text: message.text,
      message: messageShape(call.world, message, true),
    };
  },
};

/** https://docs.slack.dev/reference/methods/chat.delete */
export const remove: Method = {
  token: 'bot',
  scopes: ['chat:write'],
  tier: 3,
  json: true,
  run: (call) => {
    const { channel, message } = own(call, 'cant_delete_message');
    if (channel.archived) return refuse('cant_delete_message');
    message.deleted = true;
    call.world.wait.changed();
    return { channel: channel.id, ts: message.ts };
  },
};
