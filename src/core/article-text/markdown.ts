import { type HeaderValues, headerField } from './header-fields.ts';

/** A Markdown text as plain paragraphs, with what its front matter, first heading and first image say. */
export interface PlainMarkdown {
  readonly values: HeaderValues;
  readonly text: string;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const unquote = (value: string): string => value.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');

const frontMatter = (block: string): HeaderValues => {
  const values: HeaderValues = {};
  for (const line of block.split(/\r?\n/)) {
    const match = /^([A-Za-z][\w -]*):\s*(.*\S)\s*$/.exec(line);
    const field = match === null ? null : headerField(match[1] ?? '');
    if (match !== null && field !== null) values[field] ??= unquote(match[2] ?? '');
  }
  return values;
};

/**
 * Inline markup goes, its words stay. Syntax after https://spec.commonmark.org/0.31.2/. No pattern runs past the next mark of its
 * kind, and emphasis has an end, so that a line of marks alone takes no longer than another.
 */
const plainInline = (line: string): string =>
  line
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/<\/?[A-Za-z][^<>]*>/g, '')
    .replace(/(?<!`)`+([^`]+)`+/g, '$1')
    .replace(/(\*\*\*|___|\*\*|__|~~)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\])([*_])(?=\S)(.{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();

const SETEXT = /^(?:=+|-{2,})\s*$/;

/** The paragraphs of a block: its hard-wrapped lines joined, each list item and quoted paragraph one of its own. */
const blockLines = (block: string): string[] => {
  const lines: string[] = [];
  let open = false;
  for (const raw of block.split('\n')) {
    const quoted = raw.replace(/^\s{0,3}(?:>\s?)+/, '');
    const item = /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(quoted);
    const line = plainInline(item === null ? quoted : (item[1] ?? ''));
    if (line === '') {
      open = false;
      continue;
    }
    const last = lines.length - 1;
    if (item === null && open && last >= 0) lines[last] = `${lines[last]} ${line}`;
    else lines.push(line);
    open = !/(?: {2}|\\)$/.test(raw);
  }
  return lines;
};

/** Takes Markdown apart: front matter, the first top heading as title, the first image, and the body without markup. */
export const readMarkdown = (source: string): PlainMarkdown => {
  const matter = FRONT_MATTER.exec(source);
  const values: HeaderValues = matter === null ? {} : frontMatter(matter[1] ?? '');
  const body = source
    .slice(matter?.[0].length ?? 0)
    .replace(/\r\n?/g, '\n')
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, '')
    .replace(/^\s{0,3}(```|~~~)[\s\S]*?^\s{0,3}\1[^\n]*$/gm, '')
    .replace(/^\s{0,3}\[[^\]]+\]:\s+\S+.*$/gm, '')
    .replace(/^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/gm, '\n');
  const image = /!\[[^[\]]*\]\(\s*<?(https?:[^\s)>]+)/.exec(body)?.[1];
  if (image !== undefined) values.image ??= image;
  const paragraphs: string[] = [];
  for (const block of body.split(/\n[ \t]*\n|(?=^#{1,6}\s)/m)) {
    const [first = '', second = '', ...rest] = block.replace(/^\n+/, '').split('\n');
    const atx = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(first);
    const setext = atx === null && first.trim() !== '' && SETEXT.test(second);
    if (atx === null && !setext) {
      paragraphs.push(...blockLines(block));
      continue;
    }
    const heading = plainInline(atx?.[2] ?? first);
    const top = atx?.[1] === '#' || second.startsWith('=');
    if (top && values.title === undefined && paragraphs.length === 0) values.title = heading;
    else if (!top || heading !== values.title) paragraphs.push(heading);
    paragraphs.push(...blockLines((setext ? rest : [second, ...rest]).join('\n')));
  }
  return { values, text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') };
};
