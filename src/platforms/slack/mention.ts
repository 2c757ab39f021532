import { shorten } from '../../core/card/fit.ts';
import { oneLine } from '../../core/card/legible.ts';
import { plainText, type SlackBlock } from './blocks.ts';

/** https://docs.slack.dev/messaging/formatting-message-text#mentioning-groups and #special-mentions */
const notifies = /^<!(?:subteam\^[A-Z0-9]+|here|channel)>$/;

/** A mention is a name: longer is none. */
const longest = 200;

/** Whom to notify, as the first block of a message: alive only as Slack itself writes a user group, `here` or `channel`. */
export const mentionBlocks = (mention: string | null): SlackBlock[] => {
  const words = shorten(oneLine(mention ?? ''), longest);
  if (words === '') return [];
  return [{ type: 'section', text: notifies.test(words) ? { type: 'mrkdwn', text: words } : plainText(words) }];
};
