import { epochSeconds, timeInWords } from '../../core/card/when.ts';
import type { Inline } from '../../core/card.ts';

/**
 * Literal text for a mrkdwn field: the three characters that can begin a mention, a link or an entity.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const escapeMrkdwn = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export const dateFormats = {
  date: '{date_long_full}',
  time: '{time}',
  'date-time': '{date_long_full} {time}',
  relative: '{ago}',
} as const;

/** A time in the reader's own zone, for a mrkdwn field; in words where it is no instant. */
export const timeToMrkdwn = (time: Extract<Inline, { type: 'time' }>): string => {
  const seconds = epochSeconds(time.at);
  const words = escapeMrkdwn(timeInWords(time));
  return seconds === null ? words : `<!date^${seconds}^${dateFormats[time.style]}|${words}>`;
};
