import { type DomDocument, lineOfElement } from './dom.ts';
import { CLOSE_AFTER, CLOSE_BEFORE, type HeadlineLines } from './headline.ts';
import { isOfOthers } from './shown-days.ts';

const MOST_TIMES = 200;

interface Times {
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Of `time` elements that do not say what of: beside the headline, in the article, anywhere. */
  readonly plain: readonly string[];
}

/** What microdata and `time` elements say, but for those of comments and of other articles. */
export function timesOf(document: DomDocument, { headline, after, before }: HeadlineLines): Times {
  const near = [...after.slice(0, CLOSE_AFTER), ...before.slice(0, CLOSE_BEFORE)]
    .filter((line) => /\d/.test(line.text) && line.text.length < 200)
    .flatMap(({ element }) => (element.localName === 'time' ? [element] : [...element.querySelectorAll('time')]));
  const published: { readonly text: string; readonly beside: boolean }[] = [];
  const updated: string[] = [];
  const plain: { readonly text: string; readonly rank: number }[] = [];
  const found = [
    ...document.querySelectorAll('time, [itemprop~="datePublished"], [itemprop~="dateModified"], abbr.published'),
  ];
  for (const element of found.slice(0, MOST_TIMES)) {
    const says = element.getAttribute('itemprop') ?? '';
    const text = element.getAttribute('datetime') ?? element.getAttribute('content') ?? lineOfElement(element);
    const place = near.indexOf(element);
    const beside = place >= 0;
    if (text === '' || (!beside && element.localName !== 'meta' && isOfOthers(element, headline))) continue;
    if (/\bdatePublished\b/.test(says) || element.getAttribute('pubdate') !== null)
      published.push({ text, beside: beside || element.localName === 'meta' });
    else if (/\bdateModified\b/.test(says) || /^updated$/.test(element.className)) updated.push(text);
    else plain.push({ text, rank: beside ? place : near.length + (element.closest('article') === null ? 1 : 0) });
  }
  // Several of which none stands beside the headline are those of a list of articles.
  const ours = published.some(({ beside }) => beside) ? published.filter(({ beside }) => beside) : published;
  const listed = ours.length > 1 && !ours.some(({ beside }) => beside);
  return {
    published: listed ? [] : ours.map(({ text }) => text),
    updated,
    plain: plain.sort((a, b) => a.rank - b.rank).map(({ text }) => text),
  };
}
