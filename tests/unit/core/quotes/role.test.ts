import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

const role = (text: string): string | null => {
  const [quote] = findQuotes(text);
  return quote?.role ? slice(text, quote.role) : null;
};

describe('the role beside a name', () => {
  test.each([
    ['“It is closed,” said Ida Brook, a hydrologist from Selwick.', 'a hydrologist from Selwick'],
    ['“It is closed,” said Ida Brook, a lineman who has slept in his van.', 'a lineman'],
    ['“It is closed,” said Ida Brook, 81, a tea plucker in Harrow.', 'a tea plucker in Harrow'],
    ['“It is closed,” said Ida Brook, a retired mechanic.', 'a retired mechanic'],
    ['“It is closed,” said Ida Brook, retired mechanic of this town.', 'retired mechanic of this town'],
    ['“It is closed,” said Ida Brook, one of the joint administrators.', 'one of the joint administrators'],
    ['Ida Brook, a civil engineer called as an expert, said: “It is closed.”', 'a civil engineer'],
    ['“It is closed,” said coxswain Ida Brook.', 'coxswain'],
    ['They paid its director, Ida Brook, a bonus. “It is closed,” Brook said.', 'its director'],
    ['She took it to the general manager, Ida Brook. “It is closed,” Brook said.', 'the general manager'],
  ])('may be any noun for a person: %s', (text, expected) => {
    expect(role(text)).toBe(expected);
  });

  test.each([
    '“It is closed,” said Ida Brook, a matter of hours after the flood.',
    '“It is closed,” said Ida Brook, the elder.',
    'Ida Brook, read out as the first of the names, rose. “It is closed,” Brook said.',
    'In winter Ida Brook stays at home. “It is closed,” Brook said.',
  ])('is none where the noun stands for a thing or tells only who is who: %s', (text) => {
    expect(role(text)).toBeNull();
  });
});

describe('a clause with who or whose', () => {
  test.each([
    ['“It is closed,” said Ida Brook, who lost her home in the flood.', 'who lost her home in the flood'],
    ['Ida Brook, 81, who runs the only shop, came. “It is closed,” Brook said.', 'who runs the only shop'],
    ['“It is closed,” said Ida Brook, who speaks for the sandeel fleet.', 'who speaks for the sandeel fleet'],
    ['“It is closed,” said Ida Brook, whose mother built the bridge.', 'whose mother built the bridge'],
  ])('is the role where nothing else describes: %s', (text, expected) => {
    expect(role(text)).toBe(expected);
  });

  test('gives way to a noun that stands anywhere', () => {
    const text = '“It is closed,” said Ida Brook, who runs the only shop.\n\nIda Brook, the mayor, left.';
    expect(role(text)).toBe('the mayor');
  });

  test('is shortened only where its meaning does not turn on the rest', () => {
    const long =
      'who runs the only shop on the long windy island of Hallow since her grandmother left it to her in a will';
    expect(role(`“It is closed,” said Ida Brook, ${long}.`)).toBe(long.slice(0, long.indexOf(' since')));
    const bound = 'who denied that any of the eleven members of the committee had ever lied about the old iron bridge';
    expect(role(`“It is closed,” said Ida Brook, ${bound}.`)).toBeNull();
  });

  test.each([
    '“It is closed,” said Ida Brook, who declined to give her age.',
    '“It is closed,” said Ida Brook, who added that she was tired.',
    '“It is closed,” said Ida Brook, who has argued for a new one.',
    '“It is closed,” said Ida Brook, who was in tears.',
  ])('that tells what somebody said, or did just then, is none: %s', (text) => {
    expect(role(text)).toBeNull();
  });
});

/** The role of whoever is quoted last. */
const lastRole = (text: string): string | null => {
  const quote = findQuotes(text).at(-1);
  return quote?.role ? slice(text, quote.role) : null;
};

describe('a description before the name', () => {
  test.each([
    ['The mayor of Harrow, Ida Brook, was brief. “It is closed,” Brook said.', 'The mayor of Harrow'],
    ['The sponsor of the bill, Sen. Ida Brook, rose. “It is closed,” Brook said.', 'The sponsor of the bill'],
    ['The vicar, the Rev Ida Brook, came. “It is closed,” she said.', 'The vicar'],
    [
      'They sacked the Water Resources Minister, Ida Brook. “It is closed,” Brook said.',
      'the Water Resources Minister',
    ],
    ['Asked by its chair, Gwilym ap Rhys, she left. “It is closed,” ap Rhys said.', 'its chair'],
    [
      'They paid its chief executive, Beatrix van der Linde, a bonus. “It is closed,” Van der Linde said.',
      'its chief executive',
    ],
    ['His wife, Vera Lunt, came. “It is closed,” Vera Lunt said.', 'His wife'],
    ['“It is closed,” says Leader of the Opposition Ida Brook.', 'Leader of the Opposition'],
    ['“It is closed,” said District Collector Ida Brook.', 'District Collector'],
    ['“It is closed,” said Reeve Ida Brook.', 'Reeve'],
    ['“It is closed,” said Chief Whip Ida Brook.', 'Chief Whip'],
    ['“It is closed,” said Detective Inspector Ida Brook.', 'Detective Inspector'],
    ['So founder and chief executive Ida Brook left. “It is closed,” Brook said.', 'founder and chief executive'],
    ['One of them, a flower seller named Ida Brook, came. “It is closed,” Brook said.', 'a flower seller'],
    ['A potter who gave her name as Ida Brook came. “It is closed,” Brook said.', 'A potter'],
    ['The charity, Harrow Trust, wrote. “It is closed,” Harrow Trust said.', 'The charity'],
  ])('may be an office, a relation or a calling: %s', (text, expected) => {
    expect(lastRole(text)).toBe(expected);
  });

  test.each([
    'They told the mayor, Ida Brook said. “It is closed,” Brook said.',
    '“It is closed,” said Mrs Ida Brook.',
    '“It is closed,” said the late Ida Brook.',
    'She met a baker, a friend and Ida Brook. “It is closed,” Brook said.',
  ])('is none where it is another’s or a form of address: %s', (text) => {
    expect(lastRole(text)).toBeNull();
  });
});

describe('a description after the name', () => {
  test.each([
    [
      'Ida Brook, the firm’s co-founder and chief executive, rose. “It is closed,” Brook said.',
      'the firm’s co-founder and chief executive',
    ],
    ['Ida Brook, MP for Harrow, rose. “It is closed,” Brook said.', 'MP for Harrow'],
    ['“It is closed,” said Leonard Elm, an elder.', 'an elder'],
    [
      '“It is closed,” said Ida Brook, the 29-year-old scrum-half from Selwick.',
      'the 29-year-old scrum-half from Selwick',
    ],
    ['Ida Brook is the mayor of Harrow. “It is closed,” she said.', 'the mayor of Harrow'],
    ['Ida Brook resigned as head coach last Friday. “It is closed,” Brook said.', 'head coach'],
    ['Harrow Lines, the operator, wrote. “It is closed,” Harrow Lines said.', 'the operator'],
    ['Ida Brook, of the Harrow Pension Fund, rose. “It is closed,” Brook said.', 'of the Harrow Pension Fund'],
    ['Ida Brook, for the defence, rose. “It is closed,” Brook said.', 'for the defence'],
    ['“It is closed,” said Ida Brook, who directed the dig.', 'who directed the dig'],
    [
      '“It is closed,” said Ida Brook, who has held a season ticket since 1988.',
      'who has held a season ticket since 1988',
    ],
    ['“It is closed,” said Ida Brook, who appeared for the buyer.', 'who appeared for the buyer'],
    ['“It is closed,” said Ida Brook, his elder sister.', 'his elder sister'],
    ['“It is closed,” said Ida Brook, who is running the only shop.', 'who is running the only shop'],
    [
      'Ida Brook left last week. The former Selwick captain, 33, wept. “It is closed,” Brook said.',
      'The former Selwick captain',
    ],
    ['Ida Brook ran. At noon the 19-year-old striker was hurt. “It is closed,” Brook said.', 'the 19-year-old striker'],
  ])('may be two offices, a body or a deed: %s', (text, expected) => {
    expect(lastRole(text)).toBe(expected);
  });

  test.each([
    '“It is closed,” said Ida Brook, 81.',
    '“It is closed,” said Ida Brook, who appeared tired.',
    '“It is closed,” said Ida Brook, who was speaking in Selwick.',
    'Ida Brook ran. Odo Lunt met the former striker. “It is closed,” Brook said.',
    '“It is closed,” said Ida Brook, who said she was ill.',
    'Ida Brook was late. “It is closed,” she said.',
    'Ida Brook, for one, left. “It is closed,” Brook said.',
  ])('is none where it tells only an age, a moment or what was said: %s', (text) => {
    expect(lastRole(text)).toBeNull();
  });

  test('is cut where it ends cleanly, within what a card shows', () => {
    const long =
      'the director of the Institute for Roads at the University of Selwick and a former member of two royal commissions';
    const found = role(`“It is closed,” said Ida Brook, ${long}.`);
    expect(found?.length).toBeLessThanOrEqual(80);
    expect(long.startsWith(found ?? '-')).toBe(true);
    expect(found).toMatch(/(?:Roads|Selwick)$/u);
  });
});
