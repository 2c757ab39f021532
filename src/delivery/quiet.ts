import { minutesOf } from '../core/schedule/local-time.ts';
import type { QuietHours } from '../core/schedule/schedule.ts';

/** Whether it is quiet at a moment: `from` included and `to` not; may pass midnight. */
export const isQuiet = (quiet: QuietHours | null, zone: string, at: number): boolean => {
  if (quiet === null) return false;
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const local = minutesOf(new Intl.DateTimeFormat('en-GB', options).format(at));
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  return from < to ? local >= from && local < to : local >= from || local < to;
};
