import { shorten } from './card/fit.ts';
import { oneLine } from './card/legible.ts';
import { facts, type Notice, noticeCard } from './card/notice-card.ts';
import { type Block, type Button, type Card, code, literal, time } from './card.ts';
import { nearest } from './command/nearest.ts';
import { addressed } from './digest/name.ts';
import { databaseNotice } from './explain-database.ts';
import type { Problem } from './problem.ts';

type Of<C extends Problem['code']> = Extract<Problem, { code: C }>;

const example = (text: string): Block => ({ type: 'code', text });

const run = (command: string): Button => ({
  type: 'action',
  label: `/news ${command}`,
  action: { verb: 'run', argument: command },
});

const didYouMean = (nearest: string | null): Block[] =>
  nearest === null ? [] : [{ type: 'text', inlines: [literal('Did you mean '), code(nearest), literal('?')] }];

/** What somebody typed, short enough for a title. */
const told = (typed: string): string => shorten(oneLine(typed), 60);

const typedWrong = (problem: Of<'bad-option'>): Notice => ({
  title:
    problem.typed.trim() === ''
      ? `Nothing is given for ${problem.option}`
      : `“${told(problem.typed)}” is not right for ${problem.option}`,
  blocks: [
    `${problem.option} must be ${problem.expected}.`,
    ...didYouMean(problem.nearest),
    'This works:',
    example(problem.example),
  ],
});

const unknownOption = ({ verb, typed, nearest, example: works }: Of<'unknown-option'>): Notice => ({
  title: `I don't know what to do with “${told(typed)}”`,
  blocks: [
    ...didYouMean(nearest === null ? null : `${nearest}:`),
    'This works:',
    example(works),
    `More about ${verb}:`,
    example(`/news help ${verb}`),
  ],
  buttons: [run(`help ${verb}`)],
});

const unknownVerb = ({ typed, nearest }: Of<'unknown-verb'>): Notice => ({
  title: `There is no command “${told(typed)}”`,
  blocks: [
    ...didYouMean(nearest === null ? null : `/news ${nearest}`),
    ...(nearest === null ? searchFor(typed.includes(' ') ? null : typed) : []),
    nearest === null && typed.includes(' ') ? 'What it can do:' : 'All commands:',
    example(`/news ${helpFor({ typed, nearest })}`),
  ],
  buttons: [...(nearest === null ? [] : [run(nearest)]), run(helpFor({ typed, nearest }))],
});

/** The first of two words is a verb or the name of a group. */
const helpFor = ({ typed, nearest }: Pick<Of<'unknown-verb'>, 'typed' | 'nearest'>): string =>
  nearest === null && typed.includes(' ') ? `help ${told(typed).split(' ')[0] ?? ''}` : 'help';

/** Words that were meant to be looked for; nobody looks for very long ones. */
const searchFor = (words: string | null): (string | Block)[] =>
  words === null || words !== told(words) ? [] : ['To look for news about it:', example(`/news search ${words}`)];

const noNews = ({ topic, source }: Of<'no-news'>): Notice => {
  const about = [topic === null ? '' : ` about ${topic}`, source === null ? '' : ` from “${told(source)}”`].join('');
  return {
    title: `No news${about} yet`,
    blocks: [
      about === ''
        ? 'The feeds of this place have brought nothing so far; they are read every few minutes.'
        : 'Nothing that I keep fits. Try without it, or see which sources this place reads:',
      example(about === '' ? '/news sources' : '/news latest'),
      ...searchFor(source),
    ],
    buttons: [...(about === '' ? [] : [run('latest')]), run('sources')],
  };
};

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

const retryNote = (retryAt: number | null): Block[] =>
  retryAt === null
    ? []
    : [{ type: 'text', inlines: [literal('The next try may be made '), time(retryAt, 'relative'), literal('.')] }];

/** Bytes in a person's words. */
const bytes = (limit: number): string => `${Math.round((limit / 1_048_576) * 10) / 10} MB`;

const notice = (problem: Problem): Notice => {
  switch (problem.code) {
    case 'unknown-verb':
      return unknownVerb(problem);
    case 'unknown-option':
      return unknownOption(problem);
    case 'missing-option':
      return {
        title: `${problem.verb} needs ${problem.option}`,
        blocks: [`${problem.option} is ${problem.expected}. This works:`, example(problem.example)],
      };
    case 'bad-option':
      return typedWrong(problem);
    case 'unclosed-quotation':
      return {
        title: 'A quotation mark opens and never closes',
        blocks: [
          `It begins at: ${told(problem.typed)}`,
          'Close it, or leave both marks out. This works:',
          example(problem.example),
        ],
      };
    case 'not-manager':
      return {
        title: `You may not use ${problem.verb} here`,
        blocks: [`It is for ${problem.needs}. Ask one of them.`],
      };
    case 'no-news':
      return noNews(problem);
    case 'nothing-found':
      return { title: `Nothing found for “${told(problem.sought)}”`, blocks: [problem.advice] };
    case 'unknown-story':
      return {
        title: 'I don’t know this story',
        blocks: [
          `Nothing that I keep fits “${told(problem.story)}”; old stories are let go after a time. The newest are at:`,
          example('/news latest'),
        ],
        buttons: [run('latest')],
      };
    case 'no-digest':
      return {
        title: 'This place has no digest yet',
        blocks: ['Set one with a time, a zone and days:', example('/news digest set 08:00 Europe/London weekdays')],
      };
    case 'too-many-alerts':
      return {
        title: `This place has ${problem.most} alerts already`,
        blocks: ['That is the most. To make room, remove one that you no longer need:', example('/news alert list')],
        buttons: [run('alert list')],
      };
    case 'digest-unknown':
      return {
        title: `This place has no digest “${told(problem.typed)}”`,
        blocks: [
          ...didYouMean(nearest(problem.typed, problem.names)),
          `Its digests are: ${problem.names.join(', ')}.`,
          example('/news digest show'),
        ],
        buttons: [run('digest show')],
      };
    case 'digest-unnamed':
      return {
        title: 'This place has several digests',
        blocks: [
          `Say which one: ${problem.names.join(', ')}. Such as:`,
          ...problem.names.slice(0, 1).map((name) => example(`/news ${addressed(problem.verb, name)}`)),
        ],
        // A button of `digest set` would change nothing yet.
        buttons:
          problem.verb === 'digest set'
            ? []
            : problem.names.slice(0, 5).map((name) => run(addressed(problem.verb, name))),
      };
    case 'too-many-digests':
      return {
        title: `A place has at most ${problem.limit} digests`,
        blocks: [
          'One of them may come at several times of the day, and on any days. Those of this place:',
          example('/news digest show'),
        ],
        buttons: [run('digest show')],
      };
    case 'digest-paused': {
      const resume = addressed('digest resume', problem.name);
      return {
        title: `The digest ${problem.name === null ? '' : `“${problem.name}” `}of this place is paused`,
        blocks: ['Nothing is posted until it is resumed:', example(`/news ${resume}`)],
        buttons: [run(resume)],
      };
    }
    case 'digest-empty':
      return {
        title: 'Nothing new for a digest',
        blocks: [
          'What came in this time was posted here already, or nothing came. The newest stories are at:',
          example('/news latest'),
        ],
        buttons: [run('latest')],
      };
    case 'nothing-saved':
      return {
        title: 'You have saved nothing yet',
        blocks: ['Press Save on a story and it stands here.'],
        buttons: [run('latest')],
      };
    case 'no-link':
      return {
        title: 'This message has no link',
        blocks: [
          'I read the article behind a link: choose a message that has one, or give me the address:',
          example('/news read https://news.example/ferry'),
        ],
      };
    case 'unknown-channel':
      return {
        title: `I don’t see a channel “${told(problem.typed)}”`,
        blocks: [
          'Either there is none of this name, or I am not in it: add me to it, and name it as it is named here.',
        ],
      };
    case 'too-many-requests':
      return {
        title: problem.who === 'person' ? 'One moment, please' : 'Much is asked here at once',
        blocks: [
          {
            type: 'text',
            inlines: [
              literal(
                problem.who === 'person'
                  ? 'You ask faster than I answer, and others wait too. I am all yours again '
                  : 'So many ask in this place that I have to take a breath. I answer again ',
              ),
              time(problem.retryAt, 'relative'),
              literal('.'),
            ],
          },
        ],
      };
    case 'feed-unknown':
      return {
        title: `This place has no feed “${told(problem.typed)}”`,
        blocks: [...didYouMean(problem.nearest), 'Its feeds:', example('/news feed list')],
        buttons: [run('feed list')],
      };
    case 'feed-known':
      return {
        title: `This place reads “${problem.title}” already`,
        blocks: [
          'To give it another topic, remove it and add it again with one. The feeds:',
          example('/news feed list'),
        ],
      };
    case 'feed-standard':
      return {
        title: `“${problem.title}” is read for every place`,
        blocks: [
          'Only whoever runs me can take it away, in the file feeds.opml. Feeds that were added here:',
          example('/news feed list'),
        ],
      };
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
    case 'not-a-feed':
      return {
        title: 'No feed found there',
        blocks: [
          `${told(problem.url)} is no feed and names none. Many sites have theirs at:`,
          example('https://news.example/feed'),
        ],
      };
    case 'not-an-article':
      return {
        title: 'No article found there',
        blocks: [
          `${told(problem.url)} has no text that reads as an article: it may be a front page, a video, or need a subscription.`,
        ],
      };
    case 'unreadable':
      return { title: `${problem.name} can’t be read`, blocks: [`The reason: ${problem.reason}.`] };
    case 'cannot-post':
      return { title: `I can’t post in ${problem.place}`, blocks: [problem.remedy] };
    case 'platform-failed':
      return {
        title: `${problem.platform} could not do it just now`,
        blocks: [
          `The reason: ${problem.reason.replace(/\.$/, '')}.`,
          ...retryNote(problem.retryAt),
          'A digest that is on its way is tried again by itself and is not lost. Anything else, please ask again.',
        ],
      };
    case 'bad-setting':
      return { title: `The setting ${problem.name} is not right`, blocks: [`It must be ${problem.expected}.`] };
    case 'missing-setting':
      return {
        title: `The setting ${problem.name} is missing`,
        blocks: [`It is needed because ${problem.because}. Set it, or take the other away; then start again.`],
      };
    case 'database-unavailable':
      return {
        title: 'The database does not answer',
        blocks: [`The reason: ${problem.reason}.`, 'Check DATABASE_URL or DATA_DIR; then start again.'],
      };
    case 'bad-line':
      return { title: 'A line can’t be read', blocks: [problem.reason] };
    case 'no-database':
    case 'database-in-use':
    case 'database-not-empty':
    case 'database-newer':
    case 'database-same':
    case 'not-a-backup':
    case 'file-exists':
    case 'copy-failed':
      return databaseNotice(problem);
    case 'bug':
      return {
        title: 'Something went wrong on my side',
        blocks: [
          'It was not your doing. Whoever runs me finds the details in the log under this reference:',
          facts({ Reference: [code(problem.reference)] }),
        ],
      };
  }
};

/** What only somebody who manages the place can do about it. */
const managerButtons = ({ code }: Problem): Button[] =>
  code === 'no-digest'
    ? [{ type: 'action', label: 'Set a digest', action: { verb: 'run', argument: 'digest set' } }]
    : [];

/** The card that says what happened and what to do; seen by the asker alone. A manager is offered what only they can do. */
export const explain = (problem: Problem, asker: { readonly manager: boolean } = { manager: false }): Card => {
  const { buttons = [], ...said } = notice(problem);
  return noticeCard({
    tone: 'problem',
    ...said,
    buttons: [...buttons, ...(asker.manager ? managerButtons(problem) : [])],
  });
};
