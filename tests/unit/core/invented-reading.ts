import type { Article, Caveat, Quote, Reading, Statement } from '../../../src/core/article.ts';

/** A reading of an invented article with everything usual but what is given. */
export function inventReading(
  parts: Partial<Article> = {},
  found: {
    readonly quotes?: readonly Quote[];
    readonly statements?: readonly Statement[];
    readonly caveats?: readonly Caveat[];
  } = {},
): Reading {
  const article: Article = {
    id: 'a1',
    url: 'https://harbour-post.example/ferry',
    title: 'Ferry line to Sandwick to close',
    titleDerived: false,
    byline: null,
    publisher: 'The Harbour Post',
    published: 0,
    updated: null,
    language: 'en',
    image: null,
    topic: 'local',
    completeness: 'whole',
    text: 'The last ferry to Sandwick will sail on Friday. “We shall miss it every single day,” Ada Ferris said.',
    ...parts,
  };
  return {
    article,
    summary: { sentences: [] },
    quotes: found.quotes ?? [],
    statements: found.statements ?? [],
    caveats: found.caveats ?? [],
  };
}

/** A key statement by Ada Ferris, spans into the text of `inventReading`. */
export function inventQuote(parts: Partial<Quote> = {}): Quote {
  return {
    start: 49,
    end: 84,
    segments: [{ start: 49, end: 84 }],
    speaker: { start: 86, end: 96 },
    role: null,
    mention: { start: 86, end: 96 },
    cue: { start: 97, end: 101 },
    kind: 'statement',
    confidence: 0.9,
    key: true,
    rank: 1,
    ...parts,
  };
}
