import type { Installation, InstallationQuery, InstallationStore as LibraryStore } from '@slack/bolt';
import type { Clock, InstallationStore, Log } from '../../core/ports.ts';
import { paths } from './manifest.ts';
import { fields, words } from './payload.ts';
import type { Seal } from './seal.ts';

/** What is kept, sealed, by the id of a workspace or of an Enterprise organisation. */
type Kept =
  | { readonly installation: Installation; readonly at: number }
  /** A workspace that belongs to an organisation which has the app as a whole. */
  | { readonly organisation: string };

export interface Installations extends LibraryStore {
  storeInstallation(installation: Installation): Promise<void>;
  fetchInstallation(query: InstallationQuery<boolean>): Promise<Installation>;
  /** The installation that a workspace is served by; null where there is none. */
  of(team: string): Promise<Installation | null>;
  /** Remembers by which organisation a workspace is served. */
  belongs(team: string, organisation: string): Promise<void>;
  /** Forgets what was installed until this moment, ms; gives the workspaces that it was for. */
  end(key: string, at: number): Promise<readonly string[]>;
  keys(): Promise<readonly string[]>;
  /** Whether it is kept and can't be read, since it was sealed with another key. */
  sealed(key: string): Promise<boolean>;
  /** Workspaces: those that installed the app, and those of an organisation that were met. */
  teams(): Promise<readonly string[]>;
}

export interface InstallationPorts {
  readonly store: InstallationStore;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly log: Log;
  /** A workspace has the app, for the first time or again. */
  installed(team: string): Promise<void>;
}

/** Slack tells an event's moment in whole seconds, and its clock is not ours. */
const tolerance = 5000;

/** Installations as the library wants them, kept in our store, sealed. */
export const createInstallations = ({ store, seal, clock, log, installed }: InstallationPorts): Installations => {
  const known = new Map<string, string>();
  /** Of which the log says already that they can't be read. */
  const unread = new Set<string>();

  const read = async (key: string): Promise<Kept | null> => {
    const sealed = await store.get('slack', key);
    if (sealed === null) return null;
    const text = seal.open(sealed);
    if (text !== null) {
      unread.delete(key);
      return JSON.parse(text);
    }
    const sentence = `An installation can’t be read: it was sealed with another ENCRYPTION_KEY. Set the former one, or install the app again at ${paths.install}.`;
    if (!unread.has(key)) log.error({ platform: 'slack', workspace: key }, sentence);
    unread.add(key);
    return null;
  };

  const write = (key: string, kept: Kept): Promise<void> =>
    store.set('slack', key, seal.seal(JSON.stringify(kept)), clock.now());

  const of = async (key: string): Promise<Installation | null> => {
    const kept = await read(key);
    if (kept === null) return null;
    return 'installation' in kept ? kept.installation : of(kept.organisation);
  };

  const sealed = async (key: string): Promise<boolean> => {
    const kept = await read(key);
    if (kept === null) return (await store.get('slack', key)) !== null;
    return 'organisation' in kept && sealed(kept.organisation);
  };

  const membersOf = async (organisation: string): Promise<string[]> => {
    const members: string[] = [];
    for (const key of await store.keys('slack')) {
      const kept = await read(key);
      if (kept !== null && 'organisation' in kept && kept.organisation === organisation) members.push(key);
    }
    return members;
  };

  return {
    of,

    storeInstallation: async (installation) => {
      const { user, ...rest } = installation;
      // Nothing is done in a person's own name: their token is not kept.
      const { token: _, refreshToken: __, ...person } = user;
      const key = keyOf(installation);
      await write(key, { installation: { ...rest, user: { ...person, token: undefined } }, at: clock.now() });
      const teams = installation.isEnterpriseInstall === true ? await membersOf(key) : [key];
      for (const team of teams) await installed(team);
    },

    fetchInstallation: async ({ isEnterpriseInstall: whole, teamId, enterpriseId }) => {
      const keys = whole ? [enterpriseId, teamId] : [teamId, enterpriseId];
      for (const key of keys) {
        const found = key === undefined ? null : await of(key);
        if (found !== null) return found;
      }
      throw new Error('the app is not installed there');
    },

    deleteInstallation: async ({ isEnterpriseInstall: whole, teamId, enterpriseId }) => {
      const key = whole ? enterpriseId : teamId;
      if (key !== undefined) await store.remove('slack', key);
    },

    belongs: async (team, organisation) => {
      if (known.get(team) === organisation) return;
      known.set(team, organisation);
      if ((await read(team)) === null) await write(team, { organisation });
    },

    end: async (key, at) => {
      const kept = await read(key);
      // Unreadable, it goes all the same; unknown, it has ended before.
      if (kept === null) return (await store.remove('slack', key)) ? [key] : [];
      // The news of an end may come after the app was installed anew.
      if ('installation' in kept && kept.at > at + tolerance) return [];
      const teams = /^E/.test(key) ? await membersOf(key) : [key];
      for (const gone of new Set([key, ...teams])) {
        known.delete(gone);
        await store.remove('slack', gone);
      }
      return teams;
    },

    keys: () => store.keys('slack'),
    sealed,
    teams: async () => (await store.keys('slack')).filter((key) => !key.startsWith('E')),
  };
};

const keyOf = ({ isEnterpriseInstall: whole, enterprise, team }: Installation): string => {
  const key = words(fields(whole === true ? enterprise : team).id) ?? words(fields(enterprise).id);
  if (key === null) throw new Error('an installation names neither workspace nor organisation');
  return key;
};
