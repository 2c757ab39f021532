import type { Readable } from 'node:stream';

export type BodyRead =
  /** `over`: it goes on behind the cap. `broken`: the connection ended before the body did. */
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly end: 'whole' | 'over' | 'broken';
      readonly error?: unknown;
    }
  | { readonly kind: 'too-slow' };

export interface BodyLimits {
  /** Bytes kept; what comes after them is not taken off the wire. */
  readonly most: number;
  /** The body is left when fewer than `paceBytes` came within `paceTime` ms. */
  readonly paceTime: number;
  readonly paceBytes: number;
}

/** First room for a body, bytes; it doubles as needed. */
const FIRST_ROOM = 65_536;

/**
 * Reads a body as far as `most` bytes and at no less than its pace. All of it goes into one buffer: a body in a million chunks
 * of one byte each would otherwise be held as a million objects.
 */
export async function readBody(body: Readable, { most, paceTime, paceBytes }: BodyLimits): Promise<BodyRead> {
  let room = new Uint8Array(Math.min(FIRST_ROOM, most));
  let size = 0;
  let before = 0;
  let slow = false;
  const pace = setInterval(() => {
    slow = size - before < paceBytes;
    before = size;
    if (slow) body.destroy();
  }, paceTime);
  try {
    for await (const part of body as AsyncIterable<Uint8Array>) {
      const kept = part.subarray(0, most - size);
      if (size + kept.length > room.length) {
        const larger = new Uint8Array(Math.min(most, Math.max(room.length * 2, size + kept.length)));
        larger.set(room.subarray(0, size));
        room = larger;
      }
      room.set(kept, size);
      size += kept.length;
      if (kept.length < part.length) return { kind: 'body', bytes: room.subarray(0, size), end: 'over' };
    }
  } catch (error) {
    if (slow) return { kind: 'too-slow' };
    return { kind: 'body', bytes: room.subarray(0, size), end: 'broken', error };
  } finally {
    clearInterval(pace);
  }
  return slow ? { kind: 'too-slow' } : { kind: 'body', bytes: room.subarray(0, size), end: 'whole' };
}
