import { paragraphsOf } from '../html-text.ts';
import type { DomDocument } from './dom.ts';
import { isThing, listOf, readThings, type Thing, textOf } from './json-ld.ts';
import { PAGE_LIMITS } from './limits.ts';

const MOST_UPDATES = 300;
const MOST_LINES = 2_000;

/** The text that a page's JSON-LD tells machines, its paragraphs parted by blank lines: of a live blog the updates, newest first; empty where it tells none. */
export function readToldText(document: DomDocument): string {
  const things = readThings(document);
  const live = things.find((thing) => thing.liveBlogUpdate !== undefined);
  const paragraphs =
    live === undefined ? paragraphsIn(things.find((thing) => textOf(thing.articleBody) !== null)) : updatesOf(live);
  return paragraphs.join('\n\n').slice(0, PAGE_LIMITS.text);
}

function updatesOf(live: Thing): readonly string[] {
  const updates = listOf(live.liveBlogUpdate).filter(isThing).slice(0, MOST_UPDATES);
  const dated = updates.map((update) => ({ update, time: Date.parse(textOf(update.datePublished) ?? '') || 0 }));
  dated.sort((a, b) => b.time - a.time);
  return [...paragraphsIn(live), ...dated.flatMap(({ update }) => [...headOf(update), ...paragraphsIn(update)])];
}

/** When it was written, by the publisher's clock, and what it is called. */
function headOf(update: Thing): readonly string[] {
  const clock = /T(\d\d:\d\d)/.exec(textOf(update.datePublished) ?? '')?.[1];
  const name = paragraphsOf(textOf(update.headline) ?? '', 400).join(' ');
  const head = [clock, name].filter(Boolean).join(' ');
  return head === '' ? [] : [head];
}

const paragraphsIn = (thing: Thing | undefined): readonly string[] =>
  (textOf(thing?.articleBody) ?? '')
    .slice(0, PAGE_LIMITS.text)
    .split(/\n+/)
    .slice(0, MOST_LINES)
    .flatMap((line) => paragraphsOf(line));
