/** An address on a page as one of the web; null where it leads elsewhere. `base` is where the page was found. */
export function webAddress(address: string | null | undefined, base: string): URL | null {
  const url = address ? URL.parse(address.trim(), base) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length < 2_000 ? url : null;
}
