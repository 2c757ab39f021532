import { expect, test } from 'vitest';
import { stripPage } from '../../../src/sources/page/strip.ts';

test('a tag inside a tag does not become a script', () => {
  const stripped = stripPage('<p>The lamp</p><A<script>alight</A<script>');
  const page = stripped.kind === 'page' ? stripped.html : '';
  expect(page).toContain('<p>The lamp</p>');
  expect(page).not.toContain('<script');
});
