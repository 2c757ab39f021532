/**
 * What Slack accepts, in UTF-16 units and counts.
 * Blocks: https://docs.slack.dev/reference/block-kit/blocks
 * Buttons: https://docs.slack.dev/reference/block-kit/block-elements/button-element
 * Text: https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 * Options: https://docs.slack.dev/reference/block-kit/composition-objects/option-object
 * Messages: https://docs.slack.dev/reference/methods/chat.postMessage
 * Views: https://docs.slack.dev/reference/views · inputs: https://docs.slack.dev/reference/block-kit/blocks/input-block
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
  overflowOptions: 5,
  selectOptions: 100,
  optionText: 75,
  /** 150 by the reference, 75 by the comments of `@slack/types`: the smaller is right in both. */
  optionValue: 75,
  id: 255,
  altText: 2000,
  /** Recommended for the top-level text; it is cut from 40,000. */
  fallback: 4000,
  /** Over all blocks of a message. Not documented: `msg_blocks_too_long` was seen from about 13,200. */
  blocksTotal: 12_000,
  viewBlocks: 100,
  /** Of a view as JSON: Slack refuses more than 250 kB (`view_too_large`). */
  viewBytes: 240_000,
  modalTitle: 24,
  metadata: 3000,
  /** Also of a hint. */
  inputLabel: 2000,
  inputText: 3000,
  placeholder: 150,
  /** What is told beside a field: not documented, kept to what a window shows at once. */
  fieldError: 300,
} as const;
