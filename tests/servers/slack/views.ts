import { viewFaults } from '../slack-limits.ts';
import { kept, refuseBlocks } from './blocks.ts';
import { fields, list, string } from './fields.ts';
import type { Fields } from './interface.ts';
import type { Ledger } from './ledger.ts';
import { Refusal, refuse } from './method.ts';
import { viewShape } from './shapes.ts';
import { secret, type User, type View, type World } from './world.ts';

/** https://docs.slack.dev/surfaces/modals#stack */
const mostViews = 3;

/** Records and refuses what is no view: `invalid_arguments` with a sentence each, `view_too_large`. */
export const checkView = (ledger: Ledger, method: string, value: unknown): Fields => {
  const view = fields(value);
  const faults = viewFaults(view);
  if (faults.length > 0) ledger.invalidBodies.push({ method, faults, body: view });
  if (faults.includes('view_too_large')) refuse('view_too_large');
  refuseBlocks(faults, 'invalid_arguments');
  return view;
};

const newHash = (world: World): string => `${Math.floor(world.clock.now() / 1000)}.${secret(4)}`;

/** Brings a view to somebody's screen; a modal on top of those that are open. */
export const show = (world: World, user: User, sent: Fields, previous: View | null): View => {
  const type = sent.type === 'home' ? 'home' : 'modal';
  const id = world.id('V');
  const view: View = {
    id,
    type,
    hash: newHash(world),
    callbackId: string(sent.callback_id),
    privateMetadata: string(sent.private_metadata),
    sent,
    full: {},
    user: user.id,
    teamId: user.teamId,
    open: true,
    values: {},
    previous: previous?.id ?? null,
    root: previous?.root ?? id,
  };
  fill(world, view);
  world.views.push(view);
  world.wait.changed();
  return view;
};

/** The same view with other content; what was entered stays where block and action keep their ids. */
export const change = (world: World, view: View, sent: Fields): void => {
  view.sent = sent;
  view.callbackId = string(sent.callback_id);
  view.privateMetadata = string(sent.private_metadata);
  view.hash = newHash(world);
  fill(world, view);
  world.wait.changed();
};

const fill = (world: World, view: View): void => {
  view.full = { blocks: kept(list(view.sent.blocks)) };
  view.values = initialValues(list(view.full.blocks), view.values);
  view.full = viewShape(world, view);
};

/** As `state.values`: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_submission */
const initialValues = (blocks: readonly Fields[], before: View['values']): View['values'] =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      const elements = [fields(block.element), fields(block.accessory), ...list(block.elements)].filter(
        ({ type }) => typeof type === 'string' && valued.has(type),
      );
      if (elements.length === 0) return [];
      const id = string(block.block_id);
      return [
        [
          id,
          Object.fromEntries(
            elements.map((element) => {
              const action = string(element.action_id);
              return [action, before[id]?.[action] ?? initialValue(element)];
            }),
          ),
        ],
      ];
    }),
  );

/** Elements that keep a value; buttons and overflow menus do not. */
const valued = new Set([
  'plain_text_input',
  'static_select',
  'external_select',
  'channels_select',
  'conversations_select',
  'users_select',
  'multi_static_select',
  'checkboxes',
  'radio_buttons',
  'timepicker',
  'datepicker',
  'number_input',
  'url_text_input',
  'email_text_input',
]);

/** What an element holds before anybody touches it. */
const initialValue = (element: Fields): Fields => {
  const { type } = element;
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
    case 'url_text_input':
    case 'email_text_input':
      return { type, value: element.initial_value ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] };
    case 'channels_select':
      return { type, selected_channel: element.initial_channel ?? null };
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null };
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    default:
      return { type, selected_option: element.initial_option ?? null };
  }
};

/** The modals of somebody, from the first to the one on top. */
export const stackOf = (world: World, userId: string): readonly View[] =>
  world.views.filter(({ user, type, open }) => user === userId && type === 'modal' && open);

export const close = (world: World, views: readonly View[]): void => {
  for (const view of views) view.open = false;
  world.wait.changed();
};

/** One more on top, three at most. */
export const push = (world: World, user: User, sent: Fields): View => {
  const stack = stackOf(world, user.id);
  if (stack.length >= mostViews) throw new Refusal('push_limit_reached');
  return show(world, user, sent, stack.at(-1) ?? null);
};
