import { noticeCard } from '../../core/card/notice-card.ts';
import type { Form } from '../../core/command/form.ts';
import type { Answer, Asker, Clock, Desk, Log, Prospect, Request } from '../../core/ports.ts';
import type { Api } from './api.ts';
import { askerOf, permissionBits } from './asker.ts';
import { type Interaction, interactionTypes, withoutNulls } from './interaction.ts';
import { suggestions } from './limits.ts';
import { formModal } from './modal.ts';
import type { Pace } from './pace.ts';
import { renderDiscord } from './render.ts';
import { callbackTypes, createReply, type Reply, replacing, seenBy } from './reply.ts';
import { requestOf, typingOf } from './request.ts';
import { soon } from './soon.ts';

export interface ResponderPorts {
  readonly api: Api;
  readonly desk: () => Desk;
  readonly zone: string;
  /** Where the API lies; null for Discord's own. */
  readonly apiBase: string | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: Pace;
  /** The application's id, where an interaction does not say it. */
  application(): string;
  owns(guild: string, user: string): boolean;
  /** The asker with what they may do there, where an interaction does not tell. */
  rank(asker: Asker): Promise<Asker>;
}

const late = Symbol('late');

/** What stands in the way of a message that takes its own place: it holds no button that could be pressed. */
const canReplace = ({ type, message }: Interaction): boolean =>
  type === interactionTypes.component || (type === interactionTypes.modal && message !== undefined);

/** Discord always tells what a member may do; not every server that speaks its protocol does. */
const tellsRank = ({ member, guild_id, guild }: Interaction): boolean =>
  permissionBits(member?.permissions) !== null || [member, guild_id, guild].every((each) => each === undefined);

const unchecked = (asker: Asker): Asker =>
  asker.person.manager ? asker : { ...asker, person: { ...asker.person, unchecked: true } };

const strange: Answer = {
  card: noticeCard({
    tone: 'problem',
    title: 'I no longer know this',
    blocks: ['It is from an earlier version of me. Type /news help to see what I know now.'],
  }),
  how: 'add',
  problem: null,
};

/** Answers interactions. Never rejects. */
export const createResponder = (ports: ResponderPorts): ((interaction: Interaction) => Promise<void>) => {
  const { desk, zone, apiBase, clock, log, pace, application, owns, rank } = ports;
  let waiting = 0;

  const suggest = async (interaction: Interaction, asker: Asker, reply: Reply): Promise<void> => {
    const typing = typingOf(interaction);
    const offered =
      typing === null
        ? []
        : await soon(desk().complete(typing.verb, typing.option, typing.typed, asker), pace.suggestions, []).catch(
            (err: unknown) => {
              log.error({ err, ...typing }, 'suggestions failed by a bug');
              return [];
            },
          );
    const choices = offered.slice(0, suggestions).map(({ label, value }) => ({ name: label, value }));
    await reply.respond(callbackTypes.choices, { choices });
  };

  /** A modal can't be answered with another, and none opens after an announcement. */
  const formFor = async (interaction: Interaction, request: Request, asker: Asker): Promise<Form | null> => {
    const asks = request.kind === 'pressed' ? request.action.verb === 'run' : request.kind === 'filled';
    if (!asks || interaction.type === interactionTypes.modal) return null;
    return soon(desk().form(request, asker), pace.form, null);
  };

  const answer = async (interaction: Interaction, request: Request, asker: Asker, reply: Reply): Promise<void> => {
    const received = clock.now();
    const acknowledged = () => log.debug({ ms: clock.now() - received }, 'acknowledged a question on Discord');
    const form = await formFor(interaction, request, asker);
    if (form !== null) {
      await reply.respond(callbackTypes.modal, formModal(form));
      return acknowledged();
    }
    const prospect = desk().prospect(request);
    const announced = announcement(interaction, prospect);
    if (prospect.slow || prospect.changes || waiting > pace.crowd) {
      // Before the work begins, which may keep the process from anything else; and where two processes listen for a
      // moment, Discord takes the acknowledgement of one, which alone changes what is to be changed.
      if (!(await announce(announced, reply))) return;
      acknowledged();
      return settle(await desk().answer(request, asker), announced, reply);
    }
    const answering = desk().answer(request, asker);
    const quick = await soon(answering, pace.patience, late);
    if (quick !== late) {
      await answerAtOnce(quick, canReplace(interaction), reply);
      return acknowledged();
    }
    if (!(await announce(announced, reply))) return;
    acknowledged();
    await settle(await answering, announced, reply);
  };

  return async (given) => {
    const interaction = withoutNulls(given ?? {}) as Interaction;
    try {
      const reply = createReply(ports, interaction, interaction.application_id ?? application());
      const told = askerOf(interaction, zone, owns);
      const asker = told === null || tellsRank(interaction) ? told : await soon(rank(told), pace.form, unchecked(told));
      if (asker === null)
        return log.warn({ type: interaction.type }, 'a question on Discord names nobody, or no channel');
      if (interaction.type === interactionTypes.autocomplete) return await suggest(interaction, asker, reply);
      const request = requestOf(interaction, apiBase);
      if (request === null) return await answerAtOnce(strange, false, reply);
      waiting += 1;
      await answer(interaction, request, asker, reply).finally(() => {
        waiting -= 1;
      });
    } catch (err) {
      log.error({ err, type: interaction.type }, 'a question on Discord could not be answered by a bug');
    }
  };
};

/** What is said before the answer is there: `update` leaves the message whose button was pressed as it is. */
type Announcement = 'to-all' | 'to-asker' | 'update';

const announcement = (interaction: Interaction, { how, audience }: Prospect): Announcement => {
  if (how === 'replace' && canReplace(interaction)) return 'update';
  return audience === 'asker' ? 'to-asker' : 'to-all';
};

const announce = (announced: Announcement, reply: Reply): Promise<boolean> => {
  if (announced === 'update') return reply.respond(callbackTypes.deferredUpdate);
  return announced === 'to-all'
    ? reply.respond(callbackTypes.deferred)
    : reply.respond(callbackTypes.deferred, { flags: 64 });
};

const answerAtOnce = async ({ card, how }: Answer, replaceable: boolean, reply: Reply): Promise<void> => {
  const [first, ...others] = renderDiscord(card);
  if (first === undefined) return;
  const toAsker = card.audience === 'asker';
  const taken =
    how === 'replace' && replaceable
      ? await reply.respond(callbackTypes.update, replacing(first))
      : await reply.respond(callbackTypes.message, seenBy(first, toAsker));
  if (taken) await followWith(others, toAsker, reply);
};

/** Gives the answer that was announced. */
const settle = async ({ card, how }: Answer, announced: Announcement, reply: Reply): Promise<void> => {
  const messages = renderDiscord(card);
  const toAsker = card.audience === 'asker';
  if (announced === 'update' && how === 'add') return followWith(messages, toAsker, reply);
  if (announced === 'to-all' && toAsker) {
    // A follow-up before that would take the announcement's place, and its audience.
    if (!(await reply.withdraw())) return;
    return followWith(messages, true, reply);
  }
  const [first, ...others] = messages;
  if (first !== undefined && (await reply.edit(first))) {
    await followWith(others, announced === 'to-asker' || toAsker, reply);
  }
};

/** One after the other, so that they stand in order. */
const followWith = async (
  messages: ReturnType<typeof renderDiscord>,
  toAsker: boolean,
  reply: Reply,
): Promise<void> => {
  for (const message of messages) {
    if (!(await reply.follow(message, toAsker))) return;
  }
};
