import { type RouteLike, Routes } from 'discord.js';
import { decoded } from './api.ts';
import { refusalOf } from './failures.ts';

interface Told {
  readonly url?: string;
  readonly shards?: number;
  readonly session_start_limit?: object;
}

/** Where a server does not limit sessions. */
const unlimited = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 } as const;

/** What discord.js asks for; the gateway's address as Discord itself would give it. `get` asks for another route by its argument. */
export const gatewayFrom = async (route: RouteLike, get: (other?: RouteLike) => Promise<unknown>): Promise<unknown> => {
  if (route !== Routes.gatewayBot()) return get();
  const told = decoded(
    await get().catch((error: unknown) => {
      if (refusalOf(error).status !== 404) throw error;
      return get(Routes.gateway());
    }),
  );
  if (typeof told !== 'object' || told === null) return told;
  const { url, shards, session_start_limit: limit, ...rest } = told as Told;
  return {
    ...rest,
    url: url === undefined ? url : withoutQuery(url),
    shards: shards ?? 1,
    session_start_limit: { ...unlimited, ...limit },
  };
};

/** discord.js appends a query of its own. */
const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');
