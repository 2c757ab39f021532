import type { Block, Button, Card, Inline } from '../card.ts';
import { partChannel } from './channel-word.ts';
import type { Command } from './command.ts';
import { nothingKnown } from './kind.ts';
import { chooseCommand } from './parse.ts';
import { quoteWord } from './words.ts';

/** The text of a command with the channel that it is to act in, where it takes one and names none. */
export const aim = (commands: readonly Command[], channel: string, text: string): string => {
  const chosen = chooseCommand(commands, text);
  if (!chosen.ok) return text;
  const { command, words } = chosen.value;
  const option = [...command.options].find(([, { kind }]) => kind.discord === 'channel');
  if (option === undefined || partChannel(command, words).channel !== null) return text;
  const [name, { kind }] = option;
  const read = kind.parse(channel, nothingKnown);
  // An id of capitals alone would be read as a name.
  const word = read.ok && read.value !== channel && /^[A-Z]+$/.test(channel) ? `<#${channel}>` : channel;
  return `${text} ${name}:${quoteWord(word)}`;
};

/** A card about another channel than it is shown in: what it offers to press or to type acts in that channel. */
export const aimCard = (card: Card, commands: readonly Command[], channel: string): Card => {
  const aimed = (text: string): string => (text.startsWith('/news ') ? aim(commands, channel, text) : text);
  const inline = (one: Inline): Inline => (one.type === 'code' ? { ...one, text: aimed(one.text) } : one);
  const block = (one: Block): Block => {
    switch (one.type) {
      case 'code':
        return { ...one, text: aimed(one.text) };
      case 'text':
        return { ...one, inlines: one.inlines.map(inline) };
      case 'list':
        return { ...one, items: one.items.map((item) => item.map(inline)) };
      case 'facts':
        return { ...one, facts: one.facts.map(({ name, value }) => ({ name, value: value.map(inline) })) };
      case 'quote':
      case 'caveat':
        return one;
    }
  };
  const button = (one: Button): Button =>
    one.type === 'action' && one.action.verb === 'run'
      ? { ...one, action: { ...one.action, argument: aim(commands, channel, one.action.argument) } }
      : one;
  return {
    ...card,
    sections: card.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map(block),
      footer: section.footer.map(inline),
      buttons: section.buttons.map(button),
    })),
    buttons: card.buttons.map(button),
  };
};
