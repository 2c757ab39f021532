import { Parser } from 'htmlparser2';

/** Elements whose text is not read. */
const SKIPPED = new Set(
  'script style template noscript svg math head iframe object select textarea button audio video canvas'.split(' '),
);
/** Elements that stand inside a line; all others begin and end a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Markup that real feeds escape once too often. */
const TAG = /<\/?(?:p|br|b|i|em|strong|a|div|span|img|ul|li|h\d|blockquote|figure)\b[^<>]*>/i;
/** Where a word may be broken: no character of it. */
export const SOFT_HYPHEN = /\u00ad/g;
/** Open elements; the parser looks through all of them at each end tag, and no article has a tenth as many. */
const DEEPEST = 500;

/**
 * An HTML fragment as plain paragraphs: white space folded, blocks parted. Takes time in proportion to its length, whatever
 * it holds. `limit` in UTF-16 units of the result; more is left out, and so is what comes after hundreds of open elements.
 */
export function paragraphsOf(html: string, limit = 300_000): string[] {
  const found = readBlocks(html, limit);
  // Markup escaped twice shows its tags as text: then the text is the markup.
  return found.some((block) => TAG.test(block)) ? readBlocks(found.join('\n\n'), limit) : found;
}

/** The same on one line, for titles and names. */
export const lineOf = (html: string): string => paragraphsOf(html, 2_000).join(' ');

function readBlocks(html: string, limit: number): string[] {
  const blocks: string[] = [];
  let line = '';
  let size = 0;
  let skipping = 0;
  let breaks = 0;
  let depth = 0;
  const flush = () => {
    const block = line
      .replace(SOFT_HYPHEN, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    if (block !== '' && size < limit) {
      const kept = block.slice(0, limit - size);
      blocks.push(kept);
      size += kept.length;
    }
    line = '';
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (++depth > DEEPEST) parser.pause();
        if (SKIPPED.has(name)) skipping++;
        if (name === 'br') {
          // One break is a line in the paragraph, two part paragraphs.
          if (++breaks > 1) flush();
          else line += ' ';
        } else if (!INLINE.has(name)) flush();
      },
      onclosetag: (name) => {
        depth--;
        if (SKIPPED.has(name) && skipping > 0) skipping--;
        if (name !== 'br' && !INLINE.has(name)) flush();
      },
      ontext: (text) => {
        if (skipping > 0 || size >= limit) return;
        if (/\S/.test(text)) breaks = 0;
        line += text;
        if (line.length > limit * 2) flush();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  if (TAG.test(html)) parser.write(html);
  else {
    for (const paragraph of html.split(/\n\s*\n/)) {
      parser.write(paragraph);
      parser.write('<p>');
    }
  }
  if (depth <= DEEPEST) parser.end();
  flush();
  return blocks;
}
