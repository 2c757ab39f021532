import { Parser } from 'htmlparser2';
import { PAGE_LIMITS } from './limits.ts';

/** Elements that hold nothing of an article. */
const DROPPED = new Set(
  'style svg noscript template iframe object embed canvas audio video select option math'.split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What Readability, the metadata or the links look at. */
const KEPT_ATTRIBUTES = new Set(
  'id class role itemprop itemtype itemscope rel href src datetime content name property lang style hidden aria-hidden aria-modal alt title type http-equiv pubdate'.split(
    ' ',
  ),
);
const CHUNK = 65_536;
const META_ELEMENTS = 500;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export type Stripped =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A page without scripts, styles and excess, in one streaming pass that stops at the first cap passed: what is left can be
 * made into a tree in bounded time and memory. JSON-LD stays.
 */
export function stripPage(source: string): Stripped {
  if (source.length > PAGE_LIMITS.length) return { kind: 'refused', reason: 'the page is too long' };
  const out: string[] = ['<!doctype html>'];
  const open: { readonly dropped: boolean; readonly written: boolean; readonly raw: boolean }[] = [];
  let dropping = 0;
  let elements = 0;
  let metas = 0;
  let pieces = 0;
  let refused: string | null = null;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++elements > PAGE_LIMITS.elements) refused = 'the page has too many elements';
        if (open.length >= PAGE_LIMITS.depth) refused = 'the page is nested too deeply';
        const script = name === 'script';
        const dropped = DROPPED.has(name) || (script && !/ld\+json/i.test(attributes.type ?? ''));
        if (dropped) dropping++;
        // Of thousands of meta elements those that matter come first.
        const spare = name === 'meta' && ++metas > META_ELEMENTS;
        const written = dropping === 0 && open.length < PAGE_LIMITS.keptDepth && !spare;
        open.push({ dropped, written, raw: script });
        if (!written) return;
        out.push('<', name);
        for (const key in attributes) {
          const value = attributes[key] ?? '';
          if (KEPT_ATTRIBUTES.has(key) && value.length <= PAGE_LIMITS.attribute) {
            out.push(' ', key, '="', escapeHtml(value), '"');
          }
        }
        out.push('>');
      },
      onclosetag: (name) => {
        const closed = open.pop();
        if (closed?.dropped) dropping--;
        if (closed?.written && !VOID.has(name)) out.push('</', name, '>');
      },
      ontext: (text) => {
        if (++pieces > PAGE_LIMITS.pieces) refused = 'the page is too broken';
        if (dropping === 0) out.push(open.at(-1)?.raw ? text : escapeHtml(text));
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < source.length && refused === null; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
  if (refused !== null) return { kind: 'refused', reason: refused };
  parser.end();
  return { kind: 'page', html: out.join('') };
}
