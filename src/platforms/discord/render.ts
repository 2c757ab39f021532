import { buttonAsText } from '../../core/card/button-text.ts';
import { legibleCard, oneLine, webAddress } from '../../core/card/legible.ts';
import type { Piece } from '../../core/card/piece.ts';
import { pour } from '../../core/card/pour.ts';
import { type Button, type Card, link, literal, type Section, section } from '../../core/card.ts';
import { canBeButton, type DiscordRow, toDiscordButton, toRows } from './buttons.ts';
import { colourOf } from './colours.ts';
import { escapeMarkdown } from './escape.ts';
import { limits } from './limits.ts';
import { describePieces } from './markdown.ts';
import { notifying } from './mention.ts';

export interface DiscordEmbed {
  readonly author?: { readonly name: string };
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color: number;
  readonly thumbnail?: { readonly url: string };
}

/** A body for "Create Message", "Create Interaction Response" or an edit of either. */
export interface DiscordMessage {
  readonly content?: string;
  readonly embeds: readonly DiscordEmbed[];
  readonly components: readonly DiscordRow[];
  readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly string[] };
}

/** What belongs together: an embed, and the buttons that stand under the message that holds it. */
interface Part {
  readonly embed: DiscordEmbed;
  readonly buttons: readonly Button[];
  /** The story's number where several on the card have buttons. */
  readonly number: number | null;
  /** A heading: it stands in the message of the part after it. */
  readonly heads?: true;
  /** Another message begins with it. */
  readonly begins?: true;
}

/**
 * A card as Discord messages: an embed for each section, more where it is too long for one; a further message
 * where embeds, characters or buttons don't go into one. Text is never cut and never alive (`escapeMarkdown`).
 *
 * Discord puts all buttons below all embeds. Where several sections have buttons, titles and button labels are
 * numbered alike, counting through the whole card, and a section's buttons are always on its own message.
 * Footers are small print in the description, since times and links would not work in an embed's footer.
 * There a story is opened by its title alone, so that five stories' buttons leave room for those that turn pages.
 * A button that Discord can't hold is told in the text. `audience` is the adapter's: it is no part of a body.
 * `mention` is told at the head of the first message, and notifies where it is a role: `<@&…>`. At the sections `breaks` another
 * message begins in any case.
 */
export const renderDiscord = (
  given: Card,
  mention: string | null = null,
  breaks: readonly number[] = [],
): DiscordMessage[] => {
  const card = openedByTitles(legibleCard(given));
  const numbered = card.sections.filter((one) => one.buttons.some(canBeButton)).length > 1;
  let number = 0;
  const parts = card.sections.flatMap((one, index) => {
    const pressable = one.buttons.some(canBeButton);
    if (pressable) number += 1;
    const [first, ...rest] = [
      ...headingParts(one, card.tone),
      ...sectionParts(one, card.tone, numbered && pressable ? number : null),
    ];
    if (first === undefined) return [];
    return [breaks.includes(index) ? { ...first, begins: true as const } : first, ...rest];
  });
  const told = card.buttons.filter((button) => !canBeButton(button)).map(buttonAsText);
  parts.push(...bareParts(told, card.tone));
  if (parts.length === 0) parts.push(...bareParts([{ type: 'text', inlines: [literal(card.fallback)] }], card.tone));
  parts.push(...cardButtons(card.buttons.filter(canBeButton), colourOf(section({}), card.tone)));
  const messages = toMessages(parts);
  const [first, ...rest] =
    messages.length > 0 ? messages : [toMessage([{ embed: { color: 0 }, buttons: [], number: null }])];
  return first === undefined ? [] : [{ ...first, ...notifying(mention) }, ...rest];
};

/** In a card of several stories, without the links that lead where the story's title leads. */
const openedByTitles = (card: Card): Card => {
  if (card.sections.filter((one) => one.buttons.length > 0).length < 2) return card;
  const sections = card.sections.map((one) => ({
    ...one,
    buttons: one.buttons.filter((button) => button.type !== 'link' || button.url !== one.title?.url),
  }));
  return { ...card, sections };
};

const bareParts = (pieces: readonly Piece[], tone: Card['tone']): Part[] =>
  pour(pieces, fitsDescription).map((part) => ({
    embed: { description: describePieces(part), color: colourOf(section({}), tone) },
    buttons: [],
    number: null,
  }));

const fitsDescription = (pieces: readonly Piece[]): boolean => describePieces(pieces).length <= limits.embedDescription;

/** An embed of its own, in the colour of what it stands above. */
const headingParts = (section: Section, tone: Card['tone']): Part[] => {
  const words = oneLine(section.heading ?? '');
  const pieces: Piece[] = [{ type: 'heading', inlines: [literal(words)] }];
  return pour(pieces, fitsDescription).map((part) => ({
    embed: { description: describePieces(part), color: colourOf(section, tone) },
    buttons: [],
    number: null,
    heads: true,
  }));
};

const sectionParts = (section: Section, tone: Card['tone'], number: number | null): Part[] => {
  const color = colourOf(section, tone);
  const head = sectionHead(section, number);
  const body: Piece[] = [
    ...head.pieces,
    ...section.blocks,
    ...section.buttons.filter((button) => !canBeButton(button)).map(buttonAsText),
    { type: 'small', inlines: section.footer },
  ];
  const descriptions = pour(body, fitsDescription).map(describePieces);
  const bare = head.fields.title === undefined && head.fields.author === undefined;
  if (descriptions.length === 0 && bare) return numberedParts([], section.buttons, number, color);
  const embeds = (descriptions.length === 0 ? [undefined] : descriptions).map((description, index) => ({
    ...(index === 0 ? head.fields : {}),
    ...(description === undefined ? {} : { description }),
    color,
  }));
  return numberedParts(embeds, section.buttons, number, color);
};

/** The buttons go with the section's last embed; more than a message holds go on by themselves. */
const numberedParts = (
  embeds: readonly DiscordEmbed[],
  all: readonly Button[],
  number: number | null,
  color: number,
): Part[] => {
  const buttons = all.filter(canBeButton);
  const most = limits.rows * limits.buttonsInRow;
  const shown = embeds.length === 0 && buttons.length > 0 ? [{ color }] : embeds;
  const parts = shown.map((embed, index) => ({
    embed,
    buttons: index === shown.length - 1 ? buttons.slice(0, most) : [],
    number,
  }));
  return buttons.length <= most ? parts : [...parts, ...numberedParts([{ color }], buttons.slice(most), number, color)];
};

/** Author and title as an embed's own fields where they fit; else both at the head of the description. */
const sectionHead = (
  section: Section,
  number: number | null,
): { fields: Omit<DiscordEmbed, 'description' | 'color'>; pieces: Piece[] } => {
  const author = oneLine(section.author ?? '');
  const words = oneLine(section.title?.text ?? '');
  const title = words === '' ? '' : `${number === null ? '' : `${number}. `}${words}`;
  const url = webAddress(section.title?.url ?? null, limits.url);
  const image = webAddress(section.thumbnail?.url ?? null, limits.url);
  const thumbnail = image === null ? {} : { thumbnail: { url: image } };
  if (author.length <= limits.embedAuthor && escapeMarkdown(title).length <= limits.embedTitle) {
    return {
      fields: {
        ...(author === '' ? {} : { author: { name: author } }),
        ...(title === '' ? {} : { title: escapeMarkdown(title) }),
        ...(title === '' || url === null ? {} : { url }),
        ...thumbnail,
      },
      pieces: [],
    };
  }
  const pieces: Piece[] = [
    { type: 'small', inlines: [literal(author)] },
    { type: 'heading', inlines: [url === null ? literal(title) : link(title, url)] },
  ];
  return { fields: thumbnail, pieces };
};

/** Under the last message where they fit, else under one of their own. */
const cardButtons = (buttons: readonly Button[], color: number): Part[] => {
  const most = limits.rows * limits.buttonsInRow;
  return buttons.length === 0
    ? []
    : [{ embed: { color }, buttons: buttons.slice(0, most), number: null }, ...cardButtons(buttons.slice(most), color)];
};

const toMessages = (parts: readonly Part[]): DiscordMessage[] => {
  const messages: Part[][] = [];
  for (const [index, part] of parts.entries()) {
    const open = messages.at(-1);
    const next = part.heads === true ? parts[index + 1] : undefined;
    const together = open !== undefined && part.begins !== true;
    if (together && fitsMessage([...open, part, ...(next === undefined ? [] : [next])])) open.push(part);
    else messages.push([part]);
  }
  return messages.map(toMessage);
};

const fitsMessage = (parts: readonly Part[]): boolean => {
  const message = toMessage(parts);
  const length = message.embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  return (
    message.embeds.length <= limits.embeds && length <= limits.embedTotal && message.components.length <= limits.rows
  );
};

const embedLength = (embed: DiscordEmbed): number =>
  (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.author?.name.length ?? 0);

const toMessage = (parts: readonly Part[]): DiscordMessage => {
  let copy = 0;
  const groups = parts.map((part) =>
    part.buttons.map((button) => {
      copy += 1;
      return toDiscordButton(button, part.number, copy);
    }),
  );
  const embeds = parts.map((part) => part.embed).filter((embed) => embedLength(embed) > 0);
  return {
    // Discord refuses a message of buttons alone.
    embeds: embeds.length > 0 ? embeds : parts.slice(0, 1).map(({ embed }) => ({ ...embed, description: '…' })),
    components: toRows(groups),
    allowed_mentions: { parse: [] },
  };
};
