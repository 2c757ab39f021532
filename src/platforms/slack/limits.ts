/**
 * What Slack accepts, in UTF-16 units and counts.
 * Blocks: https://docs.slack.dev/reference/block-kit/blocks
 * Buttons: https://docs.slack.dev/reference/block-kit/block-elements/button-element
 * Text: https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 * Messages: https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const limits = {
  blocks: 50,
  header: 150,
  sectionText: 3000,
  contextElements: 10,
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  id: 255,
  altText: 2000,
  /** Recommended for the top-level text; it is cut from 40,000. */
  fallback: 4000,
  /** Over all blocks of a message. Not documented: `msg_blocks_too_long` was seen from about 13,200. */
  blocksTotal: 12_000,
} as const;
