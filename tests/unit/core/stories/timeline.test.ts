import { expect, test } from 'vitest';
import { timelineOf } from '../../../../src/core/stories/timeline.ts';
import { inventReading } from '../invented-reading.ts';
import { hour } from './town-news.ts';

const told =
  'The ferry Gull ran aground on a sandbank off Merrow early on Monday with 42 people aboard, and the lifeboat took all of them to the harbour, where they were given tea.';

const article = (
  id: string,
  publisher: string,
  hours: number | null,
  text = told,
  title = 'Ferry aground off Merrow',
) => inventReading({ id, publisher, title, text, published: hours === null ? null : hours * hour }).article;

const relations = (...articles: ReturnType<typeof article>[]) =>
  Object.fromEntries(
    timelineOf(articles).map(({ id, relation, of }) => [id, of === null ? relation : `${relation} of ${of}`]),
  );

test('a timeline has the articles in the order of their times, those without one last', () => {
  const entries = timelineOf([article('c', 'Post', null), article('b', 'Herald', 5), article('a', 'Wire', 1)]);
  expect(entries.map(({ id, publisher, published }) => [id, publisher, published])).toEqual([
    ['a', 'Wire', hour],
    ['b', 'Herald', 5 * hour],
    ['c', 'Post', null],
  ]);
});

test('the same text is a copy though it was cut, or begins with a place and ends with a link', () => {
  const framed = `MERROW (Wire) — ${told} Continue reading`;
  expect(
    relations(article('a', 'Wire', 1), article('b', 'Herald', 2, framed), article('c', 'Post', 3, told.slice(0, 130))),
  ).toEqual({ a: 'first', b: 'copy of a', c: 'copy of b' });
});

test('the same text with other numbers is an update', () => {
  const later = told.replace('42', '57');
  expect(relations(article('a', 'Wire', 1), article('b', 'Wire', 2, later))).toEqual({ a: 'first', b: 'update of a' });
});

test('what a publisher calls an update is one of its own article only', () => {
  const more = 'Divers found a hole in the hull, and the harbour master closed the channel until a tug comes.';
  const title = 'UPDATE 1-Ferry aground off Merrow';
  expect(
    relations(
      article('a', 'Wire', 1),
      article('b', 'Wire', 2, more, title),
      article('c', 'Post', 3, 'A tug is on its way to the stranded ferry.', title),
    ),
  ).toEqual({ a: 'first', b: 'update of a', c: 'report' });
});

test('words of its own are a report', () => {
  const own = 'Passengers sang as a lifeboat carried them away from a stranded ferry, one of them said.';
  expect(relations(article('a', 'Wire', 1), article('b', 'Herald', 2, own))).toEqual({ a: 'first', b: 'report' });
});

test('what a publisher wrote further is an update of its own, though another copied it meanwhile', () => {
  const more = `${told} The mate was thanked.`;
  const title = 'Update: ferry aground off Merrow';
  expect(relations(article('a', 'Wire', 1), article('b', 'Herald', 2), article('c', 'Wire', 3, more, title))).toEqual({
    a: 'first',
    b: 'copy of a',
    c: 'update of a',
  });
});

test('the same text with another number in words is an update', () => {
  const first = told.replace('42', 'three');
  expect(relations(article('a', 'Wire', 1, first), article('b', 'Wire', 2, first.replace('three', 'four')))).toEqual({
    a: 'first',
    b: 'update of a',
  });
});
