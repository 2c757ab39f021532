import type { PlatformName } from '../ports.ts';

/** Who manages a place, as each platform calls them. */
export const managers: Readonly<Record<PlatformName, string>> = {
  discord: 'those with the permission Manage Channels',
  slack: 'admins of the workspace, the creator of the channel, and those named in SLACK_MANAGERS',
  console: 'those who manage this place',
};
