/** Caps on one fetch; every one of them can be lowered by whoever makes the client. */
export interface HttpLimits {
  /** Redirects followed; browsers give up at 20, an article needs at most two or three. */
  readonly redirects: number;
  /** Bytes taken off the wire for one body. */
  readonly wireBytes: number;
  /** Bytes after unpacking; the largest of 993 measured feeds has 2.9 MB, the largest article page 4 MB. */
  readonly bodyBytes: number;
  /** Encodings on top of each other that are undone; servers that pack twice by mistake exist, thrice do not. */
  readonly encodings: number;
  /** Until the headers of one hop are there, ms. */
  readonly headerTime: number;
  /** For all hops and the whole body, ms. */
  readonly totalTime: number;
}

export const HTTP_LIMITS: HttpLimits = {
  redirects: 5,
  wireBytes: 6_000_000,
  bodyBytes: 12_000_000,
  encodings: 2,
  headerTime: 10_000,
  totalTime: 25_000,
};

/** The longest address followed; RFC 9110, section 4.1 asks for at least 8,000 octets. */
export const ADDRESS_LENGTH = 8_000;

/** A server may ask for a pause; one longer than a day is treated as a day. */
export const LONGEST_PAUSE = 86_400_000;
