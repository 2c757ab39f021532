/** Damage of the kinds that transfers, servers, editors and attackers do to pages and feeds; the same seed does the same. */

/** Numbers from 0 to 1 by mulberry32: small, and even enough to choose by. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces that change what stands around them. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '\0',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">',
  '&b;',
  '&#0;',
  '&#xD800;',
  '&#x202e;',
  '&#99999999;',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<meta charset="utf-7">',
  '<base href="javascript:alert(1)//">',
  '<script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[]},',
  '<plaintext>',
  '<table><tr>',
  '<a href="data:text/html,x">',
  '<div>'.repeat(120),
  '<b><i><a>'.repeat(40),
  '“',
  '” said ',
  '\u202e',
  '\ud800',
  '\ufeff',
  '{"',
  '[[[[',
  '1e999',
  '9'.repeat(40),
];
const CHARSETS = ['utf16le', 'latin1', 'utf8'] as const;
const LARGEST = 400_000;

type Damage = (bytes: Buffer, chance: () => number, others: readonly Uint8Array[]) => Buffer;

const place = (bytes: Buffer, chance: () => number): number => Math.floor(chance() * (bytes.length + 1));
const between = (bytes: Buffer, chance: () => number, most: number): readonly [number, number] => {
  const from = place(bytes, chance);
  return [from, Math.min(bytes.length, from + Math.floor(chance() * most))];
};
const replaced = (bytes: Buffer, from: number, to: number, by: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
const oneOf = <T>(list: readonly T[], chance: () => number): T | undefined => list[Math.floor(chance() * list.length)];

const DAMAGES: readonly Damage[] = [
  (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let left = 1 + chance() * 20; left > 0; left--) changed[place(bytes, chance)] = chance() * 256;
    return changed;
  },
  (bytes, chance) => bytes.subarray(0, place(bytes, chance)),
  (bytes, chance) => bytes.subarray(Math.floor(place(bytes, chance) * 0.3)),
  (bytes, chance) => {
    const [from, to] = between(bytes, chance, 2_000);
    return replaced(bytes, from, to, Buffer.alloc(0));
  },
  (bytes, chance, others) => {
    const other = Buffer.from(oneOf(others, chance) ?? bytes);
    const [from, to] = between(other, chance, 4_000);
    const at = place(bytes, chance);
    return replaced(bytes, at, at, other.subarray(from, to));
  },
  (bytes, chance) => {
    const [from, to] = between(bytes, chance, 400);
    const times = 1 + Math.floor(chance() * 60);
    return replaced(bytes, to, to, Buffer.concat(Array.from({ length: times }, () => bytes.subarray(from, to))));
  },
  (bytes, chance) => Buffer.from(bytes.toString('utf8'), oneOf(CHARSETS, chance)),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes, chance) => {
    const pieces = bytes.toString('latin1').split(/(?=<)/);
    const [taken] = pieces.splice(Math.floor(chance() * pieces.length), chance() < 0.5 ? 1 : 0);
    pieces.splice(Math.floor(chance() * pieces.length), 0, taken ?? oneOf(pieces, chance) ?? '');
    return Buffer.from(pieces.join(''), 'latin1');
  },
  (bytes, chance) => {
    const at = place(bytes, chance);
    return replaced(bytes, at, at, Buffer.from(oneOf(PIECES, chance) ?? ''));
  },
];

/** The bytes with one to six damages done to them, one after the other; `others` are what is spliced in. */
export function mutate(bytes: Uint8Array, seed: number, others: readonly Uint8Array[]): Uint8Array {
  const chance = chanceOf(seed);
  let changed = Buffer.from(bytes);
  for (let left = 1 + Math.floor(chance() * 6); left > 0; left--) {
    changed = Buffer.from((oneOf(DAMAGES, chance) ?? ((same) => same))(changed, chance, others)).subarray(0, LARGEST);
  }
  return changed;
}
