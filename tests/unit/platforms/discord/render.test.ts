import { describe, expect, test } from 'vitest';
import { newsCard } from '../../../../src/core/card/news-card.ts';
import { type Button, card, code, link, literal, section, strong, time } from '../../../../src/core/card.ts';
import { escapeMarkdown } from '../../../../src/platforms/discord/escape.ts';
import { limits } from '../../../../src/platforms/discord/limits.ts';
import { inlinesToMarkdown } from '../../../../src/platforms/discord/markdown.ts';
import { renderDiscord } from '../../../../src/platforms/discord/render.ts';
import { shortStory } from '../../../golden/stories.ts';
import { discordFaults } from '../../../servers/discord-limits.ts';

const save = (argument: string): Button => ({ type: 'action', label: 'Save', action: { verb: 'save', argument } });
const labels = (message: ReturnType<typeof renderDiscord>[number] | undefined) =>
  message?.components.map((row) => row.components.map((button) => button.label));

describe('literal text on Discord', () => {
  test.each([
    ['@everyone and <@1>', '\\@everyone and \\<\\@1\\>'],
    ['# one', '\\# one'],
    ['- a\n- b', '\\- a\n\\- b'],
    ['In 2024. Then', 'In 2024\\. Then'],
    ['3.5 well-known', '3.5 well-known'],
    [':tada: at 10:30', '\\:tada: at 10\\:30'],
    ['https://a.example', 'https\\://a.example'],
    ['[a](b)', '\\[a\\](b)'],
    ['a\\*b', 'a\\\\\\*b'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('can’t make a list across two inlines', () => {
    expect(inlinesToMarkdown([literal('1'), literal('. a')])).toBe('1\\. a');
  });
});

describe('inlines on Discord', () => {
  test('bold words stand next to each other', () => {
    expect(inlinesToMarkdown([strong('a'), strong('b'), literal(' '), code('x'), code('y')])).toBe('**ab** `xy`');
  });

  test('code with a backtick in it is plain text', () => {
    expect(inlinesToMarkdown([code('a`b')])).toBe('a\\`b');
  });

  test('a link keeps its brackets and its parentheses from ending it', () => {
    expect(inlinesToMarkdown([link('a [b]', 'https://a.example/x_(y)')])).toBe(
      'a \\[b\\] ([link](https://a.example/x_%28y%29))',
    );
  });

  test('what is no web address is no link', () => {
    expect(inlinesToMarkdown([link('a', 'javascript:alert(1)')])).toBe('a');
    expect(inlinesToMarkdown([link('a', 'https://user:pass@a.example/')])).toBe('a');
  });

  test('times are the reader’s', () => {
    const at = 1_700_000_000_500;
    expect(inlinesToMarkdown([time(at, 'date'), time(at, 'date-time'), time(at, 'relative')])).toBe(
      '<t:1700000000:D><t:1700000000:f><t:1700000000:R>',
    );
  });
});

describe('buttons on Discord', () => {
  test('of a single story are not numbered', () => {
    const [message] = renderDiscord(
      card({ fallback: 'x', sections: [section({ title: { text: 'A', url: null }, buttons: [save('1')] })] }),
    );
    expect(labels(message)).toEqual([['Save']]);
    expect(message?.embeds[0]?.title).toBe('A');
  });

  test('of several stories are numbered like their titles', () => {
    const [message] = renderDiscord(newsCard([shortStory(0), shortStory(1)], { zone: 'UTC', title: 'Latest news' }));
    expect(message?.embeds.map((embed) => embed.title?.slice(0, 11))).toEqual([
      'Latest news',
      '1\\. Council',
      '2\\. Late fr',
    ]);
    expect(labels(message)).toEqual([['1. Save', '1. Why this', '2. Save', '2. Why this']]);
  });

  test('stand on the message of their own story', () => {
    const stories = Array.from({ length: 12 }, (_, index) => shortStory(index));
    const messages = renderDiscord(newsCard(stories, { zone: 'UTC', title: 'Latest news' }));
    expect(messages).toHaveLength(2);
    for (const message of messages) {
      const numbers = message.embeds.flatMap((embed) => /^\d+/.exec(embed.title ?? '')?.[0] ?? []);
      const pressed = message.components.flatMap((row) =>
        row.components.map((button) => /^\d+/.exec(button.label)?.[0]),
      );
      expect([...new Set(pressed)]).toEqual(numbers);
    }
  });

  test('of ten stories with one button each take two rows', () => {
    const stories = Array.from({ length: 8 }, (_, index) => shortStory(index));
    const [message] = renderDiscord(newsCard(stories, { zone: 'UTC', title: 'Latest news', style: 'compact' }));
    expect(message?.components.map((row) => row.components.length)).toEqual([5, 3]);
  });

  test('alike on one message have their own custom_id', () => {
    const [message] = renderDiscord(card({ fallback: 'x', sections: [section({ buttons: [save('1'), save('1')] })] }));
    expect(new Set(message?.components[0]?.components.map((button) => button.custom_id)).size).toBe(2);
  });

  test('that Discord can’t hold are told in the text', () => {
    const url = `https://a.example/${'x'.repeat(limits.buttonUrl)}`;
    const run: Button = {
      type: 'action',
      label: 'Again',
      action: { verb: 'run', argument: `search ${'y'.repeat(100)}` },
    };
    const [message] = renderDiscord(
      card({ fallback: 'x', sections: [], buttons: [{ type: 'link', label: 'Open', url }, run] }),
    );
    expect(message?.components).toEqual([]);
    expect(message?.embeds[0]?.description).toBe(`[Open](${url})\n\nAgain: \`/news search ${'y'.repeat(100)}\``);
  });

  test('beyond a message’s 25 go on in the next', () => {
    const buttons = Array.from({ length: 60 }, (_, index) => save(String(index)));
    const messages = renderDiscord(card({ fallback: 'x', sections: [], buttons }));
    expect(messages.flatMap((message) => message.components.flatMap((row) => row.components))).toHaveLength(60);
    expect(messages.flatMap(discordFaults)).toEqual([]);
  });
});

describe('a message on Discord', () => {
  test('pings nobody', () => {
    expect(renderDiscord(card({ fallback: 'x', sections: [] }))[0]?.allowed_mentions).toEqual({ parse: [] });
  });

  test('is never empty', () => {
    expect(renderDiscord(card({ fallback: '', sections: [] })).flatMap(discordFaults)).toEqual([]);
    expect(renderDiscord(card({ fallback: 'Nothing new', sections: [] }))[0]?.embeds[0]?.description).toBe(
      'Nothing new',
    );
  });

  test('takes the colour of the topic, else of the tone', () => {
    const [message] = renderDiscord(
      card({
        tone: 'problem',
        fallback: 'x',
        sections: [
          section({ title: { text: 'A', url: null }, topic: 'World' }),
          section({ title: { text: 'B', url: null } }),
        ],
      }),
    );
    expect(message?.embeds.map((embed) => embed.color)).toEqual([0x3b6fb6, 0xc0392b]);
  });

  test('holds a title that is too long in the description, linked', () => {
    const title = { text: 'long '.repeat(60).trim(), url: 'https://a.example/' };
    const [message] = renderDiscord(card({ fallback: 'x', sections: [section({ author: 'Gazette', title })] }));
    expect(message?.embeds[0]).toMatchObject({ description: `-# Gazette\n\n**[${title.text}](https://a.example/)**` });
  });
});

describe('whom to notify on Discord', () => {
  const long = card({
    fallback: 'x',
    sections: Array.from({ length: 12 }, (_, index) => section({ title: { text: `Story ${index}`, url: null } })),
  });

  test('is the role that was set, by the first message alone', () => {
    const [first, ...rest] = renderDiscord(long, '<@&123456789012345678>');
    expect(first?.content).toBe('<@&123456789012345678>');
    expect(first?.allowed_mentions).toEqual({ parse: [], roles: ['123456789012345678'] });
    expect(rest.length).toBeGreaterThan(0);
    for (const message of rest) {
      expect(message.content).toBeUndefined();
      expect(message.allowed_mentions).toEqual({ parse: [] });
    }
    expect(renderDiscord(long, '<@&123456789012345678>').flatMap(discordFaults)).toEqual([]);
  });

  test.each(['@everyone', '@here', '<@123456789012345678>', '<@&12> <@&34>', '<@&x>', '<!channel>'])(
    'is nobody for %s, which is shown as it is',
    (mention) => {
      const [first] = renderDiscord(long, mention);
      expect(first?.content).toBe(escapeMarkdown(mention));
      expect(first?.allowed_mentions).toEqual({ parse: [] });
    },
  );

  test('is nobody where nothing is set', () => {
    expect(renderDiscord(long, null)).toEqual(renderDiscord(long));
    expect(renderDiscord(long)[0]).not.toHaveProperty('content');
  });
});

describe('several stories on Discord', () => {
  const nav: Button[] = ['Previous', 'Next'].map((label, index) => ({
    type: 'action',
    label,
    action: { verb: 'page', argument: 'latest', page: index * 2 },
  }));

  test('are opened by their titles, so that their buttons and the turning of pages go under one message', () => {
    const stories = [0, 2, 4, 6, 8].map(shortStory);
    const messages = renderDiscord(newsCard(stories, { title: 'Latest news', zone: 'UTC', buttons: nav }));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.embeds.slice(1).every(({ url }) => url !== undefined)).toBe(true);
    expect(labels(messages[0])?.flat()).not.toContain('1. Open');
    expect(labels(messages[0])?.at(-1)).toEqual(expect.arrayContaining(['Previous', 'Next']));
  });

  test('keep a link that is not their title’s', () => {
    const one = section({
      title: { text: 'A', url: 'https://a.example/' },
      buttons: [{ type: 'link', label: 'Photos', url: 'https://a.example/photos' }],
    });
    expect(labels(renderDiscord(card({ fallback: 'x', sections: [one, one] }))[0])?.flat()).toEqual([
      '1. Photos',
      '2. Photos',
    ]);
  });
});

describe('a heading on Discord', () => {
  test('goes with the story below it, never alone at the end of a message', () => {
    const sections = Array.from({ length: limits.embeds + 1 }, (_, index) =>
      section({
        title: { text: `Story ${index}`, url: null },
        ...(index === limits.embeds - 1 ? { heading: 'World *news*' } : {}),
      }),
    );
    const messages = renderDiscord(card({ fallback: 'x', sections }));
    expect(messages.map(({ embeds }) => embeds.length)).toEqual([limits.embeds - 1, 3]);
    expect(messages[1]?.embeds[0]?.description).toBe('**World \\*news\\***');
  });
});
