import { describe, expect, test } from 'vitest';
import { inviteUrl } from '../../../../src/platforms/discord/invite.ts';
import { bits } from '../../../../src/platforms/discord/permission-bits.ts';
import { isManager, missingRights, permissionsIn, type Ranks } from '../../../../src/platforms/discord/permissions.ts';

const { viewChannel, sendMessages, embedLinks, readMessageHistory, administrator, sendMessagesInThreads } = bits;
const guild: Ranks = {
  id: '1',
  owner_id: '9',
  roles: [
    { id: '1', permissions: String(viewChannel) },
    { id: '2', permissions: String(sendMessages | embedLinks) },
    { id: '3', permissions: String(administrator) },
  ],
};
const overwrite = (id: string, type: 0 | 1, allow: bigint, deny: bigint) => ({
  id,
  type,
  allow: String(allow),
  deny: String(deny),
});

describe('what somebody may do in a channel', () => {
  test('is what everybody may, and what their roles add', () => {
    expect(permissionsIn(guild, { id: '5', roles: ['2'] }, [])).toBe(viewChannel | sendMessages | embedLinks);
    expect(permissionsIn(guild, { id: '5', roles: [] }, [])).toBe(viewChannel);
  });

  test('is everything for the owner and for administrators, whatever the channel forbids', () => {
    const forbidding = [overwrite('1', 0, 0n, viewChannel)];
    for (const member of [
      { id: '9', roles: [] },
      { id: '5', roles: ['3'] },
    ]) {
      expect(missingRights(permissionsIn(guild, member, forbidding), 'forum')).toEqual([]);
    }
  });

  test('is changed by the channel for everybody, then for roles, then for one', () => {
    const layers = [
      overwrite('5', 1, 0n, embedLinks),
      overwrite('2', 0, sendMessages, 0n),
      overwrite('1', 0, 0n, sendMessages | embedLinks),
      overwrite('2', 0, embedLinks, 0n),
      overwrite('7', 0, 0n, viewChannel),
    ];
    expect(permissionsIn(guild, { id: '5', roles: ['2'] }, layers)).toBe(viewChannel | sendMessages);
  });
});

describe('what is missing for posting', () => {
  test.each([
    ['text', viewChannel | sendMessages, ['embedLinks', 'readMessageHistory']],
    ['thread', viewChannel | sendMessages | embedLinks | readMessageHistory, ['sendMessagesInThreads']],
    ['forum', viewChannel | sendMessagesInThreads | embedLinks | readMessageHistory, ['sendMessages']],
    ['conversation', 0n, []],
  ] as const)('in a %s', (kind, given, missing) => {
    expect(missingRights(given, kind)).toEqual(missing);
  });

  test('is nothing in a channel where the bot was invited by its own link', () => {
    const permissions = BigInt(new URL(inviteUrl('4')).searchParams.get('permissions') ?? 0);
    expect(missingRights(permissions, 'text')).toEqual([]);
    expect(missingRights(permissions, 'forum')).toEqual([]);
    expect(missingRights(permissions, 'thread')).toEqual([]);
    expect(isManager(permissions)).toBe(false);
  });
});
