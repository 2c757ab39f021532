import { leansBack } from '../summary/leaning.ts';
import { markedIn } from '../text/marks.ts';
import { LIMITS } from './limits.ts';
import { wordsIn } from './supports.ts';

/** Whatever is no visible character: line breaks, and what turns or hides text. */
const UNSEEN = /\p{C}|[\u2028\u2029]/u;
/** What Markdown, Slack's mrkdwn and HTML are made of. */
const MARKUP = /[*_`~<>|[\]{}\\#]/;
const MENTION = /[@＠]/u;
/** Two words with a point and no space between, such as a host; initials and numbers are none. */
const ADDRESS = /:\/\/|\bwww\.|[\p{L}\p{N}]{2}\.\p{L}{2}/iu;
const DOUBLE = /["“”„‟«»″〝〞〟]/u;
const SENTENCE = /^["“‘'(]?[\p{Lu}\p{N}].*[\p{L}\p{N}%)”’"'.][.!?]["”’')]*$/u;

/** What is wrong with how a sentence is written, as the rest of a sentence about it; null where nothing is. */
export const formOf = (text: string, opens: boolean, bearers: readonly string[]): string | null => {
  if (UNSEEN.test(text)) return 'holds characters that can not be seen';
  if (!SENTENCE.test(text) || wordsIn([text]) < LIMITS.sentenceWords) return 'is not a whole sentence';
  if (MARKUP.test(text)) return 'holds formatting';
  if (ADDRESS.test(text)) return 'holds an address';
  if (MENTION.test(text)) return 'holds a mention';
  if (!quotesAsBorne(text, bearers)) return 'holds quotation marks where its sentences have none';
  return opens && leansBack(text) ? 'is not clear by itself' : null;
};

/** Whether all that stands between marks stands between marks in a bearer, letter for letter. */
const quotesAsBorne = (text: string, bearers: readonly string[]): boolean => {
  const marked = markedIn(text, { start: 0, end: text.length });
  if (marked.some(({ closed, single }) => !closed && !single)) return false;
  const quoted = bearers.flatMap((bearer) =>
    markedIn(bearer, { start: 0, end: bearer.length }).map(({ start, end }) => bearer.slice(start, end)),
  );
  let bare = text;
  for (const { start, end, outer, closed } of marked.toReversed()) {
    if (!closed) continue;
    const words = text.slice(start, end);
    if (!quoted.some((passage) => passage.includes(words))) return false;
    bare = bare.slice(0, outer.start) + bare.slice(outer.end);
  }
  return !DOUBLE.test(bare);
};
