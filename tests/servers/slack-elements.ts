import {
  count,
  type Fields,
  maybePlain,
  plainFaults,
  record,
  records,
  strange,
  stringFaults,
  switchFaults,
  textFaults,
  twice,
  urlFaults,
} from './slack-fields.ts';

/** What Slack refuses in an element: https://docs.slack.dev/reference/block-kit/block-elements */
export const elementFaults = (element: Fields, where: 'actions' | 'section' | 'input'): string[] => {
  const type = String(element.type);
  const check = known[type];
  if (check === undefined || !homes[where].includes(type)) return [`${where}: unknown element ${type}`];
  const { action_id: id } = element;
  return [
    ...check(element),
    ...(typeof id === 'string' && id !== '' && id.length <= 255 ? [] : [`${type}: action_id`]),
    ...(element.confirm === undefined ? [] : confirmFaults(record(element.confirm))),
    ...switchFaults(`${type}: focus_on_load`, element.focus_on_load),
    ...maybePlain(`${type}: placeholder`, element.placeholder, 150),
  ];
};

/** Of the elements that are checked here, which may stand where. */
const homes = {
  actions: ['button', 'overflow', 'static_select'],
  section: ['button', 'overflow', 'static_select'],
  input: ['plain_text_input', 'static_select'],
};

const known: Readonly<Record<string, (element: Fields) => string[]>> = {
  button: (button) => {
    const { text, value, url, style } = button;
    return [
      ...strange('button', button, 'text action_id url value style confirm accessibility_label'),
      ...plainFaults('button', text, 75),
      ...(value === undefined || (typeof value === 'string' && value !== '' && value.length <= 2000)
        ? []
        : ['button: value']),
      ...(url === undefined ? [] : urlFaults('button', url)),
      ...(style === undefined || style === 'primary' || style === 'danger' ? [] : ['button: style']),
      ...stringFaults('button: accessibility_label', button.accessibility_label, 75),
    ];
  },
  overflow: (menu) => [
    ...strange('overflow', menu, 'action_id options confirm'),
    ...count('overflow', records(menu.options), 5, 2),
    ...optionsFaults(menu.options, 'with urls'),
  ],
  static_select: (select) => {
    const groups = records(select.option_groups);
    const options = [...records(select.options), ...groups.flatMap((group) => records(group.options))];
    const { initial_option: initial } = select;
    return [
      ...strange(
        'static_select',
        select,
        'action_id options option_groups initial_option confirm focus_on_load placeholder',
      ),
      ...((select.options === undefined) === (select.option_groups === undefined)
        ? ['static_select: either options or option_groups']
        : []),
      ...(select.option_groups === undefined ? [] : count('option_groups', groups, 100)),
      ...groups.flatMap((group) => [
        ...plainFaults('option_groups: label', group.label, 75),
        ...count('option_groups', records(group.options), 100),
      ]),
      ...(select.options === undefined ? [] : count('static_select', records(select.options), 100)),
      ...optionsFaults(options, 'without urls'),
      ...(initial === undefined || options.some((option) => JSON.stringify(option) === JSON.stringify(initial))
        ? []
        : ['static_select: initial_option is none of the options']),
    ];
  },
  plain_text_input: (input) => {
    const { initial_value: initial, min_length: least = 0, max_length: most = 3000 } = input;
    const right = (value: unknown, from: number) =>
      typeof value === 'number' && Number.isInteger(value) && value >= from && value <= 3000;
    return [
      ...strange(
        'plain_text_input',
        input,
        'action_id initial_value multiline min_length max_length dispatch_action_config focus_on_load placeholder',
      ),
      ...(right(least, 0) && right(most, 1) && Number(least) <= Number(most) ? [] : ['plain_text_input: lengths']),
      ...stringFaults('plain_text_input: initial_value', initial, Number(most)),
      ...switchFaults('plain_text_input: multiline', input.multiline),
    ];
  },
};

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const optionsFaults = (given: unknown, urls: 'with urls' | 'without urls'): string[] => {
  const options = records(given);
  return [
    ...twice(
      'option: value',
      options.map((option) => option.value),
    ),
    ...options.flatMap((option) => [
      ...strange('option', option, `text value description${urls === 'with urls' ? ' url' : ''}`),
      ...plainFaults('option', option.text, 75),
      ...maybePlain('option: description', option.description, 75),
      ...(typeof option.value === 'string' && option.value !== '' && option.value.length <= 150
        ? []
        : ['option: value']),
      ...(option.url === undefined ? [] : urlFaults('option', option.url)),
    ]),
  ];
};

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
const confirmFaults = (confirm: Fields): string[] => [
  ...plainFaults('confirm: title', confirm.title, 100),
  ...textFaults('confirm: text', confirm.text, 300, ['plain_text', 'mrkdwn']),
  ...plainFaults('confirm: confirm', confirm.confirm, 30),
  ...plainFaults('confirm: deny', confirm.deny, 30),
];
