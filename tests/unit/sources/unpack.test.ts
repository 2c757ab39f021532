import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../src/sources/http/unpack.ts';

/** Of several blocks in each format, none like another. */
const TEXT = Array.from({ length: 40_000 }, (_, at) => `line ${Math.imul(at, 2654435761) >>> 0}`).join('\n');
const PACKERS: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  gzip: (bytes) => zlib.gzipSync(bytes),
  deflate: (bytes) => zlib.deflateSync(bytes),
  br: (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }),
  zstd: (bytes) => zlib.zstdCompressSync(bytes),
};
const pack = (encoding: string, bytes: Uint8Array): Uint8Array =>
  encoding.split(', ').reduce((body, name) => PACKERS[name]?.(body) ?? body, bytes);
const LIMIT = 1_000_000;
const read = async (bytes: Uint8Array, encoding: string, limit = LIMIT) => {
  const { kind, ...rest } = await unpack(bytes, encoding, {
    limit,
    layers: 2,
    room: { free: limit, more: async () => true },
  });
  return 'body' in rest ? { ...rest, text: Buffer.from(rest.body).toString() } : { kind, ...rest };
};

const ENCODINGS = Object.keys(PACKERS);
const PAIRS = ENCODINGS.flatMap((inner) => ENCODINGS.map((outer) => `${inner}, ${outer}`));

test.each([...ENCODINGS, ...PAIRS])('%s is undone', async (encoding) => {
  expect(await read(pack(encoding, Buffer.from(TEXT)), encoding)).toMatchObject({ text: TEXT, whole: true });
});

test.each([
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  [' gzip ,identity', 'gzip'],
])('%j is gzip', async (written, encoding) => {
  expect(await read(pack(encoding, Buffer.from(TEXT)), written)).toMatchObject({ text: TEXT });
});

describe('a zstd of many frames', () => {
  const frames = (count: number) =>
    Buffer.concat(Array.from({ length: count }, (_, at) => zlib.zstdCompressSync(Buffer.from(`frame ${at}\n`))));

  test('is read whole', async () => {
    const text = Array.from({ length: 40 }, (_, at) => `frame ${at}\n`).join('');
    expect(await read(frames(40), 'zstd')).toMatchObject({ text, whole: true });
  });

  test('with frames to be skipped is read without them', async () => {
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2]);
    const packed = Buffer.concat([skipped, frames(1), skipped, frames(1)]);
    expect(await read(packed, 'zstd')).toMatchObject({ text: 'frame 0\nframe 0\n', whole: true });
  });

  test('is read as far as it is one', async () => {
    const packed = Buffer.concat([frames(2), Buffer.from('<!-- cached -->')]);
    expect(await read(packed, 'zstd')).toMatchObject({ text: 'frame 0\nframe 1\n', whole: true });
  });

  test('is stopped at the cap, wherever in them it lies', async () => {
    const packed = Buffer.concat(['lamp', 'quay'].map((word) => zlib.zstdCompressSync(word.repeat(1_000))));
    const text = `${'lamp'.repeat(1_000)}${'quay'.repeat(1_000)}`;
    for (const limit of [3_999, 4_000, 4_001, 7_999]) {
      expect(await read(packed, 'zstd', limit)).toMatchObject({ text: text.slice(0, limit), whole: false });
    }
    expect(await read(packed, 'zstd', 8_000)).toMatchObject({ text, whole: true });
  });

  test('is refused where there are more than any server makes', async () => {
    expect(await read(frames(5_000), 'zstd')).toMatchObject({ kind: 'broken' });
  });
});

describe('of a body that is damaged', () => {
  test.each(ENCODINGS)('what came before it broke off is read: %s', async (encoding) => {
    const packed = pack(encoding, Buffer.from(TEXT));
    const outcome = await read(packed.subarray(0, packed.length * 0.8), encoding);
    const text = 'text' in outcome ? outcome.text : '';
    expect(text.length).toBeGreaterThan(TEXT.length / 10);
    expect(TEXT.startsWith(text)).toBe(true);
  });

  test.each([
    ['a wrong sum at its end', (packed: Buffer) => packed.fill(0, packed.length - 8)],
    ['other bytes after its end', (packed: Buffer) => Buffer.concat([packed, Buffer.from('<!-- cached -->')])],
    ['half of another gzip after its end', (packed: Buffer) => Buffer.concat([packed, packed.subarray(0, 12)])],
  ])('the whole of a gzip is read with %s', async (_name, damage) => {
    expect(await read(damage(zlib.gzipSync(TEXT)), 'gzip')).toMatchObject({ text: TEXT });
  });

  test.each(ENCODINGS.filter((each) => each !== 'gzip'))(
    'nothing is read where it is no %s at all',
    async (encoding) => {
      expect(await read(Buffer.from('<p>The lamp was lit again</p>'), encoding)).toMatchObject({ kind: 'broken' });
    },
  );
});

describe('a bomb', () => {
  /** Packed again and again until the next layer would not be smaller: 64 MB of blanks in each layer here. */
  const blanks = Buffer.alloc(64_000_000, 0x20);

  test.each([...ENCODINGS, 'gzip, gzip', 'gzip, zstd', 'br, br', 'zstd, br'])(
    'in %s is stopped at the cap',
    async (encoding) => {
      const outcome = await read(pack(encoding, blanks), encoding);
      expect(outcome).toMatchObject({ whole: false });
      expect('text' in outcome && outcome.text.length).toBe(LIMIT);
    },
  );

  test('of many members is stopped at the cap', async () => {
    const member = zlib.gzipSync(blanks);
    const outcome = await read(Buffer.concat(Array.from({ length: 20 }, () => member)), 'gzip');
    expect(outcome).toMatchObject({ whole: false });
  });

  test('of more layers than servers make is not begun', async () => {
    expect(await read(pack('gzip, gzip, gzip', blanks), 'gzip, gzip, gzip')).toEqual({
      kind: 'broken',
      reason: 'packed too many times',
    });
  });

  test('that asks for a window of 128 MB to be held is not begun', async () => {
    // A zstd frame of one raw block, whose head asks for a window of 2^27 bytes (RFC 8878, section 3.1.1.1.2).
    const frame = Buffer.from([
      0x28,
      0xb5,
      0x2f,
      0xfd,
      0x00,
      (27 - 10) << 3,
      0x29,
      0x00,
      0x00,
      ...Buffer.from('hello'),
    ]);
    expect(await read(frame, 'zstd')).toMatchObject({ kind: 'broken' });
    frame[5] = (23 - 10) << 3;
    expect(await read(frame, 'zstd')).toMatchObject({ text: 'hello' });
  });
});

test.each([...ENCODINGS, ...PAIRS])('%s is undone as far as there is room', async (encoding) => {
  const packed = pack(encoding, Buffer.from(TEXT));
  const within = async (given: boolean) => {
    const room = { free: 200_000, more: async () => given };
    const unpacked = await unpack(packed, encoding, { limit: LIMIT, layers: 2, room });
    if (unpacked.kind === 'broken') throw new Error(unpacked.reason);
    return { ...unpacked, text: Buffer.from(unpacked.body).toString() };
  };
  const cut = await within(false);
  expect(cut).toMatchObject({ whole: false, crowded: true });
  expect(cut.text.length).toBeLessThanOrEqual(200_000);
  expect(cut.text).not.toBe('');
  expect(TEXT.startsWith(cut.text)).toBe(true);
  expect(await within(true)).toMatchObject({ whole: true, crowded: false, text: TEXT });
});

test('an encoding that nobody knows is told, in few words', async () => {
  const outcome = await read(Buffer.from('x'), `lzw${'w'.repeat(5_000)}`);
  expect(outcome).toMatchObject({ kind: 'broken' });
  expect(JSON.stringify(outcome).length).toBeLessThan(150);
});
