import { alertName } from '../src/core/alerts/describe.ts';
import { shorten } from '../src/core/card/fit.ts';
import { list, noticeCard } from '../src/core/card/notice-card.ts';
import { type Block, type Button, code, type Inline, literal, time } from '../src/core/card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { ok } from '../src/core/result.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';

/** More alerts than these are removed by their name: a button each would be a wall. */
const mostButtons = 4;

/** What of an alert's name stands on a button, UTF-16 units. */
const shown = 40;

export const alertList = defineCommand({
  path: ['alert', 'list'],
  group: groups.alert,
  summary: 'The alerts of this place',
  access: 'manager',
  private: true,
  options: { channel: forChannel },
  examples: ['alert list'],
  run: async (_, { store, place }) => {
    const alerts = await store.alerts.list(place.id);
    const lines = alerts.map((alert): Inline[] => [
      code(alertName(alert)),
      literal(' · added '),
      time(alert.created, 'date', place.zone),
    ]);
    const blocks: (Block | string)[] =
      lines.length === 0
        ? ['There is none yet. To add one:', { type: 'code', text: '/news alert add ferry -football' }]
        : [
            list(lines),
            {
              type: 'text',
              inlines: [literal('To remove one: '), code('/news alert remove'), literal(' and its words.')],
            },
          ];
    const remove = alerts.slice(0, alerts.length > mostButtons ? 0 : mostButtons).map(
      (alert): Button => ({
        type: 'action',
        label: `Remove “${shorten(alertName(alert), shown)}”`,
        action: { verb: 'run', argument: `alert remove ${alert.id}` },
      }),
    );
    const add: Button = { type: 'action', label: 'Add an alert', action: { verb: 'run', argument: 'alert add' } };
    return ok(noticeCard({ title: `Alerts of ${place.name}`, blocks, buttons: [add, ...remove] }));
  },
});
