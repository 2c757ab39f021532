import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../../src/core/explain.ts';
import { limited, refusals, tokenErrors, troubles } from '../../../../src/platforms/slack/errors.ts';
import { isTokenRefused, slackErrorName, slackProblem } from '../../../../src/platforms/slack/failures.ts';

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi;

const now = Date.UTC(2031, 4, 2, 9);
const platformError = (error: string, more: Record<string, unknown> = {}) =>
  new WebAPIPlatformError({ ok: false, error, ...more });
const problemOf = (error: unknown) => slackProblem(error, '#news', now);
const failed = (reason: string, retryAt: number | null = null) => ({
  code: 'platform-failed',
  platform: 'Slack',
  reason,
  retryAt,
});

describe('a failure of Slack', () => {
  test('that a person can mend says what they do, in the channel’s name', () => {
    expect(problemOf(platformError('not_in_channel'))).toEqual({
      code: 'cannot-post',
      place: '#news',
      remedy: 'I am not in #news: type “/invite @Pullquote” in #news.',
    });
    expect(problemOf(platformError('is_archived'))).toMatchObject({ remedy: expect.stringContaining('unarchive') });
  });

  test('has a whole sentence for each refusal', () => {
    for (const name of [...Object.keys(refusals), ...Object.keys(tokenErrors)]) {
      const problem = problemOf(platformError(name));
      expect(problem.code, name).toBe('cannot-post');
      if (problem.code === 'cannot-post') expect(problem.remedy, name).toMatch(/^(?:[A-Z]|#news )[^{}]{20,}\.$/);
      expect(explain(problem).fallback).not.toBe('');
    }
  });

  test('that passes by itself is tried again', () => {
    for (const [name, reason] of Object.entries(troubles)) {
      expect(problemOf(platformError(name))).toEqual(failed(reason));
    }
    expect(problemOf(new WebAPIHTTPError(503, 'Service Unavailable', {}, 'upstream'))).toEqual(
      failed('Slack answered with 503'),
    );
    expect(problemOf(new WebAPIRequestError(new Error('connect ECONNREFUSED')))).toEqual(
      failed('Slack can’t be reached'),
    );
    const dropped = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }) });
    expect(problemOf(dropped)).toEqual(failed('Slack can’t be reached'));
    expect(problemOf(new DOMException('late', 'TimeoutError'))).toEqual(failed('Slack can’t be reached'));
  });

  test('that asks for patience says until when', () => {
    expect(problemOf(new WebAPIRateLimitedError(12))).toMatchObject({ retryAt: now + 12_000 });
    expect(problemOf(new WebAPIHTTPError(429, 'Too Many', { 'retry-after': '7' }, ''))).toMatchObject({
      code: 'platform-failed',
      retryAt: now + 7000,
    });
    for (const name of limited) expect(problemOf(platformError(name))).toMatchObject({ retryAt: now + 60_000 });
    expect(problemOf(platformError('ratelimited', { response_metadata: { retryAfter: 3 } }))).toMatchObject({
      retryAt: now + 3000,
    });
  });

  test('of a scope names the scope that is missing', () => {
    const problem = problemOf(platformError('missing_scope', { needed: 'groups:read', provided: 'chat:write' }));
    expect(problem).toMatchObject({ code: 'cannot-post', remedy: expect.stringContaining('the scope groups:read') });
  });

  test('is a bug where what was sent is at fault', () => {
    for (const name of ['msg_too_long', 'msg_blocks_too_long', 'invalid_blocks', 'cannot_parse', 'never_heard_of']) {
      expect(problemOf(platformError(name))).toEqual({ code: 'bug', reference: `slack-${name}` });
    }
    expect(problemOf(new RangeError('too far'))).toEqual({ code: 'bug', reference: 'slack-RangeError' });
    expect(problemOf(null)).toEqual({ code: 'bug', reference: 'slack-error' });
  });

  test('is read from the answer of a response_url too', () => {
    expect(problemOf(new WebAPIHTTPError(404, 'Not Found', {}, '{"ok":false,"error":"expired_url"}'))).toMatchObject({
      remedy: expect.stringContaining('30 minutes'),
    });
    expect(problemOf({ ok: false, error: 'used_url' })).toMatchObject({ remedy: expect.stringContaining('five') });
    expect(problemOf('used_url\n'.trim())).toMatchObject({ code: 'cannot-post' });
  });

  test('tells a token that is refused from all else, and never repeats what was sent', () => {
    expect(isTokenRefused(platformError('token_revoked'))).toBe(true);
    expect(isTokenRefused(platformError('is_archived'))).toBe(false);
    expect(slackErrorName({ original: platformError('invalid_auth') })).toBe('invalid_auth');
    expect(slackErrorName(new Error('xoxb-1-invented'))).toBeNull();
    expect(JSON.stringify(problemOf(new Error('xoxb-1-invented')))).not.toContain('xoxb');
  });
});
