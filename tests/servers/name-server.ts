import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** A name server on loopback. */
export interface NameServer {
  /** As a resolver takes it. */
  readonly address: string;
  /** The names and kinds that were asked for, as `lamp.example A`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const KINDS: Readonly<Record<number, string>> = { 1: 'A', 28: 'AAAA' };

/**
 * Answers with the addresses that `answer` has for a name and a kind; says that there is no such name for `unknown`, and nothing
 * at all for `silent` (RFC 1035, section 4).
 */
export async function startNameServer(
  answer: (name: string, kind: string) => readonly string[] | 'unknown' | 'silent',
): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4', (query, from) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length));
      at += 1 + length;
    }
    const name = labels.join('.').toLowerCase();
    const kind = KINDS[query.readUInt16BE(at + 1)] ?? 'other';
    asked.push(`${name} ${kind}`);
    const found = answer(name, kind);
    if (found === 'silent') return;
    const addresses = found === 'unknown' ? [] : found;
    const head = Buffer.from(query.subarray(0, 12));
    // An answer that was sought for; 3 says that there is no such name.
    head.writeUInt16BE(0x8180 | (found === 'unknown' ? 3 : 0), 2);
    head.writeUInt16BE(addresses.length, 6);
    head.writeUInt32BE(0, 8);
    const records = addresses.map((address) => recordOf(kind, address));
    socket.send(Buffer.concat([head, query.subarray(12, at + 5), ...records]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

/** Of the name in the question, for a second. */
function recordOf(kind: string, address: string): Buffer {
  const bytes =
    kind === 'A'
      ? Buffer.from(address.split('.').map(Number))
      : Buffer.from(
          address
            .split(':')
            .map((group) => group.padStart(4, '0'))
            .join(''),
          'hex',
        );
  const head = Buffer.from([0xc0, 12, 0, kind === 'A' ? 1 : 28, 0, 1, 0, 0, 0, 1, 0, bytes.length]);
  return Buffer.concat([head, bytes]);
}
