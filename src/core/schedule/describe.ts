import { timesOfCron } from './cron.ts';
import { dayNames } from './days.ts';
import type { Schedule } from './schedule.ts';

/** A schedule in a person's words: "weekdays at 08:00 and 18:30, America/Toronto; quiet from 22:00 to 07:00"; an expression that says more as it is. */
export function describeSchedule(schedule: Schedule): string {
  const { times, zone, days, cron, quiet } = schedule;
  const described = cron ? describeCron(cron, zone) : `${describeDays(days)} at ${listed([...times].sort())}, ${zone}`;
  return quiet ? `${described}; quiet from ${quiet.from} to ${quiet.to}` : described;
}

function describeCron(cron: string, zone: string): string {
  const simple = timesOfCron(cron);
  return simple === null
    ? `cron ${cron}, ${zone}`
    : `${describeDays(simple.days)} at ${listed(simple.times)}, ${zone} (cron ${cron})`;
}

/** Days in words: "every day", "weekdays", "weekends", "Mondays and Thursdays", "Tuesday to Saturday". */
export function describeDays(days: readonly number[]): string {
  const week = [...new Set(days)].sort((a, b) => mondayFirst(a) - mondayFirst(b));
  const key = week.join('');
  if (week.length === 7) return 'every day';
  if (key === '12345') return 'weekdays';
  if (key === '60') return 'weekends';
  const [first] = week;
  const last = week.at(-1);
  if (first === undefined || last === undefined) return 'no day';
  const unbroken = week.every((day, step) => mondayFirst(day) === mondayFirst(first) + step);
  if (unbroken && week.length > 2) return `${dayNames[first as 0]} to ${dayNames[last as 0]}`;
  return listed(week.map((day) => `${dayNames[day as 0]}s`));
}

const mondayFirst = (day: number): number => (day + 6) % 7;

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
