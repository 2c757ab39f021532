import type { APILabelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';
import { shorten } from '../../core/card/fit.ts';
import type { Form, FormField } from '../../core/command/form.ts';
import { modalLimits } from './limits.ts';

const mark = 'pqf:';

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
const types = { select: 3, text: 4, label: 18 } as const;

/** A form as a modal: its first five fields. What it fills stands in its custom_id, so that it outlives a restart. */
export const formModal = (form: Form): APIModalInteractionResponseCallbackData => ({
  custom_id: `${mark}${form.verb}`,
  title: shorten(form.title, modalLimits.title),
  components: form.fields.slice(0, modalLimits.components).map(field),
});

/** What a submitted modal fills; null where it is none of ours. */
export const formVerb = (customId: string): string | null =>
  customId.startsWith(mark) ? customId.slice(mark.length) : null;

const field = (one: FormField): APILabelComponent => {
  const hint = one.hint === null ? {} : { description: shorten(one.hint, modalLimits.description) };
  return {
    type: types.label,
    label: shorten(one.label, modalLimits.label),
    ...hint,
    component: choosable(one) ? selectOf(one, one.choices) : textOf(one),
  };
};

/** What Discord lets one choose from a list: not more than a list holds. */
const choosable = (one: FormField): one is FormField & { readonly choices: readonly string[] } =>
  one.choices !== null &&
  one.choices.length > 0 &&
  one.choices.length <= modalLimits.options &&
  one.choices.every((choice) => choice !== '' && choice.length <= modalLimits.option);

const selectOf = (one: FormField, choices: readonly string[]): APILabelComponent['component'] => ({
  type: types.select,
  custom_id: one.name,
  required: one.required,
  options: choices.map((choice) => ({
    label: choice,
    value: choice,
    ...(choice === one.initial ? { default: true } : {}),
  })),
});

const textOf = (one: FormField): APILabelComponent['component'] => {
  const example = one.example ?? one.choices?.join(', ') ?? '';
  return {
    type: types.text,
    custom_id: one.name,
    style: 1,
    required: one.required,
    max_length: modalLimits.value,
    ...(one.initial === null || one.initial === '' ? {} : { value: one.initial.slice(0, modalLimits.value) }),
    ...(example === '' ? {} : { placeholder: shorten(example, modalLimits.placeholder) }),
  };
};
