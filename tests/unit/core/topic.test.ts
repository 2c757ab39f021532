import { expect, test } from 'vitest';
import { classifyTopic, explainTopic, topicOf } from '../../../src/core/topic.ts';

const match = { title: 'Striker scores in cup final', text: 'The coach praised the goalkeeper.' };

test('the topic of the feed comes first, by its usual name', () => {
  expect(topicOf({ topic: ' World news ', ...match })).toBe('world');
});

test('a feed that names no topic leaves it to the words', () => {
  expect(topicOf({ topic: 'Top stories', ...match })).toBe('sport');
  expect(topicOf({ topic: 'RSS', title: 'A fine day', text: 'It was.' })).toBeNull();
});

test('what decided can be told: the words, once each, those that are worth most first', () => {
  const { topic, by, weights } = explainTopic({ topic: null, ...match });
  expect({ topic, by }).toEqual({ topic: 'sport', by: 'words' });
  expect(weights[0]?.words.map(({ word, inTitle }) => (inTitle ? word.toUpperCase() : word))).toEqual([
    'STRIKER',
    'SCORES',
    'CUP',
    'FINAL',
    'goalkeeper',
    'coach',
  ]);
  expect(weights[0]?.points).toBe(weights[0]?.words.reduce((sum, { points }) => sum + points, 0));
  expect(explainTopic({ topic: 'Tech', ...match })).toMatchObject({ topic: 'technology', by: 'feed' });
});

test('a word that is repeated tells no more', () => {
  const once = explainTopic({ topic: null, title: '', text: 'The goalkeeper fell.' });
  const often = explainTopic({ topic: null, title: '', text: 'The goalkeeper fell. '.repeat(20) });
  expect(often.weights).toEqual(once.weights);
});

test('a figure of speech borrows the words of a topic without telling of it', () => {
  expect(
    explainTopic({ topic: null, title: 'A war of words', text: 'It took the town by storm.' }).weights,
  ).not.toEqual(expect.arrayContaining([expect.objectContaining({ topic: 'world' })]));
});

test('a text of a million characters is read no further than its beginning', () => {
  const text = `${'a sober day. '.repeat(200)}${'goalkeeper striker '.repeat(50_000)}`;
  expect(classifyTopic('', text)).toBeNull();
});

test('an article without one is classified by its words', () => {
  expect(topicOf({ topic: null, ...match })).toBe('sport');
});

test.each([
  [
    'politics',
    'Opposition asks for early election',
    'Lawmakers in parliament will vote on the bill, the prime minister said.',
  ],
  ['world', 'Ceasefire talks move to the embassy', 'Diplomats said troops would leave the border under the treaty.'],
  ['business', 'Shares fall as factory closes', 'Investors feared for quarterly revenue; economists blamed inflation.'],
  ['technology', 'Ransomware shuts registry', 'Hackers broke into servers through old software, and passwords leaked.'],
  [
    'science',
    'Astronomers weigh a distant planet',
    'Researchers used a telescope to follow its orbit, a journal reports.',
  ],
  ['health', 'Measles outbreak fills hospital', 'Doctors said vaccination would keep patients out of the clinic.'],
  ['environment', 'Drought empties reservoir', 'A heatwave and carbon emissions threaten the habitat, ecologists say.'],
  ['crime', 'Two jailed for fraud', 'A jury convicted the pair; the judge said the theft was cruel.'],
  ['weather', 'Cyclone nears the coast', 'Forecasters told thousands to evacuate as gusts grew.'],
  ['culture', 'Museum opens poet’s archive', 'The exhibition has manuscripts of the novelist and of a composer.'],
  ['local', 'Council to close the old library', 'Residents and councillors argued about parking in the high street.'],
])('%s', (topic, title, text) => {
  expect(classifyTopic(title, text)).toBe(topic);
});

test('a single word or none decides nothing', () => {
  expect(classifyTopic('A goal for everybody', 'It was a fine day.')).toBeNull();
  expect(classifyTopic('', '')).toBeNull();
});

test('a word inside another is not that word', () => {
  expect(classifyTopic('Warden rewarded', 'The steward was warmly rewarded and forward.')).toBeNull();
});
