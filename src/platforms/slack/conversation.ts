import type { Clock, Conversation, Place } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { slackErrorName, slackProblem } from './failures.ts';
import { fields, words } from './payload.ts';
import { toPlace } from './place.ts';
import type { Workspaces } from './workspaces.ts';

/**
 * As `Platform.conversation`, in the workspace that it is about; to open one that is open gives the same.
 * https://docs.slack.dev/reference/methods/conversations.open
 */
export const openConversation = async (
  workspaces: Workspaces,
  clock: Clock,
  { workspace: team, zone }: Place,
  personId: string,
): Promise<Result<Conversation>> => {
  const user = personId.slice(personId.lastIndexOf(':') + 1);
  const inChannel = (channel: string): Result<Conversation> =>
    ok({ place: toPlace(team, channel, null, zone), workspace: null });
  const failed = (error: unknown): Result<never> => fail(slackProblem(error, 'their direct messages', clock.now()));
  try {
    const client = await workspaces.client(team);
    if (client === null) return failed('team_not_found');
    const { channel } = fields(await client.apiCall('conversations.open', { users: user }));
    return inChannel(words(fields(channel).id) ?? user);
  } catch (error) {
    // An app of an older manifest can't open it beforehand: Slack takes a person for their channel when it posts.
    return slackErrorName(error) === 'missing_scope' ? inChannel(user) : failed(error);
  }
};
