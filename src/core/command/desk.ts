import { paragraph } from '../card/notice-card.ts';
import { withoutImages } from '../card/without-images.ts';
import type { Button, Card } from '../card.ts';
import { explain } from '../explain.ts';
import type { Answer, Asker, Clock, Desk, Digests, Log, Place, Reader, Request, Store } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { ok, type Result } from '../result.ts';
import { aimCard } from './aim.ts';
import { type Asked, prospectOf, understand } from './asked.ts';
import { channelOf } from './channel-word.ts';
import type { Command } from './command.ts';
import { completeOption } from './complete.ts';
import { correctButtons } from './correct.ts';
import { fillForm, mayAsk } from './fill-form.ts';
import { createFlood, questions, suggestions } from './flood.ts';
import { formatInvocation } from './format.ts';
import { knownAt } from './known.ts';
import { managers } from './managers.ts';
import { overviewCard } from './overview.ts';
import { type Chosen, readOptions } from './parse.ts';
import { pressStory } from './press.ts';
import { createRecentNews } from './recent-news.ts';

export interface DeskPorts {
  readonly declarations: readonly Command[];
  readonly store: Store;
  readonly reader: Reader;
  readonly digests: Digests;
  readonly clock: Clock;
  readonly log: Log;
  /** The asker as they would be in another channel. Problems: `unknown-channel`, `platform-failed`. */
  visit(asker: Asker, channel: string): Promise<Result<Asker>>;
  /** A new reference by which a bug is found in the log. */
  reference(): string;
}

type AskedCommand = Extract<Asked, { kind: 'command' }>;

/**
 * Answers what is typed, filled, pressed and linked. Checks access and how much is asked itself. A bug is caught here
 * once, logged, and answered with its reference.
 */
export const createDesk = (ports: DeskPorts): Desk => {
  const { declarations, store, clock, log } = ports;
  const flood = { questions: createFlood(questions), suggestions: createFlood(suggestions) };
  const recent = createRecentNews(store, clock);

  /** Why it is too much at once, null where it is not; nobody else is kept waiting by the console's only user. */
  const flooded = (what: keyof typeof flood, how: 'look' | 'refuse', { person, place }: Asker): Problem | null =>
    place.platform === 'console' ? null : flood[what][how]({ person: person.id, place: place.id }, clock.now());

  const locate = async ({ command, words }: Chosen, asker: Asker): Promise<Result<Asker>> => {
    const channel = channelOf(command, words);
    return channel === null ? ok(asker) : ports.visit(asker, channel);
  };

  const run = async (
    { chosen, page, how, left }: AskedCommand,
    asker: Asker,
    kind: Request['kind'],
  ): Promise<Answer> => {
    const located = await locate(chosen, asker);
    if (!located.ok) return refusal(located.problem, asker);
    const { person, place: there } = located.value;
    const aimed = (answer: Answer): Answer =>
      there.id === asker.place.id ? answer : { ...answer, card: aimCard(answer.card, declarations, there.channel) };
    const refuse = (problem: Problem, buttons: readonly Button[] = []): Answer =>
      aimed(refusal(problem, located.value, buttons));
    const { command } = chosen;
    if (command.access === 'manager' && !person.manager) {
      const verb = command.name;
      if (person.unchecked) return refuse({ code: 'right-unchecked', verb });
      return refuse({ code: 'not-manager', verb, needs: managers[there.platform] });
    }
    const place = await meetPlace(store, there);
    const invocation = readOptions(chosen, await knownAt(store, place, command));
    if (!invocation.ok) return refuse(invocation.problem, kind === 'filled' ? correctButtons(chosen) : []);
    const asked = formatInvocation(invocation.value);
    const context = { ...ports, place, person, now: clock.now(), page, asked, commands: declarations };
    const result = await command.run(invocation.value.values, context);
    if (!result.ok) return refuse(result.problem);
    const audience = command.private ? 'asker' : result.value.audience;
    return aimed({ card: saidOfLinks({ ...result.value, audience }, left), how, problem: null });
  };

  const pictured = async (answer: Answer, { id }: Place): Promise<Answer> => {
    if (!answer.card.sections.some(({ thumbnail }) => thumbnail !== null)) return answer;
    const { images } = await store.places.settings(id);
    return images ? answer : { ...answer, card: withoutImages(answer.card) };
  };

  const ask = async (request: Request, asker: Asker): Promise<Answer> => {
    const tooMuch = flooded('questions', 'refuse', asker);
    if (tooMuch !== null) return refusal(tooMuch, asker);
    const asked = understand(declarations, request);
    if (!asked.ok) return refusal(asked.problem, asker);
    const answer =
      asked.value.kind === 'command'
        ? await run(asked.value, asker, request.kind)
        : await pressStory(asked.value.action, asker, store, clock.now());
    return pictured(answer, asker.place);
  };

  /** What a bug is answered with, after it is logged. */
  const logged = (err: unknown, facts: object): Problem => {
    const reference = ports.reference();
    log.error({ reference, err, ...facts }, 'a command failed by a bug');
    return { code: 'bug', reference };
  };

  return {
    answer: async (request, asker) => {
      try {
        return await ask(request, asker);
      } catch (err) {
        return refusal(logged(err, { request, place: asker.place.id }), asker);
      }
    },

    prospect: (request) => prospectOf(declarations, request),

    form: async (request, asker) => {
      try {
        const asked = understand(declarations, request);
        if (!asked.ok || asked.value.kind === 'story') return null;
        const { chosen } = asked.value;
        const toCorrect = request.kind === 'pressed';
        if (!mayAsk(chosen, toCorrect)) return null;
        // What opens no form is answered instead, and counts then.
        if (flooded('questions', 'look', asker) !== null) return null;
        const located = await locate(chosen, asker);
        const form = located.ok ? await fillForm(chosen, located.value, store, toCorrect) : null;
        return form === null || flooded('questions', 'refuse', asker) !== null ? null : form;
      } catch (err) {
        logged(err, { request, place: asker.place.id });
        return null;
      }
    },

    complete: async (verb, option, typed, asker) => {
      try {
        const command = declarations.find(({ name }) => name === verb);
        if (command === undefined || (command.access === 'manager' && !asker.person.manager)) return [];
        if (flooded('suggestions', 'refuse', asker) !== null) return [];
        return await completeOption(command, option, typed, {
          place: asker.place,
          store,
          recent,
          commands: declarations,
        });
      } catch (err) {
        logged(err, { verb, option, place: asker.place.id });
        return [];
      }
    },

    overview: async (workspace, person, sees) => {
      try {
        return await overviewCard(workspace, person, sees, { store, commands: declarations });
      } catch (err) {
        return explain(logged(err, { workspace: workspace.id }));
      }
    },
  };
};

/** A failure is for the asker alone, beside what stands there. */
const refusal = (problem: Problem, { person }: Asker, buttons: readonly Button[] = []): Answer => {
  const card = explain(problem, person);
  return { card: { ...card, buttons: [...card.buttons, ...buttons] }, how: 'add', problem };
};

/** The place as it is kept, with the zone and language that were set for it. */
const meetPlace = async (store: Store, place: Place): Promise<Place> => {
  const kept = await store.places.get(place.id);
  return kept?.name === place.name ? kept : store.places.meet(place);
};

/** The card, with a line about the links of the message that were not read. */
const saidOfLinks = (card: Card, left: number): Card => {
  if (left === 0) return card;
  const note = `This message has ${left === 1 ? 'another link' : `${left} more links`}; I read the first.`;
  const last = card.sections.length - 1;
  return {
    ...card,
    sections: card.sections.map((section, index) =>
      index === last ? { ...section, blocks: [...section.blocks, paragraph(note)] } : section,
    ),
  };
};
