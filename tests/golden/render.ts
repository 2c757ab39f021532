import { renderPlain } from '../../src/core/card/plain.ts';
import type { Card } from '../../src/core/card.ts';
import { renderHtml } from '../../src/platforms/console/html.ts';
import { renderDiscord } from '../../src/platforms/discord/render.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of one golden, by name. */
export const goldenFiles = (card: Card): Readonly<Record<string, string>> => ({
  'card.json': json(card),
  'discord.json': json(renderDiscord(card)),
  'slack.json': json(renderSlack(card)),
  'plain.txt': renderPlain(card),
  'page.html': renderHtml(card),
});
