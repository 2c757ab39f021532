import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { answerLines, BadLine, type Line, textField } from '../../../src/cli/json-lines.ts';

async function answers(lines: readonly string[], work: (line: Line) => Promise<object>, width = 3) {
  const output = new PassThrough({ highWaterMark: 16 });
  const whole = text(output);
  await answerLines({ input: Readable.from(lines.map((line) => `${line}\n`)), output, width }, work);
  output.end();
  return (await whole)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('lines of JSON in and out', () => {
  test('answers come in the order of the lines, whoever is ready first', async () => {
    const release: (() => void)[] = [];
    const work = async (line: Line) => {
      if (line.id === 3) for (const go of release.reverse()) go();
      else await new Promise<void>((done) => release.push(done));
      return { id: line.id };
    };
    expect(await answers(['{"id":1}', '{"id":2}', '{"id":3}'], work)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test('a bad line gives its error under its id, and the run goes on', async () => {
    const work = async (line: Line) => {
      if (textField(line, 'text') === null) throw new BadLine('Neither "text" nor "html".');
      return { id: line.id };
    };
    expect(
      await answers(['not json', '[1]', '{"id":"b"}', '{"id":"c","text":7}', '', '{"id":"d","text":"x"}'], work),
    ).toEqual([
      { id: null, error: 'Not a line of JSON.' },
      { id: null, error: 'Not a JSON object.' },
      { id: 'b', error: 'Neither "text" nor "html".' },
      { id: 'c', error: '"text" must be text.' },
      { id: 'd' },
    ]);
  });

  test('a bug in one line does not end the run either', async () => {
    const work = async (line: Line) => {
      if (line.id === 1) throw new TypeError('undefined is not a function');
      return { id: line.id };
    };
    expect(await answers(['{"id":1}', '{"id":2}'], work)).toEqual([
      { id: 1, error: expect.stringContaining('could not be worked on') },
      { id: 2 },
    ]);
  });

  test('no more lines are worked on at once than the width allows', async () => {
    let atOnce = 0;
    let most = 0;
    const work = async (line: Line) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((done) => setImmediate(done));
      atOnce -= 1;
      return { id: line.id };
    };
    await answers(
      Array.from({ length: 20 }, (_, id) => JSON.stringify({ id })),
      work,
      4,
    );
    expect(most).toBe(4);
  });
});
