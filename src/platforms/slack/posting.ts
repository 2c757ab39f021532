import { isDeepStrictEqual } from 'node:util';
import type { Clock, Place, Platform, Posting } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Client } from './client.ts';
import type { Directory } from './directory.ts';
import { editRefusals, editRemedies } from './errors.ts';
import { slackErrorName, slackProblem } from './failures.ts';
import { longestTurn, type SlackPace } from './pace.ts';
import { type Fields, fields, list, words } from './payload.ts';
import { isDirect } from './place.ts';
import type { Workspaces } from './workspaces.ts';

export interface PostingPorts {
  readonly workspaces: Workspaces;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly pace: SlackPace;
  readonly pause: (ms: number) => Promise<void>;
}

/** What marks a message as a part of a digest. https://docs.slack.dev/messaging/message-metadata */
export const deliveryEvent = 'pullquote_delivery';

/** Slack's clock and ours may differ by so much, ms. */
const margin = 300_000;

/** So far one looks back: beyond it, nothing is certain. */
const [pages, pageSize] = [25, 200];

/** Posts parts of digests, each with its mark, and finds them again by it. */
export const createPosting = (ports: PostingPorts): Pick<Platform, 'send' | 'find' | 'amend' | 'obstacle'> => {
  const { workspaces, directory, clock, pace, pause } = ports;

  /** Waits for its turn; with the moment of the next try where that is too far away. */
  const turn = async (ms: number): Promise<Result<null>> => {
    if (ms > longestTurn) {
      return fail({ ...uncertain('many messages are on their way'), retryAt: clock.now() + ms, untried: true });
    }
    if (ms > 0) await pause(ms);
    return ok(null);
  };

  /** A call, with what Slack says against it as a problem. */
  const calling = async <T>(place: Place, call: (client: Client) => Promise<Result<T>>): Promise<Result<T>> => {
    const failed = (error: unknown): Result<never> => fail(slackProblem(error, place.name, clock.now()));
    try {
      const client = await workspaces.client(place.workspace);
      return client === null ? failed('team_not_found') : await call(client);
    } catch (error) {
      return failed(error);
    }
  };

  /** Where Slack asks for fewer, the next ones wait. */
  const heeded = <T>(answer: Result<T>, refused: (ms: number) => void): Result<T> => {
    const retryAt = !answer.ok && answer.problem.code === 'platform-failed' ? answer.problem.retryAt : null;
    if (retryAt !== null) refused(retryAt - clock.now());
    return answer;
  };

  const history = async function* (
    client: Client,
    place: Place,
    since: number,
  ): AsyncGenerator<Result<Fields[] | 'more'>> {
    let cursor: string | null = null;
    for (let page = 0; page < pages; page += 1) {
      const waited = await turn(pace.history(place.workspace));
      if (!waited.ok) return yield waited;
      const answer = await client.apiCall('conversations.history', {
        channel: place.channel,
        oldest: String((since - margin) / 1000),
        inclusive: true,
        include_all_metadata: true,
        limit: pageSize,
        ...(cursor === null ? {} : { cursor }),
      });
      yield ok(list(fields(answer).messages).map(fields));
      cursor = words(fields(answer.response_metadata).next_cursor);
      if (cursor === null) return;
    }
    yield ok('more');
  };

  return {
    send: async (place, { payload, deliveryId }) => {
      const waited = await turn(pace.posting(place.workspace, place.channel));
      if (!waited.ok) return waited;
      const sent = await calling(place, async (client) => {
        const posted = await client.apiCall('chat.postMessage', {
          ...fields(payload),
          channel: place.channel,
          metadata: metadataOf(deliveryId),
        });
        const messageId = words(fields(posted).ts);
        return messageId === null ? fail(uncertain('Slack did not say which message it made')) : ok({ messageId });
      });
      return heeded(sent, (ms) => pace.refused(place.workspace, place.channel, ms));
    },

    // At a rate of its own: an edit takes no turn of a digest.
    amend: async (place, { payload, deliveryId, messageId }) => {
      const waited = await turn(pace.editing(place.workspace));
      if (!waited.ok) return waited;
      const { text, blocks } = fields(payload);
      const edited = await calling(place, async (client) => {
        const change = { channel: place.channel, ts: messageId, text, blocks, metadata: metadataOf(deliveryId) };
        try {
          await client.apiCall('chat.update', change);
          return ok(null);
        } catch (error) {
          const name = slackErrorName(error) ?? '';
          const [reason, remedy] = [editRefusals[name], editRemedies[name]?.replaceAll('{place}', place.name)];
          if (reason !== undefined) return fail({ code: 'cannot-edit', place: place.name, reason });
          if (remedy !== undefined) return fail({ code: 'cannot-post', place: place.name, remedy });
          throw error;
        }
      });
      return heeded(edited, (ms) => pace.editRefused(place.workspace, ms));
    },

    find: (place, posting) =>
      calling(place, async (client) => {
        const own: Fields[] = [];
        for await (const read of history(client, place, posting.since)) {
          if (!read.ok) return read;
          const page = read.value;
          if (page === 'more') return fail(uncertain('there is more in the channel than I can look through'));
          const found = page.find((message) => deliveryOf(message) === posting.deliveryId);
          if (found !== undefined) {
            const ts = words(found.ts);
            return ts === null ? fail(uncertain('Slack did not name the message that it has')) : ok(ts);
          }
          own.push(...page.filter((message) => words(message.bot_id) !== null));
        }
        return ok(findByBlocks(own, posting));
      }),

    obstacle: (place) =>
      calling(place, async () => {
        // Nobody has to invite it to a direct message, and Slack tells nothing about one without another scope.
        if (isDirect(place.channel)) return ok(null);
        const refused = (error: string): Result<null> => fail(slackProblem(error, place.name, clock.now()));
        try {
          const channel = await directory.look(place.workspace, place.channel);
          if (channel.archived) return refused('is_archived');
          return channel.member === false ? refused('not_in_channel') : ok(null);
        } catch (error) {
          // A server that can't tell may post all the same.
          if (slackErrorName(error) === 'unknown_method' || fields(error).statusCode === 404) return ok(null);
          throw error;
        }
      }),
  };
};

const metadataOf = (deliveryId: string) => ({
  event_type: deliveryEvent,
  event_payload: { delivery_id: deliveryId },
});

const uncertain = (reason: string) => ({ code: 'platform-failed', platform: 'Slack', reason, retryAt: null }) as const;

const deliveryOf = ({ metadata }: Fields): unknown => {
  const { event_type: type, event_payload: payload } = fields(metadata);
  return type === deliveryEvent ? fields(payload).delivery_id : undefined;
};

/** Where a server keeps no metadata at all: the bot's message with the same blocks. */
const findByBlocks = (messages: readonly Fields[], { payload }: Posting): string | null => {
  if (messages.some((message) => message.metadata !== undefined && message.metadata !== null)) return null;
  const sought = unmarked(fields(payload).blocks);
  if (list(sought).length === 0) return null;
  return words(messages.find(({ blocks }) => isDeepStrictEqual(unmarked(blocks), sought))?.ts);
};

/** Blocks without the ids that Slack gives them. */
const unmarked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unmarked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'block_id')
      .map(([key, inner]) => [key, unmarked(inner)]),
  );
};
