import type { Article, Reading } from '../article.ts';
import { type Block, type Inline, link, literal, time } from '../card.ts';
import { isEarlier } from '../stories/publisher.ts';
import { timelineOf } from '../stories/timeline.ts';
import type { Story } from '../story.ts';
import { count, sourceName } from './source-name.ts';
import { isDateOnly, timeInWords } from './when.ts';

/** The publishers besides the first, each once. */
export const alsoBlock = (story: Story, lead: Reading): Block[] => {
  const seen = new Set([sourceName(lead.article)]);
  const others: Inline[] = [];
  for (const { article } of story.readings) {
    const name = sourceName(article);
    if (name === null || seen.has(name)) continue;
    seen.add(name);
    others.push(literal(others.length === 0 ? 'Also: ' : ', '), linked(article, name));
  }
  return others.length === 0 ? [] : [{ type: 'text', inlines: others }];
};

const linked = ({ url }: Article, name: string): Inline => (url === null ? literal(name) : link(name, url));

/** From so many articles on, when each came tells something; and so many are told, the first ones. */
const told = { least: 3, most: 12 };

const day = 24 * 60 * 60 * 1000;

/** Who published when, the earliest first, and whose text is a copy or an update; nothing where there are few. */
export const timelineBlock = (story: Story, zone: string): Block[] => {
  if (story.readings.length < told.least) return [];
  const articles = story.readings
    .map(({ article }) => article)
    .sort((one, other) => (isEarlier(one, other) ? -1 : 1))
    .slice(0, told.most);
  const style = story.changed - story.began < day ? 'time' : 'date-time';
  const inlines = timelineOf(articles).flatMap(({ relation }, index): Inline[] => {
    const article = articles[index];
    if (article === undefined) return [];
    const name = sourceName(article) ?? 'unknown publisher';
    return [
      ...(index === 0 ? [] : [literal(' · ')]),
      ...timeOf(article, style, zone),
      linked(article, name),
      ...(relation === 'copy' || relation === 'update' ? [literal(` (${relation})`)] : []),
    ];
  });
  const left = story.readings.length - articles.length;
  return [
    { type: 'text', inlines: [...inlines, ...(left === 0 ? [] : [literal(` · and ${count(left, 'later article')}`)])] },
  ];
};

const timeOf = ({ published }: Article, style: 'time' | 'date-time', zone: string): Inline[] => {
  if (published === null) return [];
  const words = isDateOnly(published) ? literal(timeInWords({ at: published, style: 'date', zone: 'UTC' })) : null;
  return [words ?? time(published, style, zone), literal(' ')];
};
