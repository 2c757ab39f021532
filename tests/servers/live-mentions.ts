/**
 * What would notify somebody, or show as a mention, in a message that nobody was to be mentioned in; one sentence for each.
 * Discord: https://docs.discord.com/developers/reference#message-formatting
 * Slack: https://docs.slack.dev/messaging/formatting-message-text#advanced
 */
import { isDeepStrictEqual } from 'node:util';
import type { DiscordMessage } from '../../src/platforms/discord/render.ts';

export const discordMentions = (message: DiscordMessage): string[] => [
  ...(isDeepStrictEqual(message.allowed_mentions, { parse: [] }) ? [] : ['allowed_mentions: allows some']),
  ...(message.content === undefined ? [] : ['content: there is some']),
  ...message.embeds
    .flatMap((embed) => [embed.title ?? '', embed.description ?? ''])
    .flatMap((text) => live(text).match(/<(?:@[!&]?|#)\d+>|<(?:\/|id:|a?:)[\w ]+|@(?:everyone|here)/g) ?? []),
];

/** Without code, in which nothing is alive, and with each escaped mark as a harmless letter: read from left to right, as Discord does. */
const live = (markdown: string): string =>
  markdown.replace(/\\[^0-9A-Za-z\s]|```\n[\s\S]*?\n```|(`+)[\s\S]*?\1/g, (whole) =>
    whole.startsWith('\\') ? 'x' : ' ',
  );

/** Of a message or a view: rich text elements that mention, and anything but an escaped text or a date in parsed fields. */
export const slackMentions = (message: unknown): string[] => {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { type, text } = value as { readonly type?: unknown; readonly text?: unknown };
    if (typeof type === 'string' && mentioning.has(type)) found.push(`rich text: ${type}`);
    if (type === 'mrkdwn' && typeof text === 'string') found.push(...parsedMentions(text));
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(message);
  const { text } = message as { readonly text?: unknown };
  return [...found, ...(typeof text === 'string' ? parsedMentions(text) : [])];
};

const mentioning = new Set(['user', 'usergroup', 'channel', 'broadcast', 'team']);

const parsedMentions = (text: string): string[] =>
  [...text.matchAll(/<([^<>]*)>?/g)].map(([whole]) => whole).filter((whole) => !whole.startsWith('<!date^'));
