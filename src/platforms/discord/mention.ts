import { shorten } from '../../core/card/fit.ts';
import { oneLine } from '../../core/card/legible.ts';
import { escapeMarkdown } from './escape.ts';

/** https://docs.discord.com/developers/reference#message-formatting-formats */
const role = /^<@&(\d{1,20})>$/;

/** A mention is a name: longer is none. */
const longest = 200;

interface Notifying {
  readonly content?: string;
  readonly allowed_mentions?: { readonly parse: readonly []; readonly roles: readonly [string] };
}

/** Whom to notify, as fields of a message: a role and nothing else, and no role but this one. */
export const notifying = (mention: string | null): Notifying => {
  const words = shorten(oneLine(mention ?? ''), longest);
  if (words === '') return {};
  const id = role.exec(words)?.[1];
  if (id === undefined) return { content: escapeMarkdown(words) };
  return { content: words, allowed_mentions: { parse: [], roles: [id] } };
};
