import { describe, expect, test } from 'vitest';
import { type CaveatKind, slice } from '../../../../src/core/article.ts';
import { type FoundCaveat, isToldBy, toldOnce } from '../../../../src/core/card/told-once.ts';
import { inventReading } from '../invented-reading.ts';

const CLAIM = 'Corrin Metals poisoned the wells of Lowmere, villagers say.';

const found = (
  words: string,
  holder: string | null = null,
  { claim = CLAIM, kind = 'denial' }: { claim?: string; kind?: CaveatKind } = {},
): FoundCaveat => {
  const text = `${claim}\n\n${words}`;
  const start = text.indexOf(words, claim.length);
  const at = holder === null ? -1 : text.indexOf(holder, start);
  return {
    reading: inventReading({ text }),
    caveat: {
      start,
      end: text.length,
      kind,
      cue: { start, end: text.length },
      holder: holder === null ? null : { start: at, end: at + holder.length },
      claim: { start: 0, end: claim.length },
      needed: true,
    },
  };
};
const told = (those: readonly FoundCaveat[], stated: readonly FoundCaveat[] = []): string[] =>
  toldOnce(those, stated).map(({ reading, caveat }) => slice(reading.article.text, caveat));

const LONG = 'Ada Brook has strongly denied any wrongdoing.';
const PLAIN = 'Brook denies the allegations.';
const FULLER = 'On Tuesday Brook denied poisoning the wells.';

describe('the same reservation by the same holder', () => {
  test('is told once, by the words with the fullest holder, then by the shortest', () => {
    expect(told([found(PLAIN, 'Brook'), found(LONG, 'Ada Brook')])).toEqual([LONG]);
    expect(told([found('Brook has categorically denied all of this.', 'Brook'), found(PLAIN, 'Brook')])).toEqual([
      PLAIN,
    ]);
  });

  test('is told by the words that say more, whoever is named more fully', () => {
    expect(told([found(LONG, 'Ada Brook'), found(FULLER, 'Brook')])).toEqual([FULLER]);
    expect(told([found(FULLER, 'Brook'), found(LONG, 'Ada Brook')])).toEqual([FULLER]);
  });

  test('is not told beside words on the card that make it', () => {
    expect(told([found(PLAIN, 'Brook')], [found(FULLER, 'Brook')])).toEqual([]);
    expect(told([found(FULLER, 'Brook')], [found(PLAIN, 'Brook')])).toEqual([FULLER]);
  });

  test('in the same words is told once, whoever holds it and whatever it is taken for', () => {
    const words = 'The board could not confirm the count.';
    expect(told([found(words), found(words, 'The board', { kind: 'unverified' })])).toEqual([words]);
  });
});

describe('two reservations are told both', () => {
  test('where they are by two holders, of one family or ministry too', () => {
    for (const [one, other] of [
      ['Ada Brook', 'Otto Brook'],
      ['The Fisheries Ministry', 'The Harbour Ministry'],
      ['Brook', 'The Brook campaign'],
    ] as const)
      expect(told([found(`${one} denied it.`, one), found(`${other} denied it.`, other)])).toHaveLength(2);
  });

  test('where they are about two figures', () => {
    const counts = ['The mayor put it at 40.', 'The mayor put it at 60.'];
    expect(told(counts.map((words) => found(words, 'The mayor', { kind: 'disputed' })))).toEqual(counts);
    const words = ['The mayor disputes that two fell.', 'The mayor disputes that seven fell.'];
    expect(told(words.map((one) => found(one, 'The mayor', { kind: 'disputed' })))).toEqual(words);
  });

  test('where each denies something else', () => {
    const both = ['Brook denied knowing Vale.', 'Brook denied taking the money.'];
    expect(told(both.map((words) => found(words, 'Brook')))).toEqual(both);
  });

  test('where they are held against two claims', () => {
    const other = { claim: 'Two cooks accuse Brook of locking them in a cellar.' };
    expect(told([found(PLAIN, 'Brook'), found('Brook denied it.', 'Brook', other)])).toHaveLength(2);
  });

  test('where one denies and the other doubts', () => {
    const unclear = 'It is not clear whether Brook knew.';
    expect(told([found(PLAIN, 'Brook'), found(unclear, null, { kind: 'unverified' })])).toHaveLength(2);
  });

  test('where a “he” or a spokesman may be two people', () => {
    expect(told([found('He denies it.'), found('She denied the allegations.')])).toHaveLength(2);
    const [brook, vale] = [`${CLAIM} Brook was told.`, `${CLAIM} Vale was told.`].map((claim) =>
      found('He denies it.', null, { claim }),
    );
    expect(brook === undefined || vale === undefined ? [] : told([brook, vale])).toHaveLength(2);
    for (const [one, other] of [
      ['His lawyer', 'Her lawyer'],
      ['A spokesman', 'A spokesman'],
    ] as const)
      expect(told([found(`${one} denied it.`, one), found(`${other} denied that.`, other)])).toHaveLength(2);
  });

  test('where nobody is named for one of them', () => {
    expect(told([found(PLAIN, 'Brook'), found('He denies it.')])).toHaveLength(2);
  });
});

describe('a quote on the card tells', () => {
  const quote = '“We never saw that lock leak in all our years,”';
  const isTold = (rest: string, kind: CaveatKind): boolean => {
    const words = `${quote} ${rest}`;
    const one = found(words, null, { kind });
    const { start } = one.caveat;
    const speaker = start + words.indexOf('Ada Brook');
    const name = speaker < start ? [] : [{ start: speaker, end: speaker + 'Ada Brook'.length }];
    return isToldBy(one, [{ start: start + 1, end: start + quote.length - 1 }, ...name]);
  };

  test('a caveat that is nothing but it and who said it', () => {
    expect(isTold('she said.', 'denial')).toBe(true);
    expect(isTold('said Ada Brook of the harbour board.', 'denial')).toBe(true);
  });

  test('none that says more, or whose point is who said it', () => {
    expect(isTold('said Ada Brook, though police doubt it.', 'disputed')).toBe(false);
    expect(isTold('said Ada Brook but not under oath.', 'denial')).toBe(false);
    expect(isTold('said Ada Brook of the harbour board.', 'interest')).toBe(false);
    expect(isTold('said an official who asked not to be named.', 'anonymous')).toBe(false);
  });
});
