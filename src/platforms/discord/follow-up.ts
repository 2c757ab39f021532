import type { Api } from './api.ts';
import { refusalOf } from './failures.ts';
import type { Interaction } from './interaction.ts';
import { isSame, type SeenMessage } from './post.ts';
import type { DiscordMessage } from './render.ts';

/** https://docs.discord.com/developers/resources/message#message-interaction-metadata-object */
type Said = SeenMessage & { readonly interaction_metadata?: { readonly id?: string } };

const newest = 100;

/**
 * Whether an answer to all, of which Discord did not say that it took it, stands in the channel. True also where that
 * can't be told: it is better not to say it than to say it twice. Rejects where Discord stumbles again.
 */
export const followUpStands = async (api: Api, interaction: Interaction, message: DiscordMessage): Promise<boolean> => {
  const channel = interaction.channel_id ?? interaction.channel?.id;
  if (channel === undefined) return true;
  try {
    const seen = await api.ask<readonly Said[]>('get', `/channels/${channel}/messages`, {
      query: { limit: String(newest) },
    });
    // What was answered before stands there: an empty channel is one that the bot may not read.
    if (seen.length === 0) return true;
    return seen.some(
      (one) => (one.interaction_metadata?.id ?? interaction.id) === interaction.id && isSame(one, message, ''),
    );
  } catch (error) {
    if ((refusalOf(error).status ?? 500) < 500) return true;
    throw error;
  }
};
