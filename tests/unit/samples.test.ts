import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Article, type Reading, slice } from '../../src/core/article.ts';
import { parseArticleText } from '../../src/core/article-text.ts';
import { renderPlain } from '../../src/core/card/plain.ts';
import { storyCard } from '../../src/core/card/story-card.ts';
import { composeDigest } from '../../src/core/digest/compose.ts';
import { readArticle } from '../../src/core/reading.ts';
import { groupStories } from '../../src/core/stories/group.ts';
import { makeStory } from '../../src/core/stories/make-story.ts';

const folder = join(import.meta.dirname, '../../samples');
const now = Date.UTC(2026, 4, 4, 12);
const hour = 3_600_000;

const formats: Readonly<Record<string, 'txt' | 'md' | 'json'>> = { '.txt': 'txt', '.md': 'md', '.json': 'json' };

const readings: Reading[] = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .flatMap((name) => {
    const format = formats[extname(name)];
    if (format === undefined) return [];
    const read = parseArticleText(readFileSync(join(folder, name), 'utf8'), { id: name, name, now, format });
    return read.ok ? [readArticle(read.value)] : [];
  });
const articles: Article[] = readings.map(({ article }) => article);

const reading = (name: string): Reading => {
  const found = readings.find(({ article }) => article.id.startsWith(name));
  if (found === undefined) throw new Error(`no sample ${name}`);
  return found;
};
const speakersOf = ({ article, quotes }: Reading) =>
  new Set(quotes.map(({ speaker }) => (speaker === null ? null : slice(article.text, speaker))));
const neededIn = ({ caveats }: Reading) => new Set(caveats.filter(({ needed }) => needed).map(({ kind }) => kind));

describe('the sample newsroom', () => {
  test.each(articles.map((article) => [article.id, article] as const))(
    '%s says all that a card shows',
    (_, article) => {
      expect(article.titleDerived).toBe(false);
      expect(article.publisher).not.toBeNull();
      expect(article.topic).not.toBeNull();
      expect(article.language).toBe('en');
      expect(article.url).toMatch(/^https:\/\/[a-z]+(-[a-z]+)*\.example\/\S+$/);
      expect(now - (article.published ?? 0)).toBeLessThan(20 * hour);
    },
  );

  test.each(readings.map((each) => [each.article.id, each] as const))(
    '%s has a summary and quotes by people named',
    (_, each) => {
      expect(each.summary.sentences.length).toBeGreaterThan(0);
      expect(each.quotes.length).toBeGreaterThan(1);
      expect(speakersOf(each)).not.toContain(null);
    },
  );

  test('has every form of file, and publishers and topics enough for a digest', () => {
    const endings = new Set(readdirSync(folder).map((name) => extname(name)));
    expect([...endings].sort()).toEqual(['.html', '.json', '.md', '.txt']);
    expect(new Set(articles.map(({ publisher }) => publisher)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(articles.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(7);
  });

  test('has one story that three publishers cover and one that two do, and the digest begins with them', () => {
    const grouped = groupStories(articles);
    const stories = [...Map.groupBy(readings, ({ article }) => grouped.get(article.id) ?? '')].map(([id, coverage]) =>
      makeStory(id, coverage),
    );
    const digest = composeDigest(stories, {
      from: now - 24 * hour,
      until: now,
      topics: [],
      count: 5,
      posted: new Map(),
    });
    const covered = digest.entries.map(({ story }) =>
      story.readings.map(({ article }) => article.id.replace(/-.*/, '')),
    );
    expect(covered.slice(0, 2)).toEqual([
      ['cable', 'cable', 'cable'],
      ['dairy', 'dairy'],
    ]);
    expect(covered.slice(2).every((coverage) => coverage.length === 1)).toBe(true);
    expect(digest.quoteOfTheDay).not.toBeNull();
  });

  test('has a claim whose denial and whose missing verification its card must state', () => {
    expect([...neededIn(reading('adviser'))]).toEqual(expect.arrayContaining(['unverified', 'denial']));
    const card = renderPlain(storyCard(makeStory('adviser', [reading('adviser')]), { zone: 'UTC' })).replace(
      /\s+/g,
      ' ',
    );
    expect(card).toContain('cited two unnamed officials');
    expect(card).toContain('has not verified the allegations');
    expect(card).toContain('denied showing him any document');
    expect([...neededIn(reading('harbour-master'))]).toEqual(expect.arrayContaining(['allegation']));
    expect([...neededIn(reading('seagrass'))]).toEqual(expect.arrayContaining(['preliminary']));
  });

  test('has a quotation over several paragraphs, one in two pieces, and an office that speaks', () => {
    const pieces = (name: string) => Math.max(...reading(name).quotes.map(({ segments }) => segments.length));
    expect(pieces('farewell')).toBeGreaterThanOrEqual(3);
    expect(pieces('final')).toBe(2);
    expect([...speakersOf(reading('transit-app'))].join()).toContain('Data Protection Commissioner');
  });
});
