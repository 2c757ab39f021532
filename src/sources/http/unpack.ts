import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress);

export type Unpacked =
  | { readonly kind: 'body'; readonly body: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly reason: string };

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Undoes the content encodings of a body, last applied first, never making more than `limit` bytes of it. A packed body that
 * ends early gives what could be unpacked; plain bytes that claim to be packed are taken as they are.
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
  if (packed.length > limit) return { kind: 'too-large' };
  let body = packed;
  try {
    for (const name of names) body = await undo(name, body, limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' };
    return { kind: 'broken', reason: `cannot be unpacked (${names.join(', ')})` };
  }
  return { kind: 'body', body };
}

function undo(name: string, body: Uint8Array, limit: number): Promise<Uint8Array> | Uint8Array {
  const options = { maxOutputLength: limit, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(body) ? gunzip(body, options) : body;
    case 'deflate':
      // Some servers send the bare stream without the zlib header that RFC 9110, section 8.4.1.2 asks for.
      return ((body[0] ?? 0) & 0x0f) === 8 ? inflate(body, options) : inflateRaw(body, options);
    case 'br':
      return brotli(body, { maxOutputLength: limit, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    default:
      throw new Error(`unknown encoding ${name}`);
  }
}
