import { type Candidate, guess } from './candidate.ts';

/** Where sites keep their feed when they do not say: WordPress, Hugo, Jekyll, Ghost and most newspapers' own systems. */
const AT_ROOT = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'] as const;

/** The same for a part of a site, such as a blog in a folder. */
const IN_FOLDER = ['feed', 'rss.xml', 'index.xml'] as const;

/** Guesses from an address alone, the likeliest first. */
export function commonPaths(address: string): Candidate[] {
  const url = new URL(address);
  const folder = folderOf(url.pathname);
  const near = folder === '/' ? [] : IN_FOLDER.map((path) => guess(new URL(`${url.origin}${folder}${path}`).href));
  return [...near, ...AT_ROOT.map((path) => guess(new URL(path, url).href))];
}

/** A path without its last part where that has a dot, as files do. */
function folderOf(path: string): string {
  const last = path.lastIndexOf('/') + 1;
  const folder = path.includes('.', last) ? path.slice(0, last) : path;
  return `${folder.replace(/(?<!\/)\/+$/, '')}/`;
}
