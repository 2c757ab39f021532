/** What Slack checks of the parts that every block and element is made of; one sentence for each fault. */
export type Fields = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Fields =>
  value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};

export const records = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(record) : []);

/** All characters of a value but the names of types. */
export const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + (key === 'type' ? 0 : lengthOf(inner)), 0);
};

export const count = (name: string, elements: readonly unknown[], most: number, least = 1): string[] => {
  if (elements.length === 0 && least > 0) return [`${name}: empty`];
  if (elements.length < least) return [`${name}: fewer than ${least}`];
  return elements.length > most ? [`${name}: more than ${most}`] : [];
};

/** Slack's schemas take no field that they don't name. */
export const strange = (name: string, fields: Fields, allowed: string): string[] =>
  Object.keys(fields)
    .filter((key) => !['type', ...allowed.split(' ')].includes(key))
    .map((key) => `${name}: unknown field ${key}`);

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const textFaults = (name: string, value: unknown, most: number, types: readonly string[]): string[] => {
  const { type, text, emoji, verbatim, ...rest } = record(value);
  if (typeof type !== 'string' || !types.includes(type)) return [`${name}: text of type ${String(type)}`];
  if (typeof text !== 'string' || text.length === 0) return [`${name}: no text`];
  if (type === 'mrkdwn' && emoji !== undefined) return [`${name}: emoji with mrkdwn`];
  if (type === 'plain_text' && verbatim !== undefined) return [`${name}: verbatim with plain_text`];
  return [
    ...strange(name, rest, ''),
    ...(text.length > most ? [`${name}: longer than ${most}`] : []),
    ...(text.isWellFormed() ? [] : [`${name}: lone surrogate`]),
  ];
};

export const plainFaults = (name: string, value: unknown, most: number): string[] =>
  textFaults(name, value, most, ['plain_text']);

/** The same where it may be absent. */
export const maybePlain = (name: string, value: unknown, most: number): string[] =>
  value === undefined ? [] : plainFaults(name, value, most);

export const stringFaults = (name: string, value: unknown, most: number): string[] => {
  if (value === undefined) return [];
  if (typeof value !== 'string') return [`${name}: no string`];
  return value.length > most ? [`${name}: longer than ${most}`] : [];
};

export const switchFaults = (name: string, value: unknown): string[] =>
  value === undefined || typeof value === 'boolean' ? [] : [`${name}: neither true nor false`];

export const urlFaults = (name: string, url: unknown): string[] => {
  if (typeof url !== 'string' || !URL.canParse(url)) return [`${name}: no address`];
  return url.length > 3000 ? [`${name}: address longer than 3000`] : [];
};

export const twice = (name: string, values: readonly unknown[]): string[] => {
  const told = values.filter((value) => value !== undefined);
  return new Set(told).size === told.length ? [] : [`${name} used twice`];
};
