import { fail, ok, type Result } from './core/result.ts';
import type { SETTINGS } from './settings.ts';

/** The language model that may shorten summaries, and what it may cost. */
export interface ModelSettings {
  readonly name: string;
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly requestsPerHour: number;
  readonly tokensPerHour: number;
  /** For one story, ms. */
  readonly timeout: number;
}

type Name = (typeof SETTINGS)[number]['name'];
type Read = (name: Name) => unknown;

const OPENAI = 'https://api.openai.com/v1';
const OWN = ['MODEL_REQUESTS_PER_HOUR', 'MODEL_TOKENS_PER_HOUR', 'MODEL_TIMEOUT_SECONDS'] as const;

/**
 * Null without `PULLQUOTE_MODEL`, also where an address or a key is set: other programs use those too. Problems:
 * `missing-setting` for what is of no use without the model, and for OpenAI's key.
 */
export function readModel(read: Read): Result<ModelSettings | null> {
  const name = text(read('PULLQUOTE_MODEL'));
  if (name === null) {
    const idle = OWN.find((own) => read(own) !== undefined);
    return idle === undefined ? ok(null) : missing('PULLQUOTE_MODEL', idle);
  }
  const baseUrl = text(read('OPENAI_BASE_URL')) ?? OPENAI;
  const apiKey = text(read('OPENAI_API_KEY'));
  if (apiKey === null && baseUrl === OPENAI) return missing('OPENAI_API_KEY', 'PULLQUOTE_MODEL');
  const [requestsPerHour, tokensPerHour, seconds] = OWN.map((own) => number(read(own)));
  return ok({
    name,
    baseUrl,
    apiKey,
    requestsPerHour: requestsPerHour ?? 60,
    tokensPerHour: tokensPerHour ?? 100_000,
    timeout: (seconds ?? 20) * 1000,
  });
}

const missing = (name: Name, given: Name): Result<never> =>
  fail({ code: 'missing-setting', name, because: `${given} is set` });

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
