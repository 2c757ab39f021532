/**
 * What Slack's error strings mean, and what somebody can do. `{place}` is the channel's name.
 * Common to all methods: https://docs.slack.dev/reference/methods/auth.test#errors
 * Posting: https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * Windows and the Home tab: https://docs.slack.dev/reference/methods/views.open#errors
 * Answering by `response_url`: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */

const invite = 'type “/invite @Pullquote” in {place}';
const newToken =
  'Whoever runs me has to install the app again in Slack, and where SLACK_BOT_TOKEN is set, to set it to the new token';
const admins = 'Ask an admin of this Slack workspace';

/** The token is no longer good for anything: a person must act before any call succeeds. */
export const tokenErrors: Readonly<Record<string, string>> = {
  not_authed: `Slack was given no token. ${newToken}.`,
  invalid_auth: `Slack does not know my token. ${newToken}.`,
  token_revoked: `My token was revoked: the app was taken out of this workspace. ${newToken}.`,
  token_expired: `My token has expired. ${newToken}; token rotation must be off, as the manifest has it.`,
  account_inactive: `My account in this workspace was switched off. ${newToken}.`,
  not_allowed_token_type:
    'Slack wants another kind of token: SLACK_BOT_TOKEN begins with xoxb- and SLACK_APP_TOKEN with xapp-.',
  no_permission: `My token may not do this. ${newToken}.`,
};

/** The app-level token is not taken, or may not open a socket. https://docs.slack.dev/apis/events-api/using-socket-mode#token */
export const newAppToken =
  'Make another under Basic Information → App-Level Tokens, with the scope connections:write, and set SLACK_APP_TOKEN to it.';

/** A person must act before this can succeed. */
export const refusals: Readonly<Record<string, string>> = {
  not_in_channel: `I am not in {place}: ${invite}.`,
  channel_not_found: `{place} is gone, or it is private and I am not in it: where it still stands, ${invite}.`,
  is_archived: '{place} is archived: unarchive it, or set the digest in another channel.',
  channel_is_archived: '{place} is archived: unarchive it, or set the digest in another channel.',
  action_prohibited: `A rule of this workspace keeps me from posting in {place}. ${admins} to allow it.`,
  restricted_action: `A rule of this workspace keeps me from posting in {place}. ${admins} to allow it.`,
  restricted_action_read_only_channel: `Only some may post in {place}. ${admins} to let me, under the posting permissions of the channel.`,
  restricted_action_thread_only_channel:
    '{place} takes replies in threads only: allow messages in it, or set the digest in another channel.',
  restricted_action_non_threadable_channel: '{place} has no threads: set the digest in another channel.',
  restricted_action_thread_locked: 'The thread is locked: unlock it, or ask outside it.',
  messages_tab_disabled:
    'The Messages tab of the app is off: whoever runs me switches it on under App Home, or updates the app with the manifest.',
  not_enabled:
    'The Home tab of the app is off: whoever runs me switches it on under App Home, or updates the app with the manifest.',
  cannot_dm_bot: 'Slack lets me send nothing to a bot: choose a channel.',
  user_not_in_channel: 'You are not in {place}, so Slack shows you nothing there: join it and ask again.',
  user_not_found: 'Slack does not know this person any more.',
  user_not_visible: 'Slack does not let me see this person.',
  user_disabled: 'This person’s account was switched off.',
  message_limit_exceeded: `This workspace is at the limit of its plan and takes no more messages from apps. ${admins}.`,
  message_not_found: 'The message is gone. Ask again for a new one.',
  cant_update_message: 'Slack does not let me change this message. Ask again for a new one.',
  edit_window_closed: 'The message is too old to be changed. Ask again for a new one.',
  expired_url: 'Slack takes an answer for 30 minutes only. Ask again.',
  used_url: 'Slack takes five answers to one question only. Ask again.',
  expired_trigger_id: 'Slack opens a window within three seconds only, and I was too slow. Ask again.',
  trigger_expired: 'Slack opens a window within three seconds only, and I was too slow. Ask again.',
  exchanged_trigger_id: 'Slack opens one window for each question only. Ask again.',
  trigger_exchanged: 'Slack opens one window for each question only. Ask again.',
  access_denied: `I have no access to {place}. ${admins} to allow the app.`,
  accesslimited: `Slack limits the app from this network. ${admins} which addresses are allowed.`,
  ekm_access_denied: `Posting was suspended by the holders of the encryption keys of this workspace. ${admins}.`,
  enterprise_is_restricted: `The Enterprise of this workspace does not allow the app. ${admins} of the Enterprise to approve it.`,
  team_access_not_granted: `The app was not given access to this workspace. ${admins} of the Enterprise to add it.`,
  team_not_found: 'The app is not installed in this workspace any more: install it again.',
  is_inactive: '{place} is out of use: set the digest in another channel.',
  forbidden_team: `This workspace may not use the app. ${admins} to approve it.`,
  two_factor_setup_required: `This workspace wants two-factor authentication of the account. ${admins}.`,
  method_not_supported_for_channel_type: 'Slack does not let me do this in {place}: choose another channel.',
  channel_type_not_supported: 'Slack does not let me do this in {place}: choose another channel.',
  not_supported_in_this_channel: 'Slack does not let me do this in {place}: choose another channel.',
};

/**
 * Why a message of the bot's own can't be edited, now or ever: https://docs.slack.dev/reference/methods/chat.update#errors
 */
export const editRefusals: Readonly<Record<string, string>> = {
  message_not_found: 'The message was deleted.',
  channel_not_found: 'The channel that it stood in is gone, or I am not in it any more.',
  is_inactive: 'The channel that it stands in is out of use.',
  edit_window_closed: 'This workspace lets messages be edited for a time only, and that is over.',
  msg_too_old: 'This workspace lets messages be edited for a time only, and that is over.',
  no_dual_broadcast_content_update: 'Slack does not let me edit a message that was sent to several channels.',
};

/** What somebody must do before a message of the bot's own can be edited. */
export const editRemedies: Readonly<Record<string, string>> = {
  cant_update_message: `I may not edit my messages in {place}: ${invite}; where it is archived, unarchive it first.`,
};

/** It passes by itself. */
export const troubles: Readonly<Record<string, string>> = {
  fatal_error: 'Slack met an error of its own',
  internal_error: 'Slack met an error of its own',
  service_unavailable: 'Slack is out of service',
  rollup_error: 'Slack met an error of its own',
  request_timeout: 'Slack did not read the request in time',
  team_added_to_org: 'the workspace is being moved to an Enterprise',
  org_login_required: 'the workspace is being moved to an Enterprise',
  external_channel_migrating: 'the channel is being moved',
  hash_conflict: 'the view was changed by another at the same moment',
};

/** Asked too often. */
export const limited: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited', 'message_rate_limited']);
