/**
 * When to come back, ms, from a `Retry-After` header in seconds or as a date (RFC 9110, section 10.2.3), at most `longest` ms from
 * now; null where it says nothing.
 */
export function readRetryAfter(header: string | null, now: number, longest: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const at = /^\d{1,9}$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  if (!Number.isFinite(at) || at <= now) return null;
  return Math.min(at, now + longest);
}
