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

/**
 * Null without `PULLQUOTE_MODEL`, also where an address or a key is set: other programs use those too. Problems:
 * `missing-setting` for OpenAI's key.
 */
export function readModel(read: Read): Result<ModelSettings | null> {
  const name = text(read('PULLQUOTE_MODEL'));
  if (name === null) return ok(null);
  const baseUrl = text(read('OPENAI_BASE_URL')) ?? OPENAI;
  const apiKey = text(read('OPENAI_API_KEY'));
  if (apiKey === null && baseUrl === OPENAI) {
    const because = 'PULLQUOTE_MODEL is set, and OPENAI_BASE_URL is not another than OpenAI’s own';
    return fail({ code: 'missing-setting', name: 'OPENAI_API_KEY', because });
  }
  return ok({
    name,
    baseUrl,
    apiKey,
    requestsPerHour: number(read('MODEL_REQUESTS_PER_HOUR')) ?? 60,
    tokensPerHour: number(read('MODEL_TOKENS_PER_HOUR')) ?? 100_000,
    timeout: (number(read('MODEL_TIMEOUT_SECONDS')) ?? 20) * 1000,
  });
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
