import { encodeAction } from '../../core/card/action.ts';
import { shorten } from '../../core/card/fit.ts';
import { oneLine, webAddress } from '../../core/card/legible.ts';
import type { Action, Button } from '../../core/card.ts';
import { plainText, type SlackBlock, type SlackButton, type SlackOverflow } from './blocks.ts';
import { limits } from './limits.ts';

/** Whether Slack can show it; what can't be a button is told in the text instead. */
export const canBeButton = (button: Button): boolean =>
  button.type === 'link' ? webAddress(button.url, limits.url) !== null : encodeAction(button.action, 9999) !== null;

/** What a reader does least: where room is dear it goes into a menu. */
const secondary: ReadonlySet<Action['verb']> = new Set(['save', 'unsave', 'why']);

/** The `action_id` of every menu. */
export const menuId = 'menu';

/**
 * `actions` blocks of at most 25 elements. An action's `value` is its text, its `action_id` the same made unique.
 * `crowded`: the secondary actions go into a menu after the buttons, where they are 2 to 5.
 */
export const toActions = (buttons: readonly Button[], room: 'free' | 'crowded' = 'free'): SlackBlock[] => {
  const shown = buttons.filter(canBeButton);
  const menu = room === 'crowded' ? toMenu(shown.filter(isSecondary)) : null;
  const elements = [
    ...(menu === null ? shown : shown.filter((button) => !isSecondary(button))).map(toSlackButton),
    ...(menu === null ? [] : [menu]),
  ];
  const blocks: SlackBlock[] = [];
  for (let at = 0; at < elements.length; at += limits.actions) {
    blocks.push({ type: 'actions', elements: elements.slice(at, at + limits.actions) });
  }
  return blocks;
};

const isSecondary = (button: Button): boolean => button.type === 'action' && secondary.has(button.action.verb);

/** Null where a menu would hold too few, too many, or one that is too long for it. */
const toMenu = (buttons: readonly Button[]): SlackOverflow | null => {
  const options = buttons.map((button, index) => ({
    text: plainText(shorten(oneLine(button.label) || '•', limits.optionText)),
    value: button.type === 'action' ? (encodeAction(button.action, index) ?? '') : '',
  }));
  if (options.length < 2 || options.length > limits.overflowOptions) return null;
  if (options.some(({ value }) => value === '' || value.length > limits.optionValue)) return null;
  return { type: 'overflow', action_id: menuId, options };
};

const toSlackButton = (button: Button, index: number): SlackButton => {
  const text = plainText(shorten(oneLine(button.label) || '•', limits.buttonText));
  if (button.type === 'link') {
    return { type: 'button', text, action_id: `open${index}`, url: webAddress(button.url, limits.url) ?? '' };
  }
  return {
    type: 'button',
    text,
    action_id: encodeAction(button.action, index) ?? '',
    value: encodeAction(button.action) ?? '',
    ...(button.primary === true ? { style: 'primary' as const } : {}),
  };
};
