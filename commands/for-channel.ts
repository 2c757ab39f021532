import { channel } from '../src/core/command/kinds/channel.ts';
import { optional } from '../src/core/command/option.ts';

/** The option of verbs that set up a place; the desk has gone there before a handler runs. */
export const forChannel = optional(channel(), 'For another channel than this one');
