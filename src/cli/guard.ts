import { parseArgs } from 'node:util';
import { slice } from '../core/article.ts';
import { judgeSentences } from '../core/guard/check.ts';
import { readSource } from '../core/guard/source.ts';
import { verdictLine } from '../core/json-lines.ts';
import { answerLines, BadLine, type Line, textField } from './json-lines.ts';
import { lineId } from './read.ts';
import type { Terminal } from './terminal.ts';

/** `pullquote guard --jsonl`: whether a source bears a text, a line of JSON for each; `--explain` adds by which sentences. */
export async function guard(argv: readonly string[], { stdin, stdout, stderr }: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { jsonl: { type: 'boolean' }, explain: { type: 'boolean' } },
  });
  if (!values.jsonl) {
    stderr.write('Lines of JSON are read from standard input: pullquote guard --jsonl < texts.jsonl\n');
    return 2;
  }
  await answerLines({ input: stdin, output: stdout, width: 1 }, async (line) => answer(line, values.explain === true));
  return 0;
}

function answer(line: Line, explain: boolean): object {
  const id = lineId(line);
  const [sourceText, text] = [needed(line, 'source'), needed(line, 'text')];
  const sentences = judgeSentences(readSource(sourceText), text);
  const reasons = sentences.flatMap((sentence) => sentence.reasons);
  const verdict = verdictLine(id, text, { ok: reasons.length === 0, reasons });
  if (!explain) return verdict;
  return {
    ...verdict,
    sentences: sentences.map((sentence) => ({
      text: slice(text, sentence),
      verbatim: sentence.verbatim,
      bearers: sentence.bearers.map((bearer) => slice(sourceText, bearer)),
    })),
  };
}

function needed(line: Line, name: string): string {
  const value = textField(line, name);
  if (value === null) throw new BadLine(`No "${name}".`);
  return value;
}
