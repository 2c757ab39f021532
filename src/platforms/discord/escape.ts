/**
 * Literal text as Discord markdown that shows exactly these characters: nothing in it formats, mentions, becomes
 * an emoji or a link, at whatever place of a line it comes to stand. A backslash before punctuation is dropped
 * when shown (https://docs.discord.com/developers/reference#message-formatting,
 * https://support.discord.com/hc/en-us/articles/210298617).
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\*_~`|<>#[\]@]/g, '\\$&')
    // :emoji: and https:// need something right after the colon; "Minister: we" stays readable.
    .replace(/:(?=\S|$)/g, '\\:')
    // Bullets and numbers of lists stand before a space; the next inline may begin with one.
    .replace(/[-+](?=\s|$)/g, '\\$&')
    .replace(/(\d)\.(?=\s|$)/g, '$1\\.')
    .replace(/^\./, '\\.');
