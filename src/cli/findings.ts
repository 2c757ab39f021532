import { renderPlain } from '../core/card/plain.ts';
import { wrapText } from '../core/card/wrap.ts';
import { explain } from '../core/explain.ts';
import type { Finding } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import type { Terminal } from './terminal.ts';

const marks: Readonly<Record<Finding['verdict'], string>> = { right: '✓', unsure: '!', wrong: '✗' };

export const right = (subject: string, says: string): Finding => ({ subject, verdict: 'right', says, remedy: null });

/** A failure as what was found: the card's title, and the rest of it as the remedy. */
export const failed = (subject: string, problem: Problem, verdict: 'wrong' | 'unsure' = 'wrong'): Finding => {
  const [says = '', ...rest] = renderPlain(explain(problem), { width: 1000 })
    .trim()
    .split(/\s*\n\s*/);
  return { subject, verdict, says: `${says}.`, remedy: rest.join(' ') };
};

/** Writes what was found, a remedy below what is not right. Returns the exit code: 0 where nothing is wrong. */
export function printFindings(findings: readonly Finding[], { stdout }: Terminal): number {
  const width = Math.min(stdout.columns ?? 100, 100);
  for (const { subject, verdict, says, remedy } of findings) {
    stdout.write(`${wrapText(`${subject}: ${says}`, width, `${marks[verdict]} `, '  ')}\n`);
    if (verdict !== 'right' && remedy) stdout.write(`${wrapText(remedy, width, '  → ', '    ')}\n`);
  }
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  stdout.write(
    `\n${wrong === 0 ? 'Nothing is wrong.' : wrong === 1 ? 'One thing is wrong.' : `${wrong} things are wrong.`}\n`,
  );
  return wrong === 0 ? 0 : 1;
}
