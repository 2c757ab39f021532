import type { ConsoleEvent } from './client/event.ts';

/** An event with its place in this run's sequence. */
export interface Sequenced {
  readonly id: string;
  readonly event: ConsoleEvent;
}

type Listener = (sequenced: Sequenced) => void;

export interface Events {
  publish(event: ConsoleEvent): void;
  /** The id of the newest event: what a page drawn now already shows. */
  newest(): string;
  /** Replays what came after `after`, then tells each new event; the returned function ends it. */
  subscribe(after: string | null, listener: Listener): () => void;
}

/**
 * Live events with a memory of the newest `capacity`. Ids are `run.number`; whoever asks to resume from another run, or
 * from before what is remembered, is told to `reset`, since what was missed can't be told any more.
 */
export function createEvents({ run, capacity }: { run: string; capacity: number }): Events {
  const kept: { readonly number: number; readonly event: ConsoleEvent }[] = [];
  const listeners = new Set<Listener>();
  let number = 0;
  const id = (each: number) => `${run}.${each}`;
  return {
    publish(event) {
      number += 1;
      kept.push({ number, event });
      if (kept.length > capacity) kept.shift();
      for (const listener of listeners) listener({ id: id(number), event });
    },
    newest: () => id(number),
    subscribe(after, listener) {
      const since = after === null ? number : position(after, run);
      const oldest = kept[0]?.number ?? number + 1;
      if (since === null || since > number || since < oldest - 1) {
        listener({ id: id(number), event: { type: 'reset' } });
      } else {
        for (const each of kept) if (each.number > since) listener({ id: id(each.number), event: each.event });
      }
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function position(id: string, run: string): number | null {
  const [ofRun, number] = id.split('.');
  return ofRun === run && /^\d+$/.test(number ?? '') ? Number(number) : null;
}
