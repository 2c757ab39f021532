import type { types } from '@slack/bolt';
import { shorten } from '../../core/card/fit.ts';
import { oneLine } from '../../core/card/legible.ts';
import type { Form, FormField } from '../../core/command/form.ts';
import type { Problem } from '../../core/problem.ts';
import { limits } from './limits.ts';

/** The `callback_id` of every form: by it a submission is told from other views. */
export const formCallback = 'pullquote_form';

/**
 * A form as a modal: an input for each field, whose `block_id` and `action_id` are the option's name.
 * `metadata` comes back with the submission; more than 3,000 characters of it are a bug and throw.
 * https://docs.slack.dev/surfaces/modals
 */
export const formView = (form: Form, metadata: string): types.ModalView => {
  if (metadata.length > limits.metadata) throw new RangeError(`metadata of ${metadata.length} characters`);
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: metadata,
    title: words(form.title, limits.modalTitle, 'Pullquote'),
    submit: words('Save', limits.modalTitle),
    close: words('Cancel', limits.modalTitle),
    blocks: form.fields.slice(0, limits.viewBlocks).map(toInput),
  };
};

/** What was filled in, by option; '' where a field stands empty, which may mean that it was emptied. Takes `view.state.values`. */
export const formValues = (
  values: Readonly<Record<string, Readonly<Record<string, FieldState>>>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.values(values)
      .flatMap((block) => Object.entries(block))
      .map(([name, state]) => [name, (state.selected_option?.value ?? state.value ?? '').trim()]),
  );

/** What Slack tells of one input. https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export interface FieldState {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
}

/**
 * A failure as Slack shows it beside the field that it is about, `{ option: sentence }`, so that the window stays open;
 * null where it is about no field of the form.
 * https://docs.slack.dev/surfaces/modals#displaying_errors
 */
export const formErrors = (
  problem: Problem,
  form: { readonly fields: readonly Pick<FormField, 'name'>[] },
): Record<string, string> | null => {
  if (problem.code !== 'bad-option' && problem.code !== 'missing-option') return null;
  if (!form.fields.some(({ name }) => name === problem.option)) return null;
  return { [problem.option]: shorten(oneLine(sentence(problem)), limits.fieldError) };
};

const sentence = (problem: Extract<Problem, { code: 'bad-option' | 'missing-option' }>): string => {
  if (problem.code === 'missing-option') return `This is needed: ${problem.expected}.`;
  const nearest = problem.nearest === null ? '' : ` Did you mean ${problem.nearest}?`;
  return `This must be ${problem.expected}.${nearest}`;
};

const toInput = (field: FormField): types.InputBlock => {
  const hint = oneLine(field.hint ?? '');
  return {
    type: 'input',
    block_id: field.name,
    label: words(field.label, limits.inputLabel, field.name),
    ...(hint === '' ? {} : { hint: words(hint, limits.inputLabel) }),
    optional: !field.required,
    element: toSelect(field) ?? toTextInput(field),
  };
};

const toTextInput = (field: FormField): types.PlainTextInput => {
  const initial = oneLine(field.initial ?? '');
  return {
    type: 'plain_text_input',
    action_id: field.name,
    max_length: limits.inputText,
    ...(initial === '' || initial.length > limits.inputText ? {} : { initial_value: initial }),
    ...placeholder(field),
  };
};

/** Null where a choice could not be told whole: then it is typed. */
const toSelect = (field: FormField): types.StaticSelect | null => {
  const choices = field.choices ?? [];
  const fit = choices.every((choice) => choice.trim() !== '' && choice.length <= limits.optionText);
  if (choices.length === 0 || choices.length > limits.selectOptions || !fit) return null;
  const options = choices.map(
    (choice): types.PlainTextOption => ({ text: words(choice, limits.optionText), value: choice }),
  );
  const initial = options.find(({ value }) => value === field.initial);
  return {
    type: 'static_select',
    action_id: field.name,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
    ...placeholder(field),
  };
};

const placeholder = (field: FormField): { placeholder?: types.PlainTextElement } => {
  const example = oneLine(field.example ?? '');
  return example === '' ? {} : { placeholder: words(example, limits.placeholder) };
};

const words = (text: string, most: number, otherwise = '…'): types.PlainTextElement => ({
  type: 'plain_text',
  text: shorten(oneLine(text) || otherwise, most),
  emoji: false,
});
