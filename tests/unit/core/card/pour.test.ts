import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../../src/core/card/piece.ts';
import { pour } from '../../../../src/core/card/pour.ts';
import { link, literal, time } from '../../../../src/core/card.ts';

const size = (pieces: readonly Piece[]): number =>
  JSON.stringify(pieces).replace(/"(?:type|inlines|text|url|words|items|facts|name|value)"/g, '').length;
const within = (room: number) => (pieces: readonly Piece[]) => size(pieces) <= room;
const text = (words: string): Piece => ({ type: 'text', inlines: [literal(words)] });

describe('pouring', () => {
  test('fills a container before it opens the next', () => {
    const pieces = [text('one'), text('two'), text('three')];
    expect(pour(pieces, within(size(pieces.slice(0, 2))))).toEqual([pieces.slice(0, 2), pieces.slice(2)]);
  });

  test('moves a piece that fits by itself rather than splitting it', () => {
    const pieces = [text('One here. Two here.'), text('Three here. Four here.')];
    expect(pour(pieces, within(size(pieces) - 5))).toEqual([[pieces[0]], [pieces[1]]]);
  });

  test('leaves out what has no text', () => {
    const quote: Piece = { type: 'quote', words: ' ', speaker: 'Ida Brandt', role: null, source: null };
    expect(pour([text(''), quote, { type: 'list', items: [] }], within(100))).toEqual([]);
  });

  test('keeps rows of a list whole', () => {
    const items = [[literal('first row')], [literal('second row')], [literal('third row')]];
    const room = size([{ type: 'list', items: items.slice(0, 2) }]);
    expect(pour([{ type: 'list', items }], within(room))).toEqual([
      [{ type: 'list', items: items.slice(0, 2) }],
      [{ type: 'list', items: items.slice(2) }],
    ]);
  });

  test('keeps a link whole and a time whole', () => {
    const inlines = [
      literal('Some words before it. '),
      link('the whole report', 'https://a.example/'),
      time(0, 'date'),
    ];
    const poured = pour([{ type: 'text', inlines }], within(110)).flat();
    expect(poured.length).toBeGreaterThan(1);
    expect(poured.flatMap((piece) => (piece.type === 'text' ? piece.inlines : []))).toEqual(inlines);
  });

  test('shows an address that is longer than any container as text', () => {
    const url = `https://a.example/${'x'.repeat(400)}`;
    const poured = pour([{ type: 'text', inlines: [link('report', url)] }], within(150)).flat();
    const words = poured
      .flatMap((piece) => (piece.type === 'text' ? piece.inlines : []))
      .map((one) => ('text' in one ? one.text : ''));
    expect(words.join('')).toBe(`report ${url}`);
  });

  test('gives both halves of a quote the speaker', () => {
    const quote: Piece = {
      type: 'quote',
      words: 'We waited long. They came late.',
      speaker: 'Ida Brandt',
      role: null,
      source: null,
    };
    expect(pour([quote], within(size([quote]) - 3)).flat()).toEqual([
      { ...quote, words: 'We waited long. ' },
      { ...quote, words: 'They came late.' },
    ]);
  });

  test('opens no container for the white space left of a split', () => {
    expect(pour([text(`${'x'.repeat(30)}${' '.repeat(60)}`)], within(size([text('x'.repeat(40))])))).toHaveLength(1);
  });

  test('ends where a fact has more name and value than one container holds', () => {
    const facts = [{ name: 'n'.repeat(90), value: [link('v'.repeat(90), `https://a.example/${'x'.repeat(90)}`)] }];
    const poured = pour([{ type: 'facts', facts }], within(70)).flat();
    expect(poured.length).toBeGreaterThan(3);
    expect(poured.map((piece) => size([piece])).filter((length) => length > 70)).toEqual([]);
  });

  test('parts a quote at its gap without the marks of the gap', () => {
    const words = 'We waited for a long time,” … “They came very late indeed.';
    const quote: Piece = { type: 'quote', words, speaker: null, role: null, source: null };
    const halves = pour([quote], within(size([quote]) - 24)).flat();
    expect(halves).toEqual([
      { ...quote, words: 'We waited for a long time,' },
      { ...quote, words: 'They came very late indeed.' },
    ]);
  });
});
