import type { IncomingMessage, ServerResponse } from 'node:http';
import { startWeb } from './web.ts';

/** A request for a chat, as the endpoint got it. */
export interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly temperature?: number;
  };
  /** The numbered sentences, without their numbers. */
  readonly supports: readonly string[];
}

/** What the endpoint does: the model's words, or a response of its own. */
export type Answering = (asked: Asked, turn: number, response: ServerResponse) => string | null;

export interface ModelServer {
  /** For `OPENAI_BASE_URL`. */
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Resolves when it was asked so often. */
  heard(times: number): Promise<void>;
  answer(answering: Answering): void;
  close(): Promise<void>;
}

/** The JSON that is asked for, of these sentences. */
export const answerOf = (...sentences: readonly (readonly [text: string, ...supports: number[]])[]): string =>
  JSON.stringify({ sentences: sentences.map(([text, ...supports]) => ({ text, supports })) });

/** Shortens rightly: the first sentence as it is. */
export const firstSentence: Answering = ({ supports }) => answerOf([supports[0] ?? '', 1]);

/** Answers with a response of its own. */
export const instead =
  (respond: (response: ServerResponse) => unknown): Answering =>
  (_asked, _turn, response) => {
    respond(response);
    return null;
  };

/** An endpoint on loopback that speaks OpenAI's chat protocol, with the models that are named. */
export async function startModel(answering: Answering = firstSentence, names = ['tiny-1']): Promise<ModelServer> {
  const asked: Asked[] = [];
  const waiting = new Set<() => void>();
  let current = answering;
  const chat = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Asked['body'];
    const lines = (body.messages[1]?.content ?? '').split('\n');
    const supports = lines.filter((line) => /^\[\d+\] /.test(line)).map((line) => line.replace(/^\[\d+\] /, ''));
    const one = { headers: request.headers, body, supports };
    asked.push(one);
    const content = current(one, asked.length, response);
    for (const look of [...waiting]) look();
    if (content === null) return;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ choices: [{ message: { role: 'assistant', content } }], usage: { total_tokens: 100 } }),
    );
  };
  const web = await startWeb({
    '/v1/models': {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ data: names.map((id) => ({ id })) }),
    },
    '/v1/chat/completions': (request, response) => void chat(request, response),
  });
  return {
    url: `${web.origin}/v1`,
    asked,
    heard: (times) =>
      new Promise((heard) => {
        const look = (): void => {
          if (asked.length < times) return;
          waiting.delete(look);
          heard();
        };
        waiting.add(look);
        look();
      }),
    answer: (next) => {
      current = next;
    },
    close: web.close,
  };
}
