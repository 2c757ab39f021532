import { MessageCreateRequestSchema } from 'discord-api-spec/zod';

/**
 * What Discord refuses in a message: its own published schema, and what the schema doesn't say.
 * https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export const discordFaults = (message: unknown): string[] => {
  const checked = MessageCreateRequestSchema.safeParse(message);
  if (!checked.success) return checked.error.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`);
  const faults: string[] = [];
  const { content, embeds = [], components = [] } = message as Message;
  if (embeds.length === 0 && (content ?? '') === '') faults.push('empty message');
  if ((content ?? '').length > 2000) faults.push('content: longer than 2000');
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000)
    faults.push('embeds: more than 6000 characters');
  for (const embed of embeds) {
    if (embedLength(embed) === 0) faults.push('embed: empty');
    for (const text of [embed.title, embed.description, embed.author?.name]) {
      if (text !== undefined && text.trim() === '') faults.push('embed: blank text');
      if (text !== undefined && !text.isWellFormed()) faults.push('embed: lone surrogate');
    }
  }
  if (components.length > 5) faults.push('components: more than 5 rows');
  const buttons = components.flatMap((row) => row.components);
  for (const row of components) {
    if (row.components.length === 0 || row.components.length > 5)
      faults.push(`row of ${row.components.length} buttons`);
  }
  for (const button of buttons) {
    if (button.label.trim() === '') faults.push('button: blank label');
    if (
      button.style === 5 ? button.url === undefined || button.custom_id !== undefined : button.custom_id === undefined
    ) {
      faults.push('button: neither link nor action');
    }
  }
  const ids = buttons.map((button) => button.custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) faults.push('custom_id: used twice');
  return faults;
};

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly author?: { readonly name: string };
  readonly footer?: { readonly text: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

interface Message {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly {
    readonly components: readonly { style: number; label: string; url?: string; custom_id?: string }[];
  }[];
}

const embedLength = (embed: Embed): number =>
  [embed.title, embed.description, embed.author?.name, embed.footer?.text]
    .concat((embed.fields ?? []).flatMap((field) => [field.name, field.value]))
    .reduce((sum, text) => sum + (text?.length ?? 0), 0);
