import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { ZSTD_WINDOW_LOG } from './limits.ts';

export type Unpacked =
  /** `whole` is false where it goes on behind the limit. */
  | { readonly kind: 'body'; readonly body: Uint8Array; readonly whole: boolean }
  | { readonly kind: 'broken'; readonly reason: string };

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Undoes the content encodings of a body, last applied first, never making more than `limit` bytes of it at any step. A packed
 * body that ends early or is damaged gives what could be unpacked until there; plain bytes that claim to be packed are taken as
 * they are.
 */
export async function unpack(packed: Uint8Array, encoding: string, limit: number, layers: number): Promise<Unpacked> {
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
  for (const name of names) {
    const unpacked = await undo(name, body, limit);
    if (unpacked === null) return { kind: 'broken', reason: `cannot be unpacked (${names.join(', ').slice(0, 60)})` };
    body = unpacked.body;
    whole = whole && unpacked.whole;
  }
  return { kind: 'body', body, whole };
}

interface Layer {
  readonly body: Uint8Array;
  readonly whole: boolean;
}

function undo(name: string, body: Uint8Array, limit: number): Promise<Layer | null> | Layer | null {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(body) ? pour(body, zlib.createGunzip(FLUSHED), limit) : { body, whole: true };
    case 'deflate':
      // Some servers send the bare stream without the zlib header that RFC 9110, section 8.4.1.2 asks for.
      return pour(body, isZlib(body) ? zlib.createInflate(FLUSHED) : zlib.createInflateRaw(FLUSHED), limit);
    case 'br':
      return pour(body, zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }), limit);
    case 'zstd':
      return pour(
        body,
        zlib.createZstdDecompress({
          finishFlush: zlib.constants.ZSTD_e_flush,
          params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG },
        }),
        limit,
      );
    default:
      return null;
  }
}

/** What has come is given out although the end is missing. */
const FLUSHED = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

/** The two bytes of RFC 1950: method 8, and together a multiple of 31. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** Pours bytes through until the limit or a fault; null where nothing came out before the fault. */
async function pour(body: Uint8Array, through: Transform, limit: number): Promise<Layer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = true;
  through.end(body);
  try {
    for await (const part of through as AsyncIterable<Uint8Array>) {
      parts.push(part.subarray(0, limit - size));
      size += part.length;
      if (size > limit) {
        whole = false;
        break;
      }
    }
  } catch {
    if (size === 0) return null;
  }
  return { body: Buffer.concat(parts), whole };
}
