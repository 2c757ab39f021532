import { errors } from 'undici';
import type { Problem } from '../../core/problem.ts';
import { PrivateAddressError } from './address-guard.ts';
import type { HttpLimits } from './limits.ts';

/** Why a server could not be reached, in words for the person who reads the card. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'it refused the connection',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  EPROTO: 'it does not speak TLS',
  EFRAMING: 'it sends very much around little text',
  UND_ERR_SOCKET: 'it closed the connection',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too long',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'it sent less than it announced',
};

/** By which limit each error of time was too slow. */
const TOO_SLOW: Readonly<Record<string, 'lookupTime' | 'connectTime' | 'headerTime' | 'totalTime'>> = {
  ESLOWLOOKUP: 'lookupTime',
  ETIMEDOUT: 'connectTime',
  UND_ERR_CONNECT_TIMEOUT: 'connectTime',
  UND_ERR_HEADERS_TIMEOUT: 'headerTime',
  UND_ERR_BODY_TIMEOUT: 'totalTime',
};

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** What an error thrown by a request means; null where it is none of the network's, and so a bug. */
export function explainFailure(error: unknown, host: string, limits: HttpLimits): Problem | null {
  if (!(error instanceof Error)) return null;
  const all = [error, ...(error instanceof AggregateError ? error.errors : []), error.cause].filter(
    (each): each is Error => each instanceof Error,
  );
  if (all.some((each) => each instanceof PrivateAddressError)) return { code: 'private-address', host };
  const slow = all.map((each) => TOO_SLOW[codeOf(each)]).find((phase) => phase !== undefined);
  if (slow !== undefined) return { code: 'too-slow', host, limit: limits[slow] };
  for (const each of all) {
    const reason = REASONS[codeOf(each)];
    if (reason !== undefined) return { code: 'unreachable', host, reason };
  }
  if (error instanceof errors.HTTPParserError) return { code: 'unreachable', host, reason: 'it does not speak HTTP' };
  if (error instanceof errors.UndiciError || codeOf(error) !== '') {
    return { code: 'unreachable', host, reason: codeOf(error) || 'the connection failed' };
  }
  return null;
}
