import { describe, expect, test } from 'vitest';
import type { ConsoleEvent } from '../../../../src/platforms/console/client/event.ts';
import { createEvents, type Sequenced } from '../../../../src/platforms/console/events.ts';

const made = (name: string): ConsoleEvent => ({ type: 'channel', name });
const names = (heard: readonly Sequenced[]) =>
  heard.map(({ event }) => (event.type === 'channel' ? event.name : event.type));

describe('live events', () => {
  test('reach every listener until it leaves', () => {
    const events = createEvents({ run: 'a', capacity: 5 });
    const heard: Sequenced[] = [];
    const leave = events.subscribe(null, (each) => heard.push(each));
    events.publish(made('one'));
    leave();
    events.publish(made('two'));
    expect(names(heard)).toEqual(['one']);
  });

  test('are replayed from where a page left off', () => {
    const events = createEvents({ run: 'a', capacity: 5 });
    events.publish(made('one'));
    const seen = events.newest();
    events.publish(made('two'));
    events.publish(made('three'));
    const heard: Sequenced[] = [];
    events.subscribe(seen, (each) => heard.push(each));
    expect(names(heard)).toEqual(['two', 'three']);
    expect(heard.at(-1)?.id).toBe(events.newest());
  });

  test('of a first page are none of the past', () => {
    const events = createEvents({ run: 'a', capacity: 5 });
    const start = events.newest();
    const heard: Sequenced[] = [];
    events.subscribe(start, (each) => heard.push(each));
    expect(heard).toEqual([]);
  });

  test('that are remembered no more ask for a reset', () => {
    const events = createEvents({ run: 'a', capacity: 2 });
    events.publish(made('one'));
    const seen = events.newest();
    for (const name of ['two', 'three', 'four']) events.publish(made(name));
    const heard: Sequenced[] = [];
    events.subscribe(seen, (each) => heard.push(each));
    expect(names(heard)).toEqual(['reset']);
  });

  test.each(['b.1', 'a.99', 'nonsense', 'a.-1', ''])('“%s” is no place in this run: reset', (after) => {
    const events = createEvents({ run: 'a', capacity: 2 });
    events.publish(made('one'));
    const heard: Sequenced[] = [];
    events.subscribe(after, (each) => heard.push(each));
    expect(names(heard)).toEqual(['reset']);
  });
});
