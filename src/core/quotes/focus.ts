import { CUE_VERBS } from './cues.ts';
import { readEpithets } from './epithets.ts';
import type { Frame } from './frames.ts';
import type { Reading } from './gender.ts';
import { type Mention, mentionsByFrame, type People } from './people.ts';
import { isPossessive } from './phrases.ts';
import { isSubject } from './positions.ts';
import { featuresOf, type Naming, type Place, type Standing, scoreOf, UNKNOWN } from './referents.ts';
import { lastUpTo, namedIn, stretchesOf } from './stretches.ts';
import { askersIn, type Voice } from './voices.ts';

/** Whom a pronoun means, and how sure that is. */
export interface Referent {
  readonly figure: number;
  readonly confidence: number;
  /** Goes back to a name that two bear. */
  readonly unclear: boolean;
}

/** Who is being written about at each place of the article. */
export interface Focus {
  /** By the offset at which the pronoun begins. */
  readonly pronouns: ReadonlyMap<number, Referent>;
  /** Each of those pronouns with whom it may mean. */
  readonly readings: readonly Reading[];
  /** Who has a part in what is said in a frame, in the order of the verbs. */
  voices(frame: number): readonly Voice[];
  /** People in the focus just before a place, likeliest first. */
  before(offset: number): readonly Referent[];
}

/** Sees the candidates of each pronoun with their features, for fitting weights. */
export type Observer = (offset: number, candidates: readonly { figure: number; features: number[] }[]) => void;

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
/** Sentences after which nobody is meant by a pronoun any more. */
const MEMORY = 10;
/** Most figures that are kept in mind, so that a text of names alone costs no more than its length. */
const KEPT = 40;
/** A gender as certain as a title makes it rules a figure out. */
const CERTAIN = 2;

/** Who was in mind at a place, kept so that they are ranked only where somebody asks. */
interface Snapshot {
  readonly start: number;
  readonly place: Place;
  readonly standings: readonly Standing[];
}

const UNNAMED: Naming = { later: false, quoted: false, quotedNear: false, told: false };

/**
 * Follows the article from name to pronoun to name, and says for each pronoun outside quotations whom it means. `voices`: those of
 * each frame.
 */
export const followFocus = (
  people: People,
  frames: readonly Frame[],
  voices: readonly (readonly Voice[])[],
  observe?: Observer,
): Focus => {
  const standings = new Map<number, Standing>();
  const pronouns = new Map<number, Referent>();
  const readings: Reading[] = [];
  const snapshots: Snapshot[] = [];
  const epithets = readEpithets(people, frames);
  const byFrame = mentionsByFrame(
    epithets.length === 0
      ? people.mentions
      : [...people.mentions, ...epithets].sort((one, other) => one.start - other.start),
  );
  const quoted = people.mentions.filter((mention) => mention.quoted);
  let sentence = 0;
  let order = 0;
  /** Who last asked something of somebody else: "Fenn asked the witness whether". */
  let questioner = -1;
  const stand = (figure: number): Standing => {
    const known = standings.get(figure);
    standings.delete(figure);
    // A new one each time: snapshots hold those before it.
    const standing: Standing = { ...UNKNOWN, ...known, figure };
    standings.set(figure, standing);
    for (const oldest of standings.keys())
      if (standings.size > KEPT) standings.delete(oldest);
      else break;
    standing.sentence = sentence;
    standing.order = order += 1;
    standing.count += 1;
    return standing;
  };
  /** Those that are still in mind, who was mentioned last at the end. */
  const inMind = (): Iterable<Standing> => {
    for (const [figure, standing] of standings)
      if (sentence - standing.sentence > MEMORY) standings.delete(figure);
      else break;
    return standings.values();
  };
  const rank = (
    those: Iterable<Standing>,
    place: Place,
    namingOf: (figure: number) => Naming,
    offset: number,
    asker = -1,
  ): Referent[] => {
    const candidates: { figure: number; features: number[]; score: number; unclear: boolean }[] = [];
    for (const standing of those) {
      if (standing.figure === asker && standing.asked >= sentence - 1) continue;
      const figure = people.figures[standing.figure];
      if (figure === undefined || figure.person < (figure.words.length > 1 ? 0 : 1.5)) continue;
      if (
        place.gender !== null &&
        figure.gender !== null &&
        figure.gender !== place.gender &&
        figure.genderSure >= CERTAIN
      )
        continue;
      const features = featuresOf(figure, standing, place, namingOf(figure.id));
      candidates.push({ figure: figure.id, features, score: scoreOf(features), unclear: standing.unclear });
    }
    candidates.sort((one, other) => other.score - one.score || one.figure - other.figure);
    if (place.gender !== null) observe?.(offset, candidates);
    const top = candidates[0]?.score ?? 0;
    const whole = candidates.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
    return candidates.slice(0, 4).map(({ figure, score, unclear }) => ({
      figure,
      confidence: Math.exp(score - top) / whole,
      unclear,
    }));
  };
  for (const [index, { tokens }] of frames.entries()) {
    // A quotation alone is nobody's turn to be written about, and takes nobody out of mind.
    let begun = false;
    const mentions = byFrame.get(index) ?? [];
    const named = new Map(mentions.map((mention) => [mention.from, mention] as const));
    const parts = partsIn(voices[index] ?? []);
    const askers = askersIn(voices[index] ?? []);
    const near = namedIn(quoted, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
    const stretches = stretchesOf(tokens, mentions, quoted);
    let turn = 0;
    let stretch = stretches[turn];
    let led = false;
    const snap = (start: number): void => {
      const place = { sentence, frame: index, order, gender: null, beside: false };
      snapshots.push({ start, place, standings: [...inMind()] });
    };
    snap(tokens[0]?.start ?? 0);
    const play = (figure: number, from: number, to: number, subject: boolean): Standing => {
      const standing = stand(figure);
      if (subject) {
        standing.subject = sentence;
        if (!led) standing.led = sentence;
        led = true;
      }
      for (let at = from; at < to; at += 1) {
        const part = parts.get(at);
        if (part === 'says') standing.spoke = sentence;
        if (part === 'asks') {
          standing.asked = sentence;
          questioner = askers.has(at) ? figure : -1;
        }
        if (part === 'hears') standing.heard = sentence;
      }
      return standing;
    };
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.type === 'break') {
        begun = false;
        led = false;
        turn += 1;
        stretch = stretches[turn];
        snap(token.start);
      }
      if (!begun && token.type === 'word') {
        begun = true;
        sentence += 1;
      }
      const mention = named.get(at);
      if (mention !== undefined) {
        const standing = play(
          mention.figure,
          mention.from,
          mention.to,
          isSubject(tokens, mention.titleFrom, mention.to),
        );
        standing.named = sentence;
        standing.frame = index;
        standing.unclear = mention.unclear;
        if (isPossessive(tokens[mention.to])) standing.owner = sentence;
      }
      if (token.type !== 'word') continue;
      const gender = HE.has(token.lower) ? 'male' : SHE.has(token.lower) ? 'female' : null;
      if (gender === null) continue;
      const told = toldBy(tokens, at, named);
      const ranked = rank(
        inMind(),
        { sentence, frame: index, order, gender, beside: tokens[at - 1]?.type === 'passage' },
        (figure) => ({
          later: (stretch?.lastNamed.get(figure) ?? -1) > at,
          quoted: stretch?.quoted.has(figure) ?? false,
          quotedNear: near.has(figure),
          told: figure === told,
        }),
        token.start,
        isAsking(tokens[at + 1]) ? -1 : questioner,
      );
      const best = ranked[0];
      if (best === undefined) continue;
      pronouns.set(token.start, best);
      readings.push({
        gender,
        weight: token.lower === 'he' || token.lower === 'she' ? 1 : 0.5,
        candidates: ranked.map(({ figure, confidence }) => ({ figure, share: confidence })),
      });
      play(best.figure, at, at + 1, token.lower === 'he' || token.lower === 'she')[gender] = sentence;
    }
  }
  return {
    pronouns,
    readings,
    voices: (frame) => voices[frame] ?? [],
    before: (offset) => {
      const snapshot = snapshots[lastUpTo(snapshots, offset)];
      return snapshot === undefined ? [] : rank(snapshot.standings, snapshot.place, () => UNNAMED, offset);
    },
  };
};

const isAsking = (token: Frame['tokens'][number] | undefined): boolean =>
  token !== undefined && /^(?:asked|asks|demanded|pressed|continued)$/u.test(token.lower);

/** Whom the verb of the pronoun at `at` is said to: "he told Fenn", "she said of Fenn"; -1 for nobody. */
const toldBy = (tokens: Frame['tokens'], at: number, named: ReadonlyMap<number, Mention>): number => {
  if (CUE_VERBS.get(tokens[at + 1]?.lower ?? '')?.form !== 'finite') return -1;
  const object = /^(?:of|to|about)$/u.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  for (let place = object; place < object + 3; place += 1) {
    const mention = named.get(place);
    if (mention !== undefined) return mention.titleFrom <= object ? mention.figure : -1;
  }
  return -1;
};

/** The parts by the token index of the name or pronoun that plays them. */
const partsIn = (voices: readonly Voice[]): ReadonlyMap<number, Voice['part']> =>
  new Map(voices.map(({ phrase, part }) => [phrase.kind === 'nominal' ? -1 : phrase.head, part] as const));
