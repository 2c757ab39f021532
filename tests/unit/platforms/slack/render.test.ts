import { describe, expect, test } from 'vitest';
import { decodeAction } from '../../../../src/core/card/action.ts';
import { newsCard } from '../../../../src/core/card/news-card.ts';
import { type Button, card, code, link, literal, section, strong, time } from '../../../../src/core/card.ts';
import type { SlackButton, SlackOverflow } from '../../../../src/platforms/slack/blocks.ts';
import { menuId } from '../../../../src/platforms/slack/buttons.ts';
import { escapeMrkdwn, timeToMrkdwn } from '../../../../src/platforms/slack/escape.ts';
import { renderSlack } from '../../../../src/platforms/slack/render.ts';
import { shortStory } from '../../../golden/stories.ts';
import { slackFaults } from '../../../servers/slack-limits.ts';

const blocksOf = (one: Parameters<typeof section>[0]) =>
  renderSlack(card({ fallback: 'x', sections: [section(one)] })).flatMap((message) => message.blocks);

describe('literal text on Slack', () => {
  test('keeps a broadcast dead in the fallback', () => {
    const [message] = renderSlack(card({ fallback: '<!channel> & co', sections: [] }));
    expect(message?.text).toBe('&lt;!channel&gt; &amp; co');
    expect(escapeMrkdwn('a<b>&amp;')).toBe('a&lt;b&gt;&amp;amp;');
  });

  test('stands in rich text, which is not parsed', () => {
    const inlines = [
      literal('<!here> *a* '),
      strong('b'),
      code('c'),
      link('d', 'https://a.example/'),
      link('e', 'ftp://a.example/'),
    ];
    expect(blocksOf({ blocks: [{ type: 'text', inlines }] })).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: '<!here> *a* ' },
              { type: 'text', text: 'b', style: { bold: true } },
              { type: 'text', text: 'c', style: { code: true } },
              { type: 'link', url: 'https://a.example/', text: 'd' },
              { type: 'text', text: 'e' },
            ],
          },
        ],
      },
    ]);
  });
});

describe('a section on Slack', () => {
  test('has its title as a header where it leads nowhere, and linked in bold where it does', () => {
    expect(blocksOf({ title: { text: 'A', url: null } })[0]?.type).toBe('header');
    expect(JSON.stringify(blocksOf({ title: { text: 'A', url: 'https://a.example/' } })[0])).toContain(
      '"url":"https://a.example/","text":"A","style":{"bold":true}',
    );
    expect(blocksOf({ title: { text: 'A'.repeat(151), url: null } })[0]?.type).toBe('rich_text');
  });

  test('shows its picture beside the first plain paragraph', () => {
    const thumbnail = { url: 'https://a.example/a.png', alt: '' };
    const [block] = blocksOf({ thumbnail, blocks: [{ type: 'text', inlines: [literal('One.')] }] });
    expect(block).toMatchObject({
      type: 'section',
      text: { type: 'plain_text', text: 'One.' },
      accessory: { alt_text: 'Picture of the article' },
    });
  });

  test('has small print for words and times', () => {
    const at = 1_700_000_000_000;
    const [block] = blocksOf({ footer: [literal('world'), literal(' · '), time(at, 'date-time', 'UTC')] });
    expect(block).toEqual({
      type: 'context',
      elements: [
        { type: 'plain_text', text: 'world · ', emoji: false },
        { type: 'mrkdwn', text: '<!date^1700000000^{date_long_full} {time}|14 November 2023 at 22:13 UTC>' },
      ],
    });
    expect(timeToMrkdwn({ type: 'time', at: Number.NaN, style: 'date', zone: 'UTC' })).toBe('an unknown time');
  });

  test('has its buttons right below it', () => {
    const [message] = renderSlack(newsCard([shortStory(0), shortStory(1)], { zone: 'UTC', title: 'Latest news' }));
    const types = message?.blocks.map((block) => block.type) ?? [];
    expect(types.filter((type) => type === 'actions')).toHaveLength(2);
    expect(types[types.indexOf('actions') + 1]).toBe('divider');
    expect(types.at(-1)).toBe('actions');
  });
});

describe('the row under a section on Slack', () => {
  const action = (verb: 'more-quotes' | 'save' | 'why' | 'run', argument = 'st-1'): Button => ({
    type: 'action',
    label: `Do ${verb}`,
    action: { verb, argument },
  });
  const open: Button = { type: 'link', label: 'Open', url: 'https://a.example/' };
  const rowsOf = (...rows: readonly (readonly Button[])[]) =>
    renderSlack(card({ fallback: 'x', sections: rows.map((buttons) => section({ buttons })) }))
      .flatMap((message) => message.blocks)
      .flatMap((block) => (block.type === 'actions' ? [block.elements] : []));
  const shapeOf = (elements: readonly (SlackButton | SlackOverflow)[] | undefined) =>
    elements?.map((element) =>
      element.type === 'overflow' ? element.options.map(({ text }) => text.text) : element.text.text,
    );
  const row = [open, action('more-quotes'), action('save'), action('why')];

  test('has all its buttons where it is the only one', () => {
    expect(shapeOf(rowsOf(row)[0])).toEqual(['Open', 'Do more-quotes', 'Do save', 'Do why']);
    expect(shapeOf(rowsOf(row, [])[0])).toEqual(['Open', 'Do more-quotes', 'Do save', 'Do why']);
  });

  test('has what is done least in a menu where there are several', () => {
    const [one, two] = rowsOf(row, [open, action('run', 'help')]);
    expect(shapeOf(one)).toEqual(['Open', 'Do more-quotes', ['Do save', 'Do why']]);
    expect(shapeOf(two)).toEqual(['Open', 'Do run']);
    expect(one?.at(-1)).toMatchObject({ action_id: menuId, options: [{ value: 'pq0s:st-1' }, { value: 'pq1w:st-1' }] });
    expect(decodeAction('pq1w:st-1')).toEqual({ verb: 'why', argument: 'st-1' });
  });

  test('has no menu for one entry, for six, or for one that is too long for it', () => {
    expect(shapeOf(rowsOf([open, action('save')], row)[0])).toEqual(['Open', 'Do save']);
    expect(
      rowsOf(
        Array.from({ length: 6 }, () => action('save')),
        row,
      )[0],
    ).toHaveLength(6);
    const long = rowsOf([action('save', 'x'.repeat(71)), action('why')], row)[0];
    expect(shapeOf(long)).toEqual(['Do save', 'Do why']);
  });
});

describe('a message on Slack', () => {
  test('unfurls nothing', () => {
    expect(renderSlack(card({ fallback: 'x', sections: [] }))[0]).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  test('holds no section in part where the section fits into one', () => {
    const sections = Array.from({ length: 4 }, (_, index) =>
      section({
        title: { text: `T${index}`, url: null },
        blocks: Array.from({ length: 17 }, () => ({ type: 'text', inlines: [literal('a')] })),
      }),
    );
    const messages = renderSlack(card({ fallback: 'x', sections }));
    expect(messages.map((message) => message.blocks.filter((block) => block.type === 'header').length)).toEqual([2, 2]);
    expect(messages.map((message) => message.text)).toEqual(['x (1/2)', 'x (2/2)']);
  });

  test('splits 100,000 characters within every limit', () => {
    const inlines = [literal('A sentence of the text. '.repeat(4200))];
    const messages = renderSlack(card({ fallback: 'x', sections: [section({ blocks: [{ type: 'text', inlines }] })] }));
    expect(messages.length).toBeGreaterThan(8);
    expect(messages.flatMap(slackFaults)).toEqual([]);
  });

  test('gives an action as value, and an id of its own to each button', () => {
    const button: Button = { type: 'action', label: 'Save', action: { verb: 'save', argument: 'st-1' } };
    const [actions] = blocksOf({ buttons: [button, button] });
    if (actions?.type !== 'actions') throw new Error('no actions');
    expect(actions.elements.map((element) => element.type === 'button' && element.value)).toEqual([
      'pq0s:st-1',
      'pq0s:st-1',
    ]);
    expect(new Set(actions.elements.map((element) => element.action_id)).size).toBe(2);
  });
});

describe('the judge of Slack messages', () => {
  const good = renderSlack(card({ fallback: 'x', sections: [section({ title: { text: 'A', url: null } })] }))[0];
  test.each([
    ['no blocks', { blocks: [] }],
    ['51 blocks', { blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }],
    ['a header of 151', { blocks: [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }] }],
    ['a header in mrkdwn', { blocks: [{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }] }],
    ['a section of 3001', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'a'.repeat(3001) } }] }],
    ['empty rich text', { blocks: [{ type: 'rich_text', elements: [] }] }],
    [
      'too many characters',
      {
        blocks: Array.from({ length: 5 }, () => ({
          type: 'section',
          text: { type: 'mrkdwn', text: 'a'.repeat(2900) },
        })),
      },
    ],
    [
      'two buttons of one id',
      {
        blocks: [
          {
            type: 'actions',
            elements: [1, 2].map(() => ({ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'a' } })),
          },
        ],
      },
    ],
    ['no fallback', { text: '' }],
  ])('refuses %s', (_, change) => {
    expect(slackFaults(good)).toEqual([]);
    expect(slackFaults({ ...good, ...change })).not.toEqual([]);
  });
});

describe('whom to notify on Slack', () => {
  const long = newsCard(
    Array.from({ length: 30 }, (_, index) => shortStory(index)),
    { title: 'Latest', zone: 'UTC' },
  );

  test.each(['<!subteam^S0123ABCD>', '<!here>', '<!channel>'])('%s leads the first message alone', (mention) => {
    const [first, ...rest] = renderSlack(long, mention);
    expect(first?.blocks[0]).toEqual({ type: 'section', text: { type: 'mrkdwn', text: mention } });
    expect(first?.blocks[1]?.type).toBe('header');
    expect(rest.length).toBeGreaterThan(0);
    expect(JSON.stringify(rest)).not.toContain(mention);
    expect(renderSlack(long, mention).flatMap(slackFaults)).toEqual([]);
  });

  test.each(['@here', '@channel', '<@U0123>', '<!everyone>', '<!subteam^S1> <!channel>', '<!subteam^S1|x>', '<@&12>'])(
    'is nobody for %s, which is shown as it is',
    (mention) => {
      expect(renderSlack(long, mention)[0]?.blocks[0]).toEqual({
        type: 'section',
        text: { type: 'plain_text', text: mention, emoji: false },
      });
    },
  );

  test('is nobody where nothing is set', () => {
    expect(renderSlack(long, null)).toEqual(renderSlack(long));
  });
});
