import { afterAll, describe, expect, test } from 'vitest';
import { createPageReader } from '../../../src/sources/page/page-reader.ts';
import { hostileFeeds, hostilePages } from '../../hostile/pages.ts';

// As small as still shows what grows with the square of its length; all of them are measured whole by bench/attacks.ts.
const SIZE = 0.1;
// All in a process of their own, also small feeds; a worker that hangs is killed sooner than the test is.
const pages = createPageReader({ workers: 1, deadline: 10_000, smallFeed: 0 });
afterAll(() => pages.close());

const REFUSED = /nested too deeply|too many elements|too broken|page is too long/;

describe('a page that was written to hold the reader up is read or refused by what is wrong with it', () => {
  test.each(hostilePages(SIZE))('$name', async ({ text }) => {
    const outcome = await pages.read({ html: text, url: 'https://sandwick.example/weir' });
    if (outcome.ok) expect(outcome.value.text).toContain('Tove Hallam');
    else expect(outcome.problem).toMatchObject({ code: 'unreadable', reason: expect.stringMatching(REFUSED) });
    if (!outcome.ok) return;
    expect(await pages.readArticle(outcome.value)).toMatchObject({ ok: true });
  });
});

describe('a feed that was written to hold the reader up is read', () => {
  test.each(hostileFeeds(SIZE))('$name', async ({ name, text }) => {
    const outcome = await pages.readFeed(text, 'https://sandwick.example/feed');
    if (!outcome.ok) expect(outcome.problem.code).toBe('not-a-feed');
    else if (!name.includes('JSON')) expect(outcome.value.entries[0]?.title).toBe('Weir opened');
    expect(JSON.stringify(outcome)).not.toMatch(/root:|127\.0\.0\.1/);
  });
});
