import { describe, expect, test } from 'vitest';
import { messageLinks } from '../../../../src/platforms/slack/links.ts';

describe('the links of a Slack message', () => {
  test('are those of its text, labelled and bare, in order and once', () => {
    const text =
      'See <https://harbour.example/b?x=1&amp;y=2|the ferry> and <https://harbour.example/a>, <https://harbour.example/b?x=1&amp;y=2>. Or https://harbour.example/c, (https://harbour.example/d).';
    expect(messageLinks({ text })).toEqual([
      'https://harbour.example/b?x=1&y=2',
      'https://harbour.example/a',
      'https://harbour.example/c',
      'https://harbour.example/d',
    ]);
  });

  test('leave out mail, people, channels, dates and other schemes', () => {
    const text = '<mailto:ida@harbour.example|ida> <@U1> <#C1|news> <!here> <tel:1> <slack://open> ftp://a.example/';
    expect(messageLinks({ text })).toEqual([]);
  });

  test('are found in rich text, sections, buttons and menus', () => {
    const url = (name: string) => `https://harbour.example/${name}`;
    const blocks = [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: url('rich') }] }],
          },
        ],
      },
      { type: 'section', text: { type: 'mrkdwn', text: `<${url('section')}|x>` } },
      { type: 'section', text: { type: 'plain_text', text: `not followed: ${url('plain')}` } },
      {
        type: 'actions',
        elements: [
          { type: 'button', text: { type: 'plain_text', text: 'Open' }, url: url('button') },
          { type: 'overflow', options: [{ text: { type: 'plain_text', text: 'Open' }, url: url('menu') }] },
        ],
      },
      { type: 'image', image_url: url('picture.png'), alt_text: 'A ferry' },
    ];
    expect(messageLinks({ text: '', blocks })).toEqual(['rich', 'section', 'button', 'menu'].map(url));
  });

  test('are found in what is attached, but not the address of a shared message', () => {
    const attachments = [
      { from_url: 'https://harbour.example/from', original_url: 'https://harbour.example/original', title_link: '' },
      {
        is_share: true,
        from_url: 'https://town.slack.example/archives/C1/p1',
        message_blocks: [{ message: { blocks: [{ type: 'link', url: 'https://harbour.example/shared' }] } }],
      },
    ];
    expect(messageLinks({ text: 'Look', attachments })).toEqual([
      'https://harbour.example/original',
      'https://harbour.example/from',
      'https://harbour.example/shared',
    ]);
  });

  test('end before the marks of the sentence, however many there are', () => {
    const long = 30_000;
    const ended = (tail: string) => messageLinks({ text: `https://harbour.example/a${tail}` });
    for (const tail of ['.', ').', '))', ')'.repeat(long), `${'.'.repeat(long)}!)`]) {
      expect(ended(tail)).toEqual(['https://harbour.example/a']);
    }
    expect(ended('_(b)')).toEqual(['https://harbour.example/a_(b)']);
  });

  test('are none in anything that is no message', () => {
    for (const nothing of [null, undefined, 'https://a.example/', 7, { text: 7, blocks: {}, attachments: [null] }]) {
      expect(messageLinks(nothing)).toEqual([]);
    }
  });
});
