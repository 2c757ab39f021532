import { describe, expect, test } from 'vitest';
import { readMarkedArticles } from './caveat-lines.ts';

const articles = readMarkedArticles();
const lines = articles.flatMap((article) => article.lines);

describe('the news lines that weights are fitted to', () => {
  test('are many, by many hands, and most of them hold no reservation', () => {
    expect(lines.length).toBeGreaterThan(35_000);
    expect(new Set(articles.map(({ hand }) => hand)).size).toBeGreaterThanOrEqual(15);
    const marked = lines.filter(({ kinds }) => kinds !== null && kinds.length > 0);
    expect(marked.length / lines.length).toBeGreaterThan(0.1);
    expect(marked.length / lines.length).toBeLessThan(0.3);
  });

  test('have reservations of every kind', () => {
    expect(new Set(lines.flatMap(({ kinds }) => kinds ?? [])).size).toBe(9);
  });

  test('stand in their articles to the letter', () => {
    for (const { text, lines: those } of articles.slice(0, 50))
      expect(those.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.replaceAll('\n\n', ' '));
  });
});
