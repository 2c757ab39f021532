import type { Api } from './api.ts';
import { refusalOf } from './failures.ts';

/** Who the bot is on Discord. */
export interface Self {
  readonly user: string;
  readonly application: string;
}

export interface Identity {
  /** Asked for once. Rejects where Discord does not say. */
  self(): Promise<Self>;
  learn(self: Self): void;
}

export const createIdentity = (api: Api): Identity => {
  let known: Self | null = null;
  return {
    learn: (self) => {
      known = self;
    },
    self: async () => {
      known ??= await askWho(api);
      return known;
    },
  };
};

const askWho = async (api: Api): Promise<Self> => {
  const user = await api.ask<{ readonly id: string }>('get', '/users/@me');
  // The oldest bots have another id than their application; where that can't be asked they are taken for one.
  const application = await api.ask<{ readonly id: string }>('get', '/applications/@me').catch((error: unknown) => {
    const { status } = refusalOf(error);
    if (status !== null && status >= 400 && status < 500 && status !== 401 && status !== 429) return user;
    throw error;
  });
  return { user: user.id, application: application.id };
};
