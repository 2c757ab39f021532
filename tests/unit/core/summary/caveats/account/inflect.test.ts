import { expect, test } from 'vitest';
import { nounForms, verbForms } from '../../../../../../src/core/summary/caveats/account/inflect.ts';

test.each([
  ['verify', ['verify', 'verifies', 'verified', 'verifying']],
  ['prove|proved|proven', ['prove', 'proves', 'proved', 'proven', 'proving']],
  ['admit', ['admit', 'admits', 'admited', 'admitted', 'admiting', 'admitting']],
  ['lie', ['lie', 'lies', 'lied', 'liing', 'lying']],
])('the verb %s has its forms, and at most some that nobody writes', (verb, forms) => {
  expect(verbForms(verb)).toEqual(forms);
});

test.each([
  ['claim', ['claim', 'claims']],
  ['study', ['study', 'studies']],
  ['spokesman', ['spokesman', 'spokesmen']],
  ['analysis', ['analysis', 'analyses']],
])('the noun %s has a plural', (noun, forms) => {
  expect(nounForms(noun)).toEqual(forms);
});
