import { BLOGGER, FROM_USE, GITLAB, LIST, type PlatformRule, SUBSTACK } from './platform-rule.ts';

const PEERTUBE = 'https://docs.joinpeertube.org/api-rest-reference/api/video-feeds.md';
const DISCOURSE = 'https://meta.discourse.org/t/finding-discourse-rss-feeds/264134';
const WORDPRESS = 'https://developer.wordpress.org/advanced-administration/wordpress/feeds/';

/** By the software that a page of any host shows signs of (`shows`), where the page names no feed itself. */
export const SOFTWARE: readonly (PlatformRule & { readonly shows: RegExp })[] = [
  {
    platform: 'Mastodon',
    source: 'https://github.com/glanceapp/glance/issues/63',
    shows: /mastodon/i,
    at: /^[^/]+\/(@[\w.]+(?:\/tagged\/[^/?#]+)?|tags\/[^/?#]+)\/?(?:[?#]|$)/,
    feeds: [['/$1.rss', null]],
  },
  {
    platform: 'Lemmy',
    source: 'https://github.com/LemmyNet/lemmy/blob/main/crates/routes/src/feeds.rs',
    shows: /lemmy/i,
    at: /^[^/]+\/([cu]\/[\w.@-]+)/,
    feeds: [['/feeds/$1.xml?sort=New', null]],
  },
  {
    platform: 'PeerTube',
    source: PEERTUBE,
    shows: /peertube/i,
    at: /^[^/]+\/(?:c|video-channels)\/([\w.@-]+)/,
    feeds: [['/feeds/videos.xml?videoChannelName=$1', null]],
  },
  {
    platform: 'PeerTube',
    source: PEERTUBE,
    shows: /peertube/i,
    at: /^[^/]+\/(?:a|accounts)\/([\w.@-]+)/,
    feeds: [['/feeds/videos.xml?accountName=$1', null]],
  },
  {
    platform: 'PeerTube',
    source: PEERTUBE,
    shows: /peertube/i,
    at: /^/,
    feeds: [['/feeds/videos.xml?isLocal=true', null]],
  },
  {
    platform: 'Discourse',
    source: DISCOURSE,
    shows: /discourse/i,
    at: /^[^/]+\/((?:c|t|tag)\/[^?#]+?)\/?(?:[?#]|$)/,
    feeds: [['/$1.rss', null]],
  },
  {
    platform: 'Discourse',
    source: DISCOURSE,
    shows: /discourse/i,
    at: /^/,
    feeds: [['/latest.rss', null]],
  },
  {
    platform: 'GitLab',
    source: GITLAB,
    shows: /gitlab/i,
    at: /^[^/]+\/([^?#]+\/-\/(?:releases|tags|commits\/[^?#]+?))\/?(?:[?#]|$)/,
    feeds: [['/$1?format=atom', null]],
  },
  {
    platform: 'WordPress',
    source: WORDPRESS,
    shows: /wp-content|wp-includes|wordpress/i,
    at: /^[^/]+\/((?:[^?#]+\/)?(?:category|tag|author)\/[^?#]+?)\/?(?:[?#]|$)/,
    feeds: [['/$1/feed/', null]],
  },
  {
    platform: 'WordPress',
    source: WORDPRESS,
    shows: /wp-content|wp-includes|wordpress/i,
    at: /^/,
    feeds: [
      ['/feed/', null],
      ['/?feed=rss2', null],
    ],
  },
  {
    platform: 'Ghost',
    source: LIST,
    shows: /content="ghost|ghost-/i,
    at: /^[^/]+\/((?:tag|author)\/[\w-]+)/,
    feeds: [['/$1/rss/', null]],
  },
  {
    platform: 'Ghost',
    source: LIST,
    shows: /content="ghost|ghost-/i,
    at: /^/,
    feeds: [['/rss/', null]],
  },
  {
    platform: 'Substack',
    source: SUBSTACK,
    shows: /substackcdn|substack\.com/i,
    at: /^/,
    feeds: [['/feed', null]],
  },
  {
    platform: 'Blogger',
    source: BLOGGER,
    shows: /content=['"]blogger|blogger\.com/i,
    at: /^/,
    feeds: [['/feeds/posts/default', null]],
  },
  {
    platform: 'Squarespace',
    source: FROM_USE,
    shows: /squarespace/i,
    at: /^[^/]+\/([^?#]+?)\/?(?:[?#]|$)/,
    feeds: [['/$1?format=rss', null]],
  },
  {
    platform: 'Wix',
    source: FROM_USE,
    shows: /wixstatic|wix\.com/i,
    at: /^/,
    feeds: [['/blog-feed.xml', null]],
  },
  {
    platform: 'Shopify',
    source: FROM_USE,
    shows: /shopify/i,
    at: /^[^/]+\/(blogs\/[\w-]+)/,
    feeds: [['/$1.atom', null]],
  },
];
