import { webAddress } from '../../core/card/legible.ts';
import type { Piece } from '../../core/card/piece.ts';
import { epochSeconds, timeInWords } from '../../core/card/when.ts';
import type { Inline } from '../../core/card.ts';
import type { RichInline, RichList, RichSection, SlackBlock, TextStyle } from './blocks.ts';
import { dateFormats } from './escape.ts';
import { limits } from './limits.ts';

/** One piece of a card as one `rich_text` block, whose text Slack takes literally. */
export const pieceToRichText = (piece: Piece): SlackBlock => ({ type: 'rich_text', elements: pieceElements(piece) });

const pieceElements = (piece: Piece): (RichSection | RichList)[] => {
  switch (piece.type) {
    case 'text':
    case 'small':
      return [richSection(toRich(piece.inlines))];
    case 'heading':
      return [richSection(toRich(piece.inlines).map(embolden))];
    case 'quote':
      return [{ type: 'rich_text_quote', elements: [said(`“${piece.words.trim()}”`)] }, ...attribution(piece)];
    case 'caveat':
      return [richSection([said(`⚠️ ${piece.text}${piece.holder === null ? '' : ` — ${piece.holder}`}`)])];
    case 'facts':
      return [richSection(piece.facts.flatMap(factToRich))];
    case 'list':
      return [
        { type: 'rich_text_list', style: 'bullet', elements: piece.items.map((item) => richSection(toRich(item))) },
      ];
    case 'code':
      return [{ type: 'rich_text_preformatted', elements: [said(piece.text)] }];
  }
};

const attribution = (quote: Extract<Piece, { type: 'quote' }>): RichSection[] => {
  const speaker = (quote.speaker ?? '').trim();
  const after = [(quote.role ?? '').trim(), (quote.source ?? '').trim()];
  const tail = `${after[0] === '' ? '' : `${speaker === '' ? '' : ', '}${after[0]}`}`;
  const source = after[1] === '' ? '' : `${speaker + tail === '' ? '' : ' · '}${after[1]}`;
  const elements = [said('— '), said(speaker, { bold: true }), said(tail + source)].filter(hasText);
  return elements.length === 1 ? [] : [richSection(elements)];
};

const factToRich = (fact: Extract<Piece, { type: 'facts' }>['facts'][number], index: number): RichInline[] =>
  [
    said(index === 0 ? '' : '\n'),
    said(fact.name, { bold: true }),
    said(fact.name === '' || fact.value.length === 0 ? '' : '  '),
    ...toRich(fact.value),
  ].filter(hasText);

/** Never empty: Slack refuses a section without elements. */
const richSection = (elements: readonly RichInline[]): RichSection => ({
  type: 'rich_text_section',
  elements: elements.length === 0 ? [said(' ')] : elements,
});

export const toRich = (inlines: readonly Inline[]): RichInline[] => inlines.map(inlineToRich).filter(hasText);

const inlineToRich = (inline: Inline): RichInline => {
  switch (inline.type) {
    case 'literal':
      return said(inline.text);
    case 'strong':
      return said(inline.text, { bold: true });
    case 'code':
      return said(inline.text, { code: true });
    case 'link': {
      const url = webAddress(inline.url, limits.url);
      return url === null
        ? said(inline.text)
        : { type: 'link', url, text: inline.text.trim() === '' ? 'link' : inline.text };
    }
    case 'time': {
      const timestamp = epochSeconds(inline.at);
      const fallback = timeInWords(inline);
      return timestamp === null
        ? said(fallback)
        : { type: 'date', timestamp, format: dateFormats[inline.style], fallback };
    }
  }
};

const said = (text: string, style?: TextStyle): RichInline =>
  style === undefined ? { type: 'text', text } : { type: 'text', text, style };

const embolden = (inline: RichInline): RichInline =>
  inline.type === 'date' ? inline : { ...inline, style: { ...inline.style, bold: true } };

const hasText = (inline: RichInline): boolean => inline.type !== 'text' || inline.text !== '';
