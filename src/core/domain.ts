import { getDomain } from 'tldts';

/**
 * The part of a host that had to be registered, by the part of the Public Suffix List that registries answer for
 * (https://publicsuffix.org): whoever has `lamp.example` can make any number of names below it, and takes turns with others as one.
 * So do all who have names of one host of blogs, as `gull.github.io`: these cost nothing, so one stranger may have thousands.
 * `host` as `URL` writes it, with its port or without. Of an IPv4 address its first three numbers; all IPv6 addresses count as one,
 * as one line has more of them than can be told apart.
 */
export function domainOf(host: string): string {
  const name = nameOf(host);
  if (name.startsWith('[')) return '[]';
  return isAddress(name) ? name.split('.', 3).join('.') : registered(name, false);
}

/**
 * What one publisher has: the domain, or where its owner lets strangers have names below it, as `github.io` does, the name of one of
 * them. Two hosts are of one site as browsers say it (https://html.spec.whatwg.org/#same-site); an address of a machine is its own.
 */
export function siteOf(host: string): string {
  const name = nameOf(host);
  return isAddress(name) ? name : registered(name, true);
}

/** Whoever may want much by a host, of which the second has names of the first: its domain, then its site where that is not all of it. */
export function ownersOf(host: string): readonly [string, ...string[]] {
  const domain = domainOf(host);
  const site = siteOf(host);
  return isAddress(site) || site === domain ? [domain] : [domain, site];
}

const nameOf = (host: string): string => host.replace(/:\d+$/, '').replace(/\.$/, '');

const isAddress = (name: string): boolean => name.startsWith('[') || /(?:^|\.)\d+$/.test(name);

// The host is one that `URL` wrote: looking for it in an address, or at its letters, would cost as much as the list does.
const registered = (name: string, allowPrivateDomains: boolean): string =>
  getDomain(name, { allowPrivateDomains, extractHostname: false, validateHostname: false }) ?? name;
