import type { ToldCard } from '../../src/core/amending/told-card.ts';
import type { Article, Quote, Reading, Span, Statement } from '../../src/core/article.ts';
import type {
  Delivery,
  KnownEntry,
  Place,
  PlatformName,
  PollOutcome,
  Store,
  Subscription,
  SubscriptionWish,
} from '../../src/core/ports.ts';

export const minute = 60_000;
export const day = 86_400_000;
/** 5 March 2030, 09:00 UTC. */
export const now = 1_898_931_600_000;

/** One database, open once and openable again, as by another process. */
export interface Kept {
  readonly store: Store;
  again(): Promise<Store>;
}

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`the text has no “${part}”`);
  return { start, end: start + part.length };
};

export interface Said {
  readonly words: string;
  readonly speaker: string | null;
  readonly role?: string;
  readonly key?: boolean;
}

/** A clause that somebody is reported to have said. */
export interface Told {
  readonly words: string;
  readonly speaker: string | null;
}

/** A reading with what is said and the usual rest; the quotes, the statements and their speakers are appended to its text. */
export const reading = (
  parts: Partial<Article> & {
    readonly id: string;
    readonly said?: readonly Said[];
    readonly told?: readonly Told[];
    readonly at?: number;
  },
): Reading => {
  const { said = [], told = [], at = now, text: body = 'The council met on Monday.', ...rest } = parts;
  const paragraphs = said.map(
    ({ words, speaker, role }) => `“${words}” said ${speaker ?? 'somebody'}${role === undefined ? '' : `, ${role}`}.`,
  );
  const reports = told.map(({ words, speaker }) => `${speaker ?? 'Somebody'} said that ${words}.`);
  const text = [body, ...paragraphs, ...reports].join('\n');
  const statements = told.map(
    ({ words, speaker }): Statement => ({
      ...spanOf(text, words),
      speaker: speaker === null ? null : spanOf(text, speaker),
      cue: spanOf(text, 'said that'),
    }),
  );
  const quotes = said.map(({ words, speaker, role, key = false }, index): Quote => {
    const span = spanOf(text, words);
    return {
      ...span,
      segments: [span],
      speaker: speaker === null ? null : spanOf(text, speaker),
      role: role === undefined ? null : spanOf(text, role),
      mention: null,
      cue: spanOf(text, 'said'),
      kind: 'statement',
      confidence: 0.9,
      key,
      rank: said.length - index,
    };
  });
  return {
    article: {
      url: `https://news.example/${parts.id}`,
      title: `Title of ${parts.id}`,
      titleDerived: false,
      byline: null,
      publisher: 'The Example Herald',
      published: at,
      updated: null,
      language: 'en',
      image: null,
      topic: null,
      completeness: 'whole',
      ...rest,
      text,
    },
    summary: { sentences: [{ start: 0, end: body.length }] },
    quotes,
    statements,
    caveats: [],
  };
};

/** Keeps readings at a moment, each as its own story `story-<id>` or as the one named. */
export const keep = async (
  store: Store,
  readings: readonly (Reading | { readonly reading: Reading; readonly feedId?: string; readonly storyId?: string })[],
  at = now,
): Promise<void> => {
  const full = readings.map((one) => ('reading' in one ? one : { reading: one }));
  await store.articles.add(
    full.map(({ reading, feedId = null }) => ({ reading, feedId })),
    at,
  );
  await store.stories.assign(
    full.map(({ reading: { article }, storyId = `story-${article.id}` }) => ({ articleId: article.id, storyId })),
    at,
  );
};

export const place = (id: string, parts: Partial<Place> = {}): Place => ({
  id,
  platform: 'console',
  workspace: 'home',
  channel: id,
  name: `#${id}`,
  zone: 'UTC',
  language: 'en',
  ...parts,
});

export const wish = (placeId: string, parts: Partial<SubscriptionWish> = {}): SubscriptionWish => ({
  placeId,
  name: 'digest',
  times: ['08:00'],
  zone: 'America/Toronto',
  days: [1, 2, 3, 4, 5],
  cron: null,
  topics: [],
  count: 5,
  style: 'full',
  quiet: null,
  mention: null,
  whenEmpty: 'silent',
  repeats: false,
  ...parts,
});

/** All platforms: whatever is due somewhere. */
export const everywhere: readonly PlatformName[] = ['console', 'discord', 'slack'];

/** A feed everybody sees, or one for the places that follow it. */
export const addFeed = (store: Store, name: string, parts: { standard?: boolean; topic?: string } = {}) =>
  store.feeds.add(
    {
      url: `https://${name}.example/feed`,
      title: name,
      site: null,
      topic: parts.topic ?? null,
      standard: parts.standard ?? false,
    },
    now,
  );

const pace = { interval: 15 * minute, by: 'news', perDay: 48 } as const;

export const entry = (articleId: string, parts: Partial<KnownEntry> = {}): KnownEntry => ({
  articleId,
  guid: `guid of ${articleId}`,
  link: `link of ${articleId}`,
  title: `title of ${articleId}`,
  path: null,
  words: null,
  published: now,
  content: `content of ${articleId}`,
  looked: now,
  seen: now,
  ...parts,
});

/** What came of a poll that read the feed. */
export const readPoll = (parts: Partial<Extract<PollOutcome, { kind: 'read' }>> = {}): PollOutcome => ({
  kind: 'read',
  etag: null,
  lastModified: null,
  bodyHash: null,
  title: null,
  site: null,
  pace,
  rhythm: null,
  moving: null,
  ...parts,
});

/** What came of a poll of a feed that had not changed. */
export const unchangedPoll = (parts: Partial<Extract<PollOutcome, { kind: 'unchanged' }>> = {}): PollOutcome => ({
  kind: 'unchanged',
  etag: null,
  lastModified: null,
  pace,
  moving: null,
  ...parts,
});

/** A card of one story of these articles. */
export const toldCard = (articleIds: readonly string[], parts: Partial<ToldCard> = {}): ToldCard => ({
  card: { tone: 'news', fallback: 'News', audience: 'everyone', sections: [], buttons: [] },
  mention: null,
  read: now,
  stories: [
    { section: 1, id: 'story', topic: null, articleIds, zone: 'UTC', style: 'full', update: false, toldAt: null },
  ],
  ...parts,
});

/** Claims each part that is due and settles it as sent, until none is; the parts in that order. */
export const sendDue = async (store: Store, at = now): Promise<Delivery[]> => {
  const sent: Delivery[] = [];
  for (;;) {
    const [part] = await store.deliveries.claim('ann', at, minute, 1, everywhere);
    if (part === undefined) return sent;
    if (!(await store.deliveries.sent(part.id, 'ann', `message ${part.id}`, at))) throw new Error('it was not settled');
    sent.push(part);
  }
};

/** Plans the subscription's next slot and freezes its parts: ready to be claimed. */
export const compose = async (
  store: Store,
  subscription: Subscription,
  parts: readonly { readonly payload: string; readonly storyIds: readonly string[] }[],
  read = subscription.nextRun ?? now,
  told?: ToldCard,
): Promise<string> => {
  const slot = subscription.nextRun ?? now;
  const delivery = await store.deliveries.plan(subscription, slot, slot + day, slot);
  if (delivery === null) throw new Error('the slot could not be planned');
  await store.deliveries.freeze(delivery.id, parts, slot, read, told);
  return delivery.id;
};
