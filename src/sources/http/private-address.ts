import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is given out for use on the internet: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');
/** Inside it, and newer than the library's own list: documentation (RFC 9637). */
const LATER_RESERVED = [ipaddr.IPv6.parseCIDR('3fff::/20')];
/** IPv4-compatible, as systems write it; the library takes it for mapped. */
const COMPATIBLE = /^::(?:\d+\.){3}\d+$/;
/** Public by their range, yet answered by the machine's own host: the platform service of Azure's virtual machines. */
const OF_THE_CLOUD = new Set(['168.63.129.16']);

/**
 * Whether an IP address must not be contacted on somebody else's say-so: all but global unicast. IPv6 forms that carry an
 * IPv4 address (compatible, translated, NAT64, 6to4, Teredo, ISATAP) are refused too; one that is mapped is judged as the
 * IPv4 address that it is.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry
 */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || COMPATIBLE.test(address)) return true;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || OF_THE_CLOUD.has(parsed.toString())) return true;
  if (!(parsed instanceof ipaddr.IPv6)) return false;
  return !parsed.match(GLOBAL) || LATER_RESERVED.some((range) => parsed.match(range)) || isIsatap(parsed);
}

/** Its last half says which IPv4 address a packet is unwrapped for, whatever its prefix (RFC 5214, section 6.1). */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean =>
  parts[5] === 0x5efe && (parts[4] === 0 || parts[4] === 0x0200 || parts[4] === 0x0100 || parts[4] === 0x0300);

/** The IP address that a URL's hostname is, or null where it is a name. `URL` has already folded octal, hex and decimal forms. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}
