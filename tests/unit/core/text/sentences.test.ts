import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { sentences } from '../../../../src/core/text/sentences.ts';

const cut = (text: string): string[] => sentences(text).map((span) => slice(text, span));

describe('sentences', () => {
  test('end at a stop and at a line break', () => {
    expect(cut('It rained. Nobody came!\n\nWhy not? A heading\nIt cleared.')).toEqual([
      'It rained.',
      'Nobody came!',
      'Why not?',
      'A heading',
      'It cleared.',
    ]);
  });

  test.each([
    'Mr. Aldous Fenn met Dr. Orsolya Vint in St. Brannock.',
    'J. K. Marlow spoke to the U.S. Senate at 5 p.m. on Friday.',
    'Harrow Inc. paid $3.5 million for No. 4 Quay St. in Ont. last year.',
    'Sen. Ida Brook (R-Calif.) voted no.',
    'Profs. Ada Hale and Otto Vint met Drs. Brook and Fenn, Gens. Hale and Ash and Cllrs. Dew and Lunt.',
  ])('do not end at an abbreviation or an initial: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  test('end at an abbreviation where the next word begins a sentence', () => {
    expect(cut('They flew to the U.S. The flight was late. He left at 5 p.m. She stayed.')).toEqual([
      'They flew to the U.S.',
      'The flight was late.',
      'He left at 5 p.m.',
      'She stayed.',
    ]);
  });

  test('may end with an ordinary word that is also an abbreviation', () => {
    expect(cut('She said no. Fenn saw the man. Brook fell ill. Vint sat.')).toHaveLength(4);
  });

  test('keep a closing mark, and never cut a closed quotation in two', () => {
    expect(cut('“Stop. Go home,” she said. "Why?" he asked. (Nobody knew.) He left.')).toEqual([
      '“Stop. Go home,” she said.',
      '"Why?" he asked.',
      '(Nobody knew.)',
      'He left.',
    ]);
  });

  test('are found in a quotation that its paragraph does not close', () => {
    expect(cut('“We begin today. We end tomorrow.\n\n“Then we rest.”')).toEqual([
      '“We begin today.',
      'We end tomorrow.',
      '“Then we rest.”',
    ]);
  });

  test('need no space after an ideographic stop', () => {
    expect(cut('雨が降った。誰も来なかった。')).toEqual(['雨が降った。', '誰も来なかった。']);
  });

  test('end at a run of stops, which is walked once however long it is', () => {
    expect(cut('Who knows?!... Nobody does.')).toEqual(['Who knows?!...', 'Nobody does.']);
    expect(cut(`Brook ${'.'.repeat(300_000)}x left. Fenn stayed.`)).toHaveLength(2);
  });

  test('are found within a part, at the offsets of the whole', () => {
    const text = 'One here. Two here. Three here.';
    expect(sentences(text, { start: 10, end: 19 })).toEqual([{ start: 10, end: 19 }]);
  });
});
