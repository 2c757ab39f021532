import { lineOf, paragraphsOf } from '../html-text.ts';

/** The first of these that holds text, as plain paragraphs. */
export function firstText(...candidates: readonly (string | undefined)[]): string | null {
  for (const html of candidates) {
    if (html === undefined) continue;
    const text = paragraphsOf(html).join('\n\n');
    if (text !== '') return text;
  }
  return null;
}

/** The first of these that holds text, on one line. */
export function firstLine(...candidates: readonly (string | undefined)[]): string | null {
  for (const html of candidates) {
    const line = html === undefined ? '' : lineOf(html);
    if (line !== '') return line;
  }
  return null;
}

/** The first date that is one; unreadable dates are NaN. */
export const firstDate = (...candidates: readonly (number | undefined)[]): number | null =>
  candidates.find((time) => time !== undefined && Number.isFinite(time)) ?? null;

/** Names joined into a byline; addresses of mail are left out. */
export function bylineOf(names: readonly (string | undefined)[]): string | null {
  const clean = names.flatMap((name) => {
    const line = name === undefined ? '' : lineOf(name).replace(/^\S+@\S+\s*\((.+)\)$/, '$1');
    return line === '' || /^\S+@\S+$/.test(line) ? [] : [line];
  });
  return clean.length > 0 ? [...new Set(clean)].slice(0, 5).join(', ') : null;
}

interface MediaImage {
  readonly thumbnails?: readonly { readonly url?: string }[];
  readonly contents?: readonly { readonly url?: string; readonly medium?: string; readonly type?: string }[];
}

/** The address of an entry's lead image out of Media RSS, its groups and its enclosures; null where it has none. */
export function imageOf(
  media: (MediaImage & { readonly groups?: readonly MediaImage[] }) | undefined,
  enclosures: readonly { readonly url?: string; readonly type?: string }[] | undefined,
  html: string | undefined,
): string | null {
  const groups = media ? [media, ...(media.groups ?? [])] : [];
  const contents = groups.flatMap((group) => group.contents ?? []);
  const picture = [...contents, ...(enclosures ?? [])].find(
    (file) => ('medium' in file && file.medium === 'image') || file.type?.startsWith('image/'),
  );
  const thumbnail = groups.flatMap((group) => group.thumbnails ?? [])[0];
  const bare = contents.find((file) => /\.(?:jpe?g|png|webp)(?:\?|$)/i.test(file.url ?? ''));
  return picture?.url ?? bare?.url ?? thumbnail?.url ?? /<img\s[^<>]*?src=["']([^"']+)/i.exec(html ?? '')?.[1] ?? null;
}
