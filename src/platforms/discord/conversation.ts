import type { Conversation, Place } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Api } from './api.ts';
import { conversations, placeOf } from './asker.ts';
import { discordProblem, refusalOf } from './failures.ts';

/** "You are opening direct messages too fast": https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const tooFast = 40003;

/** Discord does not say how long then, ms. */
const wait = 10 * 60_000;

/**
 * As `Platform.conversation`. To open one that is open gives the same: https://docs.discord.com/developers/resources/user#create-dm
 * Whether the person takes messages shows when one is sent.
 */
export const openConversation = async (
  api: Api,
  about: Place,
  personId: string,
  now: number,
): Promise<Result<Conversation>> => {
  try {
    const recipient = personId.replace(/^discord:/, '');
    const { id } = await api.tell<{ readonly id?: string }>('/users/@me/channels', { recipient_id: recipient });
    if (id === undefined) return unable('it did not say which conversation it opened', null);
    const place = placeOf({ guild: null, channel: id, name: null }, about.zone);
    return ok({ place, workspace: await nameOf(api, about.workspace) });
  } catch (error) {
    if (refusalOf(error).code === tooFast) return unable('it lets me open conversations only slowly', now + wait);
    return fail(discordProblem(error, 'their direct messages', now));
  }
};

const unable = (reason: string, retryAt: number | null): Result<never> =>
  fail({ code: 'platform-failed', platform: 'Discord', reason, retryAt });

/** A server that the bot is no longer in has no name for it. */
const nameOf = async (api: Api, guild: string): Promise<string | null> => {
  if (guild === conversations) return null;
  try {
    return (await api.ask<{ readonly name?: string }>('get', `/guilds/${guild}`)).name ?? null;
  } catch {
    return null;
  }
};
