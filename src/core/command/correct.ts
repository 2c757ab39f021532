import { encodeAction } from '../card/action.ts';
import type { Action, Button } from '../card.ts';
import { partChannel } from './channel-word.ts';
import type { Chosen } from './parse.ts';

/** Buttons of one message are told apart by at most so high a number. */
const copies = 9999;

/** Opens the form of a verb with what was given, of which something is wrong; with what is set where that is too long. */
export const correctButtons = ({ command, words }: Chosen): Button[] => {
  if (command.form === null) return [];
  const { channel } = partChannel(command, words);
  const run = (given: Chosen['words']): Action => ({
    verb: 'run',
    argument: [command.name, ...given.map(({ raw }) => raw)].join(' '),
  });
  const whole = run(words);
  const action = encodeAction(whole, copies) === null ? run(channel === null ? [] : [channel]) : whole;
  return [{ type: 'action', label: 'Correct it', action, primary: true }];
};
