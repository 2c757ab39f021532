import { legibleCard } from '../../core/card/legible.ts';
import type { Card } from '../../core/card.ts';
import { plainText, type SlackBlock } from './blocks.ts';
import { limits } from './limits.ts';
import { closingBlocks, renderSlack, sectionRuns } from './render.ts';

/** What `views.publish` shows in the app's Home tab. https://docs.slack.dev/reference/views/home-tab-views */
export interface SlackHome {
  readonly type: 'home';
  readonly blocks: readonly SlackBlock[];
}

/**
 * A card as the app's Home tab, which is one view: as many of its sections as there is room for, each whole, then a
 * line that says how many are left out, then the card's own buttons.
 */
export const homeView = (given: Card): SlackHome => {
  const card = legibleCard(given);
  const runs = sectionRuns(card);
  const closing = closingBlocks(card);
  const tail = fits(closing) ? closing : [];
  const blocks: SlackBlock[] = [];
  let shown = 0;
  for (const run of runs) {
    const divided: SlackBlock[] = blocks.length === 0 ? run : [...blocks, { type: 'divider' }, ...run];
    const left = runs.length - shown - 1;
    if (!fits([...divided, ...more(left), ...tail])) break;
    blocks.splice(0, blocks.length, ...divided);
    shown += 1;
  }
  const whole = [...blocks, ...more(runs.length - shown), ...tail];
  return { type: 'home', blocks: whole.length > 0 ? whole : fallback(card) };
};

const more = (left: number): SlackBlock[] =>
  left === 0 ? [] : [{ type: 'context', elements: [plainText(`… and ${left} more that there is no room for here.`)] }];

/** A card that shows nothing at all still says what it is. */
const fallback = (card: Card): readonly SlackBlock[] =>
  renderSlack({ ...card, sections: [], buttons: [] })[0]?.blocks ?? [];

const fits = (blocks: readonly SlackBlock[]): boolean =>
  blocks.length <= limits.viewBlocks && Buffer.byteLength(JSON.stringify(blocks)) <= limits.viewBytes;
