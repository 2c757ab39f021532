import { describe, expect, test } from 'vitest';
import { createSeal } from '../../../../src/platforms/slack/seal.ts';

const { seal, open } = createSeal('an invented key of some length');

describe('a seal', () => {
  test('opens what it sealed, whatever the text', () => {
    for (const text of ['xoxb-invented', '', 'Ærø — “ja” 🚢', 'x'.repeat(10_000)]) expect(open(seal(text))).toBe(text);
  });

  test('hides the text, and differently each time', () => {
    const [one, two] = [seal('xoxb-invented'), seal('xoxb-invented')];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^v1\.[\w-]+$/);
    expect(Buffer.from(one.slice(3), 'base64url').includes('xoxb')).toBe(false);
  });

  test('opens nothing that was sealed with another key', () => {
    expect(createSeal('another invented key, as long').open(seal('xoxb-invented'))).toBeNull();
    expect(createSeal('an invented key of some length').open(seal('xoxb-invented'))).toBe('xoxb-invented');
  });

  test('opens nothing in which any one byte was changed, cut or added', () => {
    const bytes = Buffer.from(seal('xoxb').slice(3), 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(open(`v1.${changed.toString('base64url')}`)).toBeNull();
      expect(open(`v1.${bytes.subarray(0, at).toString('base64url')}`)).toBeNull();
    }
    expect(open(`v1.${Buffer.concat([bytes, Buffer.from([0])]).toString('base64url')}`)).toBeNull();
  });

  test('opens nothing that is no sealed text', () => {
    for (const text of ['', 'v1', 'v1.', 'xoxb-plain', `v2${seal('a').slice(2)}`, `${seal('a')}.`, `${seal('a')}=`]) {
      expect(open(text)).toBeNull();
    }
  });

  test('is not made with a key that is too short', () => {
    expect(() => createSeal('fifteen letters')).toThrow(RangeError);
  });
});
