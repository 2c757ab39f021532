import { fields, list, string } from './fields.ts';
import type { Fields } from './interface.ts';

/** An interactive element and the block that it stands in. */
export interface Found {
  readonly element: Fields;
  readonly blockId: string;
  /** What is read beside or on it. */
  readonly label: string;
}

const textOf = (value: unknown): string => string(fields(value).text);

/** Every element that something can be done with, in the order in which they are read. */
export const elementsOf = (blocks: readonly Fields[]): readonly Found[] =>
  blocks.flatMap((block) => {
    const blockId = string(block.block_id);
    const label = textOf(block.label);
    return [fields(block.accessory), ...list(block.elements), fields(block.element)]
      .filter(({ action_id: id }) => typeof id === 'string')
      .map((element) => ({ element, blockId, label: label || textOf(element.text) || textOf(element.placeholder) }));
  });

/** The one of an action_id, or with this text on it; of several the nth, from 0. */
export const elementNamed = (blocks: readonly Fields[], name: string, nth?: number): Found => {
  const all = elementsOf(blocks);
  const named = all.filter(({ element }) => element.action_id === name);
  const [one, other] = (named.length > 0 ? named : all.filter(({ label }) => label === name)).slice(nth);
  if (one === undefined)
    throw new Error(
      `Nobody can use "${name}" there: ${all.map(({ label, element }) => label || element.action_id).join(', ') || 'nothing'}`,
    );
  if (nth === undefined && other !== undefined) throw new Error(`"${name}" stands there more than once`);
  return one;
};

const optionsOf = (element: Fields): readonly Fields[] => [
  ...list(element.options),
  ...list(element.option_groups).flatMap((group) => list(group.options)),
];

const optionNamed = (element: Fields, name: string): Fields => {
  const options = optionsOf(element);
  const option = options.find(({ value }) => value === name) ?? options.find(({ text }) => textOf(text) === name);
  if (option === undefined)
    throw new Error(`There is no option "${name}": ${options.map(({ text }) => textOf(text)).join(', ')}`);
  return option;
};

/** What an element holds once this was entered or chosen, as `state.values` says it. */
export const enteredIn = (element: Fields, entered: string | readonly string[]): Fields => {
  const type = string(element.type);
  const one = typeof entered === 'string' ? entered : (entered[0] ?? '');
  const many = typeof entered === 'string' ? [entered] : entered;
  const kept = one === '' ? null : one;
  switch (type) {
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: many.map((name) => optionNamed(element, name)) };
    case 'channels_select':
      return { type, selected_channel: kept };
    case 'conversations_select':
      return { type, selected_conversation: kept };
    case 'users_select':
      return { type, selected_user: kept };
    case 'timepicker':
      return { type, selected_time: kept };
    case 'datepicker':
      return { type, selected_date: kept };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: kept === null ? null : optionNamed(element, one) };
    default: {
      const most = typeof element.max_length === 'number' ? element.max_length : 3000;
      if (one.length > most) throw new Error(`Nobody can enter more than ${most} characters there`);
      return { type, value: kept };
    }
  }
};

/** Whether nothing was entered. */
export const isEmpty = (value: Fields | undefined): boolean =>
  value === undefined ||
  Object.entries(value).every(
    ([key, item]) => key === 'type' || item === null || (Array.isArray(item) && item.length === 0),
  );
