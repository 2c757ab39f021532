import { describe, expect, test } from 'vitest';
import { headlineOf, isIssue, isRecurring } from '../../../../src/core/stories/headline.ts';
import { hour } from './town-news.ts';

const recurring = (one: string, other: string, apart: number | null = null) =>
  isRecurring(headlineOf(one), headlineOf(other), apart);

describe('a headline that comes again', () => {
  test.each([
    ['Morning briefing: Monday 3 May', 'Morning briefing: Tuesday 4 May'],
    ['Velmora index up 0.4 percent', 'Velmora index down 2 percent'],
    ['What we know so far', 'Ferry aground off Merrow'],
    ['', 'Ferry aground off Merrow'],
  ])('tells nothing of the event: %s / %s', (one, other) => {
    expect(recurring(one, other)).toBe(true);
  });

  test('is the same a day later, or has the same label, but not within hours', () => {
    expect(recurring('Merrow police diary', 'Merrow police diary', 24 * hour)).toBe(true);
    expect(recurring('Weather: rain in Merrow', 'Weather: sun in Kelmsby', 24 * hour)).toBe(true);
    expect(recurring('Merrow ferry aground', 'Merrow ferry aground', 3 * hour)).toBe(false);
    expect(recurring('Merrow ferry: crew safe', 'Merrow ferry: owner fined', 24 * hour)).toBe(false);
  });

  test('is an issue of a column only where the days are known to differ', () => {
    const [one, other] = [headlineOf('Merrow police diary'), headlineOf('Merrow police diary')];
    expect(isIssue(one, other, 24 * hour)).toBe(true);
    expect(isIssue(one, other, null)).toBe(false);
  });
});
