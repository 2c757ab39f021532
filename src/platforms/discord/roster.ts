import type { Clock, Log, PlaceStore, Whereabouts } from '../../core/ports.ts';
import type { Api } from './api.ts';
import { conversations } from './asker.ts';
import { refusalOf } from './failures.ts';
import type { Dispatch } from './gateway.ts';

interface RosterPorts {
  readonly api: Api;
  readonly places: PlaceStore;
  readonly clock: Clock;
  readonly log: Log;
}

/** In which servers and channels the bot is, and which it left. */
export interface Roster {
  take(dispatch: Dispatch): void;
  /** Every shard has told its servers: those left meanwhile are marked as left. */
  settle(): void;
  owns(guild: string, user: string): boolean;
  /** Resolves when all that was taken is written down. */
  written(): Promise<void>;
}

interface Told {
  readonly id?: string;
  readonly unavailable?: boolean;
  readonly owner_id?: string;
  readonly guild_id?: string;
  readonly guilds?: readonly ({
    readonly id?: string;
    readonly owner_id?: string;
    readonly unavailable?: boolean;
  } | null)[];
}

const platform = 'discord';

export const createRoster = ({ api, places, clock, log }: RosterPorts): Roster => {
  /** Who owns each server that the socket told of, and which shard did. */
  const guilds = new Map<string, { readonly owner: string | null; readonly shard: number }>();
  let writing: Promise<void> = Promise.resolve();

  const write = (work: () => Promise<void>): void => {
    writing = writing.then(work).catch((err: unknown) => log.error({ err }, 'where I am on Discord was not kept'));
  };
  const leave = (where: Omit<Whereabouts, 'platform'>): void =>
    write(() => places.leave({ platform, ...where }, clock.now()));

  /** What the events of the socket leave out is asked: a server is left only where Discord itself says so. */
  const isGone = async (guild: string): Promise<boolean> => {
    try {
      await api.ask('get', `/guilds/${guild}`);
      return false;
    } catch (error) {
      const { code } = refusalOf(error);
      return code === 10004 || code === 50001;
    }
  };

  const compare = async (): Promise<void> => {
    const missing = (await places.workspaces(platform)).filter((id) => id !== conversations && !guilds.has(id));
    for (const workspace of missing) {
      if (!(await isGone(workspace))) continue;
      log.info({ workspace }, 'I was removed from a server on Discord while I was away');
      await places.leave({ platform, workspace }, clock.now());
    }
  };

  const take = (t: string, told: Told, shard: number): void => {
    const { id = null, guild_id: guild, owner_id: owner = null } = told;
    if (t === 'READY') {
      // A new session knows nothing of those that the bot was removed from in between.
      const before = new Map(guilds);
      for (const [each, known] of before) if (known.shard === shard) guilds.delete(each);
      for (const each of Array.isArray(told.guilds) ? told.guilds : []) {
        if (typeof each?.id !== 'string') continue;
        guilds.set(each.id, { owner: each.owner_id ?? before.get(each.id)?.owner ?? null, shard });
        // Some servers tell a guild whole at once, and no more of it.
        if (each.owner_id !== undefined && each.unavailable !== true) {
          write(() => places.rejoin({ platform, workspace: each.id }));
        }
      }
    } else if (id === null) {
      // Whatever it tells of, nobody can tell what.
    } else if (t === 'GUILD_CREATE' || t === 'GUILD_UPDATE') {
      guilds.set(id, { owner, shard });
      if (t === 'GUILD_CREATE' && told.unavailable !== true) write(() => places.rejoin({ platform, workspace: id }));
    } else if (t === 'GUILD_DELETE' && told.unavailable !== true) {
      guilds.delete(id);
      leave({ workspace: id });
    } else if ((t === 'CHANNEL_DELETE' || t === 'THREAD_DELETE') && guild !== undefined) {
      leave({ workspace: guild, channel: id });
    }
  };

  return {
    take: ({ t, d, shard }) => take(t, (d ?? {}) as Told, shard),
    settle: () => write(compare),
    owns: (guild, user) => guilds.get(guild)?.owner === user,
    written: () => writing,
  };
};
