import type { Article } from './article.ts';
import type { Story } from './story.ts';
import { foldedWords } from './text/folded-words.ts';
import { topicNamed } from './topic-name.ts';
import { figuresOfSpeech, type Strength, topicWords } from './topic-words.ts';

/** What a word is worth to its topic, in points. */
const points: Readonly<Record<Strength, number>> = { sure: 3, telling: 2, hints: 1 };

/** A word of the headline tells so many times as much as one of the text. */
const titleWeight = 2;

/** How far an article is read to tell its topic, UTF-16 units. */
const readUpTo = 1500;

/** Fewer points than these are chance, and a topic that leads the next by less is a guess. */
const enough = { points: 4, words: 2, lead: 1.5 };

/** A word or phrase that speaks for a topic, with what it is worth. */
export interface TopicWord {
  readonly word: string;
  readonly points: number;
  readonly inTitle: boolean;
}

/** How strongly an article's words speak for one topic. */
export interface TopicWeight {
  readonly topic: string;
  readonly points: number;
  /** Each once, those that are worth most first. */
  readonly words: readonly TopicWord[];
}

/** An article's topic and how it was told: by what its feed is called, by its words, or not at all. */
export interface TopicReasons {
  readonly topic: string | null;
  readonly by: 'feed' | 'words' | null;
  /** The topics that its words speak for, the strongest first. */
  readonly weights: readonly TopicWeight[];
}

/** The topic its feed gives, by its usual name, else the one its words tell; null where neither does. */
export const topicOf = ({ topic, title, text }: Pick<Article, 'topic' | 'title' | 'text'>): string | null =>
  topicNamed(topic) ?? classifyTopic(title, text);

/** The topic that an article's words point to most, by `topicWords`; null where they point to none, or to two alike. */
export const classifyTopic = (title: string, text: string): string | null => decide(weighTopics(title, text));

/** The same with the words that decided. */
export function explainTopic({ topic, title, text }: Pick<Article, 'topic' | 'title' | 'text'>): TopicReasons {
  const weights = weighTopics(title, text);
  const named = topicNamed(topic);
  if (named !== null) return { topic: named, by: 'feed', weights };
  const told = decide(weights);
  return { topic: told, by: told === null ? null : 'words', weights };
}

/** How a story's topic was told: by the first of its articles that has it; null where the story has none. */
export const explainStoryTopic = ({ topic, readings }: Pick<Story, 'topic' | 'readings'>): TopicReasons | null =>
  topic === null
    ? null
    : (readings.map(({ article }) => explainTopic(article)).find((reasons) => reasons.topic === topic) ?? null);

/** The words that decided, those that are worth most first; none where the feed did. */
export const decisiveWords = ({ topic, by, weights }: TopicReasons): string[] =>
  by === 'words' ? (weights.find((weight) => weight.topic === topic)?.words.map(({ word }) => word) ?? []) : [];

function decide([best, next]: readonly TopicWeight[]): string | null {
  if (best === undefined || best.points < enough.points || best.words.length < enough.words) return null;
  return next !== undefined && best.points < next.points * enough.lead ? null : best.topic;
}

/** A word counts once for each of its topics, in the title if it stands there: an article that repeats it is no surer. */
function weighTopics(title: string, text: string): TopicWeight[] {
  const found = new Map<string, Map<string, TopicWord>>();
  const read = (part: string, inTitle: boolean): void => {
    for (const { word, senses } of phrasesOf(foldedWords(part))) {
      for (const { topic, worth } of senses) {
        const words = found.get(topic) ?? new Map<string, TopicWord>();
        found.set(topic, words);
        if (!words.has(word)) words.set(word, { word, points: worth * (inTitle ? titleWeight : 1), inTitle });
      }
    }
  };
  read(title.slice(0, readUpTo), true);
  read(text.slice(0, readUpTo), false);
  return [...found]
    .map(([topic, words]) => ({
      topic,
      points: [...words.values()].reduce((sum, word) => sum + word.points, 0),
      words: [...words.values()].sort((one, other) => other.points - one.points),
    }))
    .sort((one, other) => other.points - one.points || (one.topic < other.topic ? -1 : 1));
}

interface Sense {
  readonly topic: string;
  readonly worth: number;
}

/** The words and phrases of a text that are listed, the longest at each place. */
function* phrasesOf(words: readonly string[]): Generator<{ readonly word: string; readonly senses: readonly Sense[] }> {
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestFrom.get(words[at] ?? '') ?? 1, words.length - at);
    for (; length > 0; length -= 1) {
      const found = look(words.slice(at, at + length).join(' '));
      if (found === null) continue;
      yield found;
      break;
    }
    at += Math.max(1, length);
  }
}

function look(written: string): { readonly word: string; readonly senses: readonly Sense[] } | null {
  for (const word of [written, ...singulars(written)]) {
    const senses = vocabulary.get(word);
    if (senses !== undefined) return { word, senses };
  }
  return null;
}

const singulars = (word: string): string[] => {
  if (!word.endsWith('s')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
};

const vocabulary: ReadonlyMap<string, readonly Sense[]> = makeVocabulary();

/** By its first word, how many words the longest phrase has. */
const longestFrom: ReadonlyMap<string, number> = makeLengths();

function makeVocabulary(): Map<string, Sense[]> {
  const made = new Map<string, Sense[]>();
  for (const phrase of figuresOfSpeech.flatMap((list) => list.split('|'))) made.set(phrase, []);
  for (const [topic, byStrength] of Object.entries(topicWords)) {
    for (const strength of ['sure', 'telling', 'hints'] as const) {
      for (const word of byStrength[strength].flatMap((list) => list.split('|'))) {
        const senses = made.get(word) ?? [];
        // The strongest of a word that is listed twice.
        if (!senses.some((sense) => sense.topic === topic)) senses.push({ topic, worth: points[strength] });
        made.set(word, senses);
      }
    }
  }
  return made;
}

function makeLengths(): Map<string, number> {
  const made = new Map<string, number>();
  for (const phrase of vocabulary.keys()) {
    const { length, 0: first = '' } = phrase.split(' ');
    if (length > (made.get(first) ?? 1)) made.set(first, length);
  }
  return made;
}
