import { fields, list, string, strings } from './fields.ts';
import type { AppSettings } from './interface.ts';

/** An app that reads the news into channels: what a person would tick on its settings page. */
export const defaultSettings: AppSettings = {
  scopes: [
    'commands',
    'chat:write',
    'channels:history',
    'groups:history',
    'im:history',
    'mpim:history',
    'channels:read',
    'groups:read',
    'mpim:read',
    'im:write',
    'users:read',
  ],
  events: [
    'app_home_opened',
    'app_uninstalled',
    'tokens_revoked',
    'member_joined_channel',
    'member_left_channel',
    'channel_archive',
    'channel_unarchive',
    'channel_deleted',
    'channel_left',
    'channel_rename',
    'group_archive',
    'group_unarchive',
    'group_deleted',
    'group_left',
    'group_rename',
  ],
  commands: [{ command: '/news', shouldEscape: true }],
  shortcuts: [{ callbackId: 'read_article', type: 'message' }],
  homeTab: true,
  interactivity: true,
  socketMode: true,
  redirectUrls: [],
};

/** Settings as an app manifest says them: https://docs.slack.dev/reference/app-manifest */
export const settingsOf = (manifest: unknown): AppSettings => {
  const { features, oauth_config: oauth, settings } = fields(manifest);
  const { slash_commands: commands, shortcuts, app_home: home } = fields(features);
  const { event_subscriptions: subscriptions, interactivity, socket_mode_enabled: socketMode } = fields(settings);
  return {
    scopes: strings(fields(fields(oauth).scopes).bot),
    events: strings(fields(subscriptions).bot_events),
    commands: list(commands).map((command) => ({
      command: string(command.command),
      shouldEscape: command.should_escape === true,
    })),
    shortcuts: list(shortcuts).map((shortcut) => ({
      callbackId: string(shortcut.callback_id),
      type: shortcut.type === 'message' ? 'message' : 'global',
    })),
    homeTab: fields(home).home_tab_enabled === true,
    interactivity: fields(interactivity).is_enabled === true,
    socketMode: socketMode === true,
    redirectUrls: strings(fields(oauth).redirect_urls),
  };
};
