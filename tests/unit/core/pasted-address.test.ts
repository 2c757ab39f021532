import { describe, expect, test } from 'vitest';
import { pastedAddress } from '../../../src/core/pasted-address.ts';

describe('the address within what somebody pasted', () => {
  test.each([
    [' https://merrow.example/a ', 'https://merrow.example/a'],
    ['<https://merrow.example/a|merrow.example>', 'https://merrow.example/a'],
    ['<https://merrow.example/a>', 'https://merrow.example/a'],
    ['[the Post](<https://merrow.example/a>)', 'https://merrow.example/a'],
    ['read this: <https://merrow.example/a|here>.', 'https://merrow.example/a'],
    ['look (https://merrow.example/a), please', 'https://merrow.example/a'],
    ['it is at www.merrow.example/a.', 'www.merrow.example/a'],
    ['feed://merrow.example/rss', 'merrow.example/rss'],
    ['feed:https://merrow.example/rss', 'https://merrow.example/rss'],
    ['merrow.example', 'merrow.example'],
    ['no address at all', 'no address at all'],
  ])('%s is %s', (pasted, address) => {
    expect(pastedAddress(pasted)).toBe(address);
  });

  test('keeps what may belong to it where nothing stands around it', () => {
    expect(pastedAddress('https://merrow.example/Lamp_(ship)')).toBe('https://merrow.example/Lamp_(ship)');
  });

  test.each(['<', '<http:a|', '[', '(', '. ', 'feed:', 'https://'])(
    'is sought at once in any number of %s',
    (piece) => {
      const text = `a ${piece.repeat(1_000_000 / piece.length)} b`;
      expect(pastedAddress(text).length).toBeLessThanOrEqual(text.length);
    },
  );
});
