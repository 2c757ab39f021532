import type { Affair } from './affair.ts';
import { fields, list } from './fields.ts';
import type { Ack } from './interface.ts';
import type { Ledger } from './ledger.ts';
import { Refusal } from './method.ts';
import { change, checkView, close, push, stackOf } from './views.ts';
import type { User, View, World } from './world.ts';

/**
 * What becomes of a modal by the acknowledgement of its submission: https://docs.slack.dev/surfaces/modals#response_actions.
 * Errors must name input blocks of this view; a view that is none, or another action, is recorded, and the person reads that it failed.
 */
export const submitted = (
  parts: { readonly world: World; readonly ledger: Ledger },
  affair: Affair,
  user: User,
  view: View,
  { payload, error }: Ack,
): void => {
  const { world, ledger } = parts;
  if (error !== null) return;
  const wrong = (fault: string): void => {
    ledger.invalidBodies.push({ method: 'view_submission', faults: [fault], body: payload ?? {} });
  };
  try {
    switch (payload?.response_action) {
      case undefined:
        if (payload === null) close(world, [view]);
        else wrong('response_action: missing');
        return;
      case 'clear':
        close(world, stackOf(world, user.id));
        return;
      case 'errors': {
        const inputs = new Set(
          list(view.full.blocks).flatMap(({ type, block_id: id }) => (type === 'input' ? [id] : [])),
        );
        const named = Object.keys(fields(payload.errors));
        if (named.length === 0) wrong('errors: none');
        for (const id of named) if (!inputs.has(id)) wrong(`errors: ${id} is no input block`);
        return;
      }
      case 'update':
        change(world, view, checkView(ledger, 'view_submission', payload.view));
        affair.view = view;
        world.wait.changed();
        return;
      case 'push':
        affair.view = push(world, user, checkView(ledger, 'view_submission', payload.view));
        world.wait.changed();
        return;
      default:
        wrong('response_action: unknown');
    }
  } catch (refused) {
    if (!(refused instanceof Refusal)) throw refused;
  }
};
