import type { IncomingMessage, ServerResponse } from 'node:http';
import { commands } from '../commands/index.ts';
import { translations } from '../commands/translations/index.ts';
import type { Config } from './config.ts';
import type { Clock, Connection, Desk, Log, Store } from './core/ports.ts';

export interface ConnectionPorts {
  readonly store: Pick<Store, 'places' | 'installations'>;
  /** Asked for at each request, so that the desk may be made after the connections. */
  readonly desk: () => Desk;
  readonly clock: Clock;
  readonly log: Log;
  /** How many processes share what the platforms let a bot do; one where it is not told. */
  readonly sharers?: () => number;
}

export interface Connections {
  readonly all: readonly Connection[];
  /** What Slack calls over HTTP below `/slack`; null where it needs no such thing. */
  readonly slackListener: ((request: IncomingMessage, response: ServerResponse) => void) | null;
}

/** The platforms that are set, none of them open yet. What is not set is not even loaded. */
export async function createConnections(config: Config, ports: ConnectionPorts): Promise<Connections> {
  const { store, ...given } = ports;
  const common = { ...given, commands, places: store.places, zone: config.zone, chance: Math.random };
  const all: Connection[] = [];
  let slackListener: Connections['slackListener'] = null;
  if (config.discord !== null) {
    const { createDiscord } = await import('./platforms/discord/adapter.ts');
    all.push(createDiscord({ ...common, settings: config.discord, translations }));
  }
  if (config.slack !== null) {
    const { createSlack } = await import('./platforms/slack/adapter.ts');
    const slack = createSlack({ ...common, settings: config.slack, installations: store.installations });
    all.push(slack);
    slackListener = slack.listener;
  }
  return { all, slackListener };
}
