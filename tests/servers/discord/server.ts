import { accountRoutes } from './account.ts';
import type { DiscordOptions, DiscordServer } from './contract.ts';
import { createFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { createHttp } from './http.ts';
import { createRateLimits } from './rate-limits.ts';
import type { Route } from './routes.ts';
import { createdGuild, createScenery } from './scenery.ts';
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
  const routes: readonly Route[] = [
    ...accountRoutes({ world, gatewayUrl, shards: options.shards ?? 1, identifies, openDm: scenery.dm }),
  ];
  const http = createHttp({
    now,
    admits,
    limits: createRateLimits(now, options.globalLimit ?? 50, options.limits ?? []),
    faults,
    routes: () => routes,
    upgrade: gateway.upgrade,
  });
  await http.listen(options.port ?? 0);
  const down = async (): Promise<void> => {
    gateway.stage.cut();
    await http.stop();
  };
  return {
    ...scenery,
    api: `http://127.0.0.1:${http.port()}/api`,
    token,
    applicationId: world.applicationId,
    botId: world.botId,
    now,
    advance: (ms) => {
      skew += ms;
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
    },
  } as unknown as DiscordServer;
}
