import type { Card, Section } from '../../core/card.ts';

/** Colours of topics, chosen by us to be told apart on light and dark backgrounds. */
const topics: ReadonlyMap<string, number> = new Map([
  ['world', 0x3b6fb6],
  ['politics', 0x8a3b8f],
  ['business', 0x2f7d4f],
  ['economy', 0x2f7d4f],
  ['technology', 0x0f8b8d],
  ['science', 0x5b57c8],
  ['health', 0xc2455b],
  ['climate', 0x4f8a10],
  ['environment', 0x4f8a10],
  ['culture', 0xb9770e],
  ['sport', 0xd1612a],
  ['sports', 0xd1612a],
  ['crime', 0x7a4b3a],
  ['weather', 0x4a86a8],
  ['local', 0x6b7a2c],
]);

const tones: Readonly<Record<Card['tone'], number>> = {
  news: 0x4a5a6a,
  info: 0x5b7083,
  done: 0x2e8b57,
  problem: 0xc0392b,
};

/** A section's colour: its topic's where it is known, else its card's tone. */
export const colourOf = (section: Section, tone: Card['tone']): number =>
  topics.get(section.topic?.trim().toLowerCase() ?? '') ?? tones[tone];
