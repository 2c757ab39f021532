import type { Command } from '../../core/command/command.ts';
import type { Clock, Connection, Desk, InstallationStore, Log, PlaceStore } from '../../core/ports.ts';
import type { SlackSettings } from './access.ts';
import { createAskers } from './askers.ts';
import { createClients } from './client.ts';
import { openConversation } from './conversation.ts';
import { createDirectory } from './directory.ts';
import { examine } from './examine.ts';
import type { Front } from './front.ts';
import type { Listener } from './http.ts';
import { createHttpMode } from './http-mode.ts';
import { createSlackPace } from './pace.ts';
import { createPosting } from './posting.ts';
import { createReception } from './register.ts';
import { renderSlack } from './render.ts';
import { createSocketMode } from './socket-mode.ts';
import { type Timing, usualTiming } from './timing.ts';
import { createUnderWay } from './under-way.ts';

export type { SlackSettings } from './access.ts';

export interface SlackOptions {
  readonly settings: SlackSettings;
  /** Asked for at each request. */
  readonly desk: () => Desk;
  readonly commands: readonly Command[];
  readonly places: PlaceStore;
  readonly installations: InstallationStore;
  /** Of places whose people's zone is not known. */
  readonly zone: string;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  /** How many processes share what Slack lets the app do; one where it is not told. */
  readonly sharers?: () => number;
  readonly timing?: Timing;
}

/** `listener` serves `/slack/…` on the process's own server; null where nothing is called from outside. */
export type Slack = Connection & { readonly listener: Listener | null };

/** Slack, by a socket or by requests, with the library Bolt. */
export const createSlack = (options: SlackOptions): Slack => {
  const { settings, desk, places, clock, chance, log, timing = usualTiming } = options;
  const clients = createClients(settings, clock, log);
  const underWay = createUnderWay();
  let taking = false;

  const common = { ...options, timing, clients, taking: () => taking };
  const mode =
    settings.mode === 'socket' ? createSocketMode({ ...common, settings }) : createHttpMode({ ...common, settings });
  const { workspaces } = mode;
  const directory = createDirectory(workspaces, clock);
  const askers = createAskers({
    directory,
    workspaces,
    places,
    managers: settings.managers,
    zone: options.zone,
    clock,
    log,
  });
  const posting = createPosting({
    workspaces,
    directory,
    clock,
    pace: createSlackPace(undefined, options.sharers),
    pause: timing.pause,
  });
  const front: Front = {
    desk,
    askers,
    directory,
    workspaces,
    places,
    clock,
    log,
    timing,
    reference: () =>
      Math.floor(chance() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
  };
  mode.receive(createReception({ front, presence: mode, underWay, taking: () => taking }));

  return {
    name: 'slack',
    ...posting,
    render: (card, mention, breaks) => renderSlack(card, mention, breaks),
    conversation: (about, personId) => openConversation(workspaces, clock, about, personId),
    visit: askers.visit,
    place: askers.place,
    standing: mode.standing,
    listener: mode.listener,
    examine: async (places) => examine({ ...(await mode.examined()), obstacle: posting.obstacle }, places, clock.now()),
    leave: null,
    open: () => {
      taking = true;
      return mode.open();
    },
    close: async () => {
      taking = false;
      mode.close();
      await underWay.ended(timing);
    },
  };
};
