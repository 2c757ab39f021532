import { noticeCard } from '../../core/card/notice-card.ts';
import type { Whereabouts } from '../../core/ports.ts';
import type { Front } from './front.ts';
import { publishHome } from './home.ts';
import { type Fields, fields, strings, words } from './payload.ts';
import { placeId } from './place.ts';
import { createReply } from './reply.ts';

/** Who the bot is, and what ends with its installation. */
export interface Presence {
  /** A workspace is served by an organisation that has the app as a whole. */
  met(team: string, organisation: string): Promise<void>;
  /** The bot's own user in a workspace. */
  self(team: string): Promise<string | null>;
  /** Forgets an installation that ended at this moment, ms; gives the workspaces that it was for. */
  removed(ended: {
    readonly team: string | null;
    readonly organisation: string | null;
    readonly at: number;
  }): Promise<readonly string[]>;
}

/** What Slack tells by itself. https://docs.slack.dev/reference/events */
export const handleEvent = async (front: Front, presence: Presence, body: unknown): Promise<void> => {
  const { event: told, ...envelope } = fields(body);
  const event = fields(told);
  const team = teamOf(envelope);
  const type = words(event.type) ?? '';
  if (type === 'app_uninstalled') return leaveWorkspaces(front, presence, envelope);
  if (type === 'tokens_revoked') {
    // A person's own token is none of ours.
    return strings(fields(event.tokens).bot).length === 0 ? undefined : leaveWorkspaces(front, presence, envelope);
  }
  if (team === null) return;
  const organisation = organisationOf(envelope);
  if (organisation !== null) await presence.met(team, organisation);
  if (type === 'app_home_opened') {
    const user = words(event.user);
    if (user !== null && event.tab !== 'messages') await publishHome(front, { team, user: { id: user, name: null } });
    return;
  }
  await handleChannel(front, presence, team, event, type);
};

const handleChannel = async (front: Front, presence: Presence, team: string, event: Fields, type: string) => {
  const { places, clock } = front;
  const channel = words(event.channel) ?? words(fields(event.channel).id);
  if (channel === null) return;
  const where: Whereabouts = { platform: 'slack', workspace: team, channel };
  const about = type.replace(/^(?:channel|group)_/, '');
  if (about === 'archive' || about === 'deleted' || about === 'left') return places.leave(where, clock.now());
  if (about === 'unarchive') return places.rejoin(where);
  if (about === 'rename') {
    const name = words(fields(event.channel).name);
    return name === null ? undefined : places.update(placeId(team, channel), { name: `#${name}` });
  }
  if (words(event.user) !== (await presence.self(team))) return;
  if (type === 'member_left_channel') return places.leave(where, clock.now());
  if (type === 'member_joined_channel') {
    await places.rejoin(where);
    const inviter = words(event.inviter);
    if (inviter !== null) await greet(front, team, channel, inviter);
  }
};

/** Tells who invited the bot what it can do there; nothing where it does it already. */
const greet = async (front: Front, team: string, channel: string, inviter: string): Promise<void> => {
  const { askers, desk, directory } = front;
  const name = await directory.channel(team, channel).then(
    (found) => found.name,
    () => null,
  );
  const origin = {
    team,
    organisation: null,
    channel: { id: channel, name },
    user: { id: inviter, name: null },
    responseUrl: null,
    triggerId: null,
    messageTs: null,
  };
  const { place, person } = await askers.asker(origin);
  // It is the bot that wants to know, whoever invited it.
  const asker = { place, person: { ...person, manager: true } };
  const shown = await desk().answer({ kind: 'filled', verb: 'digest show', values: {} }, asker);
  if (shown.problem?.code !== 'no-digest') return;
  await createReply(front, origin, 0).give({ card: greeting, how: 'add' });
};

const greeting = noticeCard({
  title: 'Thank you for the invitation',
  blocks: ['I can post a digest of the news here, each story with its key quotes, at the time you say:'],
  buttons: [
    { type: 'action', label: 'Set a digest', action: { verb: 'run', argument: 'digest set' }, primary: true },
    { type: 'action', label: 'Latest news', action: { verb: 'run', argument: 'latest' } },
    { type: 'action', label: 'Help', action: { verb: 'run', argument: 'help' } },
  ],
});

const leaveWorkspaces = async ({ places, clock, log }: Front, presence: Presence, envelope: Fields): Promise<void> => {
  const seconds = Number(envelope.event_time);
  const left = await presence.removed({
    team: teamOf(envelope),
    organisation: organisationOf(envelope),
    at: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : clock.now(),
  });
  for (const workspace of left) {
    await places.leave({ platform: 'slack', workspace }, clock.now());
    const sentence =
      'The app was taken out of a workspace of Slack: nothing is posted there until it is installed again.';
    log.info({ platform: 'slack', workspace }, sentence);
  }
};

/** The workspace that the event is for, which in shared channels is another than where it came about. */
const teamOf = (envelope: Fields): string | null => {
  const team = words(fields(Object(envelope.authorizations)[0]).team_id) ?? words(envelope.team_id);
  return team === null || team.startsWith('E') ? null : team;
};

/** The organisation that is installed as a whole; null where the event is about a workspace. */
const organisationOf = (envelope: Fields): string | null => {
  const { enterprise_id: own, is_enterprise_install: whole } = fields(Object(envelope.authorizations)[0]);
  const organisation = words(own) ?? words(envelope.enterprise_id);
  const team = words(envelope.team_id);
  if (team?.startsWith('E') === true) return team;
  return whole === true || envelope.is_enterprise_install === true || team === null ? organisation : null;
};
