import { discordInline } from './discord-inline.ts';
import { html, join, type Markup } from './markup.ts';
import type { Setting } from './setting.ts';

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
    if (plain.length > 0) pieces.push(html`<div class="d-text">${discordInline(text, setting)}</div>`);
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
    return { markup: html`<div class="d-h${level}">${discordInline(heading[2] ?? '', setting)}</div>`, next: at + 1 };
  }
  if (line.startsWith('-# ')) {
    return { markup: html`<div class="d-subtext">${discordInline(line.slice(3), setting)}</div>`, next: at + 1 };
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
    const drawn = items.map((item) => html`<li>${discordInline(item.replace(mark, ''), setting)}</li>`);
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
