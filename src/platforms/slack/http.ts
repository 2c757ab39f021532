import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, HTTPReceiver } from '@slack/bolt';
import type { Log } from '../../core/ports.ts';
import { authorizeUrl, type HttpSettings } from './access.ts';
import { clientOptions } from './client.ts';
import type { Installations } from './installations.ts';
import { createLibraryLog } from './library-log.ts';
import { botScopes, paths } from './manifest.ts';
import { loggable } from './secrets.ts';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export interface HttpPorts {
  readonly settings: HttpSettings;
  readonly installations: Installations;
  readonly log: Log;
  /** False before it is open and when it is closed: Slack is told to come again. */
  taking(): boolean;
  register(app: App): void;
}

/** Takes Slack's signed requests and people's installations on a server that is already there. */
export const createHttp = (ports: HttpPorts): { readonly listener: Listener; readonly receiver: HTTPReceiver } => {
  const { settings, installations, log } = ports;
  const logger = createLibraryLog(log);
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    stateSecret: settings.stateSecret,
    scopes: [...botScopes],
    endpoints: [paths.events],
    ...(settings.publicUrl === null ? {} : { redirectUri: settings.publicUrl.replace(/\/+$/, '') + paths.redirect }),
    installationStore: installations,
    logger,
    installerOptions: {
      directInstall: true,
      installPath: paths.install,
      redirectUriPath: paths.redirect,
      authorizationUrl: authorizeUrl(settings),
      clientOptions: clientOptions(settings, log),
      callbackOptions: {
        failure: (error, _options, _request, response) => {
          log.warn({ platform: 'slack', err: loggable(error) }, 'an installation in Slack did not go through');
          tell(response, 400, 'The installation did not go through', [
            'Slack or this browser did not confirm it. Nothing was changed.',
            `Open ${paths.install} once more, and agree within ten minutes in the same browser.`,
          ]);
        },
        success: (_installation, _options, _request, response) =>
          tell(response, 200, 'Pullquote is installed', [
            'Go to a channel in Slack, type /invite @Pullquote, and then /news digest set.',
          ]),
      },
    },
  });
  const app = new App({
    receiver,
    logger,
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions: clientOptions(settings, log),
  });
  ports.register(app);
  return {
    receiver,
    listener: (request, response) => {
      if (!ports.taking()) {
        response.writeHead(503, { 'retry-after': '5' }).end();
        return;
      }
      try {
        receiver.requestListener(request, response);
      } catch {
        // Any address that is none of Slack's.
        response.writeHead(404).end();
      }
    },
  };
};

/** A page of our own words. */
const tell = (response: ServerResponse, status: number, title: string, paragraphs: readonly string[]): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body style="font-family:sans-serif;margin:3em"><h1>${title}</h1>${paragraphs
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</body></html>`,
  );
};
