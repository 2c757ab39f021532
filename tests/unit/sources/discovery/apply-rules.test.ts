import { describe, expect, test } from 'vitest';
import { applyPlatform, applySoftware } from '../../../../src/sources/discovery/apply-rules.ts';

const CHANNEL = 'UCabcdefghijklmnopqrstuv';
const feedsOf = (address: string) => applyPlatform(address)?.candidates.map(({ url }) => url);

describe('the address of a platform', () => {
  test.each([
    [
      `https://www.youtube.com/channel/${CHANNEL}/videos`,
      `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
    ],
    ['https://www.youtube.com/playlist?list=PLabc-1', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabc-1'],
    ['https://m.youtube.com/watch?v=x&list=PLabc-1', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabc-1'],
    ['https://www.reddit.com/r/lighthouses', 'https://www.reddit.com/r/lighthouses/.rss'],
    [
      'https://old.reddit.com/r/lighthouses+ferries/top/?t=week',
      'https://old.reddit.com/r/lighthouses+ferries/top/.rss',
    ],
    ['https://reddit.com/u/keeper', 'https://reddit.com/user/keeper/.rss'],
    ['https://www.reddit.com/user/keeper/m/coast/', 'https://www.reddit.com/user/keeper/m/coast/.rss'],
    [
      'https://www.reddit.com/r/lighthouses/comments/1abc/lamp_relit/',
      'https://www.reddit.com/r/lighthouses/comments/1abc/lamp_relit/.rss',
    ],
    ['https://www.reddit.com/', 'https://www.reddit.com/.rss'],
    ['https://www.reddit.com/r/rss', 'https://www.reddit.com/r/rss/.rss'],
    ['https://bsky.app/profile/keeper.example/post/3k', 'https://bsky.app/profile/keeper.example/rss'],
    ['https://keeper.substack.com/p/lamp', 'https://keeper.substack.com/feed'],
    ['https://substack.com/@keeper', 'https://keeper.substack.com/feed'],
    ['https://open.substack.com/pub/keeper/p/lamp?r=1', 'https://keeper.substack.com/feed'],
    ['https://medium.com/@keeper/lamp-1a', 'https://medium.com/feed/@keeper'],
    ['https://medium.com/the-quay', 'https://medium.com/feed/the-quay'],
    ['https://medium.com/tag/ferries/latest', 'https://medium.com/feed/tag/ferries'],
    ['https://keeper.medium.com/lamp-1a', 'https://keeper.medium.com/feed'],
    ['https://github.com/keeper/lamp/releases/tag/v1', 'https://github.com/keeper/lamp/releases.atom'],
    ['https://github.com/keeper/lamp/tags', 'https://github.com/keeper/lamp/tags.atom'],
    ['https://github.com/keeper/lamp/commits/main/', 'https://github.com/keeper/lamp/commits/main.atom'],
    ['https://github.com/keeper', 'https://github.com/keeper.atom'],
    ['https://codeberg.org/keeper/lamp/releases', 'https://codeberg.org/keeper/lamp/releases.rss'],
    ['https://www.tumblr.com/keeper/123/lamp', 'https://keeper.tumblr.com/rss'],
    ['https://keeper.tumblr.com/tagged/lamp', 'https://keeper.tumblr.com/tagged/lamp/rss'],
    ['https://keeper.blogspot.co.uk/2026/01/', 'https://keeper.blogspot.co.uk/feeds/posts/default'],
    ['https://keeper.wordpress.com/category/lamps/', 'https://keeper.wordpress.com/category/lamps/feed/'],
    ['https://news.ycombinator.com/', 'https://news.ycombinator.com/rss'],
    ['https://stackoverflow.com/questions/tagged/ferry?tab=Newest', 'https://stackoverflow.com/feeds/tag/ferry'],
    ['https://boats.stackexchange.com/questions/12/which-lamp', 'https://boats.stackexchange.com/feeds/question/12'],
    ['https://arxiv.org/list/cs.CL/recent', 'https://rss.arxiv.org/rss/cs.CL'],
    ['https://vimeo.com/keeper', 'https://vimeo.com/keeper/videos/rss'],
    ['https://vimeo.com/channels/lamps', 'https://vimeo.com/channels/lamps/videos/rss'],
    ['https://www.dailymotion.com/keeper', 'https://www.dailymotion.com/rss/user/keeper'],
    ['https://dev.to/keeper', 'https://dev.to/feed/keeper'],
    ['https://dev.to/t/ferries', 'https://dev.to/feed/tag/ferries'],
  ])('%s leads to %s', (address, feed) => {
    expect(feedsOf(address)).toEqual([feed]);
  });

  test.each([
    ['https://github.com/keeper/lamp.git', 'https://github.com/keeper/lamp/releases.atom'],
    ['https://gitlab.com/harbour/boats/lamp', 'https://gitlab.com/harbour/boats/lamp/-/releases.atom'],
    ['https://codeberg.org/keeper/lamp', 'https://codeberg.org/keeper/lamp/releases.rss'],
  ])('of a repository, %s, leads to releases, tags and more', (address, releases) => {
    expect(
      applyPlatform(address)
        ?.candidates.map(({ title }) => title)
        .slice(0, 2),
    ).toEqual(['Releases', 'Tags']);
    expect(feedsOf(address)?.[0]).toBe(releases);
  });

  test.each([
    `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
    'https://www.reddit.com/r/lighthouses/.rss',
    'https://www.reddit.com/r/lighthouses/top/.rss?t=week',
    'https://keeper.blogspot.com/feeds/posts/default/-/lamps',
    'https://keeper.substack.com/feed/podcast/7',
    'https://keeper.medium.com/feed/tagged/lamps',
    'https://medium.com/feed/@keeper',
    'https://vimeo.com/123456',
    'https://merrow.example/r/lighthouses',
    'https://notreddit.com/r/lighthouses',
    'https://reddit.com.merrow.example/r/lighthouses',
  ])('is none of: %s', (address) => {
    expect(applyPlatform(address)).toBeNull();
  });

  test('where it does not tell enough, says what to read in which page', () => {
    const handle = applyPlatform('https://www.youtube.com/@keeper')?.look;
    const feed = `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`;
    expect(handle?.ask).toBe('https://www.youtube.com/@keeper');
    expect(handle?.read(`<link rel="alternate" type="application/rss+xml" title="RSS" href="${feed}">`)?.url).toBe(
      feed,
    );
    expect(handle?.read(`{"other":1,"channelId":"${CHANNEL}"}`)?.url).toBe(feed);
    expect(handle?.read('<p>Before you continue')).toBeNull();
    const podcast = applyPlatform('https://podcasts.apple.com/gb/podcast/the-quay/id1234567')?.look;
    expect(podcast?.ask).toBe('https://itunes.apple.com/lookup?id=1234567&entity=podcast');
    expect(podcast?.read('{"feedUrl":"https://quay.example/rss?a=1"}')?.url).toBe('https://quay.example/rss?a=1');
  });
});

describe('a page that shows the software it is made with', () => {
  const guesses = (address: string, page: string) => applySoftware(address, page).map(({ url }) => url);

  test.each([
    ['https://social.example/@keeper', '<div id="mastodon">', 'https://social.example/@keeper.rss'],
    ['https://social.example/tags/lamp', '<div id="mastodon">', 'https://social.example/tags/lamp.rss'],
    ['https://links.example/c/boats', '<body class="lemmy-site">', 'https://links.example/feeds/c/boats.xml?sort=New'],
    [
      'https://video.example/c/boats/videos',
      'PeerTube',
      'https://video.example/feeds/videos.xml?videoChannelName=boats',
    ],
    [
      'https://talk.example/c/boats/7',
      '<meta name="generator" content="Discourse 3">',
      'https://talk.example/c/boats/7.rss',
    ],
    ['https://code.example/a/b/-/tags', '<meta content="GitLab">', 'https://code.example/a/b/-/tags?format=atom'],
    [
      'https://blog.example/category/lamps/',
      '<img src="/wp-content/a.png">',
      'https://blog.example/category/lamps/feed/',
    ],
    [
      'https://blog.example/tag/lamps',
      '<meta name="generator" content="Ghost 5">',
      'https://blog.example/tag/lamps/rss/',
    ],
    ['https://shop.example/', '<img src="https://static.wixstatic.com/a">', 'https://shop.example/blog-feed.xml'],
  ])('%s is guessed at first', (address, page, feed) => {
    expect(guesses(address, page)[0]).toBe(feed);
  });

  test('is guessed at by nothing else', () => {
    expect(guesses('https://blog.example/category/lamps/', '<p>Lamps</p>')).toEqual([]);
  });
});
