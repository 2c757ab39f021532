import { buttonAsText } from '../../core/card/button-text.ts';
import { shorten } from '../../core/card/fit.ts';
import { legibleCard, oneLine, webAddress } from '../../core/card/legible.ts';
import type { Piece } from '../../core/card/piece.ts';
import { pour } from '../../core/card/pour.ts';
import { type Button, type Card, type Inline, link, literal, type Section } from '../../core/card.ts';
import { characters, type Mrkdwn, type PlainText, plainText, type SlackBlock, type SlackImage } from './blocks.ts';
import { canBeButton, toActions } from './buttons.ts';
import { escapeMrkdwn, timeToMrkdwn } from './escape.ts';
import { limits } from './limits.ts';
import { mentionBlocks } from './mention.ts';
import { pieceToRichText } from './rich-text.ts';

/** The part of a `chat.postMessage` or `response_url` body that a card decides. */
export interface SlackMessage {
  /** For notifications and screen readers; escaped mrkdwn. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/**
 * A card as Slack messages: each section a run of blocks with its buttons right below it, a divider between
 * two. Literal text stands in `plain_text` and rich text elements only, which Slack doesn't parse. A section
 * that fits into one message is not torn over two; what is longer goes on in the next. Text is never cut.
 * The picture stands beside the first paragraph of plain words, since rich text can hold none.
 * `mention` leads the first message, and notifies where it is a user group, `<!here>` or `<!channel>`. At the sections `breaks`
 * another message begins in any case.
 */
export const renderSlack = (
  given: Card,
  mention: string | null = null,
  breaks: readonly number[] = [],
): SlackMessage[] => {
  const card = legibleCard(given);
  const closing = closingBlocks(card);
  const runs: Run[] = [...sectionBlocksOf(card).entries()]
    .map(([index, blocks]) => ({ blocks, begins: breaks.includes(index) }))
    .filter(({ blocks }) => blocks.length > 0);
  if (closing.length > 0) runs.push({ blocks: closing, begins: false });
  const [first, ...rest] = runs;
  const led = first?.blocks ?? poured([{ type: 'text', inlines: [literal(card.fallback.trim() || '…')] }]);
  return toMessages(
    [{ blocks: [...mentionBlocks(mention), ...led], begins: false }, ...rest],
    escapeMrkdwn(shorten(oneLine(card.fallback) || '…', limits.fallback / 5)),
  );
};

/** What belongs together, and whether another message begins with it. */
interface Run {
  readonly blocks: readonly SlackBlock[];
  readonly begins: boolean;
}

/** The blocks of each section that shows any. */
export const sectionRuns = (card: Card): SlackBlock[][] => sectionBlocksOf(card).filter((run) => run.length > 0);

/** The row under each of several sections is short: what is done least is in a menu. */
const sectionBlocksOf = (card: Card): SlackBlock[][] => {
  const rows = card.sections.filter((section) => section.buttons.length > 0).length;
  const room = rows > 1 ? 'crowded' : 'free';
  return card.sections.map((section) => sectionBlocks(section, room));
};

/** The buttons of the whole card. */
export const closingBlocks = (card: Card): SlackBlock[] => [
  ...poured(tellButtons(card.buttons)),
  ...toActions(card.buttons),
];

const toMessages = (runs: readonly Run[], fallback: string): SlackMessage[] => {
  const messages: SlackBlock[][] = [];
  let open: SlackBlock[] = [];
  for (const { blocks: run, begins } of runs) {
    if (begins && open.length > 0) {
      messages.push(open);
      open = [];
    }
    const divided: readonly SlackBlock[] = open.length === 0 ? run : [{ type: 'divider' }, ...run];
    if (fits([...open, ...divided])) open.push(...divided);
    else if (fits(run)) {
      messages.push(open);
      open = [...run];
    } else {
      for (const block of divided) {
        if (!fits([...open, block])) {
          messages.push(open);
          open = [];
        }
        open.push(block);
      }
    }
  }
  messages.push(open);
  const filled = messages.filter((blocks) => blocks.length > 0);
  return filled.map((blocks, index) => ({
    text: filled.length === 1 ? fallback : `${fallback} (${index + 1}/${filled.length})`,
    blocks,
    unfurl_links: false,
    unfurl_media: false,
  }));
};

const fits = (blocks: readonly SlackBlock[]): boolean =>
  blocks.length <= limits.blocks && characters(blocks) <= limits.blocksTotal;

const sectionBlocks = (section: Section, room: 'free' | 'crowded'): SlackBlock[] => {
  const author = oneLine(section.author ?? '');
  const [pictured, rest] = besidePicture(section);
  return [
    ...headingBlocks(section.heading ?? ''),
    ...poured(author === '' ? [] : [{ type: 'small', inlines: [literal(author)] }]),
    ...titleBlocks(section),
    ...pictured,
    ...poured(rest),
    ...poured(tellButtons(section.buttons)),
    ...poured([{ type: 'small', inlines: section.footer }]),
    ...toActions(section.buttons, room),
  ];
};

const titleBlocks = (section: Section): SlackBlock[] => {
  const words = oneLine(section.title?.text ?? '');
  const url = webAddress(section.title?.url ?? null, limits.url);
  return url === null ? headingBlocks(words) : poured([{ type: 'heading', inlines: [link(words, url)] }]);
};

const headingBlocks = (text: string): SlackBlock[] => {
  const words = oneLine(text);
  if (words === '') return [];
  if (words.length <= limits.header) return [{ type: 'header', text: plainText(words) }];
  return poured([{ type: 'heading', inlines: [literal(words)] }]);
};

/** The picture with the first block's text, where that is plain words; else with its description. */
const besidePicture = (section: Section): [SlackBlock[], readonly Piece[]] => {
  const url = webAddress(section.thumbnail?.url ?? null, limits.url);
  if (url === null) return [[], section.blocks];
  const accessory: SlackImage = {
    type: 'image',
    image_url: url,
    alt_text: shorten(oneLine(section.thumbnail?.alt ?? '') || 'Picture of the article', limits.altText),
  };
  const [first, ...rest] = section.blocks;
  const words = first?.type === 'text' ? plainWords(first.inlines) : null;
  if (words !== null && words.trim() !== '' && words.length <= limits.sectionText) {
    return [[{ type: 'section', text: plainText(words), accessory }], rest];
  }
  return [[{ type: 'section', text: plainText(accessory.alt_text), accessory }], section.blocks];
};

const plainWords = (inlines: readonly Inline[]): string | null =>
  inlines.every((inline) => inline.type === 'literal') ? inlines.map((inline) => inline.text).join('') : null;

/** Pieces as blocks, one each, more where one would be longer than a section's text may be. */
const poured = (pieces: readonly Piece[]): SlackBlock[] =>
  pieces.flatMap((piece) =>
    pour([piece], (parts) => characters(parts.map(toBlock)) <= limits.sectionText).flatMap((parts) =>
      parts.map(toBlock),
    ),
  );

const toBlock = (piece: Piece): SlackBlock =>
  (piece.type === 'small' ? toContext(piece.inlines) : null) ?? pieceToRichText(piece);

/** Small print of plain words and times; anything else needs rich text. */
const toContext = (inlines: readonly Inline[]): SlackBlock | null => {
  const elements: (PlainText | Mrkdwn)[] = [];
  for (const inline of inlines) {
    const last = elements.at(-1);
    if (inline.type === 'time') elements.push({ type: 'mrkdwn', text: timeToMrkdwn(inline) });
    else if (inline.type !== 'literal') return null;
    else if (last?.type === 'plain_text') elements[elements.length - 1] = plainText(last.text + inline.text);
    else if (inline.text !== '') elements.push(plainText(inline.text));
  }
  const shown = elements.filter((element) => element.text.trim() !== '');
  return shown.length > 0 && shown.length <= limits.contextElements ? { type: 'context', elements: shown } : null;
};

const tellButtons = (buttons: readonly Button[]): Piece[] =>
  buttons.filter((button) => !canBeButton(button)).map(buttonAsText);
