/** A half-open range of UTF-16 offsets, `[start, end)`, into the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of a span: the only way by which a quote, a summary or a caveat becomes a string. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether a span lies in another, or is the same. */
export const within = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end;

/** One page of an article that goes on over several. */
export interface ArticlePart {
  /** From 1 on. */
  readonly page: number;
  /** How many there are; null where the page does not tell. */
  readonly of: number | null;
}

/** One article as a publisher wrote it; everything the engines find in it is a span into `text`. */
export interface Article {
  /** Stable over re-reading: made from the canonical address, or from the text where there is none. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  /** True where the article came without a title and this one was taken from its lede. */
  readonly titleDerived: boolean;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** Milliseconds since the epoch; null where the article does not say. */
  readonly published: number | null;
  readonly updated: number | null;
  /** When it was seen to have a correction that it had not before, ms; absent where it never was. */
  readonly corrected?: number;
  /** Minutes east of UTC of the zone in which the page told `published` and `updated`; absent where it told none. */
  readonly zone?: number;
  /** BCP 47, such as `en`; `und` where it cannot be told. */
  readonly language: string;
  readonly image: string | null;
  readonly topic: string | null;
  /** `excerpt`: only the publisher's own summary could be had, not the whole text. */
  readonly completeness: 'whole' | 'excerpt';
  /** The site of the feed whose own words the text is, where it lists a page of another site; absent elsewhere. */
  readonly saidBy?: string;
  /** Which page of several the text is, where its publisher parts it; absent where it is all there is. */
  readonly part?: ArticlePart;
  /** The body, unchanged: paragraphs are parted by line breaks. */
  readonly text: string;
}

/** Words somebody said, as spans: it cannot misquote, since it holds no characters of its own. */
export interface Quote extends Span {
  /** The pieces inside the marks, in order; more than one where the speaker's name stands in between or over several paragraphs. */
  readonly segments: readonly Span[];
  /** The fullest naming of the speaker in the article; null when unsure. Blank beats wrong. */
  readonly speaker: Span | null;
  /** The speaker's description as the article gives it, at most 80 characters. */
  readonly role: Span | null;
  /** The words beside the quote that stand for the speaker ("she", "the senator"). */
  readonly mention: Span | null;
  /** The words that attribute it ("said", "according to"). */
  readonly cue: Span | null;
  /** `statement`: stands alone as a sentence or clause; `fragment`: words inside somebody else's sentence, or on a sign. Titles are no quotes. */
  readonly kind: 'statement' | 'fragment';
  /** 0 to 1, how sure the speaker is. */
  readonly confidence: number;
  /** Worth showing on the card; at most a few an article, best first by `rank`. */
  readonly key: boolean;
  /** Higher is better worth showing; comparable within one article. */
  readonly rank: number;
}

/** A clause that somebody is reported to have said, in the publisher's words; never shown inside quotation marks. */
export interface Statement extends Span {
  /** The fullest naming of the speaker in the article; null when unsure. */
  readonly speaker: Span | null;
  /** The words that attribute it ("said", "according to"). */
  readonly cue: Span;
}

/** The sentences that tell the article, in reading order. */
export interface Summary {
  readonly sentences: readonly SummarySentence[];
}

/** A sentence of a summary, from its first word shown to its last. */
export interface SummarySentence extends Span {
  /** The pieces shown, in order, where words in between are left out: absent where the whole span is shown. */
  readonly segments?: readonly Span[];
}

export type CaveatKind =
  | 'unverified'
  | 'denial'
  | 'allegation'
  | 'anonymous'
  | 'interest'
  | 'correction'
  | 'disputed'
  | 'preliminary'
  | 'forecast';

/** A sentence that a careful reader must not miss, with who holds the reservation. */
export interface Caveat extends Span {
  readonly kind: CaveatKind;
  /** The words that make the reservation ("has not verified"), within the sentence. */
  readonly cue: Span;
  /** Who holds it; null where nobody is named, or who is meant is unsure. */
  readonly holder: Span | null;
  /** What it bears on, a sentence or a clause; null where the article does not tell that. */
  readonly claim: Span | null;
  /** True where the summary or a key quote states the claim it bears on: then the card must state it. */
  readonly needed: boolean;
}

/** All that the core finds in one article. */
export interface Reading {
  readonly article: Article;
  readonly summary: Summary;
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly caveats: readonly Caveat[];
}
