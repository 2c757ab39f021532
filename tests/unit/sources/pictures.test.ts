import { expect, test } from 'vitest';
import { keepPicturesOf } from '../../../src/sources/pictures.ts';
import { inventReading } from '../core/invented-reading.ts';

const shown = (hosts: readonly string[] | null, image: string | null) =>
  keepPicturesOf(hosts)(inventReading({ image }).article).image;

test('pictures of every host are shown where none is named', () => {
  expect(shown(null, 'https://pictures.example/ferry.jpg')).toBe('https://pictures.example/ferry.jpg');
});

test.each([
  'https://pictures.example/ferry.jpg',
  'https://PICTURES.example:8443/ferry.jpg',
  'https://small.pictures.example/ferry.jpg',
])('of a named host, and of those below it, they are shown: %s', (image) => {
  expect(shown(['other.example', 'Pictures.example'], image)).toBe(image);
});

test.each([
  'https://pictures.example.trap.example/ferry.jpg',
  'https://trappictures.example/ferry.jpg',
  'https://trap.example/pictures.example/ferry.jpg',
  'https://pictures.example@trap.example/ferry.jpg',
  'no address',
  null,
])('of others they are not: %s', (image) => {
  expect(shown(['pictures.example'], image)).toBeNull();
});
