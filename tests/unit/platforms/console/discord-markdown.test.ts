import { describe, expect, test } from 'vitest';
import { discordMarkdown } from '../../../../src/platforms/console/discord-markdown.ts';

const setting = { zone: 'America/Toronto', now: Date.UTC(2026, 2, 2, 13) };
const draw = (text: string): string => discordMarkdown(text, setting).markup;
const drawLine = (text: string): string => draw(text).replace(/^<div class="d-text">([\s\S]*)<\/div>$/, '$1');

describe('Discord’s Markdown in the preview', () => {
  test.each([
    ['**bold**', '<strong>bold</strong>'],
    ['__underlined__', '<u>underlined</u>'],
    ['*leaning* and _leaning_', '<em>leaning</em> and <em>leaning</em>'],
    ['~~struck~~', '<s>struck</s>'],
    ['**bold with *leaning* inside**', '<strong>bold with <em>leaning</em> inside</strong>'],
    ['`**code**`', '<code>**code**</code>'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**never closed', '**never closed'],
  ])('%s', (written, shown) => {
    expect(drawLine(written)).toBe(shown);
  });

  test('an escaped mark is a character', () => {
    expect(drawLine('\\*\\*not bold\\*\\* \\_ \\[a](b)')).toBe('**not bold** _ [a](b)');
  });

  test('a backslash before a letter stays', () => {
    expect(drawLine('C:\\news')).toBe('C:\\news');
  });

  test('a masked link opens in a new tab without a handle on the page', () => {
    expect(drawLine('[Open **now**](https://quayside.example/a)')).toBe(
      '<a href="https://quayside.example/a" target="_blank" rel="noopener noreferrer">Open <strong>now</strong></a>',
    );
  });

  test.each(['[a](javascript:alert(1))', '[a](data:text/html,hi)', '<javascript:alert(1)>'])(
    '%s is no link',
    (written) => {
      expect(draw(written)).not.toContain('<a ');
    },
  );

  test('a bare address is a link up to its last character that belongs to it', () => {
    expect(drawLine('See https://quayside.example/a?b=c.')).toBe(
      'See <a href="https://quayside.example/a?b=c" target="_blank" rel="noopener noreferrer">https://quayside.example/a?b=c</a>.',
    );
  });

  test('a live mention looks alive, so that a missing escape is seen', () => {
    expect(drawLine('@everyone <@123>')).toBe(
      '<span class="d-mention">@everyone</span> <span class="d-mention">@mention</span>',
    );
  });

  test('quoted lines in a row are one quotation, and the line after is outside', () => {
    expect(draw('> one\n> two\nafter')).toBe(
      '<blockquote><div class="d-text">one<br />two</div></blockquote><div class="d-text">after</div>',
    );
  });

  test('an empty line before a quotation is seen', () => {
    expect(draw('before\n\n> quoted')).toMatch(/^<div class="d-text">before<br \/><br \/><\/div><blockquote>/);
  });

  test('headings, small print, lists and fences are blocks', () => {
    expect(draw('## Two')).toBe('<div class="d-h2">Two</div>');
    expect(draw('-# small')).toBe('<div class="d-subtext">small</div>');
    expect(draw('- one\n- two')).toBe('<ul><li>one</li><li>two</li></ul>');
    expect(draw('3. three\n4. four')).toBe('<ol start="3"><li>three</li><li>four</li></ol>');
    expect(draw('```\n**code**\n```\nafter')).toBe('<pre><code>**code**</code></pre><div class="d-text">after</div>');
  });

  test('a timestamp is told in the zone, with its form for the page to tell it in the reader’s', () => {
    expect(drawLine('<t:1772456400:F>')).toMatch(
      /^<time class="moment" datetime="2026-03-02T13:00:00.000Z" data-form="discord F">Monday,? 2 March 2026 at 08:00<\/time>$/,
    );
    expect(drawLine('<t:1772449200:R>')).toContain('2 hours ago');
  });

  test('HTML in the text stays text', () => {
    expect(draw('<script>alert(1)</script> **<b>**')).not.toMatch(/<(script|b)\b/);
  });
});
