import { encodeAction } from '../../core/card/action.ts';
import { shorten } from '../../core/card/fit.ts';
import { oneLine, webAddress } from '../../core/card/legible.ts';
import type { Button } from '../../core/card.ts';
import { limits } from './limits.ts';

export interface DiscordButton {
  readonly type: 2;
  /** 1 primary, 2 secondary, 5 link. */
  readonly style: 1 | 2 | 5;
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
}

export interface DiscordRow {
  readonly type: 1;
  readonly components: readonly DiscordButton[];
}

/** Whether Discord can show it; what can't be a button is told in the text instead. */
export const canBeButton = (button: Button): boolean =>
  button.type === 'link'
    ? webAddress(button.url, limits.buttonUrl) !== null
    : encodeAction(button.action, 9999) !== null;

/** One button; `number` tells which story of the message it belongs to, `copy` keeps its custom_id unique. */
export const toDiscordButton = (button: Button, number: number | null, copy: number): DiscordButton => {
  const name = oneLine(button.label) || '•';
  const label = shorten(number === null ? name : `${number}. ${name}`, limits.buttonLabel);
  if (button.type === 'link') return { type: 2, style: 5, label, url: webAddress(button.url, limits.buttonUrl) ?? '' };
  return {
    type: 2,
    style: button.primary === true ? 1 : 2,
    label,
    custom_id: encodeAction(button.action, copy) ?? '',
  };
};

/**
 * Rows of at most five buttons. The buttons of one section stay in one row while they can, and fill up the row
 * of the section before where there is room, so that ten stories with a button each take two rows.
 */
export const toRows = (groups: readonly (readonly DiscordButton[])[]): DiscordRow[] => {
  const rows: DiscordButton[][] = [];
  for (const group of groups) {
    for (let at = 0; at < group.length; at += limits.buttonsInRow) {
      const part = group.slice(at, at + limits.buttonsInRow);
      const last = rows.at(-1);
      if (last !== undefined && last.length + part.length <= limits.buttonsInRow) last.push(...part);
      else rows.push([...part]);
    }
  }
  return rows.map((components) => ({ type: 1, components }));
};
