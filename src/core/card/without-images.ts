import type { Card } from '../card.ts';

/** The card as a place sees it that wants no pictures; the same card where it has none. */
export const withoutImages = (card: Card): Card =>
  card.sections.every(({ thumbnail }) => thumbnail === null)
    ? card
    : { ...card, sections: card.sections.map((section) => ({ ...section, thumbnail: null })) };
