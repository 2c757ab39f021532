import { discordInline } from './discord-inline.ts';
import { discordMarkdown } from './discord-markdown.ts';
import { html, type Markup, webAddress } from './markup.ts';
import { moment, type Setting } from './setting.ts';

/** What of Discord's message the preview draws: https://discord.com/developers/docs/resources/message#message-object */
export interface DiscordPayload {
  readonly content?: string | undefined;
  readonly embeds?: readonly DiscordEmbed[] | undefined;
  readonly components?: readonly DiscordRow[] | undefined;
  /** 64 is EPHEMERAL. */
  readonly flags?: number | undefined;
}

interface DiscordEmbed {
  readonly author?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly color?: number | undefined;
  readonly fields?:
    | readonly { readonly name: string; readonly value: string; readonly inline?: boolean | undefined }[]
    | undefined;
  readonly thumbnail?: { readonly url: string } | undefined;
  readonly image?: { readonly url: string } | undefined;
  readonly footer?: { readonly text: string } | undefined;
  readonly timestamp?: string | undefined;
}

interface DiscordRow {
  readonly type: number;
  readonly components?: readonly DiscordButton[] | undefined;
}

interface DiscordButton {
  readonly type: number;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style?: number | undefined;
  readonly label?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly url?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Everything inside one Discord message but its author line. */
export function discordMessage(payload: DiscordPayload, setting: Setting): Markup {
  return html`<div class="d-message">${payload.content ? html`<div class="d-content">${discordMarkdown(payload.content, setting)}</div>` : null}${(
    payload.embeds ?? []
  ).map((embed) => drawEmbed(embed, setting))}${(payload.components ?? []).map(drawRow)}</div>`;
}

function drawEmbed(embed: DiscordEmbed, setting: Setting): Markup {
  // A presentation attribute, since the page's policy refuses style attributes.
  const colour = `#${(embed.color ?? 0x1e1f22).toString(16).padStart(6, '0')}`;
  const parts = [
    embed.author ? html`<div class="d-author">${linked(embed.author.url, html`${embed.author.name}`)}</div>` : null,
    embed.title ? html`<div class="d-title">${linked(embed.url, discordInline(embed.title, setting))}</div>` : null,
    embed.description ? html`<div class="d-description">${discordMarkdown(embed.description, setting)}</div>` : null,
    embed.fields?.length ? drawFields(embed.fields, setting) : null,
    drawImage(embed.image?.url, 'd-image'),
    drawFooter(embed, setting),
  ].filter((part) => part !== null);
  return html`<div class="d-embed"><svg class="d-bar" aria-hidden="true"><rect width="100%" height="100%" fill="${colour}"></rect></svg><div class="d-body">${parts}</div>${drawImage(embed.thumbnail?.url, 'd-thumbnail')}</div>`;
}

function drawFields(fields: NonNullable<DiscordEmbed['fields']>, setting: Setting): Markup {
  return html`<div class="d-fields">${fields.map(
    (field) =>
      html`<div class="d-field${field.inline ? ' d-inline' : ''}"><div class="d-name">${discordInline(field.name, setting)}</div><div class="d-value">${discordMarkdown(field.value, setting)}</div></div>`,
  )}</div>`;
}

function drawFooter({ footer, timestamp }: DiscordEmbed, setting: Setting): Markup | null {
  const date = timestamp === undefined ? null : moment(Date.parse(timestamp), 'discord s', setting, timestamp);
  if (!footer?.text && date === null) return null;
  const dot = footer?.text && date !== null ? ' • ' : '';
  return html`<div class="d-footer">${footer?.text ?? ''}${dot}${date}</div>`;
}

function drawImage(address: string | undefined, name: string): Markup | null {
  const url = address === undefined ? null : webAddress(address);
  if (url === null || !url.startsWith('https:')) return null;
  return html`<img class="${name}" src="${url}" alt="" loading="lazy" referrerpolicy="no-referrer" />`;
}

function linked(address: string | undefined, inner: Markup): Markup {
  const url = address === undefined ? null : webAddress(address);
  return url === null ? inner : html`<a href="${url}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

const drawRow = (row: DiscordRow): Markup => html`<div class="d-row">${(row.components ?? []).map(drawButton)}</div>`;

function drawButton(button: DiscordButton): Markup {
  const url = button.style === 5 && button.url !== undefined ? webAddress(button.url) : null;
  if (url !== null) {
    return html`<a class="d-button d-link" href="${url}" target="_blank" rel="noopener noreferrer">${button.label ?? ''}<svg class="d-out" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 5V3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-5h-2v5H5V5zm4-2v2h3.6l-9.3 9.3 1.4 1.4L19 6.4V10h2V3z"></path></svg></a>`;
  }
  const kind = { 1: 'd-primary', 3: 'd-success', 4: 'd-danger' }[button.style ?? 2] ?? '';
  return html`<button type="button" class="d-button ${kind}" data-press="${button.custom_id ?? ''}"${button.disabled ? html` disabled` : null}>${button.label ?? ''}</button>`;
}
