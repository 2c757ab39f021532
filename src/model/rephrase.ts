import type { Clock } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { readAnswer } from '../core/rephrasing/answer.ts';
import { judgeAnswer, type Objection } from '../core/rephrasing/judge.ts';
import { askAgain, askFor, type Message } from '../core/rephrasing/prompt.ts';
import type { Rephrased } from '../core/rephrasing/rephrased.ts';
import { supportKey, supportText } from '../core/rephrasing/supports.ts';
import type { Result } from '../core/result.ts';
import type { BriefSentence } from '../core/stories/brief/brief.ts';
import type { Budget } from './budget.ts';
import type { Endpoint, Reply } from './endpoint.ts';
import { LIMITS } from './limits.ts';

/** What came of asking about one story: a text to keep, which may tell that the answers were refused, or none at all. */
export type Rephrasing =
  | { readonly kind: 'judged'; readonly rephrased: Rephrased }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'over-budget' };

export interface RephrasePorts {
  readonly model: string;
  readonly endpoint: Pick<Endpoint, 'chat'>;
  readonly budget: Budget;
  readonly clock: Clock;
}

/** Has sentences shortened by a model, which is asked once more where its answer can't be used. Each request counts. */
export const rephrase = async (
  ports: RephrasePorts,
  supports: readonly BriefSentence[],
  signal: AbortSignal,
): Promise<Rephrasing> => {
  const texts = supports.map(supportText);
  const key = supportKey(supports);
  let messages: readonly Message[] = askFor(texts);
  let objections: Objection[] = [];
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const reply = await paid(ports, messages, signal);
    if (reply === null) return { kind: 'over-budget' };
    if (!reply.ok) return { kind: 'failed', problem: reply.problem };
    const { content } = reply.value;
    const answer = readAnswer(content);
    objections = judgeAnswer(answer, texts);
    if (answer !== null && objections.length === 0) {
      const sentences = answer.sentences.map(({ text, supports: named }) => ({
        text,
        supports: [...new Set(named)].sort((one, other) => one - other).map((number) => number - 1),
      }));
      return { kind: 'judged', rephrased: { key, model: ports.model, sentences, refused: [] } };
    }
    messages = askAgain(messages, content, objections);
  }
  const refused = [...new Set(objections.map(({ kind }) => kind))];
  return { kind: 'judged', rephrased: { key, model: ports.model, sentences: [], refused } };
};

/** Asks within the budget; null where that is used up. */
const paid = async (
  { endpoint, budget, clock }: RephrasePorts,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Result<Reply> | null> => {
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
  const estimate = Math.ceil(characters / LIMITS.charactersPerToken);
  const spent = budget.take(clock.now(), estimate);
  if (spent === null) return null;
  const reply = await endpoint.chat(messages, signal);
  if (reply.ok)
    spent.tokens = reply.value.tokens ?? estimate + Math.ceil(reply.value.content.length / LIMITS.charactersPerToken);
  return reply;
};
