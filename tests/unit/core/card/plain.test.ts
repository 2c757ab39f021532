import { expect, test } from 'vitest';
import { renderPlain } from '../../../../src/core/card/plain.ts';
import { readingMinutes } from '../../../../src/core/card/reading-time.ts';
import { storyCard } from '../../../../src/core/card/story-card.ts';
import { timeInWords } from '../../../../src/core/card/when.ts';
import { columns } from '../../../../src/core/card/wrap.ts';
import { card, link, literal, section, time } from '../../../../src/core/card.ts';
import { ferryStory } from '../../../golden/stories.ts';

test('a terminal’s lines are no wider than asked, but for an address', () => {
  const lines = renderPlain(storyCard(ferryStory, { zone: 'UTC' }), { width: 40 }).split('\n');
  expect(lines.filter((line) => columns(line) > 40 && !line.includes('https://'))).toEqual([]);
});

test('wide characters and emoji take two columns', () => {
  expect(columns('漢字')).toBe(4);
  expect(columns('👩‍👩‍👧‍👦')).toBe(2);
  expect(columns('é')).toBe(1);
});

test('text can’t command a terminal', () => {
  const shown = renderPlain(
    card({ fallback: 'x', sections: [section({ title: { text: '\u001B[2J\u0007red', url: null } })] }),
  );
  expect(shown).toBe('[2Jred\n');
});

test('a link shows its address, and one that is none its text alone', () => {
  const inlines = [link('a', 'https://a.example/'), literal(' '), link('b', 'javascript:alert(1)')];
  expect(renderPlain(card({ fallback: 'x', sections: [section({ blocks: [{ type: 'text', inlines }] })] }))).toBe(
    'a <https://a.example/> b\n',
  );
});

test('a card without anything shows its fallback', () => {
  expect(renderPlain(card({ fallback: 'Nothing new', sections: [] }))).toBe('Nothing new\n');
});

test('a time is told in its zone, and in UTC where there is no such zone', () => {
  const at = Date.UTC(2026, 2, 8, 12);
  expect(timeInWords({ at, style: 'date-time', zone: 'Europe/London' })).toBe('8 March 2026 at 12:00 GMT');
  expect(timeInWords({ at, style: 'date', zone: 'Nowhere/None' })).toBe('8 March 2026');
  expect(timeInWords({ at: Number.NaN, style: 'date', zone: 'UTC' })).toBe('an unknown time');
});

test('reading time counts words, and signs where a script has no words', () => {
  expect(readingMinutes('word '.repeat(476))).toBe(2);
  expect(readingMinutes('字'.repeat(765))).toBe(3);
  expect(readingMinutes('')).toBe(1);
});

test('an absent time of a card is no failure', () => {
  expect(
    renderPlain(card({ fallback: 'x', sections: [section({ footer: [time(Number.POSITIVE_INFINITY, 'relative')] })] })),
  ).toBe('an unknown time\n');
});
