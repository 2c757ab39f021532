import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/sources/charset.ts';

const html = (charset: string, word: string) => `<!doctype html><meta charset="${charset}"><p>${word}</p>`;

test.each([
  ['windows-1252 with curly quotes and a euro', 'windows-1252', '“Naïve” – €5'],
  ['windows-1251', 'windows-1251', 'Москва'],
  ['koi8-r', 'koi8-r', 'Москва'],
  ['gb2312', 'gb2312', '北京'],
  ['big5', 'big5', '台北'],
  ['euc-kr', 'euc-kr', '서울'],
  ['shift_jis', 'shift_jis', '京都'],
  ['euc-jp', 'euc-jp', '京都'],
])('a page that declares it is read in %s', (_name, charset, word) => {
  expect(decodeBytes(iconv.encode(html(charset, word), charset), 'text/html')).toContain(word);
});

test('the header is believed before the page', () => {
  expect(
    decodeBytes(iconv.encode(html('koi8-r', 'Москва'), 'windows-1251'), 'text/html; charset="windows-1251"'),
  ).toContain('Москва');
});

test('an XML declaration counts too', () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-2"?><title>Łódź</title>';
  expect(decodeBytes(iconv.encode(xml, 'iso-8859-2'), 'application/xml')).toContain('Łódź');
});

test('valid UTF-8 is UTF-8, whatever is declared', () => {
  expect(decodeBytes(Buffer.from(html('windows-1252', 'Ōsaka “Naïve”')), 'text/html; charset=iso-8859-1')).toContain(
    'Ōsaka “Naïve”',
  );
});

test('a byte order mark wins over all', () => {
  const word = html('koi8-r', 'Ōsaka');
  expect(decodeBytes(Buffer.from(`\uFEFF${word}`), 'text/html; charset=koi8-r')).toBe(word);
  expect(decodeBytes(iconv.encode(word, 'utf-16le', { addBOM: true }), null)).toBe(word);
  expect(decodeBytes(iconv.encode(word, 'utf-16be', { addBOM: true }), null)).toBe(word);
});

test('UTF-16 without a mark is seen by its first letters', () => {
  expect(decodeBytes(iconv.encode('<p>Ōsaka</p>', 'utf-16le'), null)).toBe('<p>Ōsaka</p>');
  expect(decodeBytes(iconv.encode('<p>Ōsaka</p>', 'utf-16be'), null)).toBe('<p>Ōsaka</p>');
});

test('the seven-bit Japanese encoding is not taken for UTF-8', () => {
  const kyoto = [0x1b, 0x24, 0x42, 0x35, 0x7e, 0x45, 0x54, 0x1b, 0x28, 0x42];
  const bytes = Buffer.concat([Buffer.from('<meta charset="iso-2022-jp"><p>'), Buffer.from(kyoto)]);
  expect(decodeBytes(bytes, null)).toContain('京都');
});

test('windows-1252 that calls itself UTF-8 keeps its quotes', () => {
  expect(decodeBytes(iconv.encode(html('utf-8', '“Naïve”'), 'windows-1252'), 'text/html; charset=utf-8')).toContain(
    '“Naïve”',
  );
});

test('one bad byte in a UTF-8 page spoils that letter alone', () => {
  const bytes = Buffer.concat([
    Buffer.from('Žluťoučký kůň úpěl ďábelské ódy. '),
    Buffer.from([0xe9]),
    Buffer.from(' Konec.'),
  ]);
  expect(decodeBytes(bytes, null)).toBe('Žluťoučký kůň úpěl ďábelské ódy. \uFFFD Konec.');
});

test('an unknown label, and bytes that are nothing at all, still give text', () => {
  expect(decodeBytes(Buffer.from(html('x-none', 'plain')), 'text/html; charset=x-none')).toContain('plain');
  expect(decodeBytes(Buffer.alloc(1000, 0x80), 'text/html; charset=utf-8')).toBe('€'.repeat(1000));
});
