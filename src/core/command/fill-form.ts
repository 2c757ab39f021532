import type { Asker, Store } from '../ports.ts';
import { partChannel } from './channel-word.ts';
import type { Form } from './form.ts';
import { none } from './kinds/none.ts';
import { knownAt } from './known.ts';
import { type Chosen, readOptions } from './parse.ts';

/** Whether there may be a form to ask for what was not given, before anybody is looked for. */
export const mayAsk = ({ command, words }: Chosen, toCorrect: boolean): boolean =>
  command.form !== null && (toCorrect || partChannel(command, words).others.length === 0);

/**
 * The form of a verb that was given nothing but perhaps a channel, with what is set now; null where it has none, or
 * none for this asker. Where it is to be corrected, also with what was given, if something of that is wrong.
 */
export const fillForm = async (
  chosen: Chosen,
  { place, person }: Asker,
  store: Store,
  toCorrect = false,
): Promise<Form | null> => {
  const { command, words } = chosen;
  const { channel, others } = partChannel(command, words);
  const { form } = command;
  if (form === null || !mayAsk(chosen, toCorrect)) return null;
  if (command.access === 'manager' && !person.manager) return null;
  if (others.length > 0 && readOptions(chosen, await knownAt(store, place, command)).ok) return null;
  const set = await form.initial({ store, place: (await store.places.get(place.id)) ?? place });
  const given = others.map(({ key, value }) => [key, value === none ? null : value] as const);
  const initial: Readonly<Record<string, string | null>> = { ...set, ...Object.fromEntries(given) };
  return {
    verb: channel === null ? command.name : `${command.name} ${channel.raw}`,
    title: form.title,
    fields: form.fields.flatMap(({ name, label, hint, required }) => {
      const option = command.options.get(name);
      if (option === undefined) return [];
      return {
        name,
        label,
        hint: hint ?? option.summary,
        required: required ?? option.required,
        initial: initial[name] ?? null,
        choices: option.kind.choices,
        example: option.kind.example,
      };
    }),
  };
};
