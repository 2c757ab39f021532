import { commands } from '../../commands/index.ts';
import type { CommandAct } from '../servers/discord/contract.ts';

/** A feed at `/feed.xml` of a web server. */
export const lanterns = (origin: string): string => `<?xml version="1.0"?><rss version="2.0"><channel>
<title>Lantern Weekly</title><link>${origin}/</link><description>Of lamps</description>
<item><title>The last gas lamp of Wendmouth is lit</title><link>${origin}/lamp</link><guid>lamp</guid></item>
</channel></rss>`;

/** A list at `/feeds.opml` of a web server. */
export const lanternList = (origin: string): string => `<opml version="2.0"><body><outline text="Lamps">
<outline type="rss" text="Lantern Weekly" xmlUrl="${origin}/feed.xml"/></outline></body></opml>`;

export type Options = CommandAct['options'];

/** A verb, and what it is given; `origin` is that of a web server with a feed. */
type Earlier = readonly [verb: string, options?: (origin: string) => Options];

/** A verb as somebody who manages the channel asks it, and what they must see. */
export interface Turn {
  readonly verb: string;
  readonly options?: (origin: string) => Options;
  /** What is asked before, each answered. */
  readonly before?: readonly Earlier[];
  readonly seen: 'by all' | 'by the asker';
  readonly shows: readonly (string | RegExp)[];
  readonly buttons: readonly string[];
}

const digest: Earlier = ['digest set', () => ({ time: '08:00', zone: 'Europe/London' })];
const added: Earlier = ['feed add', (origin) => ({ url: `${origin}/feed.xml`, topic: 'science' })];
/** The newest of the sample newsroom that several tell of. */
export const story = 'Ship held after cable to Kessel Islands is severed';

/** Each verb as somebody who manages the channel asks it, and what they must see. */
export const turns: readonly Turn[] = [
  {
    verb: 'latest',
    options: () => ({ count: 1, topic: 'world' }),
    seen: 'by all',
    shows: ['Latest news about world', story, '— **Petra Lindqvor**, Energy Minister', '⚠️ ', /world · 1 min read/],
    buttons: ['Open', 'More quotes', 'Save', 'Why this', 'Next'],
  },
  {
    verb: 'today',
    options: () => ({ topic: 'technology' }),
    seen: 'by the asker',
    shows: [
      'News digest',
      'Transit app left journeys of 300,000 riders open to view',
      '⚠️ Bertrand Achebe-Koll, the chief technology officer of Hopalong, said there was no evidence',
    ],
    buttons: ['Open', 'More quotes', 'Save', 'Why this'],
  },
  {
    verb: 'search',
    options: () => ({ query: 'otter cubs' }),
    seen: 'by all',
    shows: ['News with “otter cubs”', 'Otters breed on the River Wend'],
    buttons: ['Open', 'More quotes', 'Save', 'Why this'],
  },
  {
    verb: 'quotes',
    options: () => ({ who: 'Aronsen' }),
    seen: 'by all',
    shows: ['Quotes by Aronsen', '“If the bids were seen, then it was not a competition”', '— **Solveig Aronsen**'],
    buttons: [],
  },
  {
    verb: 'read',
    options: () => ({ story: 'transit app' }),
    seen: 'by all',
    shows: ['Kestrel Wire', 'Transit app left journeys', '— **Ottoline Vance**, the researcher'],
    buttons: ['Open', 'More quotes', 'Save', 'Why this'],
  },
  {
    verb: 'saved',
    seen: 'by the asker',
    shows: ['You have saved nothing yet', 'Press Save'],
    buttons: ['/news latest'],
  },
  {
    verb: 'why',
    options: () => ({ story: 'transit app' }),
    seen: 'by the asker',
    shows: ['Transit app left journeys', 'this place has no digest', 'Kestrel Wire', 'technology'],
    buttons: [],
  },
  {
    verb: 'sources',
    before: [added],
    seen: 'by all',
    shows: ['1 source', 'Lantern Weekly', 'science'],
    buttons: ['Add a feed'],
  },
  { verb: 'help', seen: 'by the asker', shows: commands.map(({ name }) => `/news ${name}`), buttons: [] },
  {
    verb: 'digest set',
    options: () => ({
      time: '07:30,18:00',
      zone: 'America/Toronto',
      days: 'weekdays',
      topics: 'world,science',
      count: 5,
    }),
    seen: 'by the asker',
    shows: [
      /Digest set for #news-\d/,
      /07:30 and 18:00, America\/Toronto/,
      'at most 5',
      'world, science',
      'digest clear',
    ],
    buttons: ['Preview', 'Undo'],
  },
  {
    verb: 'digest show',
    before: [digest],
    seen: 'by the asker',
    shows: [/Digest of #news-\d/, 'every day at 08:00, Europe/London', /<t:\d+:f>/],
    buttons: ['Preview', 'Pause'],
  },
  {
    verb: 'digest preview',
    before: [['digest set', () => ({ time: '08:00', count: 2 })]],
    seen: 'by the asker',
    shows: [/News digest for #news-\d/, '2 stories from', 'Quote of the day', story],
    buttons: ['1. More quotes', '1. Save', '1. Why this', '2. More quotes', '2. Save', '2. Why this'],
  },
  {
    verb: 'digest now',
    before: [['digest set', () => ({ time: '08:00', count: 2 })]],
    seen: 'by the asker',
    shows: [/Posted 2 stories in #news-\d/, 'The next digest: '],
    buttons: [],
  },
  {
    verb: 'digest pause',
    before: [digest],
    seen: 'by the asker',
    shows: ['is paused', '/news digest resume'],
    buttons: ['Resume'],
  },
  {
    verb: 'digest resume',
    before: [digest, ['digest pause']],
    seen: 'by the asker',
    shows: ['runs again', 'every day at 08:00'],
    buttons: [],
  },
  {
    verb: 'digest clear',
    before: [digest],
    seen: 'by the asker',
    shows: ['has no digest any more', '/news digest set time:08:00 zone:Europe/London'],
    buttons: ['Undo'],
  },
  {
    verb: 'alert add',
    options: () => ({ words: '"gas lamp" -football', source: 'Weekly' }),
    seen: 'by the asker',
    shows: [/Alert added to #news-\d+: "gas lamp" -football from Weekly/, 'To undo: '],
    buttons: ['Undo', 'All alerts'],
  },
  {
    verb: 'alert remove',
    options: () => ({ alert: 'lamp' }),
    before: [['alert add', () => ({ words: 'lamp' })]],
    seen: 'by the asker',
    shows: [/Alert removed from #news-\d+: lamp/, '/news alert add words:lamp'],
    buttons: ['Undo'],
  },
  {
    verb: 'alert list',
    before: [['alert add', () => ({ words: 'lamp' })]],
    seen: 'by the asker',
    shows: [/Alerts of #news-\d+/, 'lamp', 'added'],
    buttons: ['Add an alert', 'Remove “lamp”'],
  },
  {
    verb: 'feed add',
    options: (origin) => ({ url: `${origin}/feed.xml`, topic: 'science' }),
    seen: 'by the asker',
    shows: [/now reads “Lantern Weekly”/, 'The last gas lamp of Wendmouth is lit', 'science'],
    buttons: ['Undo'],
  },
  {
    verb: 'feed remove',
    options: () => ({ feed: 'Lantern Weekly' }),
    before: [added],
    seen: 'by the asker',
    shows: [/no longer reads “Lantern Weekly”/, 'topic:science'],
    buttons: ['Undo'],
  },
  {
    verb: 'feed list',
    before: [added],
    seen: 'by the asker',
    shows: ['Lantern Weekly', '/feed.xml'],
    buttons: ['Add a feed'],
  },
  {
    verb: 'feed test',
    options: (origin) => ({ url: `${origin}/feed.xml` }),
    seen: 'by the asker',
    shows: ['Found “Lantern Weekly”', 'The last gas lamp of Wendmouth is lit', 'Nothing was added'],
    buttons: ['Add'],
  },
  {
    verb: 'feed import',
    options: (origin) => ({ url: `${origin}/feeds.opml` }),
    seen: 'by the asker',
    shows: [/1 feed added to #news-\d+/, 'lamps'],
    buttons: ['All feeds'],
  },
  {
    verb: 'feed export',
    before: [added],
    seen: 'by the asker',
    shows: [/Feeds of #news-\d+ as OPML/, '<outline text="science">', 'text="Lantern Weekly" xmlUrl="http://'],
    buttons: [],
  },
  {
    verb: 'settings',
    options: () => ({ zone: 'Asia/Tokyo', images: 'off' }),
    seen: 'by the asker',
    shows: [/Settings changed for #news-\d/, 'Asia/Tokyo', 'off: cards show no pictures', '/news settings zone:'],
    buttons: ['Undo'],
  },
];
