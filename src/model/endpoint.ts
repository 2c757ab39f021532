import { Agent, request } from 'undici';
import { z } from 'zod';
import type { Clock } from '../core/ports.ts';
import { ANSWER_SCHEMA } from '../core/rephrasing/answer.ts';
import type { Message } from '../core/rephrasing/prompt.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { readRetryAfter } from '../core/retry-after.ts';
import { LIMITS } from './limits.ts';

export interface EndpointSettings {
  /** The model's name at the endpoint. */
  readonly name: string;
  /** Where `/chat/completions` and `/models` are. */
  readonly baseUrl: string;
  readonly apiKey: string | null;
  /** For all that is asked about one story, ms. */
  readonly timeout: number;
}

export interface Reply {
  readonly content: string;
  /** What the endpoint says that it counted; null where it does not. */
  readonly tokens: number | null;
}

/**
 * An endpoint that speaks OpenAI's chat protocol: https://platform.openai.com/docs/api-reference/chat. Problems: `unreachable`,
 * `too-slow` where the signal aborts, `too-large`, `http-status`, `unreadable`.
 */
export interface Endpoint {
  chat(messages: readonly Message[], signal: AbortSignal): Promise<Result<Reply>>;
  /** The names of the models that it has. */
  models(signal: AbortSignal): Promise<Result<string[]>>;
  close(): Promise<void>;
}

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.int().nonnegative() }).nullish().catch(null),
});
const list = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Not every endpoint knows these, and some models refuse them: then they are asked without from the next request on. */
const WISHES = {
  temperature: 0,
  max_completion_tokens: LIMITS.answerTokens,
  response_format: { type: 'json_schema', json_schema: { name: 'news', strict: true, schema: ANSWER_SCHEMA } },
} as const;
const REFUSED = new Set([400, 422]);

export const createEndpoint = (settings: EndpointSettings, clock: Clock): Endpoint => {
  const agent = new Agent({ connections: LIMITS.atOnce });
  let wishes: object = WISHES;
  const ask = asking(settings, agent, clock);

  return {
    chat: async (messages, signal) => {
      const answer = await ask('/chat/completions', signal, { model: settings.name, messages, ...wishes });
      if (!answer.ok) {
        if (answer.problem.code === 'http-status' && REFUSED.has(answer.problem.status)) wishes = {};
        return answer;
      }
      const read = completion.safeParse(answer.value);
      const [choice] = read.data?.choices ?? [];
      if (choice === undefined) return unreadable(settings, 'it is no chat completion');
      return ok({ content: choice.message.content, tokens: read.data?.usage?.total_tokens ?? null });
    },
    models: async (signal) => {
      const answer = await ask('/models', signal);
      if (!answer.ok) return answer;
      const read = list.safeParse(answer.value);
      return read.success ? ok(read.data.data.map(({ id }) => id)) : unreadable(settings, 'it is no list of models');
    },
    close: () => agent.destroy(),
  };
};

const unreadable = ({ baseUrl }: EndpointSettings, reason: string): Result<never> =>
  fail({ code: 'unreadable', name: hostOf(baseUrl), reason });

export const hostOf = (baseUrl: string): string => new URL(baseUrl).host;

/** What asks a path of the endpoint and reads its JSON; posts where there is something to post. */
const asking =
  (settings: EndpointSettings, agent: Agent, clock: Clock) =>
  async (path: string, signal: AbortSignal, body?: object): Promise<Result<unknown>> => {
    const host = hostOf(settings.baseUrl);
    try {
      const answer = await request(`${settings.baseUrl}${path}`, {
        dispatcher: agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(settings.apiKey === null ? {} : { authorization: `Bearer ${settings.apiKey}` }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal,
      });
      if (answer.statusCode !== 200) {
        // Destroying an unread body emits an error that says no more than that.
        answer.body.on('error', () => {}).destroy();
        const after = answer.headers['retry-after'];
        const retryAt = readRetryAfter(typeof after === 'string' ? after : null, clock.now(), LIMITS.longestPause);
        return fail({ code: 'http-status', host, status: answer.statusCode, retryAt });
      }
      const text = await readCapped(answer.body, LIMITS.answerBytes);
      if (text === null) return fail({ code: 'too-large', host, limit: LIMITS.answerBytes });
      try {
        return ok(JSON.parse(text));
      } catch {
        return unreadable(settings, 'it is no JSON');
      }
    } catch (error) {
      if (signal.aborted) return fail({ code: 'too-slow', host, limit: settings.timeout });
      // The code alone: a message may hold what was sent.
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'the connection failed';
      return fail({ code: 'unreachable', host, reason });
    }
  };

/** The text of a body; null where it is longer than so many bytes. */
const readCapped = async (body: AsyncIterable<Uint8Array>, limit: number): Promise<string | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};
