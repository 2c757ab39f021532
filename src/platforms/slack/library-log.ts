import type { Logger } from '@slack/bolt';
import type { Log } from '../../core/ports.ts';
import { loggable, withoutSecrets } from './secrets.ts';

/**
 * What Slack's library says, in our log without secrets: what goes wrong, not what goes on. It tells at `debug` of
 * every message with its tokens, and at `error` of what it tries again by itself.
 */
export const createLibraryLog = (log: Log): Logger => {
  // Its enum, whose values are these words.
  let level = 'warn' as ReturnType<Logger['getLevel']>;
  const tell = (parts: readonly unknown[]): void => {
    const said = parts.map((part) => (part instanceof Error ? loggable(part).message : withoutSecrets(String(part))));
    log.debug({ platform: 'slack', said: said.join(' ') }, 'Slack’s library reports trouble');
  };
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => tell(parts),
    error: (...parts) => tell(parts),
    setLevel: (to) => {
      level = to;
    },
    getLevel: () => level,
    setName: () => {},
  };
};
