/**
 * Names below a country's under which anybody registers a name, as `co` in `co.uk`: the common ones of the Public Suffix List
 * (https://publicsuffix.org/list/public_suffix_list.dat). One that is missing makes strangers share what one of them may have.
 */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'ac co com ed edu go gob gov gouv govt id info ltd me mil ne net nhs nic nom or org plc sch'.split(' '),
);

/**
 * The part of a host that had to be registered: whoever has `lamp.example` can make any number of names below it, and takes turns
 * with others as one. `host` as `URL` writes it, with its port or without. Of an IPv4 address its first three numbers; all IPv6
 * addresses count as one, as one line has more of them than can be told apart.
 */
export function domainOf(host: string): string {
  if (host.startsWith('[')) return '[]';
  const labels = host.replace(/:\d+$/, '').replace(/\.$/, '').split('.');
  const [last = '', second = ''] = labels.toReversed();
  if (/^\d+$/.test(last)) return labels.slice(0, 3).join('.');
  return labels.slice(last.length === 2 && SECOND_LEVEL.has(second) ? -3 : -2).join('.');
}
