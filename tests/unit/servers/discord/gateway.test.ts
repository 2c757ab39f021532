import { once } from 'node:events';
import { createInflate } from 'node:zlib';
import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { NEWS, onInteraction, stage } from './client.ts';

const answering = async (client: Client<true>): Promise<void> => {
  await client.application.commands.set(NEWS);
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('Here.');
  });
};

test('a client that lost its socket resumes, and is told what it missed once', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  await answering(client);
  let heard = 0;
  client.on(Events.InteractionCreate, () => {
    heard += 1;
  });
  await server.command({ user: owner, channel, path: ['news', 'latest'] }).answer();
  server.gateway.cut();
  const missed = server.command({ user: owner, channel, path: ['news', 'latest'] });
  await missed.answer();
  await server.gateway.resumed();
  await server.command({ user: owner, channel, path: ['news', 'latest'] }).answer();
  expect(heard).toBe(3);
  expect(server.gateway.resumes).toEqual([1]);
  expect(server.gateway.identifies).toHaveLength(1);
  expect(server.gateway.paths).toEqual(['/gateway', '/gateway/resume']);
});

test('a client that is told to reconnect resumes', async () => {
  const { server, owner, channel, connect } = await stage();
  await answering(await connect());
  server.gateway.reconnect();
  await server.gateway.resumed();
  await server.command({ user: owner, channel, path: ['news', 'latest'] }).answer();
  expect(server.gateway.identifies).toHaveLength(1);
});

test('a session that ended is begun anew, one that can go on is resumed', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  await answering(client);
  const resumed = once(client, Events.ShardResume);
  server.gateway.invalidate(true);
  await resumed;
  server.gateway.invalidate(false);
  await server.gateway.ready(2);
  await server.command({ user: owner, channel, path: ['news', 'latest'] }).answer();
  expect(server.gateway.identifies).toHaveLength(2);
});

test('a forgotten session cannot be resumed: the client identifies again', async () => {
  const { server, connect } = await stage();
  const client = await connect();
  const again = once(client, Events.ShardReady);
  server.gateway.forgetSessions();
  server.gateway.cut();
  await again;
  expect(server.gateway.resumes).toEqual([]);
  expect(server.gateway.identifies).toHaveLength(2);
});

test('a socket that says nothing more is given up by the client, which then resumes', async () => {
  const { server, owner, channel, connect } = await stage({ heartbeat: 120 });
  await answering(await connect());
  await server.gateway.heartbeats(1);
  server.gateway.zombify();
  const missed = server.command({ user: owner, channel, path: ['news', 'latest'] });
  await missed.answer();
  expect(server.gateway.resumes).toHaveLength(1);
});

test('a heartbeat that is asked for comes at once', async () => {
  const { server, connect } = await stage();
  await connect();
  server.gateway.askHeartbeat();
  await server.gateway.heartbeats(1);
});

test('guilds, channels and roles that change are told to the client', async () => {
  const { server, guild, channel, connect } = await stage();
  const client = await connect();
  const told = (event: string) => once(client, event);
  const away = told(Events.GuildUnavailable);
  server.setAvailable(guild, false);
  await away;
  const back = told(Events.GuildAvailable);
  server.setAvailable(guild, true);
  await back;
  const deleted = told(Events.ChannelDelete);
  server.deleteChannel(channel);
  await deleted;
  const thread = told(Events.ThreadCreate);
  server.addThread(server.addChannel(guild, { name: 'more' }), { name: 'Aside' });
  await thread;
  const removed = told(Events.GuildDelete);
  server.removeGuild(guild);
  await removed;
  expect(client.guilds.cache.size).toBe(0);
});

test('while the server is down nobody gets in; afterwards the client comes back by itself', async () => {
  const { server, owner, channel, connect } = await stage();
  await answering(await connect());
  await server.down();
  await expect(fetch(`${server.api}/v10/gateway`)).rejects.toThrow();
  await server.up();
  await server.command({ user: owner, channel, path: ['news', 'latest'] }).answer();
});

test('each wrong IDENTIFY is closed with its code', async () => {
  const { server } = await stage();
  const closedWith = async (d: object, query = 'v=10&encoding=json'): Promise<number> => {
    const socket = new WebSocket(`${server.api.replace(/^http(.*)\/api$/, 'ws$1/gateway')}?${query}`);
    socket.once('message', () => socket.send(JSON.stringify({ op: 2, d })));
    const [code] = await once(socket, 'close');
    return code;
  };
  const right = { token: server.token, intents: 1, properties: {} };
  expect(await closedWith({ ...right, token: 'wrong' })).toBe(4004);
  expect(await closedWith({ ...right, intents: GatewayIntentBits.GuildMembers })).toBe(4014);
  expect(await closedWith({ ...right, intents: -1 })).toBe(4013);
  expect(await closedWith({ ...right, shard: [2, 2] })).toBe(4010);
  expect(await closedWith(right, 'v=6')).toBe(4012);
});

test('a bot whose token was revoked is put out for good', async () => {
  const { server, connect } = await stage();
  const client = await connect();
  const out = once(client, Events.ShardDisconnect);
  server.revokeToken();
  const [event] = await out;
  expect(event.code).toBe(4004);
});

test('two shards each hear of their own guilds', async () => {
  const { server, owner, connect } = await stage({ shards: 2 }, { shards: 'auto' });
  const guilds = Array.from({ length: 6 }, (_, index) => {
    server.advance(1);
    return server.addGuild({ name: `Guild ${index}`, owner });
  });
  const client = await connect();
  expect(server.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(client.guilds.cache.size).toBe(guilds.length + 1);
  expect(new Set(client.guilds.cache.map(({ shardId }) => shardId)).size).toBe(2);
});

test('a socket that asks for compression gets one stream', async () => {
  const { server } = await stage();
  const socket = new WebSocket(`${server.api.replace(/^http(.*)\/api$/, 'ws$1/gateway')}?v=10&compress=zlib-stream`);
  const inflate = createInflate();
  socket.on('message', (data: Buffer) => inflate.write(data));
  const [text] = await once(inflate, 'data');
  expect(JSON.parse(String(text))).toMatchObject({ op: 10 });
  socket.terminate();
});
