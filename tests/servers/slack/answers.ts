import type { Affair } from './affair.ts';
import { checkMessage } from './blocks.ts';
import { truth } from './fields.ts';
import type { Answer, Fields } from './interface.ts';
import type { Ledger } from './ledger.ts';
import { Refusal } from './method.ts';
import { rewrite, stand } from './methods/chat.ts';
import { installIn, type World } from './world.ts';

/**
 * A message by way of an acknowledgement or a response_url: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses.
 * An original is the message whose element was used; a slash command has none, so that nothing it answered can be replaced.
 */
export const answer = (
  { world, ledger }: { readonly world: World; readonly ledger: Ledger },
  affair: Affair,
  body: Fields,
  via: Answer['via'],
): void => {
  const { channel, origin, user } = affair;
  if (channel === null || user === null) throw new Refusal('channel_not_found');
  const say = (entry: Pick<Answer, 'kind' | 'message'>): void => {
    affair.answers.push({ ...entry, via, body, at: world.clock.now() });
    world.wait.changed();
  };
  if (truth(body.delete_original)) {
    if (origin === null || origin.deleted) throw new Refusal('message_not_found');
    origin.deleted = true;
    say({ kind: 'deleted', message: null });
    return;
  }
  checkMessage({ world, ledger }, via, channel.id, body);
  if (truth(body.replace_original) && origin !== null && !origin.deleted) {
    rewrite(world, origin, body);
    say({ kind: 'replaced', message: origin });
    return;
  }
  const install = installIn(world, channel.teamId);
  const everybody = body.response_type === 'in_channel';
  const message = stand(world, channel, body, {
    user: install?.botUserId ?? '',
    botId: install?.botId ?? null,
    ...(everybody ? {} : { ephemeralFor: user.id }),
  });
  say({ kind: everybody ? 'in_channel' : 'ephemeral', message });
};

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const hookLife = 30 * 60_000;
const hookUses = 5;

/**
 * What is posted to a response_url. The page names no errors: their names and the 404 are what people report of the live service,
 * and a client must not need more than that it is no 2xx.
 */
export const answerHook = (
  desk: { readonly world: World; readonly ledger: Ledger },
  path: string,
  body: Fields,
): { readonly status: number; readonly error: string | null } => {
  const hook = desk.world.hooks.get(path);
  if (hook === undefined) return { status: 404, error: 'invalid_url' };
  if (desk.world.clock.now() - hook.at > hookLife) return { status: 404, error: 'expired_url' };
  if (hook.uses >= hookUses) return { status: 404, error: 'used_url' };
  try {
    answer(desk, hook.affair, body, 'response_url');
    hook.uses += 1;
    return { status: 200, error: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 400, error: error.message };
  }
};
