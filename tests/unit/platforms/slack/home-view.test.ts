import { describe, expect, test } from 'vitest';
import { card, literal, section } from '../../../../src/core/card.ts';
import { homeView } from '../../../../src/platforms/slack/home-view.ts';
import { viewFaults } from '../../../servers/slack-limits.ts';

const part = (name: string, lines = 1) =>
  section({
    title: { text: name, url: null },
    blocks: Array.from({ length: lines }, () => ({ type: 'text' as const, inlines: [literal('08:00 on weekdays')] })),
  });

describe('the Home tab of Slack', () => {
  test('shows each section, divided, and the card’s buttons at the end', () => {
    const view = homeView(
      card({
        fallback: 'x',
        sections: [part('#news'), part('#harbour')],
        buttons: [{ type: 'action', label: 'Help', action: { verb: 'run', argument: 'help' } }],
      }),
    );
    expect(view.type).toBe('home');
    expect(view.blocks.map(({ type }) => type)).toEqual([
      'header',
      'rich_text',
      'divider',
      'header',
      'rich_text',
      'actions',
    ]);
    expect(viewFaults(view)).toEqual([]);
  });

  test('leaves out whole sections where there is no room, and says how many', () => {
    const sections = Array.from({ length: 30 }, (_, index) => part(`#channel-${index}`, 4));
    const buttons = [{ type: 'action', label: 'Help', action: { verb: 'run', argument: 'help' } }] as const;
    const view = homeView(card({ fallback: 'x', sections, buttons }));
    expect(viewFaults(view)).toEqual([]);
    const shown = view.blocks.filter(({ type }) => type === 'header').length;
    expect(shown).toBe(16);
    expect(JSON.stringify(view.blocks.at(-2))).toContain('… and 14 more that there is no room for here.');
    expect(view.blocks.at(-1)?.type).toBe('actions');
  });

  test('is never too large, whatever one section holds', () => {
    const huge = section({ blocks: [{ type: 'text', inlines: [literal('漢'.repeat(200_000))] }] });
    expect(viewFaults(homeView(card({ fallback: 'x', sections: [huge, part('#news')] })))).toEqual([]);
  });

  test('says at least what it is about', () => {
    const view = homeView(card({ fallback: 'No digests yet', sections: [] }));
    expect(JSON.stringify(view.blocks)).toContain('No digests yet');
    expect(viewFaults(view)).toEqual([]);
  });
});
