import type { Block, Card, Inline, Section } from '../card.ts';
import { buttonAsText, worksAsText } from './button-text.ts';
import { legibleCard, oneLine, webAddress } from './legible.ts';
import { timeInWords } from './when.ts';
import { wrapText } from './wrap.ts';

/** A card as text for a terminal, `width` columns wide; a word or an address that is longer stands on a line by itself. */
export const renderPlain = (given: Card, { width = 80 }: { readonly width?: number } = {}): string => {
  const card = legibleCard(given);
  const sections = card.sections.map((one) => sectionLines(one, width)).filter((text) => text !== '');
  const closing = card.buttons
    .filter(worksAsText)
    .map((button) => blockLines(buttonAsText(button), width))
    .join('\n');
  const parts = [...sections, closing].filter((text) => text !== '');
  return `${parts.length === 0 ? wrapText(oneLine(card.fallback), width) : parts.join(`\n\n${'─'.repeat(Math.max(1, Math.min(width, 24)))}\n\n`)}\n`;
};

const sectionLines = (section: Section, width: number): string => {
  const url = webAddress(section.title?.url ?? null);
  const above = oneLine(section.heading ?? '');
  const heading = above === '' ? '' : wrapText(`── ${above} ──`, width);
  const head = [oneLine(section.author ?? ''), oneLine(section.title?.text ?? ''), url ?? '']
    .filter((line) => line !== '')
    .map((line) => wrapText(line, width))
    .join('\n');
  // The title's address stands there already, and an action needs a platform; a command can be typed.
  const offers = section.buttons
    .filter((button) => worksAsText(button) && (button.type !== 'link' || webAddress(button.url) !== url))
    .map((button) => blockLines(buttonAsText(button), width))
    .join('\n');
  const footer = wrapText(oneLine(inlineText(section.footer)), width);
  return [heading, head, ...section.blocks.map((block) => blockLines(block, width)), offers, footer]
    .filter((text) => text !== '')
    .join('\n\n');
};

const blockLines = (block: Block, width: number): string => {
  switch (block.type) {
    case 'text':
      return wrapText(inlineText(block.inlines).trim(), width);
    case 'quote':
      return quoteLines(block, width);
    case 'caveat':
      return wrapText(
        `! ${oneLine(block.text)}${block.holder === null ? '' : ` — ${oneLine(block.holder)}`}`,
        width,
        '',
        '  ',
      );
    case 'facts':
      return block.facts
        .map((fact) => wrapText(oneLine(`${fact.name}  ${inlineText(fact.value)}`), width, '', '  '))
        .join('\n');
    case 'list':
      return block.items.map((item) => wrapText(oneLine(inlineText(item)), width, '- ', '  ')).join('\n');
    case 'code':
      return block.text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
  }
};

const quoteLines = (quote: Extract<Block, { type: 'quote' }>, width: number): string => {
  if (quote.words.trim() === '') return '';
  const who = [quote.speaker, quote.role]
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(', ');
  const whole = [who, oneLine(quote.source ?? '')].filter((part) => part !== '').join(' · ');
  const words = wrapText(`“${quote.words.trim()}”`, width, '  ', '  ');
  return whole === '' ? words : `${words}\n${wrapText(`— ${whole}`, width, '    ', '      ')}`;
};

const inlineText = (inlines: readonly Inline[]): string => inlines.map(inlineWords).join('');

const inlineWords = (inline: Inline): string => {
  if (inline.type === 'time') return timeInWords(inline);
  if (inline.type !== 'link') return inline.text;
  const url = webAddress(inline.url);
  return url === null || url === inline.text ? inline.text : `${inline.text} <${url}>`;
};
