import { type Block, type Button, code, link, literal } from '../card.ts';

/** What a button offers, as text: where a platform can't hold the button, its offer is still made. */
export const buttonAsText = (button: Button): Block => {
  if (button.type === 'link') return { type: 'text', inlines: [link(button.label, button.url)] };
  if (button.action.verb !== 'run') return { type: 'text', inlines: [literal(button.label)] };
  return { type: 'text', inlines: [literal(`${button.label}: `), code(`/news ${button.action.argument}`)] };
};

/** Whether it means anything without a platform to press it on: an address can be followed, a command typed. */
export const worksAsText = (button: Button): boolean => button.type === 'link' || button.action.verb === 'run';
