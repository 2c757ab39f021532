import { fields } from './fields.ts';
import type { Ack, Answer, Delivery, Fields, SlackView } from './interface.ts';
import { type Channel, type Message, numerals, secret, type User, type View, type World } from './world.ts';

/** Something that a person did, and what comes of it. */
export interface Affair {
  readonly at: number;
  readonly user: User | null;
  readonly channel: Channel | null;
  /** The message on which it was done. */
  readonly origin: Message | null;
  payload: Fields;
  triggerId: string;
  responseUrl: string;
  ack: Ack | null;
  /** Sendings that have ended, well or not. */
  tries: number;
  readonly answers: Answer[];
  /** The view in which it was done. */
  readonly stage: View | null;
  /** The newest view that it brought up, or changed. */
  view: View | null;
  /** How often the person's App Home had been published before. */
  readonly homesBefore: number;
}

export const beginAffair = (
  world: World,
  parts: Partial<Pick<Affair, 'user' | 'channel' | 'origin' | 'stage'>> = {},
): Affair => ({
  at: world.clock.now(),
  user: null,
  channel: null,
  origin: null,
  payload: {},
  triggerId: '',
  responseUrl: '',
  ack: null,
  tries: 0,
  answers: [],
  stage: null,
  view: null,
  homesBefore: world.homes.get(parts.user?.id ?? '') ?? 0,
  ...parts,
});

/** A trigger for a modal, good once and for three seconds. */
export const giveTrigger = (world: World, affair: Affair): string => {
  affair.triggerId = `${numerals(13)}.${numerals(12)}.${secret(16)}`;
  world.triggers.set(affair.triggerId, { affair, at: world.clock.now(), exchanged: false });
  return affair.triggerId;
};

/** An address to answer to, good five times within thirty minutes. */
export const giveResponseUrl = (world: World, affair: Affair, kind: 'commands' | 'actions'): string => {
  const path = `/${kind}/${affair.user?.teamId ?? 'T0'}/${numerals(13)}/${secret(12)}`;
  world.hooks.set(path, { affair, at: world.clock.now(), uses: 0 });
  affair.responseUrl = `${world.origin}${path}`;
  return affair.responseUrl;
};

const found = async (view: Promise<View>): Promise<SlackView> => view;

/** What tests hold of it. */
export const deliveryOf = (world: World, affair: Affair): Delivery => {
  const acked = (): Promise<Ack> => world.wait.until(() => affair.ack ?? undefined);
  return {
    payload: affair.payload,
    triggerId: affair.triggerId,
    responseUrl: affair.responseUrl,
    acked,
    tried: (count = 1) => world.wait.until(() => (affair.tries >= count ? true : undefined)).then(() => undefined),
    answers: () => [...affair.answers],
    answered: (count = 1) => world.wait.until(() => (affair.answers.length >= count ? [...affair.answers] : undefined)),
    modal: () => found(world.wait.until(() => affair.view ?? undefined)),
    home: () =>
      found(
        world.wait.until(() =>
          (world.homes.get(affair.user?.id ?? '') ?? 0) > affair.homesBefore
            ? world.views.find(({ type, user }) => type === 'home' && user === affair.user?.id)
            : undefined,
        ),
      ),
    errors: async () => {
      const { payload } = await acked();
      if (payload?.response_action !== 'errors') return null;
      return Object.fromEntries(Object.entries(fields(payload.errors)).map(([id, text]) => [id, String(text)]));
    },
  };
};
