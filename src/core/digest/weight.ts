const hour = 3_600_000;

/** In this time a story loses half of its weight: the story of two publishers yields to one of today's, ms. */
const halfLife = 12 * hour;

/**
 * What puts a story before another: `log2(1 + publishers + asked) × ½^(age ÷ 12 h)`, so 1 for a fresh story of one publisher, 1.58
 * for one of two, 2 for one of three, and half of that twelve hours later. `asked` are those of the publishers whose article the
 * place asked for, by a feed of its own or by a topic: each counts twice. `age` in ms since the last publisher took it up.
 */
export const weightOf = (publishers: number, asked: number, age: number): number =>
  Math.log2(1 + publishers + asked) * 0.5 ** (age / halfLife);
