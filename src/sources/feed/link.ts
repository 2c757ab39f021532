/** An address of the web made absolute against the first base that is one; null where it is none. */
export function resolveLink(
  link: string | null | undefined,
  bases: readonly (string | null | undefined)[],
): string | null {
  const text = link?.trim();
  if (!text) return null;
  for (const base of [undefined, ...bases]) {
    if (base === null) continue;
    const url = URL.parse(text, base);
    if (url) return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  }
  return null;
}

/** A base in force: relative to the one outside it. */
export const nestBase = (inner: string | undefined, outer: string): string =>
  inner === undefined ? outer : (URL.parse(inner, outer)?.href ?? outer);

/** Whether a text is an address by itself, as a permalink `guid` is. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text.trim());
