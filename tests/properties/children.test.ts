import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isElement } from '../../src/sources/page/dom.ts';
import { parsePage } from '../../src/sources/page/parse.ts';

const step = fc.record({
  what: fc.constantFrom('take out', 'append', 'replace', 'put before', 'ask'),
  at: fc.nat(),
  other: fc.nat(),
});

test('an element has the children that stand in it, whatever is moved and whenever somebody asks', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.array(step, { maxLength: 60 }), (width, steps) => {
      const parsed = parsePage(`<div>${'<i></i>lamp<b></b>'.repeat(width)}</div>`);
      if (parsed.kind === 'refused') throw new Error(parsed.reason);
      const [div] = parsed.document.getElementsByTagName('div');
      if (div === undefined) return;
      const standing = () => div.childNodes.filter(isElement);
      for (const { what, at, other } of steps) {
        const nodes = div.childNodes;
        const [node, beside] = [nodes[at % nodes.length], nodes[other % nodes.length]];
        if (what === 'ask') expect(div.children).toEqual(standing());
        if (node === undefined || beside === undefined) continue;
        if (what === 'take out') node.remove();
        if (what === 'append') div.appendChild(node);
        if (node === beside) continue;
        if (what === 'replace') div.replaceChild(node, beside);
        if (what === 'put before') {
          node.remove();
          div.insert(node, beside);
        }
      }
      expect(div.children).toEqual(standing());
    }),
  );
});
