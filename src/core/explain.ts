import { facts, type Notice, noticeCard } from './card/notice-card.ts';
import { type Block, type Button, type Card, code, literal, time } from './card.ts';
import { databaseNotice } from './explain-database.ts';
import { digestNotice } from './explain-digest.ts';
import { typedNotice } from './explain-typed.ts';
import { webNotice } from './explain-web.ts';
import { didYouMean, example, type Of, run, searchFor, told } from './explain-words.ts';
import type { Problem } from './problem.ts';

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

const retryNote = (retryAt: number | null): Block[] =>
  retryAt === null
    ? []
    : [{ type: 'text', inlines: [literal('The next try may be made '), time(retryAt, 'relative'), literal('.')] }];

const notice = (problem: Problem): Notice => {
  switch (problem.code) {
    case 'unknown-verb':
    case 'unknown-option':
    case 'missing-option':
    case 'bad-option':
    case 'unclosed-quotation':
      return typedNotice(problem);
    case 'no-digest':
    case 'digest-unknown':
    case 'digest-unnamed':
    case 'too-many-digests':
    case 'digest-paused':
    case 'digest-empty':
      return digestNotice(problem);
    case 'bad-address':
    case 'private-address':
    case 'blocked-port':
    case 'disallowed':
    case 'unreachable':
    case 'http-status':
    case 'too-large':
    case 'too-slow':
    case 'too-many-redirects':
    case 'not-a-feed':
    case 'not-an-article':
    case 'unreadable':
      return webNotice(problem);
    case 'not-manager':
      return {
        title: `You may not use ${problem.verb} here`,
        blocks: [`It is for ${problem.needs}. Ask one of them.`],
      };
    case 'right-unchecked':
      return {
        title: `I could not check whether you may use ${problem.verb} here`,
        blocks: [
          'I was not told what you may do here, so I changed nothing. Try again in a minute.',
          'If it stays so, the log tells whoever runs me why.',
        ],
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
    case 'too-many-alerts':
      return {
        title: `This place has ${problem.most} alerts already`,
        blocks: ['That is the most. To make room, remove one that you no longer need:', example('/news alert list')],
        buttons: [run('alert list')],
      };
    case 'too-many-feeds':
      return {
        title: `This place reads ${problem.most} feeds of its own already`,
        blocks: ['That is the most. To make room, remove one that you no longer need:', example('/news feed list')],
        buttons: [run('feed list')],
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
    case 'cannot-post':
      return { title: `I can’t post in ${problem.place}`, blocks: [problem.remedy] };
    case 'cannot-edit':
      return { title: `I can’t edit what I posted in ${problem.place}`, blocks: [problem.reason] };
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
        blocks: [`It is needed because ${problem.because}. Set it, or leave out what needs it; then try again.`],
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
