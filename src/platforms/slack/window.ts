import type { Form } from '../../core/command/form.ts';
import type { Clock } from '../../core/ports.ts';
import { slackErrorName } from './failures.ts';
import { formView } from './form-view.ts';
import type { Front } from './front.ts';
import type { Origin } from './origin.ts';
import { fields, words } from './payload.ts';
import { responseLife } from './reply.ts';
import { loggable } from './secrets.ts';

/** What a window remembers of the question that opened it, as its `private_metadata`. */
export interface Memory {
  readonly verb: string;
  readonly channel: Origin['channel'];
  readonly responseUrl: string | null;
  /** Until when that holds, ms. */
  readonly until: number;
}

/** Opens a form for whoever asked; false where Slack does not, so that they are answered otherwise. */
export const openForm = async (front: Front, form: Form, origin: Origin): Promise<boolean> => {
  const { workspaces, clock, log } = front;
  if (origin.triggerId === null) return false;
  try {
    const client = await workspaces.client(origin.team);
    const view = formView(form, writeMemory(form, origin, clock));
    await client?.apiCall('views.open', { trigger_id: origin.triggerId, view });
    return client !== null;
  } catch (error) {
    const reason = slackErrorName(error) ?? loggable(error).message;
    log.info(
      { platform: 'slack', team: origin.team, reason },
      'Slack opened no window: the question is answered without',
    );
    return false;
  }
};

const writeMemory = ({ verb }: Form, { channel, responseUrl }: Origin, clock: Clock): string =>
  JSON.stringify({ verb, channel, responseUrl, until: clock.now() + responseLife } satisfies Memory);

/** Null where it is none of ours. */
export const readMemory = (metadata: unknown): Memory | null => {
  try {
    const { verb, channel, responseUrl, until } = fields(JSON.parse(words(metadata) ?? ''));
    const id = words(fields(channel).id);
    if (typeof verb !== 'string') return null;
    return {
      verb,
      channel: id === null ? null : { id, name: words(fields(channel).name) },
      responseUrl: words(responseUrl),
      until: Number(until),
    };
  } catch {
    return null;
  }
};
