import { shorten } from '../../core/card/fit.ts';
import { oneLine } from '../../core/card/legible.ts';
import { liveMentions, longestMention } from '../../core/card/mention.ts';
import { escapeMarkdown } from './escape.ts';

interface Notifying {
  readonly content?: string;
  readonly allowed_mentions?: { readonly parse: readonly []; readonly roles: readonly [string] };
}

/** Whom to notify, as fields of a message: a role and nothing else, and no role but this one. */
export const notifying = (mention: string | null): Notifying => {
  const words = shorten(oneLine(mention ?? ''), longestMention);
  if (words === '') return {};
  const id = liveMentions.discord.exec(words)?.[1];
  if (id === undefined) return { content: escapeMarkdown(words) };
  return { content: words, allowed_mentions: { parse: [], roles: [id] } };
};
