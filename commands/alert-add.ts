import { alertName } from '../src/core/alerts/describe.ts';
import { parseFilter, termOf } from '../src/core/alerts/filter.ts';
import { mostAnHour } from '../src/core/alerts/pace.ts';
import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import type { Kind } from '../src/core/command/kind.ts';
import { filterWords } from '../src/core/command/kinds/filter.ts';
import { source as sourceKind } from '../src/core/command/kinds/text.ts';
import { optional } from '../src/core/command/option.ts';
import { quoteWord } from '../src/core/command/words.ts';
import type { Problem } from '../src/core/problem.ts';
import { fail, ok } from '../src/core/result.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

/** So many alerts a place has at most: their list stays readable. */
const most = 50;

/** Named, since bare words are what to look for. */
const publisher = (): Kind<string> => ({ ...sourceKind(), takes: 'word', claims: () => false });

export const alertAdd = defineCommand({
  path: ['alert', 'add'],
  group: groups.alert,
  summary: 'Posts a story here at once when it matches words or a publisher',
  access: 'manager',
  private: true,
  slow: true,
  options: {
    words: optional(filterWords(), 'Words, "phrases", and -words to leave out'),
    source: optional(publisher(), 'Only publishers with this in their name'),
    channel: forChannel,
  },
  examples: ['alert add ferry', 'alert add "ferry strike" -football', 'alert add harb* source:"Harbour Courier"'],
  form: {
    title: 'Add an alert',
    fields: [
      {
        name: 'words',
        label: 'Words',
        hint: 'All must be there. "A phrase" in marks, a beginning as ferr*, -words to leave out',
      },
      { name: 'source', label: 'Publisher', hint: 'Part of its name' },
    ],
    initial: async () => ({}),
  },
  run: async ({ words, source }, { store, digests, place, now }) => {
    const trouble = troubleWith(words, source);
    if (trouble !== null) return fail(trouble);
    const obstacle = await digests.obstacle(place);
    if (!obstacle.ok) return obstacle;
    const alerts = await store.alerts.list(place.id);
    if (alerts.length >= most) return fail({ code: 'too-many-alerts', most });
    const alert = { placeId: place.id, words: words ?? '', source };
    const name = alertName(alert);
    const added = await store.alerts.add(alert, now);
    const list = { type: 'action', label: 'All alerts', action: { verb: 'run', argument: 'alert list' } } as const;
    if (added === null) {
      return ok(noticeCard({ title: `${place.name} has the alert “${name}” already`, buttons: [list] }));
    }
    const { id } = added;
    return ok(
      noticeCard({
        tone: 'done',
        title: `Alert added to ${place.name}: ${name}`,
        blocks: [
          'A story that comes from now on and matches is posted at once.',
          `After ${mostAnHour} in an hour the others are posted in one message at its end.`,
          { type: 'text', inlines: [literal('To undo: '), code(`/news alert remove ${quoteWord(name)}`)] },
        ],
        buttons: [{ type: 'action', label: 'Undo', action: { verb: 'run', argument: `alert remove ${id}` } }, list],
      }),
    );
  },
});

/** What is wrong with an alert for these; null where it can find something. */
const troubleWith = (words: string | null, source: string | null): Problem | null => {
  const example = '/news alert add ferry -football';
  const asked = { verb: 'alert add', option: 'words', example } as const;
  if (words === null && source === null) {
    return { code: 'missing-option', ...asked, expected: 'words such as ferry, or a publisher' };
  }
  if (source !== null && termOf(source) === null) {
    const named = '/news alert add source:"Harbour Courier"';
    const { expected } = publisher();
    return { code: 'bad-option', ...asked, option: 'source', typed: source, expected, example: named, nearest: null };
  }
  if (source === null && words !== null && parseFilter(words)?.wanted.length === 0) {
    const expected = 'at least one word to look for, beside those to leave out';
    return { code: 'bad-option', ...asked, typed: words, expected, nearest: null };
  }
  return null;
};
