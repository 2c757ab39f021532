import { describe, expect, test } from 'vitest';
import { discordMessage } from '../../../../src/platforms/console/discord-view.ts';
import { slackMessage } from '../../../../src/platforms/console/slack-view.ts';

const setting = { zone: 'America/Toronto', now: Date.UTC(2026, 2, 2, 13) };
const HOSTILE = '"><script>alert(1)</script>';

describe('the Discord preview', () => {
  test('draws an embed from its colour to its footer', () => {
    const drawn = discordMessage(
      {
        embeds: [
          {
            author: { name: 'The Quayside Courier' },
            title: 'Night ferry stays',
            url: 'https://quayside.example/ferry',
            description: '**Kept** by 7 to 2',
            color: 0x0a0b0c,
            fields: [{ name: 'When', value: '08:00', inline: true }],
            thumbnail: { url: 'https://quayside.example/boat.jpg' },
            footer: { text: '**not bold** here' },
            timestamp: '2026-03-02T13:00:00.000Z',
          },
        ],
      },
      setting,
    ).markup;
    expect(drawn).toContain('fill="#0a0b0c"');
    expect(drawn).toContain('<div class="d-author">The Quayside Courier</div>');
    expect(drawn).toMatch(
      /<div class="d-title"><a href="https:\/\/quayside.example\/ferry"[^>]*>Night ferry stays<\/a>/,
    );
    expect(drawn).toContain('<strong>Kept</strong> by 7 to 2');
    expect(drawn).toContain('d-field d-inline');
    expect(drawn).toContain('src="https://quayside.example/boat.jpg"');
    // Discord reads no Markdown in a footer, so neither may the preview.
    expect(drawn).toMatch(/<div class="d-footer">\*\*not bold\*\* here • <time/);
  });

  test('draws buttons: a link opens a page, an action carries what Discord would send back', () => {
    const row = {
      type: 1,
      components: [
        { type: 2, style: 5, label: 'Open', url: 'https://quayside.example/ferry' },
        { type: 2, style: 1, label: 'Preview', custom_id: 'pq0r:digest preview' },
        { type: 2, style: 2, label: 'Gone', custom_id: 'pq0s:a', disabled: true },
      ],
    };
    const drawn = discordMessage({ components: [row] }, setting).markup;
    expect(drawn).toMatch(/<a class="d-button d-link" href="https:\/\/quayside.example\/ferry" target="_blank"/);
    expect(drawn).toContain(
      '<button type="button" class="d-button d-primary" data-press="pq0r:digest preview">Preview',
    );
    expect(drawn).toMatch(/data-press="pq0s:a" disabled>Gone/);
  });

  test('takes no picture that is not https, and no address that is not of the web', () => {
    const drawn = discordMessage(
      { embeds: [{ title: 'a', url: 'javascript:alert(1)', thumbnail: { url: 'http://quayside.example/a.jpg' } }] },
      setting,
    ).markup;
    expect(drawn).not.toMatch(/<img|<a /);
  });

  test('lets no field become HTML', () => {
    const drawn = discordMessage(
      {
        content: HOSTILE,
        embeds: [
          {
            author: { name: HOSTILE },
            title: HOSTILE,
            description: HOSTILE,
            fields: [{ name: HOSTILE, value: HOSTILE }],
            thumbnail: { url: `https://a.example/${HOSTILE}` },
            footer: { text: HOSTILE },
            timestamp: HOSTILE,
          },
        ],
        components: [{ type: 1, components: [{ type: 2, label: HOSTILE, custom_id: HOSTILE }] }],
      },
      setting,
    ).markup;
    expect(drawn).not.toContain('<script');
    expect(drawn).not.toContain('"">');
  });
});

describe('the Slack preview', () => {
  test('draws every block that cards use', () => {
    const drawn = slackMessage(
      {
        text: 'only for notifications',
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: '*Today*' } },
          { type: 'section', text: { type: 'mrkdwn', text: '*Kept*' } },
          { type: 'section', fields: [{ type: 'mrkdwn', text: '*When*\n08:00' }] },
          { type: 'divider' },
          { type: 'context', elements: [{ type: 'plain_text', text: 'transport · *3 min*' }] },
          {
            type: 'rich_text',
            elements: [
              { type: 'rich_text_quote', elements: [{ type: 'text', text: '*words*', style: { bold: true } }] },
              {
                type: 'rich_text_list',
                style: 'bullet',
                elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] }],
              },
            ],
          },
        ],
      },
      setting,
    ).markup;
    expect(drawn).not.toContain('only for notifications');
    // Plain text and rich text hold literal characters.
    expect(drawn).toContain('<div class="s-header">*Today*</div>');
    expect(drawn).toContain('transport · *3 min*');
    expect(drawn).toContain('<blockquote><strong>*words*</strong></blockquote>');
    expect(drawn).toContain('<strong>Kept</strong>');
    expect(drawn).toContain('<div class="s-fields"><div><strong>When</strong><br />08:00</div></div>');
    expect(drawn).toContain('<ul><li><div class="s-line">one</div></li></ul>');
  });

  test('draws buttons: a link opens a page, an action carries what Slack would send back', () => {
    const elements = [
      { type: 'button', text: { type: 'plain_text', text: 'Open' }, action_id: 'open', url: 'https://a.example/' },
      {
        type: 'button',
        text: { type: 'plain_text', text: 'Preview' },
        action_id: 'b',
        value: 'pq0r:digest preview',
        style: 'primary',
      },
    ];
    const drawn = slackMessage({ blocks: [{ type: 'actions', elements }] }, setting).markup;
    expect(drawn).toMatch(/<a class="s-button " href="https:\/\/a.example\/" target="_blank"/);
    expect(drawn).toContain(
      '<button type="button" class="s-button s-primary" data-press="pq0r:digest preview">Preview',
    );
  });

  test('draws a menu of entries that are pressed as buttons are', () => {
    const options = [
      { text: { type: 'plain_text', text: 'Save' }, value: 'pq0s:a' },
      { text: { type: 'plain_text', text: HOSTILE }, value: HOSTILE },
      { text: { type: 'plain_text', text: 'Open' }, value: 'c', url: 'https://a.example/' },
      { text: { type: 'plain_text', text: 'Trap' }, value: 'd', url: 'javascript:alert(1)' },
    ];
    const elements = [{ type: 'overflow', action_id: 'menu', options }];
    const drawn = slackMessage({ blocks: [{ type: 'actions', elements }] }, setting).markup;
    expect(drawn).toContain('<summary class="s-button" aria-label="More actions">⋯</summary>');
    expect(drawn).toContain('<button type="button" data-press="pq0s:a">Save</button>');
    expect(drawn).toMatch(/<a href="https:\/\/a.example\/" target="_blank"[^>]*>Open<\/a>/);
    expect(drawn).not.toMatch(/<script|href="javascript/);
  });

  test('shows the text where there are no blocks', () => {
    expect(slackMessage({ text: '*Hello*' }, setting).markup).toContain('<strong>Hello</strong>');
  });

  test('lets no field become HTML', () => {
    const text = { type: 'mrkdwn', text: HOSTILE };
    const drawn = slackMessage(
      {
        blocks: [
          { type: 'header', text },
          {
            type: 'section',
            text,
            fields: [text],
            accessory: { type: 'image', image_url: `https://a.example/${HOSTILE}`, alt_text: HOSTILE },
          },
          { type: 'context', elements: [{ type: 'mrkdwn', text: HOSTILE }] },
          { type: 'actions', elements: [{ type: 'button', text, value: HOSTILE }] },
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'date', timestamp: 0, format: '{no}', fallback: HOSTILE },
                  { type: 'link', url: HOSTILE, text: HOSTILE },
                ],
              },
            ],
          },
        ],
      },
      setting,
    ).markup;
    expect(drawn).not.toContain('<script');
    expect(drawn).not.toContain('"">');
  });
});
