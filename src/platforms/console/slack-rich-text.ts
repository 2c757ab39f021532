import { html, type Markup, webAddress } from './markup.ts';
import { slackLink } from './mrkdwn.ts';
import { moment, type Setting } from './setting.ts';

interface RichTextStyle {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly code?: boolean | undefined;
}

/** A piece of a rich text block: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export interface RichTextElement {
  readonly type: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly style?: string | RichTextStyle | undefined;
  readonly elements?: readonly RichTextElement[] | undefined;
  readonly indent?: number | undefined;
  /** Seconds, where `type` is `date`. */
  readonly timestamp?: number | undefined;
  readonly format?: string | undefined;
  readonly fallback?: string | undefined;
  readonly range?: string | undefined;
  readonly name?: string | undefined;
}

export const richText = (elements: readonly RichTextElement[], setting: Setting): Markup =>
  html`<div class="s-rich">${elements.map((element) => drawPart(element, setting))}</div>`;

function drawPart(part: RichTextElement, setting: Setting): Markup {
  const inner = (part.elements ?? []).map((element) => drawElement(element, setting));
  switch (part.type) {
    case 'rich_text_quote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre><code>${inner}</code></pre>`;
    case 'rich_text_list': {
      const items = (part.elements ?? []).map((item) => html`<li>${drawPart(item, setting)}</li>`);
      return part.style === 'ordered' ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    default:
      return html`<div class="s-line">${inner}</div>`;
  }
}

function drawElement(element: RichTextElement, setting: Setting): Markup {
  switch (element.type) {
    case 'link': {
      const address = webAddress(element.url ?? '');
      const shown = styled(html`${element.text ?? element.url ?? ''}`, element.style);
      return address === null ? shown : slackLink(address, shown);
    }
    case 'date':
      return styled(
        moment((element.timestamp ?? 0) * 1000, `slack ${element.format ?? ''}`, setting, element.fallback ?? ''),
        element.style,
      );
    case 'broadcast':
      return html`<span class="s-mention s-broadcast">@${element.range ?? ''}</span>`;
    case 'user':
    case 'channel':
    case 'usergroup':
      return html`<span class="s-mention">${element.type === 'channel' ? '#' : '@'}mention</span>`;
    case 'emoji':
      return html`:${element.name ?? ''}:`;
    default:
      return styled(lines(element.text ?? ''), element.style);
  }
}

const lines = (text: string): Markup =>
  html`${text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`))}`;

function styled(inner: Markup, style: RichTextElement['style']): Markup {
  if (typeof style !== 'object') return inner;
  let drawn = inner;
  if (style.code) drawn = html`<code>${drawn}</code>`;
  if (style.strike) drawn = html`<s>${drawn}</s>`;
  if (style.italic) drawn = html`<em>${drawn}</em>`;
  if (style.bold) drawn = html`<strong>${drawn}</strong>`;
  return drawn;
}
