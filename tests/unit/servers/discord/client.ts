import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { afterEach } from 'vitest';
import { type DiscordOptions, type DiscordServer, startDiscord } from '../../../servers/discord/server.ts';

const open: { server: DiscordServer; clients: Client[] }[] = [];

afterEach(async () => {
  for (const { server, clients } of open.splice(0)) {
    await Promise.all(clients.map((client) => client.destroy()));
    await server.close();
  }
});

/** A server with a guild, a channel and two people, and the real client connected to it. */
export async function stage(options: DiscordOptions = {}, own: Partial<ClientOptions> = {}) {
  const server = await startDiscord(options);
  const owner = server.addUser({ name: 'Orla Quist' });
  const guild = server.addGuild({ name: 'The Harbour Ledger', owner });
  const channel = server.addChannel(guild, { name: 'news' });
  const reader = server.addMember(guild, { name: 'Bram Tolley', locale: 'fr' });
  const clients: Client[] = [];
  open.push({ server, clients });

  const connect = async (): Promise<Client<true>> => {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: server.api, version: '10', retries: 0 },
      // Discord lets in one identify in five seconds; a test does not wait for that.
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
      ...own,
    });
    clients.push(client);
    client.on(Events.Error, () => {});
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(server.token);
    return ready;
  };
  return { server, owner, guild, channel, reader, connect };
}

/** What the bot of a test does with each interaction. */
export const onInteraction = (client: Client, act: (interaction: Interaction) => Promise<unknown>): void => {
  client.on(Events.InteractionCreate, (interaction) => void act(interaction).catch(() => {}));
};

/** One request with the bot's token. */
export const ask = (
  server: DiscordServer,
  method: string,
  path: string,
  body?: unknown,
  token = `Bot ${server.token}`,
): Promise<Response> =>
  fetch(`${server.api}/v10${path}`, {
    method,
    headers: { authorization: token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** Status and code of what was refused. */
export const refusal = async (response: Promise<Response>): Promise<readonly [number, unknown]> => {
  const answered = await response;
  const body: unknown = await answered.json();
  return [answered.status, body !== null && typeof body === 'object' && 'code' in body ? body.code : null];
};

export const NEWS = [
  {
    name: 'news',
    description: 'What is new',
    options: [
      {
        type: 2,
        name: 'digest',
        description: 'The digests of this channel',
        options: [
          {
            type: 1,
            name: 'set',
            description: 'Set a digest',
            options: [
              { type: 3, name: 'topic', description: 'Of what', required: true, autocomplete: true },
              { type: 3, name: 'pace', description: 'How often', choices: [{ name: 'Each day', value: 'daily' }] },
              { type: 4, name: 'stories', description: 'How many', min_value: 1, max_value: 10 },
              { type: 7, name: 'where', description: 'In which channel', channel_types: [0] },
              { type: 8, name: 'notify', description: 'Whom' },
            ],
          },
        ],
      },
      { type: 1, name: 'latest', description: 'The latest stories' },
    ],
  },
  { name: 'Read this article', type: 3 },
];
