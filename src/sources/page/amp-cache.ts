/** Where AMP's caches keep a page: after `c` or `v`, and `s` for https, its own address. https://developers.google.com/amp/cache/overview */
const CACHED = /^\/[cvr]\/(s\/)?(.+)$/;
/** The same where a search engine shows it. */
const SHOWN = /^\/amp\/(s\/)?(.+)$/;
/** By their whole names: under a name like `google.b.example` anybody could show pages that go by another site's address. */
const ENGINES = /^(?:www\.)?(?:google|bing)\.com$/;

/** Sites have names; what a number leads to is nobody's to name. */
const NAMED = /\.[a-z][a-z\d-]*$/i;

/** The address at its own site of a page that a cache of AMP pages answered with; any other address as it is. */
export function addressAtOrigin(url: string): string {
  const at = URL.parse(url);
  if (at === null) return url;
  const pattern = at.hostname.endsWith('.cdn.ampproject.org') ? CACHED : ENGINES.test(at.hostname) ? SHOWN : null;
  const [, secure, rest] = pattern?.exec(at.pathname) ?? [];
  const origin =
    rest === undefined ? null : URL.parse(`${secure === undefined ? 'http' : 'https'}://${rest}${at.search}`);
  return origin !== null && NAMED.test(origin.hostname) ? origin.href : url;
}
