import { type Affair, giveResponseUrl, giveTrigger } from './affair.ts';
import { string } from './fields.ts';
import type { Fields } from './interface.ts';
import { messageShape, viewShape } from './shapes.ts';
import { type Channel, found, type Message, secret, type User, type View, type World } from './world.ts';

/** As commands and interactions call a conversation that is no public channel. */
const channelName = ({ kind, name }: Channel): string =>
  kind === 'im' ? 'directmessage' : kind === 'private' ? 'privategroup' : name;

const common = (world: World, user: User): Fields => {
  const team = found(world.teams.get(user.teamId), 'team');
  const enterprise = team.enterpriseId;
  const whole = world.installs.some(({ wholeOrganisation, dead }) => wholeOrganisation && dead === null);
  return {
    token: verificationToken,
    team: {
      id: team.id,
      domain: team.domain,
      ...(enterprise === null ? {} : { enterprise_id: enterprise, enterprise_name: `${enterprise} Organisation` }),
    },
    enterprise: enterprise === null ? null : { id: enterprise, name: `${enterprise} Organisation` },
    is_enterprise_install: enterprise !== null && whole,
    user: { id: user.id, username: user.name, name: user.name, team_id: user.teamId },
    api_app_id: world.appId,
  };
};

/** Deprecated, and still sent: https://docs.slack.dev/authentication/verifying-requests-from-slack#deprecation */
export const verificationToken = secret(12);

export const actionTs = (world: World): string => world.ts();

/** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export const slashPayload = (
  world: World,
  affair: Affair,
  {
    user,
    channel,
    command,
    text,
  }: { readonly user: User; readonly channel: Channel; readonly command: string; readonly text: string },
): Fields => {
  const team = found(world.teams.get(user.teamId), 'team');
  const { is_enterprise_install: whole } = common(world, user);
  return {
    token: verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    ...(team.enterpriseId === null
      ? {}
      : { enterprise_id: team.enterpriseId, enterprise_name: `${team.enterpriseId} Organisation` }),
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: world.appId,
    is_enterprise_install: String(whole),
    response_url: giveResponseUrl(world, affair, 'commands'),
    trigger_id: giveTrigger(world, affair),
  };
};

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload; an ephemeral message is not told again. */
export const actionPayload = (
  world: World,
  affair: Affair,
  user: User,
  where: { readonly message: Message; readonly channel: Channel; readonly state: Fields } | { readonly view: View },
  action: Fields,
): Fields => {
  const actions = [{ ...action, action_ts: actionTs(world) }];
  const base = { type: 'block_actions', ...common(world, user), trigger_id: giveTrigger(world, affair), actions };
  if ('view' in where)
    return { ...base, container: { type: 'view', view_id: where.view.id }, view: viewShape(world, where.view) };
  const { message, channel, state } = where;
  const ephemeral = message.ephemeralFor !== null;
  return {
    ...base,
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    channel: { id: channel.id, name: channelName(channel) },
    ...(ephemeral ? {} : { message: messageShape(world, message, true) }),
    state: { values: state },
    response_url: giveResponseUrl(world, affair, 'actions'),
  };
};

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export const shortcutPayload = (
  world: World,
  affair: Affair,
  user: User,
  callbackId: string,
  on: { readonly message: Message; readonly channel: Channel } | null,
): Fields => {
  const base = {
    ...common(world, user),
    callback_id: callbackId,
    action_ts: actionTs(world),
    trigger_id: giveTrigger(world, affair),
  };
  if (on === null) return { type: 'shortcut', ...base };
  return {
    type: 'message_action',
    ...base,
    response_url: giveResponseUrl(world, affair, 'actions'),
    channel: { id: on.channel.id, name: channelName(on.channel) },
    message_ts: on.message.ts,
    message: messageShape(world, on.message, true),
  };
};

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const viewPayload = (
  world: World,
  affair: Affair,
  user: User,
  view: View,
  type: 'view_submission' | 'view_closed',
): Fields => ({
  type,
  ...common(world, user),
  view: viewShape(world, view),
  ...(type === 'view_submission'
    ? { trigger_id: giveTrigger(world, affair), response_urls: [] }
    : { is_cleared: false }),
});

/** https://docs.slack.dev/apis/events-api#receiving-events */
export const eventPayload = (world: World, teamId: string, event: Fields): Fields => {
  const team = found(world.teams.get(teamId), 'team');
  const installs = world.installs.filter(
    (one) => one.teamId === teamId || (one.wholeOrganisation && one.enterpriseId === team.enterpriseId),
  );
  const chosen = installs.findLast(({ dead }) => dead === null) ?? installs.at(-1);
  return {
    token: verificationToken,
    team_id: team.id,
    ...(team.enterpriseId === null ? {} : { enterprise_id: team.enterpriseId }),
    context_team_id: team.id,
    context_enterprise_id: team.enterpriseId,
    api_app_id: world.appId,
    event,
    type: 'event_callback',
    event_id: world.id('Ev'),
    event_time: Math.floor(world.clock.now() / 1000),
    authorizations:
      chosen === undefined
        ? []
        : [
            {
              enterprise_id: team.enterpriseId,
              team_id: chosen.wholeOrganisation ? null : team.id,
              user_id: chosen.botUserId,
              is_bot: true,
              is_enterprise_install: chosen.wholeOrganisation,
            },
          ],
    is_ext_shared_channel: false,
    event_context: `4-${Buffer.from(`${string(event.type)}${secret(8)}`).toString('base64url')}`,
  };
};
