import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Span } from '../../src/core/article.ts';
import { renderPlain } from '../../src/core/card/plain.ts';
import { storyCard } from '../../src/core/card/story-card.ts';
import { readArticle } from '../../src/core/reading.ts';
import { FIELD_LIMITS, soundArticle } from '../../src/core/sound-article.ts';
import { makeStory } from '../../src/core/stories/make-story.ts';
import { renderHtml } from '../../src/platforms/console/html.ts';
import { renderDiscord } from '../../src/platforms/discord/render.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { decodeBytes } from '../../src/sources/charset.ts';
import { readPageLinks } from '../../src/sources/discovery/page-links.ts';
import { parseFeed } from '../../src/sources/feed/parse.ts';
import { articleOf } from '../../src/sources/page/page-reader.ts';
import { readPage } from '../../src/sources/page/read-page.ts';
import { discordFaults } from '../servers/discord-limits.ts';
import { discordMentions, slackMentions } from '../servers/live-mentions.ts';
import { slackFaults } from '../servers/slack-limits.ts';

/** Every fixture of a kind, as bytes. */
export const fixtures = (kind: 'pages' | 'feeds'): Buffer[] => {
  const folder = new URL(`../fixtures/${kind}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => /\.(?:html?|xml)$/.test(name))
    .map((name) => readFileSync(new URL(name, folder)));
};

const PAGE = 'https://merrow.example/lamp';
/** What nobody sees, what turns text around, and half a character; a line break is the only control. */
const UNSEEN = /(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u206f\ufeff]|\p{Cs}/u;
const isWeb = (address: string | null) => address === null || /^https?:\/\/[^\s/]/.test(address);

/** Reads bytes as a page as the bot does, to the messages that tell it, and demands of each step what must hold whatever the bytes. */
export function readAsPage(bytes: Uint8Array): void {
  const html = decodeBytes(bytes, 'text/html');
  const { links, anchors } = readPageLinks(html, PAGE);
  for (const { url } of [...links, ...anchors]) assert.ok(isWeb(url), url);
  const reading = readPage(html, PAGE);
  if (reading.kind !== 'read') return;
  const article = articleOf({ html, url: PAGE }, PAGE, reading);
  if (article.ok) tellArticle(article.value);
}

/** The same of a feed, with the article that each of its first entries would become. */
export function readAsFeed(bytes: Uint8Array): void {
  const feed = parseFeed(decodeBytes(bytes, 'application/xml'), 'https://merrow.example/feed');
  if (!feed.ok) {
    assert.equal(feed.problem.code, 'not-a-feed');
    return;
  }
  for (const entry of feed.value.entries) assert.ok(isWeb(entry.url) && isWeb(entry.image), entry.url ?? '');
  for (const { url, title, text, byline, published, image } of feed.value.entries.slice(0, 2)) {
    const rest = { id: 'x', titleDerived: false, updated: null, language: 'en', completeness: 'excerpt' } as const;
    const said = { url, title: title ?? '', byline, publisher: feed.value.title, published, image, topic: null };
    tellArticle(soundArticle({ ...rest, ...said, text: text ?? '' }));
  }
}

/** Reads an article and tells it on every platform: literal text and links into the web, within every limit. */
export function tellArticle(article: Article): void {
  const { title, byline, publisher, topic, url, image, text } = article;
  for (const [field, value] of Object.entries({ title, byline, publisher, topic })) {
    const limit = FIELD_LIMITS[field as 'title' | 'byline' | 'publisher' | 'topic'];
    assert.ok((value ?? '').length <= limit, `${field} is ${value?.length} long`);
    assert.doesNotMatch(value ?? '', /\n/, field);
  }
  for (const words of [title, byline, publisher, topic, text]) assert.doesNotMatch(words ?? '', UNSEEN);
  assert.ok(isWeb(url) && isWeb(image), `${url} ${image}`);

  const reading = readArticle(article);
  const spans: Span[] = [...reading.quotes, ...reading.statements, ...reading.caveats, ...reading.summary.sentences];
  for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length, `${start}–${end}`);

  const card = storyCard(makeStory('lamp', [reading]), { zone: 'UTC' });
  for (const message of renderDiscord(card))
    assert.deepEqual([discordFaults(message), discordMentions(message)], [[], []]);
  for (const message of renderSlack(card)) assert.deepEqual([slackFaults(message), slackMentions(message)], [[], []]);
  const html = renderHtml(card);
  assert.doesNotMatch(html, /<(?:script|iframe|object|style|base|meta)\b|<[^>"]*\son\w+=/i);
  for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) assert.ok(isWeb(address), address);
  assert.doesNotMatch(renderPlain(card), UNSEEN);
}
