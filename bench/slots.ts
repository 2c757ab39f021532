/**
 * Slots of 25 zones at 12 local times through three years, each against an oracle that knows no library of schedules:
 * `node bench/slots.ts [first year] [years]`.
 */
import { lastSlot, nextSlot, type Schedule } from '../src/core/schedule/schedule.ts';
import { slotsOf, stretchesOf } from '../tests/slot-oracle.ts';

const zones = [
  'UTC',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Asuncion',
  'America/Havana',
  'America/New_York',
  'America/Nuuk',
  'America/Santiago',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Australia/Adelaide',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

const times = [
  '00:00',
  '00:30',
  '01:00',
  '01:30',
  '02:00',
  '02:30',
  '02:45',
  '03:00',
  '08:00',
  '12:15',
  '23:30',
  '23:59',
];

const day = 86_400_000;
const daily = [0, 1, 2, 3, 4, 5, 6];
const [year = 2025, years = 3] = process.argv.slice(2).map(Number);
const from = Date.UTC(year, 0, 1);
const until = Date.UTC(year + years, 0, 1);
const iso = (at: number | null | undefined): string => (typeof at === 'number' ? new Date(at).toISOString() : 'none');

interface Tally {
  slots: number;
  changes: number;
  differences: number;
}

const compare = (schedule: Schedule, due: readonly number[], tally: Tally): void => {
  let after = from;
  for (const wanted of due) {
    const found = nextSlot(schedule, after);
    const back = lastSlot(schedule, wanted + 1);
    if (found !== wanted) report(tally, `${schedule.zone} ${schedule.times}: ${iso(found)} for ${iso(wanted)}`);
    if (back !== wanted) report(tally, `${schedule.zone} ${schedule.times}: back ${iso(back)} for ${iso(wanted)}`);
    tally.slots += 1;
    after = wanted;
  }
};

const report = (tally: Tally, difference: string): void => {
  tally.differences += 1;
  if (tally.differences <= 40) console.log(difference);
};

const began = performance.now();
const tally: Tally = { slots: 0, changes: 0, differences: 0 };
for (const zone of zones) {
  const stretches = stretchesOf(zone, from - 2 * day, until + 2 * day);
  tally.changes += stretches.length - 1;
  const dueOf = (schedule: Schedule): number[] =>
    slotsOf(stretches, schedule.times, schedule.days).filter((slot) => slot > from && slot < until);
  for (const time of times) {
    for (const days of [daily, [0], [5, 6]]) {
      const schedule = { times: [time], zone, days };
      compare(schedule, dueOf(schedule), tally);
    }
  }
  const all = { times, zone, days: daily };
  compare(all, dueOf(all), tally);
}
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `${zones.length} zones × ${times.length} times, ${year} to ${year + years - 1}: ${tally.slots} slots over ${tally.changes} changes of the clock, each sought forward and back: ${tally.differences} differences (${seconds} s)`,
);
process.exitCode = tally.differences === 0 ? 0 : 1;
