import type { Readable } from 'node:stream';

export type BodyRead =
  /** `over`: it goes on behind the cap. `broken`: the connection ended before the body did. `crowded`: there is no room for more. */
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly end: 'whole' | 'over' | 'broken' | 'crowded';
      readonly error?: unknown;
    }
  | { readonly kind: 'too-slow' };

export interface BodyLimits {
  /** Bytes kept; what comes after them is not taken off the wire. */
  readonly most: number;
  /** The body is left when fewer than `paceBytes` came within `paceTime` ms. */
  readonly paceTime: number;
  readonly paceBytes: number;
  readonly room: Room;
}

/** How large a body may be. */
export interface Room {
  /** Bytes for which nobody is asked. */
  readonly free: number;
  /** Whether a body that begins so may be larger, when that is known. */
  readonly more: (beginning: Uint8Array) => Promise<boolean>;
}

/** First room for a body, bytes; it doubles as needed. */
const FIRST_ROOM = 65_536;

/**
 * Reads a body as far as `most` bytes and at no less than its pace. All of it goes into one buffer: a body in a million chunks
 * of one byte each would otherwise be held as a million objects.
 */
export async function readBody(body: Readable, { most, paceTime, paceBytes, room }: BodyLimits): Promise<BodyRead> {
  let buffer = new Uint8Array(Math.min(FIRST_ROOM, most));
  let size = 0;
  let before = 0;
  let slow = false;
  /** What it waits for here is not its server's fault. */
  let waiting = false;
  let free = room.free;
  const keep = (part: Uint8Array): void => {
    if (size + part.length > buffer.length) {
      const larger = new Uint8Array(Math.min(most, Math.max(buffer.length * 2, size + part.length)));
      larger.set(buffer.subarray(0, size));
      buffer = larger;
    }
    buffer.set(part, size);
    size += part.length;
  };
  const pace = setInterval(() => {
    slow = !waiting && size - before < paceBytes;
    before = waiting ? Number.NEGATIVE_INFINITY : size;
    if (slow) body.destroy();
  }, paceTime);
  try {
    for await (const part of body as AsyncIterable<Uint8Array>) {
      const kept = part.subarray(0, most - size);
      if (size + kept.length > free) {
        waiting = true;
        if (!(await room.more(buffer))) {
          keep(kept.subarray(0, free - size));
          return { kind: 'body', bytes: buffer.subarray(0, size), end: 'crowded' };
        }
        waiting = false;
        free = most;
      }
      keep(kept);
      if (kept.length < part.length) return { kind: 'body', bytes: buffer.subarray(0, size), end: 'over' };
    }
  } catch (error) {
    if (slow) return { kind: 'too-slow' };
    return { kind: 'body', bytes: buffer.subarray(0, size), end: 'broken', error };
  } finally {
    clearInterval(pace);
  }
  return slow ? { kind: 'too-slow' } : { kind: 'body', bytes: buffer.subarray(0, size), end: 'whole' };
}
