import { type Card, card, code, link, literal, section, strong, time } from '../../src/core/card.ts';
import type { Answer, Desk, Place, PlaceStore } from '../../src/core/ports.ts';
import { type Console, createConsole } from '../../src/platforms/console/console.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { createWeb } from '../../src/web/web.ts';

/** 2 March 2026, 13:00 UTC. */
export const NOON = Date.UTC(2026, 2, 2, 13);

const HOUR = 3_600_000;

export const STORY: Card = card({
  tone: 'news',
  fallback: 'Harbour council votes to keep the night ferry',
  sections: [
    section({
      author: 'The Quayside Courier',
      title: { text: 'Harbour council votes to keep the night ferry', url: 'https://quayside.example/night-ferry' },
      topic: 'transport',
      blocks: [
        {
          type: 'text',
          inlines: [
            literal(
              'The Harbour Council voted 7 to 2 on Monday to keep the night ferry running through the winter. The line carries about 400 people a night, most of them hospital and bakery staff.',
            ),
          ],
        },
        {
          type: 'quote',
          words: 'Nobody should have to sleep in a break room because the last boat left at eight.',
          speaker: 'Maren Okafor',
          role: 'the council’s chair',
          source: null,
        },
        {
          type: 'quote',
          words: 'We will run it at a loss, and we have said so from the first day.',
          speaker: 'Tobias Lindqvist',
          role: 'director of the Harbour Line',
          source: null,
        },
        {
          type: 'caveat',
          text: 'The Harbour Line has not published the figures on which the vote relied.',
          holder: 'The Quayside Courier',
        },
        {
          type: 'text',
          inlines: [
            literal('Also: '),
            link('Delta Evening Post', 'https://delta.example/ferry'),
            literal(' · Radio Estuary'),
          ],
        },
      ],
      footer: [literal('transport · 3 min read · '), time(NOON - 3 * HOUR, 'date-time', 'America/Toronto')],
      buttons: [
        { type: 'link', label: 'Open', url: 'https://quayside.example/night-ferry' },
        { type: 'action', label: 'More quotes', action: { verb: 'more-quotes', argument: 'story-ferry' } },
        { type: 'action', label: 'Save', action: { verb: 'save', argument: 'story-ferry' } },
        { type: 'action', label: 'Why this', action: { verb: 'why', argument: 'story-ferry' } },
      ],
    }),
  ],
});

const SETTING: Card = card({
  tone: 'done',
  audience: 'asker',
  fallback: 'The digest of #general is set: 08:00 on weekdays, America/Toronto.',
  sections: [
    section({
      title: { text: 'The digest is set', url: null },
      blocks: [
        {
          type: 'facts',
          facts: [
            { name: 'When', value: [literal('08:00 on weekdays, America/Toronto')] },
            { name: 'Next', value: [time(NOON + 24 * HOUR, 'date-time', 'America/Toronto')] },
            { name: 'To undo', value: [code('/news digest clear')] },
          ],
        },
      ],
    }),
  ],
  buttons: [
    {
      type: 'action',
      label: 'Preview',
      primary: true,
      action: { verb: 'run', argument: 'digest preview' },
    },
  ],
});

const QUOTES: Card = card({
  tone: 'news',
  fallback: 'What people said: 2 quotes',
  sections: [
    section({
      title: { text: 'What people said', url: null },
      blocks: [
        {
          type: 'quote',
          words: 'The lantern was lit before any of us were born, and it will be lit after us.',
          speaker: 'Ines Varga',
          role: 'keeper of the Stonehead light',
          source: 'Northern Ledger',
        },
        {
          type: 'quote',
          words: 'A budget is a promise with numbers in it.',
          speaker: null,
          role: null,
          source: 'Delta Evening Post',
        },
      ],
    }),
  ],
});

/** Text that would do harm wherever it was not taken as text. */
export const HOSTILE =
  '<img src=x onerror="document.title=1"> <script>document.title=2</script> @everyone <!channel> **bold** [a](javascript:alert(1))';

const PROBLEM: Card = card({
  tone: 'problem',
  audience: 'asker',
  fallback: 'There is no /news latst. Did you mean latest?',
  sections: [
    section({
      title: { text: 'There is no such command', url: null },
      blocks: [
        {
          type: 'text',
          inlines: [literal('I know no '), code('latst'), literal('. Did you mean '), strong('latest'), literal('?')],
        },
        { type: 'code', text: '/news latest 5 topic:world' },
      ],
    }),
  ],
});

export const VERBS = [
  {
    usage: '/news latest [count] [topic:<topic>] [source:<name>]',
    summary: 'The newest stories with their key quotes',
  },
  { usage: '/news quotes [who:<name>] [about:<words>]', summary: 'What people said, word for word' },
  { usage: '/news search <query>', summary: 'Stories about something' },
  { usage: '/news digest set <times> [zone] [days]', summary: 'Post a digest here on schedule' },
  { usage: '/news digest show', summary: 'When and what the digest posts' },
  { usage: '/news sources', summary: 'The feeds of this place and their health' },
  { usage: '/news help [verb]', summary: 'What each command does' },
];

/** A desk that knows a few lines and buttons, and remembers what it was asked. */
export function createFakeDesk(): Desk & { readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (given: Card, how: Answer['how'] = 'add'): Answer => ({ card: given, how, problem: null });
  return {
    asked,
    async answer(request, { place }) {
      if (request.kind === 'pressed') {
        const { action } = request;
        asked.push(`${place.id} press ${action.verb} ${action.argument}`);
        return action.verb === 'save' ? answer(savedStory(), 'replace') : answer(QUOTES);
      }
      const text = request.kind === 'typed' ? request.text : '';
      asked.push(`${place.id} ${text}`);
      if (text.startsWith('latest')) return answer(STORY);
      if (text.startsWith('quotes')) return answer(QUOTES);
      if (text.startsWith('digest set')) return answer(SETTING);
      if (text.startsWith('search')) return answer(hostileCard());
      if (text.startsWith('break')) throw new Error('a bug');
      return answer(PROBLEM);
    },
    prospect: () => ({ audience: 'everyone', how: 'add', slow: false, changes: false }),
    form: async () => null,
    complete: async () => [],
    overview: async () => SETTING,
  };
}

const hostileCard = (): Card =>
  card({
    fallback: HOSTILE,
    sections: [
      section({
        author: HOSTILE,
        title: { text: HOSTILE, url: null },
        blocks: [{ type: 'text', inlines: [literal(HOSTILE)] }],
      }),
    ],
  });

function savedStory(): Card {
  const [first] = STORY.sections;
  if (first === undefined) return STORY;
  const buttons = first.buttons.map((button) =>
    button.type === 'action' && button.action.verb === 'save'
      ? { ...button, label: 'Saved', action: { ...button.action, verb: 'unsave' as const } }
      : button,
  );
  return { ...STORY, sections: [{ ...first, buttons }] };
}

export function memoryPlaces(known: readonly Place[] = []): PlaceStore {
  const places = new Map(known.map((place) => [place.id, place]));
  return {
    async meet(place) {
      const kept = places.get(place.id) ?? place;
      places.set(place.id, kept);
      return kept;
    },
    get: async (id) => places.get(id) ?? null,
    all: async (platform) => [...places.values()].filter((place) => place.platform === platform),
    async update(id, change) {
      const place = places.get(id);
      if (place !== undefined) places.set(id, { ...place, ...change });
    },
    settings: async () => ({ images: true, mentions: true, edits: 'corrections' }),
    async setSettings() {},
    workspaces: async () => [],
    async leave() {},
    async rejoin() {},
    forget: async () => 0,
  };
}

export interface Stage {
  readonly address: string;
  readonly console: Console;
  readonly desk: ReturnType<typeof createFakeDesk>;
  stop(): Promise<void>;
}

/** The console on a free loopback port, with a desk of its own. */
export async function raiseStage(token: string | null = null): Promise<Stage> {
  const desk = createFakeDesk();
  const chat = createConsole({
    desk: () => desk,
    places: memoryPlaces(),
    feeds: { standings: async () => new Map() },
    clock: { now: () => NOON },
    zone: 'America/Toronto',
    verbs: VERBS,
    access: { loopback: true, token },
  });
  await chat.open();
  const log = { error: () => {} };
  const web = createWeb({ parts: [chat], ready: async () => {}, metrics: createMetrics([]), log });
  const bound = await web.listen({ port: 0, host: '127.0.0.1', fallbackPorts: false });
  if (!bound.ok) throw new Error(bound.problem.code);
  return { address: bound.value.address, console: chat, desk, stop: () => web.stop(100) };
}
