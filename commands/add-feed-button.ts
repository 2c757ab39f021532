import type { Button } from '../src/core/card.ts';
import type { Person } from '../src/core/ports.ts';

/** For those who manage the place; a platform opens its form. */
export const addFeedButton = ({ manager }: Person): Button[] =>
  manager ? [{ type: 'action', label: 'Add a feed', action: { verb: 'run', argument: 'feed add' } }] : [];
