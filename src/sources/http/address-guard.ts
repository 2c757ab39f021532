import type { LookupFunction } from 'node:net';
import { fail, ok, type Result } from '../../core/result.ts';
import { BLOCKED_PORTS } from './blocked-ports.ts';
import { ADDRESS_LENGTH } from './limits.ts';
import type { Resolve } from './look-up.ts';
import { createOwnHosts } from './own-hosts.ts';
import { isPrivateAddress, literalAddress } from './private-address.ts';

/** Thrown inside the connection's look-up, where no Result can travel. */
export class PrivateAddressError extends Error {
  readonly host: string;
  constructor(host: string) {
    super(`${host} leads to a private address`);
    this.host = host;
  }
}

/**
 * What keeps fetching off private networks. A literal address never reaches a look-up and a name can change its answer
 * between a check and the connection, so both places need the check.
 */
export interface AddressGuard {
  /** The address without its fragment and without a name and password. Problems: `bad-address`, `blocked-port`, `private-address`. */
  check(address: string, base?: string): Result<URL>;
  readonly lookup: LookupFunction;
}

/** `allowed`: hostnames or IP addresses that may be private, such as an operator's own feed server. No name stands for those below it. */
export function createAddressGuard(allowed: readonly string[], resolve: Resolve): AddressGuard {
  const isOwn = createOwnHosts(allowed);

  const check = (address: string, base?: string): Result<URL> => {
    const bad = fail({ code: 'bad-address', url: address.slice(0, 200) });
    if (address.length > ADDRESS_LENGTH || !URL.canParse(address, base)) return bad;
    const url = new URL(address, base);
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return bad;
    if (url.port !== '' && BLOCKED_PORTS.has(Number(url.port))) return fail({ code: 'blocked-port', host: url.host });
    const literal = literalAddress(url.hostname);
    if (literal !== null && isPrivateAddress(literal) && !isOwn(url.hostname)) {
      return fail({ code: 'private-address', host: url.host });
    }
    url.hash = '';
    // They are never sent: one part of an address that looks like a host and is none must not be shown as one either.
    url.username = '';
    url.password = '';
    return ok(url);
  };

  const lookup: LookupFunction = (host, options, done) => {
    resolve(host, { all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const open = isOwn(host) ? found : found.filter((entry) => !isPrivateAddress(entry.address));
      const first = open[0];
      if (first === undefined) return done(new PrivateAddressError(host), '', 0);
      if (options.all) return done(null, open);
      return done(null, first.address, first.family);
    });
  };

  return { check, lookup };
}
