import { MessageCreateRequestSchema } from 'discord-api-spec/zod';

/**
 * What Discord refuses in a message: its own published schema, and what the schema doesn't say; `path/to/field: sentence`.
 * Embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 * Components: https://docs.discord.com/developers/components/reference
 */
export const discordFaults = (message: unknown): string[] => {
  const checked = MessageCreateRequestSchema.safeParse(message);
  if (!checked.success) return checked.error.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`);
  const faults = contentFaults(message);
  const { content, embeds, components, sticker_ids: stickers, poll } = message as Message;
  if ((embeds?.length ?? 0) === 0 && (content ?? '').trim() === '' && !isLayout(message) && !stickers && !poll)
    faults.push('content: empty message');
  if (isLayout(message) && (components?.length ?? 0) === 0) faults.push('components: required');
  return faults;
};

/** What Discord refuses in the fields that a message, an answer and an edit share; an edit may be empty. */
export const contentFaults = (message: unknown): string[] => {
  const { content, embeds, components, allowed_mentions: mentions } = message as Message;
  const faults: string[] = [];
  if ((content ?? '').length > 2000) faults.push('content: longer than 2000');
  if (!(content ?? '').isWellFormed()) faults.push('content: lone surrogate');
  faults.push(...embedFaults(embeds ?? []));
  if (!isLayout(message)) faults.push(...rowFaults(components ?? []));
  else if ((content ?? '') !== '' || (embeds ?? []).length > 0)
    faults.push('content: cannot be used with IS_COMPONENTS_V2');
  for (const kind of ['users', 'roles'] as const) {
    const ids = mentions?.[kind] ?? [];
    if (ids.length > 100) faults.push(`allowed_mentions/${kind}: more than 100`);
    if (ids.length > 0 && mentions?.parse?.includes(kind))
      faults.push(`allowed_mentions: parse and ${kind} are mutually exclusive`);
  }
  return faults;
};

/** A message of laid-out components has the flag IS_COMPONENTS_V2. */
const isLayout = (message: unknown): boolean => (((message as Message).flags ?? 0) & (1 << 15)) !== 0;

const embedFaults = (embeds: readonly Embed[]): string[] => {
  const faults: string[] = [];
  if (embeds.length > 10) faults.push('embeds: more than 10');
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000)
    faults.push('embeds: more than 6000 characters');
  for (const [index, embed] of embeds.entries()) {
    const at = `embeds/${index}`;
    const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
    if (embedLength(embed) === 0 && !embed.image && !embed.thumbnail) faults.push(`${at}: empty`);
    for (const text of [embed.title, embed.description, embed.author?.name, embed.footer?.text, ...fields]) {
      if (text === undefined || text === null) continue;
      if (text.trim() === '') faults.push(`${at}: blank text`);
      if (!text.isWellFormed()) faults.push(`${at}: lone surrogate`);
    }
    const links = [embed.url, embed.author?.url, embed.author?.icon_url, embed.footer?.icon_url];
    for (const link of [...links, embed.image?.url, embed.thumbnail?.url])
      if (link !== undefined && link !== null && !/^(https?|attachment):\/\/\S+$/i.test(link))
        faults.push(`${at}: "${link}" is no link that is well formed`);
    if (embed.timestamp && Number.isNaN(Date.parse(embed.timestamp))) faults.push(`${at}/timestamp: no ISO 8601`);
    if (embed.color !== undefined && embed.color !== null && (embed.color < 0 || embed.color > 0xffffff))
      faults.push(`${at}/color: not between 0 and 16777215`);
  }
  return faults;
};

const rowFaults = (rows: readonly Row[]): string[] => {
  const faults: string[] = [];
  if (rows.length > 5) faults.push('components: more than 5 rows');
  for (const [index, row] of rows.entries()) {
    const at = `components/${index}`;
    if (row.type !== 1) faults.push(`${at}: only rows stand at the top`);
    const parts = row.components ?? [];
    if (parts.length === 0 || parts.length > 5) faults.push(`${at}: row of ${parts.length}`);
    if (parts.length > 1 && parts.some(({ type }) => type !== 2)) faults.push(`${at}: a select menu stands alone`);
    for (const part of parts) faults.push(...partFaults(part).map((fault) => `${at}: ${fault}`));
  }
  const ids = rows.flatMap((row) => row.components ?? []).map((part) => part.custom_id);
  const named = ids.filter((id) => id !== undefined && id !== null);
  if (new Set(named).size !== named.length) faults.push('components: custom_id used twice');
  return faults;
};

const partFaults = (part: Part): string[] => (part.type === 2 ? buttonFaults(part) : menuFaults(part));

const buttonFaults = ({ style, label, emoji, url, custom_id: id }: Part): string[] => {
  const faults: string[] = [];
  if ((label ?? '').trim() === '' && !emoji) faults.push('button: blank label');
  if (style === 5 ? !url || Boolean(id) : !id || Boolean(url)) faults.push('button: neither link nor action');
  if (url && (url.length > 512 || !/^(https?|discord):\/\/\S+$/i.test(url))) faults.push('button: url is no link');
  return faults;
};

/** A select menu, in a message or in a form. */
export const menuFaults = ({ type, options, min_values: min, max_values: max, custom_id: id }: Part): string[] => {
  const faults: string[] = [];
  if (!id) faults.push('select: custom_id is required');
  if (type === 3) {
    const count = options?.length ?? 0;
    if (count === 0 || count > 25) faults.push(`select: ${count} options`);
    const values = (options ?? []).map(({ value }) => value);
    if (new Set(values).size !== count) faults.push('select: a value used twice');
    if ((max ?? 1) > count) faults.push('select: max_values is more than the options');
    if ((options ?? []).filter((option) => option.default).length > (max ?? 1))
      faults.push('select: more defaults than max_values');
  }
  if ((min ?? 1) > (max ?? 1)) faults.push('select: min_values is more than max_values');
  return faults;
};

interface Embed {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly timestamp?: string | null;
  readonly color?: number | null;
  readonly author?: { readonly name: string; readonly url?: string | null; readonly icon_url?: string | null } | null;
  readonly footer?: { readonly text: string; readonly icon_url?: string | null } | null;
  readonly image?: { readonly url: string } | null;
  readonly thumbnail?: { readonly url: string } | null;
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | null;
}

interface Row {
  readonly type: number;
  readonly components?: readonly Part[];
}

export interface Part {
  readonly type: number;
  readonly style?: number;
  readonly label?: string | null;
  readonly emoji?: unknown;
  readonly url?: string | null;
  readonly custom_id?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly options?: readonly { readonly value: string; readonly default?: boolean | null }[];
}

interface Message {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Row[] | null;
  readonly sticker_ids?: unknown;
  readonly poll?: unknown;
  readonly flags?: number | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
  } | null;
}

const embedLength = (embed: Embed): number =>
  [embed.title, embed.description, embed.author?.name, embed.footer?.text]
    .concat((embed.fields ?? []).flatMap((field) => [field.name, field.value]))
    .reduce((sum, text) => sum + (text?.length ?? 0), 0);
