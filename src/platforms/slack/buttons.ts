import { encodeAction } from '../../core/card/action.ts';
import { shorten } from '../../core/card/fit.ts';
import { oneLine, webAddress } from '../../core/card/legible.ts';
import type { Button } from '../../core/card.ts';
import { plainText, type SlackBlock, type SlackButton } from './blocks.ts';
import { limits } from './limits.ts';

/** Whether Slack can show it; what can't be a button is told in the text instead. */
export const canBeButton = (button: Button): boolean =>
  button.type === 'link' ? webAddress(button.url, limits.url) !== null : encodeAction(button.action, 9999) !== null;

/** `actions` blocks of at most 25 buttons. An action's `value` is its text, its `action_id` the same made unique. */
export const toActions = (buttons: readonly Button[]): SlackBlock[] => {
  const blocks: SlackBlock[] = [];
  const shown = buttons.filter(canBeButton).map(toSlackButton);
  for (let at = 0; at < shown.length; at += limits.actions) {
    blocks.push({ type: 'actions', elements: shown.slice(at, at + limits.actions) });
  }
  return blocks;
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
