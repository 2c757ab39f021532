import { expect, test } from 'vitest';
import type { FeedEntry } from '../../../src/core/ports.ts';
import { identify } from '../../../src/sources/feed/identify.ts';

const entry = (change: Partial<FeedEntry>): FeedEntry => ({
  id: null,
  url: null,
  title: null,
  text: null,
  byline: null,
  published: null,
  image: null,
  ...change,
});
const identities = (...entries: readonly Partial<FeedEntry>[]) =>
  identify(entries.map(entry), 'merrow.example').map(({ identity }) => identity);

const PAGE = 'https://merrow.example/';

test('an entry with an address of its own needs nothing else', () => {
  expect(
    identities({ id: '1', url: `${PAGE}lamp`, title: 'Lamp' }, { id: '1', url: `${PAGE}ferry`, title: 'Ferry' }),
  ).toEqual([undefined, undefined]);
});

test('entries that share an address are known by their ids', () => {
  expect(identities({ id: 'a', url: PAGE, title: 'Lamp' }, { id: 'b', url: PAGE, title: 'Ferry' })).toEqual([
    'merrow.example a',
    'merrow.example b',
  ]);
});

test('entries without an address that share an id are known by their words', () => {
  expect(identities({ id: 'a', title: 'Lamp', text: 'It burns.' }, { id: 'a', title: 'Ferry' })).toEqual([
    'merrow.example Lamp It burns.',
    'merrow.example Ferry',
  ]);
});

test('one that stands twice is one, be it with a new title or a new id', () => {
  const lamp = { id: 'a', url: `${PAGE}lamp`, title: 'Lamp' };
  expect(identities(lamp, lamp, { ...lamp, title: 'Lamp relit' })).toEqual([undefined, undefined, undefined]);
  expect(identities(lamp, { ...lamp, id: 'b' })).toEqual([undefined, undefined]);
});

test('one that says nothing has nothing to be known by', () => {
  expect(identities({})).toEqual([undefined]);
});

test('the feed’s own page is no entry’s address, though no other shares it now', () => {
  const lamp = entry({ id: 'a', url: PAGE, title: 'Lamp' });
  expect(identify([lamp], 'merrow.example', PAGE)).toMatchObject([{ identity: 'merrow.example a' }]);
  expect(identify([lamp], 'merrow.example', 'https://merrow.example/news')).toEqual([lamp]);
});
