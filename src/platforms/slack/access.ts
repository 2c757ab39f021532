/** How the bot gets into Slack: one workspace by a socket that it opens itself, or any number by requests that Slack sends. */
export type SlackSettings = SocketSettings | HttpSettings;

export interface SocketSettings extends CommonSettings {
  readonly mode: 'socket';
  /** `xoxb-…` */
  readonly botToken: string;
  /** `xapp-…` */
  readonly appToken: string;
}

export interface HttpSettings extends CommonSettings {
  readonly mode: 'http';
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Seals what is kept of installations. */
  readonly encryptionKey: string;
  /** Where the process is reached from outside; null where the app's settings at Slack alone know. */
  readonly publicUrl: string | null;
}

interface CommonSettings {
  /** Instead of `https://slack.com/api/`. */
  readonly apiBase: string | null;
  /** User ids of those who manage every channel. */
  readonly managers: readonly string[];
}

/** The Web API's address, with a slash at its end. */
export const apiUrl = ({ apiBase }: CommonSettings): string =>
  apiBase === null ? 'https://slack.com/api/' : apiBase.replace(/\/*$/, '/');

/** Where a browser is sent to agree to an installation: it stands beside the Web API. */
export const authorizeUrl = (settings: CommonSettings): string =>
  settings.apiBase === null
    ? 'https://slack.com/oauth/v2/authorize'
    : new URL('../oauth/v2/authorize', apiUrl(settings)).href;
