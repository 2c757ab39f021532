import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../../../../src/core/article.ts';
import { articleFromText } from '../../../../../../src/core/article-text.ts';
import { readArticle } from '../../../../../../src/core/reading.ts';
import { visitFeatures } from '../../../../../../src/core/summary/caveats/learnt/features.ts';
import { wordingsOf } from '../../../../../../src/core/summary/caveats/learnt/wordings.ts';
import { survey } from '../../../../../../src/core/summary/caveats/survey.ts';

/** The features of the last sentence of a text. */
const featuresOf = (text: string): Set<string> => {
  const { quotes, statements } = readArticle(articleFromText({ id: 'a', text }));
  return featuresWith(text, quotes, statements);
};

const featuresWith = (
  text: string,
  quotes: readonly Quote[],
  statements: Parameters<typeof survey>[2],
): Set<string> => {
  const wording = wordingsOf(survey(text, quotes, statements), quotes).at(-1);
  const features = new Set<string>();
  if (wording !== undefined)
    visitFeatures(
      wording,
      (name) => name,
      (relation, first, second) => features.add(relation + (second === null ? first : `${first} ${second}`)),
    );
  return features;
};

const FIRST = 'The Tarrow dam was leaking for six years, a former clerk told the inquiry.';

describe('of the words of a sentence weights may know', () => {
  test('each by its root, and by its classes in capital letters', () => {
    const features = featuresOf(`${FIRST} Nobody has checked the logs.`);
    expect([...features]).toEqual(expect.arrayContaining(['.nobody', '.check', '.NOBODY', '.INSPECT']));
    expect(features.has('.checked')).toBe(false);
  });

  test('which stands next to which and near which', () => {
    const features = featuresOf(`${FIRST} Nobody has checked the logs.`);
    expect([...features]).toEqual(
      expect.arrayContaining(['+nobody has', '+HAVE INSPECT', '*nobody check', '*NOBODY INSPECT']),
    );
  });

  test('which stands under a negation, up to the next comma', () => {
    const features = featuresOf(`${FIRST} It was not checked, the owner said.`);
    expect(features.has('!check')).toBe(true);
    expect(features.has('!owner')).toBe(false);
  });

  test('a name and a number only as such', () => {
    const features = featuresOf(`${FIRST} By Friday some 400 litres had reached Ostrava.`);
    expect([...features]).toEqual(expect.arrayContaining(['.^', '.#']));
    expect(features.has('.ostrava')).toBe(false);
  });

  test('those within quotation marks as others', () => {
    const features = featuresOf(`${FIRST} “We never checked the logs of the dam,” said Ann Weller.`);
    expect(features.has('."check')).toBe(true);
    expect(features.has('.check')).toBe(false);
    expect(features.has('.said')).toBe(true);
  });
});

describe('of what stands around it', () => {
  test('what the sentence before it tells, and how much they share', () => {
    const features = featuresOf(`${FIRST} The leaking, the owner said, has stopped.`);
    expect([...features]).toEqual(expect.arrayContaining(['>told near', '>SAY', '>lede 1', '>told-near 1']));
  });

  test('what listed wordings have found in it, and before it', () => {
    const features = featuresOf(`${FIRST} The owner denied this. The county has not verified the claim.`);
    expect([...features]).toEqual(expect.arrayContaining(['=unverified', '>denial near']));
  });

  test('where it stands and how long it is', () => {
    expect([...featuresOf(FIRST)]).toEqual(expect.arrayContaining(['=any', '>first']));
    expect(featuresOf(`${FIRST} It held.`).has('>first')).toBe(false);
    expect(featuresOf(`${FIRST} It held.`).has('>short')).toBe(true);
  });
});

test('a sentence without end is judged by its first words', () => {
  const features = featuresOf(`${FIRST} It was ${'very '.repeat(130)}unusual.`);
  expect(features.has('.very')).toBe(true);
  expect(features.has('.unusual')).toBe(false);
});
