import { type CaveatKind, type Quote, type Span, type Statement, slice } from '../../article.ts';
import { openingDateline } from '../../article-text/dateline.ts';
import { findOpening } from '../../article-text/opening.ts';
import { sentences } from '../../text/sentences.ts';
import { sharedBy } from '../terms.ts';
import { accountOf } from './account/account.ts';
import { wordsOf } from './account/clause.ts';
import { type Telling, tellingOf } from './account/context.ts';
import { contentLater, type Sentence } from './bearing.ts';
import { type Reservation, reservationsIn, reservedBesides } from './detect.ts';
import { fold } from './fold.ts';
import { headingIn, isFurtherNote, namesEdition } from './note-heading.ts';
import type { Answered } from './pattern.ts';
import { patternsFor } from './triggers.ts';

/** No article has more; in a text without end each reservation would be held against all of it. */
const MOST_SENTENCES = 1_000;
/** A longer sentence is no prose, UTF-16 units. */
const LONGEST_PROSE = 1_500;
/** So much of a sentence is looked at for who tells it, UTF-16 units. */
const LOOKED_AT = 600;
/** How far back the sentence that is answered may stand: of a long article the answer comes late. */
const BACK = [1, 2, 3, 4, 5, 6, 7, 8];
/** Something is told on another's word, or as not certain. */
const ON_ANOTHERS_WORD =
  /\b(?:alleg|accus|claim|suspect|report(?:ed|s)\b|leak|rumou?r|lawsuit|whistleblower|according to|trial|stud(?:y|ies)|finding|paper|journal|preprint|survey|poll|estimate)|, [^,;]{2,60} (?:says?|said|told|has told|have told|warned|hinted|argues?|announced|promised|wrote|suggest(?:s|ed)|contends?|asserts?|shows?|indicates?|estimates?|reported|found|concluded|believes?|submitted|heard)\b|\b(?:told|wrote|heard|found|feared|believed)\b/;
/** Somebody is said to have done something. */
const ACCUSING =
  /\b(?:alleg|accus|claim|suspect|lawsuit|charg|indict|whistleblower)|, [^,;]{2,60} (?:told|said|wrote|reported|announced)\b/;
const ACCUSES: ReadonlySet<CaveatKind> = new Set(['allegation', 'anonymous', 'unverified', 'denial']);
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half)\b/;
/** Its subject is what or whom the sentences before tell of. */
const OPENS_WITH_POINTER = /^(?:he|she|it|they|that|this|its|his|her|their)\b/;

const splitsQuotation = (span: Span, quotes: readonly Quote[]): boolean =>
  quotes.some(({ start, end }) => (start < span.start && span.start < end) || (start < span.end && span.end < end));

/** Every sentence of the body with the reservations it makes by listed wordings and forms, in reading order. */
export const survey = (text: string, quotes: readonly Quote[], statements: readonly Statement[]): Sentence[] => {
  const all = sentences(text, { start: findOpening(text).bodyStart, end: text.length }).slice(0, MOST_SENTENCES);
  const folded = fold(text);
  const surveyed: Sentence[] = [];
  const told: boolean[] = [];
  const tellings: Telling[] = [];
  let noted = false;
  // A heading stands over a note that has not come yet.
  let awaited = false;
  // What heads the notes that the last paragraph was one of.
  let heads: 'note' | 'notes' | null = null;
  // Asked for by every sentence that may answer it.
  const telling = (index: number): boolean => {
    const { span, held } = surveyed[index] ?? {};
    if (span === undefined || held === undefined) return false;
    told[index] ??=
      held.some(({ bears }) => bears === 'own') || ON_ANOTHERS_WORD.test(slice(folded, span).slice(0, LOOKED_AT));
    return told[index];
  };
  const answers = (
    index: number,
    answer: Pick<Sentence, 'span' | 'content'>,
    what: Exclude<Answered, true>,
  ): boolean => {
    const { span: before, held, content } = surveyed[index] ?? {};
    if (before === undefined || held === undefined || content === undefined) return false;
    if (what === 'another figure') return NUMBER.test(slice(folded, before));
    const same = (): boolean =>
      OPENS_WITH_POINTER.test(slice(folded, answer.span)) || sharedBy(answer.content(), content()) > 0;
    if (what === 'on the same') return same();
    const accuses =
      held.some(({ kind }) => ACCUSES.has(kind)) || ACCUSING.test(slice(folded, before).slice(0, LOOKED_AT));
    return accuses && (what === 'an accusation' || same());
  };
  for (const [index, sentence] of all.entries()) {
    const opens = index === 0 || text.slice(all[index - 1]?.end, sentence.start).includes('\n');
    // A note goes on to the end of its paragraph.
    noted = noted && !opens;
    const line = slice(text, sentence);
    const heading = opens ? headingIn(line) : null;
    const further: boolean = opens && heading === null && !awaited && heads !== null && isFurtherNote(line, heads);
    const headed: boolean = further || (awaited && !namesEdition(line));
    if (heading === 'note' || heading === 'notes') heads = heading;
    else if (opens && !awaited && !further) heads = null;
    awaited = heading === 'note' || heading === 'notes' || (awaited && !headed);
    const tried = heading === null ? patternsFor(folded, sentence) : [];
    const words = heading !== null || line.length > LONGEST_PROSE ? [] : wordsOf(folded, text, sentence);
    const before = tellings.slice(-BACK.length).reverse();
    const account = accountOf(words, before);
    const teller = tellingOf(words);
    tellings.push(teller);
    if (tried.length === 0 && account.length === 0 && !headed) {
      surveyed.push({ span: sentence, held: [], content: contentLater(text, sentence), telling: teller, noted });
      continue;
    }
    const span = opens ? { start: openingDateline(text, sentence), end: sentence.end } : sentence;
    const content = contentLater(text, span);
    const source = surveyed.at(-1)?.held.find(({ kind }) => kind === 'anonymous')?.holder ?? null;
    const answering = (what: Answered): boolean =>
      BACK.some((back) => telling(index - back) && (what === true || answers(index - back, { span, content }, what)));
    const around = { folded, quotes, statements, answering, source };
    const held: Reservation[] = [];
    const split = splitsQuotation(span, quotes);
    if (headed && !split) held.push(corrected(span));
    else if (!split) {
      held.push(...reservationsIn(text, span, tried, around));
      if (!noted) held.push(...reservedBesides(text, span, account, held, around));
    }
    noted ||= held.some(({ kind }) => kind === 'correction');
    if (held.some(({ kind, bears }) => kind === 'correction' && bears === 'whole')) heads ??= 'note';
    surveyed.push({ span, held, content, telling: teller, noted });
  }
  return surveyed;
};

const corrected = (cue: Span): Reservation => ({
  kind: 'correction',
  name: 'a note under its heading',
  cue,
  holder: null,
  spoken: false,
  bears: 'whole',
});
