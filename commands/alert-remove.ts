import { alertName } from '../src/core/alerts/describe.ts';
import { noticeCard } from '../src/core/card/notice-card.ts';
import { code, literal } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { text } from '../src/core/command/kinds/text.ts';
import { required } from '../src/core/command/option.ts';
import { quoteWord } from '../src/core/command/words.ts';
import type { Alert } from '../src/core/ports.ts';
import { fail, ok } from '../src/core/result.ts';
import { fold } from '../src/core/text/folded-words.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

export const alertRemove = defineCommand({
  path: ['alert', 'remove'],
  group: groups.alert,
  summary: 'Removes an alert of this place',
  access: 'manager',
  private: true,
  options: {
    alert: required(
      { ...text('alert', 'ferry -football'), expected: 'the words of an alert', completes: 'alerts' },
      'Its words',
    ),
    channel: forChannel,
  },
  examples: ['alert remove ferry -football'],
  run: async ({ alert: typed }, { store, place }) => {
    const alert = alertNamed(typed, await store.alerts.list(place.id));
    if (alert === null || !(await store.alerts.remove(place.id, alert.id))) {
      return fail({ code: 'nothing-found', sought: typed, advice: 'The alerts of this place: /news alert list' });
    }
    const undo = undoOf(alert);
    return ok(
      noticeCard({
        tone: 'done',
        title: `Alert removed from ${place.name}: ${alertName(alert)}`,
        blocks: [{ type: 'text', inlines: [literal('To undo: '), code(`/news ${undo}`)] }],
        buttons: [{ type: 'action', label: 'Undo', action: { verb: 'run', argument: undo } }],
      }),
    );
  },
});

const undoOf = ({ words, source }: Alert): string =>
  [
    'alert add',
    ...(words === '' ? [] : [`words:${quoteWord(words)}`]),
    ...(source === null ? [] : [`source:${quoteWord(source)}`]),
  ].join(' ');

/** Marks are lost where a name is typed bare. */
const plain = (name: string): string =>
  fold(
    name
      .replace(/["“”„«»]/g, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );

/** By its id, its name, or a part of the name that only one has. */
const alertNamed = (typed: string, alerts: readonly Alert[]): Alert | null => {
  const sought = plain(typed);
  const exact = alerts.find((alert) => alert.id === typed || plain(alertName(alert)) === sought);
  const parts = alerts.filter((alert) => plain(alertName(alert)).includes(sought));
  return exact ?? (parts.length === 1 ? (parts[0] ?? null) : null);
};
