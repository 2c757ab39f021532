import { describe, expect, test } from 'vitest';
import { commonPaths } from '../../../../src/sources/discovery/common-paths.ts';

const first = (address: string) => commonPaths(address)[0]?.url;

describe('where a site may keep its feed', () => {
  test.each([
    ['https://merrow.example/', 'https://merrow.example/feed'],
    ['https://merrow.example/index.html', 'https://merrow.example/feed'],
    ['https://merrow.example/blog', 'https://merrow.example/blog/feed'],
    ['https://merrow.example/blog/lamp.html?page=2', 'https://merrow.example/blog/feed'],
    ['https://merrow.example/v1.2/blog///', 'https://merrow.example/v1.2/blog/feed'],
  ])('is near the page first: %s', (address, feed) => {
    expect(first(address)).toBe(feed);
  });

  test('is on its own host, whatever its path looks like', () => {
    const hosts = commonPaths('https://merrow.example//untold.example/').map(({ url }) => new URL(url).host);
    expect(new Set(hosts)).toEqual(new Set(['merrow.example']));
  });

  test.each(['.', '/', 'a', './'])('is said at once for a path of any number of %s', (piece) => {
    expect(commonPaths(`https://merrow.example/${piece.repeat(4_000 / piece.length)}/x`)).not.toEqual([]);
  });
});
