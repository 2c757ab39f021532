import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface LineIo {
  readonly input: Readable;
  readonly output: Writable;
  /** How many lines may be worked on at once; their answers still come in the order of the lines. */
  readonly width: number;
}

export type Line = { readonly id?: unknown } & Record<string, unknown>;

/** Work refuses a line by throwing this: the line's answer is then `{id, error}` and the run goes on. */
export class BadLine extends Error {}

/** Answers each line of JSON with one line of JSON, in order and as they come; a bad line gives `{id, error}`. */
export async function answerLines(
  { input, output, width }: LineIo,
  work: (line: Line) => Promise<object>,
): Promise<void> {
  const waiting: Promise<object>[] = [];
  const { write, isClosed } = lineWriter(output);
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (isClosed()) return;
    if (text.trim() === '') continue;
    waiting.push(answerLine(text, work));
    const first = waiting.length >= width ? waiting.shift() : undefined;
    if (first) await write(await first);
  }
  for (const answer of waiting) await write(await answer);
}

/** Writes answers a line each as fast as they are read; once their reader has gone, as `head` does, they go nowhere. */
export function lineWriter(output: Writable): {
  readonly write: (answer: object) => Promise<void>;
  readonly isClosed: () => boolean;
} {
  let closed = output.destroyed;
  output.once('error', () => {
    closed = true;
  });
  return {
    isClosed: () => closed,
    write: async (answer) => {
      if (!closed && !output.write(`${JSON.stringify(answer)}\n`)) await drained(output);
    },
  };
}

const drained = (output: Writable): Promise<void> =>
  new Promise((done) => {
    const finish = () => {
      output.off('drain', finish).off('close', finish);
      done();
    };
    output.on('drain', finish).on('close', finish);
  });

async function answerLine(text: string, work: (line: Line) => Promise<object>): Promise<object> {
  let id: unknown = null;
  try {
    const line = parseLine(text);
    id = line.id ?? null;
    return await work(line);
  } catch (error) {
    if (error instanceof BadLine) return { id, error: error.message };
    return { id, error: `This line could not be worked on: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** One line as an object; anything else is a `BadLine`. */
export function parseLine(text: string): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    throw new BadLine('Not a line of JSON.');
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new BadLine('Not a JSON object.');
  return line as Line;
}

/** A field that must be text where it is given. */
export function textField(line: Line, name: string): string | null {
  const value = line[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new BadLine(`"${name}" must be text.`);
  return value;
}
