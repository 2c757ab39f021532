/** Caps on one fetch; every one of them can be lowered by whoever makes the client. */
export interface HttpLimits {
  /** Redirects followed; browsers give up at 20, an article needs at most two or three. */
  readonly redirects: number;
  /** Bytes of the status line and headers of one answer. */
  readonly headerBytes: number;
  /** Answers of the kind "still working on it" (1xx) before the real one; servers send one or two. */
  readonly interim: number;
  /** Bytes taken off the wire for one body. */
  readonly wireBytes: number;
  /** Bytes of a body for which no room is asked: nine of ten feeds have fewer. */
  readonly freeBytes: number;
  /** Bytes of all larger bodies together, as they are fetched, of polled feeds and pages until they are read, and how long one waits for room, ms. */
  readonly roomBytes: number;
  readonly roomTime: number;
  /** Bytes of one answer with all that frames its body, which is six times the body where that comes in chunks of a byte each. */
  readonly lineBytes: number;
  /** Bytes after unpacking; the largest of 993 measured feeds has 2.9 MB, the largest article page 4 MB. */
  readonly bodyBytes: number;
  /** Encodings on top of each other that are undone; servers that pack twice by mistake exist, thrice do not. */
  readonly encodings: number;
  /** Names that name servers are asked for at a time, and of these such as belong to one domain. */
  readonly lookups: number;
  readonly lookupsPerDomain: number;
  /** Names that the system looks up at a time, besides one of the operator's own: it does so in one of four threads that files and unpacking need too. */
  readonly systemLookups: number;
  /** Until a name is looked up, ms, with the time in which it waits for others. */
  readonly lookupTime: number;
  /** Until a connection stands, with its look-up and TLS, ms. */
  readonly connectTime: number;
  /** Until the headers of one hop are there, with all before them, ms. */
  readonly headerTime: number;
  /** A body of which fewer than `paceBytes` came in so long is left, ms. */
  readonly paceTime: number;
  readonly paceBytes: number;
  /** For all hops and the whole body, ms. */
  readonly totalTime: number;
}

export const HTTP_LIMITS: HttpLimits = {
  redirects: 5,
  headerBytes: 32_768,
  interim: 10,
  wireBytes: 6_000_000,
  freeBytes: 1_000_000,
  roomBytes: 64_000_000,
  roomTime: 10_000,
  lineBytes: 12_000_000,
  bodyBytes: 12_000_000,
  encodings: 2,
  lookups: 128,
  lookupsPerDomain: 4,
  systemLookups: 2,
  lookupTime: 5_000,
  connectTime: 8_000,
  headerTime: 10_000,
  paceTime: 8_000,
  paceBytes: 1_000,
  totalTime: 25_000,
};

/**
 * The window that a zstd stream may ask its reader to hold, as a power of two: 8 MB, the most that may be asked over HTTP
 * (RFC 9659). The library's own bound is sixteen times that.
 */
export const ZSTD_WINDOW_LOG = 23;

/** Names that could not be looked up are not asked for again for so long, ms, and so many of them are remembered. */
export const LOOKUP_MEMORY = { time: 30_000, names: 10_000 };

/** Frames of one zstd body; each that is begun costs a tenth of a millisecond. */
export const ZSTD_FRAMES = 100;

/** The longest address followed; RFC 9110, section 4.1 asks for at least 8,000 octets. */
export const ADDRESS_LENGTH = 8_000;

/** A server may ask for a pause; one longer than a day is treated as a day. */
export const LONGEST_PAUSE = 86_400_000;
