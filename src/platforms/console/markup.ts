import { escapeHtml } from './html.ts';

/** A piece of HTML that is safe to send: every character of data in it was escaped when it was made. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | readonly Markup[] | string | number | null | false;

/** Template tag: strings and numbers are escaped, other markup goes in as it is, null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0] ?? '';
  for (const [index, part] of parts.entries()) markup += written(part) + (strings[index + 1] ?? '');
  return { markup };
}

export const join = (pieces: readonly Markup[]): Markup => ({ markup: pieces.map((piece) => piece.markup).join('') });

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map((piece) => piece.markup).join('');
}

/** The address where it is one a page may link to, else null: `javascript:` and its kin never become a link. */
export function webAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
