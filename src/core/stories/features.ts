import { type Article, type Span, slice } from '../article.ts';
import { STOP_WORDS } from '../summary/stop-words.ts';
import { words } from '../text/words.ts';
import { daysNamed } from './days.ts';
import { type Headline, headlineOf } from './headline.ts';
import { type Ink, inkOf } from './ink.ts';
import { stem } from './stem.ts';

/** What an article needs to have to be grouped; of its text, the lead. */
export type Groupable = Pick<Article, 'id' | 'title' | 'text' | 'published'>;

/** Where the lede and its context end in most news: later paragraphs tell background that many stories share, UTF-16 units. */
export const leadLength = 600;

/** How often a content word stands in headline and lead, and whether it names somebody or is a number. */
export interface Term {
  title: number;
  lead: number;
  telling: boolean;
}

/** What is kept of an article to compare it with others: none of its text. */
export interface Features {
  readonly terms: ReadonlyMap<string, Term>;
  readonly headline: Headline;
  /** The terms of the headline that are numbers. */
  readonly figures: readonly string[];
  /** The days of the week it names (see `daysNamed`), each once, the headline's first. */
  readonly days: readonly number[];
  readonly ink: Ink;
}

/** What a term begins with that is one. */
const number = /^\p{N}/u;

interface Token {
  readonly term: string;
  readonly capital: boolean;
  /** First in its sentence, where every word has a capital. */
  readonly opens: boolean;
}

export function featuresOf({ title, text }: Pick<Article, 'title' | 'text'>): Features {
  const [told, lead] = [title.slice(0, leadLength), text.slice(0, leadLength)];
  const [toldWords, leadWords] = [words(told), words(lead)];
  const terms = new Map<string, Term>();
  const add = (tokens: readonly Token[], field: 'title' | 'lead', cased: boolean) => {
    for (const { term, capital, opens } of tokens) {
      const found = terms.get(term) ?? { title: 0, lead: 0, telling: number.test(term) };
      found[field] += 1;
      if (cased && capital && !opens) found.telling = true;
      terms.set(term, found);
    }
  };
  const headline = tokensOf(told, toldWords);
  add(headline, 'title', !capitalised(headline));
  add(tokensOf(lead, leadWords), 'lead', true);
  const figures = headline.map(({ term }) => term).filter((term) => number.test(term));
  const days = [...new Set([...daysNamed(told, toldWords), ...daysNamed(lead, leadWords)])];
  return { terms, headline: headlineOf(told), figures, days, ink: inkOf(lead, leadWords) };
}

/** Whether a headline writes most words with a capital, so that a capital tells no name. */
const capitalised = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ capital }) => capital).length * 1.6 >= tokens.length;

const sentenceBreak = /[.!?:;"“”‘\n—–|]/u;

function tokensOf(text: string, found: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const word of found) {
    const written = slice(text, word);
    const opens = end === 0 || sentenceBreak.test(text.slice(end, word.start));
    end = word.end;
    const lower = written.toLowerCase().replaceAll('’', "'");
    if (STOP_WORDS.has(lower) || (lower.length < 2 && !/\d/.test(lower))) continue;
    tokens.push({ term: stem(lower), capital: /^\p{Lu}/u.test(written), opens });
  }
  return tokens;
}
