import { randomBytes } from 'node:crypto';
import {
  GatewayDispatchEvents,
  InteractionResponseType,
  type InteractionType,
  MessageFlags,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Acknowledgement, Answer, Interaction, Modal, Reply } from './contract.ts';
import type { Dispatch } from './scenery.ts';
import { createTally, type Tally } from './tally.ts';
import type { Channel, Stored, World } from './world.ts';

/** One interaction, as the server keeps it. */
export interface Affair {
  readonly id: Snowflake;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: Snowflake;
  readonly locale: string;
  readonly channel: Channel;
  readonly createdAt: number;
  /** The message whose component was used, or from whose component the form came. */
  readonly origin: Stored | null;
  /** Whether it is an answer to `message context menu`. */
  readonly menu: boolean;
  acknowledgement: Acknowledgement | null;
  /** What `@original` is. */
  original: Stored | null;
  /** Its messages, and the origin once it was changed. */
  readonly replies: Stored[];
  choices: Awaited<ReturnType<Interaction['choices']>> | null;
  modal: Modal['data'] | null;
  /** When the first answer that is no "thinking" stood. */
  answeredAt: number | null;
  failure: Error | null;
  readonly refusals: string[];
  readonly changes: Tally;
}

export interface AffairHouse {
  readonly world: World;
  readonly dispatch: Dispatch;
  /** ms. */
  readonly deadline: number;
  /** Whether time runs by itself: then an interaction fails by itself. */
  readonly runs: boolean;
}

export interface Affairs {
  readonly open: Map<Snowflake, Affair>;
  /** The affair of a handle or of a form. */
  of(interaction: Interaction): Affair;
  begin(draft: Draft): Interaction;
  /** Fails what was not acknowledged in time. */
  expire(): void;
}

export interface Draft extends Pick<Affair, 'type' | 'user' | 'locale' | 'channel'> {
  readonly origin?: Stored | null;
  readonly menu?: boolean;
  /** `data`, `message`, `member` and so on. */
  readonly payload: object;
}

/** "Interaction tokens are valid for 15 minutes." */
export const TOKEN_LIFE = 15 * 60_000;

/** Somebody who waits looks again. */
export const note = (affair: Affair, now: number): void => {
  if (affair.replies.some((stored) => !isThinking(stored) && !stored.deleted)) affair.answeredAt ??= now;
  affair.changes.add();
};

export const isThinking = ({ message }: Stored): boolean => ((message.flags ?? 0) & MessageFlags.Loading) !== 0;

/** What people did, and how far the bot has answered: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function createAffairs({ world, dispatch, deadline, runs }: AffairHouse): Affairs {
  const open = new Map<Snowflake, Affair>();
  const handles = new Map<Interaction, Affair>();

  /** Who waits for an answer that can't come any more is told so. */
  const abandon = (affair: Affair): void => {
    if (affair.failure !== null || affair.replies.some((stored) => !isThinking(stored))) return;
    affair.failure = new Error(
      `The application is still thinking when the token ends. ${affair.refusals.join(' ')}`.trim(),
    );
    affair.changes.add();
  };
  const fail = (affair: Affair): void => {
    if (affair.acknowledgement !== null || affair.failure !== null) return;
    affair.failure = new Error(
      `The application did not respond within ${deadline} ms. ${affair.refusals.join(' ')}`.trim(),
    );
    affair.changes.add();
  };

  const handle = (affair: Affair, payload: Interaction['payload']): Interaction => {
    const until = async <T>(check: () => T | null): Promise<T> => {
      for (;;) {
        const seen = check();
        if (seen !== null) return seen;
        if (affair.failure !== null) throw affair.failure;
        await affair.changes.reached(affair.changes.count + 1);
      }
    };
    /** What came of another kind than was asked for. */
    const unlike = (types: readonly InteractionResponseType[], wanted: string): void => {
      const type = affair.acknowledgement?.type;
      if (type !== undefined && !types.includes(type))
        throw new Error(`It was answered with type ${type}, with no ${wanted}.`);
    };
    const self: Interaction = {
      id: affair.id,
      token: affair.token,
      payload,
      refusals: affair.refusals,
      acknowledged: () => until(() => affair.acknowledgement),
      answer: () =>
        until((): Answer | null => {
          const first = affair.replies.find((stored) => !isThinking(stored) && !stored.deleted);
          if (first === undefined && affair.acknowledgement !== null) unlike([4, 5, 6, 7], 'message');
          if (first === undefined) return null;
          const replies = affair.replies.filter((stored) => !isThinking(stored) && !stored.deleted).map(replyOf);
          return {
            message: first.message,
            ephemeral: first.seenBy !== null,
            ms: (affair.answeredAt ?? world.now()) - affair.createdAt,
            replies,
          };
        }),
      replies: (count) =>
        until(() => {
          const given = affair.replies.filter((stored) => !isThinking(stored));
          return given.length < count ? null : given.map(replyOf);
        }),
      choices: () =>
        until(() => {
          unlike([InteractionResponseType.ApplicationCommandAutocompleteResult], 'choices');
          return affair.choices;
        }),
      modal: () =>
        until(() => {
          unlike([InteractionResponseType.Modal], 'form');
          return affair.modal === null ? null : { data: affair.modal, interaction: self };
        }),
    };
    handles.set(self, affair);
    return self;
  };

  return {
    open,
    of(interaction) {
      const affair = handles.get(interaction);
      if (affair === undefined) throw new Error('The interaction is of another server.');
      return affair;
    },
    begin({ type, user, locale, channel, origin = null, menu = false, payload }) {
      const id = world.id();
      const token = Buffer.from(`interaction:${id}:${randomBytes(90).toString('base64url')}`).toString('base64url');
      const affair: Affair = {
        id,
        token,
        type,
        user,
        locale,
        channel,
        createdAt: world.now(),
        origin,
        menu,
        acknowledgement: null,
        original: null,
        replies: [],
        choices: null,
        modal: null,
        answeredAt: null,
        failure: null,
        refusals: [],
        changes: createTally(),
      };
      open.set(id, affair);
      const full = { id, token, type, version: 1, ...payload };
      dispatch(GatewayDispatchEvents.InteractionCreate, full, channel.guild, null);
      if (runs) setTimeout(() => fail(affair), deadline + 1).unref();
      return handle(affair, full);
    },
    expire() {
      for (const affair of open.values()) {
        if (world.now() - affair.createdAt > deadline) fail(affair);
        if (world.now() - affair.createdAt > TOKEN_LIFE) abandon(affair);
      }
    },
  };
}

const replyOf = (stored: Stored): Reply => ({
  message: stored.message,
  ephemeral: stored.seenBy !== null,
  edits: stored.edits.filter((message) => ((message.flags ?? 0) & MessageFlags.Loading) === 0),
  deleted: stored.deleted,
});
