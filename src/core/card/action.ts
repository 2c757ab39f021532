import type { Action } from '../card.ts';

/** Discord's custom_id is the shortest of all platforms: https://docs.discord.com/developers/components/reference#custom-id */
export const actionLimit = 100;

const letters = {
  'more-quotes': 'q',
  save: 's',
  unsave: 'u',
  why: 'w',
  page: 'p',
  run: 'r',
} as const satisfies Record<Action['verb'], string>;

const verbs = new Map<string, Action['verb']>(
  Object.entries(letters).map(([verb, letter]) => [letter, verb as Action['verb']]),
);

/**
 * A button's action as text, `pq<copy><letter><page>:<argument>`, at most 100 UTF-16 units; null where it
 * can't be said in so few. `copy` tells apart equal buttons on one message and means nothing else.
 */
export const encodeAction = (action: Action, copy = 0): string | null => {
  const page = action.page === undefined ? '' : String(action.page);
  if (!/^\d{0,6}$/.test(page) || !action.argument.isWellFormed()) return null;
  const text = `pq${copy}${letters[action.verb]}${page}:${action.argument}`;
  return text.length <= actionLimit ? text : null;
};

/** The action that a text stands for; null for any other text. */
export const decodeAction = (text: string): Action | null => {
  const [, letter, page, argument] = /^pq\d{1,4}([a-z])(\d{0,6}):([\s\S]*)$/.exec(text) ?? [];
  const verb = verbs.get(letter ?? '');
  if (verb === undefined || argument === undefined || text.length > actionLimit) return null;
  return page === undefined || page === '' ? { verb, argument } : { verb, argument, page: Number(page) };
};
