import type { APIEmbed, APIGuildForumTag } from 'discord.js';
import { shorten } from '../../core/card/fit.ts';
import { postTitle } from './limits.ts';
import type { DiscordMessage } from './render.ts';

/** Each post of the forum must have a tag: https://docs.discord.com/developers/resources/channel#channel-object-channel-flags */
const tagRequired = 1 << 4;

/** What of a forum decides how a post of it is made. */
export interface Forum {
  readonly flags?: number;
  readonly available_tags?: readonly Pick<APIGuildForumTag, 'id' | 'moderated'>[];
}

export const isPayload = (payload: unknown): payload is DiscordMessage =>
  typeof payload === 'object' && payload !== null && Array.isArray(Reflect.get(payload, 'embeds'));

/** The digest's headline as a post's title, which shows its characters as they are. */
export const postName = ({ embeds, content }: DiscordMessage): string => {
  const [embed] = embeds;
  const line = (embed?.title ?? embed?.description ?? content ?? '').split('\n').find((text) => text.trim() !== '');
  const words = (line ?? '').replace(/\\([^\p{L}\p{N}\s])/gu, '$1').trim();
  return shorten(words === '' ? 'News' : words, postTitle);
};

/** A message as the post of a forum; where a tag is required, with the first that the bot may use. */
export const forumPost = (message: DiscordMessage, forum: Forum): object => {
  const required = ((forum.flags ?? 0) & tagRequired) !== 0;
  const tag = (forum.available_tags ?? []).find(({ moderated }) => moderated !== true);
  return {
    name: postName(message),
    message,
    ...(required && tag !== undefined ? { applied_tags: [tag.id] } : {}),
  };
};

/** What an edit changes: whom the message notified stays in its content, which is not told again. */
export const editOf = ({ embeds, components }: DiscordMessage): Omit<DiscordMessage, 'content'> => ({
  embeds,
  components,
  allowed_mentions: { parse: [] },
});

type SeenEmbed = Pick<APIEmbed, 'title' | 'description' | 'url' | 'author' | 'thumbnail'>;

export interface SeenMessage {
  readonly id: string;
  readonly content?: string;
  readonly nonce?: string | number | null;
  readonly author?: { readonly id: string };
  readonly embeds?: readonly SeenEmbed[];
}

/** What both sides keep: Discord trims texts, adds sizes and proxies to pictures, and names each embed's type. */
const essence = (content: string | undefined, embeds: readonly SeenEmbed[]): string => {
  const trim = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
  return JSON.stringify([
    trim(content),
    embeds.map(({ title, description, url, author }) => [
      trim(title),
      trim(description),
      url ?? '',
      trim(author?.name),
    ]),
  ]);
};

/** Whether a message of the bot's own is this one: by its nonce where the server keeps it, else by what it says. */
export const isSame = (seen: SeenMessage, message: DiscordMessage, nonce: string): boolean => {
  if (seen.nonce !== undefined && seen.nonce !== null) return String(seen.nonce) === nonce;
  return essence(seen.content, seen.embeds ?? []) === essence(message.content, message.embeds as readonly SeenEmbed[]);
};
