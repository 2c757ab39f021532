import { BLOGGER, FROM_USE, GITLAB, LIST, type PlatformRule, SUBSTACK } from './platform-rule.ts';

const YOUTUBE = 'https://www.youtube.com/feeds/videos.xml';
const YOUTUBE_SOURCE = 'https://developers.google.com/youtube/v3/guides/push_notifications';
const GITHUB = 'https://github.com/orgs/community/discussions/128589';
const MEDIUM =
  'https://help.medium.com/hc/en-us/articles/214874118-Using-RSS-feeds-of-profiles-publications-and-topics';
const REDDIT = 'https://www.reddit.com/wiki/rss';
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
      /feeds\/videos\.xml\?channel_id=(UC[\w-]{22})/,
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
    at: /^[\w-]+\.substack\.com(?!\/feed\/.)/,
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
    at: /^medium\.com\/((?!(?:m|me|search|about|tag|topic|feed)(?:[/?#]|$))[^/?#]+)/,
    feeds: [['/feed/$1', null]],
  },
  { platform: 'Medium', source: MEDIUM, at: /^[\w-]+\.medium\.com(?!\/feed\/.)/, feeds: [['/feed', null]] },
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
    at: /^[\w-]+\.blogspot\.[a-z.]{2,6}(?!\/feeds\/)(?:[/?#]|$)/,
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
