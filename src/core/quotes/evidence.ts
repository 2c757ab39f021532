import { type Quote, type Span, slice } from '../article.ts';
import { words } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import { CUE_VERBS, WEAK } from './cues.ts';
import { surname } from './family-names.ts';
import type { Figure, Mention } from './people.ts';
import type { Memory, Speaker } from './resolve.ts';

/** What speaks for and against the speaker of one quotation: structure alone, no word and no name. */
export interface Evidence {
  readonly how: Attribution['how'] | 'interview';
  /** 0 to 1, how sure the grammar is, and how sure it is whom its phrase means. */
  readonly grammar: number;
  readonly resolution: number;
  /** What stands beside the quotation, and what it led to. */
  readonly by: 'name' | 'new name' | 'pronoun' | 'description of a name' | 'description';
  readonly cue: 'plain' | 'doubtful' | 'none';
  /** Others named in the paragraphs of the quotation and of the phrase, outside quotations. */
  readonly rivals: number;
  /** What shows the speaker to be a person or not, whether a whole name is known, and how often it stands in the article. */
  readonly person: number;
  readonly whole: boolean;
  readonly namings: number;
  /** Other quotations that are given to the speaker by name. */
  readonly heard: number;
  /** Paragraphs since the speaker was last named before the quotation; null where that comes only after it. */
  readonly since: number | null;
  /** Others in the article of the same last name. */
  readonly namesakes: number;
  /** The quotation before it asks something. */
  readonly answers: boolean;
  /** The quotation begins like a sentence; fills its paragraph; and its length in words. */
  readonly begins: boolean;
  readonly alone: boolean;
  readonly words: number;
}

/** What is counted over the whole article before a single quotation is weighed. */
export interface Tally {
  /** Quotations given by name, by figure. */
  readonly heard: ReadonlyMap<number, number>;
  /** Where each figure is named outside quotations, in reading order. */
  readonly named: ReadonlyMap<number, readonly Mention[]>;
  /** How many people bear a last name. */
  readonly families: ReadonlyMap<string, number>;
}

/** Counts what the evidence of each quotation is held against; `speakers` by passage, as `given`. */
export const tallyOf = (
  memory: Memory,
  given: readonly (Attribution | null)[],
  speakers: readonly (Speaker | null)[],
): Tally => {
  const heard = new Map<number, number>();
  for (const [index, attribution] of given.entries()) {
    const figure = speakers[index]?.figure;
    if (figure != null && attribution?.cue != null && attribution.phrase.kind === 'name')
      heard.set(figure, (heard.get(figure) ?? 0) + 1);
  }
  const families = new Map<string, number>();
  for (const figure of memory.people.figures)
    if (figure.words.length > 1 && figure.person > 0)
      families.set(surname(figure.words), (families.get(surname(figure.words)) ?? 0) + 1);
  const outside = memory.people.mentions.filter((mention) => !mention.quoted);
  return { heard, named: Map.groupBy(outside, (mention) => mention.figure), families };
};

/** An interview's answer: `grammar` tells how sure its label is. */
export const evidenceOfAnswer = (grammar: number, figure: Figure | undefined): Evidence => ({
  how: 'interview',
  grammar,
  resolution: 1,
  by: 'name',
  cue: 'none',
  rivals: 0,
  person: figure?.person ?? 0,
  whole: (figure?.words.length ?? 0) > 1,
  namings: figure?.count ?? 0,
  heard: 0,
  since: 0,
  namesakes: 0,
  answers: true,
  begins: true,
  alone: true,
  words: 0,
});

/** Where a quotation stands: `frame` is the paragraph in which it begins, `before` the quotation before it. */
export interface Setting {
  readonly said: Pick<Quote, 'start' | 'end' | 'segments'>;
  readonly before: Span | undefined;
  readonly frame: number;
}

/** What the speaker of a quotation rests on. */
export const evidenceOf = (
  text: string,
  memory: Memory,
  tally: Tally,
  { said, before, frame }: Setting,
  given: Attribution,
  speaker: Speaker,
): Evidence => {
  const figure = speaker.figure === null ? undefined : memory.people.figures[speaker.figure];
  const by = kindOf(given, speaker);
  const ownName = by === 'name' && given.cue !== null ? 1 : 0;
  return {
    how: given.how,
    grammar: given.confidence,
    resolution: given.confidence === 0 ? 0 : speaker.confidence / given.confidence,
    by,
    cue: cueOf(text, given),
    rivals: rivalsIn(memory, new Set([frame, given.frame]), speaker.figure),
    person: figure?.person ?? 0,
    whole: (figure?.words.length ?? 0) > 1,
    namings: figure?.count ?? 0,
    heard: (tally.heard.get(speaker.figure ?? -1) ?? ownName) - ownName,
    since: figure === undefined ? 0 : sinceNamed(tally.named.get(figure.id) ?? [], said.start, frame),
    namesakes: figure === undefined ? 0 : Math.max(0, (tally.families.get(surname(figure.words)) ?? 1) - 1),
    answers: before !== undefined && /\?$/u.test(text.slice(before.end - 1, before.end)),
    begins: /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text.slice(said.start, said.start + 8)),
    alone: (memory.frames[frame]?.tokens.length ?? 0) <= 1,
    words: said.segments.reduce((sum, segment) => sum + words(text, segment).length, 0),
  };
};

const kindOf = ({ phrase }: Attribution, speaker: Speaker): Evidence['by'] => {
  if (phrase.kind === 'pronoun') return 'pronoun';
  if (speaker.figure !== null) return phrase.kind === 'name' ? 'name' : 'description of a name';
  return phrase.kind === 'name' ? 'new name' : 'description';
};

const cueOf = (text: string, { cue }: Attribution): Evidence['cue'] => {
  if (cue === null) return 'none';
  const verb = CUE_VERBS.get(slice(text, cue).toLowerCase());
  return verb !== undefined && WEAK.has(verb.base) ? 'doubtful' : 'plain';
};

/** Most mentions of a paragraph that are looked at: keeps a text of names alone linear. */
const LOOKED_AT = 60;

/** How many others these paragraphs name outside quotations, without those shown to be no person. */
const rivalsIn = (memory: Memory, frames: ReadonlySet<number>, figure: number | null): number => {
  const rivals = new Set<number>();
  for (const frame of frames)
    for (const mention of (memory.named.get(frame) ?? []).slice(0, LOOKED_AT))
      if (mention.figure !== figure && (memory.people.figures[mention.figure]?.person ?? 0) > 0)
        rivals.add(mention.figure);
  return rivals.size;
};

const sinceNamed = (named: readonly Mention[], offset: number, frame: number): number | null => {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const last = named[low - 1];
  return last === undefined ? null : Math.max(0, frame - last.frame);
};
