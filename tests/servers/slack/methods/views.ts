import type { Affair } from '../affair.ts';
import { fields, string } from '../fields.ts';
import { type Call, type Method, need, refuse } from '../method.ts';
import { viewShape } from '../shapes.ts';
import { change, checkView, close, push, show, stackOf } from '../views.ts';
import { mayEnter, type User, type View } from '../world.ts';

/** https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses */
const triggerLife = 3000;

/** Takes a trigger: once, and within three seconds. */
const exchange = ({ world, args }: Call): { readonly affair: Affair; readonly user: User } => {
  const trigger = world.triggers.get(string(args.trigger_id) || string(args.interactivity_pointer));
  if (trigger?.affair.user == null) return refuse('invalid_trigger_id');
  if (world.clock.now() - trigger.at > triggerLife) return refuse('expired_trigger_id');
  if (trigger.exchanged) return refuse('exchanged_trigger_id');
  trigger.exchanged = true;
  return { affair: trigger.affair, user: trigger.affair.user };
};

const modalSent = (call: Call, method: string) => {
  if (call.args.view === undefined) need(call.args, 'view');
  const sent = checkView(call.ledger, method, call.args.view);
  if (sent.type !== 'modal') return refuse('invalid_arguments');
  return sent;
};

/** https://docs.slack.dev/reference/methods/views.open: the modals that were open before are gone. */
export const open: Method = {
  token: 'bot',
  scopes: [],
  tier: 4,
  json: true,
  run: (call) => {
    const sent = modalSent(call, 'views.open');
    const { affair, user } = exchange(call);
    close(call.world, stackOf(call.world, user.id));
    affair.view = show(call.world, user, sent, null);
    call.world.wait.changed();
    return { view: viewShape(call.world, affair.view) };
  },
};

/** https://docs.slack.dev/reference/methods/views.push */
export const pushView: Method = {
  token: 'bot',
  scopes: [],
  tier: 4,
  json: true,
  run: (call) => {
    const sent = modalSent(call, 'views.push');
    const { affair, user } = exchange(call);
    affair.view = push(call.world, user, sent);
    call.world.wait.changed();
    return { view: viewShape(call.world, affair.view) };
  },
};

/** https://docs.slack.dev/reference/methods/views.update */
export const updateView: Method = {
  token: 'bot',
  scopes: [],
  tier: 4,
  json: true,
  run: (call) => {
    const { world, args } = call;
    const sent = modalSent(call, 'views.update');
    const external = string(args.external_id);
    const view = world.views.findLast(
      ({ id, open: shown, sent: { external_id: name } }) =>
        shown && (external === '' ? id === args.view_id : name === external),
    );
    if (view === undefined || !mayEnter(world, call.install, view.teamId)) return refuse('not_found');
    if (string(args.hash) !== '' && args.hash !== view.hash) return refuse('hash_conflict');
    change(world, view, sent);
    const cause = [...world.triggers.values()].findLast(({ affair }) => affair.stage === view);
    if (cause !== undefined) cause.affair.view = view;
    world.wait.changed();
    return { view: viewShape(world, view) };
  },
};

/** https://docs.slack.dev/reference/methods/views.publish */
export const publish: Method = {
  token: 'bot',
  scopes: [],
  tier: 4,
  json: true,
  run: (call) => {
    const { world, args } = call;
    const user = world.users.get(need(args, 'user_id'));
    if (user === undefined || user.isBot || !mayEnter(world, call.install, user.teamId))
      return refuse('invalid_arguments');
    if (!world.settings.homeTab) return refuse('not_enabled');
    const sent = checkView(call.ledger, 'views.publish', fields(args.view));
    if (sent.type !== 'home') return refuse('invalid_arguments');
    const before = homeOf(world.views, user.id);
    if (string(args.hash) !== '' && before !== null && args.hash !== before.hash) return refuse('hash_conflict');
    if (before === null) show(world, user, sent, null);
    else change(world, before, sent);
    const view = homeOf(world.views, user.id);
    if (view === null) return refuse('internal_error');
    world.homes.set(user.id, (world.homes.get(user.id) ?? 0) + 1);
    world.wait.changed();
    return { view: viewShape(world, view) };
  },
};

export const homeOf = (views: readonly View[], userId: string): View | null =>
  views.find(({ type, user }) => type === 'home' && user === userId) ?? null;
