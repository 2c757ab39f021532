import { describe, expect, test } from 'vitest';
import { parseDays } from '../../../../src/core/schedule/days.ts';
import { describeDays, describeSchedule } from '../../../../src/core/schedule/describe.ts';
import { parseQuietHours, parseTimes } from '../../../../src/core/schedule/local-time.ts';
import { nearestZones, parseZone } from '../../../../src/core/schedule/zones.ts';

describe('times', () => {
  test.each([
    ['08:00', ['08:00']],
    ['8am', ['08:00']],
    ['8 AM', ['08:00']],
    ['8', ['08:00']],
    ['0830', ['08:30']],
    ['8.30 p.m.', ['20:30']],
    ['18h30', ['18:30']],
    ['12am', ['00:00']],
    ['12pm', ['12:00']],
    ['noon', ['12:00']],
    ['midnight and midday', ['00:00', '12:00']],
    ['8:00,18:30', ['08:00', '18:30']],
    ['18:30, 8:00 and 8am', ['08:00', '18:30']],
    ['every day at 7:15', ['07:15']],
  ])('%s are read', (typed, times) => {
    expect(parseTimes(typed)).toEqual(times);
  });

  test.each(['', 'soon', '25:00', '8:60', '13pm', '0am', '8:00 weekdays', '8:0', '-8', '8:00:30', '123', '99999'])(
    '“%s” is no time',
    (typed) => {
      expect(parseTimes(typed)).toBeNull();
    },
  );
});

describe('quiet hours', () => {
  test.each([
    ['22:00-07:00', { from: '22:00', to: '07:00' }],
    ['10pm to 7am', { from: '22:00', to: '07:00' }],
    ['from 12:00 until 14:00', { from: '12:00', to: '14:00' }],
    ['between 23:00 and 6', { from: '23:00', to: '06:00' }],
  ])('%s are read', (typed, quiet) => {
    expect(parseQuietHours(typed)).toEqual(quiet);
  });

  test.each(['22:00', 'night', '22:00-22:00', '22:00-07:00-08:00', '1,2-3'])('“%s” are none', (typed) => {
    expect(parseQuietHours(typed)).toBeNull();
  });
});

describe('days', () => {
  test.each([
    ['weekdays', [1, 2, 3, 4, 5]],
    ['daily', [0, 1, 2, 3, 4, 5, 6]],
    ['every day', [0, 1, 2, 3, 4, 5, 6]],
    ['weekends', [0, 6]],
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['Monday to Friday', [1, 2, 3, 4, 5]],
    ['fri-mon', [0, 1, 5, 6]],
    ['sat,sun', [0, 6]],
    ['Tuesdays and Thurs', [2, 4]],
    ['mon wed fri', [1, 3, 5]],
    ['weekdays and sunday', [0, 1, 2, 3, 4, 5]],
  ])('%s are read', (typed, days) => {
    expect(parseDays(typed)).toEqual(days);
  });

  test.each(['', 's', 'someday', 'mon-', 'mon-fri-sun', '1-5', 'toString'])('“%s” are no days', (typed) => {
    expect(parseDays(typed)).toBeNull();
  });
});

describe('zones', () => {
  test.each([
    ['America/Toronto', 'America/Toronto'],
    ['america/toronto', 'America/Toronto'],
    ['toronto', 'America/Toronto'],
    ['San Francisco', 'America/Los_Angeles'],
    ['new york', 'America/New_York'],
    ['são paulo', 'America/Sao_Paulo'],
    ['Mumbai', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['utc', 'UTC'],
  ])('%s is %s', (typed, zone) => {
    expect(parseZone(typed)).toBe(zone);
  });

  test.each(['', 'EST', 'Europe/Londn', 'Narnia', 'a/b/c'])('“%s” is none', (typed) => {
    expect(parseZone(typed)).toBeNull();
  });

  test('the nearest come first for a slip', () => {
    expect(nearestZones('Europe/Londn')[0]).toBe('Europe/London');
    expect(nearestZones('tornto')[0]).toBe('America/Toronto');
    expect(nearestZones('Amercia/New York')[0]).toBe('America/New_York');
  });

  test('a short name that several zones share is answered with those zones', () => {
    expect(nearestZones('EST')).toEqual(['America/New_York', 'America/Toronto']);
  });

  test('nothing is offered for what is near to nothing', () => {
    expect(nearestZones('qqqqqqqqqq')).toEqual([]);
  });
});

describe('a schedule in words', () => {
  test('says days, times, zone and quiet hours', () => {
    const schedule = { times: ['18:30', '08:00'], zone: 'America/Toronto', days: [1, 2, 3, 4, 5] };
    expect(describeSchedule(schedule)).toBe('weekdays at 08:00 and 18:30, America/Toronto');
    expect(describeSchedule({ ...schedule, quiet: { from: '22:00', to: '07:00' } })).toBe(
      'weekdays at 08:00 and 18:30, America/Toronto; quiet from 22:00 to 07:00',
    );
  });

  test.each([
    [[0, 1, 2, 3, 4, 5, 6], 'every day'],
    [[0, 6], 'weekends'],
    [[3], 'Wednesdays'],
    [[1, 4], 'Mondays and Thursdays'],
    [[0, 1, 3], 'Mondays, Wednesdays and Sundays'],
    [[2, 3, 4, 5, 6], 'Tuesday to Saturday'],
    [[0, 4, 5, 6], 'Thursday to Sunday'],
  ])('%s', (days, words) => {
    expect(describeDays(days)).toBe(words);
  });
});
