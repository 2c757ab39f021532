import type { App } from '@slack/bolt';
import type { Standing } from '../../core/ports.ts';
import type { HttpSettings } from './access.ts';
import type { Client } from './client.ts';
import { createHttp } from './http.ts';
import { createInstallations } from './installations.ts';
import { paths } from './manifest.ts';
import type { Mode, ModePorts } from './mode.ts';
import { createSeal } from './seal.ts';

/** Any number of workspaces and organisations, each of which installed the app. */
export const createHttpMode = (ports: ModePorts<HttpSettings>): Mode => {
  const { settings, clients, places, log } = ports;
  const installations = createInstallations({
    store: ports.installations,
    seal: createSeal(settings.encryptionKey),
    clock: ports.clock,
    log,
    installed: (workspace) => places.rejoin({ platform: 'slack', workspace }),
  });
  let standing: Standing = 'closed';
  let http: ReturnType<typeof createHttp> | null = null;

  /** By the library, which renews a token that runs out. */
  const client = async (key: string): Promise<Client | null> => {
    const installation = await installations.of(key);
    if (installation === null) return null;
    const { isEnterpriseInstall: whole = false, enterprise, bot } = installation;
    if (bot?.refreshToken === undefined || http?.receiver.installer === undefined) {
      return bot === undefined ? null : clients(bot.token);
    }
    const query = { isEnterpriseInstall: whole, enterpriseId: enterprise?.id, teamId: whole ? undefined : key };
    const { botToken } = await http.receiver.installer.authorize(
      query as Parameters<typeof http.receiver.installer.authorize>[0],
    );
    return botToken === undefined ? null : clients(botToken);
  };

  return {
    workspaces: { client, teams: installations.teams },
    listener: (request, response) => {
      if (http === null) response.writeHead(503).end();
      else http.listener(request, response);
    },
    receive: (register: (app: App) => void) => {
      http = createHttp({ settings, installations, log, taking: ports.taking, register });
    },
    open: async () => {
      standing = 'connected';
      const where = `${settings.publicUrl ?? ''}${paths.install}`;
      log.info({ platform: 'slack' }, `Slack may call; workspaces install the app at ${where}.`);
    },
    close: () => {
      standing = 'closed';
    },
    standing: () => standing,
    met: installations.belongs,
    self: async (team) => (await installations.of(team))?.bot?.userId ?? null,
    removed: async ({ team, organisation, at }) => {
      const key = organisation ?? team;
      return key === null ? [] : installations.end(key, at);
    },
    examined: async () => {
      const keys = await installations.keys();
      return {
        clients: await Promise.all(
          keys.map(async (key) => ({
            subject: `Slack workspace ${key}`,
            client: (await installations.sealed(key)) ? 'sealed' : await client(key),
          })),
        ),
        socket: null,
      };
    },
  };
};
