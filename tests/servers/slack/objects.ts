/** JSON that crosses the wire. */
export type Fields = Readonly<Record<string, unknown>>;

/** What an app's settings page holds; scopes asked for at an install, events that it is subscribed to, commands that people may type. */
export interface AppSettings {
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly commands: readonly { readonly command: string; readonly shouldEscape: boolean }[];
  readonly shortcuts: readonly { readonly callbackId: string; readonly type: 'message' | 'global' }[];
  readonly homeTab: boolean;
  readonly interactivity: boolean;
  readonly socketMode: boolean;
  readonly redirectUrls: readonly string[];
}

export interface SlackTeam {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** `E…`, null outside an Enterprise organisation. */
  readonly enterpriseId: string | null;
  /** Whether the app is installed there now. */
  readonly installed: boolean;
  /** Of the newest installation; throws where it was never installed. */
  readonly botToken: string;
  /** The app's own user there, `U…`; throws as above. */
  readonly botUserId: string;
  /** `B…` */
  readonly botId: string;
}

export interface SlackUser {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly tz: string;
}

export interface SlackChannel {
  readonly id: string;
  /** Without `#`; empty for a direct message. */
  readonly name: string;
  readonly teamId: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly creator: string;
  readonly archived: boolean;
  /** User ids; the app's own among them where it was invited. */
  readonly members: readonly string[];
}

export interface SlackMessage {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  readonly blocks: readonly Fields[];
  /** Who wrote it. */
  readonly user: string;
  readonly botId: string | null;
  readonly metadata: Fields | null;
  readonly threadTs: string | null;
  /** The only user who sees it; null where everybody does. */
  readonly ephemeralFor: string | null;
  /** Ms by the server's clock; null where it never was. */
  readonly editedAt: number | null;
  readonly deleted: boolean;
  /** How often it stood in the channel with another content before. */
  readonly edits: number;
  readonly unfurlLinks: boolean | null;
}

export interface SlackView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly hash: string;
  readonly callbackId: string;
  readonly privateMetadata: string;
  /** What the app sent. */
  readonly sent: Fields;
  /** As Slack gives it to the app: with block ids, state, team_id. */
  readonly full: Fields;
  /** Whose screen it is on. */
  readonly user: string;
  readonly open: boolean;
}

/** How the app acknowledged, by the server's clock. */
export interface Ack {
  /** Since it was dispatched, ms. */
  readonly ms: number;
  /** What the acknowledgement carried; null where nothing. */
  readonly payload: Fields | null;
  /** What the person reads otherwise: `operation_timeout` after 3 s, `dispatch_failed` without a connection or with another status than 200. */
  readonly error: 'operation_timeout' | 'dispatch_failed' | null;
  /** HTTP status; null over Socket Mode. */
  readonly status: number | null;
}

/** One message by way of an acknowledgement or a response_url. */
export interface Answer {
  readonly via: 'ack' | 'response_url';
  readonly kind: 'ephemeral' | 'in_channel' | 'replaced' | 'deleted';
  readonly at: number;
  readonly body: Fields;
  /** As it stands now; null where it was deleted. */
  readonly message: SlackMessage | null;
}

/** What comes of something that a person did. Every wait ends when it has happened, and no sooner. */
export interface Delivery {
  /** What the app was sent: the body of the envelope, or of the request. */
  readonly payload: Fields;
  /** Empty for events and submissions, which have none. */
  readonly triggerId: string;
  readonly responseUrl: string;
  /** Never rejects: look at `error`. */
  acked(): Promise<Ack>;
  /** When so many sendings have ended, well or not; only events are sent more than once. The next is due by the clock then. */
  tried(count?: number): Promise<void>;
  /** So far, in order. */
  answers(): readonly Answer[];
  /** When there are so many answers, 1 unless told. */
  answered(count?: number): Promise<readonly Answer[]>;
  /** The view that was opened, pushed or updated because of it. */
  modal(): Promise<SlackView>;
  /** The App Home published to this person since. */
  home(): Promise<SlackView>;
  /** Field errors of a refused submission, by block_id; null where the modal was closed or replaced. Waits for the acknowledgement. */
  errors(): Promise<Readonly<Record<string, string>> | null>;
}

/** Where a button stands: a message in a channel, an open modal, or an App Home. */
export type Stage = SlackMessage | SlackView;

export interface ChoiceOptions {
  readonly user: SlackUser;
  readonly on: Stage;
  /** `action_id`, or the text that is read on it. */
  readonly element: string;
  /** Which of several such, from 0; where it is not told there may be one alone. */
  readonly nth?: number;
}

export type FaultKind =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504; readonly html?: boolean }
  /** The method is carried out, then the connection is dropped. */
  | { readonly kind: 'commit-then-drop' }
  /** The connection is dropped before anything is done. */
  | { readonly kind: 'drop' }
  /** The method is carried out, and answered with this status. */
  | { readonly kind: 'commit-then-status'; readonly status: 500 | 502 | 503 }
  | { readonly kind: 'limited'; readonly retryAfter: number }
  | { readonly kind: 'error'; readonly error: string; readonly more?: Fields }
  /** Nothing is done or answered until `release()`. */
  | { readonly kind: 'held' };

export interface ArmedFault {
  /** How many requests it has met. */
  met(): number;
  /** When it has met so many, 1 unless told. */
  reached(count?: number): Promise<void>;
  /** Lets every held request through, and holds no more. */
  release(): void;
}

/** One call of the Web API, of a response_url, or of the authorize page. */
export interface SlackRequest {
  readonly at: number;
  /** `chat.postMessage`; `response_url`; `authorize`. */
  readonly method: string;
  readonly token: string | null;
  /** Decoded: JSON within form fields is parsed. */
  readonly body: Fields;
  readonly headers: Readonly<Record<string, string>>;
  /** What was answered: status and `error`; null where the connection was dropped. */
  readonly answer: { readonly status: number; readonly error: string | null } | null;
}

export interface InvalidBody {
  readonly method: string;
  readonly faults: readonly string[];
  readonly body: Fields;
}

/** Somebody who would have been notified, or could have been, without being meant. */
export interface LiveMention {
  readonly channel: string;
  /** As it stands in the text, `<!channel>`, or the rich text element. */
  readonly mention: string;
}

/** What the person's browser does: agrees on the page of `/oauth/v2/authorize`, and is sent back. */
export interface Approval {
  /** The whole address that the browser is sent to, with code and state. */
  readonly redirect: string;
  readonly code: string;
  readonly state: string;
}
