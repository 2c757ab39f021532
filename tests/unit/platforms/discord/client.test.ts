import { expect, test } from 'vitest';
import { type Packet, spare } from '../../../../src/platforms/discord/client.ts';

const spared = (t: string, d: object): Packet => {
  const packet = { t, d };
  spare(packet);
  return packet;
};

test('discord.js keeps neither channels nor roles of a guild', () => {
  expect(spared('GUILD_CREATE', { id: '1', name: 'Harbour', channels: [{}], roles: [{}], members: [{}] })).toEqual({
    t: 'GUILD_CREATE',
    d: { id: '1', unavailable: false, channels: [], roles: [] },
  });
});

test('discord.js reads no question, which another server may word otherwise', () => {
  expect(spared('INTERACTION_CREATE', { id: '1' })).toEqual({ t: '', d: {} });
});

test('discord.js knows of its own session', () => {
  const ready = { session_id: 's', user: { id: '7' }, application: { id: '8' }, guilds: [] };
  expect(spared('READY', ready)).toEqual({ t: 'READY', d: ready });
});

test('discord.js takes its application for its user and a whole guild for one to come where a server tells no more', () => {
  const ready = { user: { id: '7' }, guilds: [{ id: '1', name: 'Harbour', channels: [{}] }] };
  expect(spared('READY', ready).d).toEqual({
    user: { id: '7' },
    application: { id: '7' },
    guilds: [{ id: '1', unavailable: true }],
  });
});
