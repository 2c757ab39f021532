/**
 * Where platforms keep feeds, by the form of their addresses. Data alone: each address made from it is fetched and read before
 * it is believed.
 */
export interface PlatformRule {
  readonly platform: string;
  /** Where it is documented, or the code that makes such addresses. */
  readonly source: string;
  /** Matched against host (without `www.`), path and query. */
  readonly at: RegExp;
  /** Feeds, the best first: `$1` stands for what the form caught, `$host` for the host; relative to the address's root. */
  readonly feeds?: readonly (readonly [address: string, title: string | null])[];
  /** A page to look in instead, where the address does not tell enough; the address itself where left out. */
  readonly ask?: string;
  /** What that page must say, the surest first; `$1` in `make` is what it caught. */
  readonly says?: readonly RegExp[];
  readonly make?: string;
}

const YOUTUBE = 'https://www.youtube.com/feeds/videos.xml';
const YOUTUBE_SOURCE = 'https://developers.google.com/youtube/v3/guides/push_notifications';
const GITHUB = 'https://github.com/orgs/community/discussions/128589';
const GITLAB = 'https://gitlab.com/gitlab-org/gitlab/-/merge_requests/151062';
const MEDIUM =
  'https://help.medium.com/hc/en-us/articles/214874118-Using-RSS-feeds-of-profiles-publications-and-topics';
const REDDIT = 'https://www.reddit.com/wiki/rss';
const SUBSTACK = 'https://support.substack.com/hc/en-us/articles/360038239391-Is-there-an-RSS-feed-for-my-publication';
const BLOGGER = 'https://support.google.com/blogger/answer/97933';
const PEERTUBE = 'https://docs.joinpeertube.org/api-rest-reference/api/video-feeds.md';
const DISCOURSE = 'https://meta.discourse.org/t/finding-discourse-rss-feeds/264134';
const WORDPRESS = 'https://developer.wordpress.org/advanced-administration/wordpress/feeds/';
const LIST = 'https://github.com/Akagi201/rss/blob/main/README.md';
/** No page of the platform tells it. */
const FROM_USE = 'known from feed readers that use it';
const GITEA = 'https://github.com/go-gitea/gitea/pull/21696';

/** By host. These are tried before the page, and the first that matches decides. */
export const PLATFORMS: readonly PlatformRule[] = [
  {
    platform: 'YouTube',
    source: YOUTUBE_SOURCE,
    at: /^(?:m\.)?youtube\.com\/(?:playlist|watch)\?(?:[^#]*&)?list=((?:PL|UU|OL|FL)[\w-]+)/,
    feeds: [[`${YOUTUBE}?playlist_id=$1`, null]],
  },
  {
    platform: 'YouTube',
    source: YOUTUBE_SOURCE,
    at: /^(?:m\.)?youtube\.com\/channel\/(UC[\w-]{22})/,
    feeds: [[`${YOUTUBE}?channel_id=$1`, null]],
  },
  {
    platform: 'YouTube',
    source: YOUTUBE_SOURCE,
    at: /^(?:(?:m\.)?youtube\.com\/(?:@|c\/|user\/|watch\?|shorts\/|live\/)|youtu\.be\/)./,
    says: [
      /<link[^>]{1,300}href="https:\/\/www\.youtube\.com\/feeds\/videos\.xml\?channel_id=(UC[\w-]{22})"/,
      /<meta itemprop="(?:channelId|identifier)" content="(UC[\w-]{22})"/,
      /"external(?:Channel)?Id":"(UC[\w-]{22})"/,
      /"channelId":"(UC[\w-]{22})"/,
    ],
    make: `${YOUTUBE}?channel_id=$1`,
  },
  { platform: 'Reddit', source: REDDIT, at: /^(?:\w+\.)?reddit\.com\/u\/([\w-]+)/, feeds: [['/user/$1/.rss', null]] },
  {
    platform: 'Reddit',
    source: REDDIT,
    at: /^(?:\w+\.)?reddit\.com((?:\/(?:r|user)\/[^?#]*?)?)\/?(?:[?#]|$)/,
    feeds: [['$1/.rss', null]],
  },
  {
    platform: 'Bluesky',
    source: 'https://github.com/bluesky-social/social-app/issues/1491',
    at: /^bsky\.app\/profile\/([^/?#]+)/,
    feeds: [['/profile/$1/rss', null]],
  },
  {
    platform: 'Substack',
    source: SUBSTACK,
    at: /^(?:open\.)?substack\.com\/(?:@|pub\/)([\w-]+)/,
    feeds: [['https://$1.substack.com/feed', null]],
  },
  {
    platform: 'Substack',
    source: SUBSTACK,
    at: /^[\w-]+\.substack\.com/,
    feeds: [['/feed', null]],
  },
  {
    platform: 'Medium',
    source: MEDIUM,
    at: /^medium\.com\/((?:tag|[^/?#]+\/tagged)\/[^/?#]+)/,
    feeds: [['/feed/$1', null]],
  },
  {
    platform: 'Medium',
    source: MEDIUM,
    at: /^medium\.com\/((?!(?:m|me|search|about|tag|topic)(?:[/?#]|$))[^/?#]+)/,
    feeds: [['/feed/$1', null]],
  },
  { platform: 'Medium', source: MEDIUM, at: /^[\w-]+\.medium\.com/, feeds: [['/feed', null]] },
  {
    platform: 'GitHub',
    source: GITHUB,
    at: /^github\.com\/([^/?#]+\/[^/?#]+)\/(releases|tags|discussions|wiki)(?:[/?#]|$)/,
    feeds: [['/$1/$2.atom', null]],
  },
  {
    platform: 'GitHub',
    source: GITHUB,
    at: /^github\.com\/([^/?#]+\/[^/?#]+\/commits\/[^?#]+?)\/?(?:[?#]|$)/,
    feeds: [['/$1.atom', null]],
  },
  {
    platform: 'GitHub',
    source: GITHUB,
    at: /^github\.com\/(?!(?:orgs|topics|features|marketplace|sponsors|settings|collections)\/)([^/?#]+\/[^/?#]+?)(?:\.git)?(?:[/?#]|$)/,
    feeds: [
      ['/$1/releases.atom', 'Releases'],
      ['/$1/tags.atom', 'Tags'],
      ['/$1/commits.atom', 'Commits'],
    ],
  },
  { platform: 'GitHub', source: GITHUB, at: /^github\.com\/([\w-]+)\/?(?:[?#]|$)/, feeds: [['/$1.atom', 'Activity']] },
  {
    platform: 'GitLab',
    source: GITLAB,
    at: /^gitlab\.com\/((?:[^/?#]+\/)+?[^/?#]+?)\/?(?:\/-\/tree\/[^?#]*)?(?:[?#]|$)/,
    feeds: [
      ['/$1/-/releases.atom', 'Releases'],
      ['/$1/-/tags?format=atom', 'Tags'],
      ['/$1/-/commits/HEAD?format=atom', 'Commits'],
    ],
  },
  {
    platform: 'Forgejo',
    source: GITEA,
    at: /^(?:codeberg\.org|gitea\.com)\/([^/?#]+\/[^/?#]+)\/(releases|tags)(?:[/?#]|$)/,
    feeds: [['/$1/$2.rss', null]],
  },
  {
    platform: 'Forgejo',
    source: GITEA,
    at: /^(?:codeberg\.org|gitea\.com)\/([^/?#]+\/[^/?#]+?)\/?(?:[?#]|$)/,
    feeds: [
      ['/$1/releases.rss', 'Releases'],
      ['/$1/tags.rss', 'Tags'],
      ['/$1.rss', 'Activity'],
    ],
  },
  {
    platform: 'Tumblr',
    source: 'https://docs.tomy.me/spec-rss-atom',
    at: /^tumblr\.com\/(?:blog\/(?:view\/)?)?((?!dashboard|explore|tagged|search)[\w-]+)/,
    feeds: [['https://$1.tumblr.com/rss', null]],
  },
  {
    platform: 'Tumblr',
    source: 'https://docs.tomy.me/spec-rss-atom',
    at: /^[\w-]+\.tumblr\.com(\/tagged\/[^/?#]+)?/,
    feeds: [['$1/rss', null]],
  },
  {
    platform: 'Blogger',
    source: BLOGGER,
    at: /^[\w-]+\.blogspot\.[a-z.]{2,6}(?:[/?#]|$)/,
    feeds: [['/feeds/posts/default', null]],
  },
  {
    platform: 'WordPress.com',
    source: 'https://wordpress.com/support/feeds/',
    at: /^[\w-]+\.wordpress\.com(\/(?:category|tag|author)\/[^?#]+?)?\/?(?:[?#]|$)/,
    feeds: [['$1/feed/', null]],
  },
  {
    platform: 'Hacker News',
    source: 'https://news.ycombinator.com/',
    at: /^news\.ycombinator\.com(?:\/(?:news)?)?(?:[?#]|$)/,
    feeds: [['/rss', null]],
  },
  {
    platform: 'Stack Exchange',
    source: FROM_USE,
    at: /^((?:[\w.-]+\.)?stackexchange|(?:\w+\.)?stackoverflow|serverfault|superuser|askubuntu|stackapps)\.com\/questions\/tagged\/([^/?#]+)/,
    feeds: [['/feeds/tag/$2', null]],
  },
  {
    platform: 'Stack Exchange',
    source: FROM_USE,
    at: /^((?:[\w.-]+\.)?stackexchange|(?:\w+\.)?stackoverflow|serverfault|superuser|askubuntu|stackapps)\.com\/(question|user)s\/(\d+)/,
    feeds: [['/feeds/$2/$3', null]],
  },
  {
    platform: 'arXiv',
    source: 'https://info.arxiv.org/help/rss.html',
    at: /^arxiv\.org\/(?:list|archive)\/([\w.-]+)/,
    feeds: [['https://rss.arxiv.org/rss/$1', null]],
  },
  {
    platform: 'Apple Podcasts',
    source:
      'https://developer.apple.com/library/archive/documentation/AudioVideo/Conceptual/iTuneSearchAPI/LookupExamples.html',
    at: /^(?:podcasts|itunes)\.apple\.com\/(?:[^?#]*\/)?id(\d{1,20})/,
    ask: 'https://itunes.apple.com/lookup?id=$1&entity=podcast',
    says: [/"feedUrl": ?"(https?:\/\/[^"\\]{1,1000})"/],
    make: '$1',
  },
  {
    platform: 'Vimeo',
    source: FROM_USE,
    at: /^vimeo\.com\/((?:channels\/|groups\/)?(?!\d+(?:[/?#]|$)|(?:channels|groups|watch|categories|features)(?:[/?#]|$))[\w-]+)/,
    feeds: [['/$1/videos/rss', null]],
  },
  {
    platform: 'Dailymotion',
    source: FROM_USE,
    at: /^dailymotion\.com\/playlist\/(\w+)/,
    feeds: [['/rss/playlist/$1', null]],
  },
  {
    platform: 'Dailymotion',
    source: FROM_USE,
    at: /^dailymotion\.com\/(?!(?:video|rss|search|topic)\/)(?:user\/)?([\w.-]+)/,
    feeds: [['/rss/user/$1', null]],
  },
  {
    platform: 'DEV',
    source: LIST,
    at: /^dev\.to\/(?:t\/([\w-]+)|([\w-]+)\/?(?:[?#]|$))/,
    feeds: [
      ['/feed/tag/$1', null],
      ['/feed/$2', null],
    ],
  },
];

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
