import type { Client } from './client.ts';
import { fields, list, words } from './payload.ts';

/** Slack's clock and ours may differ by so much, ms. */
const margin = 60_000;
const newest = 200;

/** Whether a message of the bot's own stands in a channel since a moment, ms; null where Slack does not show it. */
export const messageStands = async (
  client: Client,
  channel: string,
  message: object,
  since: number,
): Promise<boolean | null> => {
  try {
    const oldest = String((since - margin) / 1000);
    const asked = { channel, oldest, inclusive: true, limit: newest };
    const answer = fields(await client.apiCall('conversations.history', asked));
    const sought = letters(message);
    const found = list(answer.messages).some((one) => words(fields(one).bot_id) !== null && letters(one) === sought);
    return found || (answer.has_more === true ? null : false);
  } catch {
    return null;
  }
};

/** What a message says in its blocks: Slack adds ids and defaults to them, and writes marks and addresses its own way. */
const letters = (message: unknown): string => {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    for (const inner of list(value)) walk(inner);
    for (const [key, inner] of Object.entries(fields(value))) {
      if (key === 'text' && typeof inner === 'string') texts.push(inner);
      else walk(inner);
    }
  };
  walk(fields(message).blocks);
  return texts
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};
