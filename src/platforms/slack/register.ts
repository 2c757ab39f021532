import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from '@slack/bolt';
import { answer } from './answering.ts';
import { handleEvent, type Presence } from './events.ts';
import { formCallback } from './form-view.ts';
import type { Front } from './front.ts';
import { readShortcut } from './manifest.ts';
import { createOnce } from './once.ts';
import { type Origin, readOrigin } from './origin.ts';
import { fields, list, words } from './payload.ts';
import { linkedRequest, pressedRequest, typedRequest } from './request.ts';
import { loggable } from './secrets.ts';
import { turnAway } from './stranger.ts';
import { submit } from './submission.ts';
import type { UnderWay } from './under-way.ts';

export interface Reception {
  readonly front: Front;
  readonly presence: Presence;
  readonly underWay: UnderWay;
  /** False when nothing new is taken any more. */
  taking(): boolean;
}

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/** What an App with extended error handling tells of what could not be handled. */
interface Failed {
  readonly error: Error & { readonly code: string };
  readonly body: unknown;
}

/** Slack sends an envelope again where it missed the acknowledgement; so many are remembered. */
const remembered = 5000;

/** Attaches the bot to any App; what is met twice, by whichever App, is answered once. */
export const createReception = (reception: Reception): ((app: App) => void) => {
  const { front, presence, underWay } = reception;
  const { log } = front;
  const once = createOnce(remembered);

  const acknowledge = async (ack: unknown, response?: object): Promise<void> => {
    try {
      if (typeof ack === 'function') await ack(response);
    } catch (error) {
      // Slack sends it again, or shows that it failed; the answer goes another way.
      log.debug({ platform: 'slack', err: loggable(error) }, 'Slack could not be told that it was heard');
    }
  };

  /** Acknowledges at once, then answers. */
  const asked = async (ack: unknown, body: unknown, work: (origin: Origin) => Promise<void> | null): Promise<void> => {
    await acknowledge(ack);
    const origin = readOrigin(body);
    if (origin !== null) await underWay.add(Promise.resolve(work(origin)).then(() => {}));
  };

  return (app) => {
    app.use(async (args) => {
      const { next, body, context } = args as Args;
      const ack = 'ack' in args ? args.ack : undefined;
      if (!reception.taking()) return;
      if (keysOf(body, context).map(once).includes(false)) return acknowledge(ack);
      const origin = readOrigin(body);
      if (origin !== null && origin.organisation !== null) await presence.met(origin.team, origin.organisation);
      await next();
    });
    app.command(/^\//, ({ ack, body }) => asked(ack, body, (origin) => answer(front, typedRequest(body), origin)));
    app.action({ type: 'block_actions' }, ({ ack, body }) =>
      asked(ack, body, (origin) => {
        const request = pressedRequest(body);
        return request === null ? null : answer(front, request, origin);
      }),
    );
    app.shortcut({ type: 'message_action' }, ({ ack, body }) =>
      asked(ack, body, (origin) =>
        body.callback_id === readShortcut ? answer(front, linkedRequest(body), origin) : null,
      ),
    );
    app.shortcut({ type: 'shortcut' }, ({ ack }) => acknowledge(ack));
    app.view({ type: 'view_submission' }, async ({ ack, body, view }) => {
      const origin = readOrigin(body);
      let acknowledged = false;
      const close = async (errors?: Readonly<Record<string, string>>): Promise<void> => {
        if (acknowledged) return;
        acknowledged = true;
        await acknowledge(ack, errors === undefined ? undefined : { response_action: 'errors', errors });
      };
      if (origin === null || view.callback_id !== formCallback) return close();
      await underWay.add(submit(front, body, origin, close));
    });
    app.view({ type: 'view_closed' }, ({ ack }) => acknowledge(ack));
    app.options(/.*/, ({ ack }) => acknowledge(ack, { options: [] }));
    app.event(/.*/, async ({ body }) => {
      await underWay.add(handleEvent(front, presence, body));
    });
    app.error(async ({ error, body }: Failed) => {
      if (error.code === 'slack_bolt_authorization_error') return underWay.add(turnAway(front, body, once));
      const reference = front.reference();
      log.error({ platform: 'slack', reference, err: loggable(error) }, 'what Slack sent could not be handled');
    });
  };
};

/** What tells one delivery from another, as far as it is there. */
const keysOf = (body: unknown, context: unknown): string[] => {
  const { event_id: event, trigger_id: trigger, text, actions, type } = fields(body);
  const envelope = words(fields(context).envelope);
  const acted = list(actions).map((action) => words(fields(action).action_ts));
  return [
    ...(envelope === null ? [] : [`envelope ${envelope}`]),
    ...(words(event) === null ? [] : [`event ${event}`]),
    // Beside what was asked: not every server makes a trigger for each.
    ...(words(trigger) === null ? [] : [`trigger ${JSON.stringify([trigger, type, text, acted])}`]),
  ];
};
