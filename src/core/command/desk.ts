import type { Action, Card } from '../card.ts';
import { explain } from '../explain.ts';
import type {
  Answer,
  Asker,
  Clock,
  Desk,
  Digests,
  Log,
  Place,
  PlatformName,
  Reader,
  Request,
  Store,
} from '../ports.ts';
import type { Problem } from '../problem.ts';
import type { Command } from './command.ts';
import { formatInvocation } from './format.ts';
import { type Known, nothingKnown } from './kind.ts';
import { chooseCommand, readOptions } from './parse.ts';
import { pressStory } from './press.ts';

export interface DeskPorts {
  readonly declarations: readonly Command[];
  readonly store: Store;
  readonly reader: Reader;
  readonly digests: Digests;
  readonly clock: Clock;
  readonly log: Log;
  /** A new reference by which a bug is found in the log. */
  reference(): string;
}

/** What a manager is, as each platform calls it. */
const managers: Readonly<Record<PlatformName, string>> = {
  discord: 'those with the permission Manage Channels',
  slack: 'admins of the workspace, the creator of the channel, and those named in SLACK_MANAGERS',
  console: 'those who manage this place',
};

const refusal = (problem: Problem): Answer => ({ card: explain(problem), how: 'add', problem });

/**
 * Answers what is typed and pressed. Checks access itself. A bug is caught here once, logged, and answered
 * with its reference.
 */
export const createDesk = (ports: DeskPorts): Desk => {
  const { declarations, store, clock, log } = ports;

  const answer = async (text: string, asker: Asker, page: number): Promise<Answer> => {
    const chosen = chooseCommand(declarations, text);
    if (!chosen.ok) return refusal(chosen.problem);
    const { command } = chosen.value;
    if (command.access === 'manager' && !asker.person.manager) {
      return refusal({ code: 'not-manager', verb: command.name, needs: managers[asker.place.platform] });
    }
    const place = await meetPlace(store, asker.place);
    const invocation = readOptions(chosen.value, await knownAt(store, place, command));
    if (!invocation.ok) return refusal(invocation.problem);
    const result = await command.run(invocation.value.values, {
      ...ports,
      place,
      person: asker.person,
      now: clock.now(),
      page,
      asked: formatInvocation(invocation.value),
      commands: declarations,
    });
    if (!result.ok) return refusal(result.problem);
    const card: Card = command.private ? { ...result.value, audience: 'asker' } : result.value;
    return { card, how: 'add', problem: null };
  };

  const press = async (action: Action, asker: Asker): Promise<Answer> => {
    if (action.verb === 'run') return answer(action.argument, asker, 0);
    if (action.verb === 'page') return { ...(await answer(action.argument, asker, action.page ?? 0)), how: 'replace' };
    if (action.verb === 'why') return answer(`why story:"${action.argument}"`, asker, 0);
    return pressStory(action, asker, store, clock.now());
  };

  const catching = async (facts: object, answering: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await answering();
    } catch (err) {
      const reference = ports.reference();
      log.error({ reference, err, ...facts }, 'a command failed by a bug');
      return refusal({ code: 'bug', reference });
    }
  };

  const ask = (request: Request, asker: Asker): Promise<Answer> => {
    switch (request.kind) {
      case 'typed':
        return answer(request.text, asker, 0);
      case 'pressed':
        return press(request.action, asker);
      case 'filled':
      case 'linked':
        throw new Error('not yet');
    }
  };

  return {
    answer: (request, asker) => catching({ request, place: asker.place.id }, () => ask(request, asker)),
    prospect: () => ({ audience: 'everyone', how: 'add', slow: false }),
    form: async () => null,
    complete: async () => [],
    overview: async () => explain({ code: 'no-digest' }),
  };
};

/** The place as it is kept, with the zone and language that were set for it. */
const meetPlace = async (store: Store, place: Place): Promise<Place> => {
  const kept = await store.places.get(place.id);
  return kept?.name === place.name ? kept : store.places.meet(place);
};

const knownAt = async (store: Store, place: Place, command: Command): Promise<Known> => {
  if (![...command.options.values()].some(({ kind }) => kind.completes === 'topics')) return nothingKnown;
  const feeds = await store.feeds.visible(place.id);
  const topics = new Set(feeds.flatMap(({ topic }) => (topic === null ? [] : [topic])));
  return { topics: [...topics], sources: feeds.map(({ title }) => title) };
};
