import { parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';

const WAYS = `Either of these:
  pullquote feeds list                     the feeds of a place with their health
  pullquote feeds find https://site.example  the feeds of a site; its own address is enough
  pullquote feeds import FILE|URL          all feeds of an OPML file
  pullquote feeds export > feeds.opml      the feeds of a place as OPML
  pullquote feeds parse --jsonl < in       feeds that were fetched already, line by line
With --place '#news' for a channel that the bot knows, by its name or id; the console's first one where it is left out.
`;

/** `pullquote feeds …`: what managers of a place do by `/news feed`, at the operator's own terminal. */
export async function feeds(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { jsonl: { type: 'boolean' }, place: { type: 'string' } },
    allowPositionals: true,
  });
  const [verb = 'list', given, ...more] = positionals;
  if (values.jsonl || verb === 'parse') {
    if (!values.jsonl || verb !== 'parse' || given !== undefined || values.place !== undefined)
      return misused(terminal);
    return (await import('./feeds-parse.ts')).parseFeeds(terminal);
  }
  if (more.length > 0) return misused(terminal);
  const desk = await import('./feeds-desk.ts');
  const place = values.place ?? null;
  if (verb === 'list' && given === undefined) return desk.ask('sources', place, terminal);
  if (verb === 'export' && given === undefined) return desk.exportList(place, terminal);
  if (given === undefined) return misused(terminal);
  // `test` is what `/news feed` calls it.
  if (verb === 'find' || verb === 'test')
    return desk.ask(`feed test "${given.replace(/[\\"]/g, '\\$&')}"`, place, terminal);
  if (verb === 'import') return desk.importList(given, place, terminal);
  return misused(terminal);
}

function misused({ stderr }: Terminal): number {
  stderr.write(WAYS);
  return 2;
}
