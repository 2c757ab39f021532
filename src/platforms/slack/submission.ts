import type { Answer } from '../../core/ports.ts';
import { catching } from './answering.ts';
import { formErrors, formValues } from './form-view.ts';
import type { Front } from './front.ts';
import { giveAtHome } from './home.ts';
import type { Origin } from './origin.ts';
import { fields } from './payload.ts';
import { createReply } from './reply.ts';
import { within } from './timing.ts';
import { readMemory } from './window.ts';

/** Acknowledges a window: with nothing it closes, with errors it stays. Only the first call counts. */
export type Acknowledge = (errors?: Readonly<Record<string, string>>) => Promise<void>;

type Values = Parameters<typeof formValues>[0];

/**
 * Answers a form that was sent. What is wrong with a field is told beside it; all else closes the window and is
 * answered where the form was asked for. A slow answer closes it first. Never rejects.
 */
export const submit = async (front: Front, body: unknown, origin: Origin, ack: Acknowledge): Promise<void> => {
  const { desk, askers, timing } = front;
  const view = fields(fields(body).view);
  const memory = readMemory(view.private_metadata);
  if (memory === null) return ack();
  const from: Origin = { ...origin, channel: memory.channel, responseUrl: memory.responseUrl };
  const reply = createReply(front, from, memory.until);
  await catching(front, from, reply, async () => {
    const state = fields(fields(view.state).values) as Values;
    const request = { kind: 'filled', verb: memory.verb, values: formValues(state) } as const;
    const answering = askers.asker(from).then((asker) => desk().answer(request, asker));
    const early = await within(answering, timing.submission, timing);
    const errors = early === null ? null : fieldErrors(early, state);
    await ack(errors ?? undefined);
    if (errors !== null) return;
    const answer = early ?? (await answering);
    if (from.channel === null) await giveAtHome(front, answer, { ...from, triggerId: null });
    else await reply.give({ ...answer, how: 'add' });
  });
  // After a bug too; a second acknowledgement is none.
  await ack();
};

const fieldErrors = ({ problem }: Answer, state: Values): Record<string, string> | null =>
  problem === null ? null : formErrors(problem, { fields: Object.keys(state).map((name) => ({ name })) });
