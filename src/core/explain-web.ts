import type { Notice } from './card/notice-card.ts';
import { literal, time } from './card.ts';
import { example, type Of, told } from './explain-words.ts';
import type { Problem } from './problem.ts';

export type WebProblem = Extract<
  Problem,
  {
    code:
      | 'bad-address'
      | 'private-address'
      | 'blocked-port'
      | 'disallowed'
      | 'unreachable'
      | 'http-status'
      | 'too-large'
      | 'too-slow'
      | 'too-many-redirects'
      | 'not-a-feed'
      | 'not-an-article'
      | 'unreadable';
  }
>;

const INSTEAD_OF_A_FEED = {
  page: ['A web page, no feed', 'is a web page and names no feed. Many sites have theirs at:'],
  nothing: ['Nothing there', 'is empty; a feed may be back there later. Many sites have theirs at:'],
  login: [
    'The site asks to sign in there',
    'is shown only to those who sign in, which I can’t. Give the address of a feed that is open to all, such as:',
  ],
  article: [
    'An article, no feed',
    'is an article, and neither it nor its site names a feed. I can read it once with /news read; to follow the site, look for a link “RSS” there, often at:',
  ],
  file: [
    'A file, no feed',
    'is a file such as a picture or a PDF. Give the address of the site that it comes from, or of its feed:',
  ],
  other: ['No feed found there', 'is no feed and names none. Many sites have theirs at:'],
} as const;

const statusAdvice = (status: number): string => {
  if (status === 401 || status === 402 || status === 403)
    return 'The site does not let me read it: it may need a subscription or refuse bots.';
  if (status === 404 || status === 410) return 'Nothing stands at this address: check that it is typed in full.';
  if (status === 429) return 'The site asks for fewer requests.';
  return 'The trouble is on the side of the site; later it may work.';
};

const httpStatus = ({ host, status, retryAt }: Of<'http-status'>): Notice => ({
  title: `${host} answered with ${status}`,
  blocks: [
    statusAdvice(status),
    ...(retryAt === null
      ? []
      : [
          {
            type: 'text' as const,
            inlines: [literal('It asks to be left alone until '), time(retryAt, 'date-time'), literal('.')],
          },
        ]),
  ],
});

/** Bytes in a person's words. */
const bytes = (limit: number): string => `${Math.round((limit / 1_048_576) * 10) / 10} MB`;

/** What somebody reads where an address could not be read. */
export const webNotice = (problem: WebProblem): Notice => {
  switch (problem.code) {
    case 'bad-address':
      return {
        title: 'This is no address that I can read',
        blocks: [
          `“${told(problem.url)}” is not. An address begins with http:// or https://, such as:`,
          example('https://news.example/feed.xml'),
        ],
      };
    case 'private-address':
      return {
        title: `${told(problem.host)} is a private address`,
        blocks: [
          'I read only what is public on the web, so that nobody can look into this network through me. Whoever runs me can allow it with the setting:',
          example(`ALLOW_PRIVATE_HOSTS=${told(problem.host).replace(/:\d+$/, '')}`),
        ],
      };
    case 'disallowed':
      return {
        title: `${told(problem.host)} wants no program to read this page`,
        blocks: ['Its robots.txt says so, and I keep to it. Open the page in a browser.'],
      };
    case 'blocked-port':
      return {
        title: `${told(problem.host)} is no web server`,
        blocks: [
          'Another kind of server listens at this port: mail, files or the like. Pages and feeds lie elsewhere.',
        ],
      };
    case 'unreachable':
      return {
        title: `${told(problem.host)} can’t be reached`,
        blocks: [`The reason: ${problem.reason}.`, 'Check the address; where it is right, try again later.'],
      };
    case 'http-status':
      return httpStatus(problem);
    case 'too-large':
      return { title: `${problem.host} sent too much`, blocks: [`I read at most ${bytes(problem.limit)} of a page.`] };
    case 'too-slow':
      return {
        title: `${problem.host} was too slow`,
        blocks: [`It did not answer in full within ${Math.round(problem.limit / 100) / 10} seconds. Try again later.`],
      };
    case 'too-many-redirects':
      return {
        title: `${problem.host} sends me round and round`,
        blocks: [
          `I follow ${problem.limit} redirects at most. Open the address in a browser and use the one it ends at.`,
        ],
      };
    case 'not-a-feed': {
      const [title, instead] = INSTEAD_OF_A_FEED[problem.found ?? 'other'];
      return {
        title,
        blocks: [`${told(problem.url)} ${instead}`, example('https://news.example/feed')],
      };
    }
    case 'not-an-article':
      return {
        title: 'No article found there',
        blocks: [
          `${told(problem.url)} has no text that reads as an article: it may be a front page, a video, or need a subscription.`,
        ],
      };
    case 'unreadable':
      return { title: `${problem.name} can’t be read`, blocks: [`The reason: ${problem.reason}.`] };
  }
};
