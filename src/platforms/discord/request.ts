import { decodeAction } from '../../core/card/action.ts';
import type { Request } from '../../core/ports.ts';
import { isUploaded } from './attachments.ts';
import type { Interaction, InteractionData, InteractionOption, SubmittedComponent } from './interaction.ts';
import { interactionTypes } from './interaction.ts';
import { messageLinks } from './links.ts';
import { formVerb } from './modal.ts';

const optionTypes = { subcommand: 1, group: 2, channel: 7, attachment: 11 } as const;

interface Chosen {
  /** `digest set`. */
  readonly verb: string;
  readonly options: readonly InteractionOption[];
}

/** The verb that was typed, below its group, with its own options. */
const chosenVerb = (options: readonly InteractionOption[]): Chosen => {
  const [head] = options;
  if (head === undefined || (head.type !== optionTypes.subcommand && head.type !== optionTypes.group)) {
    return { verb: '', options };
  }
  const below = chosenVerb(head.options ?? []);
  return { verb: [head.name, below.verb].filter((word) => word !== '').join(' '), options: below.options };
};

/** A channel as text of a command has it, so that nobody takes its id for a word; what was uploaded by its address. */
const asText = ({ type, value }: InteractionOption, data: InteractionData, apiBase: string | null): string => {
  if (type === optionTypes.channel) return `<#${value}>`;
  if (type !== optionTypes.attachment) return String(value ?? '');
  const url = data.resolved?.attachments?.[String(value)]?.url ?? '';
  return isUploaded(url, apiBase) ? url : '';
};

/** What is asked of a server whose API lies at `apiBase`, null for Discord's own; null where it is none of ours. */
export const requestOf = (interaction: Interaction, apiBase: string | null = null): Request | null => {
  const { data, type } = interaction;
  if (data === undefined) return null;
  if (type === interactionTypes.modal) {
    const verb = formVerb(data.custom_id ?? '');
    return verb === null ? null : { kind: 'filled', verb, values: submittedValues(data.components ?? []) };
  }
  if (type === interactionTypes.component) {
    const action = decodeAction(data.custom_id ?? '');
    return action === null ? null : { kind: 'pressed', action };
  }
  if (type !== interactionTypes.command) return null;
  if (data.type === 3) {
    const message = data.resolved?.messages?.[data.target_id ?? ''];
    return { kind: 'linked', links: message === undefined ? [] : messageLinks(message) };
  }
  const { verb, options } = chosenVerb(data.options ?? []);
  const values = options
    .map((option) => [option.name, asText(option, data, apiBase)] as const)
    .filter(([, value]) => value !== '');
  return { kind: 'filled', verb, values: Object.fromEntries(values) };
};

export interface Typing {
  readonly verb: string;
  readonly option: string;
  readonly typed: string;
}

/** Which option is being typed; null where none is. */
export const typingOf = ({ data }: Interaction): Typing | null => {
  const { verb, options } = chosenVerb(data?.options ?? []);
  const focused = options.find((option) => option.focused === true);
  return focused === undefined ? null : { verb, option: focused.name, typed: String(focused.value ?? '') };
};

/** What was filled in, by the options' names; '' where it was left empty. */
const submittedValues = (components: readonly SubmittedComponent[]): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const each of components) {
    const nested = [...(each.components ?? []), ...(each.component === undefined ? [] : [each.component])];
    Object.assign(values, submittedValues(nested));
    const value = each.value ?? each.values?.join(',');
    if (each.custom_id !== undefined && value !== undefined) values[each.custom_id] = value.trim();
  }
  return values;
};
