import type { FaultKind as DiscordFault } from '../servers/discord/faults.ts';
import type { FaultKind as SlackFault } from '../servers/slack/interface.ts';
import type { Chance } from './chance.ts';
import type { Scene } from './scene.ts';

/** What the platforms do with posts and with questions for what stands there; so many times each. */
export interface Trouble {
  readonly discord: { readonly posts: DiscordFault; readonly times: number; readonly looks: boolean };
  readonly slack: { readonly posts: SlackFault; readonly times: number; readonly looks: boolean };
}

/** Limits are of real seconds, which the adapters keep to, while the ledger's time goes by much faster. */
const onDiscord: readonly [DiscordFault, ...DiscordFault[]] = [
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

const onSlack: readonly [SlackFault, ...SlackFault[]] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, html: true },
  { kind: 'commit-then-status', status: 503 },
  { kind: 'drop' },
  { kind: 'commit-then-drop' },
  { kind: 'limited', retryAfter: 1 },
  { kind: 'limited', retryAfter: 2 },
  { kind: 'error', error: 'internal_error' },
];

export const drawTrouble = (chance: Chance): Trouble => ({
  discord: { posts: chance.one(onDiscord), times: chance.whole(1, 3), looks: chance.often(0.3) },
  slack: { posts: chance.one(onSlack), times: chance.whole(1, 3), looks: chance.often(0.3) },
});

/** Lets the platforms have their trouble until it is ended; `met` counts the requests that it befell. */
export const makeTrouble = (scene: Scene, { discord, slack }: Trouble): { end(): void; met(): number } => {
  const armed = [
    scene.discord.fault({ method: 'POST', path: /\/messages$/, times: discord.times }, discord.posts),
    scene.slack.fault('chat.postMessage', slack.posts, slack.times),
    ...(discord.looks
      ? [scene.discord.fault({ method: 'GET', path: /\/messages/ }, { kind: 'error', status: 503 })]
      : []),
    ...(slack.looks ? [scene.slack.fault('conversations.history', { kind: 'status', status: 503 })] : []),
  ];
  return {
    end: () => {
      for (const fault of armed) fault.release();
    },
    met: () => armed.reduce((sum, fault) => sum + ('hits' in fault ? fault.hits : fault.met()), 0),
  };
};
