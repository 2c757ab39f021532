import type { Readable } from 'node:stream';
import type { Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { readBody } from './body.ts';
import type { BodyShare } from './body-room.ts';
import type { HttpLimits } from './limits.ts';
import { isGzip, unpack } from './unpack.ts';

export interface Taking {
  readonly host: string;
  readonly encoding: string;
  /** How many bytes are announced; null where that is not said. */
  readonly announced: number | null;
  /** A body that is longer than the caps, or breaks off, is given as far as it goes. */
  readonly cut: boolean;
  readonly limits: HttpLimits;
  readonly share: BodyShare;
  readonly signal: AbortSignal;
}

/** `half`: more of it would have come, if its server or we had not been in the way. */
export interface Taken {
  readonly body: Uint8Array;
  readonly half: boolean;
}

/**
 * Takes the body of an answer off the wire and unpacks it, within its limits and the room there is. Throws what broke the
 * connection. Problems: `too-large`, `too-slow`, `unreachable` where it can't be unpacked.
 */
export async function takeBody(
  stream: Readable,
  { host, encoding, announced, cut, limits, share, signal }: Taking,
): Promise<Result<Taken>> {
  const { wireBytes: most, paceTime, paceBytes, bodyBytes, freeBytes: free, roomTime } = limits;
  const tooLarge: Problem = { code: 'too-large', host, limit: bodyBytes };
  let given: Promise<boolean> | null = null;
  const hold = (bytes: number): Promise<boolean> => {
    given ??= share.hold(bytes, AbortSignal.any([signal, AbortSignal.timeout(roomTime)]));
    return given;
  };
  const coming = Math.min(announced ?? most, most);
  const isPacked = (beginning: Uint8Array): boolean => encoding !== '' || isGzip(beginning);
  // For all that becomes of it at once: of those that hold some and wait for more, none would go on.
  const room = { free, more: (begun: Uint8Array) => hold(isPacked(begun) ? coming + bodyBytes : coming) };
  const packed = await readBody(stream, { most, paceTime, paceBytes, room });
  if (packed.kind === 'too-slow') return fail({ code: 'too-slow', host, limit: paceTime });
  const broken = packed.end === 'broken';
  // Where it had to wait for room, that the time is up is not its server's fault.
  const tooSlow = signal.aborted && !share.waited;
  if (broken && (!cut || packed.bytes.length === 0 || tooSlow)) throw packed.error;
  if (!cut && packed.end === 'over') return fail(tooLarge);
  const within = { limit: bodyBytes, layers: limits.encodings, room: { free, more: () => hold(bodyBytes) } };
  const unpacked = await unpack(packed.bytes, encoding, within);
  if (unpacked.kind === 'broken') return fail({ code: 'unreachable', host, reason: unpacked.reason });
  share.shrink(unpacked.body.length);
  const crowded = packed.end === 'crowded' || unpacked.crowded;
  if (crowded && !cut) return fail({ code: 'too-slow', host, limit: roomTime });
  if (!(cut || unpacked.whole)) return fail(tooLarge);
  return ok({ body: unpacked.body, half: broken || crowded });
}
