import { fields } from './fields.ts';
import type { Fields } from './interface.ts';
import { type Channel, installIn, type Message, type User, type View, type World } from './world.ts';

/** https://docs.slack.dev/reference/objects/message-object and https://docs.slack.dev/reference/events/message */
export const messageShape = (world: World, message: Message, withMetadata: boolean): Fields => ({
  ...(message.botId === null ? {} : { bot_id: message.botId, app_id: world.appId }),
  type: 'message',
  ...(message.ephemeralFor === null ? {} : { is_ephemeral: true }),
  text: message.text,
  user: message.user,
  ts: message.ts,
  ...(message.botId === null ? {} : { bot_profile: botProfile(world, message.botId, message.teamId) }),
  team: message.teamId,
  ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
  ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
  ...(message.editedAt === null
    ? {}
    : { edited: { user: message.user, ts: `${Math.floor(message.editedAt / 1000)}.000000` } }),
  ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
});

const botProfile = (world: World, botId: string, teamId: string): Fields => ({
  id: botId,
  deleted: false,
  name: 'pullquote',
  updated: 1_700_000_000,
  app_id: world.appId,
  user_id: world.installs.find((install) => install.botId === botId)?.botUserId ?? '',
  icons: {
    image_36: `${world.origin}/bot_36.png`,
    image_48: `${world.origin}/bot_48.png`,
    image_72: `${world.origin}/bot_72.png`,
  },
  team_id: teamId,
});

/** https://docs.slack.dev/reference/objects/conversation-object */
export const channelShape = (world: World, channel: Channel, botUserId: string): Fields => {
  const team = world.teams.get(channel.teamId);
  if (channel.kind === 'im')
    return {
      id: channel.id,
      created: channel.created,
      is_archived: false,
      is_im: true,
      is_org_shared: false,
      context_team_id: channel.teamId,
      updated: channel.created * 1000,
      user: channel.members.find((member) => member !== botUserId) ?? '',
      is_open: true,
      priority: 0,
    };
  return {
    id: channel.id,
    name: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    created: channel.created,
    is_archived: channel.archived,
    is_general: false,
    unlinked: 0,
    name_normalized: channel.name,
    is_shared: false,
    is_org_shared: false,
    is_pending_ext_shared: false,
    pending_shared: [],
    context_team_id: channel.teamId,
    updated: channel.created * 1000,
    parent_conversation: null,
    creator: channel.creator,
    is_ext_shared: false,
    shared_team_ids: [team?.id ?? channel.teamId],
    pending_connected_team_ids: [],
    is_member: channel.members.includes(botUserId),
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
  };
};

/** https://docs.slack.dev/reference/objects/user-object */
export const userShape = (world: World, user: User): Fields => {
  const enterprise = world.teams.get(user.teamId)?.enterpriseId ?? null;
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    deleted: user.disabled === true,
    color: '9f69e7',
    real_name: user.name,
    tz: user.tz,
    tz_label: user.tz,
    tz_offset: offsetOf(user.tz, world.clock.now()),
    profile: {
      real_name: user.name,
      real_name_normalized: user.name,
      display_name: user.name,
      display_name_normalized: user.name,
      team: user.teamId,
      ...(user.isBot
        ? { api_app_id: world.appId, bot_id: installIn(world, user.teamId)?.botId, always_active: true }
        : {}),
    },
    is_admin: user.isAdmin,
    is_owner: user.isOwner,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: user.isBot,
    is_app_user: false,
    updated: 1_700_000_000,
    is_email_confirmed: true,
    who_can_share_contact_card: 'EVERYONE',
    ...(enterprise === null
      ? {}
      : {
          enterprise_user: {
            id: user.id,
            enterprise_id: enterprise,
            enterprise_name: `${enterprise} Organisation`,
            is_admin: false,
            is_owner: false,
            teams: [user.teamId],
          },
        }),
  };
};

/** Seconds east of Greenwich at a moment. */
const offsetOf = (tz: string, at: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60);
};

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const viewShape = (world: World, view: View): Fields => {
  const { sent } = view;
  const install = installIn(world, view.teamId);
  return {
    id: view.id,
    team_id: view.teamId,
    type: view.type,
    blocks: view.full.blocks ?? [],
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values: view.values },
    hash: view.hash,
    title: sent.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: sent.clear_on_close === true,
    notify_on_close: sent.notify_on_close === true,
    close: sent.close ?? null,
    submit: sent.submit ?? null,
    previous_view_id: view.previous,
    root_view_id: view.root,
    app_id: world.appId,
    external_id: fields(sent).external_id ?? '',
    app_installed_team_id: install?.wholeOrganisation ? install.enterpriseId : view.teamId,
    bot_id: install?.botId ?? '',
  };
};
