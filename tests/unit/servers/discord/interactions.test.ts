import {
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  type Client,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { expect, test } from 'vitest';
import { ask, NEWS, onInteraction, refusal, stage } from './client.ts';

const register = (client: Client<true>) => client.application.commands.set(NEWS);

const form: APIModalInteractionResponseCallbackData = {
  custom_id: 'form:feed',
  title: 'A new feed',
  components: [
    {
      type: ComponentType.Label,
      label: 'Address',
      component: { type: ComponentType.TextInput, custom_id: 'address', style: 1, min_length: 8 },
    },
  ],
};

const rowOf = (customId: string, label: string) => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, label }],
});

test('a command reaches the real client whole, and its reply the channel', async () => {
  const { server, owner, channel, guild, connect } = await stage();
  const client = await connect();
  await register(client);
  const seen: unknown[] = [];
  onInteraction(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    seen.push(
      interaction.options.getSubcommandGroup(),
      interaction.options.getSubcommand(),
      interaction.options.getString('topic'),
    );
    seen.push(
      interaction.options.getChannel('where')?.id,
      interaction.memberPermissions?.has('ManageChannels'),
      interaction.guildId,
    );
    await interaction.reply({ content: 'Set.', allowedMentions: { parse: [] } });
  });
  const asked = server.command({
    user: owner,
    channel,
    path: ['news', 'digest', 'set'],
    options: { topic: 'harbours', where: channel },
  });
  expect(await asked.acknowledged()).toMatchObject({ type: 4 });
  const answer = await asked.answer();
  expect(seen).toEqual(['digest', 'set', 'harbours', channel, true, guild]);
  expect(answer).toMatchObject({
    ephemeral: false,
    message: { content: 'Set.', interaction_metadata: { id: asked.id } },
  });
  expect(server.messages(channel)).toEqual([answer.message]);
});

test('a member without the right has permissions that say so, and speaks their own language', async () => {
  const { server, reader, channel, connect } = await stage();
  await register(await connect());
  const { payload } = server.command({ user: reader, channel, path: ['news', 'latest'] });
  const { member, locale, guild_locale, context, app_permissions } = payload as {
    member: { permissions: string };
  } & Record<string, string>;
  expect(BigInt(member.permissions) & (1n << 4n)).toBe(0n);
  expect([locale, guild_locale, context]).toEqual(['fr', 'en-US', 0]);
  expect(BigInt(app_permissions ?? 0) & (1n << 14n)).not.toBe(0n);
});

test('a deferred answer thinks first, and keeps its audience', async () => {
  const { server, owner, reader, channel, connect } = await stage();
  const client = await connect();
  await register(client);
  onInteraction(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ embeds: [{ title: 'Two stories' }] });
    await interaction.followUp('And one for all.');
  });
  const asked = server.command({ user: owner, channel, path: ['news', 'latest'] });
  expect((await asked.acknowledged()).type).toBe(5);
  const replies = await asked.replies(2);
  expect(replies.map(({ ephemeral }) => ephemeral)).toEqual([true, false]);
  expect(server.messages(channel, reader).map(({ content }) => content)).toEqual(['And one for all.']);
  expect(server.messages(channel, owner)).toHaveLength(2);
});

test('a follow-up directly after a deferral takes its place, its own flags unheard', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  await register(client);
  onInteraction(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp({ content: 'It failed.', flags: MessageFlags.Ephemeral });
  });
  const answer = await server.command({ user: owner, channel, path: ['news', 'latest'] }).answer();
  expect(answer).toMatchObject({ ephemeral: false, message: { content: 'It failed.' } });
});

test('a placeholder that was deleted leaves the follow-up alone with the asker', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  await register(client);
  onInteraction(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.deleteReply();
    await interaction.followUp({ content: 'It failed.', flags: MessageFlags.Ephemeral });
  });
  const answer = await server.command({ user: owner, channel, path: ['news', 'latest'] }).answer();
  expect(answer.ephemeral).toBe(true);
  expect(server.messages(channel)).toEqual([]);
});

test('a form opens, is filled in and answered; what it does not allow cannot be entered', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  await register(client);
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(form);
    else if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('address'));
  });
  const modal = await server.command({ user: owner, channel, path: ['news', 'latest'] }).modal();
  expect(modal.data.title).toBe('A new feed');
  expect(() => server.submitModal({ user: owner, modal, values: { address: 'short' } })).toThrow('8 to 4000');
  expect(() => server.submitModal({ user: owner, modal, values: { name: 'x' } })).toThrow();
  const sent = server.submitModal({ user: owner, modal, values: { address: 'https://quay.example/feed' } });
  expect((await sent.answer()).message.content).toBe('https://quay.example/feed');
});

test('a form is no answer to a form, nor a message to what is being typed', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  await register(client);
  const call = (id: string, token: string, body: object) =>
    refusal(ask(server, 'POST', `/interactions/${id}/${token}/callback`, body));
  const asked = server.command({ user: owner, channel, path: ['news', 'latest'] });
  const tooLong = { ...form, title: `A title that is longer than a form may have${'!'.repeat(9)}` };
  expect(await call(asked.id, asked.token, { type: 9, data: tooLong })).toEqual([400, 50035]);
  expect(
    (await ask(server, 'POST', `/interactions/${asked.id}/${asked.token}/callback`, { type: 9, data: form })).status,
  ).toBe(204);
  const sent = server.submitModal({
    user: owner,
    modal: await asked.modal(),
    values: { address: 'https://quay.example' },
  });
  expect(await call(sent.id, sent.token, { type: 9, data: form })).toEqual([400, 50035]);
  const path = ['news', 'digest', 'set'];
  const typed = server.autocomplete({ user: owner, channel, path, focused: 'topic', options: { topic: 'h' } });
  expect(await call(typed.id, typed.token, { type: 4, data: { content: 'x' } })).toEqual([400, 50035]);
  const choices = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
  expect(await call(typed.id, typed.token, { type: 8, data: { choices } })).toEqual([400, 50035]);
  expect(server.invalidBodies).toHaveLength(4);
});

test('a button edits its message in place, and what is gone cannot be pressed', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  onInteraction(client, async (interaction) => {
    if (interaction.isButton()) await interaction.update({ content: 'Page 2', components: [rowOf('page:3', 'Next')] });
  });
  const { id } = (await (
    await ask(server, 'POST', `/channels/${channel}/messages`, {
      content: 'Page 1',
      components: [rowOf('page:2', 'Next')],
    })
  ).json()) as { id: string };
  const pressed = server.press({ user: owner, message: id, label: 'Next' });
  expect((await pressed.answer()).message).toMatchObject({ id, content: 'Page 2' });
  expect(() => server.press({ user: owner, message: id, customId: 'page:2' })).toThrow('no button');
  const [message] = server.messages(channel);
  expect(message).toMatchObject({ content: 'Page 2' });
});

test('a message command is given the message with its words, which history keeps back', async () => {
  const { server, owner, reader, channel, connect } = await stage();
  const client = await connect();
  await register(client);
  onInteraction(client, async (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(`Read: ${interaction.targetMessage.content}`);
  });
  const message = server.say(channel, reader, 'https://quay.example/ferries');
  const answer = await server.messageAction({ user: owner, message, name: 'Read this article' }).answer();
  expect(answer.message.content).toBe('Read: https://quay.example/ferries');
  const history = (await (await ask(server, 'GET', `/channels/${channel}/messages`)).json()) as { content: string }[];
  expect(history.map(({ content }) => content)).toEqual([answer.message.content, '']);
});

test('choices come back while somebody types', async () => {
  const { server, owner, channel, connect } = await stage();
  const client = await connect();
  await register(client);
  onInteraction(client, async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: `${interaction.options.getFocused()}s`, value: 'harbours' }]);
  });
  const typed = server.autocomplete({
    user: owner,
    channel,
    path: ['news', 'digest', 'set'],
    focused: 'topic',
    options: { topic: 'harbour' },
  });
  expect(await typed.choices()).toEqual([{ name: 'harbours', value: 'harbours' }]);
  await expect(typed.answer()).rejects.toThrow('type 8');
});

test('a thread that is closed in between takes no answer from those who may not open it', async () => {
  const { server, owner, reader, channel, connect } = await stage();
  await register(await connect());
  const thread = server.addThread(channel, { name: 'Ferries' });
  const call = (user: string) => server.command({ user, channel: thread, path: ['news', 'latest'] });
  const asked = [call(reader), call(owner)];
  server.lockThread(thread);
  server.archiveThread(thread);
  const answered = asked.map(({ id, token }) =>
    ask(server, 'POST', `/interactions/${id}/${token}/callback`, { type: 4, data: { content: 'Here.' } }),
  );
  expect((await Promise.all(answered)).map(({ status }) => status)).toEqual([403, 204]);
  expect(asked[0]?.refusals).toEqual(['50083 Thread is archived']);
  expect(() => call(reader)).toThrow('archived');
});

test('what a client would not let anybody enter is no command', async () => {
  const { server, owner, reader, channel, guild, connect } = await stage();
  await register(await connect());
  const set = (options: Record<string, string | number>) =>
    server.command({ user: owner, channel, path: ['news', 'digest', 'set'], options });
  const forum = server.addChannel(guild, { name: 'posts', type: 'forum' });
  expect(() => set({})).toThrow('requires topic');
  expect(() => set({ topic: 'x', pace: 'hourly' })).toThrow('one of daily');
  expect(() => set({ topic: 'x', stories: 11 })).toThrow('1 to 10');
  expect(() => set({ topic: 'x', where: forum })).toThrow('type 0');
  expect(() => set({ topic: 'x', colour: 'red' })).toThrow('no option');
  expect(() => server.command({ user: owner, channel, path: ['news', 'weather'] })).toThrow('not declared');
  server.editChannel(channel, { overwrites: [{ id: guild, type: 'role', deny: 1n << 10n }] });
  expect(() => server.command({ user: reader, channel, path: ['news', 'latest'] })).toThrow('does not see');
});

test('a second acknowledgement, a wrong kind and a late one are refused, each by its code', async () => {
  const { server, owner, channel, connect } = await stage({ deadline: 3000, clock: { now: () => 1_800_000_000_000 } });
  await register(await connect());
  const call = (id: string, token: string, body: object) =>
    refusal(ask(server, 'POST', `/interactions/${id}/${token}/callback`, body));
  const first = server.command({ user: owner, channel, path: ['news', 'latest'] });
  expect(await call(first.id, first.token, { type: 7, data: { content: 'x' } })).toEqual([400, 50035]);
  expect(await call(first.id, first.token, { type: 4, data: { content: '' } })).toEqual([400, 50006]);
  expect((await ask(server, 'POST', `/interactions/${first.id}/${first.token}/callback`, { type: 5 })).status).toBe(
    204,
  );
  expect(await call(first.id, first.token, { type: 4, data: { content: 'x' } })).toEqual([400, 40060]);
  expect(first.refusals).toHaveLength(3);
  const late = server.command({ user: owner, channel, path: ['news', 'latest'] });
  server.advance(3001);
  await expect(late.acknowledged()).rejects.toThrow('did not respond');
  expect(await call(late.id, late.token, { type: 5 })).toEqual([404, 10062]);
  const hook = `/webhooks/${server.applicationId}`;
  expect(await refusal(ask(server, 'POST', `${hook}/${late.token}`, { content: 'x' }))).toEqual([404, 10015]);
  server.advance(15 * 60_000);
  expect(await refusal(ask(server, 'POST', `${hook}/${first.token}`, { content: 'x' }))).toEqual([401, 50027]);
  await expect(first.answer()).rejects.toThrow('still thinking');
});
