import { describe, expect, test } from 'vitest';
import type { Revised } from '../../../src/core/amending/amend.ts';
import { toldDigest, toldList } from '../../../src/core/amending/told-card.ts';
import type { Reading } from '../../../src/core/article.ts';
import type { Card } from '../../../src/core/card.ts';
import { makeStory } from '../../../src/core/stories/make-story.ts';
import { amendedMessages } from '../../../src/delivery/amended-messages.ts';
import { renderDiscord } from '../../../src/platforms/discord/render.ts';
import { renderSlack } from '../../../src/platforms/slack/render.ts';
import { now, reading } from '../../contract/store-fixtures.ts';

const said = (n: number) => [{ words: `We had no choice in this ${n} times`, speaker: 'Mara Quill', key: true }];
const article = (n: number, parts: Partial<Parameters<typeof reading>[0]> = {}): Reading =>
  reading({ id: `a${n}`, publisher: `Paper ${n}`, said: said(n), ...parts });
const numbers = Array.from({ length: 12 }, (_, n) => n);

const told = (style: 'full' | 'compact' = 'full') =>
  toldDigest(
    {
      from: now - 1,
      until: now,
      entries: numbers.map((n) => ({ story: makeStory(`story-${n}.`, [article(n)]), update: false, reasons: [] })),
      quoteOfTheDay: null,
      left: 0,
    },
    { zone: 'UTC', style, mention: null, images: true, read: now },
  );
const kept = (...edited: readonly Reading[]): Map<string, Revised> =>
  new Map([
    ...numbers.map((n): [string, Revised] => [`a${n}`, { reading: article(n), revised: null }]),
    ...edited.map((each): [string, Revised] => [each.article.id, { reading: each, revised: now + 1 }]),
  ]);

const platforms = { discord: { render: renderDiscord }, slack: { render: renderSlack } };

describe.each(Object.entries(platforms))('on %s', (_, platform) => {
  const payloads = (card: Card): string[] => platform.render(card).map((payload) => JSON.stringify(payload));

  test('only the message changes that tells the story, and in it only that', () => {
    const before = payloads(told().card);
    expect(before.length).toBeGreaterThan(1);
    const last = amendedMessages(told(), kept(article(11, { said: [] })), 'corrections', platform);
    if (last === null || last === 'too-long') throw new Error('nothing is to be edited');
    expect(last.payloads.map((payload) => payload !== null)).toEqual(
      before.map((_, part) => part === before.length - 1),
    );
    const after = JSON.stringify(last.payloads.at(-1));
    expect(after).not.toContain('this 11 times');
    expect(after).toContain('a quote is no longer in it');
    for (const n of numbers.slice(0, 11)) {
      expect(after.includes(`this ${n} times`)).toBe(before.at(-1)?.includes(`this ${n} times`));
    }
  });

  test('no later story moves into the room that a shorter one leaves', () => {
    const short = numbers.map((n) => article(n, { said: [], corrected: now + 1 }));
    const before = payloads(told().card);
    for (const n of [0, 1, 2]) {
      const it = amendedMessages(told(), kept(...short.slice(0, n + 1)), 'corrections', platform);
      if (it === null || it === 'too-long') throw new Error('nothing is to be edited');
      const concerned = before.map((json) => numbers.slice(0, n + 1).some((each) => json.includes(`story-${each}.`)));
      expect(it.payloads.map((payload) => payload !== null)).toEqual(concerned);
      for (const [part, payload] of it.payloads.entries()) {
        if (payload === null) continue;
        const ids = (json: string) => numbers.filter((each) => json.includes(`story-${each}.`));
        expect(ids(JSON.stringify(payload))).toEqual(ids(before[part] ?? ''));
      }
    }
  });

  const list = (some: readonly Reading[]) =>
    toldList(
      some.map((each) => ({
        story: makeStory(`story-${each.article.id}.`, [each]),
        matched: 'harbour',
        update: false,
      })),
      false,
      { zone: 'UTC', read: now },
    );
  const lines = Array.from({ length: 30 }, (_, n) => n);
  const titled = (n: number, parts: Parameters<typeof article>[1] = {}) =>
    article(n, { title: 'Harbour '.repeat(70).trim(), url: `https://news.example/${n}.html`, ...parts });
  const known = (make: typeof titled, edited: Reading) =>
    new Map([
      ...lines.map((n): [string, Revised] => [`a${n}`, { reading: make(n), revised: null }]),
      [edited.article.id, { reading: edited, revised: now + 1 }],
    ]);

  test('of a list in several messages only the one changes that tells the line', () => {
    const it = list(lines.map((n) => titled(n)));
    const before = payloads(it.card);
    expect(before.length).toBeGreaterThan(1);
    const after = amendedMessages(it, known(titled, titled(29, { corrected: now + 1 })), 'corrections', platform);
    if (after === null || after === 'too-long') throw new Error('nothing is to be edited');
    expect(after.payloads.map((payload) => payload !== null)).toEqual(before.map((json) => json.includes('29.html')));
    expect(JSON.stringify(after.payloads.at(-1))).toContain('its publisher corrected it');
  });

  test.each(['a?b=1&c=', '(harbour)_*~', "harbour's%20|"])(
    'a line is known by its address however the platform writes that: %s',
    (path) => {
      const at = (n: number, parts: Parameters<typeof article>[1] = {}) =>
        titled(n, { url: new URL(`https://news.example/${path}${n}.html`).href, ...parts });
      const it = list(lines.map((n) => at(n)));
      const after = amendedMessages(it, known(at, at(29, { corrected: now + 1 })), 'corrections', platform);
      if (after === null || after === 'too-long') throw new Error('nothing is to be edited');
      expect(after.payloads.map((payload) => payload !== null)).toEqual(
        payloads(it.card).map((json) => json.includes('29.html')),
      );
    },
  );

  test('no line of a list moves to another message', () => {
    const it = list(lines.map((n) => titled(n)));
    const long = titled(0, { corrected: now + 1, title: 'Long '.repeat(600).trim() });
    expect(amendedMessages(it, known(titled, long), 'corrections', platform)).toBe('too-long');
  });

  test('a list in several messages stays where nobody can tell in which a line stands', () => {
    const bare = (n: number, parts: Parameters<typeof article>[1] = {}) => titled(n, { url: null, ...parts });
    const it = list(lines.map((n) => bare(n)));
    expect(amendedMessages(it, known(bare, bare(29, { corrected: now + 1 })), 'corrections', platform)).toBe(
      'too-long',
    );
    expect(amendedMessages(it, known(bare, bare(29)), 'corrections', platform)).toBeNull();
    const few = list([bare(0), bare(1)]);
    expect(payloads(few.card)).toHaveLength(1);
    expect(amendedMessages(few, known(bare, bare(1, { corrected: now + 1 })), 'corrections', platform)).not.toBe(
      'too-long',
    );
  });

  test('nothing is to be said where nothing changed', () => {
    expect(amendedMessages(told(), kept(), 'all', platform)).toBeNull();
  });

  test('what has no room is told shorter, or not at all: no story moves to another message', () => {
    const long = article(0, { corrected: now + 1, title: 'Long '.repeat(4_000).trim() });
    expect(amendedMessages(told(), kept(long), 'corrections', platform)).toBe('too-long');
    const words = 'Every berth of the harbour is to be counted again by hand. '.repeat(250);
    const talkative = article(0, {
      corrected: now + 1,
      said: [said(0)[0] ?? [], { words, speaker: 'Tom Hale', key: true }].flat(),
    });
    const shorter = amendedMessages(told(), kept(talkative), 'corrections', platform);
    if (shorter === null || shorter === 'too-long') throw new Error('it is not told shorter');
    expect(JSON.stringify(shorter.payloads[0])).toContain('its publisher corrected it');
    expect(JSON.stringify(shorter.payloads[0])).not.toContain('Every berth');
  });
});
