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
  if (blocks.length > 50) faults.push('blocks: more than 50');
  if (lengthOf(blocks) > 13_200) faults.push('msg_blocks_too_long');
  for (const [index, block] of blocks.entries())
    faults.push(...blockFaults(record(block)).map((fault) => `blocks/${index}: ${fault}`));
  const ids = blocks.map((block) => record(block).block_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) faults.push('block_id: used twice');
  return faults;
};

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown): Fields =>
  value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};

const records = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(record) : []);

const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + (key === 'type' ? 0 : lengthOf(inner)), 0);
};

const known: Readonly<Record<string, (block: Fields) => string[]>> = {
  header: (block) => textFaults('header', block.text, 150, ['plain_text']),
  divider: () => [],
  image: (block) => imageFaults(block),
  section: (block) => [
    ...(block.text === undefined ? [] : textFaults('section', block.text, 3000, ['plain_text', 'mrkdwn'])),
    ...(block.text === undefined && records(block.fields).length === 0 ? ['section: neither text nor fields'] : []),
    ...(records(block.fields).length > 10 ? ['section: more than 10 fields'] : []),
    ...records(block.fields).flatMap((field) => textFaults('field', field, 2000, ['plain_text', 'mrkdwn'])),
    ...(block.accessory === undefined ? [] : accessoryFaults(record(block.accessory))),
  ],
  context: (block) => {
    const elements = records(block.elements);
    return [
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
    const ids = elements.map((element) => element.action_id);
    return [
      ...count('actions', elements, 25),
      ...elements.flatMap(buttonFaults),
      ...(new Set(ids).size === ids.length ? [] : ['actions: action_id used twice']),
    ];
  },
  rich_text: (block) => {
    const elements = records(block.elements);
    return [...(elements.length === 0 ? ['rich_text: empty'] : []), ...elements.flatMap(richFaults)];
  },
};

const blockFaults = (block: Fields): string[] => {
  const id = block.block_id;
  const check = known[String(block.type)];
  if (check === undefined) return [`unknown type ${String(block.type)}`];
  return [...check(block), ...(typeof id === 'string' && id.length > 255 ? ['block_id: longer than 255'] : [])];
};

const count = (name: string, elements: readonly unknown[], most: number): string[] =>
  elements.length === 0 ? [`${name}: empty`] : elements.length > most ? [`${name}: more than ${most}`] : [];

const textFaults = (name: string, value: unknown, most: number, types: readonly string[]): string[] => {
  const { type, text, emoji } = record(value);
  if (typeof type !== 'string' || !types.includes(type)) return [`${name}: text of type ${String(type)}`];
  if (typeof text !== 'string' || text.length === 0) return [`${name}: no text`];
  if (type === 'mrkdwn' && emoji !== undefined) return [`${name}: emoji with mrkdwn`];
  return [
    ...(text.length > most ? [`${name}: longer than ${most}`] : []),
    ...(text.isWellFormed() ? [] : [`${name}: lone surrogate`]),
  ];
};

const urlFaults = (name: string, url: unknown): string[] => {
  if (typeof url !== 'string' || !URL.canParse(url)) return [`${name}: no address`];
  return url.length > 3000 ? [`${name}: address longer than 3000`] : [];
};

const imageFaults = (image: Fields): string[] => [
  ...urlFaults('image', image.image_url),
  ...(typeof image.alt_text === 'string' && image.alt_text !== '' && image.alt_text.length <= 2000
    ? []
    : ['image: alt_text']),
];

const accessoryFaults = (accessory: Fields): string[] =>
  accessory.type === 'image' ? imageFaults(accessory) : buttonFaults(accessory);

const buttonFaults = (button: Fields): string[] => {
  const { type, text, action_id: id, value, url, style } = button;
  if (type !== 'button') return [`actions: unknown element ${String(type)}`];
  return [
    ...textFaults('button', text, 75, ['plain_text']),
    ...(typeof id === 'string' && id !== '' && id.length <= 255 ? [] : ['button: action_id']),
    ...(value === undefined || (typeof value === 'string' && value !== '' && value.length <= 2000)
      ? []
      : ['button: value']),
    ...(url === undefined ? [] : urlFaults('button', url)),
    ...(style === undefined || style === 'primary' || style === 'danger' ? [] : ['button: style']),
  ];
};

const richFaults = (element: Fields): string[] => {
  const inner = records(element.elements);
  switch (element.type) {
    case 'rich_text_list':
      return [
        ...(element.style === 'bullet' || element.style === 'ordered' ? [] : ['rich_text_list: style']),
        ...(inner.length === 0 ? ['rich_text_list: empty'] : []),
        ...inner.flatMap((item) =>
          item.type === 'rich_text_section' ? richFaults(item) : ['rich_text_list: only sections'],
        ),
      ];
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return [...(inner.length === 0 ? [`${element.type}: empty`] : []), ...inner.flatMap(richInlineFaults)];
    default:
      return [`rich_text: unknown element ${String(element.type)}`];
  }
};

const richInlineFaults = (inline: Fields): string[] => {
  switch (inline.type) {
    case 'text':
      return typeof inline.text === 'string' && inline.text !== '' && inline.text.isWellFormed()
        ? []
        : ['rich_text: text'];
    case 'link':
      return [
        ...urlFaults('rich_text link', inline.url),
        ...(inline.text === '' ? ['rich_text link: empty text'] : []),
      ];
    case 'date':
      return [
        ...(Number.isInteger(inline.timestamp) ? [] : ['rich_text date: timestamp']),
        ...(/^[^{}]*(?:\{[a-z_]+\}[^{}]*)+$/.test(String(inline.format)) ? [] : ['rich_text date: format']),
      ];
    case 'emoji':
    case 'user':
    case 'usergroup':
    case 'channel':
    case 'broadcast':
    case 'team':
    case 'color':
      return [];
    default:
      return [`rich_text: unknown inline ${String(inline.type)}`];
  }
};
