import {
  ApplicationCommandUpdateRequestSchema,
  CreateForumThreadRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestDataSchema,
} from 'discord-api-spec/zod';
import { Locale } from 'discord-api-types/v10';
import { contentFaults, discordFaults, menuFaults, type Part } from '../discord-limits.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; none where it is no object. */
export const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Schema {
  safeParse(value: unknown):
    | { readonly success: true }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

const schemaFaults = (schema: Schema, value: unknown): string[] => {
  const checked = schema.safeParse(value);
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`);
};

/** EPHEMERAL, IS_COMPONENTS_V2, SUPPRESS_EMBEDS and SUPPRESS_NOTIFICATIONS are what an answer may set. */
const ANSWER_FLAGS = (1 << 6) | (1 << 15) | (1 << 2) | (1 << 12);
const MESSAGE_FLAGS = ANSWER_FLAGS & ~(1 << 6);

const flagFaults = (body: unknown, allowed: number): string[] => {
  const { flags } = fieldsOf(body);
  return typeof flags === 'number' && (flags & ~allowed) !== 0 ? [`flags: ${flags} are not allowed here`] : [];
};

/** A message by the bot's own token. */
export const messageFaults = (body: unknown): string[] => [...discordFaults(body), ...flagFaults(body, MESSAGE_FLAGS)];

/** An answer to an interaction, or a follow-up. */
export const replyFaults = (body: unknown): string[] => {
  const faults = schemaFaults(IncomingWebhookInteractionRequestSchema, body);
  const { nonce: _nonce, ...message } = fieldsOf(body);
  return faults.length > 0 ? faults : [...discordFaults(message), ...flagFaults(body, ANSWER_FLAGS)];
};

/** An edit of a message; what it is afterwards is checked by `discordFaults`. */
export const editFaults = (body: unknown): string[] => {
  const faults = schemaFaults(MessageEditRequestPartialSchema, body);
  return faults.length > 0 ? faults : contentFaults(body);
};

/** An edit of an answer, by the interaction's token. */
export const replyEditFaults = (body: unknown): string[] => {
  const faults = schemaFaults(IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, body);
  return faults.length > 0 ? faults : contentFaults(body);
};

/** A post of a forum. */
export const postFaults = (body: unknown): string[] => {
  const faults = schemaFaults(CreateForumThreadRequestSchema, body);
  if (faults.length > 0) return faults;
  const { name, message, applied_tags: tags } = fieldsOf(body);
  if (textOf(name).trim() === '') faults.push('name: This field is required');
  if (Array.isArray(tags) && tags.length > 5) faults.push('applied_tags: more than 5');
  return [...faults, ...messageFaults(message).map((fault) => `message/${fault}`)];
};

/** A form: https://docs.discord.com/developers/components/reference */
export const modalFaults = (data: unknown): string[] => {
  const faults = schemaFaults(ModalInteractionCallbackRequestDataSchema, data);
  if (faults.length > 0) return faults;
  const { title, custom_id: id, components } = fieldsOf(data);
  if (textOf(title).trim() === '' || textOf(title).length > 45) faults.push('title: must be 1 to 45 long');
  if (textOf(id) === '' || textOf(id).length > 100) faults.push('custom_id: must be 1 to 100 long');
  const rows = listOf(components);
  if (rows.length === 0 || rows.length > 5) faults.push(`components: ${rows.length} of at most 5`);
  const parts = rows.map((row) => (row.type === 18 ? fieldsOf(row.component) : (listOf(row.components)[0] ?? {})));
  for (const [index, row] of rows.entries()) {
    const at = `components/${index}`;
    const part = parts[index] ?? {};
    if (row.type === 1 && (listOf(row.components).length !== 1 || part.type !== 4))
      faults.push(`${at}: a row holds one text input`);
    if (row.type === 18 && (textOf(row.label).trim() === '' || textOf(row.label).length > 45))
      faults.push(`${at}/label: must be 1 to 45 long`);
    if (row.type === 18 && part.type === 4 && part.label) faults.push(`${at}/component/label: not inside a label`);
    if (part.type === 4) faults.push(...inputFaults(part).map((fault) => `${at}: ${fault}`));
    else if (part.type === 3) faults.push(...menuFaults(part as unknown as Part).map((fault) => `${at}: ${fault}`));
  }
  const ids = parts.map((part) => part.custom_id).filter((one) => one !== undefined);
  if (new Set(ids).size !== ids.length) faults.push('components: custom_id used twice');
  return faults;
};

const inputFaults = ({
  custom_id: id,
  value,
  min_length: min = 0,
  max_length: max = 4000,
  style,
}: Fields): string[] => {
  const faults: string[] = [];
  if (textOf(id) === '' || textOf(id).length > 100) faults.push('custom_id must be 1 to 100 long');
  if (style !== 1 && style !== 2) faults.push('style is required');
  if (Number(min) > Number(max) || Number(max) < 1 || Number(max) > 4000)
    faults.push('the lengths contradict each other');
  const { length } = textOf(value);
  if (length > Number(max) || (length > 0 && length < Number(min)))
    faults.push('value is longer or shorter than allowed');
  return faults;
};

/** Values for what is being typed: at most 25, names of 1 to 100, values of at most 100. */
export const choiceFaults = (choices: unknown): string[] => {
  if (!Array.isArray(choices)) return ['data/choices: This field is required'];
  const faults = choices.length > 25 ? ['data/choices: more than 25'] : [];
  for (const [index, { name, value }] of listOf(choices).entries()) {
    if (textOf(name).trim() === '' || textOf(name).length > 100)
      faults.push(`data/choices/${index}/name: must be 1 to 100 long`);
    if (typeof value !== 'number' && (textOf(value) === '' || textOf(value).length > 100))
      faults.push(`data/choices/${index}/value: must be 1 to 100 long`);
  }
  return faults;
};

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

const NAME = /^[-_'\p{L}\p{N}\p{Script=Deva}\p{Script=Thai}]{1,32}$/u;

/** All commands of one kind of place: https://docs.discord.com/developers/interactions/application-commands */
export const commandsFaults = (commands: unknown): string[] => {
  if (!Array.isArray(commands)) return ['commands: Only iterables may be used in a ListType'];
  const faults: string[] = [];
  for (const [index, command] of commands.entries()) {
    for (const fault of schemaFaults(ApplicationCommandUpdateRequestSchema, command)) faults.push(`${index}/${fault}`);
    faults.push(...commandFaults(fieldsOf(command)).map((fault) => `${index}/${fault}`));
  }
  const all = listOf(commands);
  const names = all.map(({ type = 1, name }) => `${type} ${name}`);
  if (new Set(names).size !== names.length) faults.push('commands: Application command names must be unique');
  if (all.filter(({ type = 1 }) => type === 1).length > 100) faults.push('commands: more than 100');
  if (all.filter(({ type }) => type === 3).length > 15) faults.push('commands: more than 15 of type 3');
  return faults;
};

const commandFaults = (command: Fields): string[] => {
  const { type = 1, name, description, options } = command;
  const faults: string[] = [];
  if (type === 1) {
    faults.push(...nameFaults(command));
    if (textOf(description).trim() === '') faults.push('description: This field is required');
    if (commandLength(command) > 8000) faults.push('options: Command exceeds maximum size of 8000');
  } else {
    if (textOf(name).trim() === '' || textOf(name).length > 32) faults.push('name: must be 1 to 32 long');
    if (textOf(description) !== '') faults.push('description: Context menu commands cannot have description');
    if (listOf(options).length > 0) faults.push('options: Context menu commands cannot have options');
  }
  return [...faults, ...optionsFaults(listOf(options), 0)];
};

const nameFaults = ({
  name,
  name_localizations: names,
  description,
  description_localizations: sentences,
}: Fields): string[] => {
  const faults: string[] = [];
  const bad = (one: unknown): boolean => !NAME.test(textOf(one)) || textOf(one) !== textOf(one).toLowerCase();
  if (bad(name)) faults.push('name: Command name is invalid');
  for (const locale of [...Object.keys(fieldsOf(names)), ...Object.keys(fieldsOf(sentences))])
    if (!LOCALES.has(locale)) faults.push(`name_localizations/${locale}: Value must be one of Discord's locales`);
  for (const [locale, one] of Object.entries(fieldsOf(names)))
    if (bad(one)) faults.push(`name_localizations/${locale}: Command name is invalid`);
  for (const one of [description, ...Object.values(fieldsOf(sentences))])
    if (one !== undefined && (textOf(one).trim() === '' || textOf(one).length > 100))
      faults.push('description: must be 1 to 100 long');
  return faults;
};

const optionsFaults = (options: readonly Fields[], depth: number): string[] => {
  const faults = options.length > 25 ? ['options: more than 25'] : [];
  if (new Set(options.map(({ name }) => name)).size !== options.length)
    faults.push('options: Option names must be unique');
  const nested = options.filter(({ type }) => type === 1 || type === 2);
  if (nested.length > 0 && nested.length < options.length)
    faults.push('options: Sub-command and sub-command group option types are mutually exclusive to all other types');
  let optional = false;
  for (const [index, option] of options.entries()) {
    const at = `options/${index}`;
    faults.push(...nameFaults(option).map((fault) => `${at}/${fault}`));
    if (option.required === true && optional)
      faults.push(`${at}: Required options must be placed before non-required options`);
    optional ||= option.required !== true;
    if (option.type === 2 && depth > 0) faults.push(`${at}: a group stands at the top`);
    if (option.type === 1 && depth > 1) faults.push(`${at}: a subcommand holds none`);
    const choices = listOf(option.choices);
    if (choices.length > 25) faults.push(`${at}/choices: more than 25`);
    if (option.autocomplete === true && Array.isArray(option.choices))
      faults.push(`${at}: choices and autocomplete are mutually exclusive`);
    if (
      new Set(choices.map(({ name }) => name)).size !== choices.length ||
      new Set(choices.map(({ value }) => value)).size !== choices.length
    )
      faults.push(`${at}/choices: used twice`);
    // A group holds subcommands and is one level down; a subcommand holds none of both.
    faults.push(...optionsFaults(listOf(option.options), option.type === 1 ? 2 : 1).map((fault) => `${at}/${fault}`));
  }
  return faults;
};

/** Name, description and values of a command with all that it holds; of translations the longest counts. */
const commandLength = (part: Fields): number => {
  const longest = (text: unknown, others: unknown): number =>
    Math.max(textOf(text).length, ...Object.values(fieldsOf(others)).map((one) => textOf(one).length));
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    textOf(part.value).length +
    [...listOf(part.options), ...listOf(part.choices)].reduce((sum, inner) => sum + commandLength(inner), 0)
  );
};
