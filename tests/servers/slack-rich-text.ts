import { type Fields, records, urlFaults } from './slack-fields.ts';

/** What Slack refuses in rich text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const richFaults = (element: Fields): string[] => {
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
