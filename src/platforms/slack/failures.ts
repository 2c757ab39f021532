import type { Problem } from '../../core/problem.ts';
import { limited, refusals, tokenErrors, troubles } from './errors.ts';

/** Where Slack doesn't say how long: its limits count by the minute. https://docs.slack.dev/apis/web-api/rate-limits */
const usualWait = 60_000;

/**
 * What went wrong at Slack, for a person: `cannot-post` where somebody must act, `platform-failed` where it
 * passes by itself, `bug` where what was sent is at fault. Takes what WebClient throws, the body of an answer, or
 * a bare error string; `place` is the channel's name, `now` in ms.
 * https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors
 */
export const slackProblem = (error: unknown, place: string, now: number): Problem => {
  const failed = (reason: string, retryAt: number | null = null): Problem => ({
    code: 'platform-failed',
    platform: 'Slack',
    reason,
    retryAt,
  });
  const seconds = retryAfter(error);
  const name = slackErrorName(error);
  const refusal = name === null ? undefined : (tokenErrors[name] ?? refusals[name]);
  if (refusal !== undefined) return { code: 'cannot-post', place, remedy: refusal.replaceAll('{place}', place) };
  if (name === 'missing_scope') return { code: 'cannot-post', place, remedy: scopeRemedy(error) };
  if (name?.startsWith('slack_connect_')) {
    return { code: 'cannot-post', place, remedy: `A rule of Slack Connect forbids it (${name}). Ask an admin.` };
  }
  if (seconds !== null || (name !== null && limited.has(name))) {
    return failed('Slack asks for fewer messages', now + (seconds === null ? usualWait : seconds * 1000));
  }
  const trouble = name === null ? undefined : troubles[name];
  if (trouble !== undefined) return failed(trouble);
  const status = statusOf(error);
  // A body that is one word may come from a proxy on the way: the status says more.
  if (status !== null && (status >= 500 || status === 408)) return failed(`Slack answered with ${status}`);
  if (name !== null) return bug(`slack-${name}`);
  if (status !== null) return bug(`slack-http-${status}`);
  return isNetworkError(error) ? failed('Slack can’t be reached') : bug(errorName(error));
};

/** Slack's own string for it, as `not_in_channel`; null where Slack did not say. */
export const slackErrorName = (error: unknown): string | null => {
  if (typeof error === 'string') return /^[a-z][a-z0-9_]*$/.test(error) ? error : null;
  const { data, body, error: own, original } = record(error);
  for (const inner of [record(data).error, typeof body === 'string' ? body : record(body).error, own]) {
    const name = typeof inner === 'string' ? slackErrorName(inner.trim()) : null;
    if (name !== null) return name;
  }
  return original === undefined ? null : slackErrorName(original);
};

/** Whether the token itself is refused, so that nothing more can be done with it. */
export const isTokenRefused = (error: unknown): boolean => Object.hasOwn(tokenErrors, slackErrorName(error) ?? '');

/** The same of the token for Socket Mode, which may also lack its only scope. */
export const isAppTokenRefused = (error: unknown): boolean =>
  isTokenRefused(error) || slackErrorName(error) === 'missing_scope';

const bug = (reference: string): Problem => ({ code: 'bug', reference });

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

const scopeRemedy = (error: unknown): string => {
  const { needed } = record(record(error).data ?? error);
  const scope = typeof needed === 'string' && needed !== '' ? `the scope ${needed}` : 'a scope';
  return `The app lacks ${scope}: whoever runs me updates it in Slack with the manifest, and installs it again.`;
};

/** Seconds to wait, from wherever the client keeps them. */
const retryAfter = (error: unknown): number | null => {
  const { retryAfter: own, data, headers, statusCode } = record(error);
  const told = own ?? record(record(data).response_metadata).retryAfter;
  if (typeof told === 'number' && Number.isFinite(told)) return Math.max(0, told);
  if (isUntimedLimit(error)) return usualWait / 1000;
  if (statusCode !== 429) return null;
  const header = record(headers)['retry-after'];
  const seconds = typeof header === 'string' && header.trim() !== '' ? Number(header) : Number.NaN;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : usualWait / 1000;
};

/** The library makes a bare error of a limit that does not say how long: its words are all that tells it. */
const isUntimedLimit = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Retry header did not contain a valid timeout');

const statusOf = (error: unknown): number | null => {
  const { statusCode, original } = record(error);
  if (typeof statusCode === 'number') return statusCode;
  return original === undefined ? null : statusOf(original);
};

const isNetworkError = (error: unknown, depth = 0): boolean => {
  const { code, name, original, cause } = record(error);
  if (code === 'slack_webapi_request_error' || name === 'AbortError' || name === 'TimeoutError') return true;
  if (typeof code === 'string' && /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+)$/.test(code) && !code.startsWith('ERR_')) return true;
  return depth < 4 && [original, cause].some((inner) => inner !== undefined && isNetworkError(inner, depth + 1));
};

const errorName = (error: unknown): string => {
  const { name } = record(error);
  return `slack-${typeof name === 'string' && name !== '' ? name : 'error'}`;
};
