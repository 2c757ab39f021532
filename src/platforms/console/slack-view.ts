import { html, type Markup, webAddress } from './markup.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { Setting } from './setting.ts';
import { type RichTextElement, richText } from './slack-rich-text.ts';

/** What of Slack's message the preview draws: https://docs.slack.dev/reference/block-kit/blocks */
export interface SlackPayload {
  /** Shown in notifications; in the channel only where there are no blocks. */
  readonly text?: string | undefined;
  readonly blocks?: readonly SlackBlock[] | undefined;
}

interface SlackText {
  readonly type: string;
  readonly text: string;
}

interface SlackBlock {
  readonly type: string;
  /** Plain or mrkdwn text. */
  readonly text?: SlackText | undefined;
  readonly fields?: readonly SlackText[] | undefined;
  readonly elements?: readonly SlackElement[] | undefined;
  readonly accessory?: SlackElement | undefined;
  readonly image_url?: string | undefined;
  readonly alt_text?: string | undefined;
  readonly title?: SlackText | undefined;
}

/** An element of a block: a button, an image, a text, or a piece of rich text. */
interface SlackElement {
  readonly type: string;
  readonly text?: string | SlackText | undefined;
  readonly url?: string | undefined;
  readonly value?: string | undefined;
  readonly action_id?: string | undefined;
  readonly style?: RichTextElement['style'];
  readonly image_url?: string | undefined;
  readonly alt_text?: string | undefined;
  readonly elements?: readonly RichTextElement[] | undefined;
  readonly options?: readonly SlackOption[] | undefined;
}

/** An entry of a menu. */
interface SlackOption {
  readonly text?: SlackText | undefined;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
}

/** Everything inside one Slack message but its author line. */
export function slackMessage(payload: SlackPayload, setting: Setting): Markup {
  const blocks = payload.blocks ?? [];
  if (blocks.length === 0) return html`<div class="s-message">${mrkdwn(payload.text ?? '', setting)}</div>`;
  return html`<div class="s-message">${blocks.map((block) => drawBlock(block, setting))}</div>`;
}

function drawBlock(block: SlackBlock, setting: Setting): Markup {
  switch (block.type) {
    case 'header':
      return html`<div class="s-header">${block.text?.text ?? ''}</div>`;
    case 'divider':
      return html`<hr class="s-divider" />`;
    case 'section':
      return html`<div class="s-section"><div class="s-words">${block.text ? drawText(block.text, setting) : null}${
        block.fields?.length
          ? html`<div class="s-fields">${block.fields.map((field) => html`<div>${drawText(field, setting)}</div>`)}</div>`
          : null
      }</div>${block.accessory ? drawElement(block.accessory, 's-accessory', setting) : null}</div>`;
    case 'context':
      return html`<div class="s-context">${(block.elements ?? []).map((element) => drawElement(element, 's-icon', setting))}</div>`;
    case 'actions':
      return html`<div class="s-actions">${(block.elements ?? []).map((element) => drawElement(element, 's-icon', setting))}</div>`;
    case 'rich_text':
      return richText((block.elements ?? []).map(asRichText), setting);
    case 'image':
      return html`<figure class="s-figure">${block.title ? html`<figcaption>${block.title.text}</figcaption>` : null}${drawImage(block, 's-image')}</figure>`;
    default:
      return html`<div class="s-section">${block.text ? drawText(block.text, setting) : null}</div>`;
  }
}

const asRichText = ({ text, ...element }: SlackElement): RichTextElement => ({
  ...element,
  text: typeof text === 'object' ? text.text : text,
});

const drawText = (text: SlackText, setting: Setting): Markup =>
  text.type === 'mrkdwn' ? mrkdwn(text.text, setting) : html`${text.text}`;

function drawElement(element: SlackElement, imageName: string, setting: Setting): Markup {
  if (element.type === 'image') return drawImage(element, imageName);
  if (element.type === 'button') return drawButton(element);
  if (element.type === 'overflow') return drawMenu(element.options ?? []);
  if (typeof element.text !== 'string') return html``;
  return html`<span class="s-element">${drawText({ type: element.type, text: element.text }, setting)}</span>`;
}

function drawImage(image: Pick<SlackElement, 'image_url' | 'alt_text'>, name: string): Markup {
  const url = webAddress(image.image_url ?? '');
  if (url === null || !url.startsWith('https:')) return html``;
  return html`<img class="${name}" src="${url}" alt="${image.alt_text ?? ''}" loading="lazy" referrerpolicy="no-referrer" />`;
}

function drawButton(button: SlackElement): Markup {
  const label = typeof button.text === 'object' ? button.text.text : (button.text ?? '');
  const kind = button.style === 'primary' ? 's-primary' : button.style === 'danger' ? 's-danger' : '';
  const url = button.url === undefined ? null : webAddress(button.url);
  if (url !== null) {
    return html`<a class="s-button ${kind}" href="${url}" target="_blank" rel="noopener noreferrer">${label}</a>`;
  }
  return html`<button type="button" class="s-button ${kind}" data-press="${button.value ?? button.action_id ?? ''}">${label}</button>`;
}

const drawMenu = (options: readonly SlackOption[]): Markup =>
  html`<details class="s-menu"><summary class="s-button" aria-label="More actions">⋯</summary><div class="s-entries">${options.map(drawEntry)}</div></details>`;

function drawEntry({ text, value, url: given }: SlackOption): Markup {
  const label = text?.text ?? '';
  const url = given === undefined ? null : webAddress(given);
  if (url !== null) return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${label}</a>`;
  return html`<button type="button" data-press="${value ?? ''}">${label}</button>`;
}
