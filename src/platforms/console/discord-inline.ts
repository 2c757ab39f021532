import { html, join, type Markup, webAddress } from './markup.ts';
import { moment, type Setting } from './setting.ts';

const STYLES = [
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
] as const;

/** What of Discord's Markdown stands within a line: all that a title understands. */
export function discordInline(text: string, setting: Setting): Markup {
  const pieces: Markup[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = inlineAt(text, at, setting);
    if (found === null) {
      plain += text[at] ?? '';
      at += 1;
    } else if (typeof found.markup === 'string') {
      plain += found.markup;
      at = found.next;
    } else {
      pieces.push(literal(plain), found.markup);
      plain = '';
      at = found.next;
    }
  }
  return join([...pieces, literal(plain)]);
}

const literal = (text: string): Markup =>
  join(text.split('\n').flatMap((line, index) => (index === 0 ? [html`${line}`] : [html`<br />`, html`${line}`])));

interface Found {
  readonly markup: Markup | string;
  readonly next: number;
}

function inlineAt(text: string, at: number, setting: Setting): Found | null {
  const character = text[at] ?? '';
  if (character === '\\') {
    const next = text[at + 1] ?? '';
    return /[^A-Za-z0-9\s]/.test(next) ? { markup: next, next: at + 2 } : null;
  }
  if (character === '`') return code(text, at);
  if (character === '<') return angle(text, at, setting);
  if (character === '[') return maskedLink(text, at, setting);
  if (character === 'h') return bareLink(text, at);
  if (character === '@') {
    const mention = /@(everyone|here)\b/y;
    mention.lastIndex = at;
    const hit = mention.exec(text);
    return hit === null ? null : { markup: html`<span class="d-mention">${hit[0]}</span>`, next: mention.lastIndex };
  }
  return styled(text, at, setting);
}

function code(text: string, at: number): Found | null {
  const ticks = /`+/y;
  ticks.lastIndex = at;
  const fenceMark = ticks.exec(text)?.[0] ?? '`';
  const end = text.indexOf(fenceMark, at + fenceMark.length);
  if (end < 0) return { markup: fenceMark, next: at + fenceMark.length };
  const inner = text.slice(at + fenceMark.length, end);
  return { markup: html`<code>${inner.trim() || inner}</code>`, next: end + fenceMark.length };
}

function angle(text: string, at: number, setting: Setting): Found | null {
  const close = text.indexOf('>', at);
  if (close < 0) return null;
  const inner = text.slice(at + 1, close);
  const stamp = /^t:(-?\d{1,13})(?::([tTdDfFRsS]))?$/.exec(inner);
  if (stamp !== null) {
    return { markup: moment(Number(stamp[1]) * 1000, `discord ${stamp[2] ?? 'f'}`, setting), next: close + 1 };
  }
  if (/^(@[!&]?|#)\d+$/.test(inner)) {
    const shown = inner.startsWith('@&') ? '@role' : `${inner[0] ?? ''}mention`;
    return { markup: html`<span class="d-mention">${shown}</span>`, next: close + 1 };
  }
  const address = /^https?:\/\/\S+$/.test(inner) ? webAddress(inner) : null;
  return address === null ? null : { markup: anchor(address, html`${inner}`), next: close + 1 };
}

function maskedLink(text: string, at: number, setting: Setting): Found | null {
  const close = closing(text, at + 1, ']');
  if (close < 0 || text[close + 1] !== '(') return null;
  const target = /\(\s*<?(https?:\/\/[^\s<>]*?)>?\s*\)/y;
  target.lastIndex = close + 1;
  const hit = target.exec(text);
  const address = hit === null ? null : webAddress((hit[1] ?? '').replace(/\\([^A-Za-z0-9\s])/g, '$1'));
  if (address === null) return null;
  return { markup: anchor(address, discordInline(text.slice(at + 1, close), setting)), next: target.lastIndex };
}

function bareLink(text: string, at: number): Found | null {
  const bare = /https?:\/\/[^\s<]+[^\s<.,:;"')\]*_~|]/y;
  bare.lastIndex = at;
  const hit = bare.exec(text);
  const address = hit === null ? null : webAddress(hit[0]);
  return address === null ? null : { markup: anchor(address, html`${hit?.[0] ?? ''}`), next: bare.lastIndex };
}

const anchor = (address: string, inner: Markup): Markup =>
  html`<a href="${address}" target="_blank" rel="noopener noreferrer">${inner}</a>`;

function styled(text: string, at: number, setting: Setting): Found | null {
  for (const [mark, tag] of STYLES) {
    if (!text.startsWith(mark, at)) continue;
    const start = at + mark.length;
    const end = closing(text, start, mark);
    const insideWord = mark === '_' && (/\w/.test(text[at - 1] ?? '') || /\w/.test(text[end + 1] ?? ''));
    const openBySpace = mark === '*' && /\s/.test(text[start] ?? ' ');
    if (end <= start || insideWord || openBySpace) continue;
    const inner = discordInline(text.slice(start, end), setting);
    const drawn = {
      strong: html`<strong>${inner}</strong>`,
      u: html`<u>${inner}</u>`,
      s: html`<s>${inner}</s>`,
      em: html`<em>${inner}</em>`,
      spoiler: html`<span class="d-spoiler" tabindex="0">${inner}</span>`,
    }[tag];
    return { markup: drawn, next: end + mark.length };
  }
  return null;
}

/** Where `mark` closes, escaped characters and doubled marks of a single one passed over; -1 where it does not. */
function closing(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(mark, at)) {
      if (mark.length === 1 && mark !== ']' && text[at + 1] === mark) at += 1;
      else return at;
    }
  }
  return -1;
}
