import type { Asker, Store } from '../ports.ts';
import { partChannel } from './channel-word.ts';
import type { Form } from './form.ts';
import type { Chosen } from './parse.ts';

/** The form of a verb that was given nothing but perhaps a channel, with what is set now; null where it has none, or none for this asker. */
export const fillForm = async (
  { command, words }: Chosen,
  { place, person }: Asker,
  store: Store,
): Promise<Form | null> => {
  const { channel, others } = partChannel(command, words);
  const { form } = command;
  if (form === null || others.length > 0) return null;
  if (command.access === 'manager' && !person.manager) return null;
  const initial = await form.initial({ store, place: (await store.places.get(place.id)) ?? place });
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
