import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Log } from '../../core/ports.ts';
import type { Api } from './api.ts';
import { isAmbiguous, refusalOf } from './failures.ts';
import { followUpStands } from './follow-up.ts';
import type { Interaction } from './interaction.ts';
import type { Pace } from './pace.ts';
import type { DiscordMessage } from './render.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const callbackTypes = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** Seen by the asker alone: https://docs.discord.com/developers/resources/message#message-object-message-flags */
const ephemeral = 64;

/** One interaction's answers. None rejects: what fails is logged with what to do about it. */
export interface Reply {
  /** The first response. False where it came too late, or was not taken. */
  respond(type: number, data?: object): Promise<boolean>;
  /** Sets the first response's text, once it is announced. */
  edit(message: DiscordMessage): Promise<boolean>;
  follow(message: DiscordMessage, toAsker: boolean): Promise<boolean>;
  /** Takes the announced response back. False where it may stand there still. */
  withdraw(): Promise<boolean>;
}

export interface ReplyPorts {
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: Pace;
}

/** So long answers to a question are taken, ms: https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
const tokenLife = 15 * 60_000;

export const createReply = (ports: ReplyPorts, interaction: Interaction, application: string): Reply => {
  const { api, clock, log, pace } = ports;
  const { id, token } = interaction;
  const until = clock.now() + tokenLife;
  const hook = `/webhooks/${application}/${token}`;
  const original = `${hook}/messages/@original`;

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      explain(error, log);
      return false;
    }
  };

  /** What may be done twice, done again while Discord stumbles or is asked too much. */
  const persist = async (work: () => Promise<unknown>): Promise<void> => {
    for (const wait of [...pace.again, null]) {
      try {
        await work();
        return;
      } catch (error) {
        const { status, wait: told } = refusalOf(error);
        if (wait === null || (status !== 429 && !isAmbiguous(error))) throw error;
        const pause = Math.max(wait, told ?? 0);
        if (clock.now() + pause >= until) throw error;
        await sleep(pause, undefined, { ref: false });
      }
    }
  };

  return {
    respond: (type, data) => {
      const call = (): Promise<unknown> =>
        api.tell(`/interactions/${id}/${token}/callback`, data === undefined ? { type } : { type, data }, 'secret');
      return attempt(async () => {
        try {
          await call();
        } catch (error) {
          if (!isAmbiguous(error)) throw error;
          // It may have come through: then the second is told so, and all is well.
          await call().catch((second: unknown) => {
            if (refusalOf(second).code !== alreadyAcknowledged) throw second;
          });
        }
      });
    },
    edit: (message) =>
      attempt(() => persist(() => api.ask('patch', original, { body: replacing(message), secret: true }))),
    follow: (message, toAsker) => {
      let tried = false;
      return attempt(() =>
        persist(async () => {
          // What the asker alone sees can't be looked for: to read it twice does them less harm than to get no answer.
          if (tried && !toAsker && (await followUpStands(api, interaction, message))) return;
          tried = true;
          await api.tell(hook, seenBy(message, toAsker), 'secret');
        }),
      );
    },
    withdraw: () =>
      attempt(() =>
        persist(() =>
          api.ask('delete', original, { secret: true }).catch((error: unknown) => {
            // It is gone already, or the server does not know how to take it back.
            if (![404, 405].includes(refusalOf(error).status ?? 0)) throw error;
          }),
        ),
      ),
  };
};

/** A message as its renderer made it, and who sees it. */
export const seenBy = (message: DiscordMessage, toAsker: boolean): object =>
  toAsker ? { ...message, flags: ephemeral } : message;

/** A message in place of another, of which nothing is to stay. */
export const replacing = (message: DiscordMessage): object => ({ content: '', ...message });

const unknownInteraction = 10062;
const alreadyAcknowledged = 40060;

const explain = (error: unknown, log: Log): void => {
  const { status, code } = refusalOf(error);
  const facts = { status, code };
  if (code === unknownInteraction) {
    log.warn(
      facts,
      'an answer came too late for Discord, which waits 3 seconds: see whether this machine is overloaded or far from it',
    );
  } else if (code === alreadyAcknowledged) {
    log.warn(
      facts,
      'another process answered first: of those with the same DISCORD_TOKEN that share no database, stop all but one',
    );
  } else if (code === 50027 || code === 10015) {
    log.warn(facts, 'an answer came too late for Discord, which takes them for 15 minutes after the question');
  } else {
    log.warn(facts, 'Discord did not take an answer');
  }
};
