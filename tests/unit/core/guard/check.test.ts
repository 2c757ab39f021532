import { describe, expect, test } from 'vitest';
import { checkFaithful, judgeSentences } from '../../../../src/core/guard/check.ts';
import { readSource } from '../../../../src/core/guard/source.ts';

const SOURCE = `Brackwater council has approved a £2.4m plan to rebuild the Selby Road library, its leader, Ida Brook, said on Tuesday.

The vote was 12 to 7. Work may begin in March, two months before the lease on the old building ends.

“We did not want another empty shell on the high street,” Ms Brook said. Shares in the builder, Harrow & Fenn, rose 4 per cent.

Police arrested Otto Lund, 41, who allegedly threatened a councillor during the debate. Aldous Fenn hired Lotte Marsh as its manager. It did not move the children's room.`;

const kinds = (text: string): string[] => checkFaithful(SOURCE, text).reasons.map(({ kind }) => kind);

describe('what the source says word for word', () => {
  test.each([
    'The vote was 12 to 7.',
    'the vote was 12 to 7 .',
    'THE VOTE WAS 12 TO 7.',
    'It did not move the children’s room. The vote was 12 to 7.',
    "it did n't move the children's room".replace("did n't", 'did not'),
    "`` We did not want another empty shell on the high street , '' Ms Brook said .",
  ])('passes whatever became of its capitals, marks and order: %s', (text) => {
    expect(checkFaithful(SOURCE, text)).toEqual({ ok: true, reasons: [] });
  });

  test('is not what has the same letters in other words', () => {
    const source = readSource('She was notable. Nobody came.');
    expect(judgeSentences(source, 'She was not able.')).toMatchObject([{ verbatim: false }]);
    expect(judgeSentences(source, 'She was notable.')).toMatchObject([{ verbatim: true }]);
  });
});

describe('what the source says in other words', () => {
  test.each([
    'Brackwater council approved a £2.4 million plan to rebuild the library.',
    'Brackwater Council Approves £2.4m Library Plan',
    'The council voted 12-7 for the plan.',
    'Shares in Harrow & Fenn went up by 4%.',
    'Brook said the council “did not want another empty shell”.',
    'Work may start in March.',
    'Police arrested Otto Lund, who is accused of threatening a councillor.',
  ])('passes: %s', (text) => {
    expect(checkFaithful(SOURCE, text)).toEqual({ ok: true, reasons: [] });
  });
});

describe('what the source does not say', () => {
  test.each([
    ['number', 'Brackwater council has approved a £4.2m plan to rebuild the library.'],
    ['number', 'The vote was 7 to 12.'],
    ['date', 'Ida Brook said on Thursday that the council has approved a plan.'],
    ['name', 'Harrow council has approved a plan to rebuild the Tarrant Road library.'],
    ['quotation', 'Ms Brook said she wanted “another empty shell on the high road”.'],
    ['negation', "It moved the children's room."],
    ['negation', 'Brackwater council has not approved a £2.4m plan to rebuild the library.'],
    ['hedge', 'Otto Lund, 41, threatened a councillor during the debate.'],
    ['hedge', 'Work will begin in March.'],
    ['opposite', 'Shares in the builder fell 4 per cent.'],
    ['opposite', 'Work may begin in March, two months after the lease on the old building ends.'],
    ['roles', 'Lotte Marsh hired Aldous Fenn as its manager.'],
    ['attribution', 'Otto Lund said: “We did not want another empty shell on the high street.”'],
    ['unsupported', 'Penguins seldom swim beyond frozen harbours.'],
  ])('is refused for its %s: %s', (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  test.each([
    ['Mara Pennick denied the claims on Friday.', 'Mara Pennick did not deny the claims.'],
    ['The board rejected the plan to close the pool.', 'The board has not rejected the plan to close the pool.'],
  ])('is refused where a denial is denied: %s', (source, text) => {
    expect(checkFaithful(source, text).reasons.map(({ kind }) => kind)).toContain('negation');
  });

  test.each([
    ['Mara Pennick failed to answer the claims on Friday.', 'Mara Pennick did not answer the claims.'],
    ['Mara Pennick did not deny the claims on Friday.', 'Pennick has not denied the claims.'],
    ['Mara Pennick denied having seen the claims.', 'Mara Pennick said she had not seen the claims.'],
  ])('is not what denies as the source does: %s', (source, text) => {
    expect(checkFaithful(source, text).reasons).toEqual([]);
  });

  test.each([
    ['The new wall is 300 metres long.', 'The wall is 300 kilometres long.'],
    ['The lorry carried 40 tonnes of grain to Orle.', 'The lorry carried 40 kilograms of grain.'],
  ])('is refused where a figure is measured by something else: %s', (source, text) => {
    expect(checkFaithful(source, text).reasons.map(({ kind }) => kind)).toContain('number');
  });

  test.each([
    ['The new wall is 300 metres long.', 'The wall is 300 meters long.'],
    ['The new wall is 300 metres long and 40 feet high.', 'The wall is 300 metres long.'],
  ])('is not a unit that is the same: %s', (source, text) => {
    expect(checkFaithful(source, text).reasons).toEqual([]);
  });

  test('is shown by the words that are wrong, and said in words', () => {
    const text = 'The vote was 12 to 7. Shares in the builder fell 4 per cent.';
    const { ok, reasons } = checkFaithful(SOURCE, text);
    expect(ok).toBe(false);
    expect(reasons.map(({ start, end, says }) => [text.slice(start, end), says])).toEqual([
      ['fell', 'The text has “fell” where the source has “rose”.'],
    ]);
  });
});

describe('one sentence of a text', () => {
  test('is judged alone against a source that was read once', () => {
    const source = readSource(SOURCE);
    const text = 'The vote was 12 to 7. The vote was 12 to 8.';
    expect(judgeSentences(source, text, { start: 0, end: 21 })).toMatchObject([{ verbatim: true, reasons: [] }]);
    expect(judgeSentences(source, text, { start: 22, end: text.length })).toMatchObject([
      { start: 22, verbatim: false },
    ]);
  });

  test('names the sentences of the source that bear it', () => {
    const [judged] = judgeSentences(readSource(SOURCE), 'The council voted 12-7.');
    const [best] = judged?.bearers ?? [];
    expect(best && SOURCE.slice(best.start, best.end)).toBe('The vote was 12 to 7.');
  });
});
