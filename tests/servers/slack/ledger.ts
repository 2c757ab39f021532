import type { IncomingHttpHeaders } from 'node:http';
import type { InvalidBody, LiveMention, SlackRequest } from './interface.ts';

/** What a server saw. */
export interface Ledger {
  readonly requests: SlackRequest[];
  readonly invalidBodies: InvalidBody[];
  readonly liveMentions: LiveMention[];
  limited: number;
}

export const createLedger = (): Ledger => ({ requests: [], invalidBodies: [], liveMentions: [], limited: 0 });

/** Headers with one value each. */
export const plainHeaders = (headers: IncomingHttpHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
