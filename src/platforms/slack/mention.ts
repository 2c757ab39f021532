import { shorten } from '../../core/card/fit.ts';
import { oneLine } from '../../core/card/legible.ts';
import { liveMentions, longestMention } from '../../core/card/mention.ts';
import { plainText, type SlackBlock } from './blocks.ts';

/** Whom to notify, as the first block of a message: alive only as Slack itself writes a user group, `here` or `channel`. */
export const mentionBlocks = (mention: string | null): SlackBlock[] => {
  const words = shorten(oneLine(mention ?? ''), longestMention);
  if (words === '') return [];
  return [
    { type: 'section', text: liveMentions.slack.test(words) ? { type: 'mrkdwn', text: words } : plainText(words) },
  ];
};
