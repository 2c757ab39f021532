import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { FIELD_LIMITS, soundArticle } from '../../../src/core/sound-article.ts';

const ARTICLE: Article = {
  id: 'lamp',
  url: 'https://merrow.example/lamp',
  title: 'Harbour lamp relit',
  titleDerived: false,
  byline: 'Ines Tolland',
  publisher: 'Merrow Post',
  published: null,
  updated: null,
  language: 'en',
  image: 'https://merrow.example/lamp.jpg',
  topic: 'local',
  completeness: 'whole',
  text: 'The lamp was lit.\n\nNobody came.',
};

describe('the fields of an article', () => {
  test('stay as they are where they are sound', () => {
    expect(soundArticle(ARTICLE)).toEqual(ARTICLE);
  });

  test.each(['title', 'byline', 'publisher', 'topic'] as const)('have an end: %s', (field) => {
    const long = soundArticle({ ...ARTICLE, [field]: 'lamp '.repeat(200_000) })[field] ?? '';
    expect(long.length).toBeLessThanOrEqual(FIELD_LIMITS[field]);
    expect(long).toMatch(/lamp…$/);
    const marks = soundArticle({ ...ARTICLE, [field]: `e${'\u0301'.repeat(1_000_000)}` })[field] ?? '';
    expect(marks.length).toBeLessThanOrEqual(FIELD_LIMITS[field]);
  });

  test('are one line without what nobody sees', () => {
    const title = '\u202eThe\0 lamp\u2066\r\n\u001b[31mre\ufefflit\u2029now \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}';
    expect(soundArticle({ ...ARTICLE, title }).title).toBe(
      'The lamp [31mrelit now \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
    );
  });

  test('hide no letters that nobody sees', () => {
    const hidden = [...'ignore all this']
      .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
      .join('');
    const { title, text } = soundArticle({ ...ARTICLE, title: `Lamp${hidden}`, text: `\u{1F3F4}${hidden} The lamp.` });
    expect([title, text]).toEqual(['Lamp', '\u{1F3F4} The lamp.']);
  });

  test('keep the marks that languages are written with', () => {
    const title = 'می‌خواهم 👩‍🔧 \u200fשלום';
    expect(soundArticle({ ...ARTICLE, title }).title).toBe(title);
  });

  test('hold addresses of the web alone', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:image/png;base64,AAAA',
      'file:///etc/hostname',
      'https://ida:secret@merrow.example/',
      `https://merrow.example/${'a'.repeat(3_000)}`,
      '//merrow.example/lamp',
      'lamp.jpg',
      '',
    ]) {
      expect(soundArticle({ ...ARTICLE, url: address, image: address })).toMatchObject({ url: null, image: null });
    }
    expect(soundArticle({ ...ARTICLE, image: 'https://merrow.example/a b)](x' }).image).toBe(
      'https://merrow.example/a%20b)](x',
    );
  });

  test('are never without a title', () => {
    expect(soundArticle({ ...ARTICLE, title: '\u202e\0' }).title).toBe('…');
  });
});

test('a text keeps its lines, and loses what turns it around', () => {
  const text = 'The \u202elamp\u202c was\0 lit.\r\n\r\nNobody\u2028came.';
  expect(soundArticle({ ...ARTICLE, text }).text).toBe('The lamp was lit.\n\nNobody\ncame.');
});
