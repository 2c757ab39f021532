import { type DiscordAPIError, PermissionFlagsBits, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { ask, refusal, stage } from './client.ts';

const post = (channel: string) => `/channels/${channel}/messages`;
const idOf = async (response: Promise<Response>): Promise<string> =>
  ((await (await response).json()) as { id: string }).id;

test('a nonce that is enforced gives the first message again, for some minutes', async () => {
  const { server, channel, connect } = await stage();
  const { rest } = await connect();
  const body = { content: 'Morning', nonce: 'delivery-1', enforce_nonce: true, allowed_mentions: { parse: [] } };
  const first = (await rest.post(Routes.channelMessages(channel), { body })) as { id: string; nonce: string };
  expect(first.nonce).toBe('delivery-1');
  expect(await rest.post(Routes.channelMessages(channel), { body })).toMatchObject({ id: first.id });
  const history = (await rest.get(Routes.channelMessages(channel))) as object[];
  expect(history).toHaveLength(1);
  expect(history[0]).not.toHaveProperty('nonce');
  await rest.post(Routes.channelMessages(channel), { body: { ...body, enforce_nonce: false } });
  server.advance(5 * 60_000 + 1);
  await rest.post(Routes.channelMessages(channel), { body });
  expect(server.messages(channel)).toHaveLength(3);
});

test.each([{ kind: 'commit-then-drop' }, { kind: 'commit-then-error', status: 503 }, { kind: 'malformed' }] as const)(
  'a message that was stored although its answer was lost ($kind) is not stored twice',
  async (kind) => {
    const { server, channel, connect } = await stage();
    const { rest } = await connect();
    const body = { content: 'Morning', nonce: 'delivery-2', enforce_nonce: true };
    const fault = server.fault({ method: 'POST', path: /messages$/ }, kind);
    await expect(rest.post(Routes.channelMessages(channel), { body })).rejects.toThrow();
    expect([fault.hits, server.messages(channel).length]).toEqual([1, 1]);
    await rest.post(Routes.channelMessages(channel), { body });
    expect(server.messages(channel)).toHaveLength(1);
  },
);

test('what was dropped or failed before it was done is not there', async () => {
  const { server, channel } = await stage();
  for (const kind of [{ kind: 'drop' }, { kind: 'error', status: 500 }, { kind: 'error', status: 502 }] as const) {
    server.fault({ method: 'POST', path: /messages$/ }, kind);
    await ask(server, 'POST', post(channel), { content: 'x' }).catch(() => {});
  }
  expect(server.messages(channel)).toEqual([]);
  expect(server.requests.map(({ status }) => status)).toEqual([null, 500, 502]);
});

test('what is held goes on when it is released', async () => {
  const { server, channel } = await stage();
  const fault = server.fault({ method: 'POST', path: /messages$/ }, { kind: 'hold' });
  const sent = ask(server, 'POST', post(channel), { content: 'x' });
  await fault.met;
  expect(server.messages(channel)).toEqual([]);
  fault.release();
  expect((await sent).status).toBe(200);
  expect(server.messages(channel)).toHaveLength(1);
});

test('bodies beyond the limits are refused with the tree of faults, and counted', async () => {
  const { server, channel, connect } = await stage();
  const { rest } = await connect();
  const tooLong = rest.post(Routes.channelMessages(channel), { body: { content: 'x'.repeat(2001) } });
  const error = (await tooLong.catch((reason: unknown) => reason)) as DiscordAPIError;
  expect([error.status, error.code]).toEqual([400, 50035]);
  expect(error.message).toContain('content');
  const button = { type: 2, style: 1, label: 'x', custom_id: 'x'.repeat(101) };
  const bodies = [
    { embeds: [{ title: 'x'.repeat(257) }] },
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    { content: 'x', components: [{ type: 1, components: [button] }] },
    {
      content: 'x',
      components: Array.from({ length: 6 }, (_, id) => ({ type: 1, components: [{ ...button, custom_id: `${id}` }] })),
    },
    { content: 'x', nonce: 'x'.repeat(26) },
    { content: 'x', flags: 64 },
    { content: 'x', allowed_mentions: { parse: ['roles'], roles: ['123456789012345678'] } },
  ];
  for (const body of bodies) {
    server.advance(5000);
    expect(await refusal(ask(server, 'POST', post(channel), body))).toEqual([400, 50035]);
  }
  expect(await refusal(ask(server, 'POST', `${post(channel)}`, {}))).toEqual([400, 50006]);
  expect(server.invalidBodies).toHaveLength(bodies.length + 1);
  expect(server.messages(channel)).toEqual([]);
});

test('rights are computed from roles and overwrites, and each lack has its code', async () => {
  const { server, guild, channel, owner } = await stage();
  const { SendMessages, ViewChannel, EmbedLinks, SendMessagesInThreads, ManageThreads, Administrator } =
    PermissionFlagsBits;
  const role = server.botRole(guild);
  const say = (where: string, body: object = { content: 'x' }) => {
    server.advance(5000);
    return refusal(ask(server, 'POST', post(where), body));
  };
  server.editChannel(channel, { overwrites: [{ id: guild, type: 'role', deny: SendMessages }] });
  expect(await say(channel)).toEqual([403, 50013]);
  server.editChannel(channel, { overwrites: [{ id: guild, type: 'role', deny: ViewChannel }] });
  expect(await say(channel)).toEqual([403, 50001]);
  server.editChannel(channel, {
    overwrites: [
      { id: guild, type: 'role', deny: ViewChannel | EmbedLinks },
      { id: role, type: 'role', allow: ViewChannel },
    ],
  });
  expect(await say(channel, { embeds: [{ title: 'x' }] })).toEqual([403, 50013]);
  expect(await say(channel)).toEqual([200, null]);
  const thread = server.addThread(channel, { name: 'More' });
  server.editChannel(channel, { overwrites: [{ id: server.botId, type: 'member', deny: SendMessagesInThreads }] });
  expect(await say(thread)).toEqual([403, 50013]);
  server.editChannel(channel, { overwrites: [] });
  server.archiveThread(thread);
  const { id } = server.say(thread, owner, 'Hello');
  expect(await refusal(ask(server, 'PATCH', `${post(thread)}/${id}`, { content: 'x' }))).toEqual([403, 50005]);
  expect(await say(thread)).toEqual([200, null]);
  server.lockThread(thread);
  expect(await say(thread)).toEqual([403, 160005]);
  server.archiveThread(thread);
  expect(await say(thread)).toEqual([403, 50083]);
  server.editRole(role, ManageThreads);
  expect(await say(thread)).toEqual([200, null]);
  const last = server.messages(thread).at(-1)?.id ?? '';
  server.archiveThread(thread);
  expect(await refusal(ask(server, 'PATCH', `${post(thread)}/${last}`, { content: 'y' }))).toEqual([400, 50083]);
  const own = server.messages(channel).at(-1)?.id ?? '';
  const change = () => refusal(ask(server, 'PATCH', `${post(channel)}/${own}`, { content: 'y' }));
  expect(await change()).toEqual([200, null]);
  server.editChannel(channel, { overwrites: [{ id: server.botId, type: 'member', deny: ViewChannel }] });
  expect(await change()).toEqual([403, 50001]);
  server.editRole(role, Administrator);
  server.takeAway(channel, own);
  expect(await change()).toEqual([404, 10008]);
  server.editChannel(channel, { overwrites: [{ id: server.botId, type: 'member', deny: ViewChannel }] });
  expect(await say(channel)).toEqual([200, null]);
  server.deleteChannel(channel);
  expect(await say(channel)).toEqual([404, 10003]);
  expect(await say(thread)).toEqual([404, 10003]);
  server.removeGuild(guild);
  expect(await refusal(ask(server, 'GET', `/guilds/${guild}`))).toEqual([404, 10004]);
});

test('a forum takes posts, with a tag where it wants one', async () => {
  const { server, guild } = await stage();
  const forum = server.addChannel(guild, { name: 'digests', type: 'forum', tags: ['Daily'], tagRequired: true });
  const tag = server.channel(forum).tags[0]?.id;
  const draft = { name: 'Thursday', message: { embeds: [{ title: 'Ferries' }] } };
  const start = (body: object) => ask(server, 'POST', `/channels/${forum}/threads`, body);
  expect(await refusal(ask(server, 'POST', post(forum), { content: 'x' }))).toEqual([400, 50008]);
  expect(await refusal(start(draft))).toEqual([400, 40067]);
  expect(await refusal(start({ ...draft, applied_tags: ['1'] }))).toEqual([400, 50035]);
  const made = (await (await start({ ...draft, applied_tags: [tag] })).json()) as {
    id: string;
    message: { id: string };
  };
  expect(made.message.id).toBe(made.id);
  expect(server.threads(forum)).toEqual([{ id: made.id, name: 'Thursday', tags: [tag] }]);
  expect(server.messages(made.id)).toHaveLength(1);
});

test('history pages before, after and around, newest first, without what one person alone sees', async () => {
  const { server, channel, reader } = await stage();
  const ids = ['a', 'b', 'c', 'd'].map((text) => server.say(channel, reader, text).id);
  const page = async (query: string): Promise<string[]> =>
    ((await (await ask(server, 'GET', `${post(channel)}?${query}`)).json()) as { id: string }[]).map(({ id }) => id);
  expect(await page('limit=2')).toEqual([ids[3], ids[2]]);
  expect(await page(`limit=2&before=${ids[2]}`)).toEqual([ids[1], ids[0]]);
  expect(await page(`limit=1&after=${ids[0]}`)).toEqual([ids[1]]);
  expect(await page(`limit=2&around=${ids[1]}`)).toEqual([ids[2], ids[1]]);
  expect(await refusal(ask(server, 'GET', `${post(channel)}?limit=101`))).toEqual([400, 50035]);
});

test('a mention is live where the markup stands and nothing forbids it', async () => {
  const { server, channel, guild } = await stage();
  const role = server.addRole(guild, { name: 'Readers' });
  const text = `@everyone <@&${role}> <@${server.botId}>`;
  for (const allowed of [{ parse: [] }, { parse: [], roles: [role] }, { parse: ['everyone'] }, undefined])
    await ask(server, 'POST', post(channel), { content: text, allowed_mentions: allowed });
  expect(server.liveMentions.map(({ whom }) => whom)).toEqual([
    [`<@&${role}>`],
    ['@everyone'],
    [`<@&${role}>`, `<@${server.botId}>`, '@everyone'],
  ]);
});

test('a direct message goes to a channel of its own', async () => {
  const { server, reader } = await stage();
  const opened = await idOf(ask(server, 'POST', '/users/@me/channels', { recipient_id: reader }));
  expect(opened).toBe(server.dm(reader));
  expect((await ask(server, 'POST', post(opened), { content: 'Good morning' })).status).toBe(200);
  server.closeDm(reader);
  expect(await refusal(ask(server, 'POST', post(opened), { content: 'Good evening' }))).toEqual([403, 50007]);
  expect(await refusal(ask(server, 'POST', '/users/@me/channels', { recipient_id: '1' }))).toEqual([404, 10013]);
});
