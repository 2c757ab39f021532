import type { Affair } from './affair.ts';
import { fields } from './fields.ts';
import type { Ack, Fields } from './interface.ts';
import { signature } from './signature.ts';
import { ackOf, type EnvelopeType, type Sockets } from './sockets.ts';
import type { World } from './world.ts';

/** https://docs.slack.dev/apis/events-api#responding and https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const patience = 3000;
/** At once, a minute later, five minutes later: https://docs.slack.dev/apis/events-api#retries */
const retries = [0, 60_000, 300_000];

export interface Transport {
  requestUrl: string | null;
  /** Sends it as the app wants to be sent to, and lets the affair know how it was acknowledged. */
  deliver(affair: Affair, type: EnvelopeType, acked: (ack: Ack) => void): void;
  /** One signed request; its status and body. */
  post(body: string, type: string, more?: Readonly<Record<string, string>>): Promise<Response>;
}

type Outcome = { readonly ack: Ack; readonly reason: string; readonly again: boolean };

/** Commands and interactions go out once; events are sent again until they are acknowledged. */
export const createTransport = (world: World, sockets: Sockets): Transport => {
  const failed = (
    affair: Affair,
    error: NonNullable<Ack['error']>,
    reason: string,
    status: number | null,
  ): Outcome => ({
    ack: { ms: world.clock.now() - affair.at, payload: null, error, status },
    reason,
    again: true,
  });

  const bySocket = (affair: Affair, type: EnvelopeType, attempt: number): Promise<Outcome> => {
    const sent = sockets.send(type, affair.payload, attempt);
    if (sent === null) return Promise.resolve(failed(affair, 'dispatch_failed', 'connection_failed', null));
    return new Promise((resolve) => {
      const cancel = world.clock.after(patience, () => {
        sent.giveUp();
        resolve(failed(affair, 'operation_timeout', 'timeout', null));
      });
      sent.acked.then((payload) => {
        cancel();
        resolve({ ack: ackOf(world, affair.at, payload, null), reason: '', again: false });
      });
    });
  };

  const byPost = (affair: Affair, type: EnvelopeType, attempt: number, reason: string): Promise<Outcome> =>
    new Promise((resolve) => {
      const cancel = world.clock.after(patience, () =>
        resolve(failed(affair, 'operation_timeout', 'http_timeout', null)),
      );
      const [body, kind] = bodyOf(affair.payload, type);
      const again = attempt === 0 ? {} : { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': reason };
      transport
        .post(body, kind, again)
        .then(async (response) => {
          const text = await response.text();
          cancel();
          const silent = response.headers.get('x-slack-no-retry') === '1';
          if (response.status !== 200)
            resolve({ ...failed(affair, 'dispatch_failed', 'http_error', response.status), again: !silent });
          else resolve({ ack: ackOf(world, affair.at, payloadOf(text, response), 200), reason: '', again: false });
        })
        .catch(() => {
          cancel();
          resolve(failed(affair, 'dispatch_failed', 'connection_failed', null));
        });
    });

  const transport: Transport = {
    requestUrl: null,
    post: (body, type, more = {}) =>
      fetch(transport.requestUrl ?? '', {
        method: 'POST',
        redirect: 'manual',
        body,
        headers: {
          'content-type': type,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          ...signature(world.signingSecret, Math.floor(world.clock.now() / 1000), body),
          ...more,
        },
      }),
    deliver: (affair, type, acked) => {
      const attempt = async (count: number, reason: string): Promise<void> => {
        const outcome =
          transport.requestUrl === null
            ? await bySocket(affair, type, count)
            : await byPost(affair, type, count, reason);
        const wait = type === 'events_api' && outcome.again ? retries[count] : undefined;
        affair.tries += 1;
        if (wait === undefined) {
          affair.ack = outcome.ack;
          acked(outcome.ack);
        } else if (wait > 0) world.clock.after(wait, () => void attempt(count + 1, outcome.reason));
        world.wait.changed();
        if (wait === 0) await attempt(count + 1, outcome.reason);
      };
      void attempt(0, '');
    },
  };
  return transport;
};

/** Commands as a form, interactions as a form with one field, events as JSON. */
const bodyOf = (payload: Fields, type: EnvelopeType): readonly [string, string] => {
  const form = 'application/x-www-form-urlencoded';
  if (type === 'events_api') return [JSON.stringify(payload), 'application/json'];
  if (type === 'interactive') return [new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form];
  const entries = Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]);
  return [new URLSearchParams(entries).toString(), form];
};

/** What the acknowledgement says: JSON where it says so, else a text; null where it is empty. */
const payloadOf = (text: string, response: Response): Fields | null => {
  if (text === '') return null;
  if (!(response.headers.get('content-type') ?? '').includes('application/json')) return { text };
  try {
    const body = fields(JSON.parse(text));
    return Object.keys(body).length === 0 ? null : body;
  } catch {
    return null;
  }
};
