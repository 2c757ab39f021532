import { featuresOf, type Groupable } from './features.ts';
import { copied, type Ink, sharedInk } from './ink.ts';

/** Articles with the same text, though their headlines, beginnings or ends differ: the id of the first by id for each. */
export function groupCopies(articles: readonly Groupable[]): Map<string, string> {
  const sorted = articles.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const originals = new Map(sorted.map(({ id }) => [id, id]));
  const originalOf = (id: string): string => {
    const original = originals.get(id) ?? id;
    return original === id ? id : originalOf(original);
  };
  const holders = new Map<number, { readonly id: string; readonly ink: Ink }[]>();
  for (const article of sorted) {
    const { ink } = featuresOf(article);
    const met = new Map<string, Ink>();
    for (const run of ink) {
      const held = holders.get(run) ?? [];
      for (const other of held) met.set(other.id, other.ink);
      held.push({ id: article.id, ink });
      holders.set(run, held);
    }
    for (const [id, other] of met) {
      if (sharedInk(ink, other) >= copied) originals.set(originalOf(article.id), originalOf(id));
    }
  }
  return new Map(articles.map(({ id }) => [id, originalOf(id)]));
}
