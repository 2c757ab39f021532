import { ModalInteractionCallbackRequestDataSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import type { FormField } from '../../../../src/core/command/form.ts';
import { formModal, formVerb } from '../../../../src/platforms/discord/modal.ts';

const field = (parts: Partial<FormField>): FormField => ({
  name: 'url',
  label: 'Address',
  hint: null,
  required: false,
  initial: null,
  choices: null,
  example: null,
  ...parts,
});

describe('a form on Discord', () => {
  test('is a modal whose id says what it fills', () => {
    const modal = formModal({ verb: 'feed add channel:123', title: 'Add a feed', fields: [field({})] });
    expect(modal.title).toBe('Add a feed');
    expect(formVerb(modal.custom_id)).toBe('feed add channel:123');
    expect(formVerb('other')).toBeNull();
  });

  test('has texts with what stands there at first, and lists with what is chosen', () => {
    const fields = [
      field({ required: true, initial: 'https://a.example', example: 'https://news.example', hint: 'A site will do' }),
      field({ name: 'style', label: 'Style', choices: ['full', 'compact'], initial: 'compact' }),
    ];
    expect(formModal({ verb: 'x', title: 'X', fields }).components).toEqual([
      {
        type: 18,
        label: 'Address',
        description: 'A site will do',
        component: {
          type: 4,
          custom_id: 'url',
          style: 1,
          required: true,
          max_length: 4000,
          value: 'https://a.example',
          placeholder: 'https://news.example',
        },
      },
      {
        type: 18,
        label: 'Style',
        component: {
          type: 3,
          custom_id: 'style',
          required: false,
          options: [
            { label: 'full', value: 'full' },
            { label: 'compact', value: 'compact', default: true },
          ],
        },
      },
    ]);
  });

  test('shows its first five fields', () => {
    const fields = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => field({ name, label: name }));
    const { components } = formModal({ verb: 'x', title: 'X', fields });
    expect(components.map((one) => ('label' in one ? one.label : null))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('is within the limits whatever its words', () => {
    const long = 'word '.repeat(60);
    const fields = [
      field({ label: long, hint: long, initial: 'x'.repeat(5000), example: long }),
      field({ name: 'b', choices: Array.from({ length: 30 }, (_, index) => `choice ${index}`) }),
    ];
    const modal = formModal({ verb: 'x', title: long, fields });
    const checked = ModalInteractionCallbackRequestDataSchema.safeParse(modal);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
  });
});
