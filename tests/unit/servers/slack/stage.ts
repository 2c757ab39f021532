import { App, type AppOptions, type LogLevel } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import { type SlackOptions, type SlackServer, startSlack } from '../../../servers/slack/server.ts';

/** A server that ends with its test. */
export const slackFor = async (options: SlackOptions = {}): Promise<SlackServer> => {
  const slack = await startSlack(options);
  onTestFinished(() => slack.close());
  return slack;
};

/** What Bolt says is kept, not printed. */
export const quiet = () => {
  const lines: string[] = [];
  const say = (...parts: readonly unknown[]): void => void lines.push(parts.map(String).join(' '));
  return {
    lines,
    debug: () => {},
    info: say,
    warn: say,
    error: say,
    setLevel: () => {},
    getLevel: () => 'info' as LogLevel,
    setName: () => {},
  };
};

/** The real Bolt over Socket Mode; it reconnects after `reconnectAfter` ms, 5 s in a deployment. */
export const boltFor = (slack: SlackServer, options: Partial<AppOptions> = {}) => {
  const logger = quiet();
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.api },
    logger,
    ...options,
  });
  onTestFinished(async () => {
    await app.stop();
  });
  return { app, logger };
};
