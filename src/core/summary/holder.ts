import { type Quote, type Span, slice } from '../article.ts';

/** Ends a noun phrase: verbs and the like that follow a subject. */
const NOT_NOUN: ReadonlySet<string> = new Set(
  (
    'is are was were be been being has have had do does did will would can could may might must shall should said says say told tells ' +
    'added confirmed admitted acknowledged who which that when while where after before if as because since although though not never also both ' +
    'however later then repeatedly strongly flatly vehemently categorically consistently previously again still yesterday today on in at ' +
    'to with from by throughout into over under about between against during through until upon without within found issued called but and or so nor than'
  ).split(' '),
);
const LINKS: ReadonlySet<string> = new Set('of for the de du del la le van von der den al bin ibn and & in'.split(' '));
const STARTERS: ReadonlySet<string> = new Set(
  'the a an his her its their our this that these those both two three four several some many all one another police officials prosecutors lawyers investigators authorities experts critics scientists researchers economists analysts historians doctors opponents campaigners residents neighbours lawmakers'.split(
    ' ',
  ),
);
/** Nouns that follow a name: "Brook aides", "the Vance campaign". */
const AFTER_NAME =
  /^(?:aides?|officials?|campaign|lawyers?|attorneys?|spokes(?:man|woman|person|people)|executives?|representatives?|supporters?|managers?|family|relatives|administration|government|ministry|office|party|council|police|team|group|board|union|company|bank|club)$/;
const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they we i you who which that this these those him her them there what one both all some none nobody neither'.split(
    ' ',
  ),
);
const PREAMBLE =
  /^(?:(?:which|who|but|and|or|yet|while|although|though|however|meanwhile|still|also|so far|later|on|last|in|at|by|early|late|this)\b[\s,]*(?:(?:the|a)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|evening|night|statement|letter|email|interview|court|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?|(?:19|20)\d\d)?[\s,]*)+/i;
/** What a subject may be followed by before its verb. */
const TAIL =
  /(?:[\s,]*\b(?:has|have|had|is|are|was|were|also|both|all|always|repeatedly|strongly|flatly|vehemently|categorically|consistently|previously|later|firmly|strenuously|and|but|or|then|again|still|immediately|himself|herself|itself|themselves|could|did|does|do|can|would|not|who|which|\p{Ll}+ly)\b)+[\s,]*$/u;

interface Token extends Span {
  readonly text: string;
}

const tokens = (text: string, part: Span): Token[] =>
  [...slice(text, part).matchAll(/[^\s,;:()“”"]+|[,;:()“”"]/g)].map((match) => ({
    start: part.start + match.index,
    end: part.start + match.index + match[0].length,
    text: match[0],
  }));

const isPronoun = (word: string): boolean => PRONOUNS.has(word.toLowerCase().replace(/['’].*$/, ''));

const isName = (token: string): boolean => /^\p{Lu}/u.test(token) || /^\d/.test(token);
const isOpening = (token: string): boolean => /^\p{Lu}/u.test(token) && !NOT_NOUN.has(token.toLowerCase());

/** The noun phrase with which a part begins; null where it begins with a pronoun or with none. */
const leadingPhrase = (text: string, part: Span): Span | null => {
  const list = tokens(text, part);
  const first = list[0];
  if (first === undefined || isPronoun(first.text)) return null;
  const starter = STARTERS.has(first.text.toLowerCase()) || /['’]s$/.test(first.text);
  if (!isOpening(first.text) && !starter) return null;
  let last = -1;
  let plain = 0;
  for (const [index, { text: word }] of list.entries()) {
    if (/^[,;:()“”"]$/.test(word)) break;
    const lower = word.toLowerCase().replace(/\.$/, '');
    const next = list[index + 1]?.text ?? '';
    if (index === 0 || (isName(word) && !NOT_NOUN.has(lower))) {
      last = index;
      continue;
    }
    if (
      LINKS.has(lower) &&
      (isName(next) ||
        (lower !== 'the' && lower !== 'in' && /^(?:the|a|an|his|her|its|their)$/.test(next)) ||
        (starter && /^(?:of|for|the)$/.test(lower)))
    )
      continue;
    if (NOT_NOUN.has(lower) || (/(?:ed|ies|ing)$/.test(lower) && lower.length > 5)) break;
    const nounish =
      (last === index - 1 && AFTER_NAME.test(lower)) ||
      starter ||
      list.slice(0, index).some(({ text: before }) => /['’]s$/.test(before)) ||
      LINKS.has(list[index - 1]?.text.toLowerCase() ?? '');
    if (!nounish || plain >= 4) break;
    plain += 1;
    last = index;
  }
  const end = list[last]?.end;
  return end === undefined ? null : withoutPunctuation(text, { start: first.start, end });
};

const withoutPunctuation = (text: string, span: Span): Span | null => {
  const written = slice(text, span);
  const end =
    span.end -
    (/[^\p{L}\p{N}.]+$|(?<=[\p{Ll}\p{N}]{2})(?<!\b(?:Inc|Jr|Sr|Co|Corp|Ltd|Bros))\.$/u.exec(written)?.[0].length ?? 0);
  const bare = text.slice(span.start, end).toLowerCase();
  return end <= span.start ||
    end - span.start > 80 ||
    PRONOUNS.has(bare) ||
    NOT_NOUN.has(bare) ||
    /^(?:the|a|an|several|some|many|most)$/.test(bare)
    ? null
    : { start: span.start, end };
};

const after = (text: string, at: number, end: number): number =>
  at + (/^\s*/.exec(text.slice(at, end))?.[0].length ?? 0);

const subjectBefore = (text: string, sentence: Span, cueStart: number): Span | null => {
  const before = text.slice(sentence.start, cueStart);
  const trimmed = before.replace(TAIL, '').replace(/[\s,]+$/, '');
  const tail = before.slice(trimmed.length);
  const conjunct = /^\s*,/.test(tail) || /\b(?:and|but|or)\b[\s,\p{Ll}]*$/u.test(tail);
  // "His lawyer said he denies it": whom the pronoun means is not this function's to guess.
  if (!conjunct && PRONOUNS.has(/(\p{L}+)$/u.exec(trimmed)?.[1]?.toLowerCase() ?? '')) return null;
  const parts: Span[] = [];
  let from = sentence.start + (/^[\s("“‘]*/.exec(before)?.[0].length ?? 0);
  for (const boundary of trimmed.matchAll(/[;:]\s|,\s|\s[–—-]\s|\bthat\s|\b(?:but|while|although|though)\s/g)) {
    parts.push({ start: from, end: sentence.start + boundary.index });
    from = sentence.start + boundary.index + boundary[0].length;
  }
  parts.push({ start: from, end: sentence.start + trimmed.length });
  // "Brook met the envoy, but denied …", "Brook, who is 54, denied …": the verb goes with the first subject.
  const order = conjunct ? parts : [...parts.slice(-1), ...(parts.length > 2 || conjunct ? parts.slice(0, 1) : [])];
  for (const part of order) {
    const preamble = PREAMBLE.exec(slice(text, part))?.[0] ?? '';
    if (preamble.length >= part.end - part.start) continue;
    const start = after(text, part.start + preamble.length, part.end);
    const first = tokens(text, { start, end: part.end })[0]?.text.toLowerCase();
    if (first !== undefined && isPronoun(first)) return null;
    const phrase = leadingPhrase(text, { start, end: part.end });
    if (phrase !== null) return phrase;
  }
  return null;
};

const phraseAfter = (text: string, sentence: Span, cueEnd: number): Span | null => {
  const rest = text.slice(cueEnd, sentence.end);
  const ends = /(?:^|\s)by$/i.test(text.slice(sentence.start, cueEnd));
  const match = ends ? /^\s+/.exec(rest) : /^[^,;.]{0,40}?\bby\s+/.exec(rest);
  return match === null ? null : leadingPhrase(text, { start: cueEnd + match[0].length, end: sentence.end });
};

/**
 * Who holds a reservation: the speaker where its words are in a quotation, else the subject before its cue or the agent
 * after "by", as the sentence writes it. Null when unsure: a pronoun, a passive without an agent.
 */
export const findHolder = (
  text: string,
  sentence: Span,
  cue: Span,
  where: 'subject' | 'after' | 'none',
  quotes: readonly Quote[],
): Span | null => {
  const said = quotes.find((quote) => quote.segments.some(({ start, end }) => start <= cue.start && cue.end <= end));
  if (said !== undefined) return said.speaker;
  if (where === 'none') return null;
  const agent = phraseAfter(text, sentence, cue.end);
  if (agent !== null || where === 'after') return agent;
  if (/\b(?:be|been)\b/.test(slice(text, cue)) && !/\bbeen able\b/.test(slice(text, cue))) return null;
  return subjectBefore(text, sentence, cue.start);
};
