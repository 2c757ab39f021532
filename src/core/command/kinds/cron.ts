import { type CronTrouble, parseCron } from '../../schedule/cron.ts';
import { type Kind, kind, parsed, unparsed } from '../kind.ts';

const fields = 'five fields for minute, hour, day of the month, month and day of the week, such as "0 8 * * 1-5"';

const wanted: Readonly<Record<CronTrouble, string>> = {
  shortcut: `${fields}: words with @ are not read`,
  fields: `${fields}: no fewer, and no seconds`,
  unreadable: `${fields}; minutes go to 59, hours to 23, and days of the week are 0-7 or mon-sun`,
  never: `an expression for a day that there is: this one never comes. Such as "0 8 * * 1-5"`,
  'too-often': `an expression that comes every 15 minutes at most, such as "0 8 * * 1-5"`,
};

/** When a digest is due, as a cron expression. It must be called by its name: bare, its fields are anything. */
export const cron = (): Kind<string> =>
  kind({
    placeholder: '"0 8 * * 1-5"',
    expected: fields,
    example: '0 8 * * 1-5',
    parse: (text) => {
      const read = parseCron(text);
      return 'cron' in read ? parsed(read.cron) : unparsed(null, wanted[read.trouble]);
    },
    claims: () => false,
    format: (value) => value,
  });
