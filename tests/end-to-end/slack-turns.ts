import { commands } from '../../commands/index.ts';

/** A feed at `/feed.xml` of a web server. */
export const beacons = (origin: string): string => `<?xml version="1.0"?><rss version="2.0"><channel>
<title>Beacon Monthly</title><link>${origin}/</link><description>Of lights at sea</description>
<item><title>The light of Gannet Rock turns again</title><link>${origin}/rock</link><guid>rock</guid></item>
</channel></rss>`;

/** A list at `/feeds.opml` of a web server. */
export const beaconList = (origin: string): string => `<opml version="2.0"><body><outline text="Lights">
<outline type="rss" text="Beacon Monthly" xmlUrl="${origin}/feed.xml"/></outline></body></opml>`;

/** What is typed after `/news`; a function where it names a web server. */
type Typed = string | ((origin: string) => string);

export const typedFor = (typed: Typed, origin: string): string => (typeof typed === 'string' ? typed : typed(origin));

/** A verb as somebody who manages the channel types it, and what they must see. */
export interface Turn {
  readonly verb: string;
  readonly typed: Typed;
  /** What is asked before, each answered. */
  readonly before?: readonly Typed[];
  readonly seen: 'by all' | 'by the asker';
  readonly shows: readonly (string | RegExp)[];
  readonly buttons: readonly string[];
}

/** The newest of the sample newsroom that several tell of. */
export const story = 'Ship held after cable to Kessel Islands is severed';

const add: Typed = (origin) => `feed add ${origin}/feed.xml topic:science`;
const whole = ['Open', 'More quotes', 'Save', 'Why this'];

export const turns: readonly Turn[] = [
  {
    verb: 'latest',
    typed: 'latest 1 topic:world',
    seen: 'by all',
    shows: [
      /^Latest news about world\nKestrel Wire\n/,
      story,
      '“We are treating the ship as a witness for now, not as a suspect”',
      '\n— Petra Lindqvor, Energy Minister · The Velmora Tribune\n',
      /\n⚠️ [^\n]*The Tribune could not independently verify/,
      '\nAlso: The Velmora Tribune, The Sable Coast Herald\n',
      /\nworld · 1 min read · <!date\^\d+\^/,
    ],
    buttons: [...whole, 'Next'],
  },
  {
    verb: 'today',
    typed: 'today technology',
    seen: 'by the asker',
    shows: [
      'News digest',
      'Transit app left journeys of 300,000 riders open to view',
      '⚠️ Bertrand Achebe-Koll, the chief technology officer of Hopalong, said there was no evidence',
    ],
    buttons: whole,
  },
  {
    verb: 'search',
    typed: 'search otter cubs',
    seen: 'by all',
    shows: ['News with “otter cubs”', 'Otters breed on the River Wend'],
    buttons: whole,
  },
  {
    verb: 'quotes',
    typed: 'quotes Aronsen',
    seen: 'by all',
    shows: ['Quotes by Aronsen', '“If the bids were seen, then it was not a competition”', '— Solveig Aronsen'],
    buttons: [],
  },
  {
    verb: 'read',
    typed: 'read transit app',
    seen: 'by all',
    shows: [/^Kestrel Wire\nTransit app left journeys/, '— Ottoline Vance, the researcher'],
    buttons: whole,
  },
  {
    verb: 'saved',
    typed: 'saved',
    seen: 'by the asker',
    shows: ['You have saved nothing yet', 'Press Save'],
    buttons: ['/news latest'],
  },
  {
    verb: 'why',
    typed: 'why transit app',
    seen: 'by the asker',
    shows: ['Transit app left journeys', 'this place has no digest', 'Publishers  Kestrel Wire', 'Topic  technology'],
    buttons: [],
  },
  {
    verb: 'sources',
    typed: 'sources',
    before: [add],
    seen: 'by all',
    shows: ['1 source', 'Beacon Monthly · science'],
    buttons: ['Add a feed'],
  },
  {
    verb: 'help',
    typed: 'help',
    seen: 'by the asker',
    shows: commands.map(({ name, summary }) => `/news ${name} — ${summary}`),
    buttons: [],
  },
  {
    verb: 'digest set',
    typed: 'digest set 07:30,18:00 Toronto weekdays topics:world,science count:5',
    seen: 'by the asker',
    shows: [
      /^Digest set for #news-\d+\n/,
      'When  weekdays at 07:30 and 18:00, America/Toronto',
      /\nNext {2}\d+ \w+ \d{4} at (?:07:30|18:00) GMT-\d/,
      'at most 5',
      'world, science',
      'To undo: /news digest clear',
    ],
    buttons: ['Preview', 'Undo'],
  },
  {
    verb: 'digest show',
    typed: 'digest show',
    before: ['digest set 08:00 Europe/London'],
    seen: 'by the asker',
    shows: [/^Digest of #news-\d+\n/, 'When  every day at 08:00, Europe/London', /\nNext {2}\d/],
    buttons: ['Preview', 'Pause'],
  },
  {
    verb: 'digest preview',
    typed: 'digest preview',
    before: ['digest set 08:00 count:2'],
    seen: 'by the asker',
    shows: [/^News digest for #news-\d+\n/, '2 stories from', 'Quote of the day', story],
    buttons: [...whole, ...whole],
  },
  {
    verb: 'digest now',
    typed: 'digest now',
    before: ['digest set 08:00 count:2'],
    seen: 'by the asker',
    shows: [/^Posted 2 stories in #news-\d+\n/, 'The next digest: '],
    buttons: [],
  },
  {
    verb: 'digest pause',
    typed: 'digest pause',
    before: ['digest set 08:00'],
    seen: 'by the asker',
    shows: ['is paused', '/news digest resume'],
    buttons: ['Resume'],
  },
  {
    verb: 'digest resume',
    typed: 'digest resume',
    before: ['digest set 08:00 UTC', 'digest pause'],
    seen: 'by the asker',
    shows: ['runs again', 'every day at 08:00', 'To undo: /news digest pause'],
    buttons: [],
  },
  {
    verb: 'digest clear',
    typed: 'digest clear',
    before: ['digest set 08:00 Europe/London'],
    seen: 'by the asker',
    shows: ['has no digest any more', '/news digest set time:08:00 zone:Europe/London'],
    buttons: ['Undo'],
  },
  {
    verb: 'alert add',
    typed: 'alert add "gas lamp" -football source:Monthly',
    seen: 'by the asker',
    shows: [/Alert added to #news-\d+: "gas lamp" -football from Monthly/, 'To undo: '],
    buttons: ['Undo', 'All alerts'],
  },
  {
    verb: 'alert remove',
    typed: 'alert remove lamp',
    before: ['alert add lamp'],
    seen: 'by the asker',
    shows: [/Alert removed from #news-\d+: lamp/, '/news alert add words:lamp'],
    buttons: ['Undo'],
  },
  {
    verb: 'alert list',
    typed: 'alert list',
    before: ['alert add lamp'],
    seen: 'by the asker',
    shows: [/Alerts of #news-\d+/, 'lamp', 'added'],
    buttons: ['Add an alert', 'Remove “lamp”'],
  },
  {
    verb: 'feed add',
    typed: add,
    seen: 'by the asker',
    shows: [
      /now reads “Beacon Monthly”/,
      'The light of Gannet Rock turns again',
      'under science',
      'To undo: /news feed',
    ],
    buttons: ['Undo'],
  },
  {
    verb: 'feed remove',
    typed: 'feed remove Beacon Monthly',
    before: [add],
    seen: 'by the asker',
    shows: [/no longer reads “Beacon Monthly”/, 'topic:science'],
    buttons: ['Undo'],
  },
  {
    verb: 'feed list',
    typed: 'feed list',
    before: [add],
    seen: 'by the asker',
    shows: [/^Feeds added to #news-\d+\n/, /Beacon Monthly · science — http:\S+\/feed\.xml/],
    buttons: ['Add a feed'],
  },
  {
    verb: 'feed test',
    typed: (origin) => `feed test ${origin}/feed.xml`,
    seen: 'by the asker',
    shows: ['Found “Beacon Monthly”', 'The light of Gannet Rock turns again', 'Nothing was added'],
    buttons: ['Add'],
  },
  {
    verb: 'feed import',
    typed: (origin) => `feed import ${origin}/feeds.opml`,
    seen: 'by the asker',
    shows: [/^1 feed added to #news-\d+\n/, 'Topics  lights'],
    buttons: ['All feeds'],
  },
  {
    verb: 'feed export',
    typed: 'feed export',
    before: [add],
    seen: 'by the asker',
    shows: [/^Feeds of #news-\d+ as OPML\n/, '<outline text="science">', 'text="Beacon Monthly" xmlUrl="http://'],
    buttons: [],
  },
  {
    verb: 'settings',
    typed: 'settings zone:Asia/Tokyo images:off',
    seen: 'by the asker',
    shows: [
      /^Settings changed for #news-\d+\n/,
      'Zone  Asia/Tokyo',
      'off: cards show no pictures',
      '/news settings zone:',
    ],
    buttons: ['Undo'],
  },
];
