import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from '../core/article.ts';
import { parseArticleText } from '../core/article-text.ts';
import type { Problem } from '../core/problem.ts';
import { fail, type Result } from '../core/result.ts';
import { articleIdOf, idOf } from './article-id.ts';
import { decodeBytes } from './charset.ts';
import { paragraphsOf } from './html-text.ts';
import type { PageReader } from './page-reader.ts';

export interface FolderOptions {
  readonly paths: readonly string[];
  readonly pages: PageReader;
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
          const state = await stateOf(full);
          if (state === null || seen.get(full) === state.stamp) continue;
          seen.set(full, state.stamp);
          const outcome = await readArticleFile(full, file, state.size, options);
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

async function stateOf(path: string): Promise<{ size: number; stamp: string } | null> {
  const found = await stat(path).catch(() => null);
  return found && { size: found.size, stamp: `${found.size} ${found.mtimeMs}` };
}

async function readArticleFile(
  path: string,
  name: string,
  size: number,
  { pages, now }: FolderOptions,
): Promise<Result<Article>> {
  if (size > LARGEST_FILE) return fail({ code: 'unreadable', name, reason: `it is larger than ${LARGEST_FILE} bytes` });
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return fail({ code: 'unreadable', name, reason: 'the file cannot be opened' });
  const raw = decodeBytes(bytes, null);
  const format = FORMATS[extname(name).toLowerCase()] ?? 'txt';
  const outcome =
    format === 'html'
      ? await pages.read({ html: raw, url: null, name })
      : parseArticleText(raw, {
          id: idOf(raw),
          name,
          now: now(),
          format,
          plainHtml: (html) => paragraphsOf(html).join('\n\n'),
        });
  if (!outcome.ok || outcome.value.url === null) return outcome;
  return { ok: true, value: { ...outcome.value, id: articleIdOf(outcome.value.url) } };
}
