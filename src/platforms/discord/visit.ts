import { type APIChannel, ChannelType } from 'discord.js';
import type { Asker, Place } from '../../core/ports.ts';
import type { Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Api } from './api.ts';
import { conversations, placeOf } from './asker.ts';
import { channelKind } from './channel-types.ts';
import { discordProblem, refusalOf } from './failures.ts';
import { bits } from './permission-bits.ts';
import { isManager } from './permissions.ts';
import { guildOf, standpointOf } from './rights.ts';

/** A mention or an id of a channel; null for a name. */
const idIn = (text: string): string | null => /^(?:<#(\d+)>|(\d{5,20}))$/.exec(text)?.slice(1).find(Boolean) ?? null;

const byName = async (api: Api, guild: string, typed: string): Promise<string | null> => {
  const name = typed.replace(/^#/, '').toLowerCase();
  const channels = await api.ask<readonly APIChannel[]>('get', `/guilds/${guild}/channels`);
  const found = channels.find((one) => one.name?.toLowerCase() === name && channelKind(one.type) !== 'other');
  return found?.id ?? null;
};

/** As `Platform.visit`: the person in another channel of the same server, with what they may do there. */
export const visitChannel = async (
  api: Api,
  { place, person }: Asker,
  channel: string,
  zone: string,
  now: number,
): Promise<Result<Asker>> => {
  const unknown: Problem = { code: 'unknown-channel', typed: channel };
  if (place.workspace === conversations) return fail(unknown);
  try {
    const typed = channel.trim();
    const id = idIn(typed) ?? (await byName(api, place.workspace, typed));
    if (id === null) return fail(unknown);
    const found = await standpointOf(api, personId(person.id), id);
    const permissions = found.permissions ?? 0n;
    // What somebody may not see they are not told of.
    const seen = found.permissions === null || (permissions & bits.viewChannel) !== 0n;
    // A private thread is for those who were let in, and those who manage them: who else may see its channel is not told.
    const secret = found.channel.type === ChannelType.PrivateThread && id !== place.channel;
    if (secret && !(await mayEnter(api, id, person.id, permissions))) return fail(unknown);
    if (guildOf(found.channel) !== place.workspace || found.kind === 'other' || !seen) return fail(unknown);
    const there = placeOf({ guild: place.workspace, channel: id, name: found.channel.name ?? null }, zone);
    return ok({ place: there, person: { id: person.id, name: person.name, manager: isManager(permissions) } });
  } catch (error) {
    const { status } = refusalOf(error);
    return fail(status === 403 || status === 404 ? unknown : discordProblem(error, place.name, now));
  }
};

const mayEnter = async (api: Api, thread: string, person: string, permissions: bigint): Promise<boolean> => {
  if ((permissions & (bits.manageThreads | bits.administrator)) !== 0n) return true;
  try {
    await api.ask('get', `/channels/${thread}/thread-members/${personId(person)}`);
    return true;
  } catch (error) {
    if (refusalOf(error).status === 404) return false;
    throw error;
  }
};

const personId = (person: string): string => person.replace(/^discord:/, '');

/** The asker, as a manager where they are one by their roles and the channel's permissions. Never rejects. */
export const rankedAsker = async (api: Api, asker: Asker, zone: string, now: number): Promise<Asker> => {
  if (asker.person.manager) return asker;
  const seen = await visitChannel(api, asker, `<#${asker.place.channel}>`, zone, now);
  if (seen.ok) return { ...asker, person: seen.value.person };
  return seen.problem.code === 'platform-failed' ? { ...asker, person: { ...asker.person, unchecked: true } } : asker;
};

/** A name is looked for in so many servers: `doctor` is run by one who has a few. */
const searchedGuilds = 50;

/** As `Connection.place`. */
export const placeNamed = async (api: Api, channel: string, zone: string, now: number): Promise<Result<Place>> => {
  const typed = channel.trim();
  try {
    const id = idIn(typed) ?? (await byNameAnywhere(api, typed));
    if (id === null) return fail({ code: 'unknown-channel', typed: channel });
    const found = await api.ask<APIChannel>('get', `/channels/${id}`);
    return ok(placeOf({ guild: guildOf(found), channel: id, name: found.name ?? null }, zone));
  } catch (error) {
    const { status } = refusalOf(error);
    return fail(
      status === 403 || status === 404
        ? { code: 'unknown-channel', typed: channel }
        : discordProblem(error, channel, now),
    );
  }
};

const byNameAnywhere = async (api: Api, typed: string): Promise<string | null> => {
  const guilds = await api.ask<readonly { readonly id: string }[]>('get', '/users/@me/guilds');
  for (const { id } of guilds.slice(0, searchedGuilds)) {
    const found = await byName(api, id, typed);
    if (found !== null) return found;
  }
  return null;
};
