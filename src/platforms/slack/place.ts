import type { Place } from '../../core/ports.ts';

/** A channel of a workspace; `name` without `#`, null where it has none. */
export const toPlace = (team: string, channel: string, name: string | null, zone: string): Place => ({
  id: placeId(team, channel),
  platform: 'slack',
  workspace: team,
  channel,
  name: name === null ? unnamed : `#${name}`,
  zone,
  language: 'en',
});

export const placeId = (team: string, channel: string): string => `slack:${team}:${channel}`;

const unnamed = 'this conversation';

/** Between the bot and one person; a person's own id stands for it too. */
export const isDirect = (channel: string): boolean => /^[DUW]/.test(channel);

/** The id in `<#C123|news>`, or a bare one; null for a name, which has no capitals. */
export const channelId = (typed: string): string | null =>
  /^<#([A-Z0-9]+)(?:\|[^>]*)?>$/.exec(typed)?.[1] ?? /^[CDG][A-Z0-9]{2,}$/.exec(typed)?.[0] ?? null;
