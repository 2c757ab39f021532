import type { Notice } from './card/notice-card.ts';
import { nearest } from './command/nearest.ts';
import { addressed } from './digest/name.ts';
import { didYouMean, example, run, told } from './explain-words.ts';
import type { Problem } from './problem.ts';

export type DigestProblem = Extract<
  Problem,
  {
    code: 'no-digest' | 'digest-unknown' | 'digest-unnamed' | 'too-many-digests' | 'digest-paused' | 'digest-empty';
  }
>;

/** What somebody reads who asks of a digest what it can't do. */
export const digestNotice = (problem: DigestProblem): Notice => {
  switch (problem.code) {
    case 'no-digest':
      return {
        title: 'This place has no digest yet',
        blocks: ['Set one with a time, a zone and days:', example('/news digest set 08:00 Europe/London weekdays')],
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
  }
};
