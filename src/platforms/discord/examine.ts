import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Finding, Place } from '../../core/ports.ts';
import type { Api } from './api.ts';
import { conversations } from './asker.ts';
import { discordProblem, isTokenRefused } from './failures.ts';
import type { Identity, Self } from './identity.ts';
import { inviteUrl } from './invite.ts';
import { isRegistered } from './registration.ts';
import type { Rights } from './rights.ts';

export interface ExaminePorts {
  readonly api: Api;
  readonly identity: Identity;
  readonly rights: Rights;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly guildId: string | null;
  now(): number;
}

const right = (subject: string, says: string): Finding => ({ subject, verdict: 'right', says, remedy: null });
const wrong = (subject: string, says: string, remedy: string): Finding => ({ subject, verdict: 'wrong', says, remedy });

/** Below so many a restart loop would use up the day: https://docs.discord.com/developers/topics/gateway#session-start-limit-object */
const fewSessions = 50;

/** Checks token, commands, sessions, servers and places, without connecting. */
export const examineDiscord = async (ports: ExaminePorts, places: readonly Place[]): Promise<Finding[]> => {
  const { identity, rights, now } = ports;
  const unsure = (subject: string, error: unknown): Finding => {
    const problem = discordProblem(error, subject, now());
    const says = problem.code === 'cannot-post' ? problem.remedy : `It can't be told: ${reasonOf(problem)}.`;
    return { subject, verdict: 'unsure', says, remedy: 'Try again in a while; look at https://discordstatus.com.' };
  };
  let self: Self;
  try {
    self = await identity.self();
  } catch (error) {
    if (!isTokenRefused(error)) return [unsure('Discord token', error)];
    const where = 'the Bot page of your application at https://discord.com/developers/applications';
    return [wrong('Discord token', 'Discord does not take it.', `Copy it anew from ${where} and set DISCORD_TOKEN.`)];
  }
  const checks: Promise<Finding>[] = [
    checkCommands(ports, self).catch((error: unknown) => unsure('Discord commands', error)),
    checkSessions(ports).catch((error: unknown) => unsure('Discord sessions', error)),
    checkGuilds(ports, self, places).catch((error: unknown) => unsure('Discord servers', error)),
    ...places
      .filter(({ workspace }) => workspace !== conversations)
      .map(async (place): Promise<Finding> => {
        const obstacle = await rights.obstacle(place);
        if (obstacle.ok) return right(place.name, 'I may post there.');
        const { problem } = obstacle;
        if (problem.code === 'cannot-post') return wrong(place.name, 'I may not post there.', problem.remedy);
        const says = `It can't be told: ${reasonOf(problem)}.`;
        return { subject: place.name, verdict: 'unsure', says, remedy: 'Try again in a while.' };
      }),
  ];
  return [right('Discord token', `It is of application ${self.application}.`), ...(await Promise.all(checks))];
};

const reasonOf = (problem: { readonly code: string; readonly reason?: string }): string =>
  problem.reason ?? problem.code;

const checkCommands = async ({ api, commands, guildId }: ExaminePorts, self: Self): Promise<Finding> => {
  const subject = 'Discord commands';
  if (await isRegistered(api, self.application, commands, guildId)) {
    return right(subject, guildId === null ? 'They are registered everywhere.' : `They are registered in ${guildId}.`);
  }
  // Starting sets it right.
  return {
    subject,
    verdict: 'unsure',
    says: 'What is registered is not what I know.',
    remedy: 'Start me, or run pullquote register: either registers them.',
  };
};

const checkSessions = async ({ api }: ExaminePorts): Promise<Finding> => {
  const subject = 'Discord sessions';
  const { session_start_limit: limit } = await api.ask<{
    readonly session_start_limit?: { readonly remaining: number; readonly total: number; readonly reset_after: number };
  }>('get', '/gateway/bot');
  if (typeof limit?.remaining !== 'number' || typeof limit.reset_after !== 'number')
    return right(subject, 'Any number may be started.');
  const says = `${limit.remaining} of ${limit.total} may still be started today.`;
  if (limit.remaining > fewSessions) return right(subject, says);
  const hours = Math.ceil(limit.reset_after / 3_600_000);
  return wrong(subject, says, `Restart me seldom for ${hours} h, and look in the log for what ended me so often.`);
};

const checkGuilds = async ({ api }: ExaminePorts, self: Self, places: readonly Place[]): Promise<Finding> => {
  const subject = 'Discord servers';
  const guilds = await api.ask<readonly { readonly id: string }[]>('get', '/users/@me/guilds', {
    query: { limit: '200' },
  });
  const remedy = `Invite me: ${inviteUrl(self.application)}`;
  if (guilds.length === 0) return wrong(subject, 'I am in none.', remedy);
  const known = new Set(guilds.map(({ id }) => id));
  const left = [...new Set(places.map(({ workspace }) => workspace))].filter(
    (id) => id !== conversations && !known.has(id),
  );
  if (left.length > 0 && guilds.length < 200) return wrong(subject, `I am no longer in ${left.join(', ')}.`, remedy);
  return right(subject, guilds.length === 1 ? 'I am in one.' : `I am in ${guilds.length}.`);
};
