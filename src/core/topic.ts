import type { Article } from './article.ts';
import { topicWords } from './topic-words.ts';

/** A headline's word tells three times as much as one of the text. */
const titleWeight = 3;

/** How far an article is read to tell its topic, UTF-16 units. */
const readUpTo = 1500;

/** Fewer than this many points, or than this many different words, are chance. */
const enough = { points: 4, words: 2 };

/** The topic its feed gives, in lower case, else the one its words tell; null where neither does. */
export function topicOf({ topic, title, text }: Pick<Article, 'topic' | 'title' | 'text'>): string | null {
  return topic?.trim().toLowerCase() || classifyTopic(title, text);
}

/** The section that an article's words point to most, by `topicWords`; null where they point to none, or to two alike. */
export function classifyTopic(title: string, text: string): string | null {
  const [best, next] = [...patterns]
    .map(([topic, pattern]) => ({ topic, ...pointsOf(pattern, title, text.slice(0, readUpTo)) }))
    .sort((one, other) => other.points - one.points);
  if (!best || best.points < enough.points || best.words < enough.words || best.points === next?.points) return null;
  return best.topic;
}

function pointsOf(pattern: RegExp, title: string, text: string): { points: number; words: number } {
  const inTitle = found(pattern, title);
  const inText = found(pattern, text);
  return { points: titleWeight * inTitle.length + inText.length, words: new Set([...inTitle, ...inText]).size };
}

const found = (pattern: RegExp, text: string): string[] =>
  [...text.toLowerCase().matchAll(pattern)].map(([word]) => word);

const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(topicWords).map(([topic, words]) => [topic, new RegExp(`\\b(?:${words.join('|')})s?\\b`, 'gu')]),
);
