import { describe, expect, test } from 'vitest';
import type { Form } from '../../../../src/core/command/form.ts';
import { formCallback, formErrors, formValues, formView } from '../../../../src/platforms/slack/form-view.ts';

const field = { hint: null, required: true, initial: null, choices: null, example: null };
const form: Form = {
  verb: 'digest set',
  title: 'Set the digest',
  fields: [
    { ...field, name: 'time', label: 'Time', hint: 'In the zone of this place', initial: '08:00', example: '08:00' },
    { ...field, name: 'style', label: 'Style', required: false, choices: ['full', 'compact'], initial: 'compact' },
  ],
};

describe('a form on Slack', () => {
  test('is a modal with an input for each field, named as the option', () => {
    expect(formView(form, 'C1')).toEqual({
      type: 'modal',
      callback_id: formCallback,
      private_metadata: 'C1',
      title: { type: 'plain_text', text: 'Set the digest', emoji: false },
      submit: { type: 'plain_text', text: 'Save', emoji: false },
      close: { type: 'plain_text', text: 'Cancel', emoji: false },
      blocks: [
        {
          type: 'input',
          block_id: 'time',
          label: { type: 'plain_text', text: 'Time', emoji: false },
          hint: { type: 'plain_text', text: 'In the zone of this place', emoji: false },
          optional: false,
          element: {
            type: 'plain_text_input',
            action_id: 'time',
            max_length: 3000,
            initial_value: '08:00',
            placeholder: { type: 'plain_text', text: '08:00', emoji: false },
          },
        },
        {
          type: 'input',
          block_id: 'style',
          label: { type: 'plain_text', text: 'Style', emoji: false },
          optional: true,
          element: {
            type: 'static_select',
            action_id: 'style',
            options: [
              { text: { type: 'plain_text', text: 'full', emoji: false }, value: 'full' },
              { text: { type: 'plain_text', text: 'compact', emoji: false }, value: 'compact' },
            ],
            initial_option: { text: { type: 'plain_text', text: 'compact', emoji: false }, value: 'compact' },
          },
        },
      ],
    });
  });

  test('asks for a choice as text where it is too long to be chosen', () => {
    const long = { ...field, name: 'zone', label: 'Zone', choices: ['x'.repeat(76)] };
    expect(formView({ ...form, fields: [long] }, '').blocks[0]).toMatchObject({
      element: { type: 'plain_text_input' },
    });
  });

  test('refuses to lose metadata', () => {
    expect(() => formView(form, 'x'.repeat(3001))).toThrow(RangeError);
  });

  test('gives back what was filled in, and nothing for a field that stands empty', () => {
    const state = {
      time: { time: { type: 'plain_text_input', value: ' 07:30 ' } },
      zone: { zone: { type: 'plain_text_input', value: null } },
      days: { days: { type: 'plain_text_input', value: '   ' } },
      style: { style: { type: 'static_select', selected_option: { value: 'full' } } },
      mention: { mention: { type: 'static_select', selected_option: null } },
    };
    expect(formValues(state)).toEqual({ time: '07:30', zone: '', days: '', style: 'full', mention: '' });
  });
});

describe('a failure of what was filled in', () => {
  const bad = {
    code: 'bad-option',
    verb: 'digest set',
    option: 'time',
    typed: '25:00',
    expected: 'a time such as 08:00',
    example: '/news digest set 08:00',
    nearest: '23:00',
  } as const;

  test('stands beside its field', () => {
    expect(formErrors(bad, form)).toEqual({ time: 'This must be a time such as 08:00. Did you mean 23:00?' });
    const missing = {
      code: 'missing-option',
      verb: 'x',
      option: 'style',
      expected: 'full or compact',
      example: '',
    } as const;
    expect(formErrors(missing, form)).toEqual({ style: 'This is needed: full or compact.' });
  });

  test('is told elsewhere where it belongs to no field', () => {
    expect(formErrors({ ...bad, option: 'zone' }, form)).toBeNull();
    expect(formErrors({ code: 'no-digest' }, form)).toBeNull();
  });
});
