import { webAddress } from '../../core/card/legible.ts';
import type { Piece } from '../../core/card/piece.ts';
import { epochSeconds, timeInWords } from '../../core/card/when.ts';
import type { Inline } from '../../core/card.ts';
import { escapeMarkdown } from './escape.ts';

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const timeStyles = { date: 'D', time: 't', 'date-time': 'f', relative: 'R' } as const;

/** The pieces of one embed's description, a blank line between two of them. */
export const describePieces = (pieces: readonly Piece[]): string => pieces.map(describePiece).join('\n\n');

const describePiece = (piece: Piece): string => {
  switch (piece.type) {
    case 'text':
      return inlinesToMarkdown(piece.inlines).trim();
    case 'heading':
      return `**${linkedHeading(piece.inlines)}**`;
    case 'small':
      return `-# ${flat(inlinesToMarkdown(piece.inlines))}`;
    case 'quote': {
      const lines = `“${piece.words.trim()}”`.split(/\n+/).map((line) => `> ${escapeMarkdown(line)}`);
      return [...lines, ...attribution(piece)].join('\n');
    }
    case 'caveat':
      return `⚠️ ${escapeMarkdown(flat(piece.text))}${piece.holder === null ? '' : ` — ${escapeMarkdown(flat(piece.holder))}`}`;
    case 'facts':
      return piece.facts.map((fact) => describeFact(fact.name, fact.value)).join('\n');
    case 'list':
      return piece.items.map((item) => `- ${flat(inlinesToMarkdown(item))}`).join('\n');
    case 'code':
      // A fence in the text would end the block: then it is shown as plain text.
      return piece.text.includes('```') ? escapeMarkdown(piece.text.trim()) : `\`\`\`\n${piece.text}\n\`\`\``;
  }
};

const attribution = (quote: Extract<Piece, { type: 'quote' }>): string[] => {
  const speaker = escapeMarkdown(flat(quote.speaker ?? ''));
  const role = escapeMarkdown(flat(quote.role ?? ''));
  const who = [speaker === '' ? '' : `**${speaker}**`, role].filter((part) => part !== '').join(', ');
  const whole = [who, escapeMarkdown(flat(quote.source ?? ''))].filter((part) => part !== '');
  return whole.length === 0 ? [] : [`— ${whole.join(' · ')}`];
};

const describeFact = (name: string, value: readonly Inline[]): string => {
  const label = flat(name) === '' ? '' : `**${escapeMarkdown(flat(name))}** `;
  return `${label}${flat(inlinesToMarkdown(value))}`;
};

const linkedHeading = (inlines: readonly Inline[]): string =>
  flat(
    inlines
      .map((inline) => (inline.type === 'strong' ? escapeMarkdown(inline.text) : inlineToMarkdown(inline)))
      .join(''),
  );

/** Neighbours of one kind are joined first: `**a****b**` would not read as two bold words. */
export const inlinesToMarkdown = (inlines: readonly Inline[]): string =>
  joinNeighbours(inlines).map(inlineToMarkdown).join('');

const joinNeighbours = (inlines: readonly Inline[]): Inline[] => {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last !== undefined && last.type === inline.type && (inline.type === 'strong' || inline.type === 'code')) {
      joined[joined.length - 1] = { ...inline, text: ('text' in last ? last.text : '') + inline.text };
    } else if (inline.type === 'time' || inline.text !== '') joined.push(inline);
  }
  return joined;
};

const inlineToMarkdown = (inline: Inline): string => {
  switch (inline.type) {
    case 'literal':
      return escapeMarkdown(inline.text);
    case 'strong':
      return wrap(inline.text, (text) => `**${escapeMarkdown(text)}**`);
    case 'code':
      return inline.text.includes('`') ? escapeMarkdown(inline.text) : wrap(inline.text, (text) => `\`${text}\``);
    case 'link':
      return linkToMarkdown(inline.text, inline.url);
    case 'time': {
      const seconds = epochSeconds(inline.at);
      return seconds === null ? escapeMarkdown(timeInWords(inline)) : `<t:${seconds}:${timeStyles[inline.style]}>`;
    }
  }
};

const linkToMarkdown = (text: string, url: string): string => {
  const address = webAddress(url)?.replace(/[()<>\\"'`]/g, percentEncode) ?? null;
  if (address === null) return escapeMarkdown(text);
  if (text.trim() === '') return `[link](${address})`;
  return wrap(text, (inner) => {
    const shown = escapeMarkdown(inner);
    // An unpaired bracket ends a link's text even behind a backslash.
    return /[[\]]/.test(inner) ? `${shown} ([link](${address}))` : `[${shown}](${address})`;
  });
};

/** These would end a link's address, or begin a title in it. */
const percentEncode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Marks go next to the words, white space outside. */
const wrap = (text: string, mark: (words: string) => string): string => {
  const words = flat(text);
  if (words === '') return text;
  return `${/^\s/.test(text) ? ' ' : ''}${mark(words)}${/\s$/.test(text) ? ' ' : ''}`;
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
