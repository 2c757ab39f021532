import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { shorten } from '../../core/card/fit.ts';
import type { Command } from '../../core/command/command.ts';
import type { Option } from '../../core/command/option.ts';
import type { Translation } from '../../core/command/translation.ts';
import { commandLimits } from './limits.ts';
import { descriptionLocalizations, nameLocalizations } from './localise.ts';

export const rootName = 'news';
export const messageCommandName = 'Read this article';

const rootSummary = 'Reads the news: summaries, quotes and digests';

/** As Discord numbers them: https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
const optionTypes = { subcommand: 1, group: 2, string: 3, integer: 4, channel: 7, attachment: 11 } as const;

/** Text, announcements, the three kinds of thread, and forums: https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const postable = [0, 5, 10, 11, 12, 15] as const;

/**
 * What to register: `/news` with every verb as a subcommand, those of two words in groups, and the message command.
 * Whoever may run them is asked of the bot at each command, so nothing is hidden by default.
 */
export const applicationCommands = (
  commands: readonly Command[],
  translations: readonly Translation[],
): RESTPostAPIApplicationCommandsJSONBody[] => {
  /** In servers and in conversations with the bot. */
  const contexts = [0, 1];
  return [
    {
      type: 1,
      name: rootName,
      description: rootSummary,
      ...descriptionLocalizations(rootName, rootSummary, translations),
      contexts,
      options: verbs(commands, translations),
    },
    {
      type: 3,
      name: messageCommandName,
      // A message command's name may have capitals and spaces.
      ...nameLocalizations(
        messageCommandName,
        translations,
        (name) => name !== '' && name.length <= commandLimits.name,
      ),
      contexts,
    },
  ];
};

const verbs = (commands: readonly Command[], translations: readonly Translation[]): APIApplicationCommandOption[] => {
  const groups = Map.groupBy(commands, ({ path }) => (path.length === 2 ? path[0] : null));
  const heads = [...new Set(commands.map(({ path }) => path[0]))];
  return heads.flatMap((head): APIApplicationCommandOption[] => {
    const members = groups.get(head);
    if (members === undefined) {
      return commands
        .filter(({ path }) => path.length === 1 && path[0] === head)
        .map((one) => subcommand(one, translations));
    }
    const summary = shorten(
      members.find(({ group }) => group !== null)?.group ?? members.map(({ path }) => path[1]).join(', '),
      commandLimits.description,
    );
    return [
      {
        type: optionTypes.group,
        name: head,
        ...nameLocalizations(head, translations),
        description: summary,
        ...descriptionLocalizations(head, summary, translations),
        options: members.map((one) => subcommand(one, translations)),
      },
    ];
  });
};

const subcommand = (command: Command, translations: readonly Translation[]): APIApplicationCommandSubcommandOption => {
  const word = command.path.at(-1) ?? '';
  const summary = shorten(command.summary, commandLimits.description);
  // Typed without options, a verb that has a form opens it: so Discord must let it be typed without.
  const options = [...command.options].map(([name, option]) =>
    optionOf(command, name, option, option.required && command.form === null, translations),
  );
  return {
    type: optionTypes.subcommand,
    name: word,
    ...nameLocalizations(word, translations),
    description: summary,
    ...descriptionLocalizations(command.name, summary, translations),
    options: options.toSorted((one, other) => Number(other.required) - Number(one.required)),
  };
};

const optionOf = (
  command: Command,
  name: string,
  { kind, summary }: Option<unknown>,
  required: boolean,
  translations: readonly Translation[],
): APIApplicationCommandBasicOption => {
  const description = shorten(summary, commandLimits.description);
  const base = {
    name,
    ...nameLocalizations(name, translations),
    description,
    ...descriptionLocalizations(`${command.name} ${name}`, description, translations),
    required,
  };
  if (kind.discord === 'channel') return { ...base, type: optionTypes.channel, channel_types: [...postable] };
  if (kind.discord === 'attachment') return { ...base, type: optionTypes.attachment };
  if (kind.discord === 'integer') {
    const bounds = kind.range === null ? {} : { min_value: kind.range.min, max_value: kind.range.max };
    return { ...base, type: optionTypes.integer, ...bounds };
  }
  if (kind.choices !== null) {
    const choices = kind.choices.slice(0, commandLimits.choices).map((choice) => ({
      name: choice,
      ...nameLocalizations(choice, translations, (text) => text !== '' && text.length <= commandLimits.choice),
      value: choice,
    }));
    return { ...base, type: optionTypes.string, choices };
  }
  return { ...base, type: optionTypes.string, ...(kind.completes === null ? {} : { autocomplete: true }) };
};
