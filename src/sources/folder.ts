import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Article } from '../core/article.ts';
import { parseDate } from '../core/article-text/date.ts';
import { parseArticleText } from '../core/article-text.ts';
import type { Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { articleIdOf, idOf } from './article-id.ts';
import { decodeBytes } from './charset.ts';
import { paragraphsOf } from './html-text.ts';
import type { TextReader } from './page/page-reader.ts';

export interface FolderOptions {
  readonly paths: readonly string[];
  readonly pages: TextReader;
  readonly now: () => number;
}

export interface FolderNews {
  readonly articles: readonly Article[];
  /** Files that could not be read, each told once for each state of the file. */
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
}

export interface DropFolder {
  /** Articles of the files that are new or changed since the last call. A folder that is not there is empty. */
  read(): Promise<FolderNews>;
}

const FILES = 5_000;
const LARGEST_FILE = 4_000_000;
const FORMATS: Readonly<Record<string, 'txt' | 'md' | 'json' | 'html'>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
};

/** Folders into which people drop articles as `.txt`, `.md`, `.html` or `.json`. */
export function createDropFolder(options: FolderOptions): DropFolder {
  /** Path to the size and time of the file as it was read. */
  const seen = new Map<string, string>();

  return {
    read: async () => {
      const articles: Article[] = [];
      const problems: { file: string; problem: Problem }[] = [];
      for (const path of options.paths) {
        for (const file of await list(path)) {
          const full = join(path, file);
          const stamp = await stampOf(full);
          if (stamp === null || seen.get(full) === stamp) continue;
          seen.set(full, stamp);
          const outcome = await readDropFile(full, { pages: options.pages, now: options.now() });
          if (outcome.ok) articles.push(outcome.value);
          else problems.push({ file, problem: outcome.problem });
        }
      }
      return { articles, problems };
    },
  };
}

async function list(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  // Only plain files: a link could lead anywhere.
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name.toLowerCase() !== 'readme.md')
    .map((entry) => entry.name)
    .filter((name) => FORMATS[extname(name).toLowerCase()] !== undefined)
    .sort()
    .slice(0, FILES);
}

async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found && `${found.size} ${found.mtimeMs}`;
}

/**
 * The article of one file, by its extension; what has none is read as text. `now` in ms, for dates like "3h ago".
 * Problem: `unreadable`, or `not-an-article` for a page without one.
 */
export async function readDropFile(
  path: string,
  { pages, now }: { readonly pages: TextReader; readonly now: number },
): Promise<Result<Article>> {
  const name = basename(path);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return fail({ code: 'unreadable', name, reason: 'there is no such file' });
  if (found.size > LARGEST_FILE) {
    return fail({ code: 'unreadable', name, reason: `it is larger than ${LARGEST_FILE / 1_000_000} MB` });
  }
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return fail({ code: 'unreadable', name, reason: 'the file cannot be opened' });
  const raw = decodeBytes(bytes, null);
  const format = FORMATS[extname(name).toLowerCase()] ?? 'txt';
  const plainHtml = (html: string) => paragraphsOf(html).join('\n\n');
  const outcome =
    format === 'html'
      ? dated(await pages.read({ html: raw, url: null, name }), raw, now)
      : parseArticleText(raw, { id: idOf(raw), name, now, format, plainHtml });
  if (!outcome.ok || outcome.value.url === null) return outcome;
  return ok({ ...outcome.value, id: articleIdOf(outcome.value.url) });
}

/** A page may say "3h ago" as other files do, which no page of the web says. */
function dated(outcome: Result<Article>, raw: string, now: number): Result<Article> {
  if (!outcome.ok || outcome.value.published !== null) return outcome;
  const said = /<meta\s+name="date"\s+content="([^"]{1,40})"/i.exec(raw)?.[1];
  return said === undefined ? outcome : ok({ ...outcome.value, published: parseDate(said, now) });
}
