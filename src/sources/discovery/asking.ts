import { feedAddressKey } from '../../core/feed-address.ts';
import type { FoundFeed } from '../../core/ports.ts';
import type { Problem } from '../../core/problem.ts';
import { ACCEPT } from '../accept.ts';
import { decodeBytes } from '../charset.ts';
import type { Http } from '../http/client.ts';
import type { TextReader } from '../page/page-reader.ts';
import { type Candidate, formatless } from './candidate.ts';

/** Fetches for one address that somebody gave: enough for a page, its feeds and a dozen guesses. */
const MOST = 16;
/** After so long no further address is asked, ms; the last one asked has the time of any fetch. */
const LONGEST = 20_000;

/** What lies at an address. */
export type Found =
  | { readonly kind: 'feed'; readonly feed: FoundFeed }
  | { readonly kind: 'text'; readonly url: string; readonly text: string }
  | { readonly kind: 'none'; readonly problem: Problem };

/** Asks for addresses one after the other, each once, as many and as long as is polite. */
export interface Asking {
  /** What lies there, as it was found the first time; null where no more may be asked. */
  ask(candidate: Pick<Candidate, 'url' | 'title'>): Promise<Found | null>;
}

export interface AskingPorts {
  readonly http: Http;
  readonly pages: Pick<TextReader, 'readFeed'>;
  readonly now: () => number;
}

export function createAsking({ http, pages, now }: AskingPorts): Asking {
  const known = new Map<string, Found>();
  const began = now();
  let asked = 0;
  /** A host that asked for a pause, or does not answer, is asked nothing more: why. */
  const closed = new Map<string, Found>();

  const look = async ({ url, title }: Pick<Candidate, 'url' | 'title'>): Promise<Found> => {
    const fetched = await http.get(url, { accept: ACCEPT.feed, beginning: 'take' });
    if (!fetched.ok) return { kind: 'none', problem: fetched.problem };
    // Nothing was asked to be unchanged: a server that says so has nothing to read.
    if (fetched.value.kind === 'unchanged')
      return { kind: 'none', problem: { code: 'not-a-feed', url, found: 'nothing' } };
    const { body, contentType, url: at, lasting } = fetched.value;
    if (isFile(body)) return { kind: 'none', problem: { code: 'not-a-feed', url: at, found: 'file' } };
    const text = decodeBytes(body, contentType);
    const read = await pages.readFeed(text, at);
    if (read.ok) return { kind: 'feed', feed: { url: lasting, document: read.value, ...nameOf(title) } };
    return /\S/.test(text) ? { kind: 'text', url: at, text } : { kind: 'none', problem: read.problem };
  };

  return {
    ask: async (candidate) => {
      const key = feedAddressKey(candidate.url);
      const host = URL.parse(candidate.url)?.host ?? '';
      const before = known.get(key) ?? closed.get(host);
      if (before !== undefined) return before;
      if (asked >= MOST || now() - began > LONGEST) return null;
      asked++;
      const found = await look(candidate);
      known.set(key, found);
      if (found.kind === 'none') {
        if (closes(found.problem)) closed.set(host, found);
      } else known.set(feedAddressKey(found.kind === 'feed' ? found.feed.url : found.url), found);
      return found;
    },
  };
}

/** A name that says more than the format. */
const nameOf = (title: string | null): Pick<FoundFeed, 'called'> =>
  title === null || formatless(title) === '' ? {} : { called: title };

const closes = (problem: Problem): boolean =>
  ['unreachable', 'too-slow', 'private-address'].includes(problem.code) ||
  (problem.code === 'http-status' && (problem.status === 429 || problem.status === 503));

/** Signatures of what people paste by mistake: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and those after it. */
const FILES = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'PK\x03\x04',
  'RIFF',
  'ID3',
  'OggS',
  '\x1f\x8b',
  '\x1aE\xdf\xa3',
];

function isFile(body: Uint8Array): boolean {
  const head = Buffer.from(body.subarray(0, 12)).toString('latin1');
  return FILES.some((mark) => head.startsWith(mark)) || head.slice(4, 8) === 'ftyp';
}
