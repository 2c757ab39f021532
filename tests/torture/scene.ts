import { sql } from 'kysely';
import type { Place, Store, SubscriptionWish } from '../../src/core/ports.ts';
import { nextSlot } from '../../src/core/schedule/schedule.ts';
import { type OpenDatabase, openDatabase } from '../../src/store/open.ts';
import { openStore, type StoreAddress } from '../../src/store/store.ts';
import { reading } from '../contract/store-fixtures.ts';
import { type DiscordServer, startDiscord } from '../servers/discord/server.ts';
import { type SlackServer, startSlack } from '../servers/slack/server.ts';
import type { LabClock } from './clock.ts';
import type { Setting } from './steps.ts';

/** What stands in a channel: the platform's id of the message, and all that it says. */
export interface Standing {
  readonly messageId: string;
  readonly text: string;
}

/** Both platforms, their channels, and news for them. */
export interface Scene {
  readonly discord: DiscordServer;
  readonly slack: SlackServer;
  server(of: 'discord' | 'slack'): Pick<DiscordServer | SlackServer, 'down' | 'up'>;
  readonly places: readonly Place[];
  readonly database: OpenDatabase;
  readonly published: readonly string[];
  /** Keeps so many new stories. */
  publish(count: number): Promise<void>;
  standing(place: Place): readonly Standing[];
  /** Whether nothing is due and nothing is open. */
  settled(): Promise<boolean>;
  setting(): Pick<Setting, 'discord' | 'slack'>;
  close(): Promise<void>;
}

/** Long enough that a few stories need several messages. */
const paragraph = (name: string): string =>
  `${name} was told on the quay in ${'a great many small words of no weight whatever, '.repeat(16)}and then no more.`;

const placeAt = (platform: 'discord' | 'slack', workspace: string, channel: string, name: string): Place => ({
  ...{ id: `${platform}:${workspace}:${channel}`, platform, workspace, channel },
  ...{ name: `#${name}`, zone: 'UTC', language: 'en' },
});

/** Each channel wants a digest every half hour. */
const wish = (placeId: string): SubscriptionWish => ({
  ...{ placeId, name: 'digest', times: ['08:00'], cron: '*/30 * * * *', zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6] },
  ...{ topics: [], count: 20, style: 'full', quiet: null, mention: null, whenEmpty: 'silent', repeats: false },
});

export const openScene = async (address: StoreAddress, clock: LabClock, channels: number): Promise<Scene> => {
  const now = (): number => clock.machines.now();
  // What limits do is asked of the faults; the platforms' own would only make it slow.
  const limits = ['POST', 'GET'].map((method) => ({ method, path: /./, limit: 1000, per: 1000 }));
  const discord = await startDiscord({ clock: clock.platforms, limits, globalLimit: 10_000 });
  const slack = await startSlack({ clock: { now: clock.platforms.now, after: () => () => undefined } });
  const guild = discord.addGuild({ name: 'Torture' });
  const creator = slack.addUser({ name: 'ada' });
  const names = Array.from({ length: channels }, (_, n) => `channel-${n}`);
  const rooms = names.map((name) => slack.addChannel({ name, creator, bot: true }));
  const places = [
    ...names.map((name) => placeAt('discord', guild, discord.addChannel(guild, { name }), name)),
    ...rooms.map(({ id, teamId, name }) => placeAt('slack', teamId, id, name)),
  ];

  const own: StoreAddress = address.kind === 'sqlite' ? { ...address, beside: true } : address;
  const opened = await openStore(own);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store: Store = opened.value;
  const counting = await openDatabase(own, 'torture');
  if (!counting.ok) throw new Error(JSON.stringify(counting.problem));
  const database = counting.value;
  for (const place of places) {
    await store.places.meet(place);
    await store.subscriptions.set(wish(place.id), nextSlot(wish(place.id), now()) ?? 0, now());
  }

  const published: string[] = [];
  return {
    discord,
    slack,
    server: (of) => (of === 'discord' ? discord : slack),
    places,
    database,
    published,
    publish: async (count) => {
      const ids = Array.from({ length: count }, (_, n) => `quay-${String(published.length + n).padStart(5, '0')}`);
      const readings = ids.map((id) => ({
        reading: reading({ id, at: clock.platforms.now(), publisher: `The ${id} Post`, text: paragraph(id) }),
        feedId: null,
      }));
      await store.articles.add(readings, now());
      await store.stories.assign(
        ids.map((articleId) => ({ articleId, storyId: `story-${articleId}` })),
        now(),
      );
      published.push(...ids);
    },
    standing: ({ platform, channel }) => {
      if (platform === 'discord') {
        return discord.messages(channel).map((message) => ({ messageId: message.id, text: JSON.stringify(message) }));
      }
      const room = rooms.find(({ id }) => id === channel);
      if (room === undefined) throw new Error('a channel that nobody made');
      return slack.messages(room).map((message) => ({ messageId: message.ts, text: JSON.stringify(message) }));
    },
    settled: async () => {
      const { rows } = await sql<{ count: number }>`select
        (select count(*) from deliveries where state in ('planned', 'composed', 'claimed'))
        + (select count(*) from subscriptions where next_run <= ${now()}) as count`.execute(database.db);
      return Number(rows[0]?.count) === 0;
    },
    setting: () => ({
      discord: { api: discord.api, token: discord.token },
      slack: { api: slack.api.replace(/\/$/, ''), botToken: slack.botToken, appToken: slack.appToken },
    }),
    close: async () => {
      await database.close();
      await store.close();
      await discord.close();
      await slack.close();
    },
  };
};
