/**
 * Whether a host, as `URL` writes one, with its port or without, is among those of the operator's own network. `allowed`: hostnames
 * and IP addresses in any spelling; no name stands for those below it.
 */
export function createOwnHosts(allowed: readonly string[]): (host: string) => boolean {
  const own = new Set(allowed.map(hostOf));
  return (host) => own.has(withoutDot(host.toLowerCase().replace(/:\d+$/, '')));
}

/** A final dot says that a name is whole; it leads to the same host. */
const withoutDot = (host: string): string => host.replace(/\.$/, '');

/** A host as `URL` writes it, so that one way of writing it allows all others: `[::1]`, `bücher.example`, `FEEDS.example`. */
function hostOf(allowed: string): string {
  const address = `http://${allowed.includes(':') && !allowed.startsWith('[') ? `[${allowed}]` : allowed}/`;
  return withoutDot(URL.parse(address)?.hostname ?? allowed.toLowerCase());
}
