import { expect, test } from 'vitest';
import { createDirectory } from '../../../../src/platforms/slack/directory.ts';
import type { Workspaces } from '../../../../src/platforms/slack/workspaces.ts';

/** What Slack tells of one user; a loopback server shows nobody of another workspace, as a shared channel does. */
const telling = (user: object) => {
  const client = { apiCall: async () => ({ ok: true, user }) };
  return createDirectory({ client: async () => client } as unknown as Workspaces, { now: () => 0 });
};

test.each([
  ['an admin of this workspace', { team_id: 'T1', is_admin: true }, true],
  ['an owner where the workspace is not told', { is_owner: true }, true],
  ['an admin of another workspace, met in a shared channel', { team_id: 'T2', is_admin: true }, false],
  [
    'an admin of the organisation that this workspace belongs to',
    { team_id: 'E1', is_admin: true, enterprise_user: { enterprise_id: 'E1', teams: [] } },
    true,
  ],
  [
    'an admin of several workspaces, this among them',
    { team_id: 'T2', is_admin: true, enterprise_user: { enterprise_id: 'E1', teams: ['T1', 'T2'] } },
    true,
  ],
  ['a member', { team_id: 'T1', is_admin: false }, false],
])('%s is told as such', async (_, user, admin) => {
  expect(await telling(user).member('T1', 'U1')).toMatchObject({ admin });
});
