import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { readArticle } from '../../../src/core/reading.ts';
import { createPageReader, type PageReader } from '../../../src/sources/page/page-reader.ts';

const BODY = [
  'The lamp at the end of Merrow quay was lit again on Tuesday, forty years after the harbour board switched it off to save oil.',
  'About two hundred people stood in the rain to watch, among them Ines Tolland, who kept the light as a girl and who turned the key.',
  '“I thought I would never hear that hum again,” she said, and she asked the board to leave the lamp burning through the winter.',
  'The board has not said who will pay for it, and its chair, Osric Penhale, declined to answer questions on the cost.',
];
const paragraphs = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

let pages: PageReader;
beforeAll(() => {
  // Long enough for a busy machine: what is tested is the reason, not the speed.
  pages = createPageReader({ workers: 1, deadline: 20_000 });
});
afterAll(() => pages.close());

const read = async ({ within }: { readonly within: string }): Promise<Article> => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Harbour lamp relit | Merrow Post</title></head><body><main><article><h1>Harbour lamp relit</h1>${paragraphs}${within}</article></main></body></html>`;
  const outcome = await pages.read({ html, url: 'https://www.merrow.example/2026/11/22/lamp' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

describe('quotations of a page', () => {
  const quotes = async (within: string): Promise<[string | null, string][]> => {
    const article = await read({ within });
    return readArticle(article)
      .quotes.map(({ speaker, start, end }): [string | null, string] => [
        speaker === null ? null : article.text.slice(speaker.start, speaker.end),
        article.text.slice(start, end),
      ])
      .slice(1);
  };
  const END = '<p>The board of Merrow harbour will meet again on Friday at noon, and the meeting is open to all.</p>';

  test('are drawn with marks where the page leaves them to the browser', async () => {
    const within = `<p>Ines Tolland said <q>the light belongs to the whole town</q> and left.</p>${END}`;
    expect(await quotes(within)).toEqual([['Ines Tolland', 'the light belongs to the whole town']]);
  });

  test('are drawn with single marks inside others', async () => {
    const within = `<p><q>My mother always said <q>look up</q> to me,</q> said Ines Tolland.</p>${END}`;
    expect(await quotes(within)).toEqual([['Ines Tolland', 'My mother always said ‘look up’ to me,']]);
  });

  test('keep the marks that they have', async () => {
    const within = `<p>Ines Tolland said <q>“the light belongs to the whole town”</q> and left.</p>${END}`;
    expect(await quotes(within)).toEqual([['Ines Tolland', 'the light belongs to the whole town']]);
  });

  test('are read in a block without marks after who said it', async () => {
    const words = 'We lit the lamp for those who cannot see it any more, and we will keep it lit.';
    const within = `<p>In a statement, Osric Penhale said:</p><blockquote><p>${words}</p></blockquote>${END}`;
    expect(await quotes(within)).toEqual([['Osric Penhale', words]]);
  });

  test('are read in a block with marks', async () => {
    const within = `<p>In a statement, Osric Penhale said:</p><blockquote><p>“We lit the lamp for those who cannot see it any more.”</p></blockquote>${END}`;
    expect(await quotes(within)).toEqual([['Osric Penhale', 'We lit the lamp for those who cannot see it any more.']]);
  });

  test.each([
    ['a block', '<blockquote class="pullquote"><p>I thought I would never hear that hum again</p></blockquote>'],
    [
      'a block with marks and a name',
      '<blockquote><p>“I thought I would never hear that hum again”</p><cite>Ines Tolland</cite></blockquote>',
    ],
    [
      'a box',
      '<div class="c-pull-quote"><p>“I thought I would never hear that hum again”</p><p>Ines Tolland</p></div>',
    ],
    ['a figure', '<figure class="quote"><p>I thought I would never hear that hum again</p></figure>'],
  ])('are not doubled by %s that repeats one for decoration', async (_, pulled) => {
    expect((await read({ within: pulled + END })).text).not.toMatch(/hum again[^,]/);
    expect(await quotes(pulled + END)).toEqual([]);
  });

  test('are kept in a block that the article does not repeat', async () => {
    const within = `<blockquote class="pullquote"><p>“Nobody asked the keepers what they would like,” said Osric Penhale.</p></blockquote>${END}`;
    expect(await quotes(within)).toEqual([['Osric Penhale', 'Nobody asked the keepers what they would like,']]);
  });

  test('are kept where a post is shown, with who posted it', async () => {
    const within = `<blockquote class="twitter-tweet"><p lang="en">“The lamp is lit again and I am so glad of it.”</p>— Ines Tolland (@inestolland) <a href="https://social.example/1">November 22, 2026</a></blockquote>${END}`;
    expect(await quotes(within)).toEqual([['Ines Tolland', 'The lamp is lit again and I am so glad of it.']]);
  });

  test('are answers in a list of questions and answers', async () => {
    const within = `<p>Ines Tolland answered questions on the quay after the lamp was lit on Tuesday night.</p><dl><dt>Q</dt><dd>What did you think of when the lamp was lit?</dd><dt>A:</dt><dd>I thought of the ones who never saw it dark, and of the boats.</dd></dl>${END}`;
    expect((await read({ within })).text).toContain('Q: What did you think');
    expect((await read({ within })).text).toContain('A: I thought of the ones');
  });

  test('are told apart by the names in a list of dialogue', async () => {
    const within = `<p>The two of them talked on the quay after the lamp was lit on Tuesday night.</p><dl><dt><b>PENHALE:</b></dt><dd>Did you think of the keepers when the lamp was lit?</dd><dt><b>TOLLAND:</b></dt><dd>I thought of the ones who never saw it dark, and of the boats.</dd></dl>${END}`;
    expect(await quotes(within)).toContainEqual([
      'Ines Tolland',
      'I thought of the ones who never saw it dark, and of the boats.',
    ]);
  });

  test('are told apart by names in bold', async () => {
    const within = `<p>The two of them talked on the quay after the lamp was lit on Tuesday night.</p><p><strong>PENHALE:</strong> Did you think of the keepers when the lamp was lit?</p><p><strong>TOLLAND:</strong> I thought of the ones who never saw it dark, and of the boats.</p>${END}`;
    expect(await quotes(within)).toContainEqual([
      'Ines Tolland',
      'I thought of the ones who never saw it dark, and of the boats.',
    ]);
  });
});
