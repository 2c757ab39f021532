import { readRetryAfter } from '../../core/retry-after.ts';
import { LONGEST_PAUSE } from './limits.ts';

/**
 * How long an answer asks to be let stand before it is asked for again, ms, at most a day; null where it does not. The longer of
 * `Retry-After` and of what is left of its freshness (RFC 9111, section 4.2): `max-age` before `s-maxage`, which is meant for
 * caches between, before `Expires`, each less its `Age`. Nothing is fresh that must not be stored, or be asked for each time.
 */
export function readPause(header: (name: string) => string | null, now: number): number | null {
  const retryAt = readRetryAfter(header('retry-after'), now, LONGEST_PAUSE);
  const pause = Math.max(retryAt === null ? 0 : retryAt - now, freshness(header, now));
  return pause > 0 ? Math.min(pause, LONGEST_PAUSE) : null;
}

function freshness(header: (name: string) => string | null, now: number): number {
  const directives = new Map<string, string>();
  for (const directive of (header('cache-control') ?? '').toLowerCase().split(',')) {
    const [name = '', value = ''] = directive.split('=', 2).map((part) => part.trim());
    if (!directives.has(name)) directives.set(name, value);
  }
  if (directives.has('no-store') || directives.has('no-cache')) return 0;
  const seconds = secondsOf(directives.get('max-age')) ?? secondsOf(directives.get('s-maxage'));
  const age = secondsOf(header('age') ?? undefined) ?? 0;
  if (seconds !== null) return (seconds - age) * 1000;
  const expires = Date.parse(header('expires') ?? '');
  const sent = Date.parse(header('date') ?? '');
  return Number.isNaN(expires) ? 0 : expires - (Number.isNaN(sent) ? now : sent) - age * 1000;
}

/** More digits than these are as long as these. */
const secondsOf = (text: string | undefined): number | null => {
  const digits = /^"?(\d{1,40})"?$/.exec(text?.trim() ?? '')?.[1];
  return digits === undefined ? null : Math.min(Number(digits), 1e9);
};
