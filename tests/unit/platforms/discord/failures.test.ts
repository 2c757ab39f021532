import { describe, expect, test } from 'vitest';
import { discordProblem, isAmbiguous, isTokenRefused } from '../../../../src/platforms/discord/failures.ts';

const refused = (status: number, code: number) => Object.assign(new Error('no'), { status, code });
const now = 1_000_000;

describe('what Discord refuses', () => {
  test.each([
    [403, 50013, 'Give me View Channel, Send Messages, and Embed Links in #news'],
    [403, 50001, "I can't see #news"],
    [404, 10003, '#news is no longer there'],
    [400, 50083, '#news is archived'],
    [400, 160005, '#news is locked'],
    [400, 40067, 'wants a tag'],
    [400, 50035, 'tell my operator'],
  ])('as %i %i needs somebody to act', (status, code, words) => {
    const problem = discordProblem(refused(status, code), '#news', now);
    expect(problem).toMatchObject({ code: 'cannot-post', place: '#news', remedy: expect.stringContaining(words) });
  });

  test('for its rate limit is tried again when it says', () => {
    const limited = Object.assign(new Error('RateLimitError'), { timeToReset: 20_000, retryAfter: 30_000 });
    expect(discordProblem(limited, '#news', now)).toMatchObject({ code: 'platform-failed', retryAt: now + 30_000 });
  });

  test('for its own trouble is tried again', () => {
    expect(discordProblem(refused(503, 0), '#news', now)).toMatchObject({
      code: 'platform-failed',
      reason: 'it is having trouble (503)',
      retryAt: null,
    });
    expect(discordProblem(Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }), '#news', now)).toMatchObject({
      code: 'platform-failed',
      reason: 'I can’t reach it',
    });
  });

  test('for the token, or for the whole address, is not tried at once', () => {
    for (const error of [refused(401, 0), new Error('Expected token to be set for this request'), refused(403, 0)]) {
      const problem = discordProblem(error, '#news', now);
      expect(problem).toMatchObject({ code: 'platform-failed' });
      expect(problem.code === 'platform-failed' && (problem.retryAt ?? 0) > now + 60_000).toBe(true);
    }
  });

  test('tells of a refused token, and of what may have been done all the same', () => {
    expect(isTokenRefused(refused(401, 0))).toBe(true);
    expect(isTokenRefused(refused(403, 50001))).toBe(false);
    expect(isAmbiguous(new Error('other side closed'))).toBe(true);
    expect(isAmbiguous(refused(502, 0))).toBe(true);
    expect(isAmbiguous(refused(400, 50035))).toBe(false);
  });
});
