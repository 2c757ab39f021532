import type { Posting } from '../src/core/ports.ts';

/** The one part of a digest of one part. */
export const posting = (deliveryId: string, payload: unknown): Posting => ({
  deliveryId,
  payload,
  part: 0,
  first: null,
  since: 0,
});
