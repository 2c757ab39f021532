import { describe, expect, test } from 'vitest';
import { mrkdwn } from '../../../../src/platforms/console/mrkdwn.ts';

const setting = { zone: 'America/Toronto', now: Date.UTC(2026, 2, 2, 13) };
const draw = (text: string): string => mrkdwn(text, setting).markup;

describe('Slack’s mrkdwn in the preview', () => {
  test.each([
    ['*bold* _leaning_ ~struck~', '<strong>bold</strong> <em>leaning</em> <s>struck</s>'],
    ['*bold _both_*', '<strong>bold <em>both</em></strong>'],
    ['`*code*`', '<code>*code*</code>'],
    ['2*3*4', '2*3*4'],
    ['* not bold *', '* not bold *'],
    ['*never closed', '*never closed'],
    ['one\ntwo', 'one<br />two'],
    ['```*code*\nmore```', '<pre><code>*code*\nmore</code></pre>'],
  ])('%s', (written, shown) => {
    expect(draw(written)).toBe(shown);
  });

  test('the three escaped characters are shown as themselves, and are no HTML', () => {
    expect(draw('a &lt;b&gt; &amp;amp; c')).toBe('a &#60;b&#62; &#38;amp; c');
  });

  test('a link has its label, or its address where it has none', () => {
    expect(draw('<https://delta.example/a?b=1&amp;c=2|The &lt;Delta&gt;>')).toBe(
      '<a href="https://delta.example/a?b=1&#38;c=2" target="_blank" rel="noopener noreferrer">The &#60;Delta&#62;</a>',
    );
    expect(draw('<https://delta.example/a>')).toContain('>https://delta.example/a</a>');
  });

  test('an address that is not of the web is no link', () => {
    expect(draw('<javascript:alert(1)|press>')).toBe('press');
  });

  test('a live broadcast looks alive, an escaped one is text', () => {
    expect(draw('<!channel>')).toBe('<span class="s-mention s-broadcast">@channel</span>');
    expect(draw('&lt;!channel&gt;')).toBe('&#60;!channel&#62;');
  });

  test('quoted lines in a row are one quotation', () => {
    expect(draw('&gt; one\n&gt; two\nafter')).toBe('<blockquote>one<br />two</blockquote>after');
  });

  test('a date is told in the zone', () => {
    expect(draw('<!date^1772456400^{date_short} at {time}|later>')).toContain('>2 Mar 2026 at 08:00</time>');
    expect(draw('<!date^1772456400^{date_short_pretty}|later>')).toContain('>today</time>');
  });

  test('a date with a token that Slack does not know shows its fallback, as in Slack', () => {
    expect(draw('<!date^1772456400^{date_made_up}|2 March>')).toContain('>2 March</time>');
  });
});
