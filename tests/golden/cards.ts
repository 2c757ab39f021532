import { type Reading, slice } from '../../src/core/article.ts';
import { digestCard } from '../../src/core/card/digest-card.ts';
import { feedHealth } from '../../src/core/card/feed-health.ts';
import { newsCard } from '../../src/core/card/news-card.ts';
import { facts, list, listCard, noticeCard } from '../../src/core/card/notice-card.ts';
import { quotesCard, storyQuotesCard } from '../../src/core/card/quotes-card.ts';
import { storyCard } from '../../src/core/card/story-card.ts';
import { type Card, card, code, link, literal, section, strong, time } from '../../src/core/card.ts';
import type { Feed, StatementHit } from '../../src/core/ports.ts';
import { findSpeech } from '../../src/core/quotes/index.ts';
import { ferry, ferryCoverage, ferryStory, sampleDigest, sampleReading, sampleStory, shortStory } from './stories.ts';

const zone = 'America/Toronto';
const evening = Date.UTC(2026, 10, 22, 23, 5);

const plain = sampleReading({
  url: null,
  publisher: null,
  published: null,
  topic: null,
  title: 'Bread prices fall for the first time in two years',
  titleDerived: true,
  text: 'Bread prices fell for the first time in two years, the statistics office said.',
  summary: ['Bread prices fell for the first time in two years, the statistics office said.'],
});

const feed: Feed = {
  id: 'gazette',
  url: 'https://harbour-gazette.example/feed',
  title: 'Harbour Gazette',
  site: null,
  topic: null,
  standard: false,
  health: {
    polled: evening - 300_000,
    succeeded: evening - 300_000,
    nextPoll: evening + 600_000,
    interval: 900_000,
    failures: 0,
    trouble: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    perDay: 48,
    pacedBy: 'news',
    rhythm: null,
    failingSince: null,
    ended: null,
    moving: null,
  },
};

const longCaveat = `The company disputes the figures. ${'It says that the meters were read at the wrong hour, by people it had not sent, and that no reading was signed. '.repeat(12)}It has asked a court to decide.`;

const disputed = sampleReading({
  title: 'Meters in Oxbow ran fast for a decade, report finds',
  publisher: 'Oxbow Ledger',
  completeness: 'excerpt',
  text: `Meters in Oxbow ran fast for a decade, a report finds. ${longCaveat} Lawyers for Brightwater also deny it.`,
  summary: ['Meters in Oxbow ran fast for a decade, a report finds.'],
  caveats: [
    { words: longCaveat, kind: 'disputed', holder: 'Brightwater' },
    { words: 'Lawyers for Brightwater also deny it.', kind: 'denial', holder: 'Lawyers for Brightwater' },
  ],
});

const hostile = sampleReading({
  url: 'https://trap.example/a)b](c)"><script>alert(1)</script>',
  title: '@everyone **free** [money](https://trap.example) <!channel> <b>now</b>',
  publisher: '<@123456789012345678> & <#1> <@&2> `ops`',
  text: [
    '# Not a heading <!here> <@U0123456> @here <t:0:f> :tada: ||spoiler|| ~~struck~~ __under__ ```fence``` https://trap.example/x?a=1&b=2',
    '“> -# small\n- item\n1. one\n> deep <https://trap.example|click> &lt;!channel&gt; \\*escaped\\*,” said <img src=x onerror=alert(1)> Ruth.',
  ].join('\n'),
  summary: [
    '# Not a heading <!here> <@U0123456> @here <t:0:f> :tada: ||spoiler|| ~~struck~~ __under__ ```fence``` https://trap.example/x?a=1&b=2',
  ],
  quotes: [
    {
      words: ['> -# small\n- item\n1. one\n> deep <https://trap.example|click> &lt;!channel&gt; \\*escaped\\*,'],
      speaker: '<img src=x onerror=alert(1)> Ruth',
    },
  ],
});

const denial = sampleReading({
  id: 'a7',
  url: null,
  publisher: 'Inland <!here> Courier',
  title: 'Who knew?',
  text: 'Marit Oduya denied that **the board** had “slept” through @everyone’s warnings, and called the deckhands liars. She added that <@U0123456> was free to sue.',
});

const reportedBy = (name: string, { article, quotes }: Reading): StatementHit[] =>
  findSpeech(article.text)
    .statements.filter(({ speaker }) => speaker !== null && slice(article.text, speaker) === name)
    .map((statement) => ({ statement, role: quotes[0]?.role ?? null, article, quotes, storyId: 'st-ferry' }));

const rightToLeft = sampleReading({
  title: 'افتتاح مكتبة جديدة في الميناء',
  publisher: 'جريدة المرفأ',
  language: 'ar',
  topic: 'culture',
  text: 'افتتحت البلدية مكتبة جديدة في الميناء يوم الأحد. «هذه مكتبة لكل بيت»، قالت سلمى ناصر، رئيسة البلدية.',
  summary: ['افتتحت البلدية مكتبة جديدة في الميناء يوم الأحد.'],
  quotes: [{ words: ['هذه مكتبة لكل بيت'], speaker: 'سلمى ناصر', role: 'رئيسة البلدية' }],
});

const family = '👩‍👩‍👧‍👦';

const longWords = section({
  title: { text: `Emoji ${family}🏳️‍🌈 and words without an end`, url: 'https://emoji.example/' },
  topic: 'science',
  blocks: [
    { type: 'text', inlines: [literal(family.repeat(500))] },
    { type: 'text', inlines: [literal('Donau'.repeat(1000))] },
    {
      type: 'quote',
      words: `${'漢字仮名交じり文'.repeat(600)}。終わり。`,
      speaker: '山田花子',
      role: null,
      source: null,
    },
  ],
});

const sentence = (index: number): string =>
  `Sentence ${index} tells of Mr. Ames and of what he said at 5 p.m. that day. `;

/** Every golden by its folder's name. */
export const goldenCards: Readonly<Record<string, Card>> = {
  'story--everything': storyCard(ferryStory, { zone }),
  'story--timeline': storyCard(ferryCoverage, { zone, timeline: true }),
  'story--update': storyCard(
    {
      ...sampleStory('st-ferry', [ferry]),
      news: ferry.summary.sentences.slice(1).map((span) => ({ reading: ferry, span })),
    },
    { zone, update: true, toldAt: evening - 36 * 3_600_000 },
  ),
  'story--no-quotes': storyCard(sampleStory('st-pool', [{ ...ferry, quotes: [], caveats: [] }]), { zone, saved: true }),
  'story--derived-title': storyCard(sampleStory('st-bread', [plain]), { zone }),
  'story--long-caveat': storyCard(sampleStory('st-meters', [disputed]), { zone, update: true }),
  'story--hostile': storyCard(sampleStory('st-trap', [hostile]), { zone }),
  'story--right-to-left': storyCard(sampleStory('st-library', [rightToLeft]), { zone: 'Asia/Beirut' }),
  'digest--compact': digestCard(sampleDigest([ferryStory, ...[0, 1, 2, 3, 4, 5, 6, 7].map(shortStory)]), {
    zone,
    style: 'compact',
  }),
  'digest--full': digestCard(sampleDigest([ferryStory, ...[0, 1, 2, 3, 4, 5, 6].map(shortStory)]), {
    zone,
    style: 'full',
    catchUp: true,
    placeName: '#harbour',
  }),
  'digest--one-list': digestCard(sampleDigest([0, 1, 2, 3].map(shortStory)), {
    zone,
    style: 'compact',
    sections: false,
  }),
  'news--latest': newsCard([0, 1, 2].map(shortStory), { zone, title: 'Latest news' }),
  'quotes--story': storyQuotesCard(ferryStory),
  'quotes--second-page': quotesCard(
    [0, 2, 4, 6, 8, 10, 12].flatMap((index) =>
      shortStory(index).readings.flatMap(({ article, quotes }) =>
        quotes.map((quote) => ({ quote, article, storyId: `st-${index}` })),
      ),
    ),
    { title: 'Quotes by Dana Winter', turn: { verb: 'page', argument: 'quotes who:"Dana Winter"' }, page: 1 },
  ),
  'quotes--reported': quotesCard(
    ferry.quotes.slice(0, 1).map((quote) => ({ quote, article: ferry.article, storyId: 'st-ferry' })),
    {
      title: 'Quotes by Marit Oduya',
      turn: { verb: 'page', argument: 'quotes who:"Marit Oduya"' },
      reported: [...reportedBy('Marit Oduya', ferry), ...reportedBy('Marit Oduya', denial)],
    },
  ),
  'notice--problem': noticeCard({
    tone: 'problem',
    title: 'I don’t know the zone “Europe/Lodon”',
    blocks: [
      'Expected: the name of a time zone, such as Europe/London.',
      { type: 'text', inlines: [literal('Did you mean '), strong('Europe/London'), literal('?')] },
      { type: 'code', text: '/news digest set 08:00 Europe/London' },
    ],
    buttons: [
      {
        type: 'action',
        label: 'Use Europe/London',
        action: { verb: 'run', argument: 'digest set 08:00 Europe/London' },
        primary: true,
      },
    ],
  }),
  'notice--list': listCard({
    title: 'Feeds of #harbour',
    empty: 'No feed yet.',
    items: [
      [
        link('Harbour Gazette', 'https://harbour-gazette.example/'),
        literal(' · read '),
        time(evening, 'relative', zone),
      ],
      [
        link('Inland Courier', 'https://inland-courier.example/'),
        literal(' · answers 503 since '),
        time(evening, 'date-time', zone),
      ],
      [literal('Old list'), literal(' · never read: '), code('feed test 3')],
    ],
    footer: [literal('Add one: '), code('/news feed add ADDRESS')],
  }),
  'sources--health': listCard({
    title: '4 sources, 1 in trouble',
    audience: 'everyone',
    empty: 'No feeds yet',
    items: (
      [
        ['Harbour Gazette', {}, { articles: 65, excerpts: 0 }],
        ['Inland *Courier* <https://trap.example>', {}, { articles: 6, excerpts: 6 }],
        [
          'Lindau Observer',
          { failures: 3, trouble: 'lindau.example answered 503 (not available now).', nextPoll: evening + 7_200_000 },
          undefined,
        ],
        [
          'Merrow Post',
          { flood: { kind: 'new', count: 400, at: evening - 3_600_000 } },
          { articles: 100, excerpts: 12 },
        ],
      ] as const
    ).map(([name, health, tally]) => [
      link(name, 'https://harbour-gazette.example/'),
      literal(' · local — '),
      ...feedHealth({ ...feed, health: { ...feed.health, ...health } }, { tally, zone, now: evening }),
    ]),
  }),
  'notice--done': noticeCard({
    tone: 'done',
    title: 'Digest set',
    blocks: [
      facts({
        'Posts at': '08:00 on weekdays, America/Toronto',
        'Next time': [time(evening, 'date-time', zone), literal(' ('), time(evening, 'relative', zone), literal(')')],
        Undo: [code('/news digest clear')],
      }),
      list([[literal('Full style')], [literal('Silent on an empty day')]]),
    ],
  }),
  'text--long-words': card({ fallback: 'Emoji and words without an end', sections: [longWords] }),
  'text--huge': card({
    tone: 'news',
    fallback: 'A huge text',
    sections: [
      section({
        author: 'Harbour Gazette',
        title: {
          text: `A title that is much too long for an embed: ${'and so it goes on, '.repeat(15)}to its end`,
          url: 'https://huge.example/',
        },
        thumbnail: { url: 'https://huge.example/a.png', alt: 'A heap of paper' },
        blocks: [
          {
            type: 'text',
            inlines: [
              literal(
                Array.from({ length: 180 }, (_, index) => sentence(index))
                  .join('')
                  .trim(),
              ),
            ],
          },
          {
            type: 'list',
            items: Array.from({ length: 90 }, (_, index) => [
              link(`Entry ${index}`, `https://huge.example/${index}`),
              literal(` of the list, by Mr. Ames`),
            ]),
          },
        ],
        footer: [literal('local · 14 min read')],
        buttons: [
          { type: 'link', label: 'Open', url: 'https://huge.example/' },
          {
            type: 'link',
            label: 'An address too long for a button',
            url: `https://huge.example/?q=${'x'.repeat(600)}`,
          },
          {
            type: 'action',
            label: 'A label that goes on and on, far beyond what any button of any platform could ever show',
            action: { verb: 'save', argument: 'huge' },
          },
          {
            type: 'action',
            label: 'Search again',
            action: { verb: 'run', argument: `search "${'very '.repeat(30)}long"` },
          },
        ],
      }),
    ],
  }),
};
