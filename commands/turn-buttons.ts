import type { Button } from '../src/core/card.ts';
import type { Context } from '../src/core/command/command.ts';

/** Previous and Next for an answer of several pages; they ask the same again. */
export const turnButtons = ({ asked, page }: Context, more: boolean): Button[] => {
  const turn = (label: string, to: number): Button => ({
    type: 'action',
    label,
    action: { verb: 'page', argument: asked, page: to },
  });
  return [...(page > 0 ? [turn('Previous', page - 1)] : []), ...(more ? [turn('Next', page + 1)] : [])];
};

/** The items of one page, where one more than the page was fetched to see whether there is a next. */
export const pageOf = <T>(items: readonly T[], page: number, size: number): { shown: T[]; more: boolean } => ({
  shown: items.slice(page * size, (page + 1) * size),
  more: items.length > (page + 1) * size,
});
