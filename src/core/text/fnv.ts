/** FNV-1a of 32 bits, signed (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), over UTF-16 units, from its basis or another seed. */
export const fnv = (text: string, seed = 2_166_136_261): number => {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value;
};

export const FNV_PRIME = 16_777_619;
