import { fields, list, string } from './fields.ts';
import type { Fields } from './interface.ts';

/** What notifies in mrkdwn: https://docs.slack.dev/messaging/formatting-message-text#special-mentions */
const live = /<(?:@[UW][A-Z0-9]+|!(?:channel|here|everyone|subteam\^[A-Z0-9]+))(?:\|[^>]*)?>/g;
/** What `parse: full` and `link_names` make of plain text. */
const named = /(?:^|[^\w@])@(channel|here|everyone)\b/g;

const inMrkdwn = (text: string): readonly string[] => text.match(live) ?? [];

const inBlocks = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(inBlocks);
  if (value === null || typeof value !== 'object') return [];
  const block = fields(value);
  if (block.type === 'mrkdwn') return inMrkdwn(string(block.text));
  if (block.type === 'markdown') return inMrkdwn(string(block.text));
  if (block.type === 'user' && typeof block.user_id === 'string') return [`<@${block.user_id}>`];
  if (block.type === 'usergroup') return [`<!subteam^${string(block.usergroup_id)}>`];
  if (block.type === 'broadcast') return [`<!${string(block.range)}>`];
  return Object.values(block).flatMap(inBlocks);
};

/** Everybody whom a message would notify, as `<!channel>`. */
export const mentionsOf = (message: Fields): readonly string[] => {
  const text = string(message.text);
  const linked = message.parse === 'full' || message.link_names === true || message.link_names === 'true';
  return [
    ...(message.mrkdwn === false ? [] : inMrkdwn(text)),
    ...(linked ? [...text.matchAll(named)].map(([, name]) => `<!${name}>`) : []),
    ...inBlocks(message.blocks),
    ...list(message.attachments).flatMap((attachment) => [
      ...inMrkdwn(string(attachment.text)),
      ...inMrkdwn(string(attachment.pretext)),
      ...inBlocks(attachment.blocks),
    ]),
  ];
};
