import { expect, test } from 'vitest';
import { classifyTopic, topicOf } from '../../../src/core/topic.ts';

test('the topic of the feed is taken as it is, in lower case', () => {
  expect(topicOf({ topic: ' World ', title: 'Striker scores in cup final', text: '' })).toBe('world');
});

test('an article without one is classified by its words', () => {
  expect(
    topicOf({ topic: null, title: 'Striker scores in cup final', text: 'The coach praised the goalkeeper.' }),
  ).toBe('sport');
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
