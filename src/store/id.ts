import { randomBytes } from 'node:crypto';

/** A new id of 16 characters: fits a Discord nonce, which takes 25 (https://discord.com/developers/docs/resources/message). */
export const newId = (): string => randomBytes(12).toString('base64url');
