import { expect, test } from 'vitest';
import { createEvents } from '../../../../src/platforms/console/events.ts';
import { createStreams } from '../../../../src/platforms/console/stream.ts';

const build = () => {
  const events = createEvents({ run: 'a', capacity: 500 });
  return { events, streams: createStreams(events) };
};

test('a stream replays, goes on, and ends when the server stops', async () => {
  const { events, streams } = build();
  const start = events.newest();
  events.publish({ type: 'channel', name: 'before' });
  const stream = streams.open(start);
  events.publish({ type: 'channel', name: 'after' });
  streams.close();
  expect(await stream.text()).toBe(
    'retry: 1000\n\n' +
      'id: a.1\ndata: {"type":"channel","name":"before"}\n\n' +
      'id: a.2\ndata: {"type":"channel","name":"after"}\n\n',
  );
});

test('a page that reads nothing is cut off, so that what waits for it stays bounded', async () => {
  const { events, streams } = build();
  const stream = streams.open(null);
  for (let each = 0; each < 400; each += 1) events.publish({ type: 'channel', name: `c${each}` });
  const told = (await stream.text()).split('\n\n').length - 1;
  expect(told).toBe(256);
});

test('a page that goes away is told nothing more', async () => {
  const { events, streams } = build();
  const stream = streams.open(null);
  await stream.body?.cancel();
  expect(() => events.publish({ type: 'channel', name: 'late' })).not.toThrow();
  streams.close();
});
