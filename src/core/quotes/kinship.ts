import { isClosedClass } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import { contradicts } from './descriptions.ts';
import { surname } from './family-names.ts';
import type { Focus } from './focus.ts';
import type { Frame } from './frames.ts';
import { INVERSE, type Relation, relationOf } from './kin-nouns.ts';
import { type Figure, type Mention, mentionFrom, NAMESAKES, type People } from './people.ts';
import { isPossessive, type Phrase } from './phrases.ts';

type Tokens = readonly Token[];

/** "Ida Brook is Odo’s mother", as the article says it. */
export interface Kinship {
  readonly person: number;
  readonly relation: Relation;
  readonly of: number;
}

/** What telling relatives apart needs of the article. */
export interface Kinfolk {
  readonly frames: readonly Frame[];
  readonly people: People;
  readonly focus: Focus;
  /** Mentions outside quotations, by frame. */
  readonly named: ReadonlyMap<number, readonly Mention[]>;
}

/** Words that may stand between an owner and the noun: "her late elder brother". */
const BETWEEN = 3;
/** How sure a relation is that the article states, and one that only the family name shows. */
const SURE = { stated: 0.75, named: 0.6 };

/** Who is related to whom, and who bears a last name. */
export interface Kinships {
  readonly stated: readonly Kinship[];
  readonly families: ReadonlyMap<string, readonly Figure[]>;
}

/** More relations than any article states; a text that has more is no article. */
const MOST = 60;

/** Reads who is related to whom: "His wife, Ida", "Ida Brook, Fenn’s sister", "Odo Lunt’s mother Vera". */
export const readKinships = (kin: Kinfolk): Kinships => {
  const families = new Map<string, Figure[]>();
  for (const figure of kin.people.figures) {
    if (figure.words.length < 2 || figure.person <= 0) continue;
    const known = families.get(surname(figure.words));
    if (known === undefined) families.set(surname(figure.words), [figure]);
    else if (known.length < NAMESAKES) known.push(figure);
  }
  return { stated: statedIn(kin).slice(0, MOST), families };
};

const statedIn = (kin: Kinfolk): Kinship[] => {
  const found: Kinship[] = [...seniorities(kin.people.figures)];
  for (const mentions of kin.named.values())
    for (const mention of mentions) {
      const tokens = kin.frames[mention.frame]?.tokens ?? [];
      const comma = tokens[mention.titleFrom - 1]?.text === ',' ? 1 : 0;
      for (const noun of [mention.titleFrom - 1 - comma, nounAfter(tokens, mention.to)]) {
        const relation = relationOf(tokens[noun]?.lower ?? '');
        const owner = relation === null ? null : ownerOf(kin, mention.frame, noun);
        const of = owner === mention.figure ? otherThan(kin, tokens[noun]?.start ?? 0, owner) : owner;
        if (relation !== null && of !== null) found.push({ person: mention.figure, relation, of });
      }
    }
  return found;
};

/** "Odo Lunt Sr." is the father of "Odo Lunt Jr.". */
const seniorities = (figures: readonly Figure[]): Kinship[] => {
  const seniors = new Map<string, number>();
  for (const { id, words } of figures) if (words.at(-1) === 'sr') seniors.set(words.slice(0, -1).join(' '), id);
  return figures.flatMap(({ id, words }) => {
    const person = words.at(-1) === 'jr' ? seniors.get(words.slice(0, -1).join(' ')) : undefined;
    return person === undefined ? [] : [{ person, relation: 'parent' as const, of: id }];
  });
};

/** Of "Ida Brook, 81, his elder sister" the noun. */
const nounAfter = (tokens: Tokens, to: number): number => {
  let at = tokens[to]?.text === ',' ? to + 1 : -1;
  if (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const limit = at + BETWEEN + 2;
  while (at >= 0 && at < limit && (tokens[at]?.type === 'word' || isPossessive(tokens[at]))) {
    if (relationOf(tokens[at]?.lower ?? '') !== null) return at;
    at += 1;
  }
  return -1;
};

/** Whose relative a noun speaks of: "his mother", "Brook’s mother". */
const ownerOf = (kin: Kinfolk, frame: number, noun: number): number | null => {
  const tokens = kin.frames[frame]?.tokens ?? [];
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - BETWEEN); at -= 1) {
    const token = tokens[at];
    if (isPossessive(token)) {
      const owner = mentionFrom(kin.named.get(frame) ?? [], at - 1);
      return owner?.to === at ? owner.figure : null;
    }
    if (/^(?:his|her)$/u.test(token?.lower ?? '')) return kin.focus.pronouns.get(token?.start ?? -1)?.figure ?? null;
    if (token?.type !== 'word' || isClosedClass(token.lower)) return null;
  }
  return null;
};

const otherThan = (kin: Kinfolk, offset: number, figure: number): number | null =>
  kin.focus.before(offset).find((referent) => referent.figure !== figure)?.figure ?? null;

/** Whom "his wife" or "Brook’s son" means, by what the article states of them, else by the family name. */
export const relativeMeant = (
  kin: Kinfolk,
  kinships: Kinships,
  frame: number,
  phrase: Phrase,
): { figure: number; confidence: number } | null => {
  const tokens = kin.frames[frame]?.tokens ?? [];
  const noun = tokens[phrase.head]?.lower ?? '';
  const relation = relationOf(noun);
  if (relation === null || phrase.kind !== 'nominal') return null;
  const first = tokens[phrase.from]?.lower ?? '';
  const { figures } = kin.people;
  const fits = (figure: number): boolean => figures[figure] !== undefined && !contradicts(figures[figure], noun);
  const owns = (figure: number): boolean =>
    !(first === 'his' && figures[figure]?.gender === 'female') &&
    !(first === 'her' && figures[figure]?.gender === 'male');
  const pairs = kinships.stated
    .flatMap((one) => [one, { person: one.of, relation: INVERSE[one.relation], of: one.person }])
    .filter((one) => one.relation === relation && fits(one.person) && owns(one.of));
  const owner = ownerOf(kin, frame, phrase.head);
  const people = new Set(pairs.filter(({ of }) => of === owner).map(({ person }) => person));
  const all = owner !== null || people.size > 0 ? people : new Set(pairs.map(({ person }) => person));
  const [only] = all;
  if (all.size === 1 && only !== undefined) return { figure: only, confidence: SURE.stated };
  if (all.size > 1 || owner === null || figures[owner] === undefined) return null;
  const family = (kinships.families.get(surname(figures[owner].words)) ?? []).filter(({ id }) => id !== owner);
  const [member] = family;
  return family.length === 1 && member !== undefined && fits(member.id)
    ? { figure: member.id, confidence: SURE.named }
    : null;
};
