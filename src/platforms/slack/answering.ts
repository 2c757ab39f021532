import { explain } from '../../core/explain.ts';
import type { Request } from '../../core/ports.ts';
import type { Front } from './front.ts';
import { giveAtHome } from './home.ts';
import type { Origin } from './origin.ts';
import { createReply, type Reply, responseLife } from './reply.ts';
import { loggable } from './secrets.ts';
import { within } from './timing.ts';
import { openForm } from './window.ts';

/** Answers what was asked, after it was acknowledged. Never rejects. */
export const answer = async (front: Front, request: Request, origin: Origin): Promise<void> => {
  const { desk, askers, clock, timing } = front;
  const reply = createReply(front, origin, clock.now() + responseLife);
  await catching(front, origin, reply, async () => {
    const asker = await askers.asker(origin);
    const form = mayOpenForm(request) ? await desk().form(request, asker) : null;
    if (form !== null && (await openForm(front, form, origin))) return;
    const answering = desk().answer(request, asker);
    if (desk().prospect(request).slow && (await within(answering, timing.patience, timing)) === null) {
      if (request.kind !== 'pressed') await reply.wait(announcement);
    }
    const answered = await answering;
    if (origin.channel === null) await giveAtHome(front, answered, origin);
    else await reply.give(answered);
  });
};

/** Catches a bug once, logs it, and gives whoever asked its reference. */
export const catching = async (
  { log, reference }: Front,
  { team, channel }: Origin,
  reply: Reply,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const bug = reference();
    log.error(
      { platform: 'slack', reference: bug, team, channel: channel?.id, err: loggable(error) },
      'an answer failed by a bug',
    );
    await reply.give({ card: explain({ code: 'bug', reference: bug }), how: 'add' });
  }
};

const mayOpenForm = (request: Request): boolean =>
  request.kind === 'typed' || (request.kind === 'pressed' && request.action.verb === 'run');

/**
 * It stays, so it has to be true afterwards too: what was said by the address of a command can't be taken back by it,
 * and at a button's, that would be the message with the button.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
const announcement = 'I read the article: the answer comes here in a moment.';
