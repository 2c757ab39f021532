import type { IncomingHttpHeaders } from 'node:http';
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIEmbed,
  APIGuildForumTag,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  InteractionResponseType,
  Snowflake,
} from 'discord-api-types/v10';
import type { Fault, FaultKind, FaultPlace } from './faults.ts';
import type { GatewayStage } from './gateway.ts';
import type { UploadDraft } from './uploads.ts';

export type { Snowflake };

export interface DiscordOptions {
  /** What tells the server the time, ms; by default the machine's. `advance` goes on from it. */
  readonly clock?: { now(): number };
  readonly token?: string;
  /** How long an interaction waits for its first answer, ms: 3000. */
  readonly deadline?: number;
  /** How often a client sends a heartbeat, ms: 41250. */
  readonly heartbeat?: number;
  /** What `/gateway/bot` recommends: 1. */
  readonly shards?: number;
  /** Identifies left of 1000 a day. */
  readonly identifies?: number;
  /** Privileged intents that the application was granted: 0. */
  readonly privilegedIntents?: number;
  /** Whether the history tells a message's nonce. Discord promises it in the answer to a post and in the event alone: false. */
  readonly nonceInHistory?: boolean;
  /** How long a nonce is remembered, ms: "the past few minutes", 300000. */
  readonly nonceMemory?: number;
  /** Requests of the bot a second over all routes: 50. */
  readonly globalLimit?: number;
  /** Requests that one route takes in so many ms, where it differs from what Discord was seen to allow; `path` is of its template, `/channels/:channel/messages`. */
  readonly limits?: readonly {
    readonly method: string;
    readonly path: RegExp;
    readonly limit: number;
    readonly per: number;
  }[];
  /** The port, where it must be known beforehand; by default any that is free. */
  readonly port?: number;
}

export type ChannelKind = 'text' | 'announcement' | 'forum' | 'voice' | 'category';

export interface ChannelDraft {
  readonly name: string;
  /** `text` where absent. */
  readonly type?: ChannelKind;
  readonly overwrites?: readonly Overwrite[];
  readonly topic?: string;
  /** The names of a forum's tags. */
  readonly tags?: readonly string[];
  /** A forum where each post must have a tag. */
  readonly tagRequired?: boolean;
  readonly parent?: Snowflake;
}

/** What one role or member may do here besides or not; the @everyone role has the guild's id. */
export interface Overwrite {
  readonly id: Snowflake;
  readonly type: 'role' | 'member';
  readonly allow?: bigint;
  readonly deny?: bigint;
}

export interface Act {
  readonly user: Snowflake;
  readonly channel: Snowflake;
  /** What the person's client speaks: `en-US`. */
  readonly locale?: string;
}

export interface CommandAct extends Act {
  /** The command with its group and subcommand: `['news', 'digest', 'set']`. */
  readonly path: readonly string[];
  /** Text, number, truth, or the id of a channel, role, user or upload, as the declaration has it. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

export interface AutocompleteAct extends CommandAct {
  /** The option that is being typed; `options` has what stands in it. */
  readonly focused: string;
}

export interface ComponentAct {
  readonly user: Snowflake;
  /** The message as last seen, or its id. */
  readonly message: Snowflake | Pick<APIMessage, 'id'>;
  readonly locale?: string;
}

export interface ButtonAct extends ComponentAct {
  /** One of both names the button. */
  readonly customId?: string;
  readonly label?: string;
}

export interface SelectAct extends ComponentAct {
  readonly customId: string;
  readonly values: readonly string[];
}

export interface ModalAct {
  readonly user: Snowflake;
  readonly modal: Modal;
  /** By custom_id; what is absent keeps what the modal held. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

export interface MessageAct extends ComponentAct {
  /** The name of the message command. */
  readonly name: string;
}

/** A modal that opened before somebody. */
export interface Modal {
  readonly data: APIModalInteractionResponseCallbackData;
  /** The interaction that it answered. */
  readonly interaction: Interaction;
}

export interface Acknowledgement {
  readonly type: InteractionResponseType;
  /** From the event on the socket to the callback's arrival, by the server's clock. */
  readonly ms: number;
}

/** A message that answers an interaction. */
export interface Reply {
  readonly message: APIMessage;
  readonly ephemeral: boolean;
  /** What it was before each edit, first to last. */
  readonly edits: readonly APIMessage[];
  readonly deleted: boolean;
}

export interface Answer {
  /** What stands in place of "thinking", or the first follow-up where that was deleted. */
  readonly message: APIMessage;
  readonly ephemeral: boolean;
  /** From the event to this answer, by the server's clock. */
  readonly ms: number;
  /** Everything that the asker sees of it by now, in order. */
  readonly replies: readonly Reply[];
}

/** What somebody did, and what came of it. Each promise rejects where the bot let the deadline pass or gave another kind of answer. */
export interface Interaction {
  readonly id: Snowflake;
  readonly token: string;
  /** What was sent on the socket. */
  readonly payload: Readonly<Record<string, unknown>>;
  acknowledged(): Promise<Acknowledgement>;
  /** The first answer that is no "thinking". */
  answer(): Promise<Answer>;
  /** Resolves when so many messages were given (deleted ones too), none of them "thinking". */
  replies(count: number): Promise<readonly Reply[]>;
  choices(): Promise<readonly APIApplicationCommandOptionChoice[]>;
  modal(): Promise<Modal>;
  /** What was refused of the bot's answers: `40060 Interaction has already been acknowledged.` */
  readonly refusals: readonly string[];
}

export interface RecordedRequest {
  readonly method: string;
  /** With the query, without `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  readonly at: number;
  /** What was answered; null where the connection was dropped, and until it is. */
  status: number | null;
}

export interface DiscordServer {
  /** What `DISCORD_API_BASE` is to be: `http://127.0.0.1:port/api`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: Snowflake;
  readonly botId: Snowflake;
  now(): number;
  /** Moves the server's clock forward, ms; interactions that were not acknowledged in time fail. */
  advance(ms: number): void;

  addUser(draft: { readonly name: string; readonly locale?: string; readonly bot?: boolean }): Snowflake;
  /** The bot joins it, with these permissions from its invitation. The owner is made where none is given. */
  addGuild(draft: {
    name: string;
    owner?: Snowflake;
    locale?: string;
    botPermissions?: bigint;
    everyone?: bigint;
  }): Snowflake;
  /** The bot is removed from it. */
  removeGuild(guild: Snowflake): void;
  /** It goes away for a while, and comes back. */
  setAvailable(guild: Snowflake, available: boolean): void;
  addChannel(guild: Snowflake, draft: ChannelDraft): Snowflake;
  editChannel(channel: Snowflake, change: { readonly name?: string; readonly overwrites?: readonly Overwrite[] }): void;
  deleteChannel(channel: Snowflake): void;
  /** `members` are in it beside whoever began it, the guild's owner. */
  addThread(
    parent: Snowflake,
    draft: { readonly name: string; readonly private?: boolean; readonly members?: readonly Snowflake[] },
  ): Snowflake;
  archiveThread(thread: Snowflake, archived?: boolean): void;
  lockThread(thread: Snowflake, locked?: boolean): void;
  addRole(guild: Snowflake, draft: { name: string; permissions?: bigint; mentionable?: boolean }): Snowflake;
  editRole(role: Snowflake, permissions: bigint): void;
  /** The role that the bot's invitation made. */
  botRole(guild: Snowflake): Snowflake;
  /** Makes a person who belongs to it, or lets one in who is there. */
  addMember(
    guild: Snowflake,
    draft: { name?: string; user?: Snowflake; roles?: readonly Snowflake[]; locale?: string },
  ): Snowflake;
  setRoles(guild: Snowflake, user: Snowflake, roles: readonly Snowflake[]): void;
  removeMember(guild: Snowflake, user: Snowflake): void;
  /** The conversation between the bot and a person. */
  dm(user: Snowflake): Snowflake;
  /** The person takes no direct messages of the bot any more. */
  closeDm(user: Snowflake): void;
  /** A person (or another bot) writes a message. */
  say(channel: Snowflake, user: Snowflake, text: string, embeds?: readonly APIEmbed[]): APIMessage;
  /** A moderator deletes a message. */
  takeAway(channel: Snowflake, message: Snowflake): void;
  channel(id: Snowflake): {
    readonly name: string;
    readonly overwrites: readonly APIOverwrite[];
    readonly tags: readonly APIGuildForumTag[];
  };

  /** A person's client uploads a file for an option of a command: the id of it. */
  upload(file: UploadDraft): Snowflake;
  command(act: CommandAct): Interaction;
  autocomplete(act: AutocompleteAct): Interaction;
  press(act: ButtonAct): Interaction;
  select(act: SelectAct): Interaction;
  submitModal(act: ModalAct): Interaction;
  messageAction(act: MessageAct): Interaction;
  /** What stands in a channel, oldest first; with a person, what that person sees, ephemeral messages too. */
  messages(channel: Snowflake, seenBy?: Snowflake): readonly APIMessage[];
  /** Resolves when the channel holds so many public messages. */
  posted(channel: Snowflake, count: number): Promise<readonly APIMessage[]>;
  /** Threads of a channel, posts of a forum, oldest first. */
  threads(
    parent: Snowflake,
  ): readonly { readonly id: Snowflake; readonly name: string; readonly tags: readonly Snowflake[] }[];
  /** The global commands, or those of a guild. */
  commands(guild?: Snowflake): readonly APIApplicationCommand[];
  /** Resolves when commands were written to the API so many times in all. */
  registered(times?: number): Promise<void>;

  fault(place: FaultPlace, kind: FaultKind): Fault;
  revokeToken(): void;
  /** Refuses connections of both kinds; those that stand are cut. */
  down(): Promise<void>;
  up(): Promise<void>;
  readonly gateway: GatewayStage;

  readonly requests: readonly RecordedRequest[];
  /** Resolves when so many requests came whose method and path are these. */
  requested(method: string, path: RegExp, count?: number): Promise<readonly RecordedRequest[]>;
  /** Bodies that were refused with 50035. */
  readonly invalidBodies: readonly {
    readonly path: string;
    readonly body: unknown;
    readonly faults: readonly string[];
  }[];
  /** Messages that notified somebody, with whom: `@everyone`, `<@&id>`, `<@id>`. */
  readonly liveMentions: readonly { readonly message: APIMessage; readonly whom: readonly string[] }[];
  /** How many requests were answered 429. */
  readonly limited: number;
  /** Answers of 401, 403 and 429 (not of scope `shared`): Discord bans an address at 10,000 in ten minutes. */
  readonly invalidRequests: number;
  close(): Promise<void>;
}
