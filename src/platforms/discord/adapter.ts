import type { Command } from '../../core/command/command.ts';
import type { Translation } from '../../core/command/translation.ts';
import type { Clock, Connection, Desk, Log, PlaceStore } from '../../core/ports.ts';
import { createApi } from './api.ts';
import { applicationCommands } from './commands.ts';
import { openConversation } from './conversation.ts';
import { createDeliveries } from './delivery.ts';
import { examineDiscord } from './examine.ts';
import { isAmbiguous, refusalOf } from './failures.ts';
import { createGateway, type Dispatch, type Gateway } from './gateway.ts';
import { createIdentity } from './identity.ts';
import type { Interaction } from './interaction.ts';
import { inviteUrl } from './invite.ts';
import { usualPace } from './pace.ts';
import { register } from './registration.ts';
import { renderDiscord } from './render.ts';
import { createResponder } from './respond.ts';
import { createRights } from './rights.ts';
import { createRoster } from './roster.ts';
import { soon } from './soon.ts';
import { placeNamed, rankedAsker, visitChannel } from './visit.ts';

export interface DiscordOptions {
  readonly settings: {
    readonly token: string;
    /** Without the version; null for Discord's own. */
    readonly apiBase: string | null;
    /** The one server to register the commands in; null for everywhere. */
    readonly guildId: string | null;
  };
  readonly desk: () => Desk;
  readonly commands: readonly Command[];
  readonly translations: readonly Translation[];
  readonly places: PlaceStore;
  /** IANA zone of new places. */
  readonly zone: string;
  readonly clock: Clock;
  chance(): number;
  readonly log: Log;
  /** How many processes share what Discord lets the bot do; one where it is not told. */
  readonly sharers?: () => number;
}

/** Discord as a platform: one client for what happens, and requests of its own for what is posted and answered. */
export const createDiscord = (options: DiscordOptions, pace = usualPace): Connection => {
  const { settings, desk, places, zone, clock, log } = options;
  const commands = applicationCommands(options.commands, options.translations);
  const now = (): number => clock.now();
  const api = createApi(settings, pace, log, () => gateway.refuse(), options.sharers);
  const identity = createIdentity(api);
  const rights = createRights(api, identity, now);
  const deliveries = createDeliveries({ api, identity, rights, now });
  const roster = createRoster({ api, places, clock, log });
  const underWay = new Set<Promise<void>>();
  let application = '';
  let registered = false;
  let closing = false;

  const respond = createResponder({
    api,
    desk,
    zone,
    apiBase: settings.apiBase,
    clock,
    log,
    pace,
    application: () => application,
    owns: roster.owns,
    rank: (asker) => rankedAsker(api, asker, zone, now()),
  });

  const track = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const take = (dispatch: Dispatch): void => {
    if (closing) return;
    if (dispatch.t === 'INTERACTION_CREATE') track(respond(dispatch.d as Interaction));
    if (dispatch.t === 'READY') {
      const self = selfOf(dispatch.d);
      if (self !== null) {
        identity.learn(self);
        application = self.application;
      }
    }
    roster.take(dispatch);
  };

  const registerOnce = async (): Promise<void> => {
    if (registered) return;
    registered = true;
    try {
      const self = await identity.self();
      log.info({ invite: inviteUrl(self.application) }, 'this address lets the bot into a server of yours on Discord');
      const { changed, where } = await register(api, self.application, commands, settings.guildId);
      if (changed) log.info({ where }, 'registered the commands on Discord');
    } catch (error) {
      registered = false;
      const { status, code } = refusalOf(error);
      log.warn({ status, code }, 'the commands were not registered on Discord: run pullquote register to see why');
      // What Discord refuses it refuses again; what it stumbled over is tried again while nobody connects anew.
      if (isAmbiguous(error)) later(registerOnce);
    }
  };
  const later = (work: () => Promise<void>): void => {
    setTimeout(() => {
      if (!closing && gateway.standing() !== 'closed') track(work());
    }, pace.longestWait).unref();
  };

  const gateway: Gateway = createGateway({
    settings,
    chance: options.chance,
    log,
    pace,
    take,
    connected: () => {
      roster.settle();
      track(registerOnce());
    },
  });

  return {
    name: 'discord',
    render: (card, mention = null, breaks = []) => renderDiscord(card, mention, breaks),
    send: deliveries.send,
    find: deliveries.find,
    amend: deliveries.amend,
    obstacle: rights.obstacle,
    conversation: (about, personId) => openConversation(api, about, personId, now()),
    visit: (asker, channel) => visitChannel(api, asker, channel, zone, now()),
    place: (channel) => placeNamed(api, channel, zone, now()),
    open: gateway.open,
    leave: async () => {
      // Another process may register others before this one listens again.
      registered = false;
      await gateway.close();
    },
    standing: gateway.standing,
    close: async () => {
      closing = true;
      await soon(Promise.allSettled([...underWay, roster.written()]), pace.farewell, null);
      await gateway.close();
    },
    examine: (kept) => examineDiscord({ api, identity, rights, commands, guildId: settings.guildId, now }, kept),
  };
};

/** Who the socket says the bot is. */
const selfOf = (ready: unknown): { readonly user: string; readonly application: string } | null => {
  const { user, application } = (ready ?? {}) as {
    readonly user?: { readonly id?: string };
    readonly application?: { readonly id?: string };
  };
  return user?.id === undefined ? null : { user: user.id, application: application?.id ?? user.id };
};
