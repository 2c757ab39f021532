import { type Kind, kind, parsed, unparsed } from '../kind.ts';
import { findNearest } from '../nearest.ts';

/** One of a few fixed words. */
export const choice = <const T extends string>(...choices: readonly [T, ...T[]]): Kind<T> =>
  kind<T>({
    placeholder: choices.join('|'),
    expected: `one of ${choices.join(', ')}`,
    example: choices[0],
    choices,
    parse: (text) => {
      const word = text.toLowerCase().replace(/[\s_]+/gu, '-');
      const found = choices.find((each) => each === word);
      return found === undefined ? unparsed(findNearest(text, choices)) : parsed(found);
    },
    format: (value) => value,
  });

/** A bare "off" does not say what is off. */
export const onOff = (): Kind<'on' | 'off'> => ({ ...choice('on', 'off'), claims: () => false });
