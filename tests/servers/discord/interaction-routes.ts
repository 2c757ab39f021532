import { InteractionResponseType, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { type Affair, type Affairs, isThinking, note, TOKEN_LIFE } from './affairs.ts';
import { choiceFaults, fieldsOf, modalFaults, replyEditFaults, replyFaults } from './body-limits.ts';
import { mustBeOpen, mustNotBeEmpty } from './message-routes.ts';
import type { Messages } from './messages.ts';
import { rightsIn } from './permissions.ts';
import {
  acknowledged,
  emptyMessage,
  invalidForm,
  invalidWebhookToken,
  Refusal,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './refusals.ts';
import { type Call, type Given, openRoute, type Route } from './routes.ts';
import type { Stored, World } from './world.ts';

/** How an interaction of each type may be answered. */
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
  [InteractionType.ModalSubmit]: [4, 5],
};

export interface InteractionHouse {
  readonly world: World;
  readonly affairs: Affairs;
  readonly messages: Messages;
  /** ms. */
  readonly deadline: number;
}

/** How the bot answers: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function interactionRoutes({ world, affairs, messages, deadline }: InteractionHouse): readonly Route[] {
  /** What an affair is refused is written down with it. */
  const within = (affair: Affair, act: () => Given): Given => {
    try {
      return act();
    } catch (error) {
      if (error instanceof Refusal) affair.refusals.push(`${error.code} ${error.message}`);
      throw error;
    }
  };

  const say = (affair: Affair, body: unknown, flags: number): Stored => {
    const ephemeral = ((flags | Number(fieldsOf(body).flags ?? 0)) & MessageFlags.Ephemeral) !== 0;
    const { origin } = affair;
    mustBeOpen(affair.channel, rightsIn(world, affair.channel, affair.user));
    const metadata = {
      id: affair.id,
      type: affair.type,
      user: world.user(affair.user).user,
      authorizing_integration_owners: { 0: affair.channel.guild ?? '0' },
      ...(origin === null ? {} : { interacted_message_id: origin.message.id }),
    };
    // "Nonce" is of messages by the bot's token alone.
    const { nonce: _nonce, ...message } = fieldsOf(body);
    const stored = messages.add(affair.channel, world.botId, message, {
      flags: flags | (ephemeral ? MessageFlags.Ephemeral : 0),
      seenBy: ephemeral ? affair.user : null,
      extra: {
        type:
          origin !== null
            ? MessageType.Reply
            : affair.menu
              ? MessageType.ContextMenuCommand
              : MessageType.ChatInputCommand,
        application_id: world.applicationId,
        webhook_id: world.applicationId,
        interaction_metadata: metadata,
        ...(origin === null
          ? {}
          : { message_reference: { type: 0, channel_id: affair.channel.id, message_id: origin.message.id } }),
      },
    });
    affair.replies.push(stored);
    return stored;
  };

  const refuseFaults = (faults: readonly string[]): void => {
    if (faults.length === 1 && faults[0]?.endsWith('content: empty message')) throw emptyMessage();
    if (faults.length > 0) throw invalidForm(faults);
  };
  const inData = (faults: readonly string[]): string[] => faults.map((fault) => `data/${fault}`);

  /** Does what the callback says. */
  const perform = (affair: Affair, type: InteractionResponseType, data: unknown): void => {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        refuseFaults(inData(replyFaults(data)));
        affair.original = say(affair, data, 0);
        return;
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        const flags = Number(fieldsOf(data).flags ?? 0);
        if ((flags & ~MessageFlags.Ephemeral) !== 0) throw invalidForm(['data/flags: Only EPHEMERAL can be set']);
        affair.original = say(affair, {}, flags | MessageFlags.Loading);
        return;
      }
      case InteractionResponseType.DeferredMessageUpdate:
        affair.original = affair.origin;
        return;
      case InteractionResponseType.UpdateMessage: {
        refuseFaults(inData(replyEditFaults(data ?? {})));
        const { origin } = affair;
        if (origin === null || origin.deleted) throw unknownMessage();
        mustNotBeEmpty(origin, data);
        messages.edit(affair.channel, origin, data);
        affair.original = origin;
        affair.replies.push(origin);
        return;
      }
      case InteractionResponseType.ApplicationCommandAutocompleteResult: {
        const { choices } = fieldsOf(data);
        refuseFaults(choiceFaults(choices));
        affair.choices = choices as NonNullable<Affair['choices']>;
        return;
      }
      default:
        refuseFaults(inData(modalFaults(data)));
        affair.modal = data as Affair['modal'];
    }
  };

  const callback = ({ params, query, body }: Call): Given => {
    const affair = affairs.open.get(params.interaction ?? '');
    if (affair === undefined || affair.token !== params.token) throw unknownInteraction();
    return within(affair, () => {
      if (affair.acknowledgement !== null) throw acknowledged();
      const ms = world.now() - affair.createdAt;
      if (ms > deadline) {
        affairs.expire();
        throw unknownInteraction();
      }
      const { type, data } = fieldsOf(body);
      const fromMessage = affair.type === InteractionType.ModalSubmit && affair.origin !== null;
      const allowed = [...(ANSWERS[affair.type] ?? []), ...(fromMessage ? [6, 7] : [])];
      if (typeof type !== 'number' || !allowed.includes(type))
        throw invalidForm([`type: Value must be one of {${allowed.join(', ')}}.`]);
      perform(affair, type, data);
      affair.acknowledgement = { type, ms };
      note(affair, world.now());
      if (query.get('with_response') !== 'true') return { status: 204 };
      const { original } = affair;
      const shown = original === null ? {} : { message: original.message };
      return {
        status: 200,
        body: {
          interaction: {
            id: affair.id,
            type: affair.type,
            channel_id: affair.channel.id,
            ...(original === null
              ? {}
              : {
                  response_message_id: original.message.id,
                  response_message_loading: isThinking(original),
                  response_message_ephemeral: original.seenBy !== null,
                }),
          },
          resource: { type, ...shown },
        },
      };
    });
  };

  const byToken = ({ params }: Call): Affair => {
    if (params.webhook !== world.applicationId) throw unknownWebhook();
    const affair = [...affairs.open.values()].find(({ token }) => token === params.token);
    if (affair === undefined || world.now() - affair.createdAt > TOKEN_LIFE) throw invalidWebhookToken();
    if (affair.acknowledgement === null || affair.type === InteractionType.ApplicationCommandAutocomplete)
      throw unknownWebhook();
    return affair;
  };

  const changed = (affair: Affair, stored: Stored): Given => {
    if (!affair.replies.includes(stored)) affair.replies.push(stored);
    note(affair, world.now());
    return { status: 200, body: stored.message };
  };

  const messageOf = (affair: Affair, id: string | undefined): Stored => {
    const stored = id === '@original' ? affair.original : affair.replies.find(({ message }) => message.id === id);
    if (stored === null || stored === undefined || stored.deleted) throw unknownMessage();
    return stored;
  };

  const withMessage =
    (act: (affair: Affair, stored: Stored, call: Call) => Given) =>
    (call: Call): Given => {
      const affair = byToken(call);
      return within(affair, () => act(affair, messageOf(affair, call.params.message), call));
    };

  return [
    openRoute('POST', '/interactions/:interaction/:token/callback', callback),
    openRoute('POST', '/webhooks/:webhook/:token', (call) => {
      const affair = byToken(call);
      return within(affair, () => {
        refuseFaults(replyFaults(call.body));
        const { original } = affair;
        // Directly after a deferral it edits what "is thinking", whose audience stays: said of Create Followup Message.
        if (original !== null && !original.deleted && isThinking(original)) {
          messages.edit(affair.channel, original, call.body);
          return changed(affair, original);
        }
        return changed(affair, say(affair, call.body, 0));
      });
    }),
    openRoute(
      'GET',
      '/webhooks/:webhook/:token/messages/:message',
      withMessage((_affair, stored) => ({ status: 200, body: stored.message })),
    ),
    openRoute(
      'PATCH',
      '/webhooks/:webhook/:token/messages/:message',
      withMessage((affair, stored, { body }) => {
        refuseFaults(replyEditFaults(body));
        mustNotBeEmpty(stored, body);
        messages.edit(affair.channel, stored, body);
        return changed(affair, stored);
      }),
    ),
    openRoute(
      'DELETE',
      '/webhooks/:webhook/:token/messages/:message',
      withMessage((affair, stored) => {
        messages.remove(affair.channel, stored);
        note(affair, world.now());
        return { status: 204 };
      }),
    ),
  ];
}
