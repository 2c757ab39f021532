import { type Article, type Caveat, type Reading, type Span, slice } from '../../article.ts';
import { type Candidate, summaryCandidates } from '../../summary/candidates.ts';
import { STOP_WORDS } from '../../summary/stop-words.ts';
import { root } from '../../summary/terms.ts';
import { words } from '../../text/words.ts';

/** A word as it is compared, and what its writing shows. */
export interface Term {
  readonly root: string;
  readonly name: boolean;
  readonly number: boolean;
  readonly length: number;
}

/** A headline or a sentence as a list of content words. */
export interface Line {
  readonly terms: readonly Term[];
  readonly roots: ReadonlySet<string>;
  /** Content words that follow each other. */
  readonly pairs: ReadonlySet<string>;
  /** All its words as they are written, common ones too, and which of these follow each other. */
  readonly every: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
  readonly words: number;
}

/** One of the sentences by which an article tells the event. */
export interface Told extends Line {
  readonly span: Span;
  /** Its place among the sentences of its article. */
  readonly place: number;
  /** The first of them that may be told. */
  readonly leads: boolean;
  /** Cannot be understood without the sentence before it. */
  readonly leans: boolean;
  readonly quotes: boolean;
  readonly addresses: boolean;
}

/** How one article tells the event: its headline, and the first of its sentences that may stand in a summary. */
export interface Account {
  readonly headline: Line | null;
  readonly told: readonly Told[];
  readonly roots: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const FIRST_PERSON = /(?<!\p{L})(?:I|you|we|our|my|your)(?!\p{L})/iu;

/** News tells its event in its first sentences; so many of an article are looked at. */
const SENTENCES = 6;

export const accountOf = ({ article, quotes, caveats }: Reading): Account => {
  const told = summaryCandidates(article, quotes)
    .filter((candidate) => !candidate.barred && !candidate.poor && !candidate.pictured && !reserves(candidate, caveats))
    .slice(0, SENTENCES);
  return account(
    article,
    told.map((candidate, index) => toldOf(article, candidate, index === 0)),
  );
};

/** Says of another sentence that it is denied or not verified: the card has a line for that, beside what it is said of. */
const reserves = (sentence: Span, caveats: readonly Caveat[]): boolean =>
  caveats.some(
    ({ start, end, claim }) =>
      sentence.start < end &&
      start < sentence.end &&
      claim !== null &&
      (claim.end <= sentence.start || sentence.end <= claim.start),
  );

/** What a headline is weighed by: it and the first sentence of the summary. */
export const ledeOf = ({ article, summary }: Reading): Account =>
  account(
    article,
    summary.sentences.slice(0, 1).map((span) => toldOf(article, { ...span, place: 0, leans: false }, true)),
  );

const account = ({ title, titleDerived }: Article, told: readonly Told[]): Account => ({
  headline: titleDerived ? null : lineOf(title),
  told,
  roots: new Set(told.flatMap(({ roots }) => [...roots])),
  pairs: new Set(told.flatMap(({ pairs }) => [...pairs])),
});

const toldOf = (
  { text }: Article,
  { start, end, place, leans }: Pick<Candidate, 'start' | 'end' | 'place' | 'leans'>,
  leads: boolean,
): Told => {
  const span = { start, end };
  const written = slice(text, span);
  return {
    ...lineOf(written),
    span,
    leans,
    place,
    leads,
    quotes: /["“”]/u.test(written),
    addresses: FIRST_PERSON.test(written),
  };
};

const lineOf = (written: string): Line => {
  const every: string[] = [];
  const terms: Term[] = [];
  for (const [index, span] of words(written).entries()) {
    const word = slice(written, span);
    const plain = word.toLowerCase().replaceAll('’', "'");
    const number = /\d/u.test(word);
    every.push(plain);
    if (STOP_WORDS.has(plain) || (plain.length < 2 && !number)) continue;
    terms.push({ root: root(plain), name: index > 0 && /^\p{Lu}/u.test(word), number, length: word.length });
  }
  const roots = terms.map((term) => term.root);
  return {
    terms,
    roots: new Set(roots),
    pairs: new Set(neighbours(roots)),
    every: new Set(every),
    joined: new Set(neighbours(every)),
    words: every.length,
  };
};

const neighbours = (all: readonly string[]): string[] => all.slice(1).map((next, at) => `${all[at]} ${next}`);
