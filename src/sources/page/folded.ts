/** A text by its letters and digits alone, for telling whether two say the same. */
export const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
