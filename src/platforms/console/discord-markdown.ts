import { html, join, type Markup, webAddress } from './markup.ts';
import { moment, type Setting } from './setting.ts';

/**
 * Discord's Markdown as its client reads it, as far as a bot's message uses it: a preview that showed less would hide
 * a renderer's missing escape. Rules: https://support.discord.com/hc/en-us/articles/210298617
 */
export function discordMarkdown(text: string, setting: Setting): Markup {
  const pieces: Markup[] = [];
  const lines = text.split('\n');
  let plain: string[] = [];
  const flush = () => {
    // An empty line before a block is seen as one; the break that ends a block's own last line is not.
    const text = plain.join('\n') + (plain.at(-1) === '' ? '\n' : '');
    if (plain.length > 0) pieces.push(html`<div class="d-text">${inline(text, setting)}</div>`);
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at, setting);
    if (block === null) {
      plain.push(lines[at] ?? '');
      at += 1;
    } else {
      flush();
      pieces.push(block.markup);
      at = block.next;
    }
  }
  flush();
  return join(pieces);
}

/** The part of Discord's Markdown that a title understands: nothing that spans lines. */
export const discordInline = (text: string, setting: Setting): Markup => inline(text, setting);

interface Block {
  readonly markup: Markup;
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number, setting: Setting): Block | null {
  const line = lines[at] ?? '';
  if (line.startsWith('```')) return fence(lines, at);
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)].join('\n');
    return { markup: html`<blockquote>${discordMarkdown(rest, setting)}</blockquote>`, next: lines.length };
  }
  if (line.startsWith('> ')) {
    const quoted = run(lines, at, (each) => each.startsWith('> '));
    const inner = quoted.map((each) => each.slice(2)).join('\n');
    return { markup: html`<blockquote>${discordMarkdown(inner, setting)}</blockquote>`, next: at + quoted.length };
  }
  const heading = /^(#{1,3}) +(.+)$/.exec(line);
  if (heading !== null) {
    const level = heading[1]?.length ?? 1;
    return { markup: html`<div class="d-h${level}">${inline(heading[2] ?? '', setting)}</div>`, next: at + 1 };
  }
  if (line.startsWith('-# ')) {
    return { markup: html`<div class="d-subtext">${inline(line.slice(3), setting)}</div>`, next: at + 1 };
  }
  return list(lines, at, setting);
}

function fence(lines: readonly string[], at: number): Block | null {
  const body = lines.slice(at).join('\n').slice(3);
  const end = body.indexOf('```');
  if (end < 0 || (body.slice(end + 3).split('\n')[0] ?? '') !== '') return null;
  const code = body
    .slice(0, end)
    .replace(/^[a-z0-9_+-]*\n/i, '')
    .replace(/\n$/, '');
  return { markup: html`<pre><code>${code}</code></pre>`, next: at + body.slice(0, end).split('\n').length };
}

function list(lines: readonly string[], at: number, setting: Setting): Block | null {
  for (const mark of [/^ *[-*] +(?=\S)/, /^ *\d+\. +(?=\S)/]) {
    const items = run(lines, at, (each) => mark.test(each));
    if (items.length === 0) continue;
    const drawn = items.map((item) => html`<li>${inline(item.replace(mark, ''), setting)}</li>`);
    const first = /\d+/.exec(items[0] ?? '')?.[0] ?? '1';
    const numbered = mark.source.includes('\\d');
    return {
      markup: numbered ? html`<ol start="${first}">${drawn}</ol>` : html`<ul>${drawn}</ul>`,
      next: at + items.length,
    };
  }
  return null;
}

function run(lines: readonly string[], from: number, belongs: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line, index) => index >= from && !belongs(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}

const STYLES = [
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
] as const;

function inline(text: string, setting: Setting): Markup {
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
    return { markup: html`<span class="d-mention">${inner.replace(/\d+$/, '')}mention</span>`, next: close + 1 };
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
  return { markup: anchor(address, inline(text.slice(at + 1, close), setting)), next: target.lastIndex };
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
    const inner = inline(text.slice(start, end), setting);
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
