import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { type ArticleTextOptions, articleFromText, parseArticleText } from '../../../src/core/article-text.ts';

const NOW = Date.UTC(2026, 4, 10, 12);
const LEDE = 'The old bridge at Lowmere will close on Monday for six weeks.';
const BODY = `${LEDE}\n\nFerries will carry cars across the sound until it opens again.`;

const parse = (raw: string, format: ArticleTextOptions['format'] = 'txt') =>
  parseArticleText(raw, { id: 'a1', name: `bridge.${format}`, now: NOW, format });
const article = (raw: string, format: ArticleTextOptions['format'] = 'txt'): Article => {
  const parsed = parse(raw, format);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
};
const reason = (raw: string, format: ArticleTextOptions['format']): string => {
  const parsed = parse(raw, format);
  return !parsed.ok && parsed.problem.code === 'unreadable' ? parsed.problem.reason : 'it was read';
};

describe('a text file', () => {
  test('may begin with header lines, which become its fields', () => {
    const read = article(
      [
        'title: Bridge to close',
        'by: Maria Lund',
        'publisher: Harbour Post',
        'published: 3h ago',
        'updated: 2026-05-10',
        'url: https://post.example/bridge',
        'topic: local',
        'image: https://post.example/bridge.jpg',
        'language: en-GB',
        '',
        BODY,
      ].join('\n'),
    );
    expect(read).toEqual({
      id: 'a1',
      title: 'Bridge to close',
      titleDerived: false,
      byline: 'Maria Lund',
      publisher: 'Harbour Post',
      published: NOW - 3 * 3_600_000,
      updated: Date.UTC(2026, 4, 10),
      url: 'https://post.example/bridge',
      topic: 'local',
      image: 'https://post.example/bridge.jpg',
      language: 'en-GB',
      completeness: 'whole',
      text: BODY,
    });
  });

  test('may begin with a date on the line of its first sentence, and then gets a headline from its lede', () => {
    const read = article(` date 2023-03-21 ${BODY}`);
    expect(read.published).toBe(Date.UTC(2023, 2, 21));
    expect(read.text).toBe(BODY);
    expect([read.title, read.titleDerived]).toEqual([LEDE.slice(0, -1), true]);
  });

  test('whose first line is a headline is called that', () => {
    const read = article(`Old bridge closes for six weeks\nBy Maria Lund, Harbour Post\n\n${BODY}`);
    expect([read.title, read.titleDerived, read.byline]).toEqual([
      'Old bridge closes for six weeks',
      false,
      'Maria Lund, Harbour Post',
    ]);
    expect(read.text).toBe(BODY);
  });

  test('whose headline ends with a full stop is told by its capitals or by the dateline after it', () => {
    expect(article(`Council Votes to Close Old Bridge.\n\n${BODY}`)).toMatchObject({
      title: 'Council Votes to Close Old Bridge',
      titleDerived: false,
      text: BODY,
    });
    expect(article(`Council votes to close bridge.\n\nLOWMERE (Tidewire) — ${BODY}`)).toMatchObject({
      title: 'Council votes to close bridge',
      titleDerived: false,
    });
    expect(article(`The council voted to close it.\n\n${BODY}`).titleDerived).toBe(true);
  });

  test('with a colon in its first sentence has no header', () => {
    const text = 'Source: nobody knows it, said the mayor. The bridge will close.';
    expect(article(text).text).toBe(text);
  });

  test('wrapped at a column has its paragraphs put together', () => {
    const read = article(
      'title: Bridge\n\nThe old bridge at Lowmere will close on Monday for six weeks, and\nferries will carry cars across the sound until it opens again in\nJune.\n\nThe end came early.',
    );
    expect(read.text).toBe(
      'The old bridge at Lowmere will close on Monday for six weeks, and ferries will carry cars across the sound until it opens again in June.\n\nThe end came early.',
    );
  });

  test('keeps lines that each are a paragraph', () => {
    const lines = `${LEDE}\nFerries will carry cars across the sound until it opens again.`;
    expect(article(`title: Bridge\n\n${lines}`).text).toBe(lines);
  });

  test('without a word or with bytes that are no text is refused', () => {
    expect(reason('title: Bridge\n\n', 'txt')).toBe('it holds no text');
    expect(reason('PNG\0\0', 'txt')).toBe('it is not text');
  });
});

describe('a Markdown file', () => {
  test('gives its front matter and loses its markup', () => {
    const read = article(
      `---\ntitle: "Bridge to close"\nauthor: Maria Lund\ndate: 2026-05-09\ntags: [a, b]\n---\n\n# Bridge to close\n\nThe *old* bridge at [Lowmere](https://low.example/a_(b)) will **close** on Monday\nfor six weeks.\n\n> "It is time," said Ada Brook.\n\n- Cars go by ferry.\n- Walkers wait.\n\n![The bridge](https://low.example/b.jpg)\n\n## What next\n\nsnake_case stays.`,
      'md',
    );
    expect(read).toMatchObject({
      title: 'Bridge to close',
      byline: 'Maria Lund',
      published: Date.UTC(2026, 4, 9),
      image: 'https://low.example/b.jpg',
    });
    expect(read.text.split('\n\n')).toEqual([
      'The old bridge at Lowmere will close on Monday for six weeks.',
      '"It is time," said Ada Brook.',
      'Cars go by ferry.',
      'Walkers wait.',
      'What next',
      'snake_case stays.',
    ]);
  });

  test('is called by its first heading', () => {
    expect(article(`# Bridge to *close*\n\n${BODY}`, 'md')).toMatchObject({ title: 'Bridge to close', text: BODY });
    expect(article(`Bridge to close\n===============\n\n${BODY}`, 'md').title).toBe('Bridge to close');
  });
});

describe('a JSON file', () => {
  test('gives its fields by their usual names', () => {
    const read = article(
      JSON.stringify({
        headline: 'Bridge to close',
        text: BODY,
        authors: ['Maria Lund', 'Teo Vance'],
        source: 'Harbour Post',
        datePublished: NOW,
        link: 'https://post.example/bridge',
        unknown: { deep: 1 },
      }),
      'json',
    );
    expect(read).toMatchObject({
      title: 'Bridge to close',
      byline: 'Maria Lund, Teo Vance',
      publisher: 'Harbour Post',
      published: NOW,
      url: 'https://post.example/bridge',
      text: BODY,
    });
  });

  test.each([
    ['{"text": 5}', '“text” must be text'],
    ['{"text": "a", "published": {}}', '“published” must be a date'],
    ['{"text": "a", "byline": [1]}', '“byline” must be text or a list of names'],
    ['{"title": "a"}', 'it has neither “text” nor “html”'],
    ['{"html": "<p>a</p>"}', 'it has “html” but no “text”'],
    ['[]', 'it must be one JSON object with a “text”'],
  ])('%s is refused with what is wrong', (raw, why) => {
    expect(reason(raw, 'json')).toBe(why);
  });

  test('that is cut off is refused as no JSON', () => {
    expect(reason('{"text": ', 'json')).toMatch(/^it is not JSON: /);
  });

  test('with only HTML is read by the reader of pages it is given', () => {
    const parsed = parseArticleText('{"html": "<p>x</p>"}', {
      id: 'a',
      name: 'a.json',
      now: null,
      format: 'json',
      plainHtml: () => BODY,
    });
    expect(parsed.ok && parsed.value.text).toBe(BODY);
  });
});

describe('a text given as it is', () => {
  test('is kept to the letter while its beginning is understood', () => {
    const text = `\n date 2023-03-21 ${BODY}\r\n`;
    const read = articleFromText({ id: 'x', text });
    expect(read.text).toBe(text);
    expect(read.published).toBe(Date.UTC(2023, 2, 21));
    expect(read.title).toBe(LEDE.slice(0, -1));
  });

  test('has what is known beside it, which comes first', () => {
    const read = articleFromText({ id: 'x', text: `title: In the text\n\n${BODY}`, title: 'Given', published: NOW });
    expect([read.title, read.titleDerived, read.published]).toEqual(['Given', false, NOW]);
  });

  test('without a word is untitled', () => {
    expect(articleFromText({ id: 'x', text: ' …\n' })).toMatchObject({ title: 'Untitled', titleDerived: true });
  });

  test('takes no address that is not of the web', () => {
    expect(articleFromText({ id: 'x', text: BODY, url: 'javascript:alert(1)', image: 'data:,x' })).toMatchObject({
      url: null,
      image: null,
    });
  });
});
