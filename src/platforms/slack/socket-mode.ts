import type { App } from '@slack/bolt';
import type { SocketSettings } from './access.ts';
import type { Mode, ModePorts } from './mode.ts';
import { createSocket } from './socket.ts';

/** One workspace, whose token is in the settings. */
export const createSocketMode = (ports: ModePorts<SocketSettings>): Mode => {
  const { settings, clients, places } = ports;
  const client = () => clients(settings.botToken);
  let register: (app: App) => void = () => {};
  const socket = createSocket({
    ...ports,
    client,
    register: (app) => register(app),
    // The token works: wherever it was taken out, it is back.
    connected: (workspace) => places.rejoin({ platform: 'slack', workspace }),
  });
  const team = async (): Promise<string> => (await socket.identity()).team;
  return {
    // Whatever workspace is asked for: of one in an organisation, Slack names now the one, now the other.
    workspaces: { client, teams: async () => [await team()] },
    listener: null,
    receive: (attach) => {
      register = attach;
    },
    open: socket.open,
    close: socket.close,
    standing: socket.standing,
    met: async () => {},
    self: async () => (await socket.identity()).botUserId,
    removed: async (ended) => [ended.team ?? (await team())],
    examined: async () => ({
      clients: [{ subject: 'Slack bot token', client: await client() }],
      socket: await clients(settings.appToken),
    }),
  };
};
