import { webAddress } from '../../core/card/legible.ts';
import { withoutEnd } from '../../core/text/without-end.ts';
import { limits } from './limits.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The web addresses of a message that somebody points at, in its order, each once: from its text, its blocks, and what
 * Slack or an app attached to it. Mail addresses, channels and people are none.
 * https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export const messageLinks = (message: unknown): string[] => {
  const addresses = [...linksOf(record(message))].flatMap((url) => webAddress(unescaped(url), limits.url) ?? []);
  return [...new Set(addresses)];
};

function* linksOf({ text, blocks, attachments }: Fields): Generator<string> {
  yield* linksInText(text);
  yield* linksInBlocks(blocks);
  for (const attachment of list(attachments).map(record)) {
    yield* linksOf({ text: attachment.text, blocks: attachment.blocks });
    // A message that was shared: its own address leads to Slack, not to an article.
    const shared = attachment.is_share === true || attachment.is_msg_unfurl === true;
    for (const { message } of list(attachment.message_blocks).map(record)) yield* linksOf(record(message));
    if (shared) continue;
    for (const url of [attachment.original_url, attachment.from_url, attachment.title_link]) {
      if (typeof url === 'string') yield url;
    }
  }
}

/** `<https://a.example/|label>`, `<https://a.example/>`, and an address that Slack left as it was typed. */
function* linksInText(text: unknown): Generator<string> {
  if (typeof text !== 'string') return;
  for (const [, marked, bare] of text.matchAll(/<([^<>|\s]+)(?:\|[^<>]*)?>|(\bhttps?:\/\/[^\s<>|]+)/gi)) {
    if (marked !== undefined) yield marked;
    if (bare !== undefined) yield withoutStop(bare);
  }
}

/** The end of a sentence is no part of an address, nor is a bracket that was not opened in it. */
const withoutStop = (url: string): string => withoutEnd(url, url.includes('(') ? stops : `${stops})`);

const stops = '.,;:!?\'"”’*_~`';

/** Anything in a block that has an address to follow: a link of rich text, a button, an entry of a menu, a mrkdwn text. */
function* linksInBlocks(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const inner of value) yield* linksInBlocks(inner);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const { type, text, url, ...rest } = record(value);
  if (type === 'mrkdwn') yield* linksInText(text);
  else yield* linksInBlocks(text);
  if (typeof url === 'string') yield url;
  for (const inner of Object.values(rest)) yield* linksInBlocks(inner);
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const record = (value: unknown): Fields => (value !== null && typeof value === 'object' ? (value as Fields) : {});

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
const unescaped = (url: string): string => url.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
