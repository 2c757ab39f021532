import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { decodeAction, encodeAction } from '../../src/core/card/action.ts';
import { splitText } from '../../src/core/card/fit.ts';
import { legibleCard } from '../../src/core/card/legible.ts';
import { renderPlain } from '../../src/core/card/plain.ts';
import { type Block, type Card, card, type Inline, literal, section } from '../../src/core/card.ts';
import { renderHtml } from '../../src/platforms/console/html.ts';
import { escapeMarkdown } from '../../src/platforms/discord/escape.ts';
import { type DiscordEmbed, renderDiscord } from '../../src/platforms/discord/render.ts';
import { homeView } from '../../src/platforms/slack/home-view.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { discordFaults } from '../servers/discord-limits.ts';
import { discordMentions, slackMentions } from '../servers/live-mentions.ts';
import { slackFaults, viewFaults } from '../servers/slack-limits.ts';
import { anyCard, nastyText } from './card-arbitrary.ts';

/** A backslash before punctuation goes, except in code, as Discord reads it. */
const unescaped = (markdown: string): string =>
  markdown.replace(/```\n[\s\S]*?\n```|`[^`]*`|\\([^0-9A-Za-z\s])/g, (whole, mark?: string) => mark ?? whole);

/** What is left of markdown when each escaped mark is taken for a harmless letter. */
const live = (markdown: string): string => markdown.replace(/\\[^0-9A-Za-z\s]/g, 'x');

const solid = (text: string): string => text.replace(/\s+/g, '');

/** Whether all of `part` stands in `whole` in order, whatever stands between. */
const holds = (whole: string, part: string): boolean => {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
};

const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((one) => ('text' in one ? one.text : '')).join('');

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'text':
      return inlineText(block.inlines);
    case 'quote':
      return block.words;
    case 'caveat':
    case 'code':
      return block.text;
    case 'facts':
      return block.facts.map((fact) => fact.name + inlineText(fact.value)).join('');
    case 'list':
      return block.items.map(inlineText).join('');
  }
};

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

const embedText = (embed: DiscordEmbed): string =>
  (embed.author?.name ?? '') + unescaped(embed.title ?? '') + unescaped(embed.description ?? '');

const page = (given: Card) => parseHTML(`<html><body>${renderHtml(given)}</body></html>`).document;

const oneBlock = (block: Block): Card => card({ fallback: 'x', sections: [section({ blocks: [block] })] });

/** A failing card is made smaller for so long at most, ms. */
const runs = { numRuns: 100, interruptAfterTimeLimit: 20_000 };

describe('any card', () => {
  test('is within every limit of Discord', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        const messages = renderDiscord(given);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap(discordFaults)).toEqual([]);
      }),
      runs,
    );
  });

  test('is within every limit of Slack', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        const messages = renderSlack(given);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap(slackFaults)).toEqual([]);
      }),
      runs,
    );
  });

  test('is within every limit of Slack’s Home tab', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        expect(viewFaults(homeView(given))).toEqual([]);
      }),
      runs,
    );
  });

  test('mentions nobody on either platform', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        expect(renderDiscord(given).flatMap(discordMentions)).toEqual([]);
        expect([...renderSlack(given), homeView(given)].flatMap(slackMentions)).toEqual([]);
      }),
      runs,
    );
  });

  test('keeps the text of every block, in order, over all its messages', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        const words = legibleCard(given).sections.flatMap((one) => one.blocks.map(blockText));
        // At a gap in a quote, a split sets new marks for the gap's.
        const told = solid(words.join('')).replace(/[“”…]/g, '');
        const discord = renderDiscord(given).flatMap((message) => message.embeds.map(embedText));
        expect(holds(solid(discord.join('')), told)).toBe(true);
        const slack = renderSlack(given).flatMap((message) => strings(message.blocks));
        expect(holds(solid(slack.join('')), told)).toBe(true);
        expect(holds(solid(renderPlain(given)), told)).toBe(true);
        expect(holds(solid(page(given).body.textContent), told)).toBe(true);
      }),
      runs,
    );
  });

  test('makes no lone surrogate and no control character', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        const shown = [
          renderPlain(given),
          renderHtml(given),
          ...strings(renderDiscord(given)),
          ...strings(renderSlack(given)),
        ];
        for (const text of shown) {
          expect(text.isWellFormed()).toBe(true);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey.
          expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
        }
      }),
      runs,
    );
  });
});

describe('literal text', () => {
  test('on Discord forms no mark, mention, emoji, list or link', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (one, two) => {
        const [title, body] = [
          section({ title: { text: one, url: null } }),
          section({ blocks: [{ type: 'text', inlines: [literal(one), literal(two)] }] }),
        ];
        for (const { embeds } of renderDiscord(card({ fallback: 'x', sections: [title, body] }))) {
          for (const text of embeds.flatMap((embed) => [embed.title ?? '', embed.description ?? '']).map(live)) {
            // A title too long for its field is a bold line of the description.
            const bare = text.replace(/^\*\*|\*\*$/gm, '');
            expect(bare).not.toMatch(/[*_~`|<>#[\]@\\]/);
            expect(bare).not.toMatch(/:\S/);
            expect(bare).not.toMatch(/^\s*(?:[-+]|\d+\.)(?:\s|$)/m);
          }
        }
      }),
      runs,
    );
  });

  test('on Discord is shown as it is', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(unescaped(escapeMarkdown(text))).toBe(text);
      }),
      runs,
    );
  });

  test('on Slack stands in no field that is parsed', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        for (const message of renderSlack(given)) {
          expect(message.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
          const parsed = JSON.stringify(message.blocks).match(/\{"type":"mrkdwn","text":"[^"]*"/g) ?? [];
          for (const field of parsed)
            expect(field).toMatch(/"text":"(?:<!date\^-?\d+\^\{[a-z_{} ]+\}\|[\w :+-]+>|an unknown time)"$/);
        }
      }),
      runs,
    );
  });

  test('as a mention notifies nobody, and takes nothing from the card', () => {
    const almost = fc.stringMatching(/^<?[@!&]{0,2}(?:here|channel|everyone|subteam|[0-9]{1,4})?[\^|A-Z0-9]{0,4}>?$/);
    fc.assert(
      fc.property(anyCard, fc.oneof(nastyText, almost), (given, mention) => {
        const [discord, ...others] = renderDiscord(given, mention);
        const [slack, ...rest] = renderSlack(given, mention);
        expect([discord, ...others].flatMap((message) => (message ? discordFaults(message) : []))).toEqual([]);
        expect([slack, ...rest].flatMap((message) => (message ? slackFaults(message) : []))).toEqual([]);
        if (!/^<@&\d{1,20}>$/.test(mention)) {
          expect(discord?.allowed_mentions).toEqual({ parse: [] });
          expect(live(discord?.content ?? '')).not.toMatch(/[*_~`|<>#[\]@\\]/);
        }
        if (!/^<!(?:subteam\^[A-Z0-9]+|here|channel)>$/.test(mention)) {
          expect(JSON.stringify(slack?.blocks.slice(0, 1))).not.toMatch(
            /"type":"mrkdwn","text":"(?!<!date|an unknown)/,
          );
        }
        expect(others.map((message) => message.content)).toEqual(others.map(() => undefined));
        expect(discord?.embeds).toEqual(renderDiscord(given)[0]?.embeds);
      }),
      runs,
    );
  });

  test('in HTML makes no element, attribute or address of its own', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        for (const element of page(given).body.querySelectorAll('*')) {
          expect(elements).toContain(element.localName);
          for (const attribute of element.attributes) expect(attributes).toContain(attribute.name);
          for (const name of ['href', 'src']) expect(element.getAttribute(name) ?? 'http:').toMatch(/^https?:/);
        }
      }),
      runs,
    );
  });
});

const elements =
  'article section p h2 h3 a bdi img figure blockquote figcaption cite aside dl dt dd ul li pre code strong time footer br'.split(
    ' ',
  );
const attributes = 'class dir href rel target src alt loading referrerpolicy datetime'.split(' ');

describe('splitting', () => {
  test('loses nothing and breaks no grapheme that fits', () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 40, max: 400 }), (given, room) => {
        const text = given.toWellFormed();
        const pieces = splitText(text, (piece) => piece.length <= room);
        expect(pieces.join('')).toBe(text);
        const ends = new Set<number>([text.length]);
        for (const { index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) ends.add(index);
        const widest = Math.max(
          0,
          ...[...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(
            ({ segment }) => segment.length,
          ),
        );
        let at = 0;
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(room);
          expect(piece.isWellFormed()).toBe(true);
          at += piece.length;
          if (widest <= room) expect(ends.has(at)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('gives each part of a quote its marks and its speaker', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), (length) => {
        const words = 'We waited for the boat, and it did not come. '.repeat(length).trim();
        const messages = renderDiscord(
          oneBlock({ type: 'quote', words, speaker: 'Ida Brandt', role: null, source: null }),
        );
        const parts = messages.flatMap((message) => message.embeds.map((embed) => embed.description ?? ''));
        for (const part of parts) expect(part).toMatch(/^> “We [^“”]*come\\?\.”\n— \*\*Ida Brandt\*\*$/);
        expect(parts.length).toBeGreaterThan(1);
      }),
      { numRuns: 10 },
    );
  });
});

describe('an action', () => {
  const action = fc.record(
    {
      verb: fc.constantFrom('more-quotes', 'save', 'unsave', 'why', 'page', 'run'),
      argument: fc.string({ unit: 'grapheme', maxLength: 80 }),
      page: fc.nat({ max: 999_999 }),
    },
    { requiredKeys: ['verb', 'argument'] },
  );

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(action, fc.nat({ max: 9999 }), (given, copy) => {
        const text = encodeAction(given, copy);
        if (text === null) expect(given.argument.length).toBeGreaterThan(80);
        else {
          expect(text.length).toBeLessThanOrEqual(100);
          expect(decodeAction(text)).toEqual(given);
        }
      }),
    );
  });

  test('is null for any other text', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: 'binary' })), (text) => {
        expect(decodeAction(text)).toBeNull();
      }),
    );
  });
});
