import { App, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Log } from '../../core/ports.ts';
import type { SocketSettings } from './access.ts';
import { clientOptions } from './client.ts';
import { createLibraryLog } from './library-log.ts';
import { type Timing, within } from './timing.ts';

/** One connection by Socket Mode, from its beginning to its end. */
export interface Link {
  /** When Slack has said hello. Rejects where it does not come to that. */
  readonly opened: Promise<void>;
  /** When it is over, for whatever reason. */
  readonly lost: Promise<void>;
  /** Ends it. Never throws. */
  cut(): void;
}

export interface LinkPorts {
  readonly settings: SocketSettings;
  readonly log: Log;
  readonly timing: Timing;
  /** Whose token answers are given with, known before. */
  readonly identity: { readonly team: string; readonly botUserId: string; readonly botId: string };
  /** Attaches what handles commands, buttons and events. */
  register(app: App): void;
}

/**
 * Opens a socket with an App of its own. The library's own reconnecting is off: it waits five seconds even where Slack
 * only moves the connection, and an error on the way ends it for good. Whoever calls this opens the next one.
 */
export const openLink = ({ settings, log, timing, identity, register }: LinkPorts): Link => {
  const logger = createLibraryLog(log);
  const receiver = new SocketModeReceiver({
    appToken: settings.appToken,
    logger,
    autoReconnectEnabled: false,
    clientPingTimeout: timing.silence,
    installerOptions: { clientOptions: clientOptions(settings, log) },
    customPropertiesExtractor: ({ envelope_id: envelope }) => ({ envelope }),
  });
  const app = new App({
    receiver,
    logger,
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions: clientOptions(settings, log),
    authorize: async () => ({
      botToken: settings.botToken,
      botId: identity.botId,
      botUserId: identity.botUserId,
      teamId: identity.team,
    }),
  });
  register(app);

  const { client } = receiver;
  let over = false;
  const cut = (): void => {
    over = true;
    // Its promise waits for a close frame that may never come, and rejects where it was connecting.
    client.disconnect().catch(() => {});
  };
  const lost = new Promise<void>((resolve) => {
    client.on('disconnected', () => resolve());
  });
  const started: Promise<webApi.AppsConnectionsOpenResponse> = client.start();
  started.then(
    () => over && cut(),
    () => {},
  );
  const opening = async (): Promise<void> => {
    if ((await within(started, timing.attempt, timing)) !== null) return;
    cut();
    throw new Error('Slack did not say hello in time');
  };
  return { opened: opening(), lost, cut };
};
