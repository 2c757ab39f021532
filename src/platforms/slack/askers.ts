import type { Asker, Clock, Log, Person, Place, PlaceStore } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Channel, Directory, Member } from './directory.ts';
import { slackErrorName, slackProblem } from './failures.ts';
import type { Origin } from './origin.ts';
import { channelId, isDirect, toPlace } from './place.ts';
import { loggable } from './secrets.ts';
import type { Workspaces } from './workspaces.ts';

export interface Askers {
  /** Who asks, and where; in App Home and in a window, in their direct message. What Slack does not tell is taken for the least. */
  asker(origin: Origin): Promise<Asker>;
  /** Somebody as they are in the whole workspace. */
  person(team: string, user: Origin['user']): Promise<Person>;
  /** Problems: `unknown-channel`, `platform-failed`. */
  visit(asker: Asker, channel: string): Promise<Result<Asker>>;
  /** A channel of any workspace. Problems: as above. */
  place(channel: string): Promise<Result<Place>>;
}

export interface AskerPorts {
  readonly directory: Directory;
  readonly workspaces: Workspaces;
  readonly places: PlaceStore;
  readonly managers: readonly string[];
  readonly zone: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** What Slack says where there is no such channel, or none that the bot may see. */
const unseen = new Set([
  'channel_not_found',
  'invalid_channel',
  'not_in_channel',
  'method_not_supported_for_channel_type',
]);

/** What Slack says where it knows no such person, who then manages nothing. */
const unknown = new Set(['user_not_found', 'user_not_visible', 'users_not_found']);

/** Stands for what Slack did not tell. */
const untold = Symbol('untold');

/**
 * Tells who manages a place: in a direct message everybody, else admins and owners of the workspace, who made the
 * channel, and those of the settings.
 */
export const createAskers = (ports: AskerPorts): Askers => {
  const { directory, workspaces, places, clock, log } = ports;

  const memberOf = (team: string, user: string): Promise<Member | typeof untold | null> =>
    directory.member(team, user).catch((error: unknown) => {
      const reason = slackErrorName(error) ?? loggable(error).message;
      log.warn(
        { platform: 'slack', team, user, reason },
        'Slack did not tell who somebody is: they count as no manager',
      );
      return unknown.has(reason) ? null : untold;
    });

  const channelOf = (team: string, channel: string): Promise<Channel | typeof untold | null> =>
    directory.channel(team, channel).catch((error: unknown) => {
      log.info(
        { platform: 'slack', team, channel, reason: slackErrorName(error) },
        'Slack did not tell about a channel',
      );
      return slackProblem(error, channel, clock.now()).code === 'platform-failed' ? untold : null;
    });

  /** `more`: whether they manage it though they are no admin; untold where Slack did not say. */
  const toPerson = (
    team: string,
    user: Origin['user'],
    member: Member | typeof untold | null,
    more: boolean | typeof untold,
  ): Person => {
    const known = member === untold ? null : member;
    const manager = more === true || known?.admin === true || ports.managers.includes(user.id);
    return {
      id: `slack:${team}:${user.id}`,
      name: known?.name ?? user.name ?? user.id,
      manager,
      ...(!manager && (member === untold || more === untold) ? { unchecked: true } : {}),
    };
  };

  const zoneOf = (member: Member | typeof untold | null): string =>
    member === untold ? ports.zone : (member?.zone ?? ports.zone);

  const person = async (team: string, user: Origin['user']): Promise<Person> =>
    toPerson(team, user, await memberOf(team, user.id), false);

  const inDirect = async (team: string, user: Origin['user'], channel: string): Promise<Asker> => {
    const member = await memberOf(team, user.id);
    return { place: toPlace(team, channel, null, zoneOf(member)), person: toPerson(team, user, member, true) };
  };

  const inChannel = async (team: string, user: Origin['user'], id: string, told: string | null): Promise<Asker> => {
    const [member, found] = await Promise.all([memberOf(team, user.id), channelOf(team, id)]);
    const channel = found === untold ? null : found;
    const name = channel === null ? nameTold(told) : channel.group ? null : channel.name;
    return {
      place: toPlace(team, id, name, zoneOf(member)),
      person: toPerson(team, user, member, found === untold ? untold : channel?.creator === user.id),
    };
  };

  const find = async (team: string, typed: string): Promise<Channel | null> => {
    const id = channelId(typed);
    if (id !== null) return isDirect(id) ? null : directory.channel(team, id);
    const name = typed.replace(/^#/, '');
    const met = (await places.all('slack')).find((place) => place.workspace === team && place.name === `#${name}`);
    // A name may have passed to another channel since it was met.
    const same = met === undefined ? null : await directory.channel(team, met.channel).catch(() => null);
    return same?.name === name ? same : directory.named(team, name);
  };

  /** What Slack says against a question that nobody can do anything about by asking otherwise. */
  const trouble = (error: unknown, typed: string): Result<never> => {
    const problem = slackProblem(error, typed, clock.now());
    return fail(problem.code === 'cannot-post' ? failed(problem.remedy) : problem);
  };

  /** A channel that Slack shows; null where there is none. */
  const seek = async (team: string, typed: string): Promise<Result<Channel | null>> => {
    try {
      return ok(await find(team, typed));
    } catch (error) {
      return unseen.has(slackErrorName(error) ?? '') ? ok(null) : trouble(error, typed);
    }
  };

  return {
    person,

    asker: async ({ team, channel, user }) => {
      if (channel === null) return inDirect(team, user, await directory.direct(team, user.id));
      if (isDirect(channel.id)) return inDirect(team, user, channel.id);
      return inChannel(team, user, channel.id, channel.name);
    },

    visit: async (asker, typed) => {
      const { workspace: team, channel: here } = asker.place;
      if (channelId(typed) === here || typed === here) return ok(asker);
      const channel = await seek(team, typed);
      if (!channel.ok) return channel;
      if (channel.value === null) return fail({ code: 'unknown-channel', typed });
      const id = asker.person.id.slice(`slack:${team}:`.length);
      // What somebody may not see they are not told of, though they are an admin.
      const seen = ports.managers.includes(id) || (await directory.sees(team, id, channel.value.id));
      if (!seen) return fail({ code: 'unknown-channel', typed });
      return ok(await inChannel(team, { id, name: asker.person.name }, channel.value.id, channel.value.name));
    },

    place: async (typed) => {
      const teams = await workspaces.teams().then(ok, (error: unknown) => trouble(error, typed));
      if (!teams.ok) return teams;
      for (const team of teams.value) {
        const channel = await seek(team, typed);
        if (!channel.ok) return channel;
        if (channel.value !== null) return ok(toPlace(team, channel.value.id, channel.value.name, ports.zone));
      }
      return fail({ code: 'unknown-channel', typed });
    },
  };
};

/** What payloads call channels without a name: https://docs.slack.dev/interactivity/implementing-slash-commands */
const nameTold = (told: string | null): string | null =>
  told === null || told === 'privategroup' || told.startsWith('mpdm-') ? null : told;

const failed = (reason: string) =>
  ({ code: 'platform-failed', platform: 'Slack', reason: reason.replace(/\.$/, ''), retryAt: null }) as const;
