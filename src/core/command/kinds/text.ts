import { type Kind, kind, parsed, unparsed } from '../kind.ts';

/** Slack takes 2,000 characters in a button's value and Discord 100: a longer search can't be asked for again. */
const longest = 200;

/** Words as they stand; without quotation marks it takes what is left of the line. */
export const text = (placeholder: string, example: string): Kind<string> =>
  kind({
    placeholder,
    expected: `words, at most ${longest} characters`,
    example,
    takes: 'line',
    parse: (typed) => {
      const value = typed.replace(/\s+/gu, ' ').trim();
      return value === '' || value.length > longest ? unparsed() : parsed(value);
    },
    format: (value) => value,
  });

/** Part of a publisher's or a feed's name. */
export const source = (): Kind<string> => ({
  ...text('source', 'Harbour Courier'),
  expected: `part of a publisher's name, at most ${longest} characters`,
  completes: 'sources',
});

/** A story by its id, by a link to one of its articles, or by words of its headline. */
export const story = (): Kind<string> => ({
  ...text('story', 'ferry service'),
  expected: `a story: words of its headline, at most ${longest} characters, or a link to one of its articles`,
  completes: 'stories',
});

/** The name of a verb, which may be two words. */
export const verb = (): Kind<string> => ({
  ...text('verb', 'latest'),
  expected: 'the name of a command',
  completes: 'verbs',
});
