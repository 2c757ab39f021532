/**
 * Caps on one page. Of 1,185 measured article pages the largest has 1.9 MB, the deepest 56 open elements, the fullest 11,529
 * elements.
 */
export const PAGE_LIMITS = {
  /** UTF-16 units of HTML. */
  length: 8_000_000,
  elements: 40_000,
  /** Runs of text and lone `<` or `&`, each of which is one step of the parser. */
  pieces: 500_000,
  /** Open elements; a page with more is refused. */
  depth: 1_000,
  /** Elements that lie deeper are unwrapped: their text stays, they don't. */
  keptDepth: 100,
  /** Of one attribute's value. */
  attribute: 20_000,
  /** Of one block of JSON-LD. */
  jsonLd: 1_000_000,
  /** Of the article's text. */
  text: 400_000,
};

/** A worker that has not answered by then is killed, ms. Of 1,185 measured pages one takes longer; reading an article takes 3 ms a KB at worst. */
export const PAGE_DEADLINE = 2_000;

/** Heap of one worker, MB; reading every measured page in turn needs less than half of it. */
export const WORKER_HEAP = 256;

/** Its space for what is new, MB: with Node's own choice a worker holds twice as much and is no faster. */
export const WORKER_YOUNG_HEAP = 8;

/** A worker without work is ended, ms: its memory is worth more than the half second to start another. */
export const WORKER_IDLE = 10_000;

/** A worker that has not loaded its libraries by then never will, ms; it takes 0.3 s on one busy core. */
export const WORKER_START = 20_000;

/** A worker that was left to end by itself is killed after so long, ms. */
export const WORKER_END = 2_000;

/** Stands for the address of a page that came as a file. */
export const NO_ADDRESS = 'https://page.invalid/';
