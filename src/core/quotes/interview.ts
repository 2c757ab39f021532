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
  readonly capitals: boolean;
}

/** An answer, and whose it is. */
export interface Answer {
  readonly quote: Quote;
  readonly figure: number;
}

/** Longest label and longest question without one that are read, UTF-16 units. */
const LONGEST_LABEL = 60;
const LONGEST_QUESTION = 300;
const LABEL =
  /^\**(?<label>(?:Question|Answer|\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3})(?=\**:)|[QA]\d{0,2}(?=\**[.)]))\**[:.)]\**\s+(?=[^\s*])/u;
/** Set in capitals throughout: a label even where it stands once. */
const CAPITALS = /^(?:Question|Answer|[^\p{Ll}]+)$/u;
/** A paragraph that only asks, as interviews print their questions. */
const QUESTION = /^[^"“”«»]{3,300}\?\**$/u;
const OPENS_WITH_MARK = /^["“”«‘']/u;
const ASKS = /^(?:q|question|interviewer|reporter|host|moderator)$/u;
const ANSWERS = /^(?:a|answer)$/u;
/** How sure a printed name is, and that the one person introduced gives the answers. */
const SURE = { named: 0.9, only: 0.75 };

/**
 * Reads an interview's answers, printed without marks, as quotes: by the label where it is a name that the article gives elsewhere,
 * else by the one person its title or introduction names. Without a question, or with neither, there are none.
 */
export const findAnswers = (text: string, frames: readonly Frame[], people: People, title: string): Answer[] => {
  const turns = recurring(turnsIn(text, frames));
  const first = turns.find((turn) => turn.asks || isAsked(text, frames, turn));
  if (first === undefined) return [];
  const labels = new Map(turns.map(({ frame, label }) => [frame, label]));
  const given = people.mentions.filter(({ frame, start }) => start >= (labels.get(frame)?.end ?? 0));
  const opening = (turns[0] ?? first).frame;
  const only = onlyPerson(people.figures, given, opening, title);
  const called = namesOf(people.figures, given, title);
  return turns.flatMap((turn) => {
    // What stands in marks is a quotation like any other.
    if (turn.asks || turn.frame < first.frame || OPENS_WITH_MARK.test(slice(text, turn.said))) return [];
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
    const name = label.toLowerCase().replace(/\.(?=\s|$)|(?<=^[qa])\d+$/gu, '');
    const asks = ASKS.test(name) || (!ANSWERS.test(name) && /\?["”’]?$/u.test(slice(text, said)));
    return { frame, label: { start, end: start + label.length }, name, said, asks, capitals: CAPITALS.test(label) };
  });

/** A label in small letters is one where it stands again: "Update: …" stands once. */
const recurring = (turns: readonly Turn[]): Turn[] => {
  const times = Map.groupBy(turns, ({ name }) => name);
  return turns.filter(({ name, capitals }) => capitals || (times.get(name)?.length ?? 0) > 1);
};

/** A question without a label stands right before the turn. */
const isAsked = (text: string, frames: readonly Frame[], { frame }: Turn): boolean => {
  const before = frames[frame - 1]?.paragraph;
  return before !== undefined && before.end - before.start <= LONGEST_QUESTION && QUESTION.test(slice(text, before));
};

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
  const titled = (those.length > 0 ? those : figures.filter(mayBePerson)).filter((figure) => isIn(title, figure));
  const candidates = titled.length === 1 ? titled : those;
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
    const initials = figure.words.map((word) => word.charAt(0)).join('');
    const parts =
      figure.person > 0 ? [surname(figure.words), figure.words[0] ?? '', initials] : [surname(figure.words)];
    for (const part of parts) called.set(part, called.has(part) && called.get(part) !== figure ? null : figure);
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
