import type { SlackClock } from './clock.ts';
import type {
  Approval,
  AppSettings,
  ArmedFault,
  ChoiceOptions,
  Delivery,
  FaultKind,
  Fields,
  InvalidBody,
  LiveMention,
  SlackChannel,
  SlackMessage,
  SlackRequest,
  SlackTeam,
  SlackUser,
  SlackView,
} from './objects.ts';

export type * from './objects.ts';

export interface SlackOptions {
  /** The app's settings, over the defaults of `defaultSettings`. */
  readonly settings?: Partial<AppSettings>;
  /** An app manifest, as Slack takes it; `settings` win over what it says. */
  readonly manifest?: unknown;
  /** Real time where none is given; `manualClock()` for tests of waits. */
  readonly clock?: SlackClock;
  /** Whether posting and method tiers are limited; off, so that tests are quick. */
  readonly rateLimits?: boolean;
  /** False: no team has the app until somebody installs it. */
  readonly installed?: boolean;
  /** Where events, commands and interactions are sent over HTTP, as `http://127.0.0.1:3000/slack/events`; or `pointAt` later. */
  readonly requestUrl?: string;
  /** User groups (`S…`) that may be notified; any other live mention is recorded. */
  readonly mayNotify?: readonly string[];
  /** How long the teams let a message be edited, ms; for ever where it is not told. https://slack.com/help/articles/202395258 */
  readonly editWindow?: number;
  /** The first team is in this Enterprise organisation (`E…`). */
  readonly enterprise?: string;
}

export interface SlackServer {
  /** For SLACK_API_BASE: `http://127.0.0.1:PORT/api/`. */
  readonly api: string;
  /** `http://127.0.0.1:PORT/oauth/v2/authorize` */
  readonly authorizeUrl: string;
  readonly appId: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly settings: AppSettings;
  readonly clock: SlackClock;
  /** The first team. */
  readonly team: SlackTeam;
  /** Of the first team. */
  readonly botToken: string;
  close(): Promise<void>;

  // The world
  addTeam(options?: { readonly name?: string; readonly enterprise?: string; readonly installed?: boolean }): SlackTeam;
  addUser(options: {
    readonly name: string;
    readonly team?: SlackTeam;
    readonly isAdmin?: boolean;
    readonly isOwner?: boolean;
    readonly tz?: string;
    readonly locale?: string;
  }): SlackUser;
  /** Their account is switched off. */
  deactivate(user: SlackUser): void;
  /** `members` come before the app is invited; `bot: true` invites it at once, without an event. The creator is a member. */
  addChannel(options: {
    readonly name: string;
    readonly creator: SlackUser;
    readonly private?: boolean;
    readonly archived?: boolean;
    readonly members?: readonly SlackUser[];
    readonly bot?: boolean;
  }): SlackChannel;
  /** The direct message between the app and this person. */
  im(user: SlackUser): SlackChannel;
  /** The app joins: `member_joined_channel`. */
  invite(channel: SlackChannel): void;
  /** The app must leave: `channel_left`, `group_left`. */
  kick(channel: SlackChannel): void;
  /** `member_joined_channel`, where the app is a member too. */
  join(channel: SlackChannel, user: SlackUser): void;
  /** `member_left_channel`, where the app is a member. */
  leave(channel: SlackChannel, user: SlackUser): void;
  archive(channel: SlackChannel, by?: SlackUser): void;
  unarchive(channel: SlackChannel, by?: SlackUser): void;
  rename(channel: SlackChannel, name: string): void;
  deleteChannel(channel: SlackChannel): void;
  /** Its tokens die; `app_uninstalled` and `tokens_revoked` come. */
  uninstall(team: SlackTeam): void;
  /** The token dies, and `tokens_revoked` comes. */
  revokeToken(token: string): void;
  /** What a team administrator sets by hand: this token no longer has the scope. */
  removeScope(token: string, scope: string): void;

  // People
  slash(options: {
    readonly user: SlackUser;
    readonly channel: SlackChannel;
    /** With `#news` and `@ada` as people type them; Slack escapes them where the command says so. */
    readonly text?: string;
    /** `/news` unless told; an unknown one is never delivered. */
    readonly command?: string;
  }): Delivery;
  press(options: ChoiceOptions): Delivery;
  /** An option of an overflow, select, radio or checkboxes element, by its value or its text. */
  choose(options: ChoiceOptions & { readonly option: string }): Delivery;
  /** A message shortcut on a message, or a global one without. */
  shortcut(options: {
    readonly user: SlackUser;
    readonly callbackId: string;
    readonly message?: SlackMessage;
  }): Delivery;
  /** `values` by action_id or by label; a list for checkboxes and multi selects. Input blocks that need one and have none are refused as the client does: it throws. */
  submit(options: {
    readonly user: SlackUser;
    readonly view: SlackView;
    readonly values?: Readonly<Record<string, string | readonly string[]>>;
  }): Delivery;
  closeModal(options: { readonly user: SlackUser; readonly view: SlackView }): Delivery | null;
  openHome(user: SlackUser, tab?: 'home' | 'messages'): Delivery | null;
  /** An admin deletes a message. */
  takeAway(message: SlackMessage): void;
  /** What a person writes in a channel; events only where the app is subscribed and a member. */
  write(options: {
    readonly user: SlackUser;
    readonly channel: SlackChannel;
    readonly text: string;
    readonly blocks?: readonly Fields[];
    readonly files?: readonly Fields[];
  }): SlackMessage;
  /** Any event of the Events API; null where the app is not subscribed to its type or not installed. */
  event(event: Fields & { readonly type: string }, team?: SlackTeam): Delivery | null;
  /** Opens the address that `/slack/install` sends to, agrees for this team or its whole organisation. Throws with what the page would say. */
  approve(authorize: string, options: { readonly user: SlackUser; readonly organisation?: boolean }): Promise<Approval>;

  // What is to be seen
  /** In order, ephemeral ones among them, without deleted ones. */
  messages(channel: SlackChannel): readonly SlackMessage[];
  /** When the channel holds so many that are not ephemeral. */
  posted(channel: SlackChannel, count?: number): Promise<readonly SlackMessage[]>;
  /** As this person's screen shows it: without ephemeral messages for others. */
  seenBy(user: SlackUser, channel: SlackChannel): readonly SlackMessage[];
  homeOf(user: SlackUser): SlackView | null;
  /** The top of the stack of modals on this person's screen. */
  modalOf(user: SlackUser): SlackView | null;

  // What is recorded
  readonly requests: readonly SlackRequest[];
  calls(method: string): readonly SlackRequest[];
  /** When the method was called so often and answered. */
  called(method: string, count?: number): Promise<readonly SlackRequest[]>;
  /** Bodies that Slack would refuse; must stay empty. */
  readonly invalidBodies: readonly InvalidBody[];
  readonly liveMentions: readonly LiveMention[];
  /** Answers of 429. */
  readonly limited: number;

  // Trouble
  /** The next `times` requests of a method meet it, 1 unless told; `*` is every method; `socket` the upgrade of a WebSocket. */
  fault(method: string, fault: FaultKind, times?: number): ArmedFault;
  limitRates(on: boolean): void;
  /** Connections refused, sockets cut without a close frame. */
  down(): Promise<void>;
  /** The same port again. */
  up(): Promise<void>;

  // Transport
  /** Enters a redirect URL on the settings page, for tests that learn their port late. */
  allowRedirect(url: string): void;
  /** Sockets that said hello and are open. */
  sockets(): number;
  /** When so many are open, 1 unless told. */
  connected(count?: number): Promise<void>;
  /** When none is open any more. */
  disconnected(): Promise<void>;
  /** A `disconnect` envelope to every socket; Slack closes them 10 s later by its clock, at once where the link is disabled. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Cuts every socket without a close frame. */
  cut(): void;
  /** Answers no pings and sends nothing, but stays open: a dead peer. */
  freeze(): void;
  /**
   * Sockets opened from now on stay connected after the close frames, as the live Slack is seen to leave them:
   * https://github.com/slackapi/node-slack-sdk/releases/tag/%40slack%2Fsocket-mode%403.2.0
   */
  linger(on: boolean): void;
  /** Where HTTP requests go; from then on nothing goes over sockets. */
  pointAt(requestUrl: string): void;
  /** Sends what Slack sends when the address is entered: `url_verification`. Whether it was answered rightly. */
  verifyUrl(): Promise<boolean>;
  /** Signs as Slack does, for requests that a test makes itself. */
  sign(body: string, timestamp?: number, secret?: string): Readonly<Record<string, string>>;
}
