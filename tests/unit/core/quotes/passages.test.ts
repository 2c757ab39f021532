import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findPassages } from '../../../../src/core/quotes/passages.ts';
import { paragraphs } from '../../../../src/core/text/paragraphs.ts';

const read = (text: string): string[][] =>
  findPassages(text, paragraphs(text)).map((passage) => passage.segments.map((part) => slice(text, part)));

test.each([
  ['straight', 'She said "it is late" twice.', 'it is late'],
  ['curly', 'She said “it is late” twice.', 'it is late'],
  ['mixed', 'She said “it is late" twice.', 'it is late'],
  ['mixed the other way', 'She said "it is late” twice.', 'it is late'],
  ['the wrong way round', 'She said ”it is late“ twice.', 'it is late'],
  ['both opening', 'She said “it is late“ twice.', 'it is late'],
  ['Swedish', 'Hon sade ”det är sent” två gånger.', 'det är sent'],
  ['guillemets', 'Elle dit « il est tard » deux fois.', 'il est tard'],
  ['guillemets with thin spaces', 'Elle dit «\u202fil est tard\u202f» deux fois.', 'il est tard'],
  ['guillemets that point inwards', 'Sie sagte »es ist spät« zweimal.', 'es ist spät'],
  ['Finnish', 'Hän sanoi »on myöhä» kahdesti.', 'on myöhä'],
  ['single guillemets', 'Elle dit ‹il est tard› deux fois.', 'il est tard'],
  ['low and high', 'Sie sagte „es ist spät“ zweimal.', 'es ist spät'],
  ['Polish', 'Powiedziała „jest późno” dwa razy.', 'jest późno'],
  ['two commas', "Sie sagte ,,es ist spät'' zweimal.", 'es ist spät'],
  ['high and reversed', 'She said ‟it is late” twice.', 'it is late'],
  ['of TeX', "She said ``it is late'' twice.", 'it is late'],
  ['of TeX, closed by a curly one', 'She said ``it is late” twice.', 'it is late'],
  ['two single curly ones', 'She said ‘‘it is late’’ twice.', 'it is late'],
  ['closed by a double prime', 'She said “it is late″ twice.', 'it is late'],
  ['control characters of an old code page', 'She said \u0093it is late\u0094 twice.', 'it is late'],
  ['British', '‘It’s the workers’ day,’ she said.', 'It’s the workers’ day,'],
  ['British and straight', "'It's the workers' day,' she said.", "It's the workers' day,"],
  ['corner brackets', '彼女は「遅い」と言った。', '遅い'],
  ['white corner brackets', '彼女は『遅い』と言った。', '遅い'],
])('marks may be %s', (_, text, words) => {
  expect(read(text)).toEqual([[words]]);
});

describe('a quotation inside a quotation belongs to it', () => {
  test.each([
    [
      'of single and double marks',
      '“He said ‘no’ and then “yes” to me,” she said.',
      'He said ‘no’ and then “yes” to me,',
    ],
    ['at its beginning', '“‘Callum’ is a silly thing to shout,” she said.', '‘Callum’ is a silly thing to shout,'],
    ['at its end', '“My mother always told me, ‘Look up,’” she said.', 'My mother always told me, ‘Look up,’'],
    [
      'at its end, with a space between',
      '“My mother told me, ‘Look up.’ ” Nobody did.',
      'My mother told me, ‘Look up.’',
    ],
    ['of straight marks in straight ones', '"He told me "no" and left," she said.', 'He told me "no" and left,'],
    ['of straight single marks', '"He told me \'no\' and left," she said.', "He told me 'no' and left,"],
    ['in guillemets', '« Il a dit “non” et il est parti », dit-elle.', 'Il a dit “non” et il est parti'],
    ['alone', '“‘Never,’” she said.', '‘Never,’'],
  ])('%s', (_, text, words) => {
    expect(read(text)).toEqual([[words]]);
  });
});

describe('what a quotation holds stays as it is', () => {
  test.each([
    ['brackets', '“We [the harbour board] had no boats,” she said.', 'We [the harbour board] had no boats,'],
    ['a bracket at its beginning', '“[The board] had no boats,” she said.', '[The board] had no boats,'],
    ['dots', '“We had no boats … and no crew. . . . None,” she said.', 'We had no boats … and no crew. . . . None,'],
    ['dots at its edges', '“… and so we waited ...” she said.', '… and so we waited ...'],
    ['a dash where it breaks off', '“I never thought we would —” she began.', 'I never thought we would —'],
    ['inches, under straight marks', '"It\'s 6" wide and cold," she said.', 'It\'s 6" wide and cold,'],
    ['inches twice', '"A 6" pipe beats a 4" pipe," she said.', 'A 6" pipe beats a 4" pipe,'],
    ['inches, under curly marks', '“It’s 6" wide and cold,” she said.', 'It’s 6" wide and cold,'],
    ['feet and inches', '“He is 6\'2" tall and fast,” she said.', 'He is 6\'2" tall and fast,'],
    ['a number at its end', 'She rated it "10" and left.', '10'],
    ['a stop after its mark', 'She called it “late”.', 'late'],
  ])('%s', (_, text, words) => {
    expect(read(text)).toEqual([[words]]);
  });
});

describe('a mark that is none makes no passage', () => {
  test.each([
    ["The workers' rights in the '90s weren't the bosses' concern."],
    ['A 6" pipe is thicker than a 4" pipe.'],
    ['He is 6\'2" and his brother is 5\'11" tall.'],
    ['The wreck lies at 54°30\'15" north, 3′20″ off the course.'],
    ["The board is 6'' by 4'' and the bay 2' deep."],
    ['Rock ’n’ roll, and get ’em.'],
    ["Rock 'n' roll, and get 'em, 'cause 'tis late."],
    ['Back in the ‘80s and the ’90s it was Brooks’ boat.'],
    ['Marcia “Cia” Brook and Odo "Big" Lunt came.'],
    ['The bridge is closed for the winter," the notice said.'],
    ['The word ” stands alone, and so does “ here'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('where a mark is missing', () => {
  test('a quotation without its closing mark ends with its paragraph', () => {
    expect(read('“The bridge will stay closed until further notice.\n\nNobody came.')).toEqual([
      ['The bridge will stay closed until further notice.'],
    ]);
  });

  test('a stray mark does not swallow the next quotation', () => {
    expect(read('“The bridge is “closed for good,” she said, and “that is that.”').flat()).toContain(
      'closed for good,',
    );
  });

  test('an opening mark that nothing closes gives way to the next', () => {
    expect(read('"The bridge is closed, she said. "We wait for news."')).toEqual([['We wait for news.']]);
  });

  test('a quotation without its opening mark does not turn the rest inside out', () => {
    expect(read('The bridge is closed," she said. "We wait for news."')).toEqual([['We wait for news.']]);
  });

  test('a short quotation that nothing closes is not believed', () => {
    expect(read('She said “no.\n\nNobody came.')).toEqual([]);
  });

  test('the next paragraph is not drawn in', () => {
    expect(read('“The bridge will stay closed until spring.\n\n“We wait,” said Odo Lunt. “It is cold.”')[0]?.[0]).toBe(
      'The bridge will stay closed until spring.',
    );
  });
});

describe('a quotation of several paragraphs', () => {
  test('opens each with a mark until one closes', () => {
    expect(read('“One day.\n\n“Another day.\n\n“The last day.”\n\n“New words.”')).toEqual([
      ['One day.', 'Another day.', 'The last day.'],
      ['New words.'],
    ]);
  });

  test('may stand in straight marks', () => {
    expect(read('"One day.\n\n"The last day," she said.')).toEqual([['One day.', 'The last day,']]);
  });

  test('may stand in guillemets', () => {
    expect(read('« Un jour.\n\n« Le dernier jour », dit-elle.')).toEqual([['Un jour.', 'Le dernier jour']]);
  });

  test('may begin within its first paragraph', () => {
    expect(read('Ida Brook said: “One day.\n\n“The last day.”')).toEqual([['One day.', 'The last day.']]);
  });

  test('ends where a paragraph without a mark stands between', () => {
    expect(read('“One day we will all be gone.\n\nShe paused at the gate.\n\n“The last day,” she said.')).toEqual([
      ['One day we will all be gone.'],
      ['The last day,'],
    ]);
  });
});

describe('a quotation that is split', () => {
  test('by who said it is one', () => {
    expect(read('“The bridge,” said Ida Brook, “is closed.”')).toEqual([['The bridge,', 'is closed.']]);
  });

  test('by a dash is one', () => {
    expect(read('“The bridge —” Ida Brook said, “the old one —” she went on, “is closed.”')).toEqual([
      ['The bridge —', 'the old one —', 'is closed.'],
    ]);
  });

  test('is two where a sentence ends between', () => {
    expect(read('“The bridge is closed,” said Ida Brook. “Go round.”')).toEqual([
      ['The bridge is closed,'],
      ['Go round.'],
    ]);
  });

  test('is two where something else is quoted too', () => {
    expect(read('He spoke of “the bridge,” and of the road, “the old one.”')).toHaveLength(2);
  });
});

describe('a line that is broken at a width', () => {
  test('goes on with its quotation', () => {
    const text = 'The harbour board met. “We never had the\nboats that we were promised,” Ida Brook told it.';
    expect(read(text)).toEqual([['We never had the', 'boats that we were promised,']]);
  });

  test('goes on with it over three lines', () => {
    const text =
      'The board met late. “We never had all of the\nboats that we were once promised by the county in\nspring,” she said.';
    expect(read(text)).toEqual([
      ['We never had all of the', 'boats that we were once promised by the county in', 'spring,'],
    ]);
  });

  test('is no line of a list', () => {
    expect(read('“Boats\n\nsmall ones” for all')).toEqual([]);
  });
});

test('a paragraph that ends with a colon leads to a quotation of its own', () => {
  expect(read('Ida Brook told the board:\n\n“We never had the boats.”')).toEqual([['We never had the boats.']]);
});
