import { type Quote, type Span, slice } from '../article.ts';
import { surname } from './family-names.ts';
import type { Frame } from './frames.ts';
import type { Figure, Mention, People } from './people.ts';

/** A paragraph that an interview prints for one voice: "Q: …", "IDA BROOK: …". */
interface Turn {
  readonly frame: number;
  readonly label: Span;
  readonly name: string;
  readonly said: Span;
  readonly asks: boolean;
}

/** An answer, and whose it is. */
export interface Answer {
  readonly quote: Quote;
  readonly figure: number;
}

/** Longest label that is read, UTF-16 units. */
const LONGEST_LABEL = 60;
const LABEL =
  /^\**(?<label>Question|Answer|\p{Lu}[\p{Lu}\p{M}'’.-]*(?: \p{Lu}[\p{Lu}\p{M}'’.-]*){0,3})\**:\**\s+(?=[^\s*])/u;
const ASKS = /^(?:q|question|interviewer|reporter|host|moderator)$/u;
const ANSWERS = /^(?:a|answer)$/u;
/** How sure a printed name is, and that the one person introduced gives the answers. */
const SURE = { named: 0.9, only: 0.75 };

/**
 * Reads an interview's answers, printed without marks, as quotes: by the label where it is a name that the article gives elsewhere,
 * else by the one person its title or introduction names. Without a question, or with neither, there are none.
 */
export const findAnswers = (text: string, frames: readonly Frame[], people: People, title: string): Answer[] => {
  const turns = turnsIn(text, frames);
  const first = turns.find(({ asks }) => asks);
  if (first === undefined) return [];
  const labels = new Map(turns.map(({ frame, label }) => [frame, label]));
  const given = people.mentions.filter(({ frame, start }) => start >= (labels.get(frame)?.end ?? 0));
  const opening = (turns[0] ?? first).frame;
  const only = onlyPerson(people.figures, given, opening, title);
  const called = namesOf(people.figures, given, title);
  return turns.flatMap((turn) => {
    if (turn.asks || turn.frame < first.frame) return [];
    const named = called.get(turn.name);
    const figure = ANSWERS.test(turn.name) ? only : named;
    if (figure == null) return [];
    return { quote: quoteOf(turn, figure, named === undefined ? SURE.only : SURE.named), figure: figure.id };
  });
};

const turnsIn = (text: string, frames: readonly Frame[]): Turn[] =>
  frames.flatMap(({ paragraph }, frame) => {
    const found = LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL)));
    const label = found?.groups?.label;
    if (found === null || label === undefined) return [];
    const start = paragraph.start + found[0].indexOf(label);
    const said = { start: paragraph.start + found[0].length, end: paragraph.end };
    const name = label.toLowerCase().replace(/\.(?=\s|$)/gu, '');
    const asks = ASKS.test(name) || (!ANSWERS.test(name) && /\?["”’]?$/u.test(slice(text, said)));
    return { frame, label: { start, end: start + label.length }, name, said, asks };
  });

/** Nothing tells against a person: one who may have been introduced makes it doubtful whose the answers are. */
const mayBePerson = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.person > -1 && figure.words.length > 1;

/** The one person whom the introduction names, or else the title. */
const onlyPerson = (
  figures: readonly Figure[],
  given: readonly Mention[],
  opening: number,
  title: string,
): Figure | null => {
  const introduced = new Set(given.filter(({ frame }) => frame < opening).map(({ figure }) => figures[figure]));
  const those = [...introduced].filter(mayBePerson);
  const candidates = those.length > 0 ? those : figures.filter((figure) => mayBePerson(figure) && isIn(title, figure));
  const [one] = candidates;
  return candidates.length > 1 || one === undefined || one.person <= 0 ? null : one;
};

const isIn = (title: string, { words }: Figure): boolean => title.toLowerCase().includes(words.join(' '));

/** Whole and family names that the article gives beside the labels; a family name that two share is nobody's. */
const namesOf = (
  figures: readonly Figure[],
  given: readonly Mention[],
  title: string,
): ReadonlyMap<string, Figure | null> => {
  const seen = new Set(given.map(({ figure }) => figure));
  const called = new Map<string, Figure | null>();
  for (const figure of figures) {
    if (figure.words.length < 2 || !(seen.has(figure.id) || isIn(title, figure))) continue;
    called.set(figure.words.join(' '), figure);
    const family = surname(figure.words);
    called.set(family, called.has(family) ? null : figure);
  }
  return called;
};

const quoteOf = (turn: Turn, figure: Figure, confidence: number): Quote => ({
  ...turn.said,
  segments: [turn.said],
  speaker: figure.naming,
  role: null,
  mention: turn.label,
  cue: null,
  kind: 'statement',
  confidence,
  key: false,
  rank: 0,
});
