import type { Answer } from '../../core/ports.ts';
import { plainText } from './blocks.ts';
import { slackErrorName } from './failures.ts';
import type { Front } from './front.ts';
import { homeView } from './home-view.ts';
import type { Origin } from './origin.ts';
import { renderSlack } from './render.ts';
import { createReply } from './reply.ts';
import { loggable } from './secrets.ts';

type Visitor = Pick<Origin, 'team' | 'user'>;

/** Shows somebody's Home tab as things are now. Never rejects. */
export const publishHome = async (front: Front, { team, user }: Visitor): Promise<void> => {
  const { desk, askers, directory, workspaces, log } = front;
  try {
    const person = await askers.person(team, user);
    const card = await desk().overview({ platform: 'slack', id: team }, person, ({ channel }) =>
      directory.sees(team, user.id, channel),
    );
    const client = await workspaces.client(team);
    await client?.apiCall('views.publish', { user_id: user.id, view: homeView(card) });
  } catch (error) {
    const reason = slackErrorName(error) ?? loggable(error).message;
    log.warn({ platform: 'slack', team, reason }, 'the Home tab could not be shown');
  }
};

/**
 * Answers a button of the Home tab, which has no message to answer at: what is done shows in the tab itself, what
 * went wrong in a window, and what is to be read in the direct message.
 */
export const giveAtHome = async (front: Front, answer: Answer, origin: Origin): Promise<void> => {
  const shown = answer.card.tone === 'done' || (answer.problem !== null && (await showWindow(front, answer, origin)));
  if (!shown)
    await createReply(front, { ...origin, channel: null, responseUrl: null }, 0).give({ ...answer, how: 'add' });
  await publishHome(front, origin);
};

/** False where it does not fit into a window, or Slack opens none any more. */
const showWindow = async ({ workspaces }: Front, { card }: Answer, origin: Origin): Promise<boolean> => {
  const [message, ...others] = renderSlack({ ...card, buttons: [] });
  if (message === undefined || others.length > 0 || origin.triggerId === null) return false;
  const view = {
    type: 'modal',
    title: plainText('Pullquote'),
    close: plainText('Close'),
    // What is pressed in a window has nowhere to be answered.
    blocks: message.blocks.filter(({ type }) => type !== 'actions'),
  };
  try {
    const client = await workspaces.client(origin.team);
    await client?.apiCall('views.open', { trigger_id: origin.triggerId, view });
    return client !== null;
  } catch {
    return false;
  }
};
