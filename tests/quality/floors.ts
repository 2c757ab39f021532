import { z } from 'zod';

/** The least that each figure has to be on the corpus of this hash, in per cent, and why any was ever lowered. */
export const pinned = z.strictObject({
  corpus: z.string(),
  floors: z.record(z.string(), z.number()),
  lowered: z.array(
    z.strictObject({ figure: z.string(), from: z.number(), to: z.number(), reason: z.string().min(10) }),
  ),
});
export type Pinned = z.infer<typeof pinned>;

/** Figures of any corpus by name, in per cent; null where there was nothing to judge. */
type Measured = Readonly<Record<string, number | null>>;

/** A floor stands at the half per cent below the figure, so that one quote in hundreds may change sides. */
const STEP = 0.5;

const floorOf = (figure: number): number => Math.floor(figure / STEP) * STEP;

/** What fell below its floor, as sentences; a figure without a floor counts too. */
export const fallen = (figures: Measured, { floors }: Pinned): string[] =>
  Object.entries(figures).flatMap(([name, figure]) => {
    const floor = floors[name];
    if (floor === undefined) return [`${name} has no floor`];
    return figure === null || figure < floor ? [`${name}: ${figure?.toFixed(1) ?? 'nothing'}, floor ${floor}`] : [];
  });

/**
 * Floors raised to the figures as they are, for the corpus as it is. A figure below its floor is refused, and listed,
 * unless a reason is given, which is kept.
 */
export const pin = (
  figures: Measured,
  corpus: string,
  old: Pinned,
  reason: string | null,
): { readonly pinned: Pinned; readonly refused: readonly string[] } => {
  const floors: Record<string, number> = {};
  const lowered = [...old.lowered];
  const refused: string[] = [];
  for (const [name, figure] of Object.entries(figures)) {
    const before = old.floors[name];
    const now = figure === null ? 0 : floorOf(figure);
    floors[name] = before === undefined ? now : Math.max(before, now);
    if (before === undefined || (figure !== null && figure >= before)) continue;
    if (reason === null) refused.push(`${name}: ${before} → ${now}`);
    else {
      floors[name] = now;
      lowered.push({ figure: name, from: before, to: now, reason });
    }
  }
  return { pinned: { corpus, floors, lowered }, refused };
};
