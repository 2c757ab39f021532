import { isDeepStrictEqual } from 'node:util';
import { amend } from '../core/amending/amend.ts';
import type { ToldCard } from '../core/amending/told-card.ts';
import type { TouchedCard } from '../core/ports.ts';
import { amendmentLimits as limits } from './amendment-limits.ts';
import { type AmendmentPorts, createEditing } from './edit-message.ts';
import { limits as usual } from './limits.ts';

export interface Amendments {
  /** Notes the messages that tell articles which were edited lately. Never rejects; a second call joins the one under way. */
  look(): Promise<void>;
  /** Edits those that are due, until none is. Never rejects; a second call joins the one under way. */
  carry(): Promise<void>;
  /** Begins nothing new; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Lets what was posted follow articles that are edited afterwards. */
export const createAmendments = (ports: AmendmentPorts): Amendments => {
  const { store, platforms, clock, log } = ports;
  const { amendments } = store;
  const edit = createEditing(ports);
  /** The cards that were looked at, as they were found. */
  const seen = new Map<string, TouchedCard>();
  let seenUntil = Number.NEGATIVE_INFINITY;
  let madeUntil: number | null = null;
  let forgotten = Number.NEGATIVE_INFINITY;
  /** What is under way. */
  const running = new Map<() => Promise<void>, Promise<void>>();
  let stopped = false;

  const noteCard = async (cardId: string, told: ToldCard, now: number): Promise<void> => {
    const articles = await amendments.articles(told);
    const extent = (['corrections', 'all'] as const).find((each) => amend(told, articles, each) !== null);
    if (extent === undefined) return;
    const { settle, gap, oldest, most } = limits;
    const noted = await amendments.note(cardId, extent, { due: now + settle, gap, since: now - oldest, most }, now);
    if (noted > 0) log.debug({ card: cardId, messages: noted }, 'an article that was told was edited');
  };

  const look = async (): Promise<void> => {
    const now = clock.now();
    const since = (): number => Math.max(now - limits.oldest, seenUntil);
    let failed = false;
    for (const touched of await amendments.touched(since(), madeUntil ?? now - limits.overlap)) {
      if (stopped) return;
      const { cardId, made } = touched;
      if (isDeepStrictEqual(seen.get(cardId), touched)) continue;
      try {
        const told = await amendments.card(cardId);
        if (told !== null) await noteCard(cardId, told, now);
        // One that waited for an edit which was taken back may just have been let go, and was noted for this one by nobody.
        if (Math.max(made, touched.revised) < now - limits.joining) seen.set(cardId, touched);
      } catch (err) {
        // It keeps no other from following, and is looked at again.
        failed = true;
        log.error({ card: cardId, err }, 'nobody could see whether a posted card is to follow its articles');
      }
    }
    if (!failed) [seenUntil, madeUntil] = [now - limits.overlap, now - limits.joining];
    for (const [cardId, { revised, made }] of seen) if (Math.max(revised, made) <= since()) seen.delete(cardId);
    if (now - forgotten < limits.forgetEvery) return;
    forgotten = now;
    await amendments.prune(now - limits.kept);
  };

  const carry = async (): Promise<void> => {
    while (!stopped) {
      const due = await amendments.claim(clock.now(), usual.lease, limits.batch, [...platforms.keys()]);
      await edit(due);
      if (due.length < limits.batch) return;
    }
  };

  const logged = (err: unknown): void => log.error({ err }, 'posted messages could not follow their articles');

  const joined = (work: () => Promise<void>) => (): Promise<void> => {
    if (stopped) return Promise.resolve();
    const run =
      running.get(work) ??
      work()
        .catch(logged)
        .finally(() => running.delete(work));
    running.set(work, run);
    return run;
  };

  return {
    look: joined(look),
    carry: joined(carry),
    stop: async () => {
      stopped = true;
      await Promise.all(running.values());
    },
  };
};
