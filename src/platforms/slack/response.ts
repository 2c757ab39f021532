import { slackErrorName, slackProblem } from './failures.ts';
import { type Fields, fields } from './payload.ts';
import { loggable } from './secrets.ts';

/** Why Slack did not take an answer. */
export interface Refusal {
  /** Slack's own word for it, where it said one. */
  readonly reason: string;
  /** It may have been taken all the same. */
  readonly unsure: boolean;
  /** How long to wait before it is tried again, ms; null where that would not help. */
  readonly wait: number | null;
}

export const never = (reason: string): Refusal => ({ reason, unsure: false, wait: null });

export const refusalOf = (error: unknown, now: number): Refusal => {
  const reason = slackErrorName(error) ?? loggable(error).message;
  const problem = slackProblem(error, '', now);
  if (problem.code !== 'platform-failed') return never(reason);
  // Where Slack asks for fewer requests, it did nothing.
  return { reason, unsure: problem.retryAt === null, wait: Math.max(0, (problem.retryAt ?? now) - now) };
};

/** An address that does not answer is left, ms. */
const timeout = 15_000;

/** Answers at the address that Slack gave for it; null where it was taken. */
export const postResponse = async (url: string, body: Fields, now: number): Promise<Refusal | null> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    const said = await response.text();
    const { ok, error } = fields(parse(said));
    if (response.ok && ok !== false) return null;
    const { status: statusCode, headers } = response;
    const refusal = refusalOf({ statusCode, headers: Object.fromEntries(headers), error, body: said.trim() }, now);
    return { ...refusal, reason: slackErrorName(error) ?? slackErrorName(said.trim()) ?? `status ${statusCode}` };
  } catch {
    return { reason: 'unreachable', unsure: true, wait: 0 };
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
