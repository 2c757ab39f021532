import type { webApi } from '@slack/bolt';
import { shorten } from '../../core/card/fit.ts';
import { oneLine } from '../../core/card/legible.ts';
import type { Command } from '../../core/command/command.ts';

/** https://docs.slack.dev/reference/app-manifest */
export type Manifest = webApi.AppsManifestCreateArguments['manifest'];

/** The one slash command; its verbs are what follows it. */
export const slashCommand = '/news';

/** The `callback_id` of "Read this article" in a message's menu. */
export const readShortcut = 'read_article';

/** Paths that Slack calls in HTTP mode. */
export const paths = {
  events: '/slack/events',
  install: '/slack/install',
  redirect: '/slack/oauth_redirect',
} as const;

/** What the app may do. https://docs.slack.dev/reference/scopes */
export const botScopes = [
  // the slash command and the shortcut
  'commands',
  // to post, to edit what it posted, and to answer
  'chat:write',
  // to find out whether a digest stands already, after Slack did not say; to read the message behind the shortcut
  'channels:history',
  'groups:history',
  'im:history',
  'mpim:history',
  // names of channels, who made them, whether they are archived and whether it is in them; the events about them
  'channels:read',
  'groups:read',
  // the same of conversations of a few people, where digests may be set too
  'mpim:read',
  // to open a direct message, in which who set a digest is told that it is paused
  'im:write',
  // who is an admin or owner of the workspace, and people's names
  'users:read',
] as const;

/** What Slack tells the app by itself, with the scopes that each needs. https://docs.slack.dev/reference/events */
export const botEvents = {
  app_home_opened: [],
  app_uninstalled: [],
  tokens_revoked: [],
  channel_archive: ['channels:read'],
  channel_unarchive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_rename: ['channels:read'],
  // it was taken out of a channel; the events about members tell of others too
  channel_left: ['channels:read'],
  group_archive: ['groups:read'],
  group_unarchive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_rename: ['groups:read'],
  group_left: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
} as const;

/** In characters: https://docs.slack.dev/reference/app-manifest */
const longest = { name: 35, hint: 1000 } as const;

const longDescription = `Pullquote reads the feeds you choose and posts a digest of the news at the time you set: each story once, with a short summary, who reported it, and the words that people really said, each under the name of whoever said them. Where a publisher hedges, it says so. Type ${slashCommand} help for all it can do, or choose “Read this article” on any message with a link.`;

/**
 * What an operator pastes at "Create an app from a manifest": everything that the app needs at Slack, made from the
 * declarations. In HTTP mode Slack calls `publicUrl` (without a slash at its end); without one it is a bug and throws.
 */
export const slackManifest = (options: {
  readonly commands: readonly Command[];
  readonly name?: string;
  readonly mode: 'socket' | 'http';
  readonly publicUrl: string | null;
}): Manifest => {
  const name = shorten(oneLine(options.name ?? '') || 'Pullquote', longest.name);
  const called = options.mode === 'http' ? options.publicUrl : null;
  if (options.mode === 'http' && called === null) throw new RangeError('HTTP mode needs a public address');
  const url = called === null ? null : called.replace(/\/+$/, '');
  const request = url === null ? {} : { request_url: url + paths.events };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name,
      description: 'A news digest that quotes people right.',
      long_description: longDescription,
      background_color: '#22314a',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: name, always_online: true },
      shortcuts: [
        {
          name: 'Read this article',
          type: 'message',
          callback_id: readShortcut,
          description: 'Summary and quotes of the article behind a link',
        },
      ],
      slash_commands: [
        {
          command: slashCommand,
          description: 'News, digests and quotes',
          usage_hint: usageHint(options.commands),
          // Channels and people come as their ids, which names alone don't give away.
          should_escape: true,
          ...(url === null ? {} : { url: url + paths.events }),
        },
      ],
    },
    oauth_config: {
      scopes: { bot: [...botScopes] },
      ...(url === null ? {} : { redirect_urls: [url + paths.redirect] }),
    },
    settings: {
      event_subscriptions: { ...request, bot_events: Object.keys(botEvents) as (keyof typeof botEvents)[] },
      interactivity: { is_enabled: true, ...request },
      // An Enterprise installs for all its workspaces by OAuth only.
      org_deploy_enabled: options.mode === 'http',
      socket_mode_enabled: options.mode === 'socket',
      token_rotation_enabled: false,
    },
  };
};

/** `latest | … | digest set·show·… | feed add·…`: every verb once, by its group where it has one. */
const usageHint = (commands: readonly Command[]): string => {
  const groups = new Map<string, string[]>();
  for (const { path } of commands) {
    const [first, second] = path;
    groups.set(first, [...(groups.get(first) ?? []), ...(second === undefined ? [] : [second])]);
  }
  const words = [...groups].map(([first, verbs]) => (verbs.length === 0 ? first : `${first} ${verbs.join('·')}`));
  return shorten(words.join(' | '), longest.hint);
};
