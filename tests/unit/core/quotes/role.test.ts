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
