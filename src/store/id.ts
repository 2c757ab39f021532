import { createHash, randomBytes } from 'node:crypto';

/** A new id of 16 characters. */
export const newId = (): string => randomBytes(12).toString('base64url');

/**
 * The id of a subscription's digest for a slot, 16 characters: the same whenever it is planned, so that it is known
 * again where the database was put back to an earlier state meanwhile. With a part's number it fits a Discord nonce,
 * which takes 25 (https://discord.com/developers/docs/resources/message).
 */
export const slotId = (subscriptionId: string, slot: number): string =>
  createHash('sha256').update(`${subscriptionId} ${slot}`).digest('base64url').slice(0, 16);
