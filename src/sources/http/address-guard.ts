import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { fail, ok, type Result } from '../../core/result.ts';
import { ADDRESS_LENGTH } from './limits.ts';
import { isPrivateAddress, literalAddress } from './private-address.ts';

/** Thrown inside the connection's look-up, where no Result can travel. */
export class PrivateAddressError extends Error {
  readonly host: string;
  constructor(host: string) {
    super(`${host} leads to a private address`);
    this.host = host;
  }
}

/** Looks a name up; `node:dns`'s own `lookup` or a test's. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveBySystem: Resolve = (host, options, done) => systemLookup(host, options, done);

/**
 * What keeps fetching off private networks. A literal address never reaches a look-up and a name can change its answer
 * between a check and the connection, so both places need the check.
 */
export interface AddressGuard {
  /** Problems: `bad-address`, `private-address`. */
  check(address: string, base?: string): Result<URL>;
  readonly lookup: LookupFunction;
}

/** `allowed`: hostnames or IP addresses that may be private, such as an operator's own feed server. */
export function createAddressGuard(allowed: readonly string[], resolve: Resolve = resolveBySystem): AddressGuard {
  const exempt = new Set(allowed.map((host) => host.toLowerCase()));

  const check = (address: string, base?: string): Result<URL> => {
    const bad = fail({ code: 'bad-address', url: address.slice(0, 200) });
    if (address.length > ADDRESS_LENGTH || !URL.canParse(address, base)) return bad;
    const url = new URL(address, base);
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return bad;
    const literal = literalAddress(url.hostname);
    if (literal !== null && isPrivateAddress(literal) && !exempt.has(literal)) {
      return fail({ code: 'private-address', host: url.host });
    }
    url.hash = '';
    return ok(url);
  };

  const lookup: LookupFunction = (host, options, done) => {
    resolve(host, { all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const open = exempt.has(host.toLowerCase()) ? found : found.filter((entry) => !isPrivateAddress(entry.address));
      const first = open[0];
      if (first === undefined) return done(new PrivateAddressError(host), '', 0);
      if (options.all) return done(null, open);
      return done(null, first.address, first.family);
    });
  };

  return { check, lookup };
}
