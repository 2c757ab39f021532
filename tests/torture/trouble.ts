import type { FaultKind as DiscordFault } from '../servers/discord/faults.ts';
import type { FaultKind as SlackFault } from '../servers/slack/interface.ts';
import type { Chance } from './chance.ts';
import type { Scene } from './scene.ts';

/** Limits are of real seconds, which the adapters keep to, while the ledger's time goes by much faster. */
const discordTroubles: readonly [DiscordFault, ...DiscordFault[]] = [
  { kind: 'error', status: 500 },
  { kind: 'error', status: 502 },
  { kind: 'commit-then-error', status: 503 },
  { kind: 'drop' },
  { kind: 'commit-then-drop' },
  { kind: 'rate-limit', retryAfter: 0.02 },
  { kind: 'rate-limit', retryAfter: 0.02, scope: 'global' },
  { kind: 'rate-limit', retryAfter: 2 },
  { kind: 'malformed' },
];

const slackTroubles: readonly [SlackFault, ...SlackFault[]] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, html: true },
  { kind: 'commit-then-status', status: 503 },
  { kind: 'drop' },
  { kind: 'commit-then-drop' },
  { kind: 'limited', retryAfter: 1 },
  { kind: 'limited', retryAfter: 2 },
  { kind: 'error', error: 'internal_error' },
];

/** Lets the next posts meet faults until it is ended. */
export const makeTrouble = (
  { discord, slack }: Scene,
  chance: Chance,
): { readonly end: () => void; readonly met: () => number } => {
  const armed = [
    discord.fault({ method: 'POST', path: /\/messages$/, times: chance.whole(1, 3) }, chance.one(discordTroubles)),
    slack.fault('chat.postMessage', chance.one(slackTroubles), chance.whole(1, 3)),
    ...(chance.often(0.3)
      ? [discord.fault({ method: 'GET', path: /\/messages/ }, { kind: 'error', status: 503 })]
      : []),
    ...(chance.often(0.3) ? [slack.fault('conversations.history', { kind: 'status', status: 503 })] : []),
  ];
  return {
    end: () => {
      for (const fault of armed) fault.release();
    },
    met: () => armed.reduce((sum, fault) => sum + ('hits' in fault ? fault.hits : fault.met()), 0),
  };
};
