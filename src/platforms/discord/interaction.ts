import type { Linking } from './links.ts';

/**
 * What of an interaction is read. Everything that Discord may leave out, or another server that speaks its protocol,
 * may be absent. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly application_id?: string;
  readonly guild_id?: string;
  readonly guild?: { readonly id?: string };
  readonly channel_id?: string;
  readonly channel?: { readonly id?: string; readonly name?: string | null; readonly type?: number };
  readonly member?: {
    readonly user?: InteractionUser;
    readonly nick?: string | null;
    readonly permissions?: string;
  };
  readonly user?: InteractionUser;
  readonly message?: object;
  readonly data?: InteractionData;
}

interface InteractionUser {
  readonly id: string;
  readonly username?: string;
  readonly global_name?: string | null;
}

export interface InteractionData {
  readonly name?: string;
  /** Of the command: 1 typed, 3 on a message. */
  readonly type?: number;
  readonly options?: readonly InteractionOption[];
  readonly target_id?: string;
  readonly resolved?: {
    readonly messages?: Readonly<Record<string, Linking>>;
    /** What was uploaded, by id. */
    readonly attachments?: Readonly<Record<string, { readonly url?: string }>>;
  };
  readonly custom_id?: string;
  readonly components?: readonly SubmittedComponent[];
}

export interface InteractionOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly options?: readonly InteractionOption[];
  readonly focused?: boolean;
}

/** A row (`components`), a label (`component`), a text input (`value`) or a select (`values`). */
export interface SubmittedComponent {
  readonly custom_id?: string;
  readonly value?: string;
  readonly values?: readonly string[];
  readonly component?: SubmittedComponent;
  readonly components?: readonly SubmittedComponent[];
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What some servers give as null where Discord leaves it out, left out. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutNulls(each)]));
};
