import { expect, test } from 'vitest';
import { cleanName } from '../../../src/sources/page/names.ts';

test.each([
  'Ines Tolland, Osric Penhale for The Ledger',
  'Ines Tolland, Osric Penhale FOR MERROW ONLINE',
  'Ines Tolland, Osric Penhale of The Ledger',
  'By Ines Tolland, Osric Penhale at the Merrow Ledger',
])('of %s both are named', (line) => {
  expect(cleanName(line)).toBe('Ines Tolland, Osric Penhale');
});

test.each([
  'Ines Tolland, Head of Research',
  'Ines Tolland, Merrow School of Navigation',
  'Ines Tolland, Visiting Fellow at the Institute',
  'Ines Tolland, Political Editor for The Ledger',
  'Ines Tolland, senior lecturer at Merrow',
  'Ines Tolland, harbour physician, Merrow Health.',
])('of %s one is named, not what they do', (line) => {
  expect(cleanName(line)).toBe('Ines Tolland');
});
