import type { Editing, Place, Platform, PlatformName } from '../../src/core/ports.ts';
import type { Problem } from '../../src/core/problem.ts';
import { fail, ok } from '../../src/core/result.ts';

/** What goes wrong with one send. */
export type Fault =
  /** The platform answers that it did not take it. */
  | { readonly kind: 'refused'; readonly problem?: Problem }
  /** The message stands in the channel, but the answer never came. */
  | { readonly kind: 'answer-lost' }
  /** The adapter throws. */
  | { readonly kind: 'throws' }
  /** It is posted and answered only then. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> };

export interface Posted {
  readonly place: string;
  readonly messageId: string;
  readonly deliveryId: string;
  readonly part: number;
  readonly first: string | null;
  payload: unknown;
}

export interface RecordingPlatform extends Platform {
  /** Every message that stands in a channel, in order. */
  readonly posted: readonly Posted[];
  /** Wrong for the next sends, in order; null is a send that goes well. */
  readonly faults: (Fault | null)[];
  /** What `obstacle` answers; null where nothing is missing. */
  missing: Problem | null;
  /** What `find` answers instead of looking; null where it can look. */
  blind: Problem | null;
  /** Why nobody can be written to; null where they can. */
  shut: Problem | null;
  readonly sends: readonly string[];
  /** Every edit that was asked for, in order. */
  readonly edits: readonly Editing[];
  /** Wrong for the next edits, in order; null is an edit that goes well. */
  readonly editFaults: (Fault | null)[];
  /** As a person does. */
  remove(messageId: string): void;
}

const unavailable: Problem = {
  code: 'platform-failed',
  platform: 'console',
  reason: 'it answered with 503',
  retryAt: null,
};

/** A platform whose channels are a list: one message a section of the card, with faults on demand. */
export const recordingPlatform = (name: PlatformName = 'console'): RecordingPlatform => {
  const posted: Posted[] = [];
  const sends: string[] = [];
  const edits: Editing[] = [];
  const idOf = (place: Place, deliveryId: string): string => `message of ${deliveryId} in ${place.id}`;
  return {
    name,
    posted,
    sends,
    edits,
    editFaults: [],
    remove(messageId) {
      posted.splice(
        posted.findIndex((one) => one.messageId === messageId),
        1,
      );
    },
    faults: [],
    missing: null,
    blind: null,
    shut: null,
    render: (card) => card.sections,
    async send(place, { deliveryId, payload, part, first }) {
      sends.push(deliveryId);
      const fault = this.faults.shift() ?? null;
      if (fault?.kind === 'throws') throw new Error('a bug in the adapter');
      if (fault?.kind === 'refused') return fail(fault.problem ?? unavailable);
      if (fault?.kind === 'held') await fault.until;
      const messageId = idOf(place, deliveryId);
      posted.push({ place: place.id, messageId, deliveryId, part, first, payload });
      return fault?.kind === 'answer-lost' ? fail(unavailable) : ok({ messageId });
    },
    async amend(place, editing) {
      edits.push(editing);
      const fault = this.editFaults.shift() ?? null;
      if (fault?.kind === 'throws') throw new Error('a bug in the adapter');
      if (fault?.kind === 'refused') return fail(fault.problem ?? unavailable);
      if (fault?.kind === 'held') await fault.until;
      const stands = posted.find(({ messageId }) => messageId === editing.messageId);
      if (stands === undefined) return fail({ code: 'cannot-edit', place: place.name, reason: 'It was deleted.' });
      stands.payload = editing.payload;
      return fault?.kind === 'answer-lost' ? fail(unavailable) : ok(null);
    },
    async find(place, { deliveryId }) {
      if (this.blind !== null) return fail(this.blind);
      const stands = posted.some((one) => one.place === place.id && one.deliveryId === deliveryId);
      return ok(stands ? idOf(place, deliveryId) : null);
    },
    async conversation(about, personId) {
      if (this.shut !== null) return fail(this.shut);
      return ok({
        place: { ...about, id: `conversation with ${personId}`, name: 'their messages' },
        workspace: 'Harbour',
      });
    },
    async visit(asker, channel) {
      return channel === asker.place.channel ? ok(asker) : fail({ code: 'unknown-channel', typed: channel });
    },
    async obstacle() {
      return this.missing === null ? ok(null) : fail(this.missing);
    },
  };
};
