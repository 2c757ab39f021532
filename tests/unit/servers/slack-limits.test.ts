import { describe, expect, test } from 'vitest';
import { viewFaults } from '../../servers/slack-limits.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const option = (name: string, value = name) => ({ text: plain(name), value });
const textInput = { type: 'plain_text_input', action_id: 'time' };
const select = { type: 'static_select', action_id: 'style', options: [option('full'), option('compact')] };
const menu = { type: 'overflow', action_id: 'menu', options: [option('Save'), option('Why')] };
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain('Time'), element, ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const modal = (...blocks: object[]) => ({ type: 'modal', title: plain('Set'), submit: plain('Save'), blocks });
const many = (count: number, make: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('the judge of Slack views', () => {
  test('takes what the reference takes', () => {
    expect(
      viewFaults(modal(input(textInput, { hint: plain('a'), optional: true, block_id: 'time' }), input(select))),
    ).toEqual([]);
    expect(viewFaults({ type: 'home', blocks: [actions(menu), { type: 'divider' }] })).toEqual([]);
    const initial = { ...select, initial_option: option('full'), placeholder: plain('x'.repeat(150)) };
    expect(viewFaults(modal(input(initial)))).toEqual([]);
    const grouped = {
      type: 'static_select',
      action_id: 'a',
      option_groups: [{ label: plain('a'), options: [option('b')] }],
    };
    expect(viewFaults(modal(input(grouped)))).toEqual([]);
  });

  test.each([
    ['an unknown type', { ...modal(input(textInput)), type: 'window' }],
    ['no blocks', modal()],
    ['101 blocks', modal(...many(101, () => ({ type: 'divider' })))],
    ['no title', { ...modal(input(textInput)), title: undefined }],
    ['a title of 25', { ...modal(input(textInput)), title: plain('a'.repeat(25)) }],
    ['a title in mrkdwn', { ...modal(input(textInput)), title: { type: 'mrkdwn', text: 'a' } }],
    ['a submit of 25', { ...modal(input(textInput)), submit: plain('a'.repeat(25)) }],
    ['a close of 25', { ...modal(input(textInput)), close: plain('a'.repeat(25)) }],
    ['an input without submit', { type: 'modal', title: plain('Set'), blocks: [input(textInput)] }],
    ['a title on a Home tab', { type: 'home', title: plain('a'), blocks: [{ type: 'divider' }] }],
    ['metadata of 3001', { ...modal(input(textInput)), private_metadata: 'a'.repeat(3001) }],
    ['a callback_id of 256', { ...modal(input(textInput)), callback_id: 'a'.repeat(256) }],
    ['an external_id of 256', { ...modal(input(textInput)), external_id: 'a'.repeat(256) }],
    ['a block_id used twice', modal(input(textInput, { block_id: 'a' }), input(select, { block_id: 'a' }))],
    ['a block_id of 256', modal(input(textInput, { block_id: 'a'.repeat(256) }))],
    ['two inputs with focus', modal(...many(2, () => input({ ...textInput, focus_on_load: true })))],
    ['250 kB', { type: 'home', blocks: many(90, () => ({ type: 'section', text: plain('漢'.repeat(1000)) })) }],
    ['an input without label', modal({ type: 'input', element: textInput })],
    ['a label of 2001', modal(input(textInput, { label: plain('a'.repeat(2001)) }))],
    ['a hint of 2001', modal(input(textInput, { hint: plain('a'.repeat(2001)) }))],
    ['a button as an input', modal(input({ type: 'button', action_id: 'a', text: plain('a') }))],
    ['an input among actions', modal(actions(textInput))],
    ['an input without action_id', modal(input({ type: 'plain_text_input' }))],
    ['an action_id of 256', modal(input({ ...textInput, action_id: 'a'.repeat(256) }))],
    ['an initial_value of 3001', modal(input({ ...textInput, initial_value: 'a'.repeat(3001) }))],
    ['an initial_value over max_length', modal(input({ ...textInput, max_length: 3, initial_value: 'four' }))],
    ['a max_length of 3001', modal(input({ ...textInput, max_length: 3001 }))],
    ['a min_length over max_length', modal(input({ ...textInput, min_length: 5, max_length: 4 }))],
    ['a placeholder of 151', modal(input({ ...textInput, placeholder: plain('a'.repeat(151)) }))],
    ['an unknown field', modal(input({ ...textInput, maxlength: 3 }))],
    ['a select without options', modal(input({ ...select, options: [] }))],
    ['a select of 101', modal(input({ ...select, options: many(101, (index) => option(`${index}`)) }))],
    [
      'options beside groups',
      modal(input({ ...select, option_groups: [{ label: plain('a'), options: [option('b')] }] })),
    ],
    ['an initial option that is none', modal(input({ ...select, initial_option: option('short') }))],
    ['an option text of 76', modal(input({ ...select, options: [option('a'.repeat(76), 'a')] }))],
    ['an option value of 151', modal(input({ ...select, options: [option('a', 'a'.repeat(151))] }))],
    ['an option value used twice', modal(input({ ...select, options: [option('a'), option('b', 'a')] }))],
    [
      'an option with an address in a select',
      modal(input({ ...select, options: [{ ...option('a'), url: 'https://a.example/' }] })),
    ],
    ['a menu of one', modal(actions({ ...menu, options: [option('a')] }))],
    ['a menu of six', modal(actions({ ...menu, options: many(6, (index) => option(`${index}`)) }))],
    ['a menu with a bad address', modal(actions({ ...menu, options: [option('a'), { ...option('b'), url: 'b' }] }))],
    [
      'a confirmation of 301',
      modal(
        actions({
          ...menu,
          confirm: { title: plain('a'), text: plain('a'.repeat(301)), confirm: plain('a'), deny: plain('b') },
        }),
      ),
    ],
  ])('refuses %s', (_, view) => {
    expect(viewFaults(view)).toHaveLength(1);
  });
});
