import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form, FormField } from '../../src/core/command/form.ts';
import { formErrors, formValues, formView } from '../../src/platforms/slack/form-view.ts';
import { slackMentions } from '../servers/live-mentions.ts';
import { viewFaults } from '../servers/slack-limits.ts';
import { nastyText } from './card-arbitrary.ts';

const field: fc.Arbitrary<FormField> = fc.record({
  name: fc.stringMatching(/^[a-z][a-z-]{0,31}$/),
  label: nastyText,
  hint: fc.option(nastyText),
  required: fc.boolean(),
  initial: fc.option(fc.oneof(nastyText, fc.constantFrom('full', 'compact'))),
  choices: fc.option(
    fc.oneof(fc.constant(['full', 'compact']), fc.uniqueArray(nastyText, { maxLength: 5 }), fc.array(nastyText)),
  ),
  example: fc.option(nastyText),
});

const anyForm: fc.Arbitrary<Form> = fc.record({
  verb: fc.constantFrom('digest set', 'feed add'),
  title: nastyText,
  fields: fc.uniqueArray(field, { selector: ({ name }) => name, minLength: 1, maxLength: 12 }),
});

describe('any form', () => {
  test('is within every limit of a modal on Slack, and mentions nobody', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const view = formView(form, 'metadata');
        expect(viewFaults(view)).toEqual([]);
        expect(slackMentions(view)).toEqual([]);
      }),
    );
  });

  test('gives back what was filled into its inputs', () => {
    fc.assert(
      fc.property(anyForm, fc.array(fc.option(nastyText)), (form, entered) => {
        const names = form.fields.map(({ name }) => name);
        const state = Object.fromEntries(names.map((name, at) => [name, { [name]: { value: entered[at] ?? null } }]));
        const given = names.map((name, at) => [name, (entered[at] ?? '').trim()]);
        expect(formValues(state)).toEqual(Object.fromEntries(given));
      }),
    );
  });

  test('tells what is wrong with a field in one line beside it', () => {
    fc.assert(
      fc.property(anyForm, nastyText, (form, text) => {
        const option = form.fields[0]?.name ?? '';
        const problem = { code: 'missing-option', verb: form.verb, option, expected: text, example: text } as const;
        const errors = formErrors(problem, form);
        expect(Object.keys(errors ?? {})).toEqual([option]);
        expect(errors?.[option]).toMatch(/^This is needed:[^\n]{0,285}$/u);
      }),
    );
  });
});
