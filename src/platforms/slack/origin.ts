import { type Fields, fields, words } from './payload.ts';

/** Where, by whom and from which message something was asked. */
export interface Origin {
  readonly team: string;
  /** The Enterprise organisation that the app is installed in as a whole; null where it is the workspace alone. */
  readonly organisation: string | null;
  /** Null in App Home and in a window, which stand in no channel. */
  readonly channel: { readonly id: string; readonly name: string | null } | null;
  readonly user: { readonly id: string; readonly name: string | null };
  readonly responseUrl: string | null;
  readonly triggerId: string | null;
  /** The message whose button was pressed, where it can be edited by its `ts`. */
  readonly messageTs: string | null;
}

/**
 * Reads the payload of a command, a button, a shortcut or a window; null where it does not say who asks.
 * https://docs.slack.dev/reference/interaction-payloads
 */
export const readOrigin = (body: unknown): Origin | null => {
  const { team, user, channel, container, view, ...rest } = fields(body);
  const userId = words(rest.user_id) ?? words(fields(user).id);
  const teamId =
    words(rest.team_id) ??
    words(fields(team).id) ??
    words(fields(view).app_installed_team_id) ??
    words(fields(user).team_id);
  if (userId === null || teamId === null) return null;
  const channelId = words(rest.channel_id) ?? words(fields(channel).id) ?? words(fields(container).channel_id);
  const name = words(rest.channel_name) ?? words(fields(channel).name);
  const { message_ts: ts, is_ephemeral: ephemeral } = fields(container);
  return {
    team: teamId,
    organisation: organisationOf(fields(body)),
    channel: channelId === null ? null : { id: channelId, name },
    user: { id: userId, name: words(rest.user_name) ?? words(fields(user).name) ?? words(fields(user).username) },
    responseUrl: words(rest.response_url),
    triggerId: words(rest.trigger_id),
    messageTs: ephemeral === true ? null : words(ts),
  };
};

/** Commands say `"true"`, all others `true`. */
const organisationOf = ({
  is_enterprise_install: whole,
  enterprise_id: id,
  enterprise,
  team,
}: Fields): string | null =>
  whole === true || whole === 'true'
    ? (words(id) ?? words(fields(enterprise).id) ?? words(fields(team).enterprise_id))
    : null;
