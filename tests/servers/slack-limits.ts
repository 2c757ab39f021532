import { elementFaults } from './slack-elements.ts';
import {
  count,
  type Fields,
  lengthOf,
  maybePlain,
  plainFaults,
  record,
  records,
  strange,
  stringFaults,
  switchFaults,
  textFaults,
  twice,
  urlFaults,
} from './slack-fields.ts';
import { richFaults } from './slack-rich-text.ts';

/**
 * What Slack refuses in a message, as far as its reference tells; one sentence for each fault, none for a message that it takes.
 * Blocks: https://docs.slack.dev/reference/block-kit/blocks · elements: https://docs.slack.dev/reference/block-kit/block-elements
 * Errors such as `invalid_blocks` and `msg_blocks_too_long`: https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const slackFaults = (message: unknown): string[] => {
  const faults: string[] = [];
  const { text, blocks } = record(message);
  if (typeof text !== 'string' || text.trim() === '') faults.push('text: needed as the fallback');
  else if (text.length > 4000) faults.push('text: longer than the recommended 4000');
  if (!Array.isArray(blocks) || blocks.length === 0) return [...faults, 'blocks: none'];
  if (lengthOf(blocks) > 13_200) faults.push('msg_blocks_too_long');
  return [...faults, ...blocksFaults(blocks, 50)];
};

/**
 * What Slack refuses in a modal or a Home tab.
 * https://docs.slack.dev/reference/views · `view_too_large`: https://docs.slack.dev/reference/methods/views.open#errors
 */
export const viewFaults = (view: unknown): string[] => {
  const fields = record(view);
  const { type, blocks } = fields;
  if (type !== 'modal' && type !== 'home') return [`view: unknown type ${String(type)}`];
  if (!Array.isArray(blocks) || blocks.length === 0) return ['blocks: none'];
  return [
    ...strange(type, fields, viewFields[type]),
    ...(type === 'modal' ? modalFaults(fields) : []),
    ...stringFaults('private_metadata', fields.private_metadata, 3000),
    ...stringFaults('callback_id', fields.callback_id, 255),
    ...stringFaults('external_id', fields.external_id, 255),
    ...blocksFaults(blocks, 100),
    ...(focused(blocks) > 1 ? ['focus_on_load: used twice'] : []),
    ...(Buffer.byteLength(JSON.stringify(view)) > 250_000 ? ['view_too_large'] : []),
  ];
};

const shared = 'blocks private_metadata callback_id external_id';
const viewFields = {
  home: shared,
  modal: `${shared} title submit close clear_on_close notify_on_close submit_disabled`,
};

const modalFaults = ({ title, submit, close, blocks, ...rest }: Fields): string[] => [
  ...plainFaults('title', title, 24),
  ...maybePlain('submit', submit, 24),
  ...maybePlain('close', close, 24),
  ...switchFaults('clear_on_close', rest.clear_on_close),
  ...switchFaults('notify_on_close', rest.notify_on_close),
  ...(submit === undefined && records(blocks).some((block) => block.type === 'input')
    ? ['submit: none for inputs']
    : []),
];

const focused = (blocks: readonly unknown[]): number =>
  blocks.map(record).filter((block) => record(block.element).focus_on_load === true).length;

const blocksFaults = (blocks: readonly unknown[], most: number): string[] => [
  ...(blocks.length > most ? [`blocks: more than ${most}`] : []),
  ...blocks.flatMap((block, index) => blockFaults(record(block)).map((fault) => `blocks/${index}: ${fault}`)),
  ...twice(
    'block_id:',
    blocks.map((block) => record(block).block_id),
  ),
];

const known: Readonly<Record<string, (block: Fields) => string[]>> = {
  header: (block) => [...strange('header', block, 'block_id text'), ...plainFaults('header', block.text, 150)],
  divider: (block) => strange('divider', block, 'block_id'),
  image: (block) => imageFaults(block),
  section: (block) => [
    ...strange('section', block, 'block_id text fields accessory expand'),
    ...(block.text === undefined ? [] : textFaults('section', block.text, 3000, ['plain_text', 'mrkdwn'])),
    ...(block.text === undefined && records(block.fields).length === 0 ? ['section: neither text nor fields'] : []),
    ...(records(block.fields).length > 10 ? ['section: more than 10 fields'] : []),
    ...records(block.fields).flatMap((field) => textFaults('field', field, 2000, ['plain_text', 'mrkdwn'])),
    ...(block.accessory === undefined ? [] : accessoryFaults(record(block.accessory))),
  ],
  context: (block) => {
    const elements = records(block.elements);
    return [
      ...strange('context', block, 'block_id elements'),
      ...count('context', elements, 10),
      ...elements.flatMap((element) =>
        element.type === 'image'
          ? imageFaults(element)
          : textFaults('context', element, 3000, ['plain_text', 'mrkdwn']),
      ),
    ];
  },
  actions: (block) => {
    const elements = records(block.elements);
    return [
      ...strange('actions', block, 'block_id elements'),
      ...count('actions', elements, 25),
      ...elements.flatMap((element) => elementFaults(element, 'actions')),
      ...twice(
        'actions: action_id',
        elements.map((element) => element.action_id),
      ),
    ];
  },
  input: (block) => [
    ...strange('input', block, 'block_id label hint optional dispatch_action element'),
    ...plainFaults('input: label', block.label, 2000),
    ...maybePlain('input: hint', block.hint, 2000),
    ...switchFaults('input: optional', block.optional),
    ...switchFaults('input: dispatch_action', block.dispatch_action),
    ...elementFaults(record(block.element), 'input'),
  ],
  rich_text: (block) => {
    const elements = records(block.elements);
    return [
      ...strange('rich_text', block, 'block_id elements'),
      ...(elements.length === 0 ? ['rich_text: empty'] : []),
      ...elements.flatMap(richFaults),
    ];
  },
};

const blockFaults = (block: Fields): string[] => {
  const check = known[String(block.type)];
  if (check === undefined) return [`unknown type ${String(block.type)}`];
  return [...check(block), ...stringFaults('block_id', block.block_id, 255)];
};

const imageFaults = (image: Fields): string[] => [
  ...urlFaults('image', image.image_url),
  ...(typeof image.alt_text === 'string' && image.alt_text !== '' && image.alt_text.length <= 2000
    ? []
    : ['image: alt_text']),
];

const accessoryFaults = (accessory: Fields): string[] =>
  accessory.type === 'image' ? imageFaults(accessory) : elementFaults(accessory, 'section');
