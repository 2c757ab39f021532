import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/index.ts';
import { findPassages } from '../../../../src/core/quotes/passages.ts';
import { paragraphs } from '../../../../src/core/text/paragraphs.ts';

/** What stands inside marks, passage by passage. */
const passages = (text: string): string[] =>
  findPassages(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end));
/** What is quoted, quote by quote. */
const quoted = (text: string): string[] => findQuotes(text).map(({ start, end }) => text.slice(start, end));

describe('an article that marks speech with single marks', () => {
  const speech = '‘The ferry is late again,’ said Odo Lunt. ‘We’re tired of the waiting,’ he said.';

  test.each([
    [
      'in the middle',
      '‘I tell them, “Talk while there’s fruit.” In winter nobody talks,’ said Ida Brook.',
      'I tell them, “Talk while there’s fruit.” In winter nobody talks,',
    ],
    [
      'at its end',
      '‘Nobody ever said to me, “It’s him or us”,’ said Ida Brook.',
      'Nobody ever said to me, “It’s him or us”,',
    ],
    [
      'at its beginning',
      '‘“Callum” is a silly thing to shout,’ said Ida Brook.',
      '“Callum” is a silly thing to shout,',
    ],
    [
      'in straight marks',
      "'I tell them, \"Talk while there's fruit.\" In winter nobody talks,' said Ida Brook.",
      'I tell them, "Talk while there\'s fruit." In winter nobody talks,',
    ],
  ])('has double marks inside a quotation: %s', (_place, last, expected) => {
    expect(quoted(`${speech}\n\n${last}`)).toEqual([
      'The ferry is late again,',
      'We’re tired of the waiting,',
      expected,
    ]);
  });

  test('keeps double marks that stand outside', () => {
    expect(quoted(`${speech}\n\n“The boat is old,” said Ida Brook.`).at(-1)).toBe('The boat is old,');
  });
});

test('marks that all stand the wrong way round hold quotations', () => {
  const text =
    '”The ferry is late again,“ said Odo Lunt. ”We have waited for years,“ he said.\n\n”Nobody came,“ said Ida Brook.';
  expect(quoted(text)).toEqual(['The ferry is late again,', 'We have waited for years,', 'Nobody came,']);
});

test('two opening marks of different styles are one', () => {
  expect(quoted('"“The ferry is late again,” said Odo Lunt.')).toEqual(['The ferry is late again,']);
});

describe('single marks that hold speech', () => {
  test.each([
    ['with a decade in it', '‘The ’80s were our best years,’ said Ida Brook.', 'The ’80s were our best years,'],
    [
      'with a decade in it, straight',
      "'The '80s were our best years,' said Ida Brook.",
      "The '80s were our best years,",
    ],
    ['with a plural possessive', '‘The dogs’ home has closed,’ said Ida Brook.', 'The dogs’ home has closed,'],
    ['with a plural possessive before a stop', '‘That boat is the Brooks’.’ She left.', 'That boat is the Brooks’.'],
    [
      'with two possessives',
      '‘The workers’ union and the bosses’ club met,’ he said.',
      'The workers’ union and the bosses’ club met,',
    ],
    ['with rock ’n’ roll', '‘It was rock ’n’ roll all night,’ he said.', 'It was rock ’n’ roll all night,'],
    ['with rock ’n’ roll, straight', "'It was rock 'n' roll all night,' he said.", "It was rock 'n' roll all night,"],
    ['with a clipped word at its beginning', '‘’Tis late,’ said Ida Brook.', '’Tis late,'],
    ['with dialect in it', "'I told 'im to get 'ere early,' said Ida Brook.", "I told 'im to get 'ere early,"],
    ['with a dropped g', "'There's nothin' much to do here,' said Odo Lunt.", "There's nothin' much to do here,"],
    ['with feet in it', "'He's 6' tall and quick,' said the coach.", "He's 6' tall and quick,"],
    ['with its comma outside, as in Britain', '‘It is late’, said Ida Brook.', 'It is late'],
    ['after a bracket', 'Ida Brook (‘I have no boat’) came on foot.', 'I have no boat'],
    ['after a colon', 'Ida Brook: ‘We will not be moved.’', 'We will not be moved.'],
    ['after a dash', 'One word – ‘never’ – was enough for Ida Brook.', 'never'],
    ['opened by a backtick', "`It is late,' said Ida Brook.", 'It is late,'],
    [
      'of a word that ends in s',
      '‘I know,’ she said. The paper ‘clears’ a trade that was shut. ‘We waited,’ she said.',
      'I know,',
    ],
  ])('%s', (_, text, words) => {
    expect(passages(text)[0]).toBe(words);
  });

  test('end before the next quotation opens', () => {
    const text =
      'The study ‘exonerates’ a trade that has been shut since spring. ‘For years we had the birds’ dinner,’ she said.';
    expect(passages(text)).toEqual(['exonerates', 'For years we had the birds’ dinner,']);
  });

  test('go on over paragraphs that each open with one', () => {
    expect(passages('‘One day we came.\n\n‘Another day we left.\n\n‘That was the last,’ said Ida Brook.')).toEqual([
      'One day we came.\n\n‘Another day we left.\n\n‘That was the last,',
    ]);
  });

  test('are split by who said it', () => {
    expect(quoted('‘The bridge,’ said Ida Brook, ‘is closed for good.’')).toEqual([
      'The bridge,’ said Ida Brook, ‘is closed for good.',
    ]);
  });

  test('are not believed where nothing closes them', () => {
    expect(passages('‘The bridge is closed for good and all, she thought.\n\nNobody came. ‘Well,’ he said.')).toEqual([
      'Well,',
    ]);
  });

  test('count beside a title in double marks', () => {
    expect(passages('‘I loved “Boats” as a child,’ said Ida Brook of “The Tide”.')).toContain(
      'I loved “Boats” as a child,',
    );
  });

  test('do not count where speech stands in double marks', () => {
    const text = '“The ferry is late,” said Odo Lunt. The ‘luxury’ boats and ‘safe’ piers stayed empty.';
    expect(passages(text)).toEqual(['The ferry is late,']);
  });

  test('do not come about by apostrophes', () => {
    expect(passages("The boats' owners, the Brooks' friends and the Lunts' lawyers met at 'em all.")).toEqual([]);
  });
});
