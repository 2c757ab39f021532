import type { Command } from './command.ts';
import { nothingKnown } from './kind.ts';
import { here } from './kinds/channel.ts';
import type { Option } from './option.ts';
import { quoteWord, type Word } from './words.ts';

const channelOption = (command: Command): readonly [string, Option<unknown>] | null =>
  [...command.options].find(([, { kind }]) => kind.discord === 'channel') ?? null;

/** The words with a channel that was typed bare named as such: its mark tells it, wherever it stands. */
export const nameChannel = (command: Command, words: readonly Word[]): readonly Word[] => {
  const [name, option] = channelOption(command) ?? [];
  if (name === undefined || option === undefined) return words;
  return words.map((word) =>
    word.key === null && !word.quoted && option.kind.claims(word.value)
      ? { ...word, key: name, raw: `${name}:${quoteWord(word.value)}` }
      : word,
  );
};

/** Parts the words that name a channel from the others. */
export const partChannel = (command: Command, words: readonly Word[]): { channel: Word | null; others: Word[] } => {
  const name = channelOption(command)?.[0];
  const named = nameChannel(command, words);
  const isChannel = ({ key }: Word): boolean => name !== undefined && key === name;
  return { channel: named.find(isChannel) ?? null, others: named.filter((word) => !isChannel(word)) };
};

/** The other channel that a command is to act in, as a platform's `visit` takes it; null where it is none that can be read. */
export const channelOf = (command: Command, words: readonly Word[]): string | null => {
  const { channel } = partChannel(command, words);
  const read = channel === null ? null : channelOption(command)?.[1].kind.parse(channel.value, nothingKnown);
  return read?.ok && typeof read.value === 'string' && read.value !== here ? read.value : null;
};
