import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import type { Room } from './body.ts';
import { ZSTD_FRAMES, ZSTD_WINDOW_LOG } from './limits.ts';

export type Unpacked =
  /** `whole` is false where it goes on behind the limit, `crowded` where there was no room for more. */
  | { readonly kind: 'body'; readonly body: Uint8Array; readonly whole: boolean; readonly crowded: boolean }
  | { readonly kind: 'broken'; readonly reason: string };

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

export interface UnpackLimits {
  /** Bytes made at any step. */
  readonly limit: number;
  readonly layers: number;
  readonly room: Room;
}

interface Bound extends Pick<UnpackLimits, 'limit' | 'room'> {
  /** There is no room for so much. */
  crowded: boolean;
}

/**
 * Undoes the content encodings of a body, last applied first, never making more of it than the limits say. A packed
 * body that ends early or is damaged gives what could be unpacked until there; plain bytes that claim to be packed are taken as
 * they are.
 */
export async function unpack(
  packed: Uint8Array,
  encoding: string,
  { limit, layers, room }: UnpackLimits,
): Promise<Unpacked> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  if (names.length === 0 && isGzip(packed)) names.push('gzip');
  if (names.length > layers) return { kind: 'broken', reason: 'packed too many times' };
  let body: Uint8Array = packed.subarray(0, limit);
  let whole = packed.length <= limit;
  const bound: Bound = { limit, room, crowded: false };
  for (const name of names) {
    const unpacked = await undo(name, body, bound);
    if (unpacked === null) return { kind: 'broken', reason: `cannot be unpacked (${names.join(', ').slice(0, 60)})` };
    body = unpacked.body;
    whole = whole && unpacked.whole;
  }
  return { kind: 'body', body, whole, crowded: bound.crowded };
}

interface Layer {
  readonly body: Uint8Array;
  readonly whole: boolean;
  readonly faulty?: boolean;
}

function undo(name: string, body: Uint8Array, bound: Bound): Promise<Layer | null> | Layer | null {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(body) ? pourGzip(body, bound) : { body, whole: true };
    case 'deflate':
      // Some servers send the bare stream without the zlib header that RFC 9110, section 8.4.1.2 asks for.
      return pour(body, isZlib(body) ? zlib.createInflate(FLUSHED) : zlib.createInflateRaw(FLUSHED), bound);
    case 'br':
      return pour(body, zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }), bound);
    case 'zstd':
      return pourFrames(body, bound);
    default:
      return null;
  }
}

/** What has come is given out although the end is missing. */
const FLUSHED = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

/** The two bytes of RFC 1950: method 8, and together a multiple of 31. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/**
 * A gzip with a fault is read again without its frame: a wrong sum, and what servers write behind the end, do not matter to its
 * text, and the last that came before a fault is lost with it otherwise.
 */
async function pourGzip(body: Uint8Array, bound: Bound): Promise<Layer | null> {
  const framed = await pour(body, zlib.createGunzip(FLUSHED), bound);
  if (framed !== null && !framed.faulty) return framed;
  const bare = await pour(body.subarray(gzipHeadOf(body)), zlib.createInflateRaw(FLUSHED), bound);
  return bare !== null && bare.body.length > (framed?.body.length ?? 0) ? bare : framed;
}

/** Bytes of the head of a gzip (RFC 1952, section 2.3): ten, then what its flags announce. */
function gzipHeadOf(body: Uint8Array): number {
  const flags = body[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (body[at] ?? 0) + (body[at + 1] ?? 0) * 256;
  // A name and a comment, each ended by a zero.
  for (const flag of [8, 16]) if (flags & flag) at = Math.max(at, body.indexOf(0, at) + 1);
  return flags & 2 ? at + 2 : at;
}

/** All frames of a zstd (RFC 8878, section 3), each of which ends what reads it; null where they are too many. */
async function pourFrames(body: Uint8Array, bound: Bound): Promise<Layer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let rest = body;
  for (let frames = 0; frames < ZSTD_FRAMES; frames++) {
    const frame = zlib.createZstdDecompress({
      finishFlush: zlib.constants.ZSTD_e_flush,
      params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG },
    });
    const layer = await pour(rest, frame, bound, size);
    // What stands behind the last frame and is none does not matter.
    if (layer === null) return frames === 0 ? null : { body: Buffer.concat(parts), whole: true };
    parts.push(layer.body);
    size += layer.body.length;
    rest = rest.subarray(frame.bytesWritten);
    const over = rest.length === 0 || frame.bytesWritten === 0 || layer.faulty;
    if (over || !layer.whole) return { body: Buffer.concat(parts), whole: layer.whole };
  }
  return null;
}

/** Pours bytes through until the limit or a fault, behind so many of the same; null where nothing came out before the fault. */
async function pour(body: Uint8Array, through: Transform, bound: Bound, behind = 0): Promise<Layer | null> {
  const limit = bound.limit - behind;
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = true;
  let faulty = false;
  through.end(body);
  try {
    for await (const part of through as AsyncIterable<Uint8Array>) {
      // What one layer gave in part is undone by the next, as far as there is room too.
      const crowded = behind + size + part.length > bound.room.free && !(await bound.room.more(body));
      bound.crowded ||= crowded;
      if (!crowded) parts.push(part.subarray(0, limit - size));
      size += part.length;
      if (size > limit || crowded) {
        whole = false;
        break;
      }
    }
  } catch {
    faulty = true;
    if (size === 0) return null;
  }
  return { body: Buffer.concat(parts), whole, faulty };
}
