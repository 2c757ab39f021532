import { createHash } from 'node:crypto';
import type { EntryMarks, FeedEntry } from '../core/ports.ts';
import { foldedWords } from '../core/text/folded-words.ts';
import { cleanAddress } from './article-id.ts';
import { PATH_SESSION, SESSION } from './session.ts';

/** UTF-16 units of the beginning of a text by which it is known again: no teaser is cut shorter by a new site. */
const BEGINNING = 200;
/** A shorter text may stand in several entries ("Read more"). */
const LEAST_TEXT = 60;

/** What an entry can be known by again, and by which it is told that it was edited. */
export function marksOf(entry: FeedEntry): EntryMarks {
  const { id, url, title, text, published, updated } = entry;
  const loose = url === null ? null : looseAddress(url);
  const name = title === null ? '' : foldedWords(title).join(' ');
  return {
    // An id that is an address may change as addresses do.
    guid: id === null ? null : digest(/^https?:/i.test(id) ? (looseAddress(id) ?? id) : id),
    link: loose === null ? null : digest(loose),
    title: name === '' ? null : digest(name),
    path: loose === null ? null : digestOfPath(loose),
    words: text === null || text.length < LEAST_TEXT ? null : digest(foldedWords(text.slice(0, BEGINNING)).join(' ')),
    published,
    content: digest(JSON.stringify([title, text, updated ?? null])),
  };
}

/** An address by which a page is known however it is reached; null where it is none. */
export function looseAddress(address: string): string | null {
  const url = URL.parse(cleanAddress(address));
  if (url === null) return null;
  const kept = [...url.searchParams].filter(([name]) => !SESSION.test(name));
  const query = kept.map((pair) => pair.join('=')).join('&');
  const path = url.pathname.replace(PATH_SESSION, '').replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}

/** Of a page of its own: the front page's path tells nothing. */
const digestOfPath = (loose: string): string | null => {
  const at = loose.search(/[/?]/);
  return at === -1 ? null : digest(loose.slice(at));
};

/** 16 hexadecimal digits: two of a million entries agree by chance in one of 37 million such feeds. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
