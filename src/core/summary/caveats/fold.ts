/** Small letters, plain apostrophes and single blanks, offset by offset, so that a pattern over it finds spans of the text. */
export const fold = (written: string): string => {
  const small = written.toLowerCase();
  const folded = small.length === written.length ? small : written.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return folded.replaceAll('’', "'").replace(/\s/g, ' ');
};
