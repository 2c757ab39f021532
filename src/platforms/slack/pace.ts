import { type Bucket, createBucket, type Rate } from '../../core/bucket.ts';

/**
 * https://docs.slack.dev/apis/web-api/rate-limits: one message a second in a channel, and short bursts; of a workspace it
 * says only that it has a limit too, which the page on posting calls several hundred a minute. A tier-3 method, 50 a minute:
 * so are a channel's history and https://docs.slack.dev/reference/methods/chat.update, each by itself.
 */
export const rates = {
  channel: { perSecond: 1, burst: 3 },
  workspace: { perSecond: 5, burst: 60 },
  history: { perSecond: 50 / 60, burst: 10 },
  edits: { perSecond: 50 / 60, burst: 10 },
} as const satisfies Record<string, Rate>;

/** Buckets are forgotten where so many are kept and they are full again; looked for no more often than this, ms. */
const kept = 5_000;
const sweep = 1_000;

/** No turn is waited for longer, ms: a claim would run out, and the ledger can wait instead. */
export const longestTurn = 20_000;

/**
 * How long each call waits, so that Slack never has to refuse it. All ms, by any clock that never goes back. Where that is
 * longer than `longestTurn` no turn is taken, so that who does not wait is in nobody's way.
 */
export interface SlackPace {
  /** To wait before posting in a channel. */
  posting(workspace: string, channel: string): number;
  /** To wait before a message is edited in a workspace. */
  editing(workspace: string): number;
  /** To wait before a page of a channel's history is asked for. */
  history(workspace: string): number;
  /**
   * Slack refused a message for so long: the ledger keeps its channel waiting; where Slack refuses one in another
   * channel meanwhile, nothing is posted in the workspace.
   */
  refused(workspace: string, channel: string, ms: number): void;
  /** Slack refused an edit for so long: nothing is edited in the workspace, and posting goes on. */
  editRefused(workspace: string, ms: number): void;
}

/** A channel is posted in by one process at a time; of the other rates each of `sharers` processes has its part. */
export const createSlackPace = (now: () => number = () => performance.now(), sharers?: () => number): SlackPace => {
  const buckets = new Map<string, Bucket>();
  let swept = Number.NEGATIVE_INFINITY;
  const refusals = new Map<string, { readonly channel: string; readonly until: number }>();

  const bucket = (kind: keyof typeof rates, key: string): Bucket => {
    const name = `${kind} ${key}`;
    const known = buckets.get(name);
    if (known !== undefined) return known;
    if (buckets.size >= kept && now() >= swept + sweep) {
      swept = now();
      for (const [other, each] of buckets) if (each.rested(now())) buckets.delete(other);
    }
    const made = createBucket(rates[kind], kind === 'channel' ? undefined : sharers);
    buckets.set(name, made);
    return made;
  };

  const turn = (...buckets: readonly Bucket[]): number => {
    const wait = Math.max(...buckets.map((each) => each.wait(now())));
    if (wait <= longestTurn) for (const each of buckets) each.take(now());
    return wait;
  };

  return {
    posting: (workspace, channel) => turn(bucket('channel', `${workspace} ${channel}`), bucket('workspace', workspace)),
    editing: (workspace) => turn(bucket('edits', workspace)),
    history: (workspace) => turn(bucket('history', workspace)),
    refused: (workspace, channel, ms) => {
      const until = now() + ms;
      const before = refusals.get(workspace);
      if (before !== undefined && before.channel !== channel && before.until > now()) {
        bucket('workspace', workspace).hold(until);
      }
      refusals.set(workspace, { channel, until });
    },
    editRefused: (workspace, ms) => bucket('edits', workspace).hold(now() + ms),
  };
};
