import { TIMES } from '../../text/closed-class.ts';

/** Longer lines are no heading, UTF-16 units. */
const LONGEST = 80;
const HEADING =
  /^(?<opens>corrections?(?: (?:and|&) clarifications?)?|clarifications?|editor['’]s note|update|updated|last updated|amended)\b(?<rest>.*)$/iu;
const NOTE = /^(?:correction|clarification|editor)/i;
/** What stands beside the names of days and months in a date or a time. */
const OF_A_DATE = /^(?:on|at|of|st|nd|rd|th|am|pm|a|p|m|[a-z]{1,3}t|utc)$/;
/** A heading over one note or over many. */
const OF_MANY = /^(?:corrections|clarifications|correction (?:and|&))/i;
/** A further note, by what it says of the article, or of what else was wrong: "It also named the captain wrongly." */
const FURTHER =
  /^(?:it|we|(?:the|this|an?|in an?|in the) (?:\p{L}+ ){0,2}(?:article|story|headline|caption|version|graphic|map)) (?:\p{L}+ )?also\b/iu;
const ALSO_WRONG =
  /\balso (?:been )?(?:misspell?ed|misspelt|misstated|misidentified|misattributed|wrong(?:ly)?|incorrect(?:ly)?)\b/iu;
const PUTS_RIGHT =
  /\b(?:corrected|amended|clarified|misspell?ed|misspelt|misstated|misidentified|misattributed|mistaken(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|in error|(?:earlier|previous) version|should have (?:said|read|been))\b/i;
/** Which edition a correction is of, between its heading and itself. */
const EDITION = /^as (?:published|printed|it appeared|they appeared) \p{L}/iu;

/** What a line on its own heads. */
export type NoteHeading = 'note' | 'notes' | 'time';

/**
 * What a line on its own heads: a note of the publisher, which comes next ("Correction: 2 October"), several ("Corrections and
 * clarifications"), or nothing more than the time that it tells ("Updated: 14:20"); null where it is no heading.
 */
export const headingIn = (line: string): NoteHeading | null => {
  if (line.length > LONGEST) return null;
  const { opens, rest = '' } = HEADING.exec(line.trim())?.groups ?? {};
  if (opens === undefined) return null;
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => TIMES.has(word) || OF_A_DATE.test(word))) return null;
  if (OF_MANY.test(opens)) return 'notes';
  return NOTE.test(opens) || (opens.toLowerCase() === 'update' && !/\d/.test(rest)) ? 'note' : 'time';
};

/** Whether a paragraph behind a note, under a heading over one or over many, is a note as well. */
export const isFurtherNote = (line: string, heading: 'note' | 'notes'): boolean =>
  FURTHER.test(line) || ALSO_WRONG.test(line) || (heading === 'notes' && PUTS_RIGHT.test(line));

/** Whether a line under such a heading only says where the note was printed. */
export const namesEdition = (line: string): boolean => line.length <= LONGEST && EDITION.test(line.trim());
