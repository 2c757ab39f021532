import { setImmediate } from 'node:timers/promises';
import { publishersOf } from '../core/card/source-name.ts';
import type { Clock, Log, ReplicaStore, Store } from '../core/ports.ts';
import { mayBeRephrased, supportKey, supportsOf } from '../core/rephrasing/supports.ts';
import type { BriefSentence } from '../core/stories/brief/brief.ts';
import type { Story } from '../core/story.ts';
import { type Allowance, createBudget } from './budget.ts';
import { createCircuit } from './circuit.ts';
import { createEndpoint, type Endpoint, type EndpointSettings } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { rephrase } from './rephrase.ts';

export type ModelSettings = EndpointSettings & Allowance;

export interface EditorPorts {
  readonly settings: ModelSettings;
  readonly store: {
    readonly stories: Pick<Store['stories'], 'find'>;
    readonly rephrasings: Pick<Store['rephrasings'], 'keep'>;
  };
  /** Null where no other process can share the database; of several one asks. */
  readonly replicas: Pick<ReplicaStore, 'take'> | null;
  readonly clock: Clock;
  readonly log: Log;
  /** The name of this process, which no other ever has. */
  readonly replica: string;
  readonly endpoint?: Endpoint;
}

/** Has the stories of the day shortened by a language model, ahead of whoever is shown them: nobody waits for it. */
export interface Editor {
  /** Asks about stories that are new or told by other sentences now. Never rejects; a second call joins the one under way. */
  look(): Promise<void>;
  /** Gives up what is under way. */
  stop(): Promise<void>;
}

interface Job {
  readonly story: Story;
  readonly supports: readonly BriefSentence[];
  readonly key: string;
}

export const createEditor = (ports: EditorPorts): Editor => {
  const { settings, store, replicas, clock, log, replica } = ports;
  const endpoint = ports.endpoint ?? createEndpoint(settings, clock);
  const budget = createBudget(settings);
  const circuit = createCircuit({ clock, log });
  const stopping = new AbortController();
  let looking: Promise<void> | null = null;
  /** Stories that gained no article since are done. */
  let seen = Number.NEGATIVE_INFINITY;
  let resting = Number.NEGATIVE_INFINITY;
  /** How often the endpoint failed at these sentences while it answered about others. */
  const failures = new Map<string, number>();

  const jobs = async (now: number): Promise<Job[]> => {
    const stories = await store.stories.find({
      placeId: null,
      since: now - LIMITS.oldest,
      ...(seen === Number.NEGATIVE_INFINITY ? {} : { keptAfter: seen }),
      limit: LIMITS.looked,
    });
    const found: Job[] = [];
    for (const story of stories) {
      // Whoever asks something takes their turn in between.
      await setImmediate();
      const supports = supportsOf(story);
      const key = supportKey(supports);
      const open = story.rephrased?.key !== key && (failures.get(key) ?? 0) < LIMITS.attempts;
      if (open && mayBeRephrased(supports)) found.push({ story, supports, key });
    }
    return found.sort((one, other) => weightOf(other) - weightOf(one));
  };

  /** Whether it is settled, for better or worse; false where it is to be asked about again. */
  const edit = async ({ story, supports, key }: Job, tally: Tally): Promise<boolean> => {
    if (!circuit.closed() || clock.now() < resting || stopping.signal.aborted) return false;
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(settings.timeout)]);
    const outcome = await rephrase({ model: settings.name, endpoint, budget, clock }, supports, signal);
    if (stopping.signal.aborted) return false;
    if (outcome.kind === 'over-budget') {
      resting = clock.now() + LIMITS.rest;
      return false;
    }
    if (outcome.kind === 'failed') {
      tally.failed += 1;
      failures.set(key, (failures.get(key) ?? 0) + 1);
      // Then it was not the story's fault.
      if (circuit.failed(outcome.problem) || failures.size > LIMITS.remembered) failures.clear();
      return false;
    }
    circuit.answered();
    await store.rephrasings.keep(story.id, outcome.rephrased, clock.now());
    if (outcome.rephrased.sentences.length > 0) tally.shortened += 1;
    else tally.refused += 1;
    return true;
  };

  const look = async (): Promise<void> => {
    if (!circuit.closed() || clock.now() < resting) return;
    if (replicas !== null && !(await replicas.take('model', replica, LIMITS.lease))) return;
    const now = clock.now();
    const waiting = await jobs(now);
    const tally: Tally = { shortened: 0, refused: 0, failed: 0 };
    const asked = waiting.splice(0, LIMITS.asked);
    let settled = waiting.length === 0;
    const work = async (): Promise<void> => {
      for (let job = asked.shift(); job !== undefined; job = asked.shift()) {
        if (!(await edit(job, tally))) settled = false;
      }
    };
    await Promise.all(Array.from({ length: LIMITS.atOnce }, work));
    if (settled) seen = now - LIMITS.overlap;
    if (tally.shortened + tally.refused + tally.failed > 0) log.info({ ...tally }, 'Had stories shortened');
  };

  return {
    look: () => {
      if (stopping.signal.aborted) return Promise.resolve();
      looking ??= look()
        .catch((err: unknown) => log.error({ err }, 'Having stories shortened went wrong'))
        .finally(() => {
          looking = null;
        });
      return looking;
    },
    stop: async () => {
      stopping.abort();
      await looking;
      await endpoint.close();
    },
  };
};

interface Tally {
  shortened: number;
  refused: number;
  failed: number;
}

/** What more publishers have is shown sooner; among equals the newest comes first already. */
const weightOf = ({ story }: Job): number => publishersOf([story]).length;
