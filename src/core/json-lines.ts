import { type Quote, type Reading, type Span, slice } from './article.ts';
import { caveatsBeside } from './card/caveats-beside.ts';
import { shownQuotes } from './card/shown-quotes.ts';
import type { Verdict } from './guard/check.ts';
import type { ReasonKind } from './guard/reasons.ts';
import { briefOf } from './stories/brief/brief.ts';
import type { Story } from './story.ts';
import { SUMMARY_WORDS } from './summary/weights.ts';

interface LineSpan extends Span {
  readonly text: string;
}

/** One reading as a line of JSON Lines: spans with their characters, offsets in UTF-16 units into `article.text`. */
export interface ReadingLine {
  readonly id: string | number;
  readonly article: {
    readonly title: string;
    readonly byline: string | null;
    /** ISO 8601, in the zone in which the page told it, else in UTC. */
    readonly published: string | null;
    readonly updated: string | null;
    readonly publisher: string | null;
    readonly language: string;
    /** Addresses on the web. */
    readonly image: string | null;
    readonly canonical: string | null;
    readonly text: string;
  };
  /** `segments` are the pieces to be shown of a sentence that lost words in the middle. */
  readonly summary: readonly (LineSpan & { readonly segments?: readonly Span[] })[];
  readonly caveats: readonly (LineSpan & {
    readonly holder: string | null;
    readonly claim: string | null;
    readonly kind: string;
    readonly needed: boolean;
  })[];
  readonly quotes: readonly QuoteLine[];
  /** What is reported without quoting: the publisher's words, never to be shown inside quotation marks. */
  readonly statements: readonly (LineSpan & { readonly speaker: string | null; readonly cue: string })[];
}

export interface QuoteLine extends LineSpan {
  readonly segments: readonly Span[];
  readonly speaker: string | null;
  readonly role: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly kind: 'statement' | 'fragment';
  readonly confidence: number;
  readonly key: boolean;
}

/**
 * The line for one reading; `id` is the caller's own. The text of a quote runs from its first segment to its last:
 * where somebody's name stands in between, the words spoken are the segments alone.
 */
export const readingLine = (id: string | number, reading: Reading): ReadingLine => {
  const { article } = reading;
  const { text } = article;
  const words = (span: Span | null): string | null => (span === null ? null : slice(text, span));
  const line = (span: Span): LineSpan => ({ start: span.start, end: span.end, text: slice(text, span) });
  return {
    id,
    article: {
      title: article.title,
      byline: article.byline,
      published: article.published === null ? null : isoDate(article.published, article.zone),
      updated: article.updated === null ? null : isoDate(article.updated, article.zone),
      publisher: article.publisher,
      language: article.language,
      image: article.image,
      canonical: article.url,
      text,
    },
    summary: reading.summary.sentences.map((sentence) => ({
      ...line(sentence),
      ...(sentence.segments === undefined ? {} : { segments: sentence.segments }),
    })),
    caveats: reading.caveats.map((caveat) => ({
      ...line(caveat),
      holder: words(caveat.holder),
      claim: words(caveat.claim),
      kind: caveat.kind,
      needed: caveat.needed,
    })),
    quotes: reading.quotes.map((quote) => quoteLine(text, quote)),
    statements: reading.statements.map((statement) => ({
      ...line(statement),
      speaker: words(statement.speaker),
      cue: slice(text, statement.cue),
    })),
  };
};

/** One quote as it stands in a line. */
export const quoteLine = (text: string, quote: Quote): QuoteLine => {
  const words = (span: Span | null): string | null => (span === null ? null : slice(text, span));
  const speaker = words(quote.speaker);
  const mention = words(quote.mention);
  return {
    text: slice(text, quote),
    start: quote.start,
    end: quote.end,
    segments: quote.segments.map(({ start, end }) => ({ start, end })),
    speaker,
    role: words(quote.role),
    // A person's pronoun beside a blank speaker names nobody; "it" or "they" is all that a paper or a crowd is called by.
    mention: speaker === null && mention !== null && /^(?:he|she|we|i)$/iu.test(mention) ? null : mention,
    cue: words(quote.cue),
    kind: quote.kind,
    confidence: quote.confidence,
    key: quote.key,
  };
};

/** Null for a moment outside the calendar of ISO 8601. `zone` in minutes east of UTC. */
const isoDate = (ms: number, zone?: number): string | null => {
  const local = ms + (zone ?? 0) * 60_000;
  if (Math.abs(ms) > 8.64e15 || Math.abs(local) > 8.64e15) return null;
  const text = new Date(local).toISOString();
  if (zone === undefined) return text;
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${text.slice(0, -1)}${zone < 0 ? '-' : '+'}${hours}:${minutes}`;
};

/** One story as a line: the headline that says most of it, what its articles tell together, and the key quotes of all of them. */
export interface StoryLine {
  readonly members: readonly (string | number)[];
  readonly title: string;
  /** One sentence a line. */
  readonly summary: string;
  /** What a card states beside these words, a line each; `holder` is who holds it, where the line does not say so. */
  readonly caveats: readonly { readonly text: string; readonly holder: string | null }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string | null;
    readonly role: string | null;
    readonly publisher: string | null;
  }[];
}

/** The line for one story, told in at most `words`; `members` are the caller's own ids, in the caller's order. */
export const storyLine = (members: readonly (string | number)[], story: Story, words = SUMMARY_WORDS): StoryLine => {
  const told = briefOf(story.readings, words);
  const quotes = shownQuotes(story, Number.POSITIVE_INFINITY, null);
  return {
    members,
    title: story.readings[0]?.article.title ?? '',
    summary: told.map(({ reading, span }) => slice(reading.article.text, span)).join('\n'),
    caveats: caveatsBeside(story, told, quotes).map(({ text, holder }) => ({ text, holder })),
    quotes: quotes.map(({ reading: { article }, quote }) => ({
      text: slice(article.text, quote),
      speaker: quote.speaker === null ? null : slice(article.text, quote.speaker),
      role: quote.role === null ? null : slice(article.text, quote.role),
      publisher: article.publisher,
    })),
  };
};

/** A verdict of the guard as a line: `start` and `end` are offsets into the text that was judged, `text` the characters there. */
export interface VerdictLine {
  readonly id: string | number;
  readonly ok: boolean;
  readonly reasons: readonly (LineSpan & { readonly kind: ReasonKind; readonly says: string })[];
}

/** The line for a text that was judged; `id` is the caller's own. */
export const verdictLine = (id: string | number, text: string, { ok, reasons }: Verdict): VerdictLine => ({
  id,
  ok,
  reasons: reasons.map(({ kind, start, end, says }) => ({ kind, start, end, text: text.slice(start, end), says })),
});

/** The line for an input that could not be read. */
export const errorLine = (
  id: string | number | null,
  error: string,
): { readonly id: string | number | null; readonly error: string } => ({
  id,
  error,
});
