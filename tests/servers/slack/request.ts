import type { IncomingMessage } from 'node:http';
import { fields } from './fields.ts';
import type { Fields } from './interface.ts';

/** What came: its body decoded, and whether it was JSON. */
export interface Incoming {
  readonly raw: string;
  readonly args: Fields;
  readonly json: boolean;
  /** `invalid_json`, `json_not_object` or `invalid_post_type`: https://docs.slack.dev/apis/web-api/#errors */
  readonly error: string | null;
}

const readRaw = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** Arguments whose values are objects, which forms carry as JSON in a field. */
const structured = new Set(['blocks', 'attachments', 'metadata', 'view']);

const unfold = (name: string, value: string): unknown => {
  if (!structured.has(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const ofForm = (text: string): Fields =>
  Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, unfold(name, value)]));

export const readRequest = async (request: IncomingMessage): Promise<Incoming> => {
  const raw = await readRaw(request);
  const query = ofForm(new URL(request.url ?? '/', 'http://127.0.0.1').search);
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json') {
    let body: unknown;
    try {
      body = JSON.parse(raw);
    } catch {
      return { raw, args: query, json: true, error: 'invalid_json' };
    }
    const error = body === null || typeof body !== 'object' || Array.isArray(body) ? 'json_not_object' : null;
    return { raw, args: { ...query, ...fields(body) }, json: true, error };
  }
  if (type === 'application/x-www-form-urlencoded' || raw === '')
    return { raw, args: { ...query, ...ofForm(raw) }, json: false, error: null };
  return { raw, args: query, json: false, error: 'invalid_post_type' };
};

/** `xoxb-…` out of the header, else out of a form; JSON bodies may not carry it. */
export const tokenOf = (request: IncomingMessage, { args, json }: Incoming): string | null => {
  const header = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (header !== undefined) return header;
  return !json && typeof args.token === 'string' && args.token !== '' ? args.token : null;
};
