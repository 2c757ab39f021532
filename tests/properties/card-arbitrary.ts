import fc from 'fast-check';
import type { Block, Button, Card, Inline, Section } from '../../src/core/card.ts';

/** What article text does at its worst: marks of every target, mentions, links, other directions, broken and endless text. */
const nasty = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!1>',
  '<@&2>',
  '<#3>',
  '<t:0:R>',
  '</news:1>',
  '<id:guide>',
  '<a:wave:1>',
  '<!channel>',
  '<!here>',
  '<@U012AB3CD>',
  '<#C012AB3CD|general>',
  '<!subteam^S1>',
  '<!date^0^{date}|x>',
  '<https://trap.example|click>',
  '**',
  '__',
  '~~',
  '||',
  '```',
  '`',
  '*',
  '_',
  '\\',
  '# ',
  '-# ',
  '- ',
  '+ ',
  '1. ',
  '12',
  '.',
  '> ',
  '>>> ',
  '[',
  '](',
  ')',
  '[a](https://trap.example)',
  'https://trap.example/a_b_c?x=1&y=2',
  'http',
  ':',
  '//',
  ':smile:',
  '&amp;',
  '&lt;',
  '<b>',
  '</article>',
  '<script>alert(1)</script>',
  '" onload="x',
  "'",
  '\u202Eevil',
  '\u2066',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u0000',
  '\u001B[31m',
  '\u0007',
  '\r\n',
  '\n',
  '\n\n',
  '\u2028',
  '\t',
  ' ',
  '   ',
  '\uD800',
  '\uDC00',
  '😀',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  'e\u0301\u0302\u0303',
  'שלום',
  'مرحبا',
  '漢字',
  'ไทย',
  '“',
  '”',
  '” … “',
  '…',
  '⚠️',
  '—',
  'A sentence ends. ',
  'word ',
  'Mr. Ames said so. ',
];

const short: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 10 })
  .map((parts) => parts.join(''));

const long: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...nasty, 'x'), short, fc.integer({ min: 100, max: 10_000 }))
  .map(([one, two, length]) => `${one}${two}`.repeat(Math.ceil(length / (one.length + two.length))).slice(0, length));

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: short, weight: 12 },
  { arbitrary: long, weight: 1 },
);

const url: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    '',
    'not an address',
    'https://trap.example/a)b](c) "d',
    'https://user:pass@trap.example/',
    'https://trap.example/<!channel>|x',
    `https://trap.example/${'a'.repeat(600)}`,
    `https://trap.example/${'b'.repeat(5000)}`,
    'https://[::1]/',
  ),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constantFrom('literal' as const, 'strong' as const, 'code' as const), text: nastyText }),
  fc.record({ type: fc.constant('link' as const), text: nastyText, url }),
  fc.record({
    type: fc.constant('time' as const),
    at: fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.double()),
    style: fc.constantFrom('date' as const, 'time' as const, 'date-time' as const, 'relative' as const),
    zone: fc.constantFrom('UTC', 'America/Toronto', 'Nowhere/None', ''),
  }),
);

const inlines = fc.array(inline, { maxLength: 4 });
const orNull = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: null, freq: 2 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), inlines }),
  fc.record({
    type: fc.constant('quote' as const),
    words: nastyText,
    speaker: orNull(nastyText),
    role: orNull(short),
    source: orNull(short),
  }),
  fc.record({ type: fc.constant('caveat' as const), text: nastyText, holder: orNull(short) }),
  fc.record({
    type: fc.constant('facts' as const),
    facts: fc.array(fc.record({ name: nastyText, value: inlines }), { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(inlines, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('code' as const), text: nastyText }),
);

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ type: fc.constant('link' as const), label: nastyText, url }),
  fc.record({
    type: fc.constant('action' as const),
    label: nastyText,
    action: fc.record(
      {
        verb: fc.constantFrom('more-quotes', 'save', 'unsave', 'why', 'page', 'run'),
        argument: fc.oneof(short, fc.constantFrom('st-1', 'x'.repeat(200))),
        page: fc.nat(),
      },
      { requiredKeys: ['verb', 'argument'] },
    ),
  }),
);

/** The row under a story, with anything as its words and its story. */
const row: fc.Arbitrary<Button[]> = fc
  .tuple(
    fc.subarray(['more-quotes', 'save', 'unsave', 'why'] as const, { minLength: 2 }),
    nastyText,
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.constant('st-1')),
  )
  .map(([verbs, label, argument]) => verbs.map((verb) => ({ type: 'action', label, action: { verb, argument } })));

const buttons = fc.oneof(
  { arbitrary: row, weight: 5 },
  { arbitrary: fc.array(button, { maxLength: 4 }), weight: 9 },
  { arbitrary: fc.array(button, { maxLength: 60 }), weight: 1 },
);

const section: fc.Arbitrary<Section> = fc.record({
  heading: nastyText,
  author: orNull(nastyText),
  title: fc.option(fc.record({ text: nastyText, url: orNull(url) }), { nil: null }),
  thumbnail: fc.option(fc.record({ url, alt: nastyText }), { nil: null }),
  topic: orNull(fc.constantFrom('world', 'WORLD ', 'other', '')),
  blocks: fc.array(block, { maxLength: 4 }),
  footer: inlines,
  buttons,
});

export const anyCard: fc.Arbitrary<Card> = fc.record({
  tone: fc.constantFrom('news' as const, 'info' as const, 'done' as const, 'problem' as const),
  fallback: nastyText,
  audience: fc.constantFrom('everyone' as const, 'asker' as const),
  sections: fc.oneof(
    { arbitrary: fc.array(section, { maxLength: 3 }), weight: 4 },
    { arbitrary: fc.array(section, { maxLength: 14 }), weight: 1 },
  ),
  buttons,
});
