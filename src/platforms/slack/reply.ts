import type { Answer, Clock, Log } from '../../core/ports.ts';
import type { Directory } from './directory.ts';
import { messageStands } from './message-stands.ts';
import type { Origin } from './origin.ts';
import type { Fields } from './payload.ts';
import { renderSlack } from './render.ts';
import { never, postResponse, type Refusal, refusalOf } from './response.ts';
import type { Timing } from './timing.ts';
import type { Workspaces } from './workspaces.ts';

/** The way back to whoever asked: by Slack's own address for it while that holds, else by posting. */
export interface Reply {
  /** Says to the asker alone that an answer is being made. */
  wait(words: string): Promise<void>;
  /** Never rejects: what can't be given is told in the log. */
  give(answer: Pick<Answer, 'card' | 'how'>): Promise<void>;
}

export interface ReplyPorts {
  readonly workspaces: Workspaces;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly log: Log;
  readonly timing: Pick<Timing, 'again' | 'pause'>;
}

/** How long and how often an address may be answered: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export const responseLife = 30 * 60_000;
export const responseUses = 5;

/** `until` is when the address ends, ms. */
export const createReply = (ports: ReplyPorts, origin: Origin, until: number): Reply => {
  const { workspaces, directory, clock, log, timing } = ports;
  const begun = clock.now();
  let uses = 0;

  /** Null where it was taken. */
  const respond = async (body: Fields): Promise<Refusal | null> => {
    if (origin.responseUrl === null) return never('none');
    if (uses >= responseUses) return never('used_url');
    if (clock.now() >= until) return never('expired_url');
    uses += 1;
    return postResponse(origin.responseUrl, body, clock.now());
  };

  const callSlack = async (method: string, body: Fields): Promise<Refusal | null> => {
    try {
      const client = await workspaces.client(origin.team);
      if (client === null) return never('team_not_found');
      await client.apiCall(method, body);
      return null;
    } catch (error) {
      return refusalOf(error, clock.now());
    }
  };

  const postInstead = async (message: object, answer: Given, replaces: boolean): Promise<Refusal | null> => {
    const { channel, user, messageTs, team } = origin;
    const to = channel?.id ?? (await directory.direct(team, user.id));
    if (replaces && messageTs !== null) return callSlack('chat.update', { ...message, channel: to, ts: messageTs });
    // In a direct message there is nobody else.
    if (answer.card.audience === 'everyone' || channel === null) {
      return callSlack('chat.postMessage', { ...message, channel: to });
    }
    return callSlack('chat.postEphemeral', { ...message, channel: to, user: user.id });
  };

  /** Whether what Slack did not say that it took stands there; null where that can't be seen. */
  const stands = async (message: object): Promise<boolean | null> => {
    if (origin.channel === null) return null;
    const client = await workspaces.client(origin.team).catch(() => null);
    return client === null ? null : messageStands(client, origin.channel.id, message, begun);
  };

  /** One message, given again while Slack stumbles; false where it could not be given. */
  const say = async (message: object, answer: Given, replaces: boolean): Promise<boolean> => {
    const body = {
      ...message,
      replace_original: replaces,
      ...(replaces ? {} : { response_type: answer.card.audience === 'everyone' ? 'in_channel' : 'ephemeral' }),
    };
    // What the asker alone sees does little harm twice, and an edit none.
    const onceOnly = answer.card.audience === 'everyone' && !replaces;
    const ways = [() => respond(body), () => postInstead(message, answer, replaces)];
    let refusals: Refusal[] = [];
    for (const wait of [...timing.again, null]) {
      refusals = [];
      for (const way of ways) {
        const refusal = await way();
        if (refusal === null) return true;
        refusals.push(refusal);
        if (!refusal.unsure || !onceOnly) continue;
        const standing = await stands(message);
        if (standing === true) return true;
        if (standing === null) {
          await respond({ response_type: 'ephemeral', replace_original: false, text: unsure });
          return tell(refusals);
        }
      }
      const soonest = Math.min(...refusals.map((refusal) => refusal.wait ?? Number.POSITIVE_INFINITY));
      const pause = Math.max(wait ?? 0, soonest);
      if (wait === null || clock.now() + pause >= begun + responseLife) break;
      await timing.pause(pause);
    }
    return tell(refusals);
  };

  const tell = (refusals: readonly Refusal[]): false => {
    const [refusal, second] = refusals.map(({ reason }) => reason);
    const facts = { platform: 'slack', team: origin.team, channel: origin.channel?.id, refusal, second };
    log.warn(facts, 'an answer could not be given: Slack took it neither as a response nor as a message');
    return false;
  };

  return {
    wait: async (words) => {
      await respond({ response_type: 'ephemeral', replace_original: false, text: words });
    },

    give: async (answer) => {
      for (const [index, message] of renderSlack(answer.card).entries()) {
        if (!(await say(message, answer, index === 0 && answer.how === 'replace'))) return;
      }
    },
  };
};

type Given = Pick<Answer, 'card' | 'how'>;

const unsure = 'Slack did not say whether it took my answer, and I can’t look. If you don’t see it here, ask again.';
