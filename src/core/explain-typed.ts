import type { Notice } from './card/notice-card.ts';
import { didYouMean, example, type Of, run, searchFor, told } from './explain-words.ts';
import type { Problem } from './problem.ts';

export type TypedProblem = Extract<
  Problem,
  {
    code: 'unknown-verb' | 'unknown-option' | 'missing-option' | 'bad-option' | 'unclosed-quotation';
  }
>;

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

/** What somebody reads who typed what can't be understood. */
export const typedNotice = (problem: TypedProblem): Notice => {
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
  }
};
