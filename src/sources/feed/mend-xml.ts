import { Parser } from 'htmlparser2';

/** A feed of more is not mended: broken and large together is not worth the time. */
const MENDED_LENGTH = 4_000_000;
const MENDED_DEPTH = 100;

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * Well-formed XML out of what a forgiving parser saw: bare ampersands escaped, what was left open closed. Null where it is too
 * large or too deep for a feed.
 */
export function mendXml(text: string): string | null {
  if (text.length > MENDED_LENGTH) return null;
  const out: string[] = [];
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > MENDED_DEPTH) {
          tooDeep = true;
          parser.pause();
          return;
        }
        const written = Object.entries(attributes).filter(([key]) => /^[\w:.-]+$/.test(key));
        out.push(
          `<${name}${written.map(([key, value]) => ` ${key}="${escapeXml(value).replace(/"/g, '&quot;')}"`).join('')}>`,
        );
      },
      onclosetag: (name) => {
        depth--;
        out.push(`</${name}>`);
      },
      ontext: (piece) => {
        out.push(escapeXml(piece));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  if (tooDeep) return null;
  parser.end();
  return tooDeep ? null : out.join('');
}
