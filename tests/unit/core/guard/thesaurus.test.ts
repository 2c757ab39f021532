import { expect, test } from 'vitest';
import { baseForms } from '../../../../src/core/guard/thesaurus/base-forms.ts';
import { meaningOf, relationOf } from '../../../../src/core/guard/thesaurus/thesaurus.ts';

test.each([
  ['fell', 'rose', 'opposite'],
  ['closed', 'opens', 'opposite'],
  ['begins', 'started', 'synonym'],
  ['bought', 'buying', 'same'],
  ['gold', 'silver', 'sibling'],
  ['harbour', 'because', 'none'],
])('“%s” and “%s” are related as %s', (one, other, relation) => {
  expect(relationOf(meaningOf(baseForms(one)), meaningOf(baseForms(other)))).toBe(relation);
});
