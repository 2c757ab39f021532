import { type Affair, beginAffair, deliveryOf } from './affair.ts';
import { answer } from './answers.ts';
import { elementNamed, elementsOf, enteredIn, isEmpty } from './elements.ts';
import type { Events } from './events.ts';
import { fields, list, string } from './fields.ts';
import type { Ack, ChoiceOptions, Delivery, Fields, SlackServer } from './interface.ts';
import type { Ledger } from './ledger.ts';
import { Refusal } from './method.ts';
import { stand } from './methods/chat.ts';
import { directMessage } from './methods/places.ts';
import { homeOf } from './methods/views.ts';
import { actionPayload, shortcutPayload, slashPayload, viewPayload } from './payloads.ts';
import { messageShape, viewShape } from './shapes.ts';
import type { EnvelopeType } from './sockets.ts';
import { submitted } from './submission.ts';
import type { Transport } from './transport.ts';
import { typed } from './typing.ts';
import { close } from './views.ts';
import { type Channel, found, installIn, type Message, type User, type View, type World } from './world.ts';

type People = Pick<
  SlackServer,
  'slash' | 'press' | 'choose' | 'shortcut' | 'submit' | 'closeModal' | 'openHome' | 'takeAway' | 'write' | 'event'
>;

/** What people do, as their app sends it to ours. */
export const createPeople = (parts: {
  readonly world: World;
  readonly ledger: Ledger;
  readonly transport: Transport;
  readonly events: Events;
}): People => {
  const { world, transport, events } = parts;
  const userOf = ({ id }: { readonly id: string }): User => found(world.users.get(id), `user ${id}`);
  const channelOf = (id: string): Channel => found(world.channels.get(id), `channel ${id}`);
  const messageOf = ({ ts, channel }: { readonly ts: string; readonly channel: string }): Message =>
    found(
      world.messages.find((one) => one.ts === ts && one.channel === channel && !one.deleted),
      'such message any more',
    );
  const viewOf = ({ id }: { readonly id: string }): View =>
    found(
      world.views.find((one) => one.id === id && one.open),
      'such view open any more',
    );
  const send = (affair: Affair, type: EnvelopeType, acked: (ack: Ack) => void = () => {}): Delivery => {
    if (type === 'interactive' && !world.settings.interactivity) throw new Error('Interactivity is off for this app');
    transport.deliver(affair, type, acked);
    return deliveryOf(world, affair);
  };
  const mustBeThere = (user: User, channel: Channel): void => {
    if (installIn(world, user.teamId) === undefined) throw new Error('The app is not installed there');
    if (channel.kind !== 'public' && !channel.members.includes(user.id))
      throw new Error(`${user.name} does not see this conversation`);
  };

  const use = (options: ChoiceOptions, act: (element: Fields) => Fields): Delivery => {
    const user = userOf(options.user);
    if ('ts' in options.on) {
      const message = messageOf(options.on);
      const channel = channelOf(message.channel);
      mustBeThere(user, channel);
      if (message.ephemeralFor !== null && message.ephemeralFor !== user.id)
        throw new Error(`${user.name} does not see this message`);
      const { element, blockId } = elementNamed(message.blocks, options.element, options.nth);
      const action = act(element);
      const state = action.type === 'button' || action.type === 'overflow' ? {} : stateOf(blockId, element, action);
      const affair = beginAffair(world, { user, channel, origin: message });
      affair.payload = actionPayload(
        world,
        affair,
        user,
        { message, channel, state },
        { ...action, block_id: blockId },
      );
      return send(affair, 'interactive');
    }
    const view = viewOf(options.on);
    if (view.user !== user.id) throw new Error(`${user.name} does not see this view`);
    const { element, blockId } = elementNamed(list(view.full.blocks), options.element, options.nth);
    const action = act(element);
    const before = view.values[blockId];
    if (before !== undefined && string(element.action_id) in before)
      view.values = { ...view.values, [blockId]: { ...before, ...stateOf(blockId, element, action)[blockId] } };
    const affair = beginAffair(world, { user, stage: view });
    affair.payload = actionPayload(world, affair, user, { view }, { ...action, block_id: blockId });
    return send(affair, 'interactive');
  };

  return {
    slash: ({ user: face, channel: place, text = '', command: name = '/news' }) => {
      const user = userOf(face);
      const channel = channelOf(place.id);
      mustBeThere(user, channel);
      const command = found(
        world.settings.commands.find(({ command: one }) => one === name),
        `command ${name}`,
      );
      const affair = beginAffair(world, { user, channel });
      affair.payload = slashPayload(world, affair, {
        user,
        channel,
        command: name,
        text: typed(world, user, text, command),
      });
      return send(affair, 'slash_commands', ({ payload }) => {
        if (payload === null || (payload.text === undefined && payload.blocks === undefined)) return;
        refusedAlone(() => answer(parts, affair, payload, 'ack'));
      });
    },
    press: (options) =>
      use(options, (element) => {
        if (element.type !== 'button') throw new Error(`"${options.element}" is no button`);
        return {
          action_id: element.action_id,
          text: element.text,
          ...(element.value === undefined ? {} : { value: element.value }),
          ...(element.style === undefined ? {} : { style: element.style }),
          ...(element.url === undefined ? {} : { url: element.url }),
          type: 'button',
        };
      }),
    choose: (options) =>
      use(options, (element) => ({
        action_id: element.action_id,
        ...enteredIn(element, options.option),
        ...(element.placeholder === undefined ? {} : { placeholder: element.placeholder }),
      })),
    shortcut: ({ user: face, callbackId, message: on }) => {
      const user = userOf(face);
      found(
        world.settings.shortcuts.find(
          (one) => one.callbackId === callbackId && one.type === (on === undefined ? 'global' : 'message'),
        ),
        `shortcut ${callbackId}`,
      );
      const message = on === undefined ? null : messageOf(on);
      const channel = message === null ? null : channelOf(message.channel);
      if (channel !== null) mustBeThere(user, channel);
      const affair = beginAffair(world, { user, channel, origin: message?.botId == null ? null : message });
      const place = message === null || channel === null ? null : { message, channel };
      affair.payload = shortcutPayload(world, affair, user, callbackId, place);
      return send(affair, 'interactive');
    },
    submit: ({ user: face, view: shown, values = {} }) => {
      const user = userOf(face);
      const view = viewOf(shown);
      if (view.user !== user.id) throw new Error(`${user.name} does not see this view`);
      view.values = entered(view, values);
      view.full = viewShape(world, view);
      const affair = beginAffair(world, { user, stage: view });
      affair.payload = viewPayload(world, affair, user, view, 'view_submission');
      return send(affair, 'interactive', (ack) => submitted(parts, affair, user, view, ack));
    },
    closeModal: ({ user: face, view: shown }) => {
      const user = userOf(face);
      const view = viewOf(shown);
      close(world, [view]);
      if (view.sent.notify_on_close !== true) return null;
      const affair = beginAffair(world, { user, stage: view });
      affair.payload = viewPayload(world, affair, user, view, 'view_closed');
      return send(affair, 'interactive');
    },
    openHome: (face, tab = 'home') => {
      const user = userOf(face);
      const install = found(installIn(world, user.teamId), 'app in this team');
      const home = homeOf(world.views, user.id);
      const affair = events.send(user.teamId, {
        type: 'app_home_opened',
        user: user.id,
        channel: directMessage(world, install, user.id).id,
        tab,
        ...(home === null || tab !== 'home' ? {} : { view: viewShape(world, home) }),
      });
      return affair === null ? null : deliveryOf(world, affair);
    },
    takeAway: ({ ts, channel }) => {
      const message = world.messages.find((one) => one.ts === ts && one.channel === channel);
      found(message, `message ${ts}`).deleted = true;
      world.wait.changed();
    },

    write: ({ user: face, channel: place, text, blocks }) => {
      const user = userOf(face);
      const channel = channelOf(place.id);
      const body = { text, ...(blocks === undefined ? {} : { blocks }) };
      const message = stand(world, channel, body, { user: user.id, botId: null });
      const bot = installIn(world, channel.teamId)?.botUserId ?? '';
      const type = channel.kind === 'im' ? 'im' : channel.kind === 'private' ? 'group' : 'channel';
      if (channel.members.includes(bot))
        events.send(
          channel.teamId,
          { ...messageShape(world, message, false), type: 'message', channel: channel.id, channel_type: type },
          `message.${type}${type === 'im' ? '' : 's'}`,
        );
      return message;
    },
    event: (event, team) => {
      const affair = events.send(team?.id ?? found([...world.teams.keys()][0], 'team'), event);
      return affair === null ? null : deliveryOf(world, affair);
    },
  };
};

/** State of one element, by block and action. */
const stateOf = (blockId: string, element: Fields, { action_id: _, placeholder: __, ...value }: Fields) => ({
  [blockId]: { [string(element.action_id)]: value },
});

/** What a message that Slack refuses comes to where nobody waits for the answer: it is recorded, and not shown. */
const refusedAlone = (run: () => void): void => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
};

/** What a modal holds once the fields were filled; the client itself asks for those that are needed. */
const entered = (view: View, values: Readonly<Record<string, string | readonly string[]>>): View['values'] => {
  const blocks = list(view.full.blocks);
  const filled = new Map(
    Object.entries(values).map(([name, value]) => [elementNamed(blocks, name).element.action_id, value]),
  );
  const result = Object.fromEntries(Object.entries(view.values).map(([id, actions]) => [id, { ...actions }]));
  for (const { element, blockId } of elementsOf(blocks)) {
    const value = filled.get(element.action_id);
    const kept = result[blockId];
    if (value !== undefined && kept !== undefined) kept[string(element.action_id)] = enteredIn(element, value);
  }
  for (const block of blocks) {
    const id = string(block.block_id);
    const action = string(fields(block.element).action_id);
    if (block.type === 'input' && block.optional !== true && isEmpty(result[id]?.[action]))
      throw new Error(`Slack asks for ${string(fields(block.label).text)} before anything is sent`);
  }
  return result;
};
