import { Parser } from 'htmlparser2';
import { PAGE_LIMITS } from './limits.ts';

/** Elements that hold nothing of an article. */
const DROPPED = new Set(
  'style svg noscript template iframe object embed canvas audio video select option math'.split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What Readability, the metadata or the links look at. */
const KEPT_ATTRIBUTES = new Set(
  'id class role itemprop itemtype itemscope rel href src datetime content name property lang style hidden aria-hidden aria-modal alt title type http-equiv pubdate width height'.split(
    ' ',
  ),
);
/** The frame is written anew, whole, since trees are made wrongly without it. */
const FRAME = new Set(['html', 'head', 'body']);
const HEAD = new Set(['title', 'meta', 'link', 'base', 'script']);
/** A tag as pages write it; what a parser makes of `<a<b>` is none, and must not become one. */
const NAME = /^[a-z][a-z0-9:_-]*$/;
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
  const head: string[] = [];
  const body: string[] = [];
  let out = head;
  let language = '';
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
        const frame = FRAME.has(name);
        if (name === 'html') language ||= attributes.lang ?? '';
        // Their tags may be left out, and often are: the body begins with the first element that is not of the head.
        if (name === 'body' || !(frame || HEAD.has(name) || DROPPED.has(name))) out = body;
        const script = name === 'script';
        const dropped = DROPPED.has(name) || (script && !/ld\+json/i.test(attributes.type ?? ''));
        if (dropped) dropping++;
        // Of thousands of meta elements those that matter come first.
        const spare = name === 'meta' && ++metas > META_ELEMENTS;
        const written = dropping === 0 && open.length < PAGE_LIMITS.keptDepth && !spare && !frame && NAME.test(name);
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
        if (open.length === 0 && /\S/.test(text)) out = body;
        if (dropping === 0) out.push(open.at(-1)?.raw ? text : escapeHtml(text));
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < source.length && refused === null; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
  if (refused !== null) return { kind: 'refused', reason: refused };
  parser.end();
  const start = `<!doctype html><html lang="${escapeHtml(language)}"><head>`;
  return { kind: 'page', html: `${start}${head.join('')}</head><body>${body.join('')}</body></html>` };
}
