/** XML 1.0, section 4.6; names that HTML alone knows are left for who reads the text as HTML. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Numeric references 128 to 159 mean windows-1252, as in https://html.spec.whatwg.org/#numeric-character-reference-end-state. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/g;

/** Text with the references of XML read. Others, and bare ampersands, stand as they are: no entity is ever looked up or expanded. */
export const readReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
          : (NAMED[name] ?? ''),
      )
    : text;

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

/** Text as it must be written to stand for itself in markup. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
