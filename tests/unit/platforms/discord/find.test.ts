import { describe, expect, test } from 'vitest';
import type { Place, Posting } from '../../../../src/core/ports.ts';
import type { Api } from '../../../../src/platforms/discord/api.ts';
import { createSearch } from '../../../../src/platforms/discord/find.ts';
import type { SeenMessage } from '../../../../src/platforms/discord/post.ts';
import { snowflakeAt } from '../../../../src/platforms/discord/snowflake.ts';

const since = Date.parse('2026-03-01T08:00:00Z');
const idAt = (ms: number, n = 0): string => String(snowflakeAt(ms) + BigInt(n));
const message = { embeds: [{ color: 1, title: 'Morning' }], components: [], allowed_mentions: { parse: [] } } as const;
const posting: Posting = { deliveryId: 'd1', payload: message, part: 0, first: null, since };
const place: Place = {
  id: 'discord:1:2',
  platform: 'discord',
  workspace: '1',
  channel: '2',
  name: '#news',
  zone: 'UTC',
  language: 'en',
};

/** A channel with these messages, newest first, read as the server pages it. */
const search = (history: readonly SeenMessage[]) => {
  const api: Pick<Api, 'ask'> = {
    ask: async <T>(
      _: string,
      __: string,
      { query = {} }: { readonly query?: Readonly<Record<string, string>> } = {},
    ) => {
      const from = query.before === undefined ? 0 : history.findIndex(({ id }) => id === query.before) + 1;
      return history.slice(from, from + Number(query.limit)) as T;
    },
  };
  const self = { user: '7', application: '7' };
  return createSearch({
    api: api as Api,
    identity: { self: async () => self, learn: () => {} },
    rights: { missing: async () => [], obstacle: async () => ({ ok: true, value: null }) },
  }).find(place, posting, message, 'text');
};

const seen = (id: string, author: string, title = 'Morning'): SeenMessage => ({
  id,
  author: { id: author },
  embeds: [{ title }],
});

describe('looking for a message in a channel', () => {
  test('finds the bot’s own, not what another says in the same words', async () => {
    const other = seen(idAt(since + 2), '8');
    expect(await search([other])).toEqual({ ok: true, value: null });
    expect(await search([other, seen(idAt(since + 1), '7')])).toEqual({ ok: true, value: idAt(since + 1) });
  });

  test('does not take an earlier digest of the same words for it', async () => {
    expect(await search([seen(idAt(since - 3_600_000), '7')])).toEqual({ ok: true, value: null });
  });

  test('can’t tell where more was said since than it reads', async () => {
    const history = Array.from({ length: 4_000 }, (_, index) => seen(idAt(since + 60_000, 4_000 - index), '8'));
    expect(await search(history)).toMatchObject({ ok: false, problem: { code: 'platform-failed' } });
    expect(await search(history.slice(0, 2_500))).toEqual({ ok: true, value: null });
  });
});
