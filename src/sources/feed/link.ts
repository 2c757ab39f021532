/** An address of the web made absolute against the first base that is one; null where it is none. */
export function resolveLink(
  link: string | null | undefined,
  bases: readonly (string | null | undefined)[],
): string | null {
  const text = link?.trim().replace(/^www\.(?=[^/]+\.)/i, 'https://www.');
  if (!text) return null;
  for (const base of [undefined, ...bases]) {
    if (base === null) continue;
    const url = URL.parse(text, base);
    if (url) return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  }
  return null;
}

/** A base in force: relative to the one outside it, and itself an address of the web. */
export function nestBase(inner: string | undefined, outer: string): string {
  if (inner === undefined) return outer;
  return resolveLink(inner, [outer]) ?? outer;
}

/** Whether a text is an address by itself, as a permalink `guid` is. */
export const isAddress = (text: string): boolean => /^\s*https?:\/\/[^\s/]+/i.test(text);

/** An entry's address, and how the feed writes it where that is absolute and another. */
export function addressOf(
  link: string | undefined,
  bases: readonly (string | null | undefined)[],
): { readonly url: string | null; readonly link?: string } {
  const url = resolveLink(link, bases);
  const written = link?.trim();
  return url !== null && written !== undefined && written !== url && isAddress(written)
    ? { url, link: written }
    : { url };
}
