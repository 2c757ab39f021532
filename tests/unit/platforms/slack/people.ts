import type { SlackChannel, SlackServer, SlackUser } from '../../../servers/slack/server.ts';
import { openStage, type Stage } from './stage.ts';

/** A stage with an admin, somebody who is none, and a channel that both and the bot are in. */
export interface Scene extends Stage {
  readonly ada: SlackUser;
  readonly ben: SlackUser;
  readonly channel: SlackChannel;
}

export const openScene = async (...given: Parameters<typeof openStage>): Promise<Scene> => {
  const stage = await openStage(...given);
  const ada = stage.server.addUser({ name: 'ada', isAdmin: true, tz: 'Europe/Paris' });
  const ben = stage.server.addUser({ name: 'ben' });
  const channel = stage.server.addChannel({
    name: 'news',
    creator: ada,
    members: [ben],
    bot: stage.server.team.installed,
  });
  return { ...stage, ada, ben, channel };
};

/** Somebody opens the installation page in a browser, agrees in Slack, and is sent back. Gives the status of the last page. */
export const install = async (
  { server, origin }: { readonly server: SlackServer; readonly origin: string },
  options: { readonly by?: SlackUser; readonly organisation?: boolean } = {},
): Promise<number> => {
  const start = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const user = options.by ?? server.addUser({ name: 'owner', isOwner: true });
  const organisation = options.organisation ?? false;
  const { redirect } = await server.approve(start.headers.get('location') ?? '', { user, organisation });
  return (await fetch(redirect, { headers: { cookie: cookieOf(start) } })).status;
};

export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
