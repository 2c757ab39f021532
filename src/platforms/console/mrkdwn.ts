import { html, join, type Markup, webAddress } from './markup.ts';
import { moment, type Setting } from './setting.ts';

/**
 * Slack's mrkdwn as its client reads it: https://docs.slack.dev/messaging/formatting-message-text. Text arrives with
 * `&amp;`, `&lt;` and `&gt;` for the three characters that mean something to Slack.
 */
export function mrkdwn(text: string, setting: Setting): Markup {
  const pieces: Markup[] = [];
  // Fences first: nothing inside one is formatting.
  for (const [index, part] of text.split('```').entries()) {
    const closed = index % 2 === 1 && text.split('```').length > index + 1;
    if (closed) pieces.push(html`<pre><code>${unescapeSlack(part).replace(/^\n|\n$/g, '')}</code></pre>`);
    else if (part !== '') pieces.push(quotesAndLines(index % 2 === 1 ? `\`\`\`${part}` : part, setting));
  }
  return join(pieces);
}

const unescapeSlack = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');

function quotesAndLines(text: string, setting: Setting): Markup {
  const pieces: Markup[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const quoted = isQuoted(lines[at] ?? '');
    const end = lines.findIndex((line, index) => index >= at && isQuoted(line) !== quoted);
    const group = lines.slice(at, end < 0 ? lines.length : end);
    at += group.length;
    if (!quoted) pieces.push(inline(group.join('\n'), setting));
    else {
      const inner = group.map((line) => line.replace(/^(&gt;|>) ?/, '')).join('\n');
      pieces.push(html`<blockquote>${inline(inner, setting)}</blockquote>`);
    }
  }
  return join(pieces);
}

const isQuoted = (line: string): boolean => /^(&gt;|>)/.test(line);

const STYLES: Readonly<Record<string, (inner: Markup) => Markup>> = {
  '*': (inner) => html`<strong>${inner}</strong>`,
  _: (inner) => html`<em>${inner}</em>`,
  '~': (inner) => html`<s>${inner}</s>`,
};

function inline(text: string, setting: Setting): Markup {
  const pieces: Markup[] = [];
  let plain = '';
  const push = (markup: Markup, next: number): number => {
    pieces.push(words(plain), markup);
    plain = '';
    return next;
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    const close = character === '<' ? text.indexOf('>', at) : -1;
    if (close > 0) {
      at = push(angle(text.slice(at + 1, close), setting), close + 1);
      continue;
    }
    const end = styleEnd(text, at);
    if (end > 0) {
      const inner = text.slice(at + 1, end);
      const drawn =
        character === '`'
          ? html`<code>${unescapeSlack(inner)}</code>`
          : (STYLES[character]?.(inline(inner, setting)) ?? html`${inner}`);
      at = push(drawn, end + 1);
      continue;
    }
    plain += character;
    at += 1;
  }
  return join([...pieces, words(plain)]);
}

/** Where a style that opens at `at` closes: both marks must stand at a word's edge, on one line. -1 where none opens. */
function styleEnd(text: string, at: number): number {
  const mark = text[at] ?? '';
  if (mark !== '`' && STYLES[mark] === undefined) return -1;
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /\s/.test(text[at + 1] ?? ' ') || text[at + 1] === mark) return -1;
  for (let end = at + 2; end < text.length && text[end] !== '\n'; end += 1) {
    if (text[end] !== mark || /\s/.test(text[end - 1] ?? '')) continue;
    if (!/[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) return end;
  }
  return -1;
}

const words = (text: string): Markup =>
  join(
    unescapeSlack(text)
      .split('\n')
      .flatMap((line, index) => (index === 0 ? [html`${line}`] : [html`<br />`, html`${line}`])),
  );

function angle(inner: string, setting: Setting): Markup {
  const [target = '', label] = split(inner);
  const date = /^!date\^(\d{1,13})\^([^^]+)(?:\^(.+))?$/.exec(target);
  if (date !== null) {
    const told = moment(Number(date[1]) * 1000, `slack ${unescapeSlack(date[2] ?? '')}`, setting, label ?? '');
    const link = date[3] === undefined ? null : webAddress(unescapeSlack(date[3]));
    return link === null ? told : slackLink(link, told);
  }
  const broadcast = /^!(channel|here|everyone)$/.exec(target);
  if (broadcast !== null) return html`<span class="s-mention s-broadcast">@${broadcast[1] ?? ''}</span>`;
  if (/^[@#!]/.test(target)) return html`<span class="s-mention">${target[0] ?? ''}${label ?? 'mention'}</span>`;
  const address = webAddress(unescapeSlack(target));
  const shown = unescapeSlack(label ?? target);
  return address === null ? html`${shown}` : slackLink(address, html`${shown}`);
}

function split(inner: string): readonly [string, string?] {
  const bar = inner.indexOf('|');
  return bar < 0 ? [inner] : [inner.slice(0, bar), inner.slice(bar + 1)];
}

export const slackLink = (address: string, inner: Markup): Markup =>
  html`<a href="${address}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
