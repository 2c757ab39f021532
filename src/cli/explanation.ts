import { type Reading, slice } from '../core/article.ts';
import { explainReading, type QuoteReasons } from '../core/explain-reading.ts';
import { explainCaveats, explainSummary } from '../core/summary/explain-summary.ts';

/**
 * A reading's quotes with how the speaker of each was found and why it is key or not, and why each sentence of its summary and each
 * caveat stands there, for a person.
 */
export function explanation(reading: Reading): string {
  const reasons = explainReading(reading);
  const { article, quotes } = reading;
  const rest = [...section('Summary', explainSummary(reading)), ...section('Caveats', explainCaveats(reading))].join(
    '',
  );
  if (quotes.length === 0) return `${article.title}\n\n  No quotations.\n\n${rest}`;
  const told = quotes.map((quote, at) => {
    const own = reasons[at];
    const said = quote.segments.map((segment) => slice(article.text, segment).replace(/\s+/gu, ' ')).join(' … ');
    const role = quote.role === null ? [] : [`role: ${slice(article.text, quote.role)}`];
    const lines =
      own === undefined ? [] : [speakerLine(reading, at, own), ...role, `${quote.kind}; ${keyLine(reading, own)}`];
    const worth = own === undefined || own.worth.length === 0 ? [] : [`weighs: ${own.worth.map(inWords).join('; ')}`];
    return [`“${said}”`, ...[...lines, ...worth].map((line) => `    ${line}`)].map((line) => `  ${line}`).join('\n');
  });
  return `${article.title}\n\n${told.join('\n\n')}\n\n${rest}`;
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${heading}\n${lines.map((line) => `    ${line}\n`).join('')}\n`];

const HOW: Record<NonNullable<QuoteReasons['how']>, string> = {
  after: 'named after it',
  before: 'named before it',
  colon: 'named before a colon',
  possessive: 'the holder of the words',
  'same-sentence': 'as the rest of its sentence',
  continued: 'goes on speaking from the quotation before',
  turn: 'the other one of a talk in turns',
  neighbour: 'whom a sentence beside it tells of',
  interview: 'by the label of the answer',
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const speakerLine = (
  { article: { text }, quotes }: Reading,
  at: number,
  { how, likeliest, sure }: QuoteReasons,
): string => {
  const quote = quotes[at];
  if (quote === undefined || likeliest === null || how === null) return 'speaker: nobody found';
  const mention = quote.mention === null ? null : slice(text, quote.mention);
  const name = slice(text, likeliest);
  const beside = mention === null || mention === name ? '' : `, “${mention}”`;
  const cue = quote.cue === null ? '' : ` (“${slice(text, quote.cue)}”)`;
  const left = quote.speaker === null ? ', too unsure to say' : '';
  return `speaker: ${name}, ${HOW[how]}${cue}${beside}; ${percent(sure)} sure${left}`;
};

const keyLine = ({ article }: Reading, { verdict }: QuoteReasons): string => {
  switch (verdict.why) {
    case 'key':
      return `key, number ${verdict.place}`;
    case 'no statement':
      return 'not key: only part of a sentence';
    case 'nobody':
      return 'not key: nobody sure said it';
    case 'no name':
      return 'not key: its speaker has no name';
    case 'unsure':
      return `not key: its speaker is ${percent(verdict.sure)} sure, less than ${percent(verdict.least)}`;
    case 'short':
      return `not key: ${verdict.words} words, fewer than ${verdict.fewest}`;
    case 'long':
      return `not key: ${verdict.words} words, more than ${verdict.most}`;
    case 'begins midway':
      return 'not key: begins in the middle of a sentence';
    case 'leans':
      return `not key: leans on “${slice(article.text, verdict.on)}”, which it does not explain`;
    case 'told':
      return `not key: the summary has it already (worth ${verdict.rank.toFixed(1)}, least ${verdict.least})`;
    case 'weak':
      return `not key: worth ${verdict.rank.toFixed(1)}, least ${verdict.least}`;
    case 'heard':
      return 'not key: a better one of the same speaker is';
    case 'enough':
      return `not key: ${verdict.most} better ones are`;
    default:
      return verdict satisfies never;
  }
};

/** Each feature in words, where it raises the worth of a quote and where it lowers it. */
const FEATURE: Record<QuoteReasons['worth'][number]['feature'], string> = {
  constant: 'every quote',
  words: 'its length',
  short: 'under 8 words',
  plural: 'speaks for a “we”',
  dense: 'words that tell something',
  leaning: 'opens by pointing back',
  denying: 'says no to something',
  late: 'how late it stands',
  talkative: 'how much its speaker says',
  opens: 'ends in a comma, before its speaker',
  continued: 'the speaker goes on',
  nested: 'quotes somebody else',
  asks: 'asks',
  titled: 'words of the title',
  sentences: 'how many sentences it has',
  shown: 'stands in the summary',
};

const inWords = ({ feature, adds }: QuoteReasons['worth'][number]): string =>
  `${FEATURE[feature]} ${adds > 0 ? '+' : '−'}${Math.abs(adds).toFixed(1)}`;
