import { menuId } from '../../src/platforms/slack/buttons.ts';
import { makeHome, type RunningBot, startBot } from '../servers/bot.ts';
import {
  type Answer,
  type Delivery,
  type Fields,
  manualClock,
  type SlackChannel,
  type SlackMessage,
  type SlackOptions,
  type SlackServer,
  type SlackUser,
  type SlackView,
  startSlack,
} from '../servers/slack/server.ts';

/** A loopback Slack with people in it, and the bot as a process that knows of it by its environment alone. */
export interface SlackStage {
  readonly slack: SlackServer;
  /** Where the process keeps its database. */
  readonly folder: string;
  /** The process that runs now. */
  readonly bot: () => RunningBot;
  /** A new channel that the bot is in, made by somebody else; each test takes its own. */
  channel(draft?: Partial<Parameters<SlackServer['addChannel']>[0]>): SlackChannel;
  /** An admin of the workspace, and somebody who is none, both new: each has their own allowance of questions. */
  manager(): SlackUser;
  reader(): SlackUser;
  /** `ask(ada, news, 'latest 3')`. */
  ask(user: SlackUser, channel: SlackChannel, text: string): Delivery;
  /** The message that answers it. */
  answered(user: SlackUser, channel: SlackChannel, text: string): Promise<SlackMessage>;
  /** Presses the first button of this name, or the nth, from 0. */
  press(user: SlackUser, on: SlackMessage | SlackView, label: string, nth?: number): Delivery;
  /** Chooses from the first menu, or the nth, from 0. */
  choose(user: SlackUser, on: SlackMessage | SlackView, option: string, nth?: number): Delivery;
  /** Lets so many ms go by for Slack, whose time stands else. */
  pass(ms: number): void;
  /** Stops the bot and starts it on the same data, until it is connected. */
  restart(env?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly server?: SlackOptions;
  readonly env?: Record<string, string> | ((slack: SlackServer) => Record<string, string>);
  /** What befalls the server before the bot starts; then nobody waits for the bot to be connected. */
  readonly before?: (slack: SlackServer) => Promise<void> | void;
}

export async function setSlackStage({ server, env = {}, before }: StageOptions = {}): Promise<SlackStage> {
  const home = await makeHome();
  // Tests share one machine, where an answer may take its time; how long it takes is measured elsewhere.
  const clock = manualClock();
  const slack = await startSlack({ clock, ...server });
  const usual = {
    ...home.env,
    LOG_FORMAT: 'json',
    PORT: '0',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_BASE: slack.api,
    ...(typeof env === 'function' ? env(slack) : env),
  };
  await before?.(slack);
  let bot = await startBot(usual);
  if (before === undefined) await slack.connected();
  const founder = slack.addUser({ name: 'founder', isOwner: true });
  let channels = 0;
  let people = 0;
  const ask: SlackStage['ask'] = (user, channel, text) => slack.slash({ user, channel, text });
  return {
    slack,
    folder: home.folder,
    bot: () => bot,
    channel: (draft) => {
      channels += 1;
      return slack.addChannel({ name: `news-${channels}`, creator: founder, bot: true, ...draft });
    },
    manager: () => {
      people += 1;
      return slack.addUser({ name: `admin-${people}`, isAdmin: true });
    },
    reader: () => {
      people += 1;
      return slack.addUser({ name: `reader-${people}` });
    },
    ask,
    answered: async (...asked) => messageOf(await ask(...asked).answered()),
    press: (user, on, element, nth = 0) => slack.press({ user, on, element, nth }),
    choose: (user, on, option, nth = 0) => slack.choose({ user, on, element: menuId, nth, option }),
    pass: (ms) => clock.advance(ms),
    restart: async (more) => {
      await bot.stop();
      bot = await startBot({ ...usual, ...more });
      await slack.connected();
    },
    close: async () => {
      await bot.stop();
      await slack.close();
      await home.remove();
    },
  };
}

/** The message of the first answer. */
export const messageOf = ([answer]: readonly Answer[]): SlackMessage => {
  if (answer?.message == null) throw new Error('nothing was answered');
  return answer.message;
};

type Shown = Pick<SlackMessage, 'blocks'> | SlackView;

const blocksOf = (shown: Shown): unknown => ('full' in shown ? shown.full.blocks : shown.blocks);

/** All that a message or a view says as its reader sees it, a line each; without what stands on its buttons. */
export const textOf = (shown: Shown): string =>
  linesOf(blocksOf(shown))
    .filter((line) => line !== '')
    .join('\n');

const linesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (value === null || typeof value !== 'object') return [];
  const { type, text, elements, label, hint, accessory, alt_text: alt } = value as Fields;
  if (type === 'actions') return [];
  if (type === 'rich_text_section' || type === 'rich_text_quote' || type === 'rich_text_preformatted') {
    return [wordsOf(elements)];
  }
  if (type === 'context') return [linesOf(elements).join('')];
  if (typeof text === 'string') return [text];
  if (type === 'image') return [String(alt)];
  return [text, elements, label, hint, accessory].flatMap(linesOf);
};

/** What stands in one line of rich text; a date as its fallback. */
const wordsOf = (elements: unknown): string =>
  (Array.isArray(elements) ? elements : []).map(({ text, fallback, url }) => text ?? fallback ?? url ?? '').join('');

interface ShownButton {
  readonly label: string;
  /** Null where it is pressed. */
  readonly url: string | null;
}

/** Buttons, and after each row the entries of its menu, as they are read. */
export const buttonsOf = (shown: Shown): ShownButton[] =>
  (blocksOf(shown) as readonly Fields[]).flatMap(({ type, elements }) =>
    type !== 'actions'
      ? []
      : (elements as readonly Fields[]).flatMap(({ text, url, options }) =>
          options === undefined
            ? [{ label: (text as { text: string }).text, url: (url as string | undefined) ?? null }]
            : (options as readonly { text: { text: string } }[]).map((option) => ({
                label: option.text.text,
                url: null,
              })),
        ),
  );

export const labelsOf = (shown: Shown): string[] => buttonsOf(shown).map(({ label }) => label);
