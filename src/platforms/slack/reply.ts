import type { Answer, Clock, Log } from '../../core/ports.ts';
import type { Directory } from './directory.ts';
import { slackErrorName } from './failures.ts';
import type { Origin } from './origin.ts';
import { type Fields, fields } from './payload.ts';
import { renderSlack } from './render.ts';
import { loggable } from './secrets.ts';
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
}

/** How long and how often an address may be answered: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export const responseLife = 30 * 60_000;
export const responseUses = 5;

/** An address that does not answer is left, ms. */
const timeout = 15_000;

/** `until` is when the address ends, ms. */
export const createReply = (ports: ReplyPorts, origin: Origin, until: number): Reply => {
  const { workspaces, directory, clock, log } = ports;
  let uses = 0;

  /** Null where it was taken; else why not. */
  const respond = async (body: Fields): Promise<string | null> => {
    if (origin.responseUrl === null) return 'none';
    if (uses >= responseUses) return 'used_url';
    if (clock.now() >= until) return 'expired_url';
    uses += 1;
    return post(origin.responseUrl, body);
  };

  const callSlack = async (method: string, body: Fields): Promise<string | null> => {
    try {
      const client = await workspaces.client(origin.team);
      if (client === null) return 'team_not_found';
      await client.apiCall(method, body);
      return null;
    } catch (error) {
      return slackErrorName(error) ?? loggable(error).message;
    }
  };

  const postInstead = async (message: object, answer: Pick<Answer, 'card' | 'how'>, first: boolean) => {
    const { channel, user, messageTs, team } = origin;
    const to = channel?.id ?? (await directory.direct(team, user.id));
    if (answer.how === 'replace' && first && messageTs !== null) {
      return callSlack('chat.update', { ...message, channel: to, ts: messageTs });
    }
    // In a direct message there is nobody else.
    if (answer.card.audience === 'everyone' || channel === null) {
      return callSlack('chat.postMessage', { ...message, channel: to });
    }
    return callSlack('chat.postEphemeral', { ...message, channel: to, user: user.id });
  };

  return {
    wait: async (words) => {
      await respond({ response_type: 'ephemeral', replace_original: false, text: words });
    },

    give: async (answer) => {
      for (const [index, message] of renderSlack(answer.card).entries()) {
        const replaces = index === 0 && answer.how === 'replace';
        const refusal = await respond({
          ...message,
          replace_original: replaces,
          ...(replaces ? {} : { response_type: answer.card.audience === 'everyone' ? 'in_channel' : 'ephemeral' }),
        });
        if (refusal === null) continue;
        const second = await postInstead(message, answer, index === 0);
        if (second === null) continue;
        const facts = { platform: 'slack', team: origin.team, channel: origin.channel?.id, refusal, second };
        log.warn(facts, 'an answer could not be given: Slack took it neither as a response nor as a message');
        return;
      }
    },
  };
};

const post = async (url: string, body: Fields): Promise<string | null> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    const said = await response.text();
    const { ok, error } = fields(parse(said));
    if (response.ok && ok !== false) return null;
    return slackErrorName(error) ?? slackErrorName(said.trim()) ?? `status ${response.status}`;
  } catch {
    return 'unreachable';
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
