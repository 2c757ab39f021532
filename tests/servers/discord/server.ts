import { type APIMessage, GatewayIntentBits, MessageFlags } from 'discord-api-types/v10';
import { accountRoutes } from './account.ts';
import { createAffairs } from './affairs.ts';
import { commandRoutes } from './command-routes.ts';
import type { DiscordOptions, DiscordServer } from './contract.ts';
import { createFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { createHttp } from './http.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { createMessages } from './messages.ts';
import { createPeople } from './people.ts';
import { createRateLimits } from './rate-limits.ts';
import type { Route } from './routes.ts';
import { createdGuild, createScenery } from './scenery.ts';
import { createTally } from './tally.ts';
import { threadRoutes } from './thread-routes.ts';
import { upload, uploadAt } from './uploads.ts';
import { createWorld } from './world.ts';

export type * from './contract.ts';

/** A Discord server on loopback: REST and gateway v10, as its documentation describes them. */
export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordServer> {
  const { clock = { now: () => Date.now() } } = options;
  let skew = 0;
  const now = (): number => clock.now() + skew;
  const world = createWorld(now);
  // The shape of a bot token: the id in base 64, a time, a signature.
  const token = options.token ?? `${Buffer.from(world.botId).toString('base64url')}.loop00.${'x'.repeat(38)}`;
  let revoked = false;
  const admits = (given: string): boolean => !revoked && given === token;
  const identifies = { total: 1000, left: options.identifies ?? 1000 };
  world.users.set(world.botId, {
    user: { id: world.botId, username: 'pullquote', discriminator: '0', global_name: null, avatar: null, bot: true },
    locale: 'en-US',
    dm: null,
    closed: false,
  });
  const faults = createFaults();
  const gatewayUrl = (): string => `ws://127.0.0.1:${http.port()}/gateway`;
  const gateway = createGateway({
    url: gatewayUrl,
    heartbeat: options.heartbeat ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? 0,
    admits,
    useIdentify: () => identifies.left > 0 && identifies.left-- > 0,
    now,
    ready: () => ({
      user: { ...world.user(world.botId).user, verified: true, mfa_enabled: false, email: null, flags: 0 },
      application: { id: world.applicationId, flags: 0 },
    }),
    guilds: ([shard, count]) =>
      [...world.guilds.values()]
        .filter(({ id }) => Number((BigInt(id) >> 22n) % BigInt(count)) === shard)
        .map((guild) => ({ id: guild.id, create: guild.available ? createdGuild(world, guild) : null })),
  });
  const scenery = createScenery(world, gateway.dispatch);
  const deadline = options.deadline ?? 3000;
  const affairs = createAffairs({ world, dispatch: gateway.dispatch, deadline, runs: options.clock === undefined });
  const contentIntent = ((options.privilegedIntents ?? 0) & GatewayIntentBits.MessageContent) !== 0;
  const messages = createMessages(world, gateway.dispatch, contentIntent);
  const writes = createTally();
  const standing = (channel: string, seenBy: string | null): APIMessage[] =>
    world
      .channel(channel)
      .messages.filter((stored) => !stored.deleted && (stored.seenBy === null || stored.seenBy === seenBy))
      .map(({ message }) => message);
  const routes: readonly Route[] = [
    ...accountRoutes({ world, gatewayUrl, shards: options.shards ?? 1, identifies, openDm: scenery.dm }),
    ...messageRoutes({
      world,
      messages,
      nonceInHistory: options.nonceInHistory ?? false,
      nonceMemory: options.nonceMemory ?? 300_000,
      unarchive: (thread) => scenery.archiveThread(thread.id, false),
    }),
    ...threadRoutes(world, gateway.dispatch, messages),
    ...commandRoutes(world, writes),
    ...interactionRoutes({ world, affairs, messages, deadline }),
  ];
  const http = createHttp({
    now,
    admits,
    limits: createRateLimits(now, options.globalLimit ?? 50, options.limits ?? []),
    faults,
    routes: () => routes,
    file: (requested) => uploadAt(world, requested),
    upgrade: gateway.upgrade,
  });
  await http.listen(options.port ?? 0);
  const down = async (): Promise<void> => {
    gateway.stage.cut();
    await http.stop();
  };
  return {
    ...scenery,
    ...createPeople(world, affairs, messages),
    api: `http://127.0.0.1:${http.port()}/api`,
    token,
    applicationId: world.applicationId,
    botId: world.botId,
    now,
    advance: (ms) => {
      skew += ms;
      affairs.expire();
    },
    gateway: gateway.stage,
    requests: http.requests,
    requested: (method, path, count = 1) => http.requested(method, path, count),
    invalidBodies: http.invalidBodies,
    get limited() {
      return http.counts.limited;
    },
    get invalidRequests() {
      return http.counts.invalid;
    },
    upload: (file) => upload(world, `http://127.0.0.1:${http.port()}`, file),
    messages: (channel, seenBy) => standing(channel, seenBy ?? null),
    async posted(channel, count) {
      for (;;) {
        const there = standing(channel, null).filter(({ flags = 0 }) => (flags & MessageFlags.Loading) === 0);
        if (there.length >= count) return there;
        await messages.changes.reached(messages.changes.count + 1);
      }
    },
    threads: (parent) =>
      [...world.channels.values()]
        .filter(({ parent: of, thread }) => of === parent && thread !== null)
        .map(({ id, name, thread }) => ({ id, name, tags: thread?.tags ?? [] })),
    commands: (guild = '') => world.commands.get(guild) ?? [],
    registered: (times = 1) => writes.reached(times),
    liveMentions: messages.liveMentions,
    fault: faults.add,
    revokeToken: () => {
      revoked = true;
      gateway.stage.closeWith(4004);
    },
    down,
    up: http.listenAgain,
    close: async () => {
      faults.releaseAll();
      gateway.close();
      await http.stop();
      if (http.crashes.length > 0) throw new AggregateError(http.crashes, 'The Discord server itself failed.');
    },
  };
}
