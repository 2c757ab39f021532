/** What a site's robots.txt lets us do (RFC 9309). */
export interface RobotsRules {
  /** Whether the page at a path, with its query, may be read. */
  allows(path: string): boolean;
  /** What it asks for between two requests, ms; null where it asks for nothing. No part of the RFC, and widely used. */
  readonly delay: number | null;
  /** About how many bytes it takes to keep. */
  readonly size: number;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/** The longest path that a rule may stand for; servers take no longer addresses. */
const LONGEST_RULE = 8_000;
/** Bytes that a rule takes to keep beside its pattern. */
const RULE_SIZE = 64;
/**
 * Characters of addresses and of patterns with stars that are looked through for one page, some 40 ms of them at worst: with an
 * address of 100 characters, 15,000 such patterns.
 */
const MOST_TRIED = 2_000_000;

export const ALL_ALLOWED: RobotsRules = { allows: () => true, delay: null, size: 0 };
export const ALL_DISALLOWED: RobotsRules = { allows: () => false, delay: null, size: 0 };

/**
 * Reads what is said to the crawler of this name, in all groups that name it, else in those for all (`*`). Time in proportion to
 * the text. Rules that would take too long to try forbid the page. `token` in lower case.
 */
export function readRobots(text: string, token: string): RobotsRules {
  const groups = readGroups(text);
  const own = groups.filter(({ agents }) => agents.includes(token));
  const meant = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  // The longest first, and of two as long the one that allows: the first that matches decides (section 2.2.2).
  const rules = meant
    .flatMap((group) => group.rules)
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return {
    allows: (path) => {
      const sought = comparable(path);
      if (sought === '/robots.txt') return true;
      let tried = 0;
      for (const { allow, pattern } of rules) {
        if (pattern.includes('*')) tried += pattern.length + sought.length;
        if (tried > MOST_TRIED) return false;
        if (matches(pattern, sought)) return allow;
      }
      return true;
    },
    delay: meant.reduce<number | null>((most, { delay }) => (delay === null ? most : Math.max(most ?? 0, delay)), null),
    size: rules.reduce((sum, { pattern }) => sum + pattern.length + RULE_SIZE, 0),
  };
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/[\r\n]+/)) {
    const said = line.split('#', 1)[0] ?? '';
    const colon = said.indexOf(':');
    if (colon < 0) continue;
    const key = said.slice(0, colon).trim().toLowerCase();
    const value = said.slice(colon + 1).trim();
    if (key === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: null });
      groups.at(-1)?.agents.push(agentIn(value));
      naming = true;
      continue;
    }
    const group = groups.at(-1);
    if (key === 'allow' || key === 'disallow') {
      naming = false;
      if (/^[/*]/.test(value) && value.length <= LONGEST_RULE) {
        group?.rules.push({ allow: key === 'allow', pattern: ownCopy(comparable(value)) });
      }
    } else if (key === 'crawl-delay' && group !== undefined) {
      naming = false;
      if (/^\d{1,6}(?:\.\d{1,6})?$/.test(value)) group.delay = Number(value) * 1000;
    }
  }
  return groups;
}

/** A product's name, without the version that some write behind it (section 2.2.1). */
const agentIn = (value: string): string =>
  value === '*' ? '*' : (/^[\w-]{1,100}/.exec(value)?.[0] ?? '').toLowerCase();

/** ASCII that does not hold on to the text it was cut out of, as a slice does: half a megabyte for each site. */
const ownCopy = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');

const PLAIN = /^[\x21-\x24\x26-\x7e]*$/;

/** In one spelling: what needs no escape without, all else with (section 2.2.2). */
function comparable(path: string): string {
  if (PLAIN.test(path)) return path;
  const escaped = path.replace(/[^\x21-\x7e]+/g, (letters) => encodeURIComponent(letters.toWellFormed()));
  return escaped.replace(/%[0-9a-f]{2}/gi, (octet) => {
    const letter = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : octet.toUpperCase();
  });
}

/** `*` stands for anything, `$` at the end for the end. Each part is looked for where it can stand first: nothing is tried twice. */
function matches(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const [head = '', ...parts] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  if (parts.length === 0) return !whole || path.length === head.length;
  const tail = whole ? (parts.pop() ?? '') : '';
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - tail.length >= at && path.endsWith(tail);
}
