import { webApi } from '@slack/bolt';
import type { Clock, Log } from '../../core/ports.ts';
import { apiUrl, type SlackSettings } from './access.ts';
import { createLibraryLog } from './library-log.ts';
import { createRecent } from './recent.ts';

export type Client = webApi.WebClient;

/** No call waits longer, ms. */
export const timeout = 15_000;

/**
 * Every call is made once: whoever made it knows best whether it may be made again. A new object each time, since
 * the library writes into it, and never the one that its App has.
 */
export const clientOptions = (settings: SlackSettings, log: Log): webApi.WebClientOptions => ({
  slackApiUrl: apiUrl(settings),
  timeout,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  allowAbsoluteUrls: false,
  logger: createLibraryLog(log),
});

/** The client of each token, kept for a day and for the newest thousand. */
export const createClients = (
  settings: SlackSettings,
  clock: Clock,
  log: Log,
): ((token: string) => Promise<Client>) => {
  const clients = createRecent<Client>(clock, 86_400_000, 1000);
  return (token) => clients.get(token, async () => new webApi.WebClient(token, clientOptions(settings, log)));
};
