import { randomBytes } from 'node:crypto';
import { slackFaults } from '../slack-limits.ts';
import { fields, string } from './fields.ts';
import type { Fields } from './interface.ts';
import type { Ledger } from './ledger.ts';
import { mentionsOf } from './mentions.ts';
import { Refusal, refuse } from './method.ts';
import type { World } from './world.ts';

/** Five characters, as Slack gives to blocks without an id. */
const blockId = (): string => randomBytes(4).toString('base64url').slice(0, 5);

/** As Slack keeps what it was sent: each block gets an id, each text object its defaults. */
export const kept = (blocks: readonly Fields[]): readonly Fields[] =>
  blocks.map((block) => fields(keptValue({ ...block, block_id: string(block.block_id) || blockId() })));

const keptValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keptValue);
  if (value === null || typeof value !== 'object') return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keptValue(item)]));
  if (inner.type === 'plain_text' && typeof inner.text === 'string') return { ...inner, emoji: inner.emoji ?? true };
  if (inner.type === 'mrkdwn' && typeof inner.text === 'string') return { ...inner, verbatim: inner.verbatim ?? false };
  return inner;
};

/** A list of blocks out of an argument, which forms carry as JSON. */
export const blocksOf = (value: unknown): readonly Fields[] | null => {
  if (value === undefined || value === null || value === '') return null;
  if (!Array.isArray(value)) return refuse('invalid_blocks_format');
  return value.map(fields);
};

/** Counted in characters: https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const longestText = 40_000;

/**
 * What a message must be to be taken: text or blocks, within the limits. Bodies with a fault are recorded, and refused as Slack does;
 * a missing or a too long fallback is recorded alone, since Slack takes it.
 */
export const checkMessage = (
  { world, ledger }: { readonly world: World; readonly ledger: Ledger },
  method: string,
  channel: string,
  body: Fields,
): void => {
  const blocks = blocksOf(body.blocks);
  const text = string(body.text) || string(body.markdown_text);
  if (text === '' && (blocks === null || blocks.length === 0) && !Array.isArray(body.attachments)) {
    ledger.invalidBodies.push({ method, faults: ['no_text'], body });
    refuse('no_text');
  }
  const faults = slackFaults({ ...body, text }).filter((fault) => fault !== 'blocks: none' || blocks?.length === 0);
  if (text.length > longestText) faults.push('msg_too_long');
  if (faults.length > 0) ledger.invalidBodies.push({ method, faults, body });
  ledger.liveMentions.push(
    ...mentionsOf(body)
      .filter((mention) => !world.mayNotify.some((id) => mention.startsWith(`<!subteam^${id}`)))
      .map((mention) => ({ channel, mention })),
  );
  if (faults.includes('msg_too_long')) refuse('msg_too_long');
  if (faults.includes('msg_blocks_too_long')) refuse('msg_blocks_too_long');
  refuseBlocks(faults.filter((fault) => !fault.startsWith('text: ')));
};

/** `invalid_blocks`, with a sentence for each fault. */
export const refuseBlocks = (faults: readonly string[], error = 'invalid_blocks'): void => {
  if (faults.length === 0) return;
  throw new Refusal(error, {
    ...(error === 'invalid_blocks' ? { errors: faults } : {}),
    response_metadata: { messages: faults.map((fault) => `[ERROR] ${fault}`) },
  });
};
